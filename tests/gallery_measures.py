"""Pictures of the slip that writes down a number: empty, filled with the latest of its kind, and with a mistake."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from ui.window import Window


def number_views(window: Window, name: str, *, whole: bool) -> Iterator[tuple[str, QWidget]]:
    """Every state of the slip."""
    window.dock.open("write_number")
    slip = window.dock.slip("write_number")
    yield f"write_number-{name}", window
    if whole:
        slip.kind.put("list_size")  # the longest of the words
        slip.value.put(120)
        yield "write_number-filled", window
        slip.kind.put("reach")
        slip.by.put(next(iter(slip.offers)))
        yield "write_number-promotion", window
        slip.value.editor.setText("-3")
        slip.value.touch()
        slip.keep()
        yield "write_number-mistake", window
    slip.give_up()
