#include "console.h"

#include "notices.h"

#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <signal.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

void console_prepare(void) {
  signal(SIGPIPE, SIG_IGN);
  // A closed stream is filled with one that fails in the same way. Otherwise the next file opened
  // would get its number, and talk would be printed into it.
  for (int stream = 0; stream <= 2; stream++) {
    if (fcntl(stream, F_GETFD) == -1 && errno == EBADF) {
      open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY);
    }
  }
}

bool console_decodes_utf8(void) {
  return strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

bool console_choose_utf8(void) {
  // Only characters: numbers and dates stay plain.
  if (setlocale(LC_CTYPE, "") != NULL && console_decodes_utf8()) return true;
  static const char *const others[] = {"C.UTF-8", "C.utf8", "en_US.UTF-8", "UTF-8"};
  for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
    if (setlocale(LC_CTYPE, others[i]) != NULL && console_decodes_utf8()) return false;
  }
  return false;
}

bool console_is_terminal(int stream) {
  return isatty(stream) == 1;
}

void console_size(int stream, int *columns, int *rows) {
  struct winsize size;
  bool known = ioctl(stream, TIOCGWINSZ, &size) == 0;
  *columns = known ? size.ws_col : 0;
  *rows = known ? size.ws_row : 0;
}

int console_write(int stream, const void *bytes, size_t count) {
  const char *rest = bytes;
  while (count > 0) {
    ssize_t written = write(stream, rest, count);
    if (written < 0) {
      if (errno == EINTR || errno == EAGAIN) continue;
      return errno;
    }
    rest += written;
    count -= (size_t)written;
  }
  return 0;
}

long console_read(int stream, void *bytes, size_t count) {
  for (;;) {
    ssize_t found = read(stream, bytes, count);
    if (found >= 0) return found;
    if (errno != EINTR) return -(long)errno;
  }
}

bool console_catch_interrupts(void) {
  return notices_start_with_interrupts_only();
}

long console_read_or_interrupt(int stream, void *bytes, size_t count) {
  while (notices_wait(stream, -1) == wait_notice) {
    if (notice_take(notice_interrupt)) return -(long)EINTR;
  }
  return console_read(stream, bytes, count);
}

const char *console_error_text(int number) {
  return strerror(number);
}
