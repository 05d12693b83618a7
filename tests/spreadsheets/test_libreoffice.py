"""Sheets that LibreOffice has opened and saved come in as they went out. Needs soffice (libreoffice-calc-nogui), which is
large and no part of the project's packages; without it the tests are skipped."""

import shutil
import subprocess
import unittest

from desk import COUNT, Desk, state

SOFFICE = shutil.which("soffice") or shutil.which("libreoffice")
# LibreOffice's filter tokens: separator, quotation mark, character set, first row, …, and all cells as they are stored.
CSV = "csv:Text - txt - csv (StarCalc):{separator},34,{charset},1,,0,false,true,false"
UTF_8, UTF_16 = 76, 65535


@unittest.skipUnless(SOFFICE, "LibreOffice is not installed (apt-get install libreoffice-calc-nogui)")
class LibreOffice(Desk):
    def save_as(self, source, kind, *arguments):
        """`source`, opened by LibreOffice and saved as another file; its path."""
        out = self.folder / "saved"
        subprocess.run([SOFFICE, f"-env:UserInstallation=file://{self.folder}/profile", "--headless", *arguments,
                        "--convert-to", kind, "--outdir", out, source], check=True, capture_output=True, timeout=180)
        return out / (source.stem + "." + kind.split(":")[0])

    def assert_changes_nothing(self, sheet):
        before = state(self.content)
        done = self.kiosk("import", sheet)
        self.assertIn(f"0 new, 0 changed, {COUNT} unchanged.", done.stdout)
        self.assertEqual(done.stderr, "")
        self.assertEqual(state(self.content), before)

    def test_a_workbook_saved_again(self):
        self.kiosk("export", "list.xlsx")
        self.assert_changes_nothing(self.save_as(self.folder / "list.xlsx", "xlsx"))

    def test_a_workbook_saved_as_csv(self):
        self.kiosk("export", "list.xlsx", lang="vi")
        for separator, charset in ((44, UTF_8), (59, UTF_8), (9, UTF_8), (44, UTF_16)):
            with self.subTest(separator=separator, charset=charset):
                kind = CSV.format(separator=separator, charset=charset)
                self.assert_changes_nothing(self.save_as(self.folder / "list.xlsx", kind))

    def test_a_csv_whose_dates_became_date_cells(self):
        self.kiosk("export", "list.csv", lang="vi")
        self.assert_changes_nothing(self.save_as(self.folder / "list.csv", "xlsx", "--infilter=CSV:44,34,76,1,,1033,false,true"))


if __name__ == "__main__":
    unittest.main()
