"""A pseudo-terminal for the programs that are tested."""

import fcntl
import os
import pty
import select
import struct
import termios
import time

import pyte
from PIL import Image


class Screen:
    """A program in a pseudo-terminal of 80x24, and what it shows."""

    def __init__(self, command, **environment):
        self.screen = pyte.Screen(80, 24)
        self.stream = pyte.ByteStream(self.screen)
        self.child, self.terminal = pty.fork()
        if self.child == 0:
            os.environ.update(TERM="xterm-256color", LC_ALL="C.UTF-8", XDG_STATE_HOME="/dev/null", **environment)
            os.execvp(command[0], command)
        fcntl.ioctl(self.terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))

    def shows(self, wanted):
        deadline = time.monotonic() + 20
        while not any(wanted in line for line in self.screen.display):
            assert time.monotonic() < deadline, (wanted, self.screen.display)
            self.reads(0.1)
        # The rest of this screen.
        while select.select([self.terminal], [], [], 0.3)[0]:
            self.reads(0)

    def text(self):
        """The lines that are shown, without blanks at their ends."""
        return "\n".join(line.rstrip() for line in self.screen.display).rstrip()

    def reads(self, seconds):
        """Takes what comes within that time. Gives whether the program goes on."""
        if not select.select([self.terminal], [], [], seconds)[0]:
            return True
        try:
            output = os.read(self.terminal, 65536)
        except OSError:
            output = b""
        self.stream.feed(output)
        return bool(output)

    def ends(self):
        """Waits for the end; gives the exit status."""
        while self.reads(60):
            pass
        os.close(self.terminal)
        return os.waitstatus_to_exitcode(os.waitpid(self.child, 0)[1])

    def press(self, keys):
        for key in keys:
            os.write(self.terminal, key.encode())
            time.sleep(0.2)

    def picture(self, path, text, background):
        """Draws each character as two modules, one above the other: in its own colours, or in those of the terminal."""
        size = 8
        image = Image.new("RGB", (80 * size, 48 * size), background)
        own = {"default": None}
        for y in range(24):
            for x in range(80):
                cell = self.screen.buffer[y][x]
                front, back = (own[c] if c in own else f"#{c}" for c in (cell.fg, cell.bg))
                front, back = front or text, back or background
                upper, lower = {"█": (1, 1), "▀": (1, 0), "▄": (0, 1)}.get(cell.data, (0, 0))
                for half, printed in enumerate((upper, lower)):
                    box = (x * size, (2 * y + half) * size, (x + 1) * size, (2 * y + half + 1) * size)
                    image.paste(front if printed else back, box)
        image.save(path)
