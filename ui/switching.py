"""How long one thread keeps Python to itself while another waits for it.

Python takes five milliseconds. Whoever waits for it many times, as the window does at each of a thousand questions of
its layouts, waits that long each time: a record that opens in twenty milliseconds took three quarters of a second
beside a thread that makes a report. At half a millisecond it takes eighty; the report goes at half its pace
meanwhile, and at its own otherwise.
"""

from __future__ import annotations

import sys

_SECONDS = 0.0005


def begin() -> None:
    """Switch between threads more often; for a program with a window."""
    sys.setswitchinterval(_SECONDS)
