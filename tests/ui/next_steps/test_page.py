from __future__ import annotations

from collections.abc import Callable
from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from core import content
from core.business import Person
from core.errors import Busy
from storage import Workspace
from tests import makers
from tests.ui.next_steps.conftest import TODAY, Plan, settle
from tests.ui.someone_saves import someone_saves
from ui.desk import Desk
from ui.next_steps.lines import Heading, Line, More
from ui.next_steps.page import NextStepsPage

Show = Callable[[], NextStepsPage]


def listed(page: NextStepsPage) -> list[str]:
    """The list as text: headings in capitals with their number."""
    model = page.list.rows
    rows = [row for number in range(model.rowCount()) if (row := model.row(number)) is not None]
    return [f"{row.title.upper()} {row.count}" if isinstance(row, Heading) else row.title for row in rows]


def current(page: NextStepsPage) -> str:
    row = page.list.current()
    return row.title if isinstance(row, Line | More) else "–"


def press(qtbot: QtBot, page: NextStepsPage, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(QApplication.focusWidget() or page.list, key)
    settle(qtbot, page)


def test_steps_stand_in_groups_by_day(show: Show, plan: Plan) -> None:
    plan("Ana", -1)
    plan("Bo", 0)
    plan("Cleo", 3)
    plan("Dora", 9)
    plan("Eli", None)

    assert listed(show()) == [
        "OVERDUE 1", "Ana", "TODAY 1", "Bo", "THIS WEEK 1", "Cleo", "LATER 1", "Dora", "NO NEXT STEP 1", "Eli",
    ]  # fmt: skip


def test_a_chip_shows_one_group_and_says_how_many(show: Show, plan: Plan) -> None:
    plan("Ana", -1)
    plan("Bo", 0)
    plan("Eli", None)
    page = show()

    page.open_group("none")
    assert listed(page) == ["NO NEXT STEP 1", "Eli"]
    page.open_group("today")
    assert listed(page) == ["TODAY 1", "Bo"]
    assert page.tells.text() == "1 overdue · 1 today"


def test_a_chip_that_is_chosen_while_someone_saves_shows_its_group_in_a_moment(
    qtbot: QtBot, show: Show, plan: Plan, workspace: Workspace
) -> None:
    plan("Ana", -1)
    plan("Bo", 0)
    page = show()
    with someone_saves(workspace.path):
        page.chips.choose("today")
        page.chips.chosen.emit("today")
        qtbot.wait(200)
    qtbot.waitUntil(lambda: listed(page) == ["TODAY 1", "Bo"])
    settle(qtbot, page)


def test_the_arrow_keys_pass_the_headings_by(qtbot: QtBot, show: Show, plan: Plan) -> None:
    plan("Ana", -1)
    plan("Bo", 0)
    page = show()

    assert current(page) == "Ana"
    press(qtbot, page, Qt.Key.Key_Down)
    assert current(page) == "Bo"
    press(qtbot, page, Qt.Key.Key_Home)
    assert current(page) == "Ana"


def test_done_asks_for_the_result_and_the_next_step_in_one_motion(
    qtbot: QtBot, show: Show, plan: Plan, workspace: Workspace
) -> None:
    lead = plan("Ana", -1)
    plan("Bo", 0)
    page = show()

    press(qtbot, page, Qt.Key.Key_D)
    result = page.list.result
    assert result.outcome.has_focus()
    qtbot.keyClicks(result.outcome.editor, "wants a quote")
    qtbot.keyClicks(result.minutes.editor, "1:30")
    qtbot.keyClicks(result.following.what, "Send the quote")
    qtbot.keyClicks(result.following.day, "tomorrow")
    qtbot.keyClicks(result.following.at, "9:30")
    press(qtbot, page, Qt.Key.Key_Return)

    (done,) = workspace.activities.of_lead(lead.id)
    assert (done.outcome, done.minutes) == ("wants a quote", 90)
    item = workspace.next_steps.item(lead.id)
    assert item is not None
    assert (item.what, item.on, item.at) == ("Send the quote", TODAY + timedelta(days=1), time(9, 30))
    assert listed(page) == ["TODAY 1", "Bo", "THIS WEEK 1", "Ana"]


def test_the_keyboard_goes_on_to_the_next_step(qtbot: QtBot, show: Show, plan: Plan) -> None:
    for name in ("Ana", "Bo", "Cleo"):
        plan(name, -1)
    page = show()

    press(qtbot, page, Qt.Key.Key_Down, Qt.Key.Key_D)
    press(qtbot, page, Qt.Key.Key_Return)

    assert (current(page), page.list.hasFocus()) == ("Cleo", True)


def test_escape_gives_up_and_keeps_what_was_typed(qtbot: QtBot, show: Show, plan: Plan, desk: Desk) -> None:
    plan("Ana", 0)
    page = show()

    press(qtbot, page, Qt.Key.Key_Space)
    qtbot.keyClicks(page.list.result.outcome.editor, "half a")
    press(qtbot, page, Qt.Key.Key_Escape)
    assert (page.list.asks, page.list.hasFocus()) == (False, True)

    press(qtbot, page, Qt.Key.Key_Space)
    assert page.list.result.outcome.editor.text() == "half a"


def test_nonsense_is_told_beside_the_field_and_stays(
    qtbot: QtBot, show: Show, plan: Plan, workspace: Workspace
) -> None:
    lead = plan("Ana", 0)
    page = show()

    press(qtbot, page, Qt.Key.Key_D)
    qtbot.keyClicks(page.list.result.following.day, "someday")
    press(qtbot, page, Qt.Key.Key_Return)

    assert "is not a day" in page.list.result.following.mistake
    assert page.list.result.following.day.text() == "someday"
    assert workspace.activities.of_lead(lead.id) == []


def test_s_offers_days_and_puts_off_with_the_time_of_day(
    qtbot: QtBot, show: Show, plan: Plan, workspace: Workspace, desk: Desk
) -> None:
    lead = plan("Ana", 0, time(9, 30))
    page = show()

    qtbot.keyClick(page.list, Qt.Key.Key_S)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    with qtbot.waitSignal(desk.operations.done) as told:
        qtbot.keyClick(menu, Qt.Key.Key_3)
    settle(qtbot, page)

    item = workspace.next_steps.item(lead.id)
    assert item is not None
    assert (item.on, item.at) == (date(2026, 6, 18), time(9, 30))
    assert told.args is not None
    assert told.args[2] == "Put off until 18 Jun: Ana"


def test_several_chosen_steps_are_put_off_by_one_change(
    qtbot: QtBot, show: Show, plan: Plan, workspace: Workspace
) -> None:
    for name in ("Ana", "Bo", "Cleo"):
        plan(name, -1)
    page = show()

    qtbot.keyClick(page.list, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(page.list, Qt.Key.Key_S)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    qtbot.keyClick(menu, Qt.Key.Key_T)
    settle(qtbot, page)
    assert listed(page) == ["OVERDUE 1", "Cleo", "THIS WEEK 2", "Ana", "Bo"]

    workspace.undo()
    assert workspace.next_steps.overdue(TODAY) == 3


def test_c_copies_the_phone_number(qtbot: QtBot, show: Show, plan: Plan) -> None:
    plan("Ana", 0)
    page = show()

    press(qtbot, page, Qt.Key.Key_C)

    assert QApplication.clipboard().text() == "+353 20 910 0000"


def test_a_click_on_the_box_asks_and_one_on_the_phone_copies(qtbot: QtBot, show: Show, plan: Plan) -> None:
    plan("Ana", 0)
    page = show()
    view = page.list
    places = view.places(1)

    QApplication.clipboard().clear()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=places.phone.center())
    assert QApplication.clipboard().text() == "+353 20 910 0000"
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=places.box.center())
    assert view.asks


