"""What the window says after a change: what it was, and whose."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from core import contacts, deals, leads
from core.business import set_setting
from core.change import Change
from core.contacts import Contact
from core.ids import Id
from storage import Workspace
from storage.schema import KINDS
from storage.undo import Conflict, Contested
from tests import makers
from ui import answers
from ui.answers import Answers
from ui.desk import Desk
from ui.kit.language import ENGLISH, Tongue
from ui.kit.toast import Toast
from ui.record.in_words import clash_words, field_words, kind_words
from ui.status import StatusLine

Settled = Callable[[], None]


@pytest.fixture
def toast(qtbot: QtBot, desk: Desk) -> Toast:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(800, 600)
    shown = Toast(window)
    status = StatusLine(desk)
    status.setParent(window)
    Answers(window, desk, shown, status)
    window.show()
    return shown


@pytest.fixture
def ana(workspace: Workspace) -> Contact:
    with workspace.change("Start") as change:
        return makers.contact(change, "Ana Lopez")


@pytest.fixture
def deal(workspace: Workspace, ana: Contact) -> Id:
    with workspace.change("Start") as change:
        return makers.deal(change, contact_id=ana.id, title="cake", value=8000).id


def test_taking_back_says_what_it_was_and_whose(desk: Desk, toast: Toast, deal: Id, settled: Settled) -> None:
    desk.operations.run("Win deal", deals.win, deal, on=desk.today, offer_undo=True)
    settled()
    assert toast.text == "Done: Win deal (Ana Lopez)"
    desk.operations.undo()
    settled()
    assert toast.text == "Took back: Win deal (Ana Lopez)"
    desk.operations.redo()
    settled()
    assert toast.text == "Did again: Win deal (Ana Lopez)"


def test_what_is_gone_is_named_too(desk: Desk, toast: Toast, ana: Contact, deal: Id, settled: Settled) -> None:
    desk.operations.run("Delete contact", contacts.delete_contact, ana.id, offer_undo=True)
    settled()
    assert toast.text == "Done: Delete contact (Ana Lopez)"


def test_what_was_done_to_many_is_counted(desk: Desk, toast: Toast, workspace: Workspace, settled: Settled) -> None:
    with workspace.change("Start") as change:
        ids = [makers.lead(change).id for _ in range(3)]

    def qualify(change: Change) -> None:
        for key in ids:
            leads.qualify(change, key, on=desk.today)

    desk.operations.run("Qualify leads", qualify, offer_undo=True)
    settled()
    assert toast.text == "Done: Qualify leads (3)"


def test_people_who_came_with_their_promotions_are_counted_themselves(
    desk: Desk, toast: Toast, workspace: Workspace, settled: Settled
) -> None:
    def bring_in(change: Change) -> None:
        plan = makers.promotion(change, "Fair")
        for name in ("Ana", "Bo", "Cleo"):
            makers.lead(change, contact_id=makers.contact(change, name).id, promotion_id=plan.id)

    desk.operations.run("Import", bring_in)
    settled()
    desk.operations.undo()
    settled()
    assert toast.text == "Took back: Import (3)"


def test_a_setting_has_no_name_that_anybody_would_know(desk: Desk, toast: Toast, settled: Settled) -> None:
    desk.operations.run("Choose logo", set_setting, "logo", "x", offer_undo=True)
    settled()
    assert toast.text == "Done: Choose logo"


def test_a_long_name_leaves_room_for_the_button(
    desk: Desk, toast: Toast, workspace: Workspace, settled: Settled
) -> None:
    with workspace.change("Start") as change:
        long = makers.contact(change, "Ana " * 100)
    desk.operations.run("Delete contact", contacts.delete_contact, long.id, offer_undo=True)
    settled()
    assert len(toast.text) < 100
    assert toast.text.endswith("…)")


@pytest.fixture
def tongue(qapp: object) -> Iterator[Tongue]:
    made = Tongue()
    yield made
    made.speak(ENGLISH)


def test_a_clash_is_told_in_the_words_of_the_screen(
    desk: Desk,
    elsewhere: Workspace,
    toast: Toast,
    ana: Contact,
    settled: Settled,
    tongue: Tongue,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked = list[str]()
    monkeypatch.setattr(answers, "confirm", lambda *said, **_: asked.append(said[2]))
    desk.operations.run("Edit contact", contacts.edit_contact, ana.id, name="Anna")
    settled()
    with elsewhere.change("Edit contact") as change:
        contacts.edit_contact(change, ana.id, name="Anne")
    tongue.speak("de")
    desk.operations.undo()
    settled()
    assert len(asked) == 1
    assert "(Kontakt: Name)" in asked[0]
    assert "Kontakt bearbeiten" in asked[0]


def test_a_clash_in_many_places_names_the_first_of_them(qapp: object) -> None:
    places = [("promotion", "budget"), ("promotion", "budget"), ("deal", "")]
    places += [("contact", field) for field in ("name", "notes", "phones", "emails", "tags")]
    clashes = [Conflict(kind, Id(bytes(16)), field, now=None, back_to=None) for kind, field in places]
    told = clash_words(Contested("Edit", clashes))
    assert "(Promotion: Budget, Deal, Contact: Name, Contact: Notes, Contact: Phone, 2 more)" in told


def test_every_kind_and_field_has_words_in_every_language(tongue: Tongue) -> None:
    tongue.speak("ja")
    for kind in KINDS:
        fields = (field.name for field in kind.fields if field.name not in ("id", "rev"))
        for told in (kind_words(kind.name), *(field_words(kind.name, name) for name in fields)):
            assert not told.isascii(), told
