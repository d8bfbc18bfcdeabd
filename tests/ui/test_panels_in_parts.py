"""A panel is made a part at a time, and may be thrown away after any of them."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from core.ids import Id
from ui.desk import Desk
from ui.pages import MAKERS

ROOMS = ("leads", "contacts", "deals", "promotions", "audiences", "coupons", "products")


def _of_nobody() -> set[QWidget]:
    """Widgets that nobody would take along; what drops down from a field belongs to its completer."""
    windows = (each for each in QApplication.topLevelWidgets() if each.windowType() is not Qt.WindowType.Popup)
    return {widget for widget in windows if widget.parent() is None}


@pytest.mark.parametrize("room", ROOMS)
def test_nothing_is_left_of_a_panel_that_is_given_up_after_any_of_its_parts(
    room: str, desk: Desk, qtbot: QtBot
) -> None:
    page: Any = MAKERS[room](desk)
    qtbot.addWidget(page)
    parts, goes_on = 1, True
    while goes_on:
        panel = page.make_panel()
        panel.setParent(page)
        before = _of_nobody()
        for _ in range(parts):
            goes_on = panel.build_more(Id(b"n" * 16))
        assert _of_nobody() == before, f"after {parts} parts"
        panel.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        parts += 1
    page.release()
    assert parts > 3
