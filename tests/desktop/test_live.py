"""The content folder changes while nothing else happens: the sleeping window is woken and shows it within two seconds."""

import sys
import time
import unittest
from pathlib import Path

from harness import Kiosk, Mouse, XServer, until

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "faults"))
from live import Content, patience  # noqa: E402


class Live(unittest.TestCase):
    def test_a_window_at_rest_is_woken_and_F5_reads_all_anew(self):
        server = XServer("1280x720")
        self.addCleanup(server.stop)
        content = Content(6)
        self.addCleanup(content.remove)
        kiosk = Kiosk(server, "display.fullscreen=false", "display.size=[1280,720]", f"content={content.folder}",
                      f"cache.dir={content.home / 'cache'}")
        self.addCleanup(kiosk.end)
        kiosk.expect_screen("loop")
        hands = Mouse(server)
        hands.key("Return")
        kiosk.expect_screen("home")
        until(lambda: "6 are complete" in kiosk.log.read_text(), 20, "all pictures are prepared")
        time.sleep(2)
        for count in (7, 8):
            content.write(f"moi-{count}", "Mục mới")
            written = time.monotonic()
            until(lambda: f"{count} items are shown" in kiosk.log.read_text(), 20, "the new item")
            self.assertLess(time.monotonic() - written, 2 * patience() + 0.2)

        # A change through another name of the file is one that nobody tells.
        item, other = content.items / "muc-0/item.json", content.home / "other.json"
        other.hardlink_to(item)
        time.sleep(2)
        other.write_text("{ broken")
        hands.key("F5")
        until(lambda: "muc-0/item.json" in kiosk.log.read_text(), 1.5 * patience(), "F5 has all of it read")


if __name__ == "__main__":
    unittest.main()
