"""Walks with the package that is installed below a folder, under a pseudo-terminal."""

import sys

from terminal import Screen

screen = Screen(["chroot", sys.argv[1], "dongbo", "--case", "3", "--no-save"])
screen.shows("Xong, kết thúc")
screen.press("\r")
assert screen.ends() == 0, screen.text()
assert "18001096" in screen.text(), screen.text()
print("a walk of the installed program ends at the hotline")
