"""New ids: UUIDs of version 7 that never go backwards, so that rows made one after the other sort that way."""

from __future__ import annotations

import secrets
import threading
import time

from core import ids
from core.ids import Id


class IdSource:
    """Makes ids for one open file; any thread may ask."""

    def __init__(self) -> None:
        """Start with nothing given out."""
        self._guard = threading.Lock()
        self._last = b""

    def __call__(self) -> Id:
        """A new id, greater than every id given out before."""
        fresh = ids.uuid7(time.time_ns() // 1_000_000, secrets.token_bytes(10))
        with self._guard:
            if fresh <= self._last:
                # Same millisecond, or the clock went back: count on in the random part.
                fresh = Id((int.from_bytes(self._last, "big") + 1).to_bytes(16, "big"))
            self._last = fresh
        return fresh