def test_enter_opens_the_record_beside_and_walking_on_shows_the_next(qtbot: QtBot, show: Show, plan: Plan) -> None:
    lead, other = plan("Ana", -1), plan("Bo", 0)
    page = show()

    press(qtbot, page, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.shows_record)
    assert page.panel.key == lead.id
    press(qtbot, page, Qt.Key.Key_Down)
    assert page.panel.key == other.id
    press(qtbot, page, Qt.Key.Key_Escape)
    assert not page.shows_record


def test_tab_goes_from_the_list_into_the_record_beside(qtbot: QtBot, show: Show, plan: Plan) -> None:
    plan("Ana", -1)
    page = show()
    press(qtbot, page, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.shows_record)

    for _ in range(60):
        qtbot.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Tab)
        if page.panel.isAncestorOf(QApplication.focusWidget()):
            break

    assert page.panel.isAncestorOf(QApplication.focusWidget())


def test_a_deal_opens_in_its_own_panel(qtbot: QtBot, show: Show, workspace: Workspace) -> None:
    with workspace.change("Deal") as change:
        deal = makers.deal(change, title="Shelves")
    page = show()

    press(qtbot, page, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.shows_record)

    assert (page.panel.shown.kind, page.panel.key) == ("deal", deal.id)


def test_filters_leave_the_steps_of_one_hat_or_person(
    qtbot: QtBot, show: Show, plan: Plan, workspace: Workspace
) -> None:
    with workspace.change("People") as change:
        people = [change.add(Person(id=change.new_id(), name=name)) for name in ("Ana", "Ben")]
        content.plan_content(change, title="Post", due_on=TODAY)
    plan("Ben's", 0, owner_id=people[1].id)
    plan("Nobody's", 0)
    page = show()

    page.kinds.put("marketing")
    settle(qtbot, page)
    assert listed(page) == ["TODAY 1", "Post"]
    page.kinds.put("all")
    page.owner.put(people[1].id)
    settle(qtbot, page)
    assert listed(page) == ["TODAY 1", "Ben's"]


