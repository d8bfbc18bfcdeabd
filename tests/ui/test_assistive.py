"""The real program on a real screen, read and worked by an assistive client through AT-SPI."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from ui.sample import make_sample

ROOT = Path(__file__).resolve().parents[2]
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
BUS = next((path for path in LAUNCHERS if Path(path).exists()), "")
SYSTEM = "/usr/bin/python3"

SCRIPT = """
"$BUS" --launch-immediately & bus=$!
"$PYTHON" main.py "$SHOP" & program=$!
sleep 1
"$SYSTEM" tests/ui/assistive_client.py; code=$?
kill $program $bus; wait $program
exit $code
"""


def missing() -> str:
    """What this machine lacks, by name."""
    if not sys.platform.startswith("linux"):
        return "AT-SPI is of Linux"
    for name in ("Xvfb", "dbus-run-session"):
        if shutil.which(name) is None:
            return f"{name} is not installed"
    if not BUS:
        return "at-spi2-core is not installed"
    reads = [SYSTEM, "-c", "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"]
    if not Path(SYSTEM).exists() or subprocess.run(reads, capture_output=True).returncode:
        return "python3-gi and gir1.2-atspi-2.0 are not installed"
    return ""


def test_a_screen_reader_finds_its_way_and_presses_a_button(tmp_path: Path) -> None:
    if lacks := missing():
        pytest.skip(lacks)
    shop = tmp_path / "shop.twohats"
    make_sample(shop, date(2026, 6, 15))
    read, write = os.pipe()
    screen = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1400x900x24", "-nolisten", "tcp"],
        pass_fds=[write], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(write)
    try:
        with os.fdopen(read) as told:
            display = told.readline().strip()
        environment = {name: text for name, text in os.environ.items() if name != "WAYLAND_DISPLAY"} | {
            "DISPLAY": f":{display}",
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "XDG_RUNTIME_DIR": str(tmp_path),
            "PYTHON": sys.executable,
            "SYSTEM": SYSTEM,
            "BUS": BUS,
            "SHOP": str(shop),
        }
        done = subprocess.run(
            ["dbus-run-session", "--", "bash", "-c", SCRIPT],
            cwd=ROOT, env=environment, capture_output=True, text=True, timeout=120, stdin=subprocess.DEVNULL,
        )  # fmt: skip
    finally:
        screen.terminate()
        screen.wait()

    said = dict(line.split("\t") for line in done.stdout.splitlines() if "\t" in line)
    assert done.returncode == 0, f"{said}\n{done.stderr[-2000:]}"
    assert said["program"] == "Two Hats"
    assert said["button"].startswith("Leads")
    assert said["list"].startswith("Leads")
    assert said["cell"]
    assert "done" in said
