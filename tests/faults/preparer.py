"""kiosk-prepare, spoken to as the kiosk does (app/base/prepare_protocol.h)."""

import os
import subprocess
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
PROGRAM = ROOT / "build/kiosk-prepare"


class Preparer:
    """One running kiosk-prepare."""

    def __init__(self, content, pictures, threads=1):
        self.process = subprocess.Popen([PROGRAM, content, pictures, str(threads)], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, text=True)
        self.hello = self.process.stdout.readline().split("\t")
        self.requests = 0

    def ask(self, file, what="thumbnail", page=0):
        """The last line's fields: made … or failed …"""
        self.requests += 1
        self.process.stdin.write(f"make\t{self.requests}\t{what}\t{file}\t{page}\t2400\t\t0\t0\n")
        self.process.stdin.flush()
        while True:
            fields = self.process.stdout.readline().rstrip("\n").split("\t")
            if fields[0] in ("made", "failed", ""):
                return fields

    def end(self):
        """The most memory that it or one of its children had, in bytes."""
        self.process.stdin.close()
        self.process.stdout.close()
        _, status, used = os.wait4(self.process.pid, 0)
        self.process.returncode = os.waitstatus_to_exitcode(status)
        return used.ru_maxrss * 1024


def answer_to(content, pictures, file, what="pyramid", page=0):
    """(answer's fields, seconds of the wall, seconds of the processor, most bytes) of one request to a new process."""
    preparer = Preparer(content, pictures)
    before = time.monotonic()
    fields = preparer.ask(file, what, page)
    seconds = time.monotonic() - before
    preparer.process.stdin.close()
    preparer.process.stdout.close()
    _, status, used = os.wait4(preparer.process.pid, 0)
    preparer.process.returncode = os.waitstatus_to_exitcode(status)
    return fields, seconds, used.ru_utime + used.ru_stime, used.ru_maxrss * 1024
