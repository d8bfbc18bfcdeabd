"""The window of a file: what it counts, sees of others, takes back and exports."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from core import contacts, leads
from core.leads import Lead
from storage import Workspace
from tests.ui.windows import window_of
from ui.app import Program


def test_the_sidebar_counts_leads_without_an_answer(program: Program, file: Path, qtbot: QtBot) -> None:
    program.begin(file)
    window = window_of(program)

    def ask(change: object) -> None:
        someone = contacts.add_contact(change, name="Ana")  # type: ignore[arg-type]
        leads.receive(change, contact_id=someone.id, on=date(2026, 6, 15))  # type: ignore[arg-type]

    window.desk.operations.run("Write down lead", ask)

    qtbot.waitUntil(lambda: "1" in window.sidebar._places["leads"].accessibleName())  # noqa: SLF001


def test_what_another_program_changes_is_seen(program: Program, file: Path, elsewhere: Workspace, qtbot: QtBot) -> None:
    program.begin(file)
    window = window_of(program)
    page = window.show_page("contacts")

    with elsewhere.change("Add") as change:
        contacts.add_contact(change, name="Zoë")
    window.desk.bridge.look()

    qtbot.waitUntil(lambda: page.model.rowCount() == 1)  # type: ignore[attr-defined]


def test_a_contested_undo_asks_and_takes_back_only_on_yes(
    program: Program, file: Path, elsewhere: Workspace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    program.begin(file)
    window = window_of(program)
    operations = window.desk.operations
    made: list[contacts.Contact] = []
    operations.run("Add contact", contacts.add_contact, name="Ana", on_done=made.append)
    qtbot.waitUntil(lambda: bool(made))
    operations.run("Rename", contacts.edit_contact, made[0].id, name="Anna")
    qtbot.waitUntil(lambda: operations.idle)
    with elsewhere.change("Rename") as change:
        contacts.edit_contact(change, made[0].id, name="Hannah")
    asked: list[str] = []

    def decline(*words: object, **_: object) -> bool:
        asked.append(str(words[2]))
        return False

    monkeypatch.setattr("ui.answers.confirm", decline)

    operations.undo()
    qtbot.waitUntil(lambda: bool(asked))

    assert "someone else has since changed the same" in asked[0]
    contact = window.desk.workspace.contacts.get(made[0].id)
    assert contact is not None
    assert contact.name == "Hannah"


@pytest.mark.parametrize("name", ["source", "interest"])
def test_undo_works_from_a_text_in_which_nothing_was_typed(
    program: Program, file: Path, qtbot: QtBot, name: str
) -> None:
    program.begin(file)
    window = window_of(program)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    written: list[Lead] = []
    window.desk.operations.run(
        "Write down lead",
        contacts.receive_from,
        on=date(2026, 6, 1),
        name="Ana",
        interest="a cake",
        source="a walk",
        on_done=written.append,
    )
    qtbot.waitUntil(lambda: bool(written))
    (lead,) = written
    window.show_record("lead", lead.id)
    qtbot.waitUntil(lambda: window.page("leads").shows_record)
    handoff = window.page("leads").panel.handoff
    form = handoff.form if name == "interest" else handoff.rest
    editor = form.field(name).editor
    editor.setFocus()

    qtbot.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    qtbot.waitUntil(lambda: window.desk.operations.idle)  # while it saves, a question may be told to come again
    assert window.desk.workspace.leads.get(lead.id) is None


def test_the_list_of_a_page_is_offered_for_export_and_a_page_without_one_says_so(program: Program, file: Path) -> None:
    program.begin(file)
    window = window_of(program)
    export = window.show_page("contacts").export  # type: ignore[attr-defined]
    window.actions_.by_name["export_list"].trigger()
    assert export.ways.isVisible()
    export.ways.hide()

    window.show_page("bin")
    window.actions_.by_name["export_list"].trigger()
    assert "no list here" in window.toast.text
