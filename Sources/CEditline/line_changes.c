#include "editor_state.h"

#include <stdlib.h>
#include <string.h>

const char *line_editor_text(struct line_editor *editor, size_t *count, size_t *before_cursor) {
  const LineInfo *line = el_line(editor->edit);
  *count = (size_t)(line->lastchar - line->buffer);
  *before_cursor = (size_t)(line->cursor - line->buffer);
  return line->buffer;
}

void line_editor_replace(struct line_editor *editor, int code_points, const char *text) {
  el_deletestr(editor->edit, code_points);
  el_insertstr(editor->edit, text);
  editor->changed = true;
}

void line_editor_replace_start(struct line_editor *editor, int code_points, const char *text) {
  const LineInfoW *line = el_wline(editor->edit);
  int cursor = (int)(line->cursor - line->buffer);
  int length = (int)(line->lastchar - line->buffer);
  if (code_points > length) code_points = length;
  el_cursor(editor->edit, code_points - cursor);
  el_deletestr(editor->edit, code_points);
  el_insertstr(editor->edit, text);
  if (cursor > code_points) el_cursor(editor->edit, cursor - code_points);
  editor->changed = true;
}

void line_editor_set_meter(struct line_editor *editor, const char *text) {
  bool fits = strlen(text) < sizeof editor->meter;
  strcpy(editor->meter, fits ? text : "");
}

void line_editor_print_below(struct line_editor *editor, const char *text) {
  free(editor->below);
  editor->below = strdup(text);
}

void line_editor_enter(struct line_editor *editor) {
  editor_clear_meter(editor);
  editor_queue_key(editor, key_enter);
  editor->changed = true;
}

void line_editor_remember(struct line_editor *editor, const char *line) {
  HistEvent event;
  history(editor->history, &event, H_ENTER, line);
}
