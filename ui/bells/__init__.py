"""A bell of this computer: a program rings with one line, the program that listens answers with one.

Nothing goes over a network. Where the system has sockets that lie in a folder they are used as they are, so that
Qt's network library, with all that it brings along, is not even loaded; on Windows Qt's named pipes stand in.
"""

from __future__ import annotations

import sys

if sys.platform == "win32":
    from ui.bells.pipe import PipeBell as Bell
    from ui.bells.pipe import ring
else:
    from ui.bells.unix import UnixBell as Bell
    from ui.bells.unix import ring

__all__ = ["Bell", "ring"]
