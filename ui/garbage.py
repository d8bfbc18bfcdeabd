"""When Python looks for garbage: not while the program starts, and later not among what stays.

What is made while starting (code, tables, the window) is no garbage; looking for some among it took a fifteenth of
the time of a start, and would take a tenth of a second now and then as long as the window is open. With a window only
the window's own thread may look (`ui.sweeper`).
"""

from __future__ import annotations

import gc

_MADE = 10_000
"""Things made before Python looks among the newest of them; its own 700 would look a hundred times for one report."""

_LOOKS = 4
"""Looks among the newest until what they left is looked at too; after its own ten that would take a tenth of a second.
"""


def wait() -> None:
    """Do not look for garbage until `begin`; called before anything else is loaded."""
    gc.disable()


def begin() -> None:
    """Look for garbage from now on, but never among what is there already; nothing, unless `wait` was called."""
    if not gc.isenabled():
        gc.freeze()
        gc.set_threshold(_MADE, _LOOKS)
        gc.enable()


def leave_to_window() -> None:
    """Python no longer looks by itself, which it would do on any thread; nor ever among what is there already."""
    gc.disable()
    gc.freeze()
