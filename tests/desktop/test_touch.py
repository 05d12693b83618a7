"""Real multi-touch events from an X server's touch panel: tap, pinch, fling, ten fingers."""

import os
import re
import unittest

from harness import Kiosk, TouchServer, control, invitation, until


@unittest.skipUnless(os.geteuid() == 0, "the touch panel's X server needs root")
class Touch(unittest.TestCase):
    def setUp(self):
        self.server = TouchServer()
        self.addCleanup(self.server.stop)
        self.kiosk = Kiosk(self.server)
        self.addCleanup(self.kiosk.end)
        self.kiosk.expect_screen("loop")

    def tap(self, screen, identity, *options):
        self.server.play({"tap": control(self.kiosk.tree(screen, *options), identity)})

    def test_tap_fling_pinch_and_ten_fingers(self):
        self.server.play({"tap": invitation(self.kiosk.tree("loop"))})
        self.kiosk.expect_screen("home")
        self.tap("home", "nav:collection")
        self.kiosk.expect_screen("collection")

        before = self.kiosk.tree("collection")
        first = [n for n in before["nodes"] if n["kind"] == "control" and n["id"].startswith("card:")][0]
        self.server.play({"drag": [960, 800, 960, 300], "s": 0.12}, {"wait": 3.5})
        # The list has moved: the same place now shows another item, or, as no two flings go equally far, the gap beside one.
        for down in (60, 160):
            if self.kiosk.screens()[-1] == "collection":
                self.server.play({"tap": [first["rect"][0] + 40, first["rect"][1] + down]}, {"wait": 1})
        shown = self.kiosk.expect_screen("item")
        self.assertNotEqual(shown, "item " + first["id"].removeprefix("card:"))

        self.server.play({"pinch": [560, 480], "from": 120, "to": 600, "s": 0.5, "hold": 0.2})
        zoom = until(lambda: [float(z) for line in self.kiosk.lines() for z in re.findall(r"zoom: ([\d.]+)", line)], 4,
                     "the picture zooms")
        self.assertAlmostEqual(zoom[-1], 5.0, delta=0.6)

        self.server.play({"fingers": 10, "s": 3, "rate": 500, "lift": 0.05})
        self.assertTrue(self.kiosk.running())
        self.server.play({"wait": 0.5})
        tree = self.kiosk.tree("item", "--item", shown.split()[1])
        self.server.play({"tap": control(tree, "nav:home")}, {"wait": 0.5})
        until(lambda: self.kiosk.screens()[-1] == "home", 4, "a tap still works after the storm")
        self.assertEqual(self.kiosk.stop(), 0)


if __name__ == "__main__":
    unittest.main()
