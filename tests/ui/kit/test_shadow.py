"""What floats on the window has a shadow that goes with it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QFrame, QWidget
from pytestqt.qtbot import QtBot

from ui.kit.shadow import Shadow
from ui.kit.theme import Scheme, Theme


@pytest.fixture
def floating(qtbot: QtBot, theme: Theme) -> Iterator[QFrame]:
    theme.choose(Scheme.LIGHT)
    ground = QWidget()
    qtbot.addWidget(ground)
    ground.resize(400, 300)
    made = QFrame(ground)
    made.setProperty("kind", "popup")
    made.setGeometry(100, 80, 200, 100)
    made.hide()
    Shadow(made)
    QWidget(ground).setGeometry(0, 0, 10, 10)
    ground.show()
    yield made  # noqa: PT022 - the ground lives as long as this frame


def lightness(floating: QFrame, x: int, y: int) -> int:
    return QColor(floating.window().grab().toImage().pixelColor(x, y)).lightness()


def test_it_is_darkest_below_and_fades(floating: QFrame) -> None:
    floating.show()
    plain = lightness(floating, 5, 290)

    assert lightness(floating, 200, 184) < lightness(floating, 200, 194) < plain
    assert lightness(floating, 200, 184) < lightness(floating, 200, 76)
    assert lightness(floating, 200, 240) == plain


def test_it_comes_goes_and_moves_with_what_it_is_of(floating: QFrame) -> None:
    plain = lightness(floating, 200, 184)
    floating.show()
    assert lightness(floating, 200, 184) < plain
    floating.move(100, 180)
    assert lightness(floating, 200, 120) == plain
    assert lightness(floating, 200, 284) < plain
    floating.hide()
    assert lightness(floating, 200, 284) == plain


def test_it_lies_under_what_it_is_of_and_over_all_else(floating: QFrame) -> None:
    floating.show()
    floating.raise_()

    parts = [each for each in floating.window().children() if isinstance(each, QWidget)]
    assert [type(each) for each in parts[-2:]] == [Shadow, QFrame]


def test_the_mouse_goes_through_it(floating: QFrame) -> None:
    floating.show()

    assert floating.window().childAt(200, 190) is None
    assert floating.window().testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents) is False
