"""How long something took on this thread, less the time it stood in the queue for a processor."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

_WAITED = Path("/proc/thread-self/schedstat")


def now() -> float:
    """Milliseconds; only differences mean something. Without Linux the wall clock."""
    try:
        waited = int(_WAITED.read_text().split()[1])
    except (OSError, IndexError, ValueError):
        waited = 0
    return (time.perf_counter_ns() - waited) / 1e6


def took(work: Callable[[], object]) -> float:
    """Milliseconds of one call."""
    began = now()
    work()
    return now() - began


def memory() -> float:
    """MiB that the process holds now."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    return 0.0
