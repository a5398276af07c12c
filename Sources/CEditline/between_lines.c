#include "editor_state.h"
#include "notices.h"
#include "terminal_mode.h"

#include <signal.h>

enum page_wish line_editor_wait_for_page(struct line_editor *editor) {
  for (;;) {
    if (notice_take(notice_interrupt)) return page_stop;
    if (notice_take(notice_stop)) continue;
    wchar_t key;
    switch (keyboard_next(&editor->keyboard, &key)) {
      case keyboard_end: return page_stop;
      case keyboard_notice: continue;
      case keyboard_paste: editor->kept_key = key_paste; return page_stop;
      case keyboard_key:
        if (key == ' ' || key == '\r' || key == '\n') return page_more;
        if (key == escape_key) {
          bool down = keyboard_takes(&editor->keyboard, "[B") ||
                      keyboard_takes(&editor->keyboard, "OB") ||
                      keyboard_takes(&editor->keyboard, "[6~");
          if (down) return page_more;
          keyboard_drop_sequence(&editor->keyboard);
          continue;
        }
        if (wcschr(L"qQ\003\004", key) == NULL) editor->kept_key = key;
        return page_stop;
    }
  }
}

void line_editor_lend_terminal(struct line_editor *editor) {
  (void)editor;
  terminal_mode_restore();
  // What stops the other program stops this one with it, or the shell would not come back.
  signal(SIGTSTP, SIG_DFL);
}

void line_editor_take_terminal_back(struct line_editor *editor) {
  (void)editor;
  notices_start();
  notice_take(notice_interrupt);
  terminal_mode_take();
}

bool line_editor_take_interrupt(void) {
  return notice_take(notice_interrupt);
}

bool line_editor_suspend(struct line_editor *editor) {
  (void)editor;
  terminal_mode_restore();
  notice_take(notice_continue);
  signal(SIGTSTP, SIG_DFL);
  // The whole job, as the terminal itself would: a shell waits for what it has started, not for us.
  kill(0, SIGTSTP);
  notices_start();
  terminal_mode_take();
  return notice_take(notice_continue);
}
