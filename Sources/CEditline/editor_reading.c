#include "editor_state.h"
#include "notices.h"
#include "terminal_mode.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <wctype.h>

enum { longest_dropped = 1 };

static wchar_t queued_key(struct line_editor *editor) {
  wchar_t key = editor->queue[0];
  editor->queued--;
  memmove(editor->queue, editor->queue + 1, (size_t)editor->queued * sizeof *editor->queue);
  return key;
}

/// In vi's command mode libedit's own way to the end of an empty line leads to a place before its
/// first character, and the next insertion would write there.
static void mend_cursor(EditLine *edit) {
  const LineInfoW *line = el_wline(edit);
  if (line->cursor < line->buffer) el_cursor(edit, (int)(line->buffer - line->cursor));
}

/// Leaves the line, from its end.
static void give_up(struct line_editor *editor) {
  editor->interrupted = true;
  if (editor_clear_meter(editor)) editor_queue_key(editor, key_meter);
  editor_queue_key(editor, key_to_end);
  editor_queue_key(editor, key_give_up);
}

/// What comes next from the keyboard, or what came while a long text was read.
static enum keyboard_event next_event(struct line_editor *editor, wchar_t *key) {
  if (editor->kept_key == 0) {
    return editor_is_in_word(editor) ? editor_next_of_word(editor, key)
                                     : keyboard_next(&editor->keyboard, key);
  }
  *key = editor->kept_key;
  editor->kept_key = 0;
  return *key == key_paste ? keyboard_paste : keyboard_key;
}

/// Whether this key, on an empty line, asks for what the line would stand for.
static bool asks_for_proposal(struct line_editor *editor, wchar_t key, const LineInfoW *line) {
  if (*editor->request.proposal == '\0' || line->buffer != line->lastchar) return false;
  if (key == '\t') return true;
  static const char *const arrows[] = {"[C", "OC", "[A", "OA"};
  for (size_t i = 0; key == escape_key && i < sizeof arrows / sizeof *arrows; i++) {
    if (keyboard_takes(&editor->keyboard, arrows[i])) return true;
  }
  return false;
}

/// What a key means on this line, before libedit sees it; false where it is to be left out.
static bool interpret(struct line_editor *editor, wchar_t *key) {
  if (editor_follows_answer(editor, *key)) return false;
  if (*editor->request.keys != '\0') return editor_take_answer(editor, key);
  const LineInfoW *line = el_wline(editor->edit);
  if (editor->replaces && iswprint((wint_t)*key) && !editor_fits_window(editor)) return false;
  if (*key == escape_key && !editor_is_asking(line)) {
    struct keyboard *keyboard = &editor->keyboard;
    if (editor->request.indents && keyboard_takes(keyboard, "[Z")) *key = key_shift_tab;
    if (editor->request.recalls && line->buffer == line->lastchar &&
        (keyboard_takes(keyboard, "[A") || keyboard_takes(keyboard, "OA"))) {
      *key = key_recall;
    }
  }
  if (asks_for_proposal(editor, *key, line)) *key = key_proposal;
  if ((*key == '\r' || *key == '\n') && !editor_is_asking(line) && editor_clear_meter(editor)) {
    editor_queue_key(editor, key_meter);
    *key = key_enter;
  }
  return true;
}

int editor_read_key(EditLine *edit, wchar_t *key) {
  struct line_editor *editor = editor_of(edit);
  terminal_mode_note_editing();
  mend_cursor(edit);
  for (;;) {
    if (editor->queued > 0) {
      *key = queued_key(editor);
      if (*key != key_give_up && *key != key_recall) return 1;
      editor->recalled = *key == key_recall;
      errno = EINTR;
      return -1;
    }
    if (editor_look_at_words(editor)) {
      *key = key_meter;
      return 1;
    }
    if (notice_take(notice_interrupt)) {
      give_up(editor);
      continue;
    }
    if (notice_take(notice_continue)) {
      terminal_mode_resume_editing();
      editor_repaint(editor, false);
    }
    if (notice_take(notice_resize)) {
      editor_repaint(editor, true);
      editor->looked_at = never_looked;
      continue;
    }
    if (notice_take(notice_stop)) {
      *key = control_z;
      return 1;
    }
    switch (next_event(editor, key)) {
      case keyboard_key:
        if (*key == control_c) {
          give_up(editor);
        } else if (interpret(editor, key)) {
          editor_queue_key(editor, *key);
        }
        continue;
      case keyboard_notice: continue;
      case keyboard_end: return 0;
      case keyboard_paste:
        // A question that one key answers has no place for text.
        if (*editor->request.keys == '\0') {
          *key = key_paste;
          return 1;
        }
        free(keyboard_pasted(&editor->keyboard, longest_dropped, &(size_t){0}));
        continue;
    }
  }
}
