#include "editor_state.h"

#include <stdio.h>
#include <string.h>
#include <time.h>
#include <wctype.h>

enum { control_d = 0x04, control_s = 0x13, same_stroke_milliseconds = 700 };

static long long milliseconds_now(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (long long)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

/// Finds the key among the answers, capital or not, and keeps it as text.
static bool find_answer(struct line_editor *editor, wchar_t key) {
  mbstate_t state = {0};
  const char *rest = editor->request.keys;
  size_t left = strlen(rest);
  while (left > 0) {
    wchar_t answer;
    size_t used = mbrtowc(&answer, rest, left, &state);
    if (used == 0 || used > left) return false;
    if (towlower((wint_t)answer) == towlower((wint_t)key) && used < sizeof editor->answer) {
      memcpy(editor->answer, rest, used);
      editor->answer[used] = '\0';
      return true;
    }
    rest += used;
    left -= used;
  }
  return false;
}

bool editor_take_answer(struct line_editor *editor, wchar_t *key) {
  if (*key == control_d || *key == control_s || *key == control_z) return true;
  if (*key == '\r' || *key == '\n') {
    *key = key_enter;
    return true;
  }
  if (*key == escape_key) keyboard_drop_sequence(&editor->keyboard);
  if (!find_answer(editor, *key)) {
    fputs("\a", stdout);
    fflush(stdout);
    return false;
  }
  editor->request.draft = editor->answer;
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
