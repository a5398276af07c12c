#include "CEditline.h"
#include <histedit.h>
#include <stddef.h>
#include <stdio.h>
int way_e(void){ EditLine*e = el_init("way", stdin, stdout, stderr); return e != NULL; }
