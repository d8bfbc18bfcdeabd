"""Content lines as address books and calendars share them (RFC 6350 and RFC 5545, sections 3.1 to 3.3)."""

from __future__ import annotations

import re

_WIDEST = 75  # octets without the line break
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_ESCAPED = {"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"}


def escaped(text: str) -> str:
    """A text as a value: backslash, comma, semicolon and line break are escaped, control characters left out."""
    text = _CONTROL.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    return re.sub(r"[\\;,\n]", lambda found: _ESCAPED[found[0]], text)


def line(name: str, value: str) -> str:
    """One line, folded so that none is longer than 75 octets and no letter is cut; ends with CRLF.

    Args:
        name: of the property with its parameters.
        value: ready to be written; see `escaped`.
    """
    whole = f"{name}:{value}"
    if len(whole.encode()) <= _WIDEST:
        return f"{whole}\r\n"
    pieces, piece, width = [], "", 0
    for letter in whole:
        size = len(letter.encode())
        if width + size > _WIDEST:
            pieces.append(piece)
            piece, width = "", 1  # the blank that begins a folded line counts
        piece += letter
        width += size
    return "\r\n ".join([*pieces, piece]) + "\r\n"
