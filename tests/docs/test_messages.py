"""docs/messages.*.md explain every code there is, in the words that the kiosk says."""

import re
import unittest

import messages


class Messages(unittest.TestCase):
    maxDiff = None

    def test_the_pages_are_up_to_date(self):
        texts = messages.strings()
        for language in messages.LANGUAGES:
            self.assertEqual(messages.path(language).read_text(encoding="utf-8"), messages.page(language, texts),
                             "run tests/docs/messages.py --write")

    def test_every_code_is_explained_once(self):
        texts = messages.strings()
        for language in messages.LANGUAGES:
            explained = re.findall(r"^### `(.+)`$", messages.path(language).read_text(encoding="utf-8"), re.M)
            self.assertEqual(sorted(explained), sorted(messages.codes(texts)), language)

    def test_the_groups_and_notes_know_no_code_that_is_gone(self):
        known = set(messages.codes(messages.strings()))
        listed = [code for _, _, some in messages.GROUPS for code in some]
        self.assertEqual(len(listed), len(set(listed)))
        self.assertEqual(set(listed) - known, set())
        self.assertEqual(set(messages.NOTES) - known, set())

    def test_every_code_that_the_sources_tell_has_its_words(self):
        known = set(messages.codes(messages.strings()))
        told = set()
        for source in (messages.ROOT / "app").rglob("*.cpp"):
            text = source.read_text(encoding="utf-8")
            told |= set(re.findall(r'(?:error|warning|unknown|add)\((?:[\w:]+,\s*)?"([a-z0-9]+(?:-[a-z0-9]+)+)"', text))
        self.assertGreater(len(told), 50)
        self.assertEqual(told - known, set())


if __name__ == "__main__":
    unittest.main()
