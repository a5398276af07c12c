#ifndef CONSOLE_H
#define CONSOLE_H

#include <stdbool.h>
#include <stddef.h>

// The standard streams by number (0, 1, 2), since Swift 6 may not touch stdin, stdout and stderr.

/// Ignores SIGPIPE and fills closed standard streams, so that no file of ours is taken for one.
void console_prepare(void);

/// Chooses characters in UTF-8 whatever the environment says; tells whether it said so too.
bool console_choose_utf8(void);

/// Whether that succeeded; a line editor would drop what it cannot decode.
bool console_decodes_utf8(void);

bool console_is_terminal(int stream);

/// Columns and rows of the terminal behind a stream, both 0 where there is none.
void console_size(int stream, int *columns, int *rows);

/// Writes everything; 0, or the error number.
int console_write(int stream, const void *bytes, size_t count);

/// Bytes read, 0 at the end, or the negative error number.
long console_read(int stream, void *bytes, size_t count);

/// Makes Ctrl-C an answer of `console_read_or_interrupt` instead of the end of the program.
bool console_catch_interrupts(void);

/// Like `console_read`, and the negative EINTR after Ctrl-C.
long console_read_or_interrupt(int stream, void *bytes, size_t count);

/// What the system calls an error.
const char *console_error_text(int number);

#endif
