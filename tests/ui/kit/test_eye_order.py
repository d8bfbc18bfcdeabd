"""Tab goes as the eye does."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.kit.eye_order import order_by_eye, step
from ui.kit.fields import LineField


def test_tab_goes_from_top_to_bottom_and_leaves_what_floats_alone(qtbot: QtBot) -> None:
    host, lower, upper = QWidget(), QPushButton("lower"), QPushButton("upper")
    popup = QWidget(host, Qt.WindowType.Tool)
    inside = QLineEdit(popup)
    layout = QVBoxLayout(host)
    lower.setParent(host)
    layout.addWidget(upper)
    layout.addWidget(lower)
    qtbot.addWidget(host)
    host.show()
    popup.show()

    assert order_by_eye(host) == [upper, lower]
    assert inside.isVisible()


@pytest.mark.parametrize("top", range(0, 13, 3))
def test_buttons_of_unlike_height_stand_on_one_line_wherever_it_is(qtbot: QtBot, top: int) -> None:
    host = QWidget()
    high, low = QPushButton("high", host), QPushButton("low", host)
    high.setGeometry(0, top, 60, 32)
    low.setGeometry(70, top, 60, 30)
    qtbot.addWidget(host)
    host.show()

    assert order_by_eye(host) == [high, low]


def test_a_step_goes_past_fields_that_only_pass_the_keyboard_on(qtbot: QtBot) -> None:
    host, part = QWidget(), QWidget()
    first, second, last, after = LineField(), LineField(), QPushButton("last"), QPushButton("after")
    outer, inner = QVBoxLayout(host), QVBoxLayout(part)
    inner.addWidget(first)
    inner.addWidget(second)
    inner.addWidget(last)
    outer.addWidget(part)
    outer.addWidget(after)
    qtbot.addWidget(host)
    with qtbot.waitExposed(host):
        host.show()
    host.activateWindow()
    order_by_eye(part)

    first.setFocus()
    forth = [first.editor, second.editor, last, after]
    assert walked(host, following=True) == [*forth[1:], first.editor]
    assert walked(host, following=False) == [after, last, second.editor, first.editor]


def test_a_step_finds_nothing_where_nothing_takes_the_keyboard(qtbot: QtBot) -> None:
    host = QWidget()
    QPushButton("off", host).setEnabled(False)
    qtbot.addWidget(host)
    host.show()

    assert not step(host, following=True)


def walked(host: QWidget, *, following: bool) -> list[QWidget | None]:
    """Where the keyboard is after each of four steps."""
    met = []
    for _ in range(4):
        assert step(host, following=following)
        met.append(QApplication.focusWidget())
    return met
