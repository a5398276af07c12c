// wcwidth
#define _XOPEN_SOURCE 700
#define _DEFAULT_SOURCE
#define _DARWIN_C_SOURCE

#include "line_editor.h"

#include "console.h"
#include "keyboard.h"
#include "notices.h"
#include "terminal_mode.h"

#include <errno.h>
#include <histedit.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <wchar.h>

// Keys of our own are codes that the keyboard filters out. They need no escape sequence, so they
// work in the vi maps as well, and binding them takes no key away from anyone.
enum own_key {
  key_draft = 0x80,
  key_paste,
  key_to_end,
  key_print,
  key_enter,
  key_give_up,
};

enum { control_c = 0x03, control_z = 0x1A };

enum { remembered_lines = 1000, longest_paste = 1 << 24, longest_queue = 8, tab_stop = 8 };

struct line_editor {
  EditLine *edit;
  History *history;
  struct keyboard keyboard;
  void *owner;
  line_key_pressed pressed;
  line_pasted pasted;

  const char *prompt;
  const char *draft;
  char *below;
  char *half;
  int cursor;
  bool reading, changed, interrupted, ended;

  wchar_t queue[longest_queue];
  int queued;
};

static struct line_editor *editor_of(EditLine *edit) {
  struct line_editor *editor = NULL;
  el_get(edit, EL_CLIENTDATA, &editor);
  return editor;
}

static void queue_key(struct line_editor *editor, wchar_t key) {
  if (editor->queued < longest_queue) editor->queue[editor->queued++] = key;
}

static wchar_t queued_key(struct line_editor *editor) {
  wchar_t key = editor->queue[0];
  editor->queued--;
  memmove(editor->queue, editor->queue + 1, (size_t)editor->queued * sizeof *editor->queue);
  return key;
}

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

/// Draws the line afresh after the terminal has changed under it.
static void repaint(struct line_editor *editor, bool resized) {
  fputs("\r", stdout);
  if (resized) {
    int columns, rows;
    console_size(STDIN_FILENO, &columns, &rows);
    el_resize(editor->edit);
    const LineInfo *line = el_line(editor->edit);
    int column = column_after(0, editor->prompt, strlen(editor->prompt));
    column = column_after(column, line->buffer, (size_t)(line->cursor - line->buffer));
    // Terminals break the line anew at the new width and keep the cursor at its character.
    if (columns > 0 && column >= columns) printf("\033[%dA", column / columns);
  }
  fputs("\033[J", stdout);
  fflush(stdout);
  el_set(editor->edit, EL_REFRESH);
}

/// Leaves the line, from its end.
static void give_up(struct line_editor *editor) {
  editor->interrupted = true;
  queue_key(editor, key_to_end);
  queue_key(editor, key_give_up);
}

/// What libedit calls for every key.
static int read_key(EditLine *edit, wchar_t *key) {
  struct line_editor *editor = editor_of(edit);
  if (!editor->reading) terminal_mode_begin_editing();
  editor->reading = true;
  for (;;) {
    if (editor->queued > 0) {
      *key = queued_key(editor);
      if (*key != key_give_up) return 1;
      errno = EINTR;
      return -1;
    }
    if (notice_take(notice_interrupt)) {
      give_up(editor);
      continue;
    }
    if (notice_take(notice_continue)) {
      terminal_mode_resume_editing();
      repaint(editor, false);
    }
    if (notice_take(notice_resize)) repaint(editor, true);
    if (notice_take(notice_stop)) {
      *key = control_z;
      return 1;
    }
    switch (keyboard_next(&editor->keyboard, key)) {
      case keyboard_key:
        if (*key != control_c) return 1;
        give_up(editor);
        continue;
      case keyboard_notice: continue;
      case keyboard_end: return 0;
      case keyboard_paste: *key = key_paste; return 1;
    }
  }
}

/// What libedit has to do after the owner has had its say.
static unsigned char settle(struct line_editor *editor) {
  bool changed = editor->changed;
  editor->changed = false;
  if (editor->below == NULL) return changed ? CC_REFRESH : CC_ERROR;
  // The text goes below the whole line, so the cursor has to be at its end first.
  const LineInfoW *line = el_wline(editor->edit);
  editor->cursor = (int)(line->cursor - line->buffer);
  el_cursor(editor->edit, (int)(line->lastchar - line->cursor));
  queue_key(editor, key_print);
  return changed ? CC_REFRESH : CC_CURSOR;
}

