"""What looks for faults of access finds them: each rule can fail."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.access import deaf_to_enter, faults, unseen_focus
from ui.kit.pressing import PushButton


class Blind(QAbstractButton):
    """Paints the same, whatever happens."""

    def paintEvent(self, event: QPaintEvent) -> None:
        pass


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    QVBoxLayout(made)
    return made


def show(host: QWidget, *widgets: QWidget) -> None:
    layout = host.layout()
    assert layout is not None
    for widget in widgets:
        widget.setMinimumSize(60, 24)
        layout.addWidget(widget)
    host.show()


def test_well_named_widgets_have_no_faults(host: QWidget) -> None:
    field = QLineEdit()
    field.setAccessibleName("Name")
    show(host, field, PushButton("Save"), PushButton("Cancel"))

    assert faults(host) == []
    assert deaf_to_enter(host, set()) == []
    assert unseen_focus(host, set()) == []


@pytest.mark.parametrize("widget", [QLineEdit, QPushButton], ids=["field", "button"])
def test_what_has_no_name_is_found(host: QWidget, widget: type[QWidget]) -> None:
    show(host, widget())

    assert any("has no name" in each for each in faults(host))


def test_what_has_no_role_is_found(host: QWidget) -> None:
    class Thing(QWidget):
        pass

    thing = Thing()
    thing.setFocusPolicy(QPushButton().focusPolicy())
    thing.setAccessibleName("Thing")
    show(host, thing)

    assert any("has no role" in each for each in faults(host))


def test_twins_are_found_unless_they_are_described(host: QWidget) -> None:
    one, other = QPushButton("Open"), QPushButton("Open")
    show(host, one, other)
    assert any("twin" in each for each in faults(host))

    other.setAccessibleDescription("Open the second")
    assert faults(host) == []


def test_a_tab_that_jumps_back_is_found(host: QWidget) -> None:
    one, two, three = (QPushButton(text) for text in ("One", "Two", "Three"))
    show(host, one, two, three)
    QWidget.setTabOrder(one, three)
    QWidget.setTabOrder(three, two)

    assert any("Tab goes from" in each for each in faults(host))


def test_a_focus_that_cannot_be_seen_is_found(qtbot: QtBot, host: QWidget) -> None:
    blind = Blind()
    blind.setFocusPolicy(QPushButton().focusPolicy())
    blind.setAccessibleName("Blind")
    show(host, blind)
    qtbot.waitActive(host)

    assert len(unseen_focus(host, set())) == 1


def test_a_button_that_enter_does_not_press_is_found(host: QWidget) -> None:
    show(host, QPushButton("Save"))

    assert len(deaf_to_enter(host, set())) == 1
