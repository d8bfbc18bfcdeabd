"""A slip that is put away, given up or left before it is answered: nothing empty waits, and nobody is fetched back."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from core.log_it import About
from storage import Workspace
from tests import makers
from tests.ui.slow_disk import slow_disk
from tests.ui.waiting.hands import on_the_disk, open_on, type_over, written_sale
from ui.desk import Desk
from ui.leads.who import Who
from ui.log_it.slip import LogSlip
from ui.window import Window

Settled = Callable[[], None]


def test_a_slip_given_up_while_it_is_saved_keeps_no_empty_draft(
    window: Window, desk: Desk, qtbot: QtBot, settled: Settled
) -> None:
    slip = written_sale(qtbot, window)
    with slow_disk(desk) as go:
        slip.keep()
        slip.give_up()  # Cancel
        go.set()
        settled()

    assert desk.drafts.get("SaleSlip") is None
    assert not slip.has_draft()  # else what is told to it the next time does not stand in it


def test_a_slip_whose_record_was_left_and_comes_back_while_it_is_saved_keeps_no_empty_draft(
    window: Window, workspace: Workspace, desk: Desk, qtbot: QtBot, settled: Settled
) -> None:
    with workspace.change("Start") as change:
        one, two = (makers.deal(change, title=title).id for title in ("A", "B"))
    panel = open_on(window, "deals", one, qtbot)
    panel.lines.begin()
    slip = panel.lines.slip
    type_over(qtbot, slip.what.editor, "a scarf")
    type_over(qtbot, slip.price.editor, "20")
    page = window.page("deals")
    with slow_disk(desk) as go:
        slip.keep()
        page.open_record(two)
        page.open_record(one)
        go.set()
        settled()

    assert "LineSlip" not in on_the_disk(desk)
    assert not slip.has_draft()


@pytest.mark.parametrize("puts_away", [False, True])
def test_a_slip_that_is_refused_late_fetches_nobody_from_elsewhere(
    window: Window, desk: Desk, qtbot: QtBot, settled: Settled, puts_away: bool
) -> None:
    slip = written_sale(qtbot, window)
    type_over(qtbot, slip.by.editor, "NOSUCHCODE")
    with slow_disk(desk) as go:
        slip.keep()
        if puts_away:
            slip.put_away()
        window.capture.begin()
        go.set()
        settled()

    assert window.capture.hasFocus()  # was: a line that is not even seen, where the slip is put away


def test_a_slip_that_is_refused_late_takes_the_keyboard_from_no_other_slip(
    window: Window, desk: Desk, qtbot: QtBot, settled: Settled
) -> None:
    slip = written_sale(qtbot, window)
    type_over(qtbot, slip.by.editor, "NOSUCHCODE")
    with slow_disk(desk) as go:
        slip.keep()
        window.dock.open("write_number")
        go.set()
        settled()

    assert window.dock.slip("write_number").kind.editor.hasFocus()


def test_what_waits_of_a_log_entry_waits_on_where_it_is_only_looked_at(
    workspace: Workspace, desk: Desk, qtbot: QtBot
) -> None:
    with workspace.change("Start") as change:
        bo = makers.contact(change, "Bo").id
        about = About(deal_id=makers.deal(change, title="Cakes", contact_id=bo).id)
    for typed in ("She wants it blue", ""):  # the second one is of the next start of the program
        slip = LogSlip(desk)
        qtbot.addWidget(slip)
        slip.begin(about=about, who=Who("Bo", bo))
        qtbot.keyClicks(slip.outcome.editor, typed)
        assert slip.outcome.editor.text() == "She wants it blue"
        slip.put_away()

    assert "She wants it blue" in on_the_disk(desk)
