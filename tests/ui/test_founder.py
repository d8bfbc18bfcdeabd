"""A founder's lead, from the phone call to won and back, in the real window and by keyboard only."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from core.activities import ActivityKind
from core.deals import Column, Outcome
from core.leads import LeadState
from tests import makers
from tests.ui.keyboard import Typist
from ui.app import Program

DAY = date(2026, 6, 15)
KEY = Qt.Key
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def founder(qtbot: QtBot, program: Program, tmp_path: Path) -> Typist:
    with makers.shop(tmp_path) as workspace:
        path = workspace.path
    made = Typist(qtbot, program)
    made.opens(path)
    return made


def test_a_lead_from_the_phone_call_to_won(founder: Typist) -> None:
    founder.presses(KEY.Key_L, CTRL)
    founder.types("Lena Roth")
    for name, text in (("Wants", "booking tool for 12"), ("How to reach", "0221 4710298")):
        founder.tabs_to(name)
        founder.types(text)
    founder.presses(KEY.Key_Return)
    (lead,) = founder.rooms.leads.inbox(LeadState.NEW).page(0, 5)
    assert (lead.contact, lead.interest) == ("Lena Roth", "booking tool for 12")

    founder.tabs_to("Qualify")
    founder.presses(KEY.Key_Space)
    assert founder.rooms.leads.inbox(LeadState.QUALIFIED).count() == 1

    founder.presses(KEY.Key_G, CTRL)
    assert founder.is_on("How did it go?")
    founder.types("asks what it costs")
    founder.tabs_to("Next step")
    founder.types("Show the demo")
    founder.presses(KEY.Key_Tab)
    founder.types("tomorrow")
    founder.presses(KEY.Key_Return)
    (called,) = founder.rooms.activities.of_lead(lead.id)
    assert (called.kind, called.outcome) == (ActivityKind.CALL, "asks what it costs")
    planned = founder.rooms.leads.get(lead.id)
    assert planned is not None
    assert (planned.next_step, planned.next_step_on) == ("Show the demo", DAY + timedelta(days=1))

    founder.presses(KEY.Key_2, ALT)
    founder.presses(KEY.Key_Return)
    founder.tabs_to("Call")
    while not founder.is_on("Demo"):
        founder.presses(KEY.Key_Right)
    founder.presses(KEY.Key_Space)
    founder.tabs_to("How it went")
    founder.types("liked the calendar")
    founder.tabs_to("What they objected")
    founder.types("too dear")
    founder.presses(KEY.Key_Return)
    shown = next(each for each in founder.rooms.activities.of_lead(lead.id) if each.kind is ActivityKind.DEMO)
    assert (shown.outcome, shown.objection) == ("liked the calendar", "too dear")

    founder.tabs_to("Make a deal", back=True)
    founder.presses(KEY.Key_Space)
    founder.tabs_to("Worth about")
    founder.types("2400")
    founder.presses(KEY.Key_Return)
    assert board(founder) == "Lena Roth in New"

    founder.presses(KEY.Key_3, ALT)
    for stage in ("Talking", "Offer sent", "Nearly there"):
        founder.presses(KEY.Key_Right, ALT)
        assert board(founder) == f"Lena Roth in {stage}"
        assert stage in founder.toast
    founder.presses(KEY.Key_Left, ALT)
    assert board(founder) == "Lena Roth in Offer sent"
    assert "Ctrl+[" in founder.toast, "who meant to go back a page is told how"
    founder.presses(KEY.Key_Z, CTRL)
    assert board(founder) == "Lena Roth in Nearly there"
    assert founder.toast == "Took back: Move deal (Lena Roth)"

    founder.presses(KEY.Key_Right, ALT)
    assert board(founder) == "Lena Roth won"
    (won,) = founder.rooms.deals.everything(Outcome.WON).page(0, 5)
    assert (won.value, won.closed_on) == (240_000, DAY)

    founder.presses(KEY.Key_Z, CTRL)
    assert board(founder) == "Lena Roth in Nearly there"
    founder.presses(KEY.Key_Z, CTRL | SHIFT)
    assert board(founder) == "Lena Roth won"
    assert founder.toast == "Did again: Win deal (Lena Roth)"


def board(founder: Typist) -> str:
    """Where the one deal stands, by the columns of the board."""
    return " | ".join(
        f"{row.contact} {place(lane.column)}"
        for lane in founder.window.page("deals").board.lanes
        for row in founder.rooms.deals.in_column(lane.column).page(0, 5)
    )


def place(column: Column) -> str:
    return f"in {column.stage.name}" if column.stage is not None else column.outcome.value
