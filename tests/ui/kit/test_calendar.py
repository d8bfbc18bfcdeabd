"""The month below a field, as it is painted: the chosen day is read under every hat, light and dark."""

from __future__ import annotations

from collections import Counter
from datetime import date

import pytest
from PySide6.QtWidgets import QLineEdit, QTableView, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from core.activities import Hat
from ui.kit.date_field import CalendarPopup
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
