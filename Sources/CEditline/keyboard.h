#ifndef KEYBOARD_H
#define KEYBOARD_H

#include <stdbool.h>
#include <stddef.h>
#include <wchar.h>

/// Bytes from the terminal that nobody has used yet.
struct keyboard {
  unsigned char bytes[4096];
  size_t first, end;
  mbstate_t decoding;
};

/// What came from the keyboard.
enum keyboard_event { keyboard_key, keyboard_paste, keyboard_notice, keyboard_end };

/// The next key as a code point, the start of a paste, or news of a signal.
enum keyboard_event keyboard_next(struct keyboard *keyboard, wchar_t *key);

/// Waits so long for something to be there to read; `keyboard_end` where nothing came.
enum keyboard_event keyboard_wait(struct keyboard *keyboard, int milliseconds);

/// A byte behind those that were used, which stays where it is; false where none comes in time.
bool keyboard_peek(
    struct keyboard *keyboard, size_t ahead, int milliseconds, unsigned char *byte);

/// Takes the rest of a key that began with an escape, if it is this; else its bytes stay.
bool keyboard_takes(struct keyboard *keyboard, const char *rest);

/// Leaves out the rest of a key that began with an escape.
void keyboard_drop_sequence(struct keyboard *keyboard);

/// Reads pasted text up to its end mark into memory that the caller frees; NULL where it was
/// interrupted. What is beyond `limit` bytes is read and left out.
char *keyboard_pasted(struct keyboard *keyboard, size_t limit, size_t *count);

#endif
