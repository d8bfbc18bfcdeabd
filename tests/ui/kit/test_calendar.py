"""The month below a field: the chosen day is read under every hat, light and dark, and letters go to the field."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QTableView, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from core.activities import Hat
from ui.kit.date_field import CalendarPopup, DateField
from ui.kit.theme import Scheme, Theme
from ui.kit.tokens import contrast

THE_28TH = date(2026, 6, 28)
"""Two wide digits, which leave many dots of their own colour."""


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
@pytest.mark.parametrize("hat", [None, *Hat])
def test_the_chosen_day_is_read(hat: Hat | None, scheme: Scheme, theme: Theme, qtbot: QtBot) -> None:
    theme.choose(scheme)
    page, field = QWidget(), QLineEdit()
    page.setProperty("hat", str(hat) if hat else None)
    QVBoxLayout(page).addWidget(field)
    qtbot.addWidget(page)
    page.show()
    popup = CalendarPopup(field, THE_28TH)
    popup.show_below(field)

    ground, ink = _colours_of_the_chosen_day(popup)

    assert contrast(ink, ground) >= 4.5
    assert contrast(ground, theme.tokens.raised) >= 3, "the day stands out of its month"
    popup.close()


def open_month(field: DateField, qtbot: QtBot) -> QTableView:
    """The days, with the keyboard."""
    field.editor.setFocus()
    qtbot.keyClick(field.editor, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    popup = field.findChild(CalendarPopup)
    assert popup is not None
    month = popup.findChild(QTableView)
    assert month is not None
    qtbot.waitUntil(month.hasFocus)
    return month


@pytest.fixture
def field(qtbot: QtBot) -> Iterator[DateField]:
    page, made = QWidget(), DateField(lambda: date(2026, 6, 15))
    QVBoxLayout(page).addWidget(made)
    made.set_value(THE_28TH)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    yield made
    page.close()


@pytest.mark.parametrize(("typed", "meant"), [("12/3", date(2026, 3, 12)), ("fri", date(2026, 6, 19))])
def test_a_day_typed_while_the_month_is_open_is_typed_into_the_field(
    field: DateField, qtbot: QtBot, typed: str, meant: date
) -> None:
    month = open_month(field, qtbot)

    qtbot.keyClicks(month, typed[0])
    qtbot.waitUntil(field.editor.hasFocus)
    qtbot.keyClicks(field.editor, typed[1:])

    assert not month.isVisible()
    assert field.editor.text() == typed
    assert field.read() == meant


def test_a_day_that_is_none_is_told_though_it_was_typed_while_the_month_is_open(field: DateField, qtbot: QtBot) -> None:
    month = open_month(field, qtbot)

    qtbot.keyClicks(month, "3")
    qtbot.waitUntil(field.editor.hasFocus)
    qtbot.keyClicks(field.editor, "1/2")
    qtbot.keyClick(field.editor, Qt.Key.Key_Return)

    assert field.mistake
    assert field.editor.text() == "31/2"


def test_the_arrows_and_enter_pick_a_day_of_the_month(field: DateField, qtbot: QtBot) -> None:
    picked: list[object] = []
    field.committed.connect(lambda new, _: picked.append(new))
    month = open_month(field, qtbot)

    qtbot.keyClick(month, Qt.Key.Key_Up)
    qtbot.keyClick(month, Qt.Key.Key_Return)

    assert picked == [date(2026, 6, 21)]


def _colours_of_the_chosen_day(popup: CalendarPopup) -> tuple[str, str]:
    """What is painted most within its cell, and what stands out of that most."""
    days = popup.calendar.findChild(QTableView)
    assert days is not None
    picture = popup.grab().toImage()
    cell = days.visualRect(days.currentIndex())
    corner = days.viewport().mapTo(popup, cell.topLeft())
    dots = [
        picture.pixelColor(corner.x() + x, corner.y() + y).name()
        for x in range(3, cell.width() - 3)
        for y in range(3, cell.height() - 3)
    ]
    ground = Counter(dots).most_common(1)[0][0]
    return ground, max(set(dots), key=lambda colour: contrast(colour, ground))
