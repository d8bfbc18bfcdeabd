"""Command lines, as tests give them, and how they ended."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

from core import deals
from core.contacts import Contact
from storage import DeviceBook, Workspace, new_business

ROOT = Path(__file__).resolve().parents[3]
READING = ("check", "report", "history", "backup")


class Ended:
    """What a command printed and how it ended."""

    def __init__(self, status: int, out: str, told: str) -> None:
        self.status = status
        self.out = out
        self.told = told

    def is_refused_in_one_sentence(self) -> bool:
        lines = self.told.splitlines()
        return self.status == 1 and len(lines) == 1 and lines[0].endswith((".", ")")) and "Traceback" not in self.told


Main = Callable[..., Ended]


def process(*arguments: object, **environment: str) -> Ended:
    """Run a command line as people and scripts do."""
    finished = subprocess.run(
        [sys.executable, str(ROOT / "main.py"), *map(str, arguments)],
        env=os.environ | environment, capture_output=True, text=True, stdin=subprocess.DEVNULL, timeout=60,
    )  # fmt: skip
    return Ended(finished.returncode, finished.stdout, finished.stderr)


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def fill(folder: Path, book: DeviceBook) -> Path:
    """A small shop with one customer who bought something in June."""
    path = folder / "shop.twohats"
    with Workspace.create(path, new_business("Corner Shop", "EUR", locale="en_IE"), book=book) as made:
        with made.change("Set up") as change:
            deals.add_stages(change)
        with made.change("Quick sale") as change:
            buyer = change.add(Contact(id=change.new_id(), name="Ana Pavlović"))
            sold = deals.open_deal(change, on=date(2026, 6, 1), contact_id=buyer.id, title="Two fig cakes", value=8_000)
            deals.win(change, sold.id, on=date(2026, 6, 2))
    return path


def arguments(command: str, file: Path, folder: Path) -> list[object]:
    """A whole command line for a reading or writing command."""
    more: dict[str, list[object]] = {
        "report": ["--month", "2026-06", "--out", folder / "june.pdf"],
        "backup": ["--out", folder / "copy.twohats"],
    }
    return [command, file, *more.get(command, [])]
