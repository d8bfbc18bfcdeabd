from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.desk import Desk
from ui.pages import MAKERS


class Shown(QObject):
    """Which windows were shown."""

    def __init__(self) -> None:
        super().__init__()
        self.windows: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.windows.append(type(watched).__name__)
        return False


@pytest.mark.parametrize("name", sorted(MAKERS))
def test_no_part_of_a_page_is_a_window_for_a_moment(name: str, desk: Desk, qapp: QApplication, qtbot: QtBot) -> None:
    shown = Shown()
    qapp.installEventFilter(shown)
    try:
        page = MAKERS[name](desk)
    finally:
        qapp.removeEventFilter(shown)
    qtbot.addWidget(page)
    page.release()

    assert shown.windows == []
