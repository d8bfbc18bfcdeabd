"""Whom the chips of the contacts stand for, and what is done with those who are there twice."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from core import activities, deals
from core.activities import ActivityKind, Hat
from core.change import Cause
from core.contacts import Consent
from core.ids import Id
from storage import Workspace
from tests import makers
from ui.contacts import pairs
from ui.contacts.page import CUSTOMERS, IMPORT, NOT_YET, REFUSED, SAME, SILENT, ContactsPage

Settled = Callable[[], None]
Seen = Callable[[str], list[str]]


@pytest.fixture
def seen(page: ContactsPage, qtbot: QtBot) -> Seen:
    """The names that a chip shows."""

    def look(chip: str) -> list[str]:
        page.chips.choose(chip)
        qtbot.waitUntil(lambda: not page.list.is_finding)
        rows = [page.model.row(number) for number in range(page.model.rowCount())]
        return [row.name for row in rows if row is not None]

    return look


def buys(workspace: Workspace, name: str, on: date) -> Id:
    with workspace.change("Sale") as change:
        buyer = makers.contact(change, name).id
        deals.win(change, makers.deal(change, contact_id=buyer, on=on).id, on=on)
    return buyer


def test_those_who_never_bought_are_not_yet_customers(seen: Seen, workspace: Workspace) -> None:
    buys(workspace, "Ana", date(2026, 6, 1))
    with workspace.change("Ask") as change:
        makers.contact(change, "Ben")

    assert seen(NOT_YET) == ["Ben"]


def test_a_customer_is_silent_when_nothing_was_heard_for_long(seen: Seen, workspace: Workspace) -> None:
    buys(workspace, "Lately", date(2026, 5, 1))
    buys(workspace, "Long ago", date(2025, 10, 1))
    called = buys(workspace, "Called", date(2025, 10, 1))
    with workspace.change("Log") as change:
        activities.log_activity(
            change, kind=ActivityKind.CALL, hat=Hat.SALES, contact_id=called, done_on=date(2026, 6, 1)
        )

    assert seen(SILENT) == ["Long ago"]


def test_a_note_to_oneself_does_not_break_the_silence(seen: Seen, workspace: Workspace) -> None:
    buyer = buys(workspace, "Long ago", date(2025, 10, 1))
    with workspace.change("Log") as change:
        activities.log_activity(
            change, kind=ActivityKind.NOTE, hat=Hat.SALES, contact_id=buyer, done_on=date(2026, 6, 1)
        )

    assert seen(SILENT) == ["Long ago"]


def test_those_who_refused_stand_together(seen: Seen, workspace: Workspace) -> None:
    with workspace.change("Start") as change:
        makers.contact(change, "No", consent=Consent.NO)
        makers.contact(change, "Yes", consent=Consent.YES)

    assert seen(REFUSED) == ["No"]


def test_the_newest_import_is_shown_and_an_earlier_one_on_request(
    seen: Seen, page: ContactsPage, workspace: Workspace, qtbot: QtBot
) -> None:
    with workspace.change("Import", cause=Cause.IMPORT) as change:
        makers.contact(change, "First")
    with workspace.change("Import", cause=Cause.IMPORT) as change:
        makers.contact(change, "Second")
    with workspace.change("By hand") as change:
        makers.contact(change, "Third")

    assert seen(IMPORT) == ["Second"]

    page.chips.chip(IMPORT).click()
    qtbot.waitUntil(lambda: len(page.imports.menu.actions()) == 2)
    page.imports.menu.actions()[1].trigger()
    page.imports.menu.close()
    qtbot.waitUntil(lambda: not page.list.is_finding)
    row = page.model.row(0)
    assert row is not None
    assert row.name == "First"


def twins(workspace: Workspace) -> tuple[Id, Id]:
    with workspace.change("Start") as change:
        one = makers.contact(change, "Ana Silva", emails=("ana@example.com",))
        other = makers.contact(change, "A. Silva", emails=("ANA@example.com",), phones=("+353871234567",))
        return one.id, other.id


def test_two_with_one_e_mail_are_joined_with_a_click(
    page: ContactsPage, workspace: Workspace, qtbot: QtBot, settled: Settled
) -> None:
    one, other = twins(workspace)
    page.chips.choose(SAME)
    qtbot.waitUntil(lambda: len(page.pairs.cards) == 1)

    page.pairs.cards[0].join.click()
    settled()
    qtbot.waitUntil(lambda: not page.pairs.cards)

    kept = workspace.contacts.get(one)
    assert kept is not None
    assert (kept.name, kept.phones) == ("Ana Silva", ("+353871234567",))
    assert workspace.contacts.get(other) is None


def test_two_of_one_name_are_told_apart_for_assistive_tools(
    page: ContactsPage, workspace: Workspace, qtbot: QtBot
) -> None:
    with workspace.change("Start") as change:
        for _ in range(2):
            makers.contact(change, "Ana Silva", emails=("ana@example.com",))
    page.chips.choose(SAME)
    qtbot.waitUntil(lambda: len(page.pairs.cards) == 1)

    told = [button.accessibleName() for button in page.pairs.cards[0].keeps.buttons()]

    assert told == ["Keep the name Ana Silva, the first", "Keep the name Ana Silva, the second"]


def test_many_pairs_come_one_after_the_other_and_the_keyboard_stays_at_its_place(
    page: ContactsPage, workspace: Workspace, qtbot: QtBot, settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pairs, "_TURN", 0.0)
    with workspace.change("Start") as change:
        for number in range(8):
            for name in ("Ana", "Anna"):
                makers.contact(change, f"{name} {number}", emails=(f"ana{number}@example.com",))
    page.chips.choose(SAME)
    qtbot.waitUntil(lambda: len(page.pairs.cards) > 0)
    assert len(page.pairs.cards) < 8, "the window answers in between"
    qtbot.waitUntil(lambda: not page.pairs.is_finding)

    asked = [card.row.id for card in page.pairs.cards]
    assert len(asked) == 8
    page.pairs.cards[3].join.setFocus()
    page.pairs.cards[3].join.click()
    settled()
    qtbot.waitUntil(lambda: len(page.pairs.cards) == 7 and not page.pairs.is_finding)

    assert [card.row.id for card in page.pairs.cards] == asked[:3] + asked[4:]
    assert page.pairs.cards[3].join.hasFocus()


def test_the_name_that_was_picked_stays(
    page: ContactsPage, workspace: Workspace, qtbot: QtBot, settled: Settled
) -> None:
    _, other = twins(workspace)
    page.chips.choose(SAME)
    qtbot.waitUntil(lambda: len(page.pairs.cards) == 1)

    page.pairs.cards[0].keeps.button(1).click()
    page.pairs.cards[0].join.click()
    settled()

    kept = workspace.contacts.get(other)
    assert kept is not None
    assert kept.name == "A. Silva"
    qtbot.waitUntil(lambda: not page.pairs.is_finding)


def test_those_told_apart_are_not_asked_about_again(
    page: ContactsPage, workspace: Workspace, qtbot: QtBot, settled: Settled
) -> None:
    twins(workspace)
    page.chips.choose(SAME)
    qtbot.waitUntil(lambda: len(page.pairs.cards) == 1)

    page.pairs.cards[0].apart.click()
    settled()
    qtbot.waitUntil(lambda: page.pairs.stack.currentWidget() is page.pairs.none)

    assert workspace.contacts.may_be_same() == []
    workspace.undo()
    assert len(workspace.contacts.may_be_same()) == 1
    qtbot.waitUntil(lambda: not page.pairs.is_finding)


def test_a_phone_shared_by_a_whole_firm_makes_no_pairs(workspace: Workspace) -> None:
    with workspace.change("Start") as change:
        for number in range(6):
            makers.contact(change, f"Person{number} Firm{number}", phones=("+353871234567",))

    assert workspace.contacts.may_be_same() == []


@pytest.mark.parametrize(("chip", "action"), [(CUSTOMERS, "quick_sale"), (IMPORT, "move_in")])
def test_an_empty_chip_has_the_button_that_fills_it(page: ContactsPage, seen: Seen, chip: str, action: str) -> None:
    asked: list[str] = []
    page.desk.asked.connect(asked.append)

    assert seen(chip) == []
    assert page.empty.action is not None
    page.empty.action.click()

    assert asked == [action]
