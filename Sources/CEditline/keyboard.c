#include "keyboard.h"

#include "notices.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

// The bytes of one key follow each other at once, also over a slow line.
enum { next_byte_milliseconds = 25, escape = 0x1B, control_c = 0x03 };

static const char paste_begins[] = "[200~";
static const char paste_ends[] = "\033[201~";

/// Reads up to `most` bytes behind those that are left.
static enum keyboard_event fill(struct keyboard *keyboard, size_t most, int milliseconds) {
  size_t left = keyboard->end - keyboard->first;
  memmove(keyboard->bytes, keyboard->bytes + keyboard->first, left);
  keyboard->first = 0;
  keyboard->end = left;
  size_t room = sizeof keyboard->bytes - keyboard->end;
  if (most > room) most = room;
  switch (notices_wait(STDIN_FILENO, milliseconds)) {
    case wait_notice: return keyboard_notice;
    case wait_timeout: return keyboard_end;
    case wait_readable: break;
  }
  ssize_t count = read(STDIN_FILENO, keyboard->bytes + keyboard->end, most);
  if (count < 0 && errno == EINTR) return keyboard_notice;
  if (count <= 0) return keyboard_end;
  keyboard->end += (size_t)count;
  return keyboard_key;
}

enum keyboard_event keyboard_wait(struct keyboard *keyboard, int milliseconds) {
  return keyboard->first < keyboard->end ? keyboard_key : fill(keyboard, 1, milliseconds);
}

bool keyboard_peek(
    struct keyboard *keyboard, size_t ahead, int milliseconds, unsigned char *byte) {
  while (keyboard->first + ahead >= keyboard->end) {
    if (fill(keyboard, 1, milliseconds) != keyboard_key) return false;
  }
  *byte = keyboard->bytes[keyboard->first + ahead];
  return true;
}

bool keyboard_takes(struct keyboard *keyboard, const char *rest) {
  size_t length = strlen(rest);
  for (size_t i = 0; i < length; i++) {
    unsigned char byte;
    bool follows = keyboard_peek(keyboard, i, next_byte_milliseconds, &byte);
    if (!follows || byte != (unsigned char)rest[i]) return false;
  }
  keyboard->first += length;
  return true;
}

void keyboard_drop_sequence(struct keyboard *keyboard) {
  for (bool begins = true;; begins = false) {
    if (keyboard->first == keyboard->end &&
        fill(keyboard, 1, next_byte_milliseconds) != keyboard_key) {
      return;
    }
    unsigned char byte = keyboard->bytes[keyboard->first++];
    if (begins ? byte != '[' && byte != 'O' : byte >= 0x40 && byte < 0x7F) return;
  }
}

enum keyboard_event keyboard_next(struct keyboard *keyboard, wchar_t *key) {
  for (;;) {
    if (keyboard->first == keyboard->end) {
      // One byte at a time: what is typed ahead belongs to whoever reads next.
      enum keyboard_event event = fill(keyboard, 1, -1);
      if (event != keyboard_key) return event;
    }
    char byte = (char)keyboard->bytes[keyboard->first++];
    if (byte == escape && mbsinit(&keyboard->decoding) && keyboard_takes(keyboard, paste_begins)) {
      return keyboard_paste;
    }
    size_t used = mbrtowc(key, &byte, 1, &keyboard->decoding);
    if (used == (size_t)-2) continue;
    if (used == (size_t)-1) {
      memset(&keyboard->decoding, 0, sizeof keyboard->decoding);
      continue;
    }
    // Codes that no keyboard sends; the editor has its own uses for them.
    if (*key >= 0x80 && *key < 0xA0) continue;
    return keyboard_key;
  }
}

char *keyboard_pasted(struct keyboard *keyboard, size_t limit, size_t *count) {
  size_t length = 0, room = 4096, matched = 0;
  size_t mark = sizeof paste_ends - 1;
  char *text = malloc(room);
  while (text != NULL) {
    if (keyboard->first == keyboard->end) {
      enum keyboard_event event = fill(keyboard, sizeof keyboard->bytes, -1);
      if (event == keyboard_notice && notice_is_waiting(notice_interrupt)) break;
      if (event == keyboard_notice) continue;
      if (event == keyboard_end) matched = mark;
    }
    if (matched < mark) {
      char byte = (char)keyboard->bytes[keyboard->first++];
      if (byte == control_c) break;
      matched = byte == paste_ends[matched] ? matched + 1 : (size_t)(byte == paste_ends[0]);
      if (length < limit + mark) text[length++] = byte;
    }
    if (matched == mark) {
      bool whole = length >= mark && memcmp(text + length - mark, paste_ends, mark) == 0;
      *count = whole ? length - mark : length;
      if (*count > limit) *count = limit;
      return text;
    }
    if (length == room) {
      char *larger = realloc(text, room *= 2);
      if (larger == NULL) break;
      text = larger;
    }
  }
  free(text);
  return NULL;
}
