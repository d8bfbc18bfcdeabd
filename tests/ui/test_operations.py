"""The one door for changes, on a real file, with other programs at the same file."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QObject, QThread
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from core import contacts
from core.change import Change
from core.contacts import Contact
from core.errors import UserMistake, WorldTrouble
from storage import Contested, NothingToRedo, NothingToUndo, Workspace
from tests.ui.slow_disk import slow_disk
from tests.ui.someone_saves import someone_saves
from ui import operations
from ui.desk import Desk
from ui.operations import Operations
from ui.progress_line import ProgressLine

Settled = Callable[[], None]


def add(change: Change, name: str) -> Contact:
    return change.add(Contact(id=change.new_id(), name=name))


def refuse(_: Change) -> None:
    raise UserMistake("No, because {reason}.", reason="it rains")


def fail(_: Change) -> None:
    raise WorldTrouble("The disk is on fire.")


def stumble(_: Change) -> None:
    raise ZeroDivisionError("ours")


def names(desk: Desk) -> list[str]:
    return [row.name for row in desk.workspace.contacts.everyone().page(0, 50)]


class Heard(QObject):
    """Everything the operations told, in order."""

    def __init__(self, operations: Operations) -> None:
        super().__init__()
        self.all: list[tuple[Any, ...]] = []
        for name in ("done", "mistaken", "troubled", "broken", "contested", "labels_changed", "waiting", "rested"):
            getattr(operations, name).connect(lambda *values, name=name: self.all.append((name, *values)))

    def of(self, name: str) -> list[tuple[Any, ...]]:
        return [told[1:] for told in self.all if told[0] == name]


@pytest.fixture
def heard(desk: Desk) -> Heard:
    return Heard(desk.operations)


def test_a_change_is_on_the_disk_when_it_is_told(desk: Desk, heard: Heard, settled: Settled) -> None:
    desk.operations.run("Add contact", add, "Ana")
    settled()
    ((label, changed, offer),) = heard.of("done")
    assert (label, changed.kinds, offer) == ("Add contact", {"contact"}, "")
    assert names(desk) == ["Ana"]


def test_the_call_returns_before_the_change_is_made(desk: Desk, settled: Settled) -> None:
    go = threading.Event()
    desk.operations.run("Wait", lambda change: go.wait(10))
    assert not desk.operations.idle
    go.set()
    settled()


def test_changes_are_made_in_the_order_they_were_asked_for(desk: Desk, settled: Settled) -> None:
    answered: list[str] = []
    for number in range(20):
        desk.operations.run("Add contact", add, f"{number:02}", on_done=lambda made: answered.append(made.name))
    settled()
    assert answered == [f"{number:02}" for number in range(20)]
    assert [step.label for step in desk.workspace.history.newest(limit=20)] == ["Add contact"] * 20


def test_what_is_to_be_done_once_is_asked_for_again_only_when_it_was_answered_or_taken_back(
    desk: Desk, settled: Settled
) -> None:
    run = desk.operations.run
    with slow_disk(desk) as go:
        for _ in range(2):
            run("Add contact", add, "Ana", once=True)
        run("Add contact", add, "Bo", once=True)
        desk.operations.undo()
        run("Add contact", add, "Bo", once=True)
        go.set()
        settled()
    run("Add contact", add, "Ana", once=True)
    settled()

    assert sorted(names(desk)) == ["Ana", "Ana", "Bo"]


def test_results_come_on_the_thread_of_the_window(desk: Desk, settled: Settled) -> None:
    seen: list[QThread] = []
    desk.operations.run("Add contact", add, "Ana", on_done=lambda _: seen.append(QThread.currentThread()))
    settled()
    assert seen == [QApplication.instance().thread()]  # type: ignore[union-attr]


def test_pages_hear_of_a_change_before_its_result_is_handed_over(desk: Desk, settled: Settled) -> None:
    order: list[str] = []
    desk.bridge.changed.connect(lambda _: order.append("changed"))
    desk.operations.run("Add contact", add, "Ana", on_done=lambda _: order.append("done"))
    settled()
    assert order == ["changed", "done"]


def test_a_change_whose_name_cannot_be_found_is_told_by_its_label(
    desk: Desk, settled: Settled, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def lost(*_: object) -> str:
        raise KeyError("brace")

    offers: list[str] = []
    desk.operations.done.connect(lambda _label, _changed, offer: offers.append(offer))
    monkeypatch.setattr(operations, "named", lost)

    desk.operations.run("Add contact", add, "Ana", offer_undo=True)
    settled()

    assert offers == ["Done: Add contact"]
    assert "brace" in caplog.text


def test_a_mistake_goes_to_the_field_that_asked_for_it(desk: Desk, heard: Heard, settled: Settled) -> None:
    beside: list[str] = []
    desk.operations.run("Try", refuse, on_mistake=lambda mistake: beside.append(str(mistake)))
    settled()
    assert beside == ["No, because it rains."]
    assert not heard.of("mistaken")


def test_a_mistake_that_no_field_takes_is_told_by_the_window(desk: Desk, heard: Heard, settled: Settled) -> None:
    desk.operations.run("Try", refuse)
    settled()
    ((mistake,),) = heard.of("mistaken")
    assert str(mistake) == "No, because it rains."


def test_a_mistake_leaves_nothing_of_its_change(desk: Desk, settled: Settled) -> None:
    def half(change: Change) -> None:
        add(change, "Half")
        refuse(change)

    desk.operations.run("Try", half, on_mistake=lambda _: None)
    settled()
    assert names(desk) == []


def test_trouble_of_the_world_is_told_apart_from_mistakes(desk: Desk, heard: Heard, settled: Settled) -> None:
    desk.operations.run("Try", fail, on_mistake=lambda _: pytest.fail("not a mistake"))
    settled()
    ((trouble,),) = heard.of("troubled")
    assert str(trouble) == "The disk is on fire."


def test_a_bug_of_ours_is_told_with_its_details_and_logged(
    desk: Desk, heard: Heard, settled: Settled, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.ERROR):
        desk.operations.run("Try", stumble)
        settled()
    ((details,),) = heard.of("broken")
    assert "ZeroDivisionError: ours" in details
    assert "Try failed" in caplog.text


def test_what_follows_a_failure_is_done_all_the_same(desk: Desk, settled: Settled) -> None:
    desk.operations.run("Try", refuse)
    desk.operations.run("Add contact", add, "Ana")
    settled()
    assert names(desk) == ["Ana"]


def test_an_answer_for_a_widget_that_is_gone_is_dropped(desk: Desk, settled: Settled) -> None:
    field = QLineEdit()
    go = threading.Event()

    def named(change: Change) -> str:
        go.wait(10)
        return add(change, "Ana").name

    desk.operations.run("Add contact", named, on_done=field.setText)
    delete(field)
    go.set()
    settled()
    assert names(desk) == ["Ana"]


def test_a_mistake_for_a_field_that_is_gone_is_told_by_the_window(desk: Desk, heard: Heard, settled: Settled) -> None:
    class Field(QLineEdit):
        def mistaken(self, mistake: UserMistake) -> None:
            self.setText(str(mistake))

    field = Field()
    desk.operations.run("Try", refuse, on_mistake=field.mistaken)
    delete(field)
    settled()
    assert len(heard.of("mistaken")) == 1


# Undo and redo


def test_undo_takes_the_newest_change_back_and_redo_brings_it_again(desk: Desk, settled: Settled) -> None:
    desk.operations.run("Add contact", add, "Ana")
    desk.operations.undo()
    settled()
    assert names(desk) == []
    desk.operations.redo()
    settled()
    assert names(desk) == ["Ana"]


def test_the_menu_hears_what_undo_and_redo_would_take(desk: Desk, heard: Heard, settled: Settled) -> None:
    desk.operations.run("Add contact", add, "Ana")
    desk.operations.undo()
    settled()
    assert heard.of("labels_changed") == [("Add contact", ""), ("Set up", "Add contact")]


def test_undo_is_told_with_the_label_of_what_it_took_back(desk: Desk, heard: Heard, settled: Settled) -> None:
    desk.operations.run("Add contact", add, "Ana")
    desk.operations.undo()
    settled()
    _, (_, changed, _) = heard.of("done")
    assert (changed.label, changed.cause) == ("Add contact", "undo")


def test_nothing_to_undo_is_said_as_a_mistake(desk: Desk, heard: Heard, settled: Settled) -> None:
    desk.operations.undo()
    desk.operations.undo()
    desk.operations.redo()
    desk.operations.redo()
    settled()
    assert [type(mistake) for (mistake,) in heard.of("mistaken")] == [NothingToUndo, NothingToRedo]


def test_undo_asks_where_someone_else_has_changed_the_same(
    desk: Desk, elsewhere: Workspace, heard: Heard, settled: Settled
) -> None:
    made: list[Contact] = []
    desk.operations.run("Add contact", add, "Ana", on_done=made.append)
    settled()
    desk.operations.run("Rename", contacts.edit_contact, made[0].id, name="Anna")
    settled()
    with elsewhere.change("Rename") as change:
        contacts.edit_contact(change, made[0].id, name="Anne")
    desk.operations.undo()
    settled()
    ((contested, redo),) = heard.of("contested")
    assert isinstance(contested, Contested)
    assert not redo
    assert names(desk) == ["Anne"]


def test_undo_by_force_takes_it_back_all_the_same(desk: Desk, elsewhere: Workspace, settled: Settled) -> None:
    made: list[Contact] = []
    desk.operations.run("Add contact", add, "Ana", on_done=made.append)
    settled()
    desk.operations.run("Rename", contacts.edit_contact, made[0].id, name="Anna")
    settled()
    with elsewhere.change("Rename") as change:
        contacts.edit_contact(change, made[0].id, name="Anne")
    desk.operations.undo(force=True)
    settled()
    assert names(desk) == ["Ana"]


def test_an_undo_that_takes_long_is_shown_and_can_be_stopped(
    desk: Desk, heard: Heard, settled: Settled, qtbot: QtBot
) -> None:
    line = ProgressLine(desk.operations)
    qtbot.addWidget(line)
    desk.operations.run("Add contact", add, "Ana")
    settled()
    with someone_saves(desk.workspace.path):
        desk.operations.undo()
        qtbot.waitUntil(lambda: not line.isHidden(), timeout=3_000)
        assert line.doing.text() == "Undo…"
        line.stop.click()
    settled()
    assert line.isHidden()
    assert names(desk) == ["Ana"]
    assert [str(told) for (told,) in heard.of("mistaken")] == ["Stopped. Everything is as it was before."]
    assert not heard.of("waiting")
    desk.operations.undo()
    settled()
    assert names(desk) == []


def test_what_is_back_already_cannot_be_brought_back_and_is_no_question(
    desk: Desk, heard: Heard, settled: Settled
) -> None:
    desk.operations.run("Add contact", add, "Ana")
    desk.operations.run("Remove", lambda change: change.remove(change.find(Contact, name="Ana")[0]))
    settled()
    (deleted,) = desk.workspace.history.bin()
    desk.operations.bring_back(deleted.change)
    desk.operations.bring_back(deleted.change)
    settled()
    assert names(desk) == ["Ana"]
    assert not heard.of("contested")
    assert len(heard.of("mistaken")) == 1


# Someone else holds the file


def test_a_wait_for_someone_else_is_shown_and_ends_with_the_change_on_the_disk(
    desk: Desk, heard: Heard, qtbot: QtBot, settled: Settled
) -> None:
    with someone_saves(desk.workspace.path):
        desk.operations.run("Add contact", add, "Ana")
        qtbot.waitUntil(lambda: heard.of("waiting") == [(True,)], timeout=3_000)
    settled()
    assert heard.of("waiting") == [(True,), (False,)]
    assert names(desk) == ["Ana"]


def test_what_is_being_typed_stays_while_someone_else_holds_the_file(
    desk: Desk, heard: Heard, qtbot: QtBot, settled: Settled
) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    with someone_saves(desk.workspace.path):
        qtbot.keyClicks(field, "half a ")
        desk.operations.run("Add contact", add, "Ana")
        qtbot.waitUntil(lambda: bool(heard.of("waiting")), timeout=3_000)
        qtbot.keyClicks(field, "sentence")
    settled()
    assert field.text() == "half a sentence"


def test_quick_changes_are_never_shown_as_a_wait(desk: Desk, heard: Heard, settled: Settled) -> None:
    for number in range(30):
        desk.operations.run("Add contact", add, str(number))
    settled()
    assert not heard.of("waiting")


# Rest and close


def test_rest_tells_whether_all_of_it_is_on_the_disk(desk: Desk, heard: Heard, settled: Settled) -> None:
    desk.operations.run("Add contact", add, "Ana")
    settled()
    desk.operations.run("Try", fail)
    desk.operations.run("Add contact", add, "Ben")
    settled()
    desk.operations.run("Add contact", add, "Cem")
    settled()
    assert heard.of("rested") == [(True,), (False,), (True,)]


def test_close_finishes_what_was_asked_for(desk: Desk, heard: Heard) -> None:
    for number in range(5):
        desk.operations.run("Add contact", add, str(number))
    desk.operations.close()
    assert desk.operations.idle
    assert len(heard.of("done")) == 5
    assert len(names(desk)) == 5


def test_a_change_after_the_close_is_not_lost_in_silence(desk: Desk, heard: Heard) -> None:
    desk.operations.close()
    desk.operations.run("Add contact", add, "Late")
    ((trouble,),) = heard.of("troubled")
    assert "closed already" in str(trouble)


def test_closing_twice_does_no_harm(desk: Desk) -> None:
    desk.close()
    desk.close()


def test_a_step_that_changes_nothing_is_not_told(desk: Desk, heard: Heard, settled: Settled) -> None:
    answered: list[object] = []
    desk.operations.run("Nothing", lambda _: "looked", on_done=answered.append)
    settled()
    assert answered == ["looked"]
    assert not heard.of("done")
