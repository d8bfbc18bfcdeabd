"""One person written down twice: nothing is lost when they are joined, and who was told apart stays apart."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from core import contacts, keeping_touch, same_contact, scores
from core.activities import ActivityKind, Hat, log_activity
from core.business import Setting
from core.contacts import Consent
from core.errors import UserMistake
from core.ids import Id
from storage import Workspace
from tests import makers

DAY = date(2026, 6, 1)


@pytest.fixture
def two(tmp_path: Path) -> tuple[Workspace, Id, Id]:
    workspace = makers.shop(tmp_path, device=makers.ANA)
    with workspace.change("Start") as change:
        ana = makers.contact(
            change,
            "Ana Silva",
            emails=("ana@example.com",),
            phones=("+353871234567",),
            tags=("regular",),
            consent=Consent.YES,
            consent_on=date(2026, 1, 1),
            external_ids=("hubspot:1",),
            custom=(("size", "M"),),
            created_on=date(2026, 3, 1),
        )
        twin = makers.contact(
            change,
            "Ana da Silva",
            company="Silva Ltd",
            emails=("ANA@example.com", "a.silva@work.example"),
            tags=("Regular", "cakes"),
            consent=Consent.NO,
            consent_on=date(2026, 5, 1),
            external_ids=("etsy-buyer:7",),
            custom=(("size", "L"),),
            notes="likes blue",
            created_on=date(2026, 2, 1),
        )
        lead = makers.lead(change, contact_id=twin.id)
        deal = makers.deal(change, contact_id=twin.id)
        log_activity(change, kind=ActivityKind.CALL, hat=Hat.SALES, contact_id=twin.id, lead_id=lead.id, done_on=DAY)
        scores.give_score(change, score=4, on=DAY, contact_id=twin.id, deal_id=deal.id)
        keeping_touch.keep_touch(change, twin.id, weeks=6, on=DAY)
    return workspace, ana.id, twin.id


def test_what_either_had_is_kept(two: tuple[Workspace, Id, Id]) -> None:
    workspace, ana, twin = two
    with workspace, workspace.change("Join contacts") as change:
        whole = same_contact.join_contacts(change, ana, twin).kept

    assert whole.emails == ("ana@example.com", "a.silva@work.example")
    assert whole.phones == ("+353871234567",)
    assert whole.tags == ("regular", "cakes")
    assert set(whole.external_ids) == {"hubspot:1", "etsy-buyer:7"}
    assert dict(whole.custom) == {"size": "M", "size (2)": "L"}
    assert (whole.name, whole.company) == ("Ana Silva", "Silva Ltd")
    assert whole.notes.splitlines() == ["likes blue", "Name: Ana da Silva"]
    assert whole.created_on == date(2026, 2, 1)


def test_a_no_to_advertising_outweighs_a_yes(two: tuple[Workspace, Id, Id]) -> None:
    workspace, ana, twin = two
    with workspace, workspace.change("Join contacts") as change:
        whole = same_contact.join_contacts(change, ana, twin).kept

    assert (whole.consent, whole.consent_on) == (Consent.NO, date(2026, 5, 1))


def test_everything_that_belonged_to_the_other_moves_over(two: tuple[Workspace, Id, Id]) -> None:
    workspace, ana, twin = two
    with workspace:
        with workspace.change("Join contacts") as change:
            same_contact.join_contacts(change, ana, twin)

        assert workspace.contacts.get(twin) is None
        assert len(workspace.leads.of_contact(ana)) == len(workspace.deals.of_contact(ana)) == 1
        assert len(workspace.activities.of_contact(ana)) == len(workspace.contacts.scores(ana)) == 1
        touch = workspace.contacts.touch(ana)
        assert touch is not None
        assert touch.weeks == 6
        assert workspace.check().findings == ()


def test_one_undo_parts_them_again(two: tuple[Workspace, Id, Id]) -> None:
    workspace, ana, twin = two
    with workspace:
        before = makers.rows(workspace.path)
        with workspace.change("Join contacts") as change:
            same_contact.join_contacts(change, ana, twin)

        workspace.undo()

        assert makers.rows(workspace.path) == before


def test_who_was_told_apart_from_one_stays_apart_from_the_whole(two: tuple[Workspace, Id, Id]) -> None:
    workspace, ana, twin = two
    with workspace, workspace.change("Start") as change:
        third = makers.contact(change, "Anna Silva").id
        same_contact.tell_apart(change, twin, third)
        same_contact.join_contacts(change, ana, twin)

        keys = {setting.key for setting in change.find(Setting)}
        assert same_contact.different_key(ana, third) in keys
        assert same_contact.different_key(twin, third) not in keys


def test_a_contact_is_not_joined_with_itself(two: tuple[Workspace, Id, Id]) -> None:
    workspace, ana, _ = two
    with workspace, pytest.raises(UserMistake), workspace.change("Join contacts") as change:
        same_contact.join_contacts(change, ana, ana)


def test_deleting_a_contact_forgets_how_often_to_be_in_touch(two: tuple[Workspace, Id, Id]) -> None:
    workspace, _, twin = two
    with workspace, workspace.change("Delete contact") as change:
        contacts.delete_contact(change, twin)

        assert not [each for each in change.find(Setting) if each.key == keeping_touch.key_of(twin)]


def test_the_key_of_a_pair_does_not_depend_on_its_order(two: tuple[Workspace, Id, Id]) -> None:
    workspace, ana, twin = two
    workspace.close()

    key = same_contact.different_key(twin, ana)
    assert key == same_contact.different_key(ana, twin)
    assert same_contact.told_apart(key) == (min(ana, twin), max(ana, twin))
    assert same_contact.told_apart("different:nonsense") is None


def test_a_setting_of_another_family_is_no_wish_to_keep_in_touch() -> None:
    assert keeping_touch.read("no JSON") is None
    assert keeping_touch.read('{"weeks": 0, "since": "2026-01-01"}') is None
