"""What is opened in a record comes into sight, above all where one types."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from core.deals import Deal
from ui.deals.page import DealsPage
from ui.record.sections import bring_into_view


@pytest.mark.parametrize("height", [200, 900])
def test_the_line_with_the_keyboard_is_seen_however_high_the_slip_is(height: int, qtbot: QtBot) -> None:
    area, inner, slip = QScrollArea(), QWidget(), QWidget()
    line = QLineEdit(slip)
    slip.setFixedHeight(height)
    layout = QVBoxLayout(inner)
    for part, high in ((QWidget(), 1000), (slip, height), (QWidget(), 1000)):
        part.setFixedHeight(high)
        layout.addWidget(part)
    area.setWidget(inner)
    area.setWidgetResizable(True)
    area.resize(300, 250)
    qtbot.addWidget(area)
    with qtbot.waitExposed(area):
        area.show()
    area.activateWindow()

    line.setFocus()
    bring_into_view(slip)
    QApplication.processEvents()

    top = line.mapTo(area.viewport(), QPoint(0, 0)).y()
    assert 0 <= top <= area.viewport().height() - line.height()


def test_the_line_of_the_log_is_seen_whole_when_it_unfolds(deals_page: DealsPage, wedding: Deal) -> None:
    deals_page.open_record(wedding.id)
    panel = deals_page.panel
    panel.resize(panel.width(), 320)
    panel.area.ensureWidgetVisible(panel.log.outcome, 0, 0)

    panel.log.begin()
    for _ in range(8):
        QApplication.processEvents()

    low = panel.log.button.mapTo(panel.area.viewport(), panel.log.button.rect().bottomLeft()).y()
    assert panel.log.button.isVisible()
    assert low <= panel.area.viewport().height()
