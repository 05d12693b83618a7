"""With a PIN nothing a visitor can do ends the program; without one a curator quits with Ctrl+Q; SIGTERM always ends it."""

import time
import unittest

from harness import Kiosk, Mouse, XServer, control, invitation, send_close

KEYS = ["Escape", "alt+F4", "ctrl+q", "ctrl+w", "ctrl+c", "alt+Tab", *(f"F{n}" for n in range(1, 13)), "Menu"]


class Lock(unittest.TestCase):
    def setUp(self):
        self.server = XServer("1280x720")
        self.addCleanup(self.server.stop)
        self.mouse = Mouse(self.server)

    def start(self, **options):
        kiosk = Kiosk(self.server, **options)
        self.addCleanup(kiosk.end)
        kiosk.expect_screen("loop")
        return kiosk

    def test_locked_nothing_leaves(self):
        kiosk = self.start(pin="4711")
        self.mouse.click(invitation(kiosk.tree("loop", "--size", "1280x720")))
        kiosk.expect_screen("home")
        shown = kiosk.screens()
        for key in KEYS:
            self.mouse.key(key)
        self.mouse.run("mousemove", 400, 300, "click", 2, "click", 3)
        self.assertGreater(send_close(self.server.display), 0)
        time.sleep(1)
        self.assertTrue(kiosk.running())
        self.assertEqual(kiosk.screens(), shown)
        self.assertEqual(sum("starts" in line for line in kiosk.lines()), 1)
        self.assertEqual(kiosk.stop(), 0)

    def test_unlocked_ctrl_q_quits(self):
        kiosk = self.start()
        self.mouse.key("ctrl+q")
        self.assertEqual(kiosk.process.wait(5), 0)

    def test_unlocked_the_window_closes(self):
        kiosk = self.start()
        self.assertGreater(send_close(self.server.display), 0)
        self.assertEqual(kiosk.process.wait(5), 0)

    def test_sigterm_ends_it_cleanly(self):
        for pin in (None, "4711"):
            kiosk = self.start(pin=pin)
            self.assertEqual(kiosk.stop(), 0)


if __name__ == "__main__":
    unittest.main()
