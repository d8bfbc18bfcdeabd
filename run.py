#!/usr/bin/env python3
"""Set up and start Two Hats; nothing but Python 3.11, 3.12 or 3.13 is needed beforehand.

    python3 run.py demo [ARGS]      open a sample shop; ARGS go to `main.py demo` (--leads 5000)
    python3 run.py test [ARGS]      run the tests; ARGS go to pytest
    python3 run.py lint             style, format, types and the rules of the house
    python3 run.py bench [ARGS]     measure
    python3 run.py gallery OUT      pictures of every page into the folder OUT

With --system it also installs, through apt-get, the system libraries that Qt misses and the tools of some tests.
"""

from __future__ import annotations

import hashlib
import importlib
import importlib.util
import os
import re
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
STAMP = VENV / "two-hats.stamp"
LINUX = sys.platform.startswith("linux")
EVERYTHING = "test,fonts"  # extras of pyproject.toml

LIBRARIES = (
    "libglib2.0-0 libgl1 libegl1 libfontconfig1 libdbus-1-3 libxkbcommon0 "
    "libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 "
    "libxcb-shape0 libxcb-xkb1 libxkbcommon-x11-0 libwayland-cursor0"
)
TOOLS = "xvfb dbus at-spi2-core gir1.2-atspi-2.0 python3-gi poppler-utils"  # without them some tests are skipped
QT = "import PySide6.QtWidgets"
QT_ON_SCREEN = "import ctypes, PySide6; ctypes.CDLL(PySide6.__path__[0] + '/Qt/plugins/platforms/libqxcb.so')"


def main() -> int:
    """Run the command of the command line and give back its exit code."""
    if not (3, 11) <= sys.version_info[:2] <= (3, 13):
        sys.exit(f"Two Hats needs Python 3.11, 3.12 or 3.13; this is {sys.version.split()[0]}.")
    words = [word for word in sys.argv[1:] if word != "--system"]
    command, args = (words[0], words[1:]) if words else ("", [])
    if command not in ("demo", "test", "lint", "bench", "gallery"):
        print(__doc__)
        return 0 if command in ("-h", "--help") else 2
    make_ready("fonts" if command == "demo" else EVERYTHING, system="--system" in sys.argv)
    if command == "demo":
        return demo(args)
    if command == "lint":
        return lint(args)
    if command == "gallery":  # its folder is meant as seen from where the command was given
        args[:1] = [str(Path(folder).resolve()) for folder in args[:1]]
    if command == "test" and not args:  # everything, on all cores; what was asked for runs in one piece
        args = ["-n", "auto", "--dist", "worksteal"]
    return run("-m", "pytest" if command == "test" else f"tests.{command}", *args, offscreen=True)


def demo(args: list[str]) -> int:
    """Open the sample shop of today, made first if it is not there."""
    today = os.environ.get("TWOHATS_TODAY") or date.today().isoformat()
    name = re.sub(r"[^0-9A-Za-z]+", "-", " ".join(["sample shop", today, *args]))
    file = ROOT / "demo" / f"{name}.twohats"
    file.parent.mkdir(exist_ok=True)
    if not file.exists() and (code := run("main.py", "demo", str(file), *args, offscreen=True)):
        file.unlink(missing_ok=True)
        return code
    if LINUX and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        print(f"There is no screen here, so the window stays closed; the sample shop is {file}")
        return 0
    return run("main.py", str(file))


def lint(args: list[str]) -> int:
    """Run every check, also after one has failed, and report the first failure."""
    checks = ["ruff check", "ruff format --check", "mypy", "pytest -q tests/test_architecture.py"]
    codes = [run("-m", *check.split(), *args, offscreen=True) for check in checks]
    return next((code for code in codes if code), 0)


def run(*args: str, offscreen: bool = False) -> int:
    """Run the environment's Python in the project's folder; a signal becomes 128 + its number, as in a shell."""
    environment = dict(os.environ)
    if offscreen:
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    code = subprocess.run([str(PYTHON), *args], cwd=ROOT, env=environment).returncode
    return code if code >= 0 else 128 - code


def make_ready(extras: str, system: bool) -> None:
    """Make `.venv` with the pinned packages, unless the stamp says that it is there already."""
    if PYTHON.exists() and STAMP.exists() and STAMP.read_text() in (fingerprint(extras), fingerprint(EVERYTHING)):
        return
    print("Setting up .venv (once; about a minute) ...", flush=True)
    if answer("import sys, pip; print(sys.version_info[:2])") != str(sys.version_info[:2]):
        if not importlib.util.find_spec("ensurepip"):
            install("python3-venv", system)
            importlib.invalidate_caches()
        if not importlib.util.find_spec("ensurepip"):
            sys.exit("Python's ensurepip module is missing: install the package python3-venv.")
        importlib.import_module("venv").create(VENV, clear=True, with_pip=True)
    if code := run(
        "-m", "pip", "install", "-q", "--disable-pip-version-check", "-c", "constraints.txt", "-e", f".[{extras}]"
    ):
        sys.exit(code)
    if answer(QT) is None or (LINUX and answer(QT_ON_SCREEN) is None):
        install(LIBRARIES, system)
        if run("-c", QT):
            sys.exit("Qt cannot start without these system libraries.")
    if LINUX and extras == EVERYTHING and not (shutil.which("Xvfb") and shutil.which("pdftotext")):
        install(TOOLS, system)
    STAMP.write_text(fingerprint(extras))


def fingerprint(extras: str) -> str:
    """Say in one line what an environment is made from."""
    sources = b"".join((ROOT / name).read_bytes() for name in ("pyproject.toml", "constraints.txt"))
    return f"{hashlib.sha256(sources).hexdigest()} {extras} {sys.version_info[:2]}"


def answer(code: str) -> str | None:
    """Ask the environment's Python; None if it cannot say."""
    try:
        return subprocess.run([str(PYTHON), "-c", code], capture_output=True, text=True, check=True).stdout.strip()
    except (OSError, subprocess.CalledProcessError):
        return None


def install(packages: str, system: bool) -> None:
    """Install system packages if asked to or if we are root; else say how."""
    root = hasattr(os, "geteuid") and os.geteuid() == 0
    line = f"{'' if root else 'sudo '}apt-get install -y --no-install-recommends --no-upgrade {packages}"
    if shutil.which("apt-get") and (root or system):
        print(f"Installing system packages: {line}", flush=True)
        for do in (line.split(" install ")[0] + " -q update", line):
            subprocess.run(do.split(), env=os.environ | {"DEBIAN_FRONTEND": "noninteractive"}, stdin=subprocess.DEVNULL)
    elif LINUX:
        print(f"System packages are missing. On Debian and Ubuntu this line installs them:\n  {line}", flush=True)


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)
