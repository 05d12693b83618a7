"""A visit by real X11 pointer events: loop, home, theme, item, zoom, back, language, the idle question, loop."""

import unittest

from harness import Kiosk, Mouse, XServer, control, invitation, until


class Journey(unittest.TestCase):
    def setUp(self):
        self.server = XServer()
        self.addCleanup(self.server.stop)

    def test_a_whole_visit(self):
        kiosk = Kiosk(self.server, "idle.browse_s=20", "idle.read_s=20", "idle.warn_s=3")
        self.addCleanup(kiosk.end)
        mouse = Mouse(self.server)

        kiosk.expect_screen("loop")
        mouse.click(invitation(kiosk.tree("loop")))
        kiosk.expect_screen("home")
        mouse.click(control(kiosk.tree("home"), "theme:ngay"))
        kiosk.expect_screen("collection")
        cards = [n["id"] for n in kiosk.tree("collection", "--theme", "ngay")["nodes"]
                 if n["kind"] == "control" and n["id"].startswith("card:")]
        mouse.click(control(kiosk.tree("collection", "--theme", "ngay"), cards[0]))
        item = cards[0].removeprefix("card:")
        kiosk.expect_screen(f"item {item}")

        tree = kiosk.tree("item", "--item", item)
        mouse.click(control(tree, "zoom:in"))
        until(lambda: any("zoom:" in line for line in kiosk.lines()), 3, "the picture zooms")
        mouse.click(control(tree, "nav:back"))
        kiosk.expect_screen("collection")
        mouse.click(control(kiosk.tree("collection", "--theme", "ngay"), "lang:en"))
        until(lambda: any("language: en" in line for line in kiosk.lines()), 3, "English")
        kiosk.expect_screen("question", 40)
        kiosk.expect_screen("loop", 10)
        self.assertEqual(kiosk.stop(), 0)

    def test_the_question_is_answered(self):
        kiosk = Kiosk(self.server, "idle.browse_s=3", "idle.read_s=3", "idle.warn_s=10")
        self.addCleanup(kiosk.end)
        mouse = Mouse(self.server)
        kiosk.expect_screen("loop")
        mouse.click(invitation(kiosk.tree("loop")))
        kiosk.expect_screen("home")
        kiosk.expect_screen("question", 10)
        mouse.click(control(kiosk.tree("idle"), "idle:continue"))
        kiosk.expect_screen("home")
        self.assertEqual(kiosk.stop(), 0)


if __name__ == "__main__":
    unittest.main()
