// For wcwidth.
#define _XOPEN_SOURCE 700
#define _DEFAULT_SOURCE
#define _DARWIN_C_SOURCE

#include "console.h"
#include "editor_state.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

enum { tab_stop = 8 };

/// The column after this much text, counted from `column`; runs between marks are not counted.
static int column_after(int column, const char *text, size_t count) {
  mbstate_t state = {0};
  bool printed = true;
  while (count > 0) {
    wchar_t character;
    size_t used = mbrtowc(&character, text, count, &state);
    if (used == 0 || used > count) break;
    text += used;
    count -= used;
    if (character == 1) printed = !printed;
    if (!printed || character == 1) continue;
    int width = wcwidth(character);
    if (character == '\t') width = tab_stop - column % tab_stop;
    column += width < 0 ? 2 : width;
  }
  return column;
}

bool editor_fits_window(struct line_editor *editor) {
  int columns, rows;
  console_size(STDIN_FILENO, &columns, &rows);
  const LineInfo *line = el_line(editor->edit);
  int column = column_after(0, editor->request.prompt, strlen(editor->request.prompt));
  column = column_after(column, line->buffer, (size_t)(line->lastchar - line->buffer));
  // A wide character may not begin in the last column of a row.
  return columns <= 0 || column + 2 * rows < columns * rows;
}

void editor_repaint(struct line_editor *editor, bool resized) {
  fputs("\r", stdout);
  if (resized) {
    int columns, rows;
    console_size(STDIN_FILENO, &columns, &rows);
    el_resize(editor->edit);
    const LineInfo *line = el_line(editor->edit);
    int column = column_after(0, editor->request.prompt, strlen(editor->request.prompt));
    column = column_after(column, line->buffer, (size_t)(line->cursor - line->buffer));
    // Terminals break the line anew at the new width and keep the cursor at its character.
    if (columns > 0 && column >= columns) printf("\033[%dA", column / columns);
  }
  fputs("\033[J", stdout);
  fflush(stdout);
  el_set(editor->edit, EL_REFRESH);
}
