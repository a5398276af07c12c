#ifndef TERMINAL_MODE_H
#define TERMINAL_MODE_H

#include <stdbool.h>

/// Takes the terminal over: Ctrl-S is a key, pasted text comes between marks.
bool terminal_mode_take(void);

/// Remembers the mode between lines, which a later taking over comes back to.
void terminal_mode_note_between_lines(void);

/// Gives the terminal back as it was found.
void terminal_mode_restore(void);

/// The same, with nothing that is forbidden in a signal handler.
void terminal_mode_restore_from_signal(void);

/// From here on Ctrl-C and Ctrl-Z are keys in their turn among the others. To be called before the
/// prompt appears, since people type as soon as they see it.
void terminal_mode_begin_line(void);

/// Remembers the mode in which a line is edited, once.
void terminal_mode_note_editing(void);

/// Comes back to editing after a stop.
void terminal_mode_resume_editing(void);

#endif
