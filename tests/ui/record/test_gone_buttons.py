"""A button that goes when it was pressed hands the keyboard to nothing that a second Enter would do harm with."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from core import deals, leads, promotions
from core.deals import Outcome
from core.ids import Id
from storage import Workspace
from tests import makers
from tests.ui.on_screen import on_screen
from ui.desk import Desk
from ui.kit import turns
from ui.pages import MAKERS, PAGE_OF

TODAY = date(2026, 6, 15)
Settled = Callable[[], None]


@contextmanager
def shown(kind: str, key: Id, desk: Desk, qtbot: QtBot) -> Iterator[Any]:
    """The panel of a record, on the page of its kind, which has the keyboard."""
    with on_screen(qtbot, MAKERS[PAGE_OF[kind]](desk), active=True) as made:
        page: Any = made
        qtbot.waitUntil(turns.is_idle)
        page.open_record(key)
        qtbot.waitUntil(lambda: turns.is_idle() and page.shows_record)
        yield page.panel


def focus() -> QWidget:
    now = QApplication.focusWidget()
    assert now is not None
    return now


def press(button: QAbstractButton, qtbot: QtBot, settled: Settled) -> None:
    """Enter, where the keyboard is on a button."""
    button.setFocus(Qt.FocusReason.TabFocusReason)
    assert button.hasFocus()
    qtbot.keyClick(button, Qt.Key.Key_Return)
    settled()


def press_and_type_the_step(panel: Any, button: QAbstractButton, qtbot: QtBot, settled: Settled) -> None:
    """Enter on a button that goes with it; then the keyboard is where the next step is typed."""
    press(button, qtbot, settled)
    assert button.isHidden()
    assert focus() is panel.step.field.what


def test_a_second_enter_after_a_deal_is_won_asks_nothing(
    desk: Desk, workspace: Workspace, qtbot: QtBot, settled: Settled
) -> None:
    with workspace.change("Open") as change:
        deal = makers.deal(change, value=12_000)
    with shown("deal", deal.id, desk, qtbot) as panel:
        press(panel.won, qtbot, settled)
        assert panel.won.isHidden()

        assert focus() is panel.step.field.what
        qtbot.keyClick(focus(), Qt.Key.Key_Return)
        settled()

        assert QApplication.activePopupWidget() is None
        kept = desk.workspace.deals.get(deal.id)
        assert kept is not None
        assert kept.outcome is Outcome.WON


def test_taking_the_win_back_leaves_the_keyboard_on_no_button(
    desk: Desk, workspace: Workspace, qtbot: QtBot, settled: Settled
) -> None:
    with workspace.change("Open") as change:
        deal = makers.deal(change, value=12_000)
    with shown("deal", deal.id, desk, qtbot) as panel:
        press(panel.won, qtbot, settled)
        panel.again.setFocus()
        desk.operations.undo()
        settled()

        assert panel.again.isHidden()
        assert focus() is panel.step.field.what


def test_opening_a_lost_deal_again_leaves_the_keyboard_on_no_button(
    desk: Desk, workspace: Workspace, qtbot: QtBot, settled: Settled
) -> None:
    with workspace.change("Open") as change:
        deal = makers.deal(change, value=12_000)
        deals.lose(change, deal.id, on=TODAY, reason="Too expensive")
    with shown("deal", deal.id, desk, qtbot) as panel:
        press_and_type_the_step(panel, panel.again, qtbot, settled)


def test_taking_back_the_verdict_on_a_lead_leaves_the_keyboard_on_no_button(
    desk: Desk, workspace: Workspace, qtbot: QtBot, settled: Settled
) -> None:
    with workspace.change("Receive") as change:
        lead = makers.lead(change)
        leads.disqualify(change, lead.id, on=TODAY, reason="only looking")
    with shown("lead", lead.id, desk, qtbot) as panel:
        press_and_type_the_step(panel, panel.reconsider, qtbot, settled)


def test_undoing_qualify_leaves_the_keyboard_on_no_verdict(
    desk: Desk, workspace: Workspace, qtbot: QtBot, settled: Settled
) -> None:
    with workspace.change("Receive") as change:
        lead = makers.lead(change)
    with shown("lead", lead.id, desk, qtbot) as panel:
        press(panel.qualify, qtbot, settled)
        assert panel.deal_first.hasFocus()

        desk.operations.undo()
        settled()

        assert panel.deal_first.isHidden()
        assert focus() is panel.step.field.what


def test_not_a_fit_leaves_the_keyboard_on_no_verdict(
    desk: Desk, workspace: Workspace, qtbot: QtBot, settled: Settled
) -> None:
    with workspace.change("Receive") as change:
        lead = makers.lead(change)
    with shown("lead", lead.id, desk, qtbot) as panel:
        press(panel.refuse, qtbot, settled)
        qtbot.keyClick(focus(), Qt.Key.Key_Return)
        settled()

        assert panel.refuse.isHidden()
        assert not isinstance(focus(), QAbstractButton)


def test_escape_from_a_question_goes_back_to_the_button_that_asked(
    desk: Desk, workspace: Workspace, qtbot: QtBot, settled: Settled
) -> None:
    with workspace.change("Receive") as change:
        lead = makers.lead(change)
    with shown("lead", lead.id, desk, qtbot) as panel:
        for button in (panel.refuse, panel.deal):
            press(button, qtbot, settled)
            assert not button.hasFocus()
            qtbot.keyClick(focus(), Qt.Key.Key_Escape)
            assert button.hasFocus()


def test_taking_up_a_promotion_that_is_over_leaves_the_keyboard_on_no_button(
    desk: Desk, workspace: Workspace, qtbot: QtBot, settled: Settled
) -> None:
    with workspace.change("Plan") as change:
        sale = promotions.plan_promotion(
            change, name="Winter sale", start_on=date(2026, 1, 1), end_on=date(2026, 1, 31)
        )
        promotions.cancel_promotion(change, sale.id, on=date(2026, 1, 10))
    with shown("promotion", sale.id, desk, qtbot) as panel:
        press(panel.call_off, qtbot, settled)

        assert panel.call_off.isHidden()
        assert not isinstance(focus(), QAbstractButton)
        assert panel.isAncestorOf(focus())
