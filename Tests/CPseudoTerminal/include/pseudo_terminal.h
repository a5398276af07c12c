#ifndef PSEUDO_TERMINAL_H
#define PSEUDO_TERMINAL_H

#include <sys/types.h>

/// Starts a program behind a new terminal; its process, or -1. `master` is our end.
pid_t pseudo_terminal_start(
    const char *program, char *const arguments[], char *const environment[], int columns, int rows,
    int *master);

/// Gives the terminal another size, which the program hears of.
int pseudo_terminal_resize(int master, int columns, int rows);

/// Whether output is waiting: 1, 0 after so many milliseconds without any, -1 on an error.
int pseudo_terminal_wait(int master, int milliseconds);

/// The exit code of an ended program, 128 and the signal where one ended it, -1 while it runs.
int pseudo_terminal_exit_code(pid_t process);

/// Ends the program and every job that it started, and waits for it.
void pseudo_terminal_kill(pid_t process);

#endif
