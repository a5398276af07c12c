#define _GNU_SOURCE
#define _DARWIN_C_SOURCE

#include "pseudo_terminal.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

#ifdef __APPLE__
#include <util.h>
#else
#include <pty.h>
#endif

pid_t pseudo_terminal_start(
    const char *program, char *const arguments[], char *const environment[], int columns, int rows,
    int *master) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  pid_t process = forkpty(master, NULL, NULL, &size);
  if (process != 0) return process;
  // The threads of a test runner may hold signals back, and what they start would too.
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  for (int number = 1; number < 32; number++) signal(number, SIG_DFL);
  // Nothing of the test's own open files may keep a terminal or a pipe alive.
  for (int file = 3; file < 256; file++) close(file);
  execve(program, arguments, environment);
  _exit(127);
}

int pseudo_terminal_resize(int master, int columns, int rows) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  return ioctl(master, TIOCSWINSZ, &size);
}

int pseudo_terminal_wait(int master, int milliseconds) {
  struct pollfd source = {.fd = master, .events = POLLIN};
  int ready = poll(&source, 1, milliseconds);
  return ready < 0 && errno == EINTR ? 0 : ready;
}

int pseudo_terminal_exit_code(pid_t process) {
  int status = 0;
  if (waitpid(process, &status, WNOHANG) != process) return -1;
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

void pseudo_terminal_kill(pid_t process) {
  kill(-process, SIGKILL);
  kill(process, SIGKILL);
  waitpid(process, NULL, 0);
}
