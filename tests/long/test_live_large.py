"""The content folder of an exhibition of twenty thousand items, changed while it is shown."""

import random
import subprocess
import time
import unittest

from visitor import VisitCase, visit  # first: it says where the next one is
from live import Content, Show, command, item_json, patience

MANY = 20_000


def big_content(case):
    """Label texts, and some pictures that fail at once: what is measured is the exhibition, not the making of pictures."""
    content = Content(0)
    case.addCleanup(content.remove)
    luck = random.Random(1)
    for i in range(MANY):
        folder = content.items / f"muc-{i:05}"
        folder.mkdir()
        date = f"{luck.randint(1802, 2025)}-{luck.randint(1, 12):02}-{luck.randint(1, 28):02}" if i else "1000"
        (folder / "item.json").write_text(item_json(f"Mục {i}", date=date, tags=[f"thẻ {i % 50}"],
                                                    holder={"vi": f"Kho {i % 9}"}, reference=f"F{i}"))
        (folder / "vi.md").write_text("Một câu về tài liệu này. " * 8)
        if i % 10 == 0:
            (folder / "01.jpg").write_text("none")
    return content


class LargeFolder(VisitCase):
    def test_20000_items(self):
        content = big_content(self)
        subprocess.run(command(content, "prepare"), capture_output=True, timeout=900)  # they are known to be damaged

        first = content.items / "muc-00000/item.json"
        show = Show(content, 60, start_s=15)
        self.addCleanup(show.end)
        time.sleep(3)
        for i in range(3):
            first.write_text(item_json(f"Sửa {i}", date="1000"))
            edited = time.time()
            show.wait_for(lambda state: f"Sửa {i}" in str(state), 30)
            took = show.states()[-1][0] - edited
            print(f"one edit among {MANY}: {took:.2f} s")
            self.assertLess(took, 2 * patience() + 0.2)
            time.sleep(2)

        before = show.now()
        for i in range(MANY):
            (content.items / f"muc-{i:05}/item.json").write_text(item_json(f"Cùng lúc {i}", date="1000", order=i))
        ended = time.time()
        show.wait_for(lambda state: state != before, 60)
        when, state = show.states()[-1]
        print(f"{MANY} changes at once: {when - ended:.2f} s")
        self.assertTrue(all("Cùng lúc" in label for label in state.values()), state)
        self.assertLess(when - ended, 2 * patience() + 0.2)
        show.end()

        begin = ['{"wait":15}']  # the whole of it is read first
        calm = self.play(content, "calm", begin + visit(40))

        def edits():
            time.sleep(20)
            for i in range(10):
                first.write_text(item_json(f"Sửa {i}", date="1000"))
                time.sleep(3)

        busy = self.play(content, "busy", begin + visit(40), edits)
        print(f"{MANY} items, without changes: {calm}\n{MANY} items, with changes:    {busy}")
        self.assertLessEqual(busy.slow, calm.slow + 3)


if __name__ == "__main__":
    unittest.main()
