"""What our own widgets are to assistive tools."""

from __future__ import annotations

import gc

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui.charts.view import ChartView
from ui.desk import Desk
from ui.kit.roles import is_a
from ui.reports.rendering import Renderer
from ui.reports.view import PageView


@is_a(QAccessible.Role.Document)
class Sheet(QWidget):
    """Something drawn."""


class LongSheet(Sheet):
    """What it is holds for what derives from it."""


def role(widget: QWidget) -> QAccessible.Role:
    return QAccessible.queryAccessibleInterface(widget).role()


def test_a_widget_of_ours_is_what_was_said_of_it(qtbot: QtBot) -> None:
    sheet = LongSheet()
    qtbot.addWidget(sheet)
    sheet.setAccessibleName("Pages")
    assert role(sheet) is QAccessible.Role.Document
    assert QAccessible.queryAccessibleInterface(sheet).text(QAccessible.Text.Name) == "Pages"


def test_widgets_of_qt_stay_what_they_are(qtbot: QtBot) -> None:
    button = QPushButton("Save")
    qtbot.addWidget(button)
    assert role(button) is QAccessible.Role.Button


def test_what_is_said_of_a_widget_goes_with_it() -> None:
    for _ in range(200):
        sheet = Sheet()
        assert role(sheet) is QAccessible.Role.Document
        sheet.deleteLater()
        QApplication.sendPostedEvents(sheet, QEvent.Type.DeferredDelete.value)
    gc.collect()


def test_charts_and_pages_to_be_printed_say_what_they_are(qtbot: QtBot, desk: Desk) -> None:
    chart, pages = ChartView("Leads"), PageView(Renderer(desk.tasks))
    for widget in (chart, pages):
        qtbot.addWidget(widget)
    assert role(chart) is QAccessible.Role.Chart
    assert role(pages) is QAccessible.Role.Document
