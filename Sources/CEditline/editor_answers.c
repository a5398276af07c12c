#include "editor_state.h"

#include <stdio.h>
#include <string.h>
#include <time.h>
#include <wctype.h>

enum { control_d = 0x04, control_s = 0x13 };

// How long an Enter still belongs to the key before it, how long a word that answers waits for its next
// letter, and how soon that follows under quick hands: longer than that nobody would have an answer wait.
enum {
  same_stroke_milliseconds = 700,
  pause_milliseconds = 1000,
  quick_hands_milliseconds = 120,
};

static long long milliseconds_now(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (long long)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

/// How many bytes of the answers are this key, capital or not, and where; 0 where it is no answer.
static size_t find_answer(const struct line_editor *editor, wchar_t key, const char **found) {
  mbstate_t state = {0};
  const char *rest = editor->request.keys;
  size_t left = strlen(rest);
  while (left > 0) {
    wchar_t answer;
    size_t used = mbrtowc(&answer, rest, left, &state);
    if (used == 0 || used > left) return 0;
    *found = rest;
    if (towlower((wint_t)answer) == towlower((wint_t)key)) return used;
    rest += used;
    left -= used;
  }
  return 0;
}

/// Whether what is typed in one go with an answer, up to an Enter, is the same key, held down. Else
/// it is a word that happens to begin with it.
static bool stands_alone(struct line_editor *editor, wchar_t answer) {
  mbstate_t state = {0};
  struct keyboard *keyboard = &editor->keyboard;
  unsigned char byte;
  for (size_t ahead = 0; keyboard_peek(keyboard, ahead, quick_hands_milliseconds, &byte); ahead++) {
    wchar_t key;
    size_t used = mbrtowc(&key, (const char *)&byte, 1, &state);
    if (used == (size_t)-2) continue;
    if (used == (size_t)-1 || iswcntrl((wint_t)key)) return true;
    if (key != answer) return false;
  }
  return true;
}

bool editor_is_in_word(struct line_editor *editor) {
  const LineInfoW *line = el_wline(editor->edit);
  return *editor->request.keys != '\0' && line->lastchar > line->buffer;
}

/// Whether the line is this text, in capitals or not.
static bool line_says(struct line_editor *editor, const char *text, size_t length) {
  const LineInfoW *line = el_wline(editor->edit);
  mbstate_t state = {0};
  const wchar_t *typed = line->buffer;
  while (length > 0 && typed < line->lastchar) {
    wchar_t letter;
    size_t used = mbrtowc(&letter, text, length, &state);
    if (used == 0 || used > length) return false;
    if (towlower((wint_t)letter) != towlower((wint_t)*typed)) return false;
    typed++;
    text += used;
    length -= used;
  }
  return length == 0 && typed == line->lastchar;
}

static bool word_answers(struct line_editor *editor) {
  const char *word = editor->request.words;
  while (*word != '\0') {
    size_t length = strcspn(word, "\n");
    if (line_says(editor, word, length)) return true;
    word += length;
    if (*word == '\n') word++;
  }
  return false;
}

enum keyboard_event editor_next_of_word(struct line_editor *editor, wchar_t *key) {
  if (!word_answers(editor)) return keyboard_next(&editor->keyboard, key);
  enum keyboard_event event = keyboard_wait(&editor->keyboard, pause_milliseconds);
  if (event == keyboard_notice) return event;
  if (event == keyboard_key) return keyboard_next(&editor->keyboard, key);
  editor->answered = true;
  editor->answered_at = milliseconds_now();
  *key = key_enter;
  return keyboard_key;
}

bool editor_take_answer(struct line_editor *editor, wchar_t *key) {
  if (editor_is_in_word(editor)) return true;
  if (*key == control_d || *key == control_s || *key == control_z) return true;
  if (*key == '\r' || *key == '\n') {
    *key = key_enter;
    return true;
  }
  if (*key == escape_key) keyboard_drop_sequence(&editor->keyboard);
  const char *found;
  size_t length = find_answer(editor, *key, &found);
  bool answers = length > 0 && length < sizeof editor->answer && stands_alone(editor, *key);
  if (!answers) {
    if (iswgraph((wint_t)*key)) return true;
    fputs("\a", stdout);
    fflush(stdout);
    return false;
  }
  memcpy(editor->answer, found, length);
  editor->answer[length] = '\0';
  editor->request.draft = editor->answer;
  editor->answered = true;
  editor->answered_at = milliseconds_now();
  editor_queue_key(editor, key_draft);
  *key = key_enter;
  return true;
}

bool editor_follows_answer(struct line_editor *editor, wchar_t key) {
  bool may = editor->may_follow_answer;
  editor->may_follow_answer = false;
  // People press Enter out of habit, and on the next line it would mean something.
  return may && (key == '\r' || key == '\n') &&
         milliseconds_now() - editor->answered_at < same_stroke_milliseconds;
}
