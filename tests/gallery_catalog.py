"""Pictures of the catalogue, and of deals that are made of lines."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PySide6.QtWidgets import QWidget

from core.deals import Outcome
from core.ids import Id
from ui.application import application
from ui.catalog.page import IN, NEVER, this_year
from ui.desk import Desk
from ui.window import Window


def catalogue(window: Window, name: str, *, whole: bool) -> Iterator[tuple[str, QWidget]]:
    """The list, its chips, a record from top to bottom, the slip; then the lines of a deal in each state."""
    page: Any = window.show_page("products")
    _settle()
    yield f"catalogue-{name}", window
    page.show_new()
    _settle()
    yield f"catalogue-new-{name}", window
    page.composer.give_up()
    if not whole:
        return
    for chip in (NEVER, f"{IN}Catering"):
        page.chips.choose(chip)
        _settle()
        yield f"catalogue-{chip.removeprefix(IN).lower().replace(' ', '-')}", window
    page.chips.choose("all")
    rows = window.desk.workspace.catalog.everything(*this_year(window.desk.today)).page(0, 200)
    page.open_record(max(rows, key=lambda row: row.sold.sales).id)
    _settle()
    yield "catalogue-record", window
    page.panel.area.ensureWidgetVisible(page.panel.together, 0, 40)
    _settle()
    yield "catalogue-goes-with", window
    page.close_record()
    yield from _lines(window)


def _lines(window: Window) -> Iterator[tuple[str, QWidget]]:
    page: Any = window.show_page("deals")
    key = _with_extras(window.desk)
    if key is None:
        return
    page.open_record(key)
    lines = page.panel.lines

    def seen() -> None:
        _settle()
        page.panel.area.ensureWidgetVisible(lines, 0, 20)
        _settle()

    seen()
    yield "deal-lines", window
    lines.begin()
    seen()
    yield "deal-line-new", window
    lines.slip.give_up()
    lines.edit(0)
    lines.editor.form.field("quantity").editor.deselect()  # a chosen text is painted twice
    seen()
    yield "deal-line-edit", window
    lines.editor.closed.emit()
    page.close_record()


def _with_extras(desk: Desk) -> Id | None:
    """The open deal with most to see: its lines, and what would go with them."""
    rooms = desk.workspace
    found: dict[Id, int] = {}
    for row in rooms.deals.everything(Outcome.OPEN).page(0, 100):
        lines, extras = rooms.deal_lines.with_extras(row.id)
        found[row.id] = len(lines) + 2 * len(extras)
    return max(found, key=lambda key: found[key], default=None)


def _settle() -> None:
    for _ in range(4):
        application().processEvents()