static unsigned char press(EditLine *edit, enum line_key key) {
  struct line_editor *editor = editor_of(edit);
  editor->pressed(editor->owner, key);
  return settle(editor);
}

static unsigned char on_tab(EditLine *edit, int key) {
  (void)key;
  return press(edit, line_key_tab);
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
  el_insertstr(edit, editor_of(edit)->draft);
  return CC_REFRESH;
}

static unsigned char on_paste(EditLine *edit, int key) {
  (void)key;
  struct line_editor *editor = editor_of(edit);
  size_t count = 0;
  char *text = keyboard_pasted(&editor->keyboard, longest_paste, &count);
  if (text == NULL) return CC_NORM;
  editor->pasted(editor->owner, text, count);
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
    queue_key(editor, key_enter);
    return CC_REFRESH;
  }
  if (line->cursor == line->lastchar) return CC_ERROR;
  el_cursor(edit, 1);
  el_deletestr(edit, 1);
  return CC_REFRESH;
}

static char *current_prompt(EditLine *edit) {
  return (char *)editor_of(edit)->prompt;
}

static void bind_everywhere(EditLine *edit, const char *key, const char *function) {
  el_set(edit, EL_BIND, key, function, NULL);
  el_set(edit, EL_BIND, "-a", key, function, NULL);
}

/// The keys that the program cannot do without, whatever the user's own settings are.
static void bind_own_keys(EditLine *edit) {
  static const char *const bindings[][2] = {
      {"^I", "way-complete"},  {"^S", "way-save"},      {"^Z", "way-undo"},
      {"^D", "way-end"},       {"\\200", "way-draft"},  {"\\201", "way-paste"},
      {"\\202", "way-to-end"}, {"\\203", "way-print"},  {"\\204", "ed-newline"},
      {"^M", "ed-newline"},    {"^J", "ed-newline"},
  };
  for (size_t i = 0; i < sizeof bindings / sizeof *bindings; i++) {
    bind_everywhere(edit, bindings[i][0], bindings[i][1]);
  }
}

static void name_own_functions(EditLine *edit) {
  el_set(edit, EL_ADDFN, "way-complete", "Complete the word", on_tab);
  el_set(edit, EL_ADDFN, "way-save", "Say that all is saved", on_control_s);
  el_set(edit, EL_ADDFN, "way-undo", "Say how to undo", on_control_z);
  el_set(edit, EL_ADDFN, "way-end", "Delete a character, or end", on_control_d);
  el_set(edit, EL_ADDFN, "way-draft", "Put a text on the line", on_draft);
  el_set(edit, EL_ADDFN, "way-paste", "Take pasted text", on_paste);
  el_set(edit, EL_ADDFN, "way-to-end", "Go to the end before leaving", on_to_end);
  el_set(edit, EL_ADDFN, "way-print", "Print below the line", on_print);
}

/// Keys that people expect and that their own settings may change.
static void bind_friendly_keys(EditLine *edit) {
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
  // Keys typed while a command runs wait unseen for the next prompt, which then shows them once.
  el_set(editor->edit, EL_SETTY, "-x", "-echo", "-icanon", NULL);
  el_set(editor->edit, EL_CLIENTDATA, editor);
  el_set(editor->edit, EL_PROMPT_ESC, current_prompt, 1);
  el_set(editor->edit, EL_EDITOR, "emacs");
  el_set(editor->edit, EL_SIGNAL, 0);
  el_set(editor->edit, EL_GETCFN, read_key);
  name_own_functions(editor->edit);
  bind_friendly_keys(editor->edit);
  el_source(editor->edit, NULL);
  el_set(editor->edit, EL_EDITMODE, 1);
  bind_own_keys(editor->edit);
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
  editor->reading = editor->changed = editor->interrupted = editor->ended = false;
  if (*draft != '\0') queue_key(editor, key_draft);
  notice_take(notice_continue);
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
  queue_key(editor, key_enter);
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
