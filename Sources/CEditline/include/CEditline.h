#ifndef CEDITLINE_H
#define CEDITLINE_H

#include "console.h"
#include "line_editor.h"

#endif
