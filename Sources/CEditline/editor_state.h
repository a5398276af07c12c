#ifndef EDITOR_STATE_H
#define EDITOR_STATE_H

#include "keyboard.h"
#include "line_editor.h"

#include <histedit.h>
#include <wchar.h>

// Keys of our own are codes that the keyboard filters out. They need no escape sequence, so they
// work in the vi maps as well, and binding them takes no key away from anyone.
enum own_key {
  key_draft = 0x80,
  key_paste,
  key_to_end,
  key_print,
  key_enter,
  key_give_up,
  key_meter,
  key_shift_tab,
  key_recall,
  key_replace,
  key_proposal,
};

enum { control_c = 0x03, control_z = 0x1A, escape_key = 0x1B };
enum { longest_meter = 256, never_looked = -2 };

struct line_editor {
  EditLine *edit;
  History *history;
  struct keyboard keyboard;
  struct line_owner owner;
  struct line_request request;

  /// What stands at the right edge.
  char meter[longest_meter];
  /// Characters on the line when its words were last looked at.
  long looked_at;
  /// The one key that answered, as text.
  char answer[8];
  /// When it answered, to know an Enter that belongs to it.
  long long answered_at;
  bool answered, may_follow_answer;
  /// A key pressed in the middle of a long text, which begins the next line; 0 where there is none.
  wchar_t kept_key;

  char *below;
  char *half;
  int cursor;
  bool changed, interrupted, recalled, ended;
  /// Whether vi's replace mode has been on in this line; where it ended, only libedit knows.
  bool replaces;

  wchar_t queue[8];
  int queued;
};

/// The state behind libedit's handle.
struct line_editor *editor_of(EditLine *edit);

/// Lets the editor meet a key before those that are typed.
void editor_queue_key(struct line_editor *editor, wchar_t key);

/// What libedit calls for every key.
int editor_read_key(EditLine *edit, wchar_t *key);

/// Draws the line afresh after the terminal has changed under it.
void editor_repaint(struct line_editor *editor, bool resized);

/// Whether the prompt and the line leave room for one more character in the window.
bool editor_fits_window(struct line_editor *editor);

/// Whether libedit has something else on the line, such as the words of a search.
bool editor_is_asking(const LineInfoW *line);

/// Takes the key for an answer where answers are single keys, or for the first of a word; false
/// where it is to be left out.
bool editor_take_answer(struct line_editor *editor, wchar_t *key);

/// Waits for the next key of a word that stands where a single key would answer: a pause ends it as
/// Enter does where it is one of the answers; anything else may go on.
enum keyboard_event editor_next_of_word(struct line_editor *editor, wchar_t *key);

/// Whether such a word is being typed.
bool editor_is_in_word(struct line_editor *editor);

/// Whether this Enter was meant for the key that has already answered.
bool editor_follows_answer(struct line_editor *editor, wchar_t key);

/// Lets the owner look at the line where a word has ended or was taken away; true where what stands
/// at the right edge has changed.
bool editor_look_at_words(struct line_editor *editor);

/// Takes away what stands at the right edge; true where something stood there.
bool editor_clear_meter(struct line_editor *editor);

/// Names our functions, so that they can be bound.
void editor_name_functions(EditLine *edit);

/// Binds keys that people expect and that their own settings may change.
void editor_bind_friendly_keys(EditLine *edit);

/// Binds the keys that the program cannot do without, whatever the user's own settings are.
void editor_bind_own_keys(EditLine *edit);

#endif
