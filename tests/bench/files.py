"""Sample files of a given size, made once a run, and how figures are printed."""

from __future__ import annotations

import os
import statistics
import time
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from ui.sample import make_sample

TODAY = date(2026, 6, 15)


def sample(folder: Path, leads: int) -> Path:
    """The sample shop with so many leads."""
    path = folder / f"sample-{leads}.twohats"
    if not path.exists():
        began = time.perf_counter()
        make_sample(path, TODAY, leads=leads)
        seconds = time.perf_counter() - began
        print(f"made a file with {leads:,} leads: {seconds:.1f} s, {path.stat().st_size / 1e6:.0f} MB")
    return path


def as_installed(folder: Path, home: Path) -> dict[str, str]:
    """What a process finds around it on anyone's machine: its own settings, and modules that were compiled before.

    Some environments switch the keeping of compiled modules off; so they are kept in the folder.
    """
    found = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "TWOHATS_HOME": str(home),
        "TWOHATS_TODAY": TODAY.isoformat(),
        "PYTHONPYCACHEPREFIX": str(folder / "compiled"),
    }
    found.pop("PYTHONDONTWRITEBYTECODE", None)
    return found


def told(numbers: Sequence[float]) -> str:
    """Median, smallest and largest of some milliseconds."""
    return f"{statistics.median(numbers):8.1f} ms  ({min(numbers):.1f} to {max(numbers):.1f})"
