"""A slip that must be made first is shown a turn later: what one does meanwhile counts."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.kit import turns
from ui.window import Window

Ask = Callable[[Window], object]


def new_lead(window: Window) -> None:
    """By the button of the page."""
    action = window.page("leads").action
    assert action is not None
    action.click()


def sale(window: Window) -> None:
    """By the menu."""
    window.dock.ask("quick_sale")


def redeem(window: Window) -> None:
    """By the menu."""
    window.dock.ask("redeem")


@pytest.fixture
def leads(window: Window, qtbot: QtBot) -> Window:
    """A window in which one has logged something; no other slip was made yet."""
    window.dock.open("log_it")
    window.dock.slip("log_it").give_up()
    window.show_page("leads")
    qtbot.waitUntil(turns.is_idle)
    return window


@pytest.mark.parametrize("ask", [new_lead, sale])
@pytest.mark.parametrize("elsewhere", [lambda w: w.dock.open("log_it"), lambda w: w.capture.begin()])
def test_who_went_to_type_elsewhere_before_a_slip_is_made_types_on_there(
    leads: Window, qtbot: QtBot, ask: Ask, elsewhere: Ask
) -> None:
    ask(leads)
    elsewhere(leads)
    here = QApplication.focusWidget()
    qtbot.waitUntil(turns.is_idle)
    assert QApplication.focusWidget() is here


@pytest.mark.parametrize(("first", "then"), [(sale, redeem), (new_lead, redeem), (redeem, redeem)])
def test_of_two_slips_the_newer_one_takes_what_is_typed(leads: Window, qtbot: QtBot, first: Ask, then: Ask) -> None:
    first(leads)
    then(leads)
    qtbot.keyClicks(leads.focusWidget(), "SUN")
    qtbot.waitUntil(turns.is_idle)

    slip: Any = leads.dock.slip("redeem")
    assert slip.code.editor.text() == "SUN"
    assert slip.isAncestorOf(QApplication.focusWidget())


def test_a_new_lead_asked_for_twice_takes_what_is_typed(leads: Window, qtbot: QtBot) -> None:
    new_lead(leads)
    new_lead(leads)
    qtbot.keyClicks(leads.focusWidget(), "Ann")
    qtbot.waitUntil(turns.is_idle)

    line = QApplication.focusWidget()
    assert line is not None
    assert leads.page("leads").composer.isAncestorOf(line)
    assert line.text() == "Ann"  # type: ignore[attr-defined]
