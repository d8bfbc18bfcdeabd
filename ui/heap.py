"""One heap for all threads. The C library gives each thread one of its own, much of which stays empty but kept.

Threads of Python wait for each other anyway, so a heap that they share costs no time; it spares about 9 MiB of what the
window keeps after a while.
"""

from __future__ import annotations

import contextlib
import sys

_ARENA_MAX = -8
"""`M_ARENA_MAX` of glibc's malloc.h."""


def share() -> None:
    """Before any thread begins; where the C library is another one, nothing."""
    if sys.platform != "linux":
        return
    import ctypes

    with contextlib.suppress(AttributeError, OSError):
        ctypes.CDLL(None).mallopt(_ARENA_MAX, 1)
