"""A code as a square that scanners and telephones read (ISO/IEC 18004), drawn as shapes."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from reportlab.graphics.barcode.qrencoder import QR8bitByte, QRAlphaNum, QRCode, QRErrorCorrectLevel

QUIET = 4
"""Modules that stay white around it."""

_CAPITALS = re.compile(r"[-0-9A-Z $%*+./:]*")
_MASK = 3
"""Readers undo any of the eight; trying all of them for each code would take ten times as long."""
LONGEST = 1_000
"""Bytes of a text; a longer one has no square, since nobody could scan it off a coupon."""
_TOUCH = 0.03
"""Of a module, by which rows reach into each other, so that no hairline is seen between them."""


@lru_cache(maxsize=64)
def modules(text: str) -> tuple[tuple[bool, ...], ...]:
    """The rows of the square from the top, dark ones true, without the quiet zone; it stays readable with 15 % lost."""
    code = QRCode(None, QRErrorCorrectLevel.M)
    code.addData(QRAlphaNum(text) if _CAPITALS.fullmatch(text) else QR8bitByte(text))
    code.version = code.calculate_version()
    code.makeImpl(False, _MASK)
    return tuple(tuple(bool(module) for module in row) for row in code.modules)


def draw_code(canvas: Any, text: str, x: float, y: float, size: float) -> None:
    """Draw it with the lower left corner at x, y, `size` points wide with its quiet zone."""
    if len(text.encode()) > LONGEST:
        return
    rows = modules(text)
    count = len(rows)
    unit = size / (count + 2 * QUIET)
    parts = []
    for number, row in enumerate(rows):
        up, at = QUIET + count - 1 - number, 0
        while at < count:
            if not row[at]:
                at += 1
                continue
            end = at
            while end < count and row[end]:
                end += 1
            parts.append(f"{QUIET + at} {up} {end - at} {1 + _TOUCH} re")
            at = end
    canvas.saveState()
    canvas.setFillColorRGB(0, 0, 0)
    canvas.translate(x, y)
    canvas.scale(unit, unit)
    canvas.addLiteral(" ".join(parts) + " f")
    canvas.restoreState()