def test_an_empty_list_says_what_it_is_for(show: Show) -> None:
    page = show()

    assert page.list.model().rowCount() == 0
    assert "Say what comes next" in page.empty.sentence.text()


def test_five_thousand_overdue_steps_are_read_page_by_page(qtbot: QtBot, show: Show, workspace: Workspace) -> None:
    with workspace.change("Crowd") as change:
        who = makers.contact(change)
        for number in range(5_000):
            makers.lead(
                change, contact_id=who.id, next_step="Call", next_step_on=TODAY - timedelta(days=1 + number % 90)
            )
    page = show()

    assert page.list.model().rowCount() == 5_001
    press(qtbot, page, Qt.Key.Key_End)
    assert current(page) == who.name
    assert page.list.currentIndex().row() == 5_000


def test_a_step_that_someone_else_finished_closes_its_line(
    qtbot: QtBot, show: Show, plan: Plan, workspace: Workspace
) -> None:
    from core import leads

    lead = plan("Ana", 0)
    plan("Bo", 0)
    page = show()
    press(qtbot, page, Qt.Key.Key_D)

    with workspace.change("Not a fit") as change:
        leads.disqualify(change, lead.id, on=TODAY)
    settle(qtbot, page)

    assert not page.list.asks
    assert listed(page) == ["TODAY 1", "Bo"]


def test_a_busy_file_leaves_what_is_seen(
    qtbot: QtBot, show: Show, plan: Plan, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan("Ana", 0)
    page = show()

    def busy(*_: object) -> None:
        raise Busy("held")

    with monkeypatch.context() as held:
        held.setattr(type(workspace.next_steps), "counts", busy)
        page.mark_stale()
        assert listed(page) == ["TODAY 1", "Ana"]
    plan("Bo", 0)
    qtbot.waitUntil(lambda: listed(page) == ["TODAY 2", "Ana", "Bo"])
    settle(qtbot, page)
