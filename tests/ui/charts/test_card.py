"""A chart that is shown as a table."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.charts.card import ChartCard, table


def show(card: ChartCard, *numbers: str) -> None:
    """Show months with their numbers."""
    rows = [((f"Month {place}", number), place) for place, number in enumerate(numbers)]
    card.show_chart(lambda _: [], height=100, numbers=table(("Month", "Sales"), rows))


def test_the_keyboard_stays_on_its_row_when_the_numbers_change(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    card = ChartCard("Sales by month")
    layout = QVBoxLayout(host)
    layout.addWidget(QPushButton("Today"))  # where the keyboard would go
    layout.addWidget(card)
    show(card, "1", "2", "3")
    card.switch.setChecked(True)
    host.show()
    host.activateWindow()
    qtbot.waitUntil(host.isActiveWindow)
    assert card.numbers is not None
    card.numbers.setFocus()
    card.numbers.show_row(2)

    show(card, "1", "2", "5")

    assert QApplication.focusWidget() is card.numbers
    assert card.numbers.currentIndex().row() == 2
    show(card, "1")
    assert QApplication.focusWidget() is card.numbers
    assert card.numbers.currentIndex().row() == 0
