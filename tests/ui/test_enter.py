"""Whoever has only a keyboard presses what it stands on with Enter, in the real window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from core.leads import LeadState
from tests.ui.keyboard import Typist
from ui.app import Program

KEY = Qt.Key
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def owner(qtbot: QtBot, program: Program, file: Path) -> Typist:
    made = Typist(qtbot, program)
    made.opens(file)
    return made


@pytest.mark.parametrize("page", ["promotions", "audiences", "coupons", "leads", "deals", "contacts", "products"])
def test_an_empty_page_is_begun_by_enter(owner: Typist, page: str) -> None:
    owner.window.sidebar.chosen.emit(page)
    owner.settles()
    button = owner.place

    owner.presses(KEY.Key_Return)

    assert owner.place != button, "the keyboard went on to what is written"


def test_a_slip_is_kept_by_enter_on_its_button(owner: Typist) -> None:
    owner.presses(KEY.Key_L, CTRL)
    owner.types("Lena Roth")
    owner.tabs_to("Cancel")
    owner.tabs_to("Write it down", back=True)

    owner.presses(KEY.Key_Return)

    assert owner.rooms.leads.inbox(LeadState.NEW).count() == 1


def test_a_slip_is_kept_by_enter_on_a_choice_as_in_its_other_fields(owner: Typist) -> None:
    owner.presses(KEY.Key_L, CTRL)
    owner.types("Lena Roth")
    while not isinstance(QApplication.focusWidget(), QComboBox):
        owner.presses(KEY.Key_Tab)

    owner.presses(KEY.Key_Return)

    assert owner.rooms.leads.inbox(LeadState.NEW).count() == 1
    assert QApplication.activePopupWidget() is None
