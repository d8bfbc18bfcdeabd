"""Writing a line down, on a real file, by keyboard."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from core import coupons, leads
from core.activities import ActivityKind, NextStep
from core.capture import Part
from core.contacts import Contact
from core.leads import Lead
from storage import Workspace
from tests import makers
from ui.capture.line import CaptureLine
from ui.desk import Desk

TODAY = date(2026, 6, 15)  # a Monday
Settled = Callable[[], None]
LINE = "ana 0871234567 flyer wants 2 cakes ~80 fri call"


def type_line(qtbot: QtBot, line: CaptureLine, text: str) -> None:
    line.begin()
    line.setText(text[:-2])  # all but the end at once: every letter is read
    qtbot.keyClicks(line, text[-2:])


def chips(line: CaptureLine) -> dict[str, bool]:
    """The words of the chips, and which are down."""
    return {chip.words: chip.isChecked() for chip in line.preview.chips.values() if chip.isVisible()}


def press(qtbot: QtBot, widget: QWidget, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(widget, key)


def here() -> QWidget:
    """Where the keyboard is."""
    now = QApplication.focusWidget()
    assert now is not None
    return now


def menu(qtbot: QtBot, line: CaptureLine, part: Part) -> QMenu:
    chip = line.preview.chips[part]
    qtbot.waitUntil(lambda: chip.menu_shown is not None)
    assert chip.menu_shown is not None
    return chip.menu_shown


def everyone(workspace: Workspace) -> list[Contact]:
    found = [workspace.contacts.get(row.id) for row in workspace.contacts.everyone().page(0, 50)]
    return [each for each in found if each is not None]


def all_leads(workspace: Workspace) -> list[Lead]:
    found = [workspace.leads.get(row.id) for row in workspace.leads.inbox().page(0, 50)]
    return [each for each in found if each is not None]


def test_one_line_and_one_enter_make_contact_lead_and_next_step(
    qtbot: QtBot, line: CaptureLine, workspace: Workspace, settled: Settled
) -> None:
    with workspace.change("Fill") as change:
        flyer = makers.promotion(change, "Summer flyer", channel="flyer", start_on=TODAY)
    type_line(qtbot, line, LINE)
    assert chips(line) == {
        "Who: Ana (new)": True,
        "Phone 0871234567": True,
        "From: Summer flyer": True,
        "Wants: 2 cakes": True,
        "Worth about €80": True,
        "Next: Call on Friday 19 Jun": True,
    }
    press(qtbot, line, Qt.Key.Key_Return)
    settled()

    (ana,) = everyone(workspace)
    (lead,) = all_leads(workspace)
    assert (ana.name, ana.phones, ana.created_on) == ("Ana", ("+353871234567",), TODAY)
    assert (lead.contact_id, lead.promotion_id, lead.received_on) == (ana.id, flyer.id, TODAY)
    assert (lead.interest, lead.notes) == ("2 cakes", "Worth about €80")
    assert (lead.next_step, lead.next_step_on) == ("Call", date(2026, 6, 19))
    assert line.text() == ""
    assert line.preview.isHidden()


def test_one_undo_takes_all_of_it_back(
    qtbot: QtBot, line: CaptureLine, desk: Desk, workspace: Workspace, settled: Settled
) -> None:
    type_line(qtbot, line, LINE)
    press(qtbot, line, Qt.Key.Key_Return)
    settled()
    assert workspace.undoable() == "Write down lead"
    desk.operations.undo()
    settled()
    assert (everyone(workspace), all_leads(workspace)) == ([], [])


def test_the_toast_undoes_and_leads_to_the_lead(
    qtbot: QtBot, line: CaptureLine, window: object, desk: Desk, workspace: Workspace, settled: Settled
) -> None:
    asked: list[tuple[str, object]] = []
    desk.record_asked.connect(lambda kind, key: asked.append((kind, key)))
    type_line(qtbot, line, LINE)
    press(qtbot, line, Qt.Key.Key_Return)
    settled()
    toast = window.toast  # type: ignore[attr-defined]
    assert toast.text == "Written down: Ana (new contact) · 2 cakes"
    open_it = next(b for b in toast.findChildren(QWidget) if b.accessibleName().startswith("Open the lead"))
    qtbot.mouseClick(open_it, Qt.MouseButton.LeftButton)
    assert asked == [("lead", all_leads(workspace)[0].id)]


def test_afterwards_the_keyboard_is_where_it_was(
    qtbot: QtBot, line: CaptureLine, window: object, settled: Settled
) -> None:
    type_line(qtbot, line, LINE)
    press(qtbot, line, Qt.Key.Key_Return)
    settled()
    assert window.field.hasFocus()  # type: ignore[attr-defined]


def test_escape_goes_back_and_keeps_what_was_typed(
    qtbot: QtBot, line: CaptureLine, window: object, workspace: Workspace
) -> None:
    type_line(qtbot, line, "ana wants")
    press(qtbot, line, Qt.Key.Key_Escape)

    assert window.field.hasFocus()  # type: ignore[attr-defined]
    assert line.preview.isHidden()
    assert line.text() == "ana wants"
    assert everyone(workspace) == []


def test_what_was_typed_is_there_again_after_a_restart(
    qtbot: QtBot, line: CaptureLine, window: QWidget, desk: Desk
) -> None:
    type_line(qtbot, line, "ana wants")
    line.keep_draft()
    again = CaptureLine(desk, window)
    qtbot.addWidget(again)
    assert again.text() == "ana wants"

    again.clear()
    again.keep_draft()
    assert desk.drafts.get("Capture") is None
    line.clear()


def test_a_chip_is_put_up_by_the_keyboard_and_its_words_stay(
    qtbot: QtBot, line: CaptureLine, workspace: Workspace, settled: Settled
) -> None:
    type_line(qtbot, line, LINE)
    value = line.preview.chips[Part.VALUE]
    press(qtbot, line, Qt.Key.Key_Tab)
    assert line.preview.chips[Part.WHO].hasFocus()
    while not value.hasFocus():
        press(qtbot, here(), Qt.Key.Key_Right)
    press(qtbot, value, Qt.Key.Key_Space)

    assert chips(line)["Worth about €80"] is False
    assert chips(line)["Wants: 2 cakes ~80"] is True
    press(qtbot, value, Qt.Key.Key_Return)
    settled()
    (lead,) = all_leads(workspace)
    assert (lead.interest, lead.notes) == ("2 cakes ~80", "")


def test_a_chip_that_was_put_up_can_be_put_down_again(qtbot: QtBot, line: CaptureLine) -> None:
    type_line(qtbot, line, LINE)
    before = chips(line)
    for _ in range(2):
        qtbot.mouseClick(line.preview.chips[Part.NEXT], Qt.MouseButton.LeftButton)
    assert chips(line) == before


def test_a_day_alone_is_offered(qtbot: QtBot, line: CaptureLine, workspace: Workspace, settled: Settled) -> None:
    type_line(qtbot, line, "ana wants 2 cakes fri")
    assert chips(line)["Next: Get in touch on Friday 19 Jun"] is False
    qtbot.mouseClick(line.preview.chips[Part.NEXT], Qt.MouseButton.LeftButton)
    press(qtbot, line, Qt.Key.Key_Return)
    settled()
    (lead,) = all_leads(workspace)
    assert (lead.interest, lead.next_step, lead.next_step_on) == ("2 cakes", "Get in touch", date(2026, 6, 19))


def test_of_several_of_one_name_the_person_chooses_and_that_writes_it_down(
    qtbot: QtBot, line: CaptureLine, workspace: Workspace, settled: Settled
) -> None:
    with workspace.change("Fill") as change:
        makers.contact(change, "Ana García")
        lopez = makers.contact(change, "Ana Lopez")
    type_line(qtbot, line, "ana wants 2 cakes")
    assert "Who? Please choose" in chips(line)
    assert line.preview.chips[Part.WHO].layoutDirection() is Qt.LayoutDirection.LeftToRight  # its sign stands first
    press(qtbot, line, Qt.Key.Key_Return)
    shown = menu(qtbot, line, Part.WHO)
    assert [action.text() for action in shown.actions()] == ["Ana García", "Ana Lopez", "Someone new: Ana"]
    shown.actions()[1].trigger()
    shown.close()
    settled()

    (lead,) = all_leads(workspace)
    assert lead.contact_id == lopez.id
    assert len(everyone(workspace)) == 2


def test_it_can_be_added_to_the_open_lead_of_someone_known(
    qtbot: QtBot, line: CaptureLine, workspace: Workspace, settled: Settled
) -> None:
    with workspace.change("Fill") as change:
        zoe = makers.contact(change, "Zoë Meier", phones=("+353871234567",))
        lead = makers.lead(change, contact_id=zoe.id, interest="a cake")
        leads.plan_step(change, lead.id, NextStep("Send quote"))
    type_line(qtbot, line, "zoe 0871234567 wants candles as well tomorrow 15:30 call")
    assert chips(line)["Add to their open lead “a cake”"] is False
    qtbot.mouseClick(line.preview.chips["lead"], Qt.MouseButton.LeftButton)
    assert line.preview.chips[Part.NEXT].accessibleDescription() == "Takes the place of “Send quote”"
    press(qtbot, line, Qt.Key.Key_Return)
    settled()

    (now,) = all_leads(workspace)
    assert (now.interest, now.next_step, now.next_step_on) == ("a cake", "Call", date(2026, 6, 16))
    assert now.next_step_at == time(15, 30)
    with workspace.change("Look") as change:
        from core.activities import Activity

        (note,) = change.find(Activity, lead_id=lead.id)
    assert (note.kind, note.outcome) == (ActivityKind.NOTE, "candles as well")
    assert everyone(workspace)[0].phones == ("+353871234567",)


def test_a_new_phone_of_someone_known_is_kept(
    qtbot: QtBot, line: CaptureLine, workspace: Workspace, settled: Settled
) -> None:
    with workspace.change("Fill") as change:
        makers.contact(change, "Zoë Meier", emails=("zoe@example.com",))
    type_line(qtbot, line, "zoe meier zoe@example.com 087 123 4567 wants candles")
    press(qtbot, line, Qt.Key.Key_Return)
    settled()
    (zoe,) = everyone(workspace)
    assert (zoe.phones, zoe.emails) == (("+353871234567",), ("zoe@example.com",))


def test_a_coupon_names_its_promotion_and_is_noted(
    qtbot: QtBot, line: CaptureLine, workspace: Workspace, settled: Settled
) -> None:
    with workspace.change("Fill") as change:
        sale = makers.promotion(change, "Sale", start_on=TODAY)
        coupons.add_coupon(change, promotion_id=sale.id, code="SALE10")
    type_line(qtbot, line, "ana sale10 wants candles")
    assert chips(line)["From: Sale, coupon sale10"] is True
    press(qtbot, line, Qt.Key.Key_Return)
    settled()
    (lead,) = all_leads(workspace)
    assert (lead.promotion_id, lead.notes, lead.interest) == (sale.id, "Coupon sale10", "candles")


def test_nobody_named_says_so_and_everything_stays(
    qtbot: QtBot, line: CaptureLine, workspace: Workspace, settled: Settled
) -> None:
    type_line(qtbot, line, "wants 2 cakes")
    press(qtbot, line, Qt.Key.Key_Return)
    settled()
    assert line.preview.mistake.text() == "Who was it? Begin with a name, or add a phone or an e-mail."
    assert line.text() == "wants 2 cakes"
    assert line.hasFocus()
    assert all_leads(workspace) == []


def test_the_words_of_a_chip_are_shown_in_the_line(qtbot: QtBot, line: CaptureLine) -> None:
    type_line(qtbot, line, "ana 0871234567 wants 2 cakes")
    qtbot.mouseClick(line.preview.chips[Part.WANTS], Qt.MouseButton.LeftButton)
    assert line.hasFocus()
    assert line.selectedText() == "wants 2 cakes"


def test_two_presses_write_it_down_once(
    qtbot: QtBot, line: CaptureLine, workspace: Workspace, settled: Settled
) -> None:
    type_line(qtbot, line, LINE)
    press(qtbot, line, Qt.Key.Key_Return, Qt.Key.Key_Return)
    settled()
    assert len(all_leads(workspace)) == 1


def test_what_is_understood_is_told_to_assistive_tools(qtbot: QtBot, line: CaptureLine) -> None:
    type_line(qtbot, line, "ana wants 2 cakes")
    assert line.accessibleDescription() == "Who: Ana (new), Wants: 2 cakes"


@pytest.mark.parametrize("text", ["<b>ana</b> & co 0871234567", "%s %n {x} ana", "😀 0871234567 wants 😀"])
def test_odd_text_is_plain_text(
    text: str, qtbot: QtBot, line: CaptureLine, workspace: Workspace, settled: Settled
) -> None:
    line.begin()
    line.setText(text)
    qtbot.mouseClick(line.preview.chips[Part.WANTS], Qt.MouseButton.LeftButton)
    press(qtbot, line, Qt.Key.Key_Return)
    settled()
    assert len(all_leads(workspace)) == 1


def test_what_was_left_out_is_taken_again_where_the_line_says_something_else(qtbot: QtBot, line: CaptureLine) -> None:
    type_line(qtbot, line, LINE)
    qtbot.mouseClick(line.preview.chips[Part.VALUE], Qt.MouseButton.LeftButton)
    line.setFocus()
    qtbot.keyClicks(line, " soon")
    assert chips(line)["Worth about €80"] is False
    line.setText("bob wants a hat ~50")
    assert chips(line)["Worth about €50"] is True


def test_what_may_be_no_name_is_taken_only_when_the_person_says_so(
    qtbot: QtBot, line: CaptureLine, workspace: Workspace, settled: Settled
) -> None:
    type_line(qtbot, line, "lady wants 2 cakes")
    assert chips(line) == {"Is “Lady” a name?": False, "Wants: 2 cakes": True}
    press(qtbot, line, Qt.Key.Key_Return)
    asked = menu(qtbot, line, Part.WHO)
    assert [action.text() for action in asked.actions()] == ["Someone new: Lady", "Write who it is…"]
    assert everyone(workspace) == []
    press(qtbot, asked, Qt.Key.Key_Return)
    settled()
    assert [each.name for each in everyone(workspace)] == ["Lady"]


def test_the_name_of_somebody_can_be_written_instead(qtbot: QtBot, line: CaptureLine) -> None:
    type_line(qtbot, line, "lady wants 2 cakes")
    press(qtbot, line, Qt.Key.Key_Return)
    menu(qtbot, line, Part.WHO).actions()[1].trigger()
    assert (here(), line.selectedText()) == (line, "lady")


def test_a_day_that_there_is_not_is_told_and_found(qtbot: QtBot, line: CaptureLine) -> None:
    type_line(qtbot, line, "ana wants 2 cakes 31 feb")
    assert chips(line)["“31 feb” is no day"] is False
    assert "“31 feb” is no day" in line.accessibleDescription()
    line.preview.chips["day"].click()
    assert line.selectedText() == "31 feb"


def test_a_slip_in_an_e_mail_is_kept_unless_the_person_presses_for_another(
    qtbot: QtBot, line: CaptureLine, workspace: Workspace, settled: Settled
) -> None:
    type_line(qtbot, line, "ana <ana@gmial.com> wants 2 cakes")
    assert "E-mail ana@gmial.com" in chips(line)
    line.preview.chips["mail"].click()
    assert line.text() == "ana <ana@gmail.com> wants 2 cakes"
    assert not line.preview.chips["mail"].isVisible()
    line.undo()
    assert line.text() == "ana <ana@gmial.com> wants 2 cakes"
    press(qtbot, line, Qt.Key.Key_Return)
    settled()
    assert everyone(workspace)[0].emails == ("ana@gmial.com",)
