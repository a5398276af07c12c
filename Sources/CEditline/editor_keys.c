#include "editor_state.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { longest_paste = 1 << 24 };

/// What libedit has to do after the owner has had its say.
static unsigned char settle(struct line_editor *editor) {
  bool changed = editor->changed;
  editor->changed = false;
  if (editor->below == NULL) return changed ? CC_REFRESH : CC_ERROR;
  // The text goes below the whole line, so the cursor has to be at its end first.
  const LineInfoW *line = el_wline(editor->edit);
  editor->cursor = (int)(line->cursor - line->buffer);
  el_cursor(editor->edit, (int)(line->lastchar - line->cursor));
  editor_queue_key(editor, key_print);
  return changed ? CC_REFRESH : CC_CURSOR;
}

static unsigned char press(EditLine *edit, enum line_key key) {
  struct line_editor *editor = editor_of(edit);
  editor->owner.pressed(editor->owner.owner, key);
  return settle(editor);
}

static unsigned char on_tab(EditLine *edit, int key) {
  (void)key;
  return press(edit, line_key_tab);
}

static unsigned char on_shift_tab(EditLine *edit, int key) {
  (void)key;
  return press(edit, line_key_shift_tab);
}

static unsigned char on_question(EditLine *edit, int key) {
  (void)key;
  return press(edit, line_key_question);
}

static unsigned char on_meter(EditLine *edit, int key) {
  (void)edit;
  (void)key;
  return CC_REFRESH;
}

static unsigned char on_control_s(EditLine *edit, int key) {
  (void)key;
  return press(edit, line_key_control_s);
}

static unsigned char on_control_z(EditLine *edit, int key) {
  (void)key;
  return press(edit, line_key_control_z);
}

static unsigned char on_print(EditLine *edit, int key) {
  (void)key;
  struct line_editor *editor = editor_of(edit);
  if (editor->below == NULL) return CC_NORM;
  const LineInfoW *line = el_wline(edit);
  el_cursor(edit, editor->cursor - (int)(line->cursor - line->buffer));
  fputs("\n", stdout);
  fputs(editor->below, stdout);
  fflush(stdout);
  free(editor->below);
  editor->below = NULL;
  el_set(edit, EL_REFRESH);
  return CC_NORM;
}

static unsigned char on_to_end(EditLine *edit, int key) {
  (void)key;
  struct line_editor *editor = editor_of(edit);
  const LineInfo *text = el_line(edit);
  free(editor->half);
  editor->half = strndup(text->buffer, (size_t)(text->lastchar - text->buffer));
  const LineInfoW *line = el_wline(edit);
  el_cursor(edit, (int)(line->lastchar - line->cursor));
  return CC_CURSOR;
}

static unsigned char on_draft(EditLine *edit, int key) {
  (void)key;
  el_insertstr(edit, editor_of(edit)->request.draft);
  return CC_REFRESH;
}

static unsigned char on_proposal(EditLine *edit, int key) {
  (void)key;
  el_insertstr(edit, editor_of(edit)->request.proposal);
  return CC_REFRESH;
}

static unsigned char on_paste(EditLine *edit, int key) {
  (void)key;
  struct line_editor *editor = editor_of(edit);
  size_t count = 0;
  char *text = keyboard_pasted(&editor->keyboard, longest_paste, &count);
  if (text == NULL) return CC_NORM;
  editor->owner.pasted(editor->owner.owner, text, count);
  free(text);
  return settle(editor);
}

static unsigned char on_control_d(EditLine *edit, int key) {
  (void)key;
  struct line_editor *editor = editor_of(edit);
  const LineInfoW *line = el_wline(edit);
  if (line->lastchar == line->buffer) {
    // The transcript shows why the program ended.
    el_insertstr(edit, "quit");
    editor->ended = true;
    editor_queue_key(editor, key_enter);
    return CC_REFRESH;
  }
  if (line->cursor == line->lastchar) return CC_ERROR;
  el_cursor(edit, 1);
  el_deletestr(edit, 1);
  return CC_REFRESH;
}

