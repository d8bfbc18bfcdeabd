"""New ids: UUIDs of version 7 that never go backwards, so that rows made one after the other sort that way."""

from __future__ import annotations

import secrets
import threading
import time

from core import ids
from core.business import Business
from core.ids import Id


class IdSource:
    """Makes ids for one open file; any thread may ask."""

    def __init__(self) -> None:
        """Start with nothing given out."""
        self._guard = threading.Lock()
        self._moment = 0
        self._last = 0

    def __call__(self) -> Id:
        """A new id, greater than every id given out before."""
        moment = time.time_ns() // 1_000_000
        with self._guard:
            if moment > self._moment:
                self._moment = moment
                self._last = int.from_bytes(ids.uuid7(moment, secrets.token_bytes(10)), "big")
            else:
                # Same millisecond, or the clock went back: count on in the random part.
                self._last += 1
            return Id(self._last.to_bytes(16, "big"))


def new_business(name: str, currency: str, **fields: object) -> Business:
    """A profile for a file that is to be made, with the identity of that file."""
    return Business(id=IdSource()(), name=name, currency=currency, **fields)  # type: ignore[arg-type]
