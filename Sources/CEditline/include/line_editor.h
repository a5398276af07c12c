#ifndef LINE_EDITOR_H
#define LINE_EDITOR_H

#include <stdbool.h>
#include <stddef.h>

/// The one line editor of the process.
struct line_editor;

/// Keys that are answered while the line stays.
enum line_key {
  line_key_tab,
  line_key_shift_tab,
  line_key_question,
  line_key_control_s,
  line_key_control_z,
};

/// How reading a line ended.
enum line_outcome { line_entered, line_recalled, line_interrupted, line_ended };

/// What the owner does on a key; it may use the functions below that change the line.
typedef void (*line_key_pressed)(void *owner, enum line_key key);

/// What the owner does with pasted text.
typedef void (*line_pasted)(void *owner, const char *text, size_t count);

/// What the owner does when a word has been typed or taken away; it may set the meter.
typedef void (*line_word_changed)(void *owner);

/// The one who hears what happens on the line.
struct line_owner {
  void *owner;
  line_key_pressed pressed;
  line_pasted pasted;
  line_word_changed word_changed;
};

/// What a line is read for. The texts live as long as the reading.
struct line_request {
  /// May hold unprinted runs between marks of the value 1.
  const char *prompt;
  /// Put on the line, ready to change.
  const char *draft;
  /// What an empty line stands for: the arrows right and up and Tab put it on the line; empty where
  /// there is nothing.
  const char *proposal;
  /// Characters that answer at once; empty where a line is typed. Others begin a line, which Enter ends.
  const char *keys;
  /// Words that answer too, a line each: where the typing stops after one, that is the answer.
  const char *words;
  /// Whether arrow-up on an empty line ends the reading with `line_recalled`.
  bool recalls;
  /// Whether Shift-Tab is one of the owner's keys.
  bool indents;
};

/// Prepares the terminal and its signals; NULL where memory or the terminal fails.
struct line_editor *line_editor_open(struct line_owner owner);

/// Gives the terminal back as it was. Keys typed ahead are kept for whoever reads next.
void line_editor_close(struct line_editor *editor);

/// Reads one line. `text` lives until the next call.
enum line_outcome line_editor_read(
    struct line_editor *editor, struct line_request request, const char **text, size_t *count);

/// The line as it stands, and how many of its bytes stand before the cursor.
const char *line_editor_text(struct line_editor *editor, size_t *count, size_t *before_cursor);

/// Puts text in place of so many code points before the cursor.
void line_editor_replace(struct line_editor *editor, int code_points, const char *text);

/// Takes so many code points away at the start of the line and puts text in their place; the cursor
/// stays at its character.
void line_editor_replace_start(struct line_editor *editor, int code_points, const char *text);

/// Shows text at the right edge of the line, where there is room; it may hold marks as the prompt
/// does.
void line_editor_set_meter(struct line_editor *editor, const char *text);

/// Prints text under the line, and the line once more below it.
void line_editor_print_below(struct line_editor *editor, const char *text);

/// Enters the line as if Enter had been pressed.
void line_editor_enter(struct line_editor *editor);

/// Makes a line reachable with the arrow keys.
void line_editor_remember(struct line_editor *editor, const char *line);

/// What somebody who reads a long text wants next.
enum page_wish { page_more, page_stop };

/// Waits for a key between two screens of a long text. One that means neither is kept for the next
/// line.
enum page_wish line_editor_wait_for_page(struct line_editor *editor);

/// Gives the terminal to another program as it was found, and takes it back.
void line_editor_lend_terminal(struct line_editor *editor);
void line_editor_take_terminal_back(struct line_editor *editor);

/// Whether Ctrl-C was pressed since this was last asked.
bool line_editor_take_interrupt(void);

/// Stops the program until the shell brings it back; false where no shell could.
bool line_editor_suspend(struct line_editor *editor);

#endif
