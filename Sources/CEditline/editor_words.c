#include "editor_state.h"

#include <string.h>
#include <wctype.h>

bool editor_is_asking(const LineInfoW *line) {
  // libedit puts its questions behind a line break, which nobody can type.
  return wmemchr(line->buffer, L'\n', (size_t)(line->lastchar - line->buffer)) != NULL;
}

bool editor_clear_meter(struct line_editor *editor) {
  bool stood = editor->meter[0] != '\0';
  editor->meter[0] = '\0';
  return stood;
}

/// Whether a character more or less may make another word of it.
static bool ends_word(wchar_t character) {
  return iswspace((wint_t)character) || iswpunct((wint_t)character);
}

bool editor_look_at_words(struct line_editor *editor) {
  if (*editor->request.keys != '\0') return false;
  const LineInfoW *line = el_wline(editor->edit);
  long length = line->lastchar - line->buffer;
  if (length == editor->looked_at || editor_is_asking(line)) return false;
  bool goes_on = length == editor->looked_at + 1 && line->cursor == line->lastchar &&
                 !ends_word(line->lastchar[-1]);
  editor->looked_at = length;
  if (goes_on) return false;
  char before[longest_meter];
  strcpy(before, editor->meter);
  editor->owner.word_changed(editor->owner.owner);
  return strcmp(before, editor->meter) != 0;
}
