"""How long one thread keeps Python to itself while another waits for it.

Python takes five milliseconds. Whoever waits for it many times, as the window does for each row it reads and each part
Qt asks about, then waits a second for what takes it twenty milliseconds, as long as a thread makes a report. At half a
millisecond it waits a quarter of that; the report goes at half its pace while the window works, at its own otherwise.
"""

from __future__ import annotations

import sys

_SECONDS = 0.0005


def begin() -> None:
    """Switch between threads more often; for a program with a window."""
    sys.setswitchinterval(_SECONDS)
