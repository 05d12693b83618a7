"""The real kiosk in a real window: an X server without hardware, the program, and hands for it."""

import ctypes
import json
import os
import re
import signal
import subprocess
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
KIOSK = ROOT / "build" / "kiosk"
TOUCH = Path(__file__).resolve().parent / "touchscreen"


def until(condition, seconds, what, pause_s=0.01):
    """Waits for `condition()` to be true and returns its value; looks every `pause_s`."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        value = condition()
        if value:
            return value
        time.sleep(pause_s)
    raise AssertionError(f"not within {seconds} s: {what}")


class XServer:
    """Xvfb on a free display."""

    def __init__(self, size="1920x1080"):
        read, write = os.pipe()
        self.process = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{size}x24", "-nolisten", "tcp", "+extension", "GLX"],
            pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as answer:
            self.display = f":{answer.readline().strip()}"
        self.environment = {"DISPLAY": self.display}

    def stop(self):
        self.process.terminate()
        self.process.wait(10)


class TouchServer:
    """Xorg with a simulated touch panel of ten fingers. Needs root."""

    def __init__(self, size="1920x1080"):
        self.process = subprocess.Popen([TOUCH / "xorg-touch.sh", size], stdout=subprocess.PIPE, text=True)
        self.environment = dict(self.process.stdout.readline().strip().split("=", 1) for _ in range(2))
        self.display = self.environment["DISPLAY"]

    def play(self, *steps):
        script = "".join(json.dumps(step) + "\n" for step in steps)
        subprocess.run([TOUCH / "touch.py"], input=script, text=True, check=True, capture_output=True, timeout=60,
                       env={**os.environ, **self.environment})

    def stop(self):
        self.process.terminate()
        self.process.wait(15)
        self.process.stdout.close()


class Kiosk:
    """The program as visitors meet it: supervisor, screen process and worker, on `server`."""

    def __init__(self, server, *settings, pin=None, folder=None):
        self.server = server
        self.folder = folder or tempfile.TemporaryDirectory(prefix="kiosk-desktop-")
        home = Path(self.folder.name)
        self.log = home / "kiosk.log"
        self.settings = home / "kiosk.json"
        self.settings.write_text(json.dumps({
            "content": str(ROOT / "content"), "cache": {"dir": str(ROOT / "build/tests/cache")},
            "log": {"file": str(self.log), "level": "info"}}), encoding="utf-8")
        self.environment = {**os.environ, **server.environment, "SDL_VIDEODRIVER": "x11", "LIBGL_ALWAYS_SOFTWARE": "1"}
        if pin:
            subprocess.run([KIOSK, "--settings", self.settings, "pin"], input=pin + "\n", text=True, check=True,
                           capture_output=True, env=self.environment)
        arguments = [argument for setting in settings for argument in ("--set", setting)]
        self.read = 0
        self.process = subprocess.Popen([KIOSK, "--settings", self.settings, *arguments], env=self.environment,
                                        stderr=subprocess.DEVNULL)

    def lines(self):
        return self.log.read_text(encoding="utf-8").splitlines() if self.log.exists() else []

    def screens(self):
        """Every screen shown so far, e.g. "item thong-dat-1c-vp-1946"."""
        return [found.group(1) for line in self.lines() if (found := re.search(r"screen: (.*)$", line))]

    def expect_screen(self, name, seconds=8):
        """Waits until the screen shown last is `name` (a prefix) and was shown after the last call."""
        def shown():
            screens = self.screens()
            return len(screens) > self.read and screens[-1].startswith(name)
        until(shown, seconds, f"screen {name}; shown: {self.screens()[-5:]}")
        self.read = len(self.screens())
        time.sleep(0.6)
        return self.screens()[-1]

    def running(self):
        return self.process.poll() is None

    def screenshot(self, path):
        subprocess.run(["import", "-silent", "-window", "root", path], check=True, env=self.environment)

    def tree(self, screen, *options):
        """The screen's controls and texts, from a picture drawn at the server's size."""
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "tree.json"
            subprocess.run([KIOSK, "--settings", self.settings, "shot", screen, "-o", Path(folder) / "a.png", "--tree",
                            file, *options], check=True, capture_output=True, env=self.environment)
            return json.loads(file.read_text(encoding="utf-8"))

    def stop(self, seconds=5):
        """SIGTERM; the exit code."""
        if self.running():
            self.process.send_signal(signal.SIGTERM)
        return self.process.wait(seconds)

    def end(self):
        if self.running():
            self.process.kill()
            self.process.wait()
        if hasattr(self.folder, "cleanup"):
            self.folder.cleanup()


def control(tree, identity):
    """Centre of the control `identity` of a tree."""
    for node in tree["nodes"]:
        if node["kind"] == "control" and node["id"] == identity:
            x, y, w, h = node["rect"]
            return x + w / 2, y + h / 2
    raise AssertionError(f"no control {identity}: {[n['id'] for n in tree['nodes'] if n['kind'] == 'control']}")


def invitation(tree):
    """A place on the loop that is not its picture: the words that invite to touch."""
    for node in tree["nodes"]:
        if node["kind"] == "text" and node["text"] == "Touch to explore":
            x, y, w, h = node["rect"]
            return x + w / 2, y + h / 2
    raise AssertionError("the loop does not invite")


class Mouse:
    """Real X11 pointer and key events."""

    def __init__(self, server):
        self.environment = {**os.environ, **server.environment}

    def run(self, *arguments):
        subprocess.run(["xdotool", *map(str, arguments)], check=True, env=self.environment, capture_output=True)

    def click(self, at):
        self.run("mousemove", round(at[0]), round(at[1]), "click", 1)

    def wheel(self, at, button):
        self.run("mousemove", round(at[0]), round(at[1]), "click", button)

    def key(self, name):
        self.run("key", name)


def send_close(display):
    """A client's WM_DELETE_WINDOW (ICCCM 4.2.8.1) to every top-level window; returns how many there were."""
    x11 = ctypes.CDLL("libX11.so.6")
    x11.XOpenDisplay.restype = ctypes.c_void_p
    x11.XDefaultRootWindow.argtypes = [ctypes.c_void_p]
    x11.XDefaultRootWindow.restype = ctypes.c_ulong
    x11.XInternAtom.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int]
    x11.XInternAtom.restype = ctypes.c_ulong

    class ClientMessage(ctypes.Structure):
        _fields_ = [("type", ctypes.c_int), ("serial", ctypes.c_ulong), ("send_event", ctypes.c_int),
                    ("display", ctypes.c_void_p), ("window", ctypes.c_ulong), ("message_type", ctypes.c_ulong),
                    ("format", ctypes.c_int), ("data", ctypes.c_long * 5), ("padding", ctypes.c_long * 24)]

    handle = ctypes.c_void_p(x11.XOpenDisplay(display.encode()))
    root, parent = ctypes.c_ulong(), ctypes.c_ulong()
    children, count = ctypes.POINTER(ctypes.c_ulong)(), ctypes.c_uint()
    x11.XQueryTree(handle, ctypes.c_ulong(x11.XDefaultRootWindow(handle)), ctypes.byref(root), ctypes.byref(parent),
                   ctypes.byref(children), ctypes.byref(count))
    protocols = x11.XInternAtom(handle, b"WM_PROTOCOLS", 0)
    delete = x11.XInternAtom(handle, b"WM_DELETE_WINDOW", 0)
    for i in range(count.value):
        message = ClientMessage(33, 0, 1, handle.value, children[i], protocols, 32)
        message.data[0] = delete
        x11.XSendEvent(handle, ctypes.c_ulong(children[i]), 0, ctypes.c_long(0), ctypes.byref(message))
    x11.XSync(handle, 0)
    x11.XCloseDisplay(handle)
    return count.value
