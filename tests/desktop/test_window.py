"""In a window, as a curator runs it on a laptop: the size asked for, and it follows when it is resized."""

import re
import subprocess
import unittest

from harness import Kiosk, XServer, until


class Window(unittest.TestCase):
    def setUp(self):
        self.server = XServer()
        self.addCleanup(self.server.stop)
        self.kiosk = Kiosk(self.server, "display.fullscreen=false", "display.size=[1280,720]")
        self.addCleanup(self.kiosk.end)
        self.kiosk.expect_screen("loop")

    def run_x(self, *command):
        return subprocess.run(command, env=self.kiosk.environment, capture_output=True, check=True).stdout

    def colours(self, window):
        """How many colours the window's lower half shows: a picture has hundreds, an undrawn window one."""
        half = ["convert", "xwd:-", "-gravity", "south", "-crop", "100%x50%+0+0", "-format", "%k", "info:"]
        return int(subprocess.run(half, input=self.run_x("xwd", "-silent", "-id", window), capture_output=True,
                                  check=True).stdout)

    def test_its_size_is_the_one_asked_for_and_it_follows(self):
        tree = self.run_x("xwininfo", "-root", "-tree").decode()
        self.assertTrue(re.search(r'"Kiosk".* 1280x720\+', tree), tree)
        window = re.search(r'(0x[0-9a-f]+) "Kiosk"', tree).group(1)
        self.run_x("xdotool", "windowsize", window, "800", "900")
        until(lambda: re.search(r"Width: 800\s+Height: 900", self.run_x("xwininfo", "-id", window).decode()), 5,
              "the window has its new size")
        until(lambda: self.colours(window) > 100, 5, "the loop is drawn in the new size")
        self.assertEqual(self.kiosk.stop(), 0)


if __name__ == "__main__":
    unittest.main()
