"""A slip that is sent again, or at another record, before the first answer: each answer is about its own text."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from core import audiences
from core.ids import Id
from storage import Workspace
from tests import makers
from tests.ui.conftest import FullDisk
from tests.ui.slow_disk import slow_disk
from tests.ui.waiting.hands import on_the_disk, open_on, type_over, written_sale
from ui.desk import Desk
from ui.record.log_line import LogLine
from ui.window import Window

Settled = Callable[[], None]


@pytest.fixture
def two(workspace: Workspace) -> tuple[Id, Id]:
    with workspace.change("Start") as change:
        one, other = (audiences.add_audience(change, name=name, filter="tag:x").id for name in "AB")
    return one, other


@pytest.fixture
def page(window: Window, two: tuple[Id, Id], settled: Settled) -> Any:
    shown: Any = window.show_page("audiences")
    shown.open_record(two[0])
    settled()
    return shown


def write(qtbot: QtBot, slip: Any, answer: str) -> None:
    slip.answer.editor.selectAll()
    qtbot.keyClicks(slip.answer.editor, answer)
    qtbot.keyClick(slip.answer.editor, Qt.Key.Key_Return)


def test_what_is_sent_again_while_the_first_is_saved_stays_and_is_told_what_is_wrong_with_it(
    page: Any, two: tuple[Id, Id], workspace: Workspace, qtbot: QtBot, settled: Settled, desk: Desk
) -> None:
    slip = page.panel.research.slip
    with slow_disk(desk) as go:
        slip.begin(question="Why us?")
        write(qtbot, slip, "Near")
        slip.question.editor.clear()
        write(qtbot, slip, "Open late")
        go.set()
        settled()
    assert slip.answer.letters() == ("Open late",)
    assert [note.answer for note in workspace.audiences.research(two[0])] == ["Near"]

    qtbot.keyClick(slip.answer.editor, Qt.Key.Key_Return)
    settled()

    assert [note.answer for note in workspace.audiences.research(two[0])] == ["Near", "Open late"]


def test_what_is_sent_at_another_record_is_not_taken_for_saved_with_the_first(
    page: Any,
    two: tuple[Id, Id],
    workspace: Workspace,
    qtbot: QtBot,
    settled: Settled,
    desk: Desk,
    full_disk: FullDisk,
) -> None:
    slip = page.panel.research.slip
    with slow_disk(desk) as go:
        slip.begin(question="Why us?")
        write(qtbot, slip, "Near")
        page.open_record(two[1])
        qtbot.waitUntil(lambda: slip.key == two[1])
        slip.begin(question="Why us?")
        write(qtbot, slip, "Open late")
        with full_disk():  # for the second; the first is being saved already
            go.set()
            settled()

    assert not slip.isHidden()
    assert slip.answer.letters() == ("Open late",)
    assert [[note.answer for note in workspace.audiences.research(key)] for key in two] == [["Near"], []]


def test_what_was_sent_can_be_sent_again_after_the_disk_was_full(
    page: Any, two: tuple[Id, Id], workspace: Workspace, qtbot: QtBot, settled: Settled, full_disk: FullDisk
) -> None:
    slip = page.panel.research.slip
    slip.begin(question="Why us?")
    with full_disk():
        write(qtbot, slip, "Near")
        settled()

    qtbot.keyClick(slip.answer.editor, Qt.Key.Key_Return)
    settled()

    assert [note.answer for note in workspace.audiences.research(two[0])] == ["Near"]


def test_what_was_written_over_before_it_could_not_be_saved_is_offered_again(
    page: Any, two: tuple[Id, Id], workspace: Workspace, qtbot: QtBot, settled: Settled, full_disk: FullDisk
) -> None:
    slip = page.panel.research.slip
    slip.begin(question="Why us?")
    gate = threading.Event()
    with full_disk(gate):
        write(qtbot, slip, "Near")
        slip.answer.editor.selectAll()
        qtbot.keyClicks(slip.answer.editor, "Open late")
        gate.set()
        settled()
    assert slip.answer.letters() == ("Open late",)

    qtbot.keyClick(slip.answer.editor, Qt.Key.Key_Return)
    settled()

    assert [note.answer for note in workspace.audiences.research(two[0])] == ["Open late"]
    assert slip.answer.letters() == ("Near",)


def test_what_goes_on_where_the_text_that_could_not_be_saved_ended_is_offered_alone(
    page: Any, qtbot: QtBot, settled: Settled, full_disk: FullDisk
) -> None:
    slip = page.panel.research.slip
    slip.begin(question="Why us?")
    gate = threading.Event()
    with full_disk(gate):
        write(qtbot, slip, "Near")
        slip.answer.editor.end(False)
        qtbot.keyClicks(slip.answer.editor, " the station")
        gate.set()
        settled()

    qtbot.keyClick(slip.answer.editor, Qt.Key.Key_Return)
    settled()

    assert slip.answer.letters() == ("",)


def test_a_line_of_the_log_that_was_written_over_before_it_could_not_be_saved_stands_there_once_the_record_is_opened(
    window: Window, workspace: Workspace, lead: Id, qtbot: QtBot, settled: Settled, full_disk: FullDisk
) -> None:
    with workspace.change("More") as change:
        other = makers.lead(change).id
    page: Any = window.show_page("leads")
    page.open_record(lead)
    settled()
    (line,) = page.panel.findChildren(LogLine)
    gate = threading.Event()
    with full_disk(gate):
        for text in ("She called", "He wrote"):
            line.outcome.setFocus()
            line.outcome.selectAll()
            qtbot.keyClicks(line.outcome, text)
            if text == "She called":
                qtbot.keyClick(line.outcome, Qt.Key.Key_Return)
        gate.set()
        settled()
    qtbot.keyClick(line.outcome, Qt.Key.Key_Return)
    settled()
    assert line.outcome.text() == ""

    for key in (other, lead):
        page.open_record(key)
        settled()

    assert line.outcome.text() == "She called"


def test_of_two_lines_of_the_log_that_were_written_over_before_they_could_not_be_saved_both_wait(
    window: Window, desk: Desk, lead: Id, qtbot: QtBot, settled: Settled, full_disk: FullDisk
) -> None:
    (line,) = open_on(window, "leads", lead, qtbot).findChildren(LogLine)
    gate = threading.Event()
    with full_disk(gate):
        for text in ("She called", "He wrote", "They"):
            type_over(qtbot, line.outcome, text)
            if text != "They":
                qtbot.keyClick(line.outcome, Qt.Key.Key_Return)
        gate.set()
        settled()
    line.keep_draft()  # as after a pause

    waiting = on_the_disk(desk)
    assert all(text in waiting for text in ("She called", "He wrote", "They"))


def test_how_a_step_went_that_was_written_over_before_it_could_not_be_saved_is_offered_again(
    window: Window, workspace: Workspace, lead: Id, qtbot: QtBot, settled: Settled, full_disk: FullDisk
) -> None:
    with workspace.change("More") as change:
        other = makers.lead(change).id
    page: Any = window.show_page("leads")
    page.open_record(lead)
    settled()
    page.panel.step.ask()
    outcome = page.panel.step.result.outcome.editor
    gate = threading.Event()
    with full_disk(gate):
        qtbot.keyClicks(outcome, "She wants it blue")
        qtbot.keyClick(outcome, Qt.Key.Key_Return)
        outcome.selectAll()
        qtbot.keyClicks(outcome, "He called back")
        gate.set()
        settled()
    qtbot.keyClick(outcome, Qt.Key.Key_Return)
    settled()
    assert outcome.text() == ""

    for key in (other, lead):
        page.open_record(key)
        settled()

    assert outcome.text() == "She wants it blue"


def test_a_slip_that_was_closed_before_it_could_not_be_saved_is_offered_again(
    window: Window, desk: Desk, qtbot: QtBot, settled: Settled, full_disk: FullDisk
) -> None:
    slip = written_sale(qtbot, window)
    gate = threading.Event()
    with full_disk(gate):
        slip.keep()
        slip.give_up()
        gate.set()
        settled()

    window.dock.open("quick_sale")

    assert slip.what.editor.text() == "a scarf"
