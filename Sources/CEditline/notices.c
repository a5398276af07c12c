#include "notices.h"

#include "terminal_mode.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stddef.h>
#include <unistd.h>

static const int numbers[notice_count] = {SIGINT, SIGTSTP, SIGCONT, SIGWINCH};
static const int deaths[] = {SIGTERM, SIGHUP, SIGQUIT};

static volatile sig_atomic_t waiting[notice_count];
// A byte in this pipe wakes the waiting thread even where another one took the signal, and a signal
// that arrives just before the wait is not missed.
static int bell[2] = {-1, -1};

static void note(int number) {
  int error = errno;
  for (int i = 0; i < notice_count; i++) {
    if (numbers[i] == number) waiting[i] = 1;
  }
  ssize_t ignored = write(bell[1], "", 1);
  (void)ignored;
  errno = error;
}

static void die(int number) {
  terminal_mode_restore_from_signal();
  signal(number, SIG_DFL);
  raise(number);
}

static void listen_to(int number, void (*handler)(int), int flags) {
  struct sigaction action = {0};
  action.sa_handler = handler;
  action.sa_flags = flags;
  sigemptyset(&action.sa_mask);
  // Putting the terminal right from the background must not stop the program.
  sigaddset(&action.sa_mask, SIGTTOU);
  sigaction(number, &action, NULL);
}

static bool open_bell(void) {
  if (bell[0] != -1) return true;
  if (pipe(bell) != 0) return false;
  for (int i = 0; i < 2; i++) {
    fcntl(bell[i], F_SETFD, FD_CLOEXEC);
    fcntl(bell[i], F_SETFL, O_NONBLOCK);
  }
  return true;
}

bool notices_start(void) {
  if (!open_bell()) return false;
  for (int i = 0; i < notice_count; i++) listen_to(numbers[i], note, SA_RESTART);
  for (size_t i = 0; i < sizeof deaths / sizeof *deaths; i++) listen_to(deaths[i], die, 0);
  return true;
}

bool notices_start_with_interrupts_only(void) {
  if (!open_bell()) return false;
  listen_to(SIGINT, note, SA_RESTART);
  return true;
}

void notices_end(void) {
  for (int i = 0; i < notice_count; i++) signal(numbers[i], SIG_DFL);
  for (size_t i = 0; i < sizeof deaths / sizeof *deaths; i++) signal(deaths[i], SIG_DFL);
}

bool notice_take(enum notice notice) {
  if (!waiting[notice]) return false;
  waiting[notice] = 0;
  return true;
}

bool notice_is_waiting(enum notice notice) {
  return waiting[notice] != 0;
}

enum wait_result notices_wait(int stream, int milliseconds) {
  struct pollfd sources[] = {
      {.fd = stream, .events = POLLIN},
      {.fd = bell[0], .events = POLLIN},
  };
  int ready = poll(sources, 2, milliseconds);
  if (ready == 0) return wait_timeout;
  if (ready < 0) return wait_notice;
  if (sources[1].revents != 0) {
    char rings[64];
    while (read(bell[0], rings, sizeof rings) > 0) {
    }
    return wait_notice;
  }
  return wait_readable;
}