/// vi's replace mode, which in libedit draws beyond a window that the line does not fit in, and ends
/// the program with that.
static unsigned char on_replace(EditLine *edit, int key) {
  (void)key;
  struct line_editor *editor = editor_of(edit);
  editor->replaces = editor_fits_window(editor);
  if (!editor->replaces) return CC_ERROR;
  editor_queue_key(editor, key_replace);
  return CC_NORM;
}

static void bind_everywhere(EditLine *edit, const char *key, const char *function) {
  el_set(edit, EL_BIND, key, function, NULL);
  el_set(edit, EL_BIND, "-a", key, function, NULL);
}

void editor_bind_own_keys(EditLine *edit) {
  static const char *const bindings[][2] = {
      {"^I", "way-complete"},  {"^S", "way-save"},      {"^Z", "way-undo"},
      {"^D", "way-end"},       {"\\200", "way-draft"},  {"\\201", "way-paste"},
      {"\\202", "way-to-end"}, {"\\203", "way-print"},  {"\\204", "ed-newline"},
      {"\\206", "way-meter"},  {"\\207", "way-lift"},   {"\\212", "way-propose"},
      {"^M", "ed-newline"},    {"^J", "ed-newline"},
  };
  for (size_t i = 0; i < sizeof bindings / sizeof *bindings; i++) {
    bind_everywhere(edit, bindings[i][0], bindings[i][1]);
  }
  // In vi's command mode.
  el_set(edit, EL_BIND, "-a", "R", "way-replace", NULL);
  el_set(edit, EL_BIND, "-a", "\\211", "vi-replace-mode", NULL);
  // In vi's command mode it searches.
  el_set(edit, EL_BIND, "?", "way-explain", NULL);
}

void editor_name_functions(EditLine *edit) {
  el_set(edit, EL_ADDFN, "way-complete", "Complete the word", on_tab);
  el_set(edit, EL_ADDFN, "way-lift", "Make a bullet a step", on_shift_tab);
  el_set(edit, EL_ADDFN, "way-explain", "Say what may come next", on_question);
  el_set(edit, EL_ADDFN, "way-meter", "Draw the right edge afresh", on_meter);
  el_set(edit, EL_ADDFN, "way-save", "Say that all is saved", on_control_s);
  el_set(edit, EL_ADDFN, "way-undo", "Say how to undo", on_control_z);
  el_set(edit, EL_ADDFN, "way-end", "Delete a character, or end", on_control_d);
  el_set(edit, EL_ADDFN, "way-draft", "Put a text on the line", on_draft);
  el_set(edit, EL_ADDFN, "way-propose", "Put the proposal on the line", on_proposal);
  el_set(edit, EL_ADDFN, "way-paste", "Take pasted text", on_paste);
  el_set(edit, EL_ADDFN, "way-to-end", "Go to the end before leaving", on_to_end);
  el_set(edit, EL_ADDFN, "way-replace", "Replace what is there", on_replace);
  el_set(edit, EL_ADDFN, "way-print", "Print below the line", on_print);
}

void editor_bind_friendly_keys(EditLine *edit) {
  static const char *const bindings[][2] = {
      {"^R", "em-inc-search-prev"},       {"^W", "ed-delete-prev-word"},
      {"\\e[H", "ed-move-to-beg"},        {"\\e[F", "ed-move-to-end"},
      {"\\eOH", "ed-move-to-beg"},        {"\\eOF", "ed-move-to-end"},
      {"\\e[1~", "ed-move-to-beg"},       {"\\e[4~", "ed-move-to-end"},
      {"\\e[3~", "ed-delete-next-char"},  {"\\e[1;5C", "em-next-word"},
      {"\\e[1;5D", "ed-prev-word"},
  };
  for (size_t i = 0; i < sizeof bindings / sizeof *bindings; i++) {
    el_set(edit, EL_BIND, bindings[i][0], bindings[i][1], NULL);
  }
}
