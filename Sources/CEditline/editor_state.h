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
};

enum { control_c = 0x03, control_z = 0x1A };

struct line_editor {
  EditLine *edit;
  History *history;
  struct keyboard keyboard;
  void *owner;
  line_key_pressed pressed;
  line_pasted pasted;

  const char *prompt;
  const char *draft;
  char *below;
  char *half;
  int cursor;
  bool changed, interrupted, ended;

  wchar_t queue[8];
  int queued;
};

/// The state behind libedit's handle.
struct line_editor *editor_of(EditLine *edit);

/// Lets the editor meet a key before those that are typed.
void editor_queue_key(struct line_editor *editor, wchar_t key);

/// What libedit calls for every key.
int editor_read_key(EditLine *edit, wchar_t *key);

/// Names our functions, so that they can be bound.
void editor_name_functions(EditLine *edit);

/// Binds keys that people expect and that their own settings may change.
void editor_bind_friendly_keys(EditLine *edit);

/// Binds the keys that the program cannot do without, whatever the user's own settings are.
void editor_bind_own_keys(EditLine *edit);

#endif
