// libedit and nothing else: what the time from a key to its echo is held against.
#include <histedit.h>
#include <locale.h>
#include <stdio.h>

static char *prompt(EditLine *edit) {
  (void)edit;
  return "1 (empty line ends) ";
}

int main(void) {
  setlocale(LC_CTYPE, "C.UTF-8");
  EditLine *edit = el_init("plain-editor", stdin, stdout, stderr);
  if (edit == NULL) return 1;
  el_set(edit, EL_PROMPT, prompt);
  el_set(edit, EL_EDITOR, "emacs");
  int length = 0;
  while (el_gets(edit, &length) != NULL && length > 0) puts("");
  el_end(edit);
  return 0;
}
