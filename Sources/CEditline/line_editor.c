#include "line_editor.h"

#include "editor_state.h"
#include "notices.h"
#include "terminal_mode.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { remembered_lines = 1000 };

struct line_editor *editor_of(EditLine *edit) {
  struct line_editor *editor = NULL;
  el_get(edit, EL_CLIENTDATA, &editor);
  return editor;
}

void editor_queue_key(struct line_editor *editor, wchar_t key) {
  int room = sizeof editor->queue / sizeof *editor->queue;
  if (editor->queued < room) editor->queue[editor->queued++] = key;
}

static char *current_prompt(EditLine *edit) {
  return (char *)editor_of(edit)->prompt;
}

static bool start_history(struct line_editor *editor) {
  HistEvent event;
  editor->history = history_init();
  if (editor->history == NULL) return false;
  history(editor->history, &event, H_SETSIZE, remembered_lines);
  history(editor->history, &event, H_SETUNIQUE, 1);
  el_set(editor->edit, EL_HIST, history, editor->history);
  return true;
}

struct line_editor *line_editor_open(void *owner, line_key_pressed pressed, line_pasted pasted) {
  struct line_editor *editor = calloc(1, sizeof *editor);
  if (editor == NULL) return NULL;
  editor->owner = owner;
  editor->pressed = pressed;
  editor->pasted = pasted;
  editor->prompt = editor->draft = "";
  if (!terminal_mode_take()) {
    free(editor);
    return NULL;
  }
  editor->edit = el_init("way", stdin, stdout, stderr);
  if (editor->edit == NULL || !start_history(editor) || !notices_start()) {
    terminal_mode_restore();
    free(editor);
    return NULL;
  }
  el_set(editor->edit, EL_SETTY, "-d", "intr=", "susp=", NULL);
  // Keys typed while a command runs wait unseen for the next prompt, which then shows them once.
  el_set(editor->edit, EL_SETTY, "-x", "-echo", "-icanon", NULL);
  el_set(editor->edit, EL_CLIENTDATA, editor);
  el_set(editor->edit, EL_PROMPT_ESC, current_prompt, 1);
  el_set(editor->edit, EL_EDITOR, "emacs");
  el_set(editor->edit, EL_SIGNAL, 0);
  el_set(editor->edit, EL_GETCFN, editor_read_key);
  editor_name_functions(editor->edit);
  editor_bind_friendly_keys(editor->edit);
  el_source(editor->edit, NULL);
  el_set(editor->edit, EL_EDITMODE, 1);
  editor_bind_own_keys(editor->edit);
  terminal_mode_note_between_lines();
  return editor;
}

void line_editor_close(struct line_editor *editor) {
  // Without el_end, which throws away what was typed ahead for the shell.
  notices_end();
  terminal_mode_restore();
  free(editor->below);
  free(editor->half);
  free(editor);
}

enum line_outcome line_editor_read(
    struct line_editor *editor, const char *prompt, const char *draft, const char **text,
    size_t *count) {
  editor->prompt = prompt;
  editor->draft = draft;
  editor->queued = 0;
  editor->changed = editor->interrupted = editor->ended = false;
  if (*draft != '\0') editor_queue_key(editor, key_draft);
  notice_take(notice_continue);
  terminal_mode_begin_line();
  int length = 0;
  const char *line = el_gets(editor->edit, &length);
  editor->prompt = editor->draft = "";
  if (editor->interrupted) {
    el_reset(editor->edit);
    *text = editor->half == NULL ? "" : editor->half;
    *count = strlen(*text);
    fputs("\n", stdout);
    fflush(stdout);
    return line_interrupted;
  }
  if (line == NULL || length <= 0 || editor->ended) return line_ended;
  while (length > 0 && (line[length - 1] == '\n' || line[length - 1] == '\r')) length--;
  *text = line;
  *count = (size_t)length;
  return line_entered;
}

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

void line_editor_print_below(struct line_editor *editor, const char *text) {
  free(editor->below);
  editor->below = strdup(text);
}

void line_editor_enter(struct line_editor *editor) {
  editor_queue_key(editor, key_enter);
  editor->changed = true;
}

void line_editor_remember(struct line_editor *editor, const char *line) {
  HistEvent event;
  history(editor->history, &event, H_ENTER, line);
}

bool line_editor_take_interrupt(void) {
  return notice_take(notice_interrupt);
}

bool line_editor_suspend(struct line_editor *editor) {
  (void)editor;
  terminal_mode_restore();
  notice_take(notice_continue);
  signal(SIGTSTP, SIG_DFL);
  // The whole job, as the terminal itself would: a shell waits for what it has started, not for us.
  kill(0, SIGTSTP);
  notices_start();
  terminal_mode_take();
  return notice_take(notice_continue);
}
