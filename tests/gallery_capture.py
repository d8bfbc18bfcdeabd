"""Pictures of the line that is written down: empty, understood, several of one name, an open lead, nobody named."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from core.capture import Part
from ui.window import Window

_LINES = {
    "understood": "ana 0612345678 flyer wants 2 cakes ~80 fri call",
    "several": "ciara newsletter wants a cake with figs for 20 people on saturday ~120,50 fri 15:30 call about size",
    "open-lead": "beppe galli 087 123 4567 wants a raincoat, send pictures tomorrow",
    "nobody": "wants a birthday cake fri",
    "no-name": "lady wants a birthday cake fri call",
    "slips": "ana ana@gmial.com wants a birthday cake 31 feb",
}


def capture(window: Window) -> Iterator[tuple[str, QWidget]]:
    """What one meets while writing a line; nothing is written down."""
    line = window.capture
    window.show_page("leads")
    line.clear()
    yield "capture-empty", window
    for name, text in _LINES.items():
        line.setFocus()
        line.setText(text)
        line.understand()
        if name == "nobody":
            line.enter()
        yield f"capture-{name}", window
        if name == "understood":
            line.preview.chips[Part.VALUE].click()
            line.preview.chips[Part.PHONE].setFocus()
            yield "capture-corrected", window
        if name == "open-lead":
            line.preview.chips["lead"].click()
            yield "capture-added", window
    line.clear()
    line.leave()
