"""`python3 run.py bench [start] [edit] [intake] [paper]`: measure and print; nothing is asserted."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from tests.bench import edit, intake, paper, start, window

MEASURES: dict[str, Callable[[Path, list[int], int], None]] = {
    "start": start.measure,
    "edit": edit.measure,
    "intake": intake.measure,
    "window": window.measure,
    "paper": paper.measure,
}


def main() -> int:
    """Make the files once, then run what was asked for, or everything."""
    parser = argparse.ArgumentParser(prog="run.py bench", description=__doc__)
    parser.add_argument("measure", nargs="*", choices=[*MEASURES, []], help="which; all unless told")
    parser.add_argument("--sizes", type=int, nargs="+", default=[10_000, 100_000], metavar="LEADS")
    parser.add_argument("--times", type=int, default=15, metavar="N", help="measurements of each kind, interleaved")
    parser.add_argument("--files", type=Path, metavar="FOLDER", help="keep the made files here for another run")
    parser.add_argument("--minutes", type=float, metavar="N", help="how long to walk at random through the window")
    options = parser.parse_args()
    if options.minutes:
        os.environ["TWOHATS_BENCH_SECONDS"] = str(options.minutes * 60)
    with tempfile.TemporaryDirectory(prefix="two-hats-bench-") as scratch:
        folder = options.files or Path(scratch)
        folder.mkdir(parents=True, exist_ok=True)
        for name in options.measure or MEASURES:
            MEASURES[name](folder, options.sizes, options.times)
    return 0


if __name__ == "__main__":
    sys.exit(main())
