from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.kit.date_field import CalendarPopup
from ui.kit.popup import Popup
from ui.kit.theme import Scheme, Theme


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(300, 200)
    made.show()
    return made


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_a_card_above_the_window_has_ground_and_round_corners(theme: Theme, host: QWidget, scheme: Scheme) -> None:
    theme.choose(scheme)
    popup = Popup(host)
    QVBoxLayout(popup).addWidget(QLabel("Why was it lost?"))
    popup.resize(200, 100)
    popup.show()

    picture = popup.grab().toImage()

    assert picture.pixelColor(100, 6) == QColor(theme.tokens.raised)
    assert picture.pixelColor(0, 0).alpha() < 100
    popup.close()


def test_the_calendar_is_such_a_card(theme: Theme, host: QWidget) -> None:
    popup = CalendarPopup(host, date(2026, 6, 15))
    popup.show_below(host)
    assert not theme.tokens.dark

    picture = popup.grab().toImage()
    assert picture.pixelColor(popup.width() // 2, 3).alpha() == 255
    days = [picture.pixelColor(x, popup.height() - 20) for x in range(20, popup.width() - 20)]
    assert max(colour.lightness() for colour in days) > 240
    assert min(colour.alpha() for colour in days) == 255
    popup.close()
