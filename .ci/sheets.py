"""Holds the sheets against the programs that people read them with.

A browser reads and prints the pages, a reader of QR codes scans them and the codes of the terminal, an HTML parser, an
accessibility checker and a Markdown reader look at what is written. Called by `run` with the program's path; what it
needs is installed there.
"""

import os
import pathlib
import re
import subprocess
import sys
import tempfile

import html5lib
from axe_playwright_python.sync_playwright import Axe
from markdown_it import MarkdownIt
from playwright.sync_api import sync_playwright

from terminal import Screen

PROGRAM = sys.argv[1]
TODAY = ["--today", "2026-11-23"]
# On how many sides of A4 each sheet may be printed.
SHEETS = {"1": 2, "2": 2, "3": 1, "1.2.3": 2, "": 12}


def show(case, *args):
    command = [PROGRAM, "show", *filter(None, [case]), *args, *TODAY]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def scanned(picture):
    """What the QR codes of a picture say."""
    run = subprocess.run(["zbarimg", "--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", picture], capture_output=True, text=True)
    return run.stdout.split()


def look_at_page(browser, folder, name, text, sides):
    path = folder / f"{name}.html"
    path.write_text(text)
    html5lib.HTMLParser(strict=True).parse(text)
    for width in (360, 1280):
        page = browser.new_page(viewport={"width": width, "height": 800}, device_scale_factor=2)
        said = []
        page.on("console", lambda message: said.append(message.text))
        page.on("pageerror", lambda error: said.append(str(error)))
        page.on("request", lambda request: request.url.startswith("file:") or said.append(request.url))
        page.goto(path.as_uri())
        assert not said, (name, said)
        widest = page.evaluate("document.documentElement.scrollWidth")
        assert widest <= width, f"{name} is {widest} wide on {width}"
        found = Axe().run(page)
        assert found.violations_count == 0, f"{name} at {width}:\n{found.generate_report()}"
        page.screenshot(path=folder / f"{name}-{width}.png", full_page=True)
        codes = page.locator("svg.qr")
        count = codes.count()
        for index in range(count):
            code = codes.nth(index)
            picture = folder / "code.png"
            code.screenshot(path=picture)
            beside = code.locator("xpath=..").locator("a.address").first.inner_text()
            assert scanned(picture) == [beside], (name, scanned(picture), beside)
        page.close()
    page = browser.new_page()
    page.goto(path.as_uri())
    printed = folder / f"{name}.pdf"
    page.pdf(path=printed, prefer_css_page_size=True)
    page.close()
    about = subprocess.run(["pdfinfo", printed], check=True, capture_output=True, text=True).stdout
    pages = int(re.search(r"Pages:\s+(\d+)", about)[1])
    assert pages <= sides, f"{name} takes {pages} pages"
    print(f"{name}: {pages} pages, {count} codes")


def look_at_markdown(text, case):
    tokens = MarkdownIt("commonmark").parse(text)
    inline = [child for token in tokens for child in token.children or []]
    kinds = {token.type for token in tokens} | {token.type for token in inline}
    assert not kinds & {"html_block", "html_inline", "code_inline", "fence", "code_block", "image"}, kinds
    words = " ".join(token.content for token in inline if token.type == "text")
    for code in re.findall(r"\[ \] (\d[\d.]+) ", show(case)):
        assert code in words, code


def look_at_screens(folder):
    picture = folder / "screen.png"
    for place, keys, url in [
        ("1.1.1", ["\r", "\r", "\r", "5", "\r"], "https://dichvucong.gov.vn"),
        # The ending has two addresses.
        ("1.3.9", ["\r", "\r", "\r", "\r", "\r", "2", "\r", "5", "\r", "3", "\r"], "https://dichvucong.quangnam.gov.vn"),
    ]:
        args = ["--case", place, "--no-save", *TODAY]
        for colors in ({}, {"NO_COLOR": "1"}):
            if colors and place != "1.1.1":
                # The entry that swaps dark and light takes the row that the larger code needs.
                continue
            screen = Screen([PROGRAM, *args], **colors)
            for key in keys:
                screen.shows("❯ ")
                screen.press(key)
            screen.shows(f" {url} ")
            screen.shows("█▀▀▀▀▀█" if not colors else "▀▀")
            for text, background in (("#dddddd", "#000000"), ("#111111", "#ffffff")):
                if colors and background == "#ffffff":
                    screen.press(["3", "\r"])
                    screen.shows("█▀▀▀▀▀█")
                screen.picture(picture, text, background)
                assert scanned(picture) == [url], (place, colors, background, scanned(picture), screen.screen.display)
            screen.press(["\x03"])
            screen.ends()
            print(f"the code at {place} on dark and light, {'without' if colors else 'with'} colours")


def main():
    with tempfile.TemporaryDirectory() as name, sync_playwright() as playwright:
        folder = pathlib.Path(os.environ.get("SHEETS", name))
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox", "--disable-gpu", "--disable-background-networking"])
        for lang in ("vi", "en"):
            for case, sides in SHEETS.items():
                page = show(case, "--format", "html", "--lang", lang)
                look_at_page(browser, folder, f"{case or 'all'}-{lang}", page, sides)
                look_at_markdown(show(case, "--format", "markdown", "--lang", lang), case)
        browser.close()
        look_at_screens(folder)


main()
