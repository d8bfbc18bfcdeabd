"""A process that only ever says that someone else is saving; it must be found by name from another process."""

from __future__ import annotations

import os
from multiprocessing.connection import Connection
from pathlib import Path


def always_busy(line: Connection, path: Path) -> None:
    """Say so to one question, and wait for the next."""
    line.recv()
    line.send(("busy", ("Someone else is saving to “{file}”.", {"file": path.name})))
    line.recv()


def tell_place(line: Connection, _path: Path) -> None:
    """Answer how many steps this process stands behind others."""
    line.recv()
    line.send(("done", os.nice(0)))
