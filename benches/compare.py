#!/usr/bin/env python3
"""Compares whole processes in one run: dongbo, and other programs that do the same work.

    benches/compare.py PROGRAM OTHERS

PROGRAM is a release build. OTHERS is a folder in which `python -m venv v`, `v/bin/pip install questionary InquirerPy
yamllint check-jsonschema` and `npm install @clack/prompts enquirer` were run; Debian's `dialog`, `whiptail` and `valgrind` are
used where they are. Rounds alternate between all programs of a task, so that a busy machine slows all of them. It prints, as a
table, each median in milliseconds with its quartiles, and its ratio to the task's first program.
"""

import fcntl
import os
import pathlib
import pty
import re
import select
import shutil
import statistics
import struct
import subprocess
import sys
import tempfile
import termios
import time

PROGRAM, OTHERS = os.path.abspath(sys.argv[1]), pathlib.Path(sys.argv[2]).absolute()
ENTRIES = ["Mot tai khoan", "Hai tai khoan", "Chua co tai khoan nao", "Khong nho hoac khong chac"]
ENVIRONMENT = {**os.environ, "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "XDG_STATE_HOME": "/dev/null"}

QUESTIONARY = f"import questionary; questionary.select('Cau 1', choices={ENTRIES!r}).ask()"
INQUIRER = f"from InquirerPy import inquirer; inquirer.select(message='Cau 1', choices={ENTRIES!r}).execute()"
OPTIONS = ", ".join(f"{{value: '{entry}', label: '{entry}'}}" for entry in ENTRIES)
CLACK = f"import {{select}} from '@clack/prompts'; await select({{message: 'Cau 1', options: [{OPTIONS}]}})"
ENQUIRER = f"const {{Select}} = require('enquirer'); new Select({{name: 'a', message: 'Cau 1', choices: {ENTRIES!r}}}).run()"
ITEMS = [word for number, entry in enumerate(ENTRIES, 1) for word in (str(number), entry)]


class Prompt:
    """A program in a pseudo-terminal of 80x24."""

    def __init__(self, command, folder, environment=ENVIRONMENT):
        self.terminal, own = pty.openpty()
        fcntl.ioctl(own, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
        self.begun = time.perf_counter()
        # Without a function to call in the child, it is not a copy of this process, which would take longer than most.
        self.process = subprocess.Popen(command, stdin=own, stdout=own, stderr=own, cwd=folder, env=environment, start_new_session=True)
        os.close(own)

    def until(self, mark):
        """Reads until a mark is in the output; gives the milliseconds since the begin."""
        output = b""
        while mark not in output:
            ready = select.select([self.terminal], [], [], 20)[0]
            output += os.read(self.terminal, 65536) if ready else b""
            if not ready:
                raise RuntimeError(output)
        return (time.perf_counter() - self.begun) * 1000

    def key(self, key, mark):
        """Presses a key; gives the milliseconds until the mark is in the output."""
        while select.select([self.terminal], [], [], 0.15)[0]:
            os.read(self.terminal, 65536)
        self.begun = time.perf_counter()
        os.write(self.terminal, key)
        return self.until(mark)

    def memory(self):
        """The most memory that it has had, in KiB."""
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmHWM:\s+(\d+)", status)[1])

    def close(self):
        self.process.kill()
        self.process.wait()
        os.close(self.terminal)


def prompts(text):
    """The programs that prompt, each with its command and what is in its output once it has."""
    menu = ["--menu", "Cau 1", "20", "70", "8", *ITEMS]
    last = ENTRIES[-1].encode()
    all = {
        "printf": (["/usr/bin/printf", "%s", text], b"DUNG"),
        "dongbo": ([PROGRAM, "--no-save"], "Dừng ở đây".encode()),
        "dongbo --case 1": ([PROGRAM, "--case", "1", "--no-save"], "Dừng ở đây".encode()),
        "whiptail": (["whiptail", *menu], last),
        "dialog": (["dialog", *menu], last),
        "questionary": ([OTHERS / "v/bin/python", "-c", QUESTIONARY], last),
        "InquirerPy": ([OTHERS / "v/bin/python", "-c", INQUIRER], last),
        "@clack/prompts": (["node", "--input-type=module", "-e", CLACK], last),
        "enquirer": (["node", "-e", ENQUIRER], last),
    }
    return {name: program for name, program in all.items() if shutil.which(program[0][0])}


def table(title, taken, unit="ms"):
    print(f"\n| {title} | median, {unit} | quartiles | ratio |\n|---|---|---|---|")
    base = statistics.median(next(iter(taken.values())))
    for name, times in taken.items():
        low, median, high = statistics.quantiles(times, n=4)
        print(f"| {name} | {median:.2f} | {low:.2f}–{high:.2f} | {median / base:.2f} |")


def rounds(count, programs, measure):
    taken = {name: [] for name in programs}
    for _ in range(count):
        for name, program in programs.items():
            taken[name].append(measure(program))
    return taken


def first_prompt(text):
    memory = {}

    def measure(program):
        prompt = Prompt(*program[:1], OTHERS)
        time = prompt.until(program[1])
        if program[0][0] in (PROGRAM, "whiptail", "dialog"):
            memory.setdefault(" ".join(map(str, program[0][:3])), []).append(prompt.memory() / 1024)
        prompt.close()
        return time

    all = prompts(text)
    fast = {name: all[name] for name in all if name in ("printf", "dongbo", "dongbo --case 1", "whiptail", "dialog")}
    slow = {name: all[name] for name in all if name not in fast or name == "dongbo"}
    table("first prompt", rounds(100, fast, measure))
    table("first prompt", rounds(12, slow, measure))
    table("most memory at the first prompt", {name.replace(PROGRAM, "dongbo"): all for name, all in memory.items()}, "MiB")


def a_key():
    all = prompts("")
    programs = {}
    second = ENTRIES[1].split()[0].encode()
    # dialog has the terminal send the arrows of its application mode.
    for name, mark, arrow in (("whiptail", second, b"["), ("dialog", second, b"O"), ("dongbo", b"2  ", b"[")):
        if name in all:
            prompt = Prompt(all[name][0], OTHERS)
            prompt.until(all[name][1])
            programs[name] = (prompt, mark, b"\x1b" + arrow)

    def measure(program):
        prompt, mark, arrow = program
        down = prompt.key(arrow + b"B", mark)
        prompt.key(arrow + b"A", b" ")
        return down

    table("a key to the repainted screen", rounds(40, programs, measure))
    for prompt, *_ in programs.values():
        prompt.close()


def coming_back(folder):
    """The first prompt where a walk was saved, beside the same without one."""
    saved = {**ENVIRONMENT, "XDG_STATE_HOME": str(folder)}
    prompt = Prompt([PROGRAM, "--case", "1"], folder, saved)
    prompt.until("Tiếp tục".encode())
    for _ in range(4):
        prompt.key(b"\r", "❯".encode())
    time.sleep(0.5)
    prompt.close()
    programs = {
        "a saved walk is there, and is left alone": ([PROGRAM, "--no-save"], "Dừng ở đây".encode()),
        "it is offered": ([PROGRAM], "Không phải của tôi".encode()),
    }

    def measure(program):
        prompt = Prompt(program[0], folder, saved)
        time = prompt.until(program[1])
        prompt.close()
        return time

    table("coming back", rounds(60, programs, measure))


def the_next_screen(folder):
    def measure(_):
        prompt = Prompt([PROGRAM, "--case", "1", "--no-save"], folder)
        prompt.until("Tiếp tục".encode())
        time = prompt.key(b"\r", "Để an toàn".encode())
        prompt.close()
        return time

    table("Enter to the next screen", rounds(20, {"dongbo, a page that has to be read": None}, measure))


def a_case(folder):
    transcript = folder / "transcript"
    with transcript.open("wb") as file:
        subprocess.run([PROGRAM, "--case", "1", "--yes"], stdout=file, check=True, env=ENVIRONMENT)
    programs = {"cat": ["cat", transcript], "dongbo --case 1 --yes": [PROGRAM, "--case", "1", "--yes"]}
    table("a whole case to a file", rounds(100, programs, lambda command: ran(command, folder)))


def ran(command, folder):
    begun = time.perf_counter()
    with open(folder / "out", "wb") as file:
        subprocess.run(command, stdout=file, stderr=file, env=ENVIRONMENT, cwd=folder)
    return (time.perf_counter() - begun) * 1000


def a_check(folder):
    guides = folder / "guides"
    subprocess.run([PROGRAM, "guide", "new", guides], check=True, capture_output=True, env=ENVIRONMENT)
    shared, case = (guides / "guide.yaml").read_text(), (guides / "first-case.yaml").read_text()
    ids = [f"case-{number}" for number in range(1000)]
    (guides / "guide.yaml").write_text(re.sub(r"(?m)^cases:.*$", f"cases: [{', '.join(['first-case', *ids[1:]])}]", shared))
    for number, id in enumerate(ids[1:], 2):
        text = re.sub(r"(?m)^id: first-case", f"id: {id}", case)
        (guides / f"{id}.yaml").write_text(re.sub(r"(?m)^number: 1", f"number: {number}", text))
    schema = folder / "case.schema.json"
    with schema.open("wb") as file:
        subprocess.run([PROGRAM, "guide", "schema", "case"], stdout=file, check=True, env=ENVIRONMENT)
    files = [guides / f"{id}.yaml" for id in ids[1:]]
    one = ["taskset", "-c", "0"]
    programs = {
        "dongbo guide check": [*one, PROGRAM, "guide", "check", guides],
        "yamllint": [*one, OTHERS / "v/bin/yamllint", "-d", "relaxed", guides],
        "check-jsonschema": [*one, OTHERS / "v/bin/check-jsonschema", "--schemafile", schema, *files],
    }
    table("1,000 case files, one core", rounds(3, programs, lambda command: ran(command, folder)))


def main():
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        prompt = Prompt([PROGRAM, "--no-save"], OTHERS)
        prompt.until("Dừng ở đây".encode())
        prompt.close()
        text = "x" * 1700 + "DUNG"
        first_prompt(text)
        a_key()
        the_next_screen(folder)
        coming_back(folder)
        a_case(folder)
        a_check(folder)


main()
