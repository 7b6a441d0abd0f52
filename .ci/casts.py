"""Plays recordings of the shipped demos with asciinema: each ends on the screen on which the demo itself ends.

Called by `run` with the program's path; what it needs is installed there.
"""

import pathlib
import subprocess
import sys
import tempfile

from terminal import Screen

PROGRAM = sys.argv[1]
DEMOS = sorted(pathlib.Path("guides/demos").glob("*.yaml"))


def played(cast):
    screen = Screen(["asciinema", "play", "-s", "100", str(cast)])
    assert screen.ends() == 0, screen.text()
    return screen.text()


def run(demo, options):
    """The last screen of a demo in a terminal; Enter goes on where a page is to be read."""
    screen = Screen([PROGRAM, "--script", str(demo), "--pace", "1ms", *options])
    while screen.reads(0.1):
        # The last screen has no menu.
        if "❯" in screen.text():
            screen.press("\r")
    assert screen.ends() == 0, screen.text()
    return screen.text()


def main():
    assert DEMOS
    with tempfile.TemporaryDirectory() as folder:
        for demo in DEMOS:
            for options in ([], ["--lang", "en"]):
                cast = pathlib.Path(folder) / "a.cast"
                subprocess.run([PROGRAM, "--script", demo, "--record", cast, *options], check=True, capture_output=True)
                one, other = played(cast), run(demo, options)
                assert one == other, f"{demo}:\n{one}\n\n{other}"
                print(f"{demo} {' '.join(options)}: {len(cast.read_text().splitlines())} events")


main()
