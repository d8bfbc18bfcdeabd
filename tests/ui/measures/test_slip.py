"""A number that was read somewhere is written down on one line, and taken out again, on a real file."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from core import measures
from core.ids import Id
from storage import Workspace
from tests import makers
from tests.ui.someone_saves import someone_saves
from ui.desk import Desk
from ui.dock import Dock
from ui.kit.language import ENGLISH, Tongue
from ui.measures.slip import NumberSlip

TODAY = date(2026, 6, 15)
Settled = Callable[[], None]


def fill(qtbot: QtBot, line: QLineEdit, text: str) -> None:
    line.setFocus()
    line.clear()
    qtbot.keyClicks(line, text)
    if (suggestions := QApplication.activePopupWidget()) is not None:
        suggestions.hide()
        QApplication.processEvents()  # the window hears only now that it has the keyboard again
    line.window().activateWindow()
    qtbot.waitUntil(line.window().isActiveWindow)
    line.setFocus()


def write(qtbot: QtBot, slip: NumberSlip, kind: str, count: str, day: str = "", by: str = "") -> None:
    """Fill in what is told, and press Enter."""
    for field, text in ((slip.kind, kind), (slip.value, count), (slip.day, day), (slip.by, by)):
        if text:
            fill(qtbot, field.editor, text)
    qtbot.keyClick(slip.value.editor, Qt.Key.Key_Return)


def numbers(workspace: Workspace) -> list[tuple[str, int, date, str]]:
    return [
        (kind, row.value, row.measured_on, row.promotion)
        for kind in workspace.measures.kinds()
        for row in workspace.measures.last(kind, 100)
    ]


def some(workspace: Workspace, kind: str, *values: int, promotion_id: Id | None = None) -> None:
    """Numbers of the days before today, the first of them of yesterday."""
    with workspace.change("Numbers") as change:
        for ago, value in enumerate(values, 1):
            measures.measure(change, kind=kind, value=value, on=TODAY - timedelta(days=ago), promotion_id=promotion_id)


def test_enter_keeps_it_of_today_and_tells_what_was_written(
    qtbot: QtBot, slip: NumberSlip, dock: Dock, workspace: Workspace, settled: Settled, offered: list[str]
) -> None:
    write(qtbot, slip, "visits", "1,200")
    settled()

    assert numbers(workspace) == [("visits", 1200, TODAY, "")]
    assert offered == ["Written down: Visits · 1,200"]
    assert dock.isHidden()


def test_what_is_wrong_with_a_narrow_field_is_told_across_the_slip(qtbot: QtBot, slip: NumberSlip) -> None:
    write(qtbot, slip, "visits", "-3")

    sentence = next(each for each in slip.findChildren(QLabel) if each.text() == slip.value.mistake)
    assert slip.value.mistake
    assert sentence.isVisible()
    assert sentence.width() > 2 * slip.value.width()
    assert sentence.height() < 2 * sentence.fontMetrics().height()


def test_undo_takes_it_back(qtbot: QtBot, slip: NumberSlip, desk: Desk, workspace: Workspace, settled: Settled) -> None:
    write(qtbot, slip, "visits", "120")
    settled()
    desk.operations.undo()
    settled()

    assert numbers(workspace) == []


@pytest.mark.parametrize(
    ("typed", "kind"),
    [
        ("Visits", "visits"),
        ("people in THE shop", "footfall"),
        ("Addresses on the list", "list_size"),
        ("list_size", "list_size"),
        ("ice  creams", "ice creams"),
    ],
)
def test_the_words_of_a_known_kind_mean_it_and_any_other_is_a_kind_of_ones_own(
    qtbot: QtBot, slip: NumberSlip, workspace: Workspace, settled: Settled, typed: str, kind: str
) -> None:
    write(qtbot, slip, typed, "12")
    settled()

    assert [number[0] for number in numbers(workspace)] == [kind]


@pytest.mark.parametrize("typed", ["Abonnés", "abonnes", "followers"])
def test_a_known_kind_is_meant_in_another_language_also_without_its_accents(
    qtbot: QtBot, desk: Desk, dock: Dock, workspace: Workspace, settled: Settled, typed: str
) -> None:
    tongue = Tongue()
    tongue.speak("fr")
    try:
        dock.open("write_number")
        slip = dock.slip("write_number")
        slip.kind.put(typed)  # keys of the tests have no accents
        write(qtbot, slip, "", "12")
        settled()
    finally:
        tongue.speak(ENGLISH)

    assert [number[0] for number in numbers(workspace)] == ["followers"]


def test_kinds_of_ones_own_are_offered_after_those_that_are_known(dock: Dock, workspace: Workspace) -> None:
    for kind in ("visits", "waffles", "Ice creams"):
        some(workspace, kind, 3)
    dock.open("write_number")
    slip = dock.slip("write_number")
    completer = slip.kind.editor.completer()
    assert completer is not None
    model = completer.model()
    offered = [model.index(row, 0).data() for row in range(model.rowCount())]

    assert offered[0] == "Visits"
    assert offered[6:] == ["Ice creams", "waffles"]


@pytest.mark.parametrize(
    ("kind", "count", "day", "field", "says"),
    [
        ("", "12", "", "kind", "What was measured?"),
        ("Visits", "", "", "value", "How many were there?"),
        ("Visits", "-3", "", "value", "less than nothing"),
        ("Visits", "many", "", "value", "not a whole number"),
        ("Visits", "2.5", "", "value", "not a whole number"),
        ("Visits", "12", "tomorrow", "day", "still to come"),
        ("Visits", "12", "whenever", "day", "is not a day"),
    ],
)
def test_what_cannot_be_kept_is_told_beside_its_field_and_everything_stays(
    qtbot: QtBot,
    slip: NumberSlip,
    workspace: Workspace,
    settled: Settled,
    kind: str,
    count: str,
    day: str,
    field: str,
    says: str,
) -> None:
    write(qtbot, slip, kind, count, day)
    settled()

    assert says in slip.form.field(field).mistake
    assert slip.form.field(field).has_focus()
    assert (slip.kind.editor.text(), slip.value.editor.text()) == (kind, count)
    assert numbers(workspace) == []


def test_nothing_at_all_is_a_number_too(qtbot: QtBot, slip: NumberSlip, workspace: Workspace, settled: Settled) -> None:
    write(qtbot, slip, "Mentions", "0")
    settled()

    assert numbers(workspace) == [("mentions", 0, TODAY, "")]


@pytest.mark.parametrize(
    ("typed", "day"), [("yesterday", date(2026, 6, 14)), ("7 Jun", date(2026, 6, 7)), ("2026-05-03", date(2026, 5, 3))]
)
def test_the_day_is_read_as_in_any_field_and_told_where_it_is_not_today(
    qtbot: QtBot,
    slip: NumberSlip,
    workspace: Workspace,
    settled: Settled,
    offered: list[str],
    typed: str,
    day: date,
) -> None:
    write(qtbot, slip, "Visits", "12", typed)
    settled()

    assert numbers(workspace) == [("visits", 12, day, "")]
    told = {14: "yesterday", 7: "7 Jun", 3: "3 May"}[day.day]
    assert offered == [f"Written down: Visits · 12 · {told}"]


def test_an_emptied_day_is_today(qtbot: QtBot, slip: NumberSlip, workspace: Workspace, settled: Settled) -> None:
    slip.day.editor.setFocus()
    slip.day.editor.selectAll()
    qtbot.keyClick(slip.day.editor, Qt.Key.Key_Delete)
    write(qtbot, slip, "Visits", "12")
    settled()

    assert numbers(workspace) == [("visits", 12, TODAY, "")]


def test_who_was_reached_by_a_promotion_belongs_to_it(
    qtbot: QtBot, dock: Dock, workspace: Workspace, settled: Settled, offered: list[str]
) -> None:
    with workspace.change("Fill") as change:
        makers.promotion(change, "Summer sale", start_on=TODAY - timedelta(days=3))
    dock.open("write_number")
    write(qtbot, dock.slip("write_number"), "People reached", "500", by="Summer sale")
    settled()

    assert numbers(workspace) == [("reach", 500, TODAY, "Summer sale")]
    assert offered == ["Written down: People reached · 500 · Summer sale"]


def test_a_promotion_that_there_is_not_is_told_beside_its_field(
    qtbot: QtBot, slip: NumberSlip, workspace: Workspace, settled: Settled
) -> None:
    write(qtbot, slip, "People reached", "500", by="No such thing")
    settled()

    assert "is not in the list" in slip.by.mistake
    assert numbers(workspace) == []


def test_below_stand_the_latest_five_of_the_kind_that_is_meant(qtbot: QtBot, dock: Dock, workspace: Workspace) -> None:
    with workspace.change("Fill") as change:
        sale = makers.promotion(change, "Summer sale", start_on=TODAY)
    some(workspace, "visits", 1, 2000, 3, 4, 5, 6)
    some(workspace, "reach", 77, promotion_id=sale.id)
    dock.open("write_number")
    slip = dock.slip("write_number")
    assert slip.last.isHidden()

    fill(qtbot, slip.kind.editor, "Visits")
    assert slip.last.said == ["yesterday · 1", "13 Jun · 2,000", "12 Jun · 3", "11 Jun · 4", "10 Jun · 5"]
    fill(qtbot, slip.kind.editor, "People reached")
    assert slip.last.said == ["yesterday · 77 · Summer sale"]
    fill(qtbot, slip.kind.editor, "Followers")
    assert slip.last.isHidden()


def test_one_of_the_latest_is_taken_out_and_can_be_brought_back(
    qtbot: QtBot, dock: Dock, desk: Desk, workspace: Workspace, settled: Settled, offered: list[str]
) -> None:
    some(workspace, "visits", 120, 12_000)
    dock.open("write_number", kind="visits")
    slip = dock.slip("write_number")
    assert slip.last.buttons[1].accessibleName() == "Take out: 13 Jun · 12,000"

    slip.last.buttons[1].click()
    settled()
    assert slip.last.said == ["yesterday · 120"]
    assert offered == ["Taken out: Visits · 12,000 · 13 Jun"]

    desk.operations.undo()
    settled()
    assert slip.last.said == ["yesterday · 120", "13 Jun · 12,000"]
    assert not slip.isHidden()


def test_when_the_last_one_is_taken_out_the_keyboard_stays_on_the_slip(
    qtbot: QtBot, dock: Dock, workspace: Workspace, settled: Settled
) -> None:
    some(workspace, "visits", 120)
    dock.open("write_number", kind="visits")
    slip = dock.slip("write_number")
    slip.last.buttons[0].setFocus()
    qtbot.keyClick(slip.last.buttons[0], Qt.Key.Key_Space)
    settled()

    assert slip.last.isHidden()
    assert slip.value.has_focus()


def test_one_that_someone_else_took_out_first_is_just_gone(
    qtbot: QtBot, dock: Dock, desk: Desk, workspace: Workspace, settled: Settled
) -> None:
    mistakes: list[object] = []
    desk.operations.mistaken.connect(mistakes.append)
    some(workspace, "visits", 120)
    dock.open("write_number", kind="visits")
    slip = dock.slip("write_number")
    button = slip.last.buttons[0]
    with workspace.change("Take out") as change:
        measures.delete_measure(change, workspace.measures.last("visits")[0].id)
    button.click()
    settled()

    assert slip.last.isHidden()
    assert mistakes == []


def test_what_was_half_typed_waits_for_the_next_time(qtbot: QtBot, slip: NumberSlip, dock: Dock, desk: Desk) -> None:
    fill(qtbot, slip.kind.editor, "Ice creams")
    fill(qtbot, slip.value.editor, "12")
    qtbot.keyClick(slip.value.editor, Qt.Key.Key_Escape)
    qtbot.keyClick(slip.value.editor, Qt.Key.Key_Escape)
    assert dock.isHidden()
    dock.flush()

    again = Dock(desk)
    qtbot.addWidget(again)
    again.open("write_number")
    assert again.slip("write_number").kind.editor.text() == "Ice creams"
    again.slip("write_number").give_up()
    slip.give_up()


def test_a_kind_that_is_told_stands_there_and_the_number_is_next(dock: Dock, desk: Desk, workspace: Workspace) -> None:
    some(workspace, "reach", 77)
    desk.slip_asked.emit("write_number", {"kind": "reach"})
    slip = dock.slip("write_number")

    assert slip.kind.editor.text() == "People reached"
    assert slip.value.has_focus()
    assert slip.last.said == ["yesterday · 77"]
    assert not slip.has_draft()


def test_when_the_oldest_one_that_is_seen_is_taken_out_the_keyboard_stays_among_the_latest(
    qtbot: QtBot, dock: Dock, workspace: Workspace, settled: Settled
) -> None:
    some(workspace, "visits", 120, 130)
    dock.open("write_number", kind="visits")
    slip = dock.slip("write_number")
    slip.last.buttons[1].setFocus()
    qtbot.keyClick(slip.last.buttons[1], Qt.Key.Key_Space)
    settled()

    assert slip.last.said == ["yesterday · 120"]
    assert slip.last.buttons[0].hasFocus() or slip.value.has_focus(), "it left the slip"


def test_the_latest_of_another_kind_do_not_stay_where_someone_saved_as_the_kind_was_typed(
    qtbot: QtBot, dock: Dock, workspace: Workspace
) -> None:
    some(workspace, "visits", 120)
    some(workspace, "followers", 33)
    dock.open("write_number", kind="visits")
    slip = dock.slip("write_number")
    with someone_saves(workspace.path):
        slip.kind.put("followers")
    qtbot.wait(1_500)

    assert slip.last.said == ["yesterday · 33"], "its button would take out a number of visits"


def test_a_kind_that_is_told_to_an_open_slip_stands_there_too_and_the_number_is_next(
    slip: NumberSlip, desk: Desk, workspace: Workspace
) -> None:
    some(workspace, "reach", 77)
    assert slip.kind.has_focus()
    desk.slip_asked.emit("write_number", {"kind": "reach"})

    assert slip.kind.editor.text() == "People reached"
    assert slip.value.has_focus()
    assert slip.last.said == ["yesterday · 77"]


def test_a_kind_of_ones_own_is_known_also_where_someone_saved_as_the_slip_was_opened(
    qtbot: QtBot, dock: Dock, workspace: Workspace, settled: Settled
) -> None:
    some(workspace, "ice creams", 3)
    with someone_saves(workspace.path):
        dock.open("write_number")
    qtbot.wait(500)
    write(qtbot, dock.slip("write_number"), "Ice creams", "12")
    settled()

    assert [number[0] for number in numbers(workspace)] == ["ice creams", "ice creams"]


def test_a_promotion_that_was_typed_before_it_could_be_read_is_no_mistake_any_more(
    qtbot: QtBot, dock: Dock, workspace: Workspace
) -> None:
    with workspace.change("Fill") as change:
        makers.promotion(change, "Summer sale", start_on=TODAY)
    with someone_saves(workspace.path):
        dock.open("write_number")
    slip = dock.slip("write_number")
    fill(qtbot, slip.by.editor, "Summer sale")
    slip.value.setFocus()
    qtbot.waitUntil(lambda: not slip.by.mistake)

    assert slip.by.value == "Summer sale"
