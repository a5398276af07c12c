#ifndef LINE_EDITOR_H
#define LINE_EDITOR_H

#include <stdbool.h>
#include <stddef.h>

/// The one line editor of the process.
struct line_editor;

/// Keys that are answered while the line stays.
enum line_key { line_key_tab, line_key_control_s, line_key_control_z };

/// How reading a line ended.
enum line_outcome { line_entered, line_interrupted, line_ended };

/// What the owner does on a key; it may use the functions below that change the line.
typedef void (*line_key_pressed)(void *owner, enum line_key key);

/// What the owner does with pasted text.
typedef void (*line_pasted)(void *owner, const char *text, size_t count);

/// Prepares the terminal and its signals; NULL where memory or the terminal fails.
struct line_editor *line_editor_open(void *owner, line_key_pressed pressed, line_pasted pasted);

/// Gives the terminal back as it was. Keys typed ahead are kept for whoever reads next.
void line_editor_close(struct line_editor *editor);

/// Reads one line. `prompt` may hold unprinted runs between marks of the value 1; `draft` is put on
/// the line, ready to change. `text` lives until the next call.
enum line_outcome line_editor_read(
    struct line_editor *editor, const char *prompt, const char *draft, const char **text,
    size_t *count);

/// The line as it stands, and how many of its bytes stand before the cursor.
const char *line_editor_text(struct line_editor *editor, size_t *count, size_t *before_cursor);

/// Puts text in place of so many code points before the cursor.
void line_editor_replace(struct line_editor *editor, int code_points, const char *text);

/// Prints text under the line, and the line once more below it.
void line_editor_print_below(struct line_editor *editor, const char *text);

/// Enters the line as if Enter had been pressed.
void line_editor_enter(struct line_editor *editor);

/// Makes a line reachable with the arrow keys.
void line_editor_remember(struct line_editor *editor, const char *line);

/// Whether Ctrl-C was pressed since this was last asked.
bool line_editor_take_interrupt(void);

/// Stops the program until the shell brings it back; false where no shell could.
bool line_editor_suspend(struct line_editor *editor);

#endif
