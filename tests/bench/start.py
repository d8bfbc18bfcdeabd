"""Start: CPU time of a fresh process until the first page is shown with its rows."""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.bench.files import as_installed, sample, told


def measure(folder: Path, sizes: list[int], times: int) -> None:
    """Print the start beside its floor: a bare Qt window with a QTableView, `import sqlalchemy`, the first 50 rows."""
    print(f"\nstart to the first page shown, CPU time, median of {times}, interleaved")
    medians: dict[int, float] = {}
    for leads in sizes:
        path = sample(folder, leads)
        floors, ours = [], []
        _once("floor", path), _once("ours", path)  # warm the disk cache and the compiled modules
        for _ in range(times):
            floors.append(_once("floor", path))
            ours.append(_once("ours", path))
        medians[leads] = statistics.median(ours)
        ratio = statistics.median(mine / floor for mine, floor in zip(ours, floors, strict=True))
        print(f"  {leads:>9,} leads   floor {told(floors)}   Two Hats {told(ours)}   ratio {ratio:.2f} x")
    if len(sizes) > 1:
        print(f"  growth {sizes[0]:,} to {sizes[-1]:,} leads: {medians[sizes[-1]] / medians[sizes[0]]:.2f} x")


def _once(which: str, path: Path) -> float:
    with tempfile.TemporaryDirectory() as home:
        environment = as_installed(path.parent, Path(home))
        printed = subprocess.run(
            [sys.executable, "-m", f"tests.bench.start_{which}", str(path)],
            env=environment, check=True, capture_output=True, text=True, stdin=subprocess.DEVNULL,
        ).stdout  # fmt: skip
    return float(printed.split()[-1]) * 1000
