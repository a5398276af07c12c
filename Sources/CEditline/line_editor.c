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

static const struct line_request no_request = {
    .prompt = "", .draft = "", .proposal = "", .keys = "", .words = ""};

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
  return (char *)editor_of(edit)->request.prompt;
}

static char *current_meter(EditLine *edit) {
  return editor_of(edit)->meter;
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

struct line_editor *line_editor_open(struct line_owner owner) {
  struct line_editor *editor = calloc(1, sizeof *editor);
  if (editor == NULL) return NULL;
  editor->owner = owner;
  editor->request = no_request;
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
  el_set(editor->edit, EL_RPROMPT_ESC, current_meter, 1);
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
    struct line_editor *editor, struct line_request request, const char **text, size_t *count) {
  editor->request = request;
  editor->queued = 0;
  editor->meter[0] = '\0';
  editor->looked_at = never_looked;
  editor->changed = editor->interrupted = editor->recalled = editor->ended = false;
  editor->replaces = editor->answered = false;
  if (*request.draft != '\0') editor_queue_key(editor, key_draft);
  notice_take(notice_continue);
  terminal_mode_begin_line();
  int length = 0;
  const char *line = el_gets(editor->edit, &length);
  editor->may_follow_answer = editor->answered;
  editor->request = no_request;
  if (editor->recalled) {
    el_reset(editor->edit);
    // The prompt that comes next takes the place of this one.
    fputs("\r\033[J", stdout);
    fflush(stdout);
    return line_recalled;
  }
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
