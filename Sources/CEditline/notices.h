#ifndef NOTICES_H
#define NOTICES_H

#include <stdbool.h>

/// Signals that the line editor hears about instead of the program being stopped by them.
enum notice { notice_interrupt, notice_stop, notice_continue, notice_resize, notice_count };

/// Starts listening; false where the system refuses.
bool notices_start(void);

/// Listens to Ctrl-C alone, for a terminal whose mode is left as it is.
bool notices_start_with_interrupts_only(void);

/// Gives the signals their usual effect again.
void notices_end(void);

/// Whether a signal came since this was last asked.
bool notice_take(enum notice notice);

/// Whether a signal came that nobody has taken yet.
bool notice_is_waiting(enum notice notice);

/// What came first while waiting.
enum wait_result { wait_readable, wait_notice, wait_timeout };

/// Waits for input or a signal, whichever thread the signal went to.
enum wait_result notices_wait(int stream, int milliseconds);

#endif
