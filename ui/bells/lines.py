"""What both kinds of bells keep to."""

from __future__ import annotations

from collections.abc import Callable

LONGEST = 256 * 1024
"""Bytes of a line; a caller who says more is no program of ours."""

CONNECT, ANSWER = 0.5, 4.0
"""Seconds to wait for a program to be there, and for its answer."""

Answer = Callable[[bytes], bytes]
"""Gives what is said to a caller, for the line that it sent; both with the newline."""
