#include "terminal_mode.h"

#include <signal.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

static const char paste_marks_on[] = "\033[?2004h";
static const char paste_marks_off[] = "\033[?2004l";

static struct termios found, between_lines, editing;
static volatile sig_atomic_t taken;
static bool knows_between_lines, knows_editing;

static void say(const char *sequence) {
  ssize_t ignored = write(STDOUT_FILENO, sequence, strlen(sequence));
  (void)ignored;
}

bool terminal_mode_take(void) {
  if (tcgetattr(STDIN_FILENO, &found) != 0) return false;
  struct termios ours = knows_between_lines ? between_lines : found;
  ours.c_iflag &= ~(tcflag_t)IXON;
  if (tcsetattr(STDIN_FILENO, TCSADRAIN, &ours) != 0) return false;
  taken = 1;
  say(paste_marks_on);
  return true;
}

void terminal_mode_note_between_lines(void) {
  knows_between_lines = tcgetattr(STDIN_FILENO, &between_lines) == 0;
}

void terminal_mode_restore(void) {
  if (!taken) return;
  taken = 0;
  say(paste_marks_off);
  tcsetattr(STDIN_FILENO, TCSADRAIN, &found);
}

void terminal_mode_restore_from_signal(void) {
  if (!taken) return;
  taken = 0;
  say(paste_marks_off);
  tcsetattr(STDIN_FILENO, TCSANOW, &found);
}

void terminal_mode_begin_line(void) {
  struct termios line = between_lines;
  // As signals they would overtake the keys typed before them, and the system would drop those.
  line.c_cc[VINTR] = _POSIX_VDISABLE;
  line.c_cc[VSUSP] = _POSIX_VDISABLE;
  tcsetattr(STDIN_FILENO, TCSANOW, &line);
}

void terminal_mode_note_editing(void) {
  if (!knows_editing) knows_editing = tcgetattr(STDIN_FILENO, &editing) == 0;
}

void terminal_mode_resume_editing(void) {
  if (knows_editing) tcsetattr(STDIN_FILENO, TCSADRAIN, &editing);
  say(paste_marks_on);
}
