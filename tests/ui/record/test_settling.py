"""What one reads stands still: a record is painted once all of it is laid out."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from core.ids import Id
from storage import Device, Workspace
from ui.desk import Desk
from ui.pages import MAKERS, PAGE_OF
from ui.settings import Settings

YEAR = date(2026, 1, 1), date(2026, 12, 31)
RECORDS: dict[str, Callable[[Workspace], Any]] = {
    "lead": lambda rooms: rooms.leads.inbox(),
    "deal": lambda rooms: rooms.deals.everything(),
    "contact": lambda rooms: rooms.contacts.everyone(),
    "product": lambda rooms: rooms.catalog.everything(*YEAR),
}


@pytest.fixture
def shop(shop_file: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    workspace = Workspace.open(shop_file, device=Device(b"d" * 16, "test"))  # type: ignore[arg-type]
    desk = Desk(workspace, Settings(tmp_path / "settings"))
    yield desk
    desk.close()
    workspace.close()


@pytest.mark.parametrize("kind", sorted(RECORDS))
def test_nothing_in_a_record_moves_after_it_was_painted_first(kind: str, shop: Desk, qtbot: QtBot) -> None:
    page: Any = MAKERS[PAGE_OF[kind]](shop)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    with qtbot.waitExposed(page):
        page.show()
    rows = RECORDS[kind](shop.workspace).page(0, 8)
    for row in rows:
        first, last = frames(page, row.id)
        assert first == last, f"{row} moved"
    page.release()


def frames(page: Any, key: Id) -> tuple[dict[str, str], dict[str, str]]:
    """Where the parts of a record are when it is painted first, and in the end."""
    watch = Watch(page)
    QApplication.instance().installEventFilter(watch)  # type: ignore[union-attr]
    page.open_record(key)
    for _ in range(8):
        QApplication.processEvents()
    QApplication.instance().removeEventFilter(watch)  # type: ignore[union-attr]
    assert watch.first is not None
    return watch.first, places(page.panel)


class Watch(QObject):
    """Keeps where the parts of the record were when the window was painted first."""

    def __init__(self, page: Any) -> None:
        super().__init__()
        self._window: QObject = page
        self._panel: QWidget = page.panel
        self.first: dict[str, str] | None = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if self.first is None and event.type() is QEvent.Type.UpdateRequest and watched is self._window:
            self.first = places(self._panel)
        return False


def places(panel: QWidget) -> dict[str, str]:
    """What is seen of a record by its place in the tree of widgets, with its place on the screen."""
    seen = [
        widget for widget in panel.findChildren(QWidget) if widget.isVisible() and widget.window() is panel.window()
    ]
    return {f"{type(each).__name__} {id(each)}": _place(each, panel) for each in seen}


def _place(widget: QWidget, panel: QWidget) -> str:
    at = widget.mapTo(panel, QPoint(0, 0))
    return f"{at.x()}, {at.y()}, {widget.width()} x {widget.height()}"
