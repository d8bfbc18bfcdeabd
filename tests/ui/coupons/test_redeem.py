"""Redeem a coupon: typed or scanned, with a clear word, alone or with a sale."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from core import coupons
from core.deals import Outcome
from core.errors import UserMistake
from core.ids import Id
from storage import Workspace
from tests.ui.coupons.conftest import Made
from tests.ui.slow_disk import slow_disk
from ui.coupons.redeem import RedeemSlip
from ui.desk import Desk
from ui.dock import Dock
from ui.naming import named

Settled = Callable[[], None]


@pytest.fixture
def slip(dock: Dock, made: Made) -> RedeemSlip:
    """The slip, open."""
    dock.open("redeem")
    opened: RedeemSlip = dock.slip("redeem")
    return opened


def scan(qtbot: QtBot, slip: RedeemSlip, code: str) -> None:
    """What a scanner does: it types the code and Enter; the answer is waited for."""
    qtbot.keyClicks(slip.code.editor, code)
    qtbot.keyClick(slip.code.editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: slip.verdict is not None, timeout=5_000)


def redeem_and_the_next_meanwhile(qtbot: QtBot, slip: RedeemSlip, second: str, desk: Desk, settled: Settled) -> None:
    """Redeem the code that was scanned, and another one before the disk has answered."""
    with slow_disk(desk) as go:
        qtbot.keyClick(slip.code.editor, Qt.Key.Key_Return)
        slip.code.editor.selectAll()
        scan(qtbot, slip, second)
        qtbot.waitUntil(lambda: slip.verdict is not None and slip.verdict.code == second, timeout=5_000)
        qtbot.keyClick(slip.code.editor, Qt.Key.Key_Return)
        go.set()
        settled()


def test_a_scan_tells_what_it_is_good_for_and_enter_redeems_it(
    qtbot: QtBot, slip: RedeemSlip, made: Made, workspace: Workspace, settled: Settled, offered: list[str]
) -> None:
    code = made.tea[3].code
    scan(qtbot, slip, code)

    assert slip.word.chip.text() == "Good"
    assert slip.word.sentence.text() == "15% off – Winter sale"
    assert workspace.coupons.look_up(code, slip.desk.today).is_good
    qtbot.keyClick(slip.code.editor, Qt.Key.Key_Return)
    settled()

    assert workspace.coupons.look_up(code, slip.desk.today).used == 1
    assert offered == [f"Redeemed: {code}"]


@pytest.mark.parametrize("who", ["", "Lena Roth"])
def test_taking_it_back_says_which_code_it_was(
    qtbot: QtBot, slip: RedeemSlip, made: Made, desk: Desk, workspace: Workspace, settled: Settled, who: str
) -> None:
    told: list[str] = []
    desk.operations.done.connect(lambda _label, changed, _offer: told.append(named(workspace, changed)))
    code = made.tea[3].code
    scan(qtbot, slip, code)
    qtbot.keyClicks(slip.who.editor, who)
    qtbot.keyClick(slip.who.editor, Qt.Key.Key_Return)
    settled()
    desk.operations.undo()
    settled()
    desk.operations.redo()
    settled()

    whose = " · ".join(part for part in (code, who) if part)
    assert told == [f"Redeem a coupon ({whose})"] * 3
    slip.give_up()


def test_the_slip_is_ready_for_the_next_one(
    qtbot: QtBot, slip: RedeemSlip, made: Made, workspace: Workspace, settled: Settled
) -> None:
    for number in (3, 4):
        scan(qtbot, slip, made.tea[number].code)
        qtbot.keyClick(slip.code.editor, Qt.Key.Key_Return)
        settled()
        assert slip.isVisible()
        assert slip.code.editor.text() == ""
        assert slip.code.editor.hasFocus()

    assert workspace.coupons.uses(made.tea[0].id).count() == 3


@pytest.mark.parametrize("answered", [False, True])
def test_a_code_scanned_while_the_one_before_is_saved_is_redeemed_next(
    qtbot: QtBot, slip: RedeemSlip, made: Made, desk: Desk, workspace: Workspace, settled: Settled, answered: bool
) -> None:
    first, second = made.tea[3].code, made.tea[4].code
    scan(qtbot, slip, first)
    qtbot.keyClicks(slip.who.editor, "Lena Roth")
    with slow_disk(desk) as go:
        qtbot.keyClick(slip.code.editor, Qt.Key.Key_Return)
        slip.code.editor.selectAll()
        qtbot.keyClicks(slip.code.editor, second)
        if answered:
            qtbot.waitUntil(lambda: slip.verdict is not None and slip.verdict.code == second, timeout=5_000)
        slip.keep_draft()  # as after a pause
        go.set()
        settled()

    assert slip.code.editor.text() == second
    assert second in str(desk.drafts.get("RedeemSlip"))
    assert slip.who.editor.text() == "", "that was said of the first one"
    assert (slip.verdict is not None) is answered
    slip.put_away()
    slip.begin()
    assert slip.code.editor.text() == second
    qtbot.keyClick(slip.code.editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: slip.verdict is not None, timeout=5_000)
    qtbot.keyClick(slip.code.editor, Qt.Key.Key_Return)
    settled()
    assert [workspace.coupons.look_up(code, desk.today).used for code in (first, second)] == [1, 1]
    assert slip.code.editor.text() == ""


def test_for_whom_a_code_is_redeemed_is_said_of_no_other_one(
    qtbot: QtBot, slip: RedeemSlip, made: Made, desk: Desk, workspace: Workspace, settled: Settled
) -> None:
    first, second = made.tea[3].code, made.tea[4].code
    scan(qtbot, slip, first)
    qtbot.keyClicks(slip.who.editor, "Lena Roth")
    redeem_and_the_next_meanwhile(qtbot, slip, second, desk, settled)

    last = {code: workspace.coupons.look_up(code, desk.today).last for code in (first, second)}
    assert {code: use is not None and use.contact_id is not None for code, use in last.items()} == {
        first: True,
        second: False,
    }


def test_what_is_told_of_a_code_is_not_told_of_the_one_scanned_since(
    qtbot: QtBot, slip: RedeemSlip, made: Made, desk: Desk, workspace: Workspace, settled: Settled
) -> None:
    first, second = made.tea[3].code, made.tea[4].code
    told: list[UserMistake] = []
    desk.operations.mistaken.connect(told.append)
    scan(qtbot, slip, first)
    with workspace.change("Redeem") as change:
        coupons.redeem(change, code=first, on=desk.today)
    with slow_disk(desk) as go:
        qtbot.keyClick(slip.code.editor, Qt.Key.Key_Return)
        slip.code.editor.selectAll()
        qtbot.keyClicks(slip.code.editor, second)
        qtbot.waitUntil(lambda: slip.verdict is not None and slip.verdict.code == second, timeout=5_000)
        go.set()
        settled()

    assert slip.verdict is not None
    assert slip.verdict.is_good
    assert not slip.code.mistake
    assert [each.values["code"] for each in told] == [first]
    slip.give_up()


def test_who_brought_a_code_that_was_refused_stays_while_it_is_put_right(
    qtbot: QtBot, slip: RedeemSlip, made: Made, desk: Desk, workspace: Workspace, settled: Settled
) -> None:
    first, second = made.tea[3].code, made.tea[4].code
    scan(qtbot, slip, first)
    qtbot.keyClicks(slip.who.editor, "Lena Roth")
    with workspace.change("Elsewhere") as change:
        coupons.redeem(change, code=first, on=desk.today)
    qtbot.keyClick(slip.who.editor, Qt.Key.Key_Return)
    settled()
    assert slip.code.mistake

    slip.code.editor.selectAll()
    scan(qtbot, slip, second)
    assert slip.who.editor.text() == "Lena Roth"
    slip.give_up()


@pytest.mark.parametrize("puts_away", [False, True])
def test_who_goes_elsewhere_while_a_code_is_redeemed_types_on_there(
    qtbot: QtBot, dock: Dock, slip: RedeemSlip, made: Made, desk: Desk, settled: Settled, puts_away: bool
) -> None:
    scan(qtbot, slip, made.tea[3].code)
    field = next(each for each in dock.window().findChildren(QLineEdit) if not dock.isAncestorOf(each))
    with slow_disk(desk) as go:
        qtbot.keyClick(slip.code.editor, Qt.Key.Key_Return)
        if puts_away:
            slip.put_away()
        field.setFocus()
        go.set()
        settled()

    assert field.hasFocus()


def test_the_next_code_is_redeemed_whatever_is_wrong_with_the_one_before(
    qtbot: QtBot, slip: RedeemSlip, made: Made, desk: Desk, workspace: Workspace, settled: Settled
) -> None:
    told: list[str] = []
    desk.operations.mistaken.connect(lambda mistake: told.append(str(mistake)))
    first, second = made.tea[3].code, made.tea[4].code
    scan(qtbot, slip, first)
    with workspace.change("Elsewhere") as change:
        coupons.redeem(change, code=first, on=desk.today)
    redeem_and_the_next_meanwhile(qtbot, slip, second, desk, settled)

    assert len(told) == 1
    assert first in told[0]
    assert workspace.coupons.look_up(second, desk.today).used == 1
    assert not slip.code.mistake


def test_the_next_scan_replaces_a_code_that_was_not_redeemed(qtbot: QtBot, slip: RedeemSlip, made: Made) -> None:
    scan(qtbot, slip, made.old[0].code)
    qtbot.keyClicks(slip.code.editor, made.tea[3].code)

    assert slip.code.editor.text() == made.tea[3].code
    assert slip.word.isHidden()
    slip.give_up()


@pytest.mark.parametrize("look", [str.lower, lambda code: code.replace("-", ""), lambda code: code.replace("-", " ")])
def test_it_is_forgiving(qtbot: QtBot, slip: RedeemSlip, made: Made, look: Callable[[str], str]) -> None:
    scan(qtbot, slip, look(made.tea[3].code))

    assert slip.verdict is not None
    assert (slip.verdict.is_good, slip.verdict.code) == (True, made.tea[3].code)
    slip.give_up()


def test_a_used_one_says_when_and_by_whom_and_leads_there(qtbot: QtBot, slip: RedeemSlip, made: Made) -> None:
    asked: list[tuple[str, Id]] = []
    slip.desk.record_asked.connect(lambda kind, key: asked.append((kind, key)))
    scan(qtbot, slip, made.tea[0].code)

    assert slip.word.chip.text() == "Already used"
    assert "by Ana Silva" in slip.word.sentence.text()
    slip.word.shown.click()
    assert asked == [("deal", made.deal)]
    slip.give_up()


def test_an_expired_one_says_since_when(qtbot: QtBot, slip: RedeemSlip, made: Made) -> None:
    scan(qtbot, slip, made.old[0].code)

    assert slip.word.chip.text() == "Expired"
    assert slip.word.sentence.text().endswith(", 20 days before.")
    assert slip.sale.isHidden()
    slip.give_up()


def test_an_expired_one_that_was_brought_in_time_is_good(
    qtbot: QtBot, slip: RedeemSlip, made: Made, today: date, workspace: Workspace, settled: Settled
) -> None:
    slip.day.put(today - timedelta(days=25))
    scan(qtbot, slip, made.old[0].code)
    qtbot.keyClick(slip.code.editor, Qt.Key.Key_Return)
    settled()

    assert workspace.coupons.uses(made.old[0].id).page(0, 1)[0].redeemed_on == today - timedelta(days=25)
    assert slip.day.value == today - timedelta(days=25)
    slip.give_up()


def test_a_day_to_come_is_refused(qtbot: QtBot, slip: RedeemSlip, made: Made, today: date) -> None:
    slip.day.put(today + timedelta(days=1))
    qtbot.keyClicks(slip.code.editor, made.tea[3].code)
    qtbot.keyClick(slip.code.editor, Qt.Key.Key_Return)

    assert slip.day.mistake == "That day is still to come."
    slip.give_up()


def test_a_limit_that_is_reached_is_told(
    qtbot: QtBot, slip: RedeemSlip, made: Made, workspace: Workspace, today: date
) -> None:
    with workspace.change("Three") as change:
        for _ in range(3):
            coupons.redeem(change, code="WINTER15", on=today)
    scan(qtbot, slip, "winter15")

    assert slip.word.sentence.text().startswith("WINTER15 was used 3 of 3 times")
    slip.give_up()


def test_one_wrong_letter_names_the_code_that_is_meant_and_a_click_takes_it(
    qtbot: QtBot, slip: RedeemSlip, made: Made
) -> None:
    code = made.tea[3].code
    scan(qtbot, slip, code[:-1] + ("K" if code[-1] != "K" else "M"))

    assert slip.word.chip.text() == "Unknown"
    assert slip.word.sentence.text().endswith(f"Is it {code}?")
    slip.word.taken.click()
    qtbot.waitUntil(lambda: slip.verdict is not None and slip.verdict.is_good)
    slip.give_up()


def test_an_unknown_code_is_not_redeemed_by_enter(
    qtbot: QtBot, slip: RedeemSlip, workspace: Workspace, settled: Settled, offered: list[str]
) -> None:
    scan(qtbot, slip, "NEVERMADE")
    qtbot.keyClick(slip.code.editor, Qt.Key.Key_Return)
    settled()

    assert slip.word.sentence.text() == "There is no coupon “NEVERMADE”."
    assert "another shop" in slip.word.more.text()  # what to do, besides
    assert offered == []
    slip.give_up()


def test_an_empty_code_is_asked_for(qtbot: QtBot, slip: RedeemSlip) -> None:
    qtbot.keyClick(slip.code.editor, Qt.Key.Key_Return)

    assert slip.code.mistake == "Which code? Type it, or scan it."
    slip.give_up()


def test_a_typed_code_is_looked_up_by_itself(qtbot: QtBot, slip: RedeemSlip, made: Made) -> None:
    qtbot.keyClicks(slip.code.editor, made.tea[3].code)

    qtbot.waitUntil(lambda: slip.verdict is not None, timeout=3_000)
    assert slip.save.text() == "Redeem"
    slip.give_up()


def test_who_brought_it_is_kept_and_made_a_contact_where_new(
    qtbot: QtBot, slip: RedeemSlip, made: Made, workspace: Workspace, settled: Settled, offered: list[str]
) -> None:
    scan(qtbot, slip, made.tea[3].code)
    slip.who.editor.setText("Ben Okafor")
    slip.who.touch()
    qtbot.keyClick(slip.code.editor, Qt.Key.Key_Return)
    settled()

    assert workspace.coupons.uses(made.tea[0].id).page(0, 1)[0].who == "Ben Okafor"
    assert offered[-1].endswith("Ben Okafor (new contact)")
    slip.desk.operations.undo()
    settled()
    assert workspace.coupons.look_up(made.tea[3].code, slip.desk.today).is_good
    assert not workspace.contacts.beginning_with("Ben", limit=1)


def test_with_a_sale_the_quick_sale_redeems_it(
    qtbot: QtBot, slip: RedeemSlip, dock: Dock, made: Made, workspace: Workspace, settled: Settled
) -> None:
    scan(qtbot, slip, made.tea[3].code.lower())
    qtbot.keyClick(slip.code.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    sale = dock.slip("quick_sale")
    assert (slip.isHidden(), sale.isVisible(), sale.by.value) == (True, True, made.tea[3].code)
    sale.amount.put(4900)
    sale.keep()
    settled()

    use = workspace.coupons.uses(made.tea[0].id).page(0, 1)[0]
    assert (use.code, use.value) == (made.tea[3].code, 4900)
    assert workspace.deals.everything(Outcome.WON).count() == 2


def test_the_coupon_reaches_a_quick_sale_that_was_begun_before(
    qtbot: QtBot, dock: Dock, made: Made, slip: RedeemSlip
) -> None:
    dock.open("quick_sale")
    sale = dock.slip("quick_sale")
    sale.what.editor.setText("a scarf")
    sale.what.touch()
    dock.open("redeem")
    scan(qtbot, slip, made.tea[3].code)
    slip.sale.click()

    assert (sale.what.editor.text(), sale.by.editor.text()) == ("a scarf", made.tea[3].code)
    sale.give_up()


def test_a_code_of_the_list_is_handed_to_the_slip(qtbot: QtBot, dock: Dock, desk: Desk, made: Made) -> None:
    desk.slip_asked.emit("redeem", {"code": made.tea[5].code})
    slip = dock.slip("redeem")

    qtbot.waitUntil(lambda: slip.verdict is not None, timeout=3_000)
    assert slip.verdict.code == made.tea[5].code
    slip.give_up()


def test_what_someone_else_redeemed_meanwhile_is_refused(
    qtbot: QtBot, slip: RedeemSlip, made: Made, workspace: Workspace, settled: Settled, today: date
) -> None:
    scan(qtbot, slip, made.tea[3].code)
    with workspace.change("Elsewhere") as change:
        coupons.redeem(change, code=made.tea[3].code, on=today)
    qtbot.keyClick(slip.code.editor, Qt.Key.Key_Return)
    settled()

    assert "was already used on" in slip.code.mistake
    slip.give_up()
