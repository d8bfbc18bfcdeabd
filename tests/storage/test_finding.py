"""What the search shows of the records it finds."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from core import contacts, deals, leads, promotions
from core.activities import Activity, ActivityKind, Hat
from core.change import Change
from core.contacts import Contact
from core.ids import Id
from storage import Device, Found, Workspace
from tests.makers import shop

DAY = date(2026, 6, 1)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with shop(tmp_path, device=Device(Id(b"d" * 16), "test")) as made:
        yield made


def told(workspace: Workspace, words: str, *, limit: int = 20) -> list[tuple[str, str, str]]:
    return [(found.kind, found.title, found.about) for found in workspace.find.by_words(words, limit=limit)]


def person(workspace: Workspace, name: str, **fields: object) -> Contact:
    with workspace.change("Add contact") as change:
        return contacts.add_contact(change, name=name, **fields)


def say(change: Change, words: str, **places: Id) -> None:
    change.add(
        Activity(
            id=change.new_id(),
            kind=ActivityKind.CALL,
            hat=Hat.SALES,
            done_on=DAY,
            outcome=words,
            **places,  # type: ignore[arg-type]
        )
    )


def test_a_contact_is_told_from_others_by_company_or_mail(workspace: Workspace) -> None:
    person(workspace, "Ana", company="Bakery")
    person(workspace, "Ana", emails=("ana@example.org",))
    assert told(workspace, "ana") == [("contact", "Ana", "ana@example.org"), ("contact", "Ana", "Bakery")]


def test_a_contact_without_a_name_is_known_by_company_or_mail(workspace: Workspace) -> None:
    person(workspace, "", company="Bakery", emails=("b@example.org",))
    person(workspace, "", emails=("nameless@example.org",))
    assert told(workspace, "bakery") == [("contact", "Bakery", "b@example.org")]
    assert [title for _, title, _ in told(workspace, "nameless")] == ["nameless@example.org"]


def test_each_kind_is_found_with_whom_it_is_about(workspace: Workspace) -> None:
    ana = person(workspace, "Ana")
    with workspace.change("Work") as change:
        promotions.plan_promotion(change, name="Cake week", channel="flyer")
        lead = leads.receive(change, contact_id=ana.id, on=DAY, interest="two cakes")
        leads.qualify(change, lead.id, on=DAY)
        deals.open_deal(change, on=DAY, lead_id=lead.id, title="Cakes for June")
    assert set(told(workspace, "cake")) == {
        ("promotion", "Cake week", "flyer"),
        ("lead", "Ana", "two cakes"),
        ("deal", "Ana", "Cakes for June"),
    }


def test_what_was_said_leads_to_where_it_belongs(workspace: Workspace) -> None:
    ana = person(workspace, "Ana")
    with workspace.change("Work") as change:
        lead = leads.receive(change, contact_id=ana.id, on=DAY)
        deal = deals.open_deal(change, on=DAY, contact_id=ana.id, title="Order")
        promotion = promotions.plan_promotion(change, name="Winter sale")
        say(change, "zebra of deal", contact_id=ana.id, deal_id=deal.id)
        say(change, "zebra of lead", contact_id=ana.id, lead_id=lead.id)
        say(change, "zebra of contact", contact_id=ana.id)
        say(change, "zebra of promotion", promotion_id=promotion.id)
        say(change, "zebra of nobody")
    assert set(told(workspace, "zebra")) == {
        ("deal", "Ana", "zebra of deal"),
        ("lead", "Ana", "zebra of lead"),
        ("contact", "Ana", "zebra of contact"),
        ("promotion", "Winter sale", "zebra of promotion"),
    }


def test_many_things_said_about_one_record_find_it_once_with_the_newest(workspace: Workspace) -> None:
    ana = person(workspace, "Ana")
    ben = person(workspace, "Ben", notes="likes walnut")
    for number in range(9):
        with workspace.change("Log call") as change:
            say(change, f"walnut {number}", contact_id=ana.id)
    assert told(workspace, "walnut", limit=3) == [("contact", "Ana", "walnut 8"), ("contact", "Ben", "")]
    assert ben.id == workspace.find.by_words("walnut", limit=3)[1].id


def test_who_bears_the_word_as_a_name_comes_before_newer_things_said(workspace: Workspace) -> None:
    rose = person(workspace, "Rosé Martin")
    ana = person(workspace, "Ana")
    for number in range(30):
        with workspace.change("Log call") as change:
            say(change, f"rose {number}", contact_id=ana.id)
    first, *others = workspace.find.by_words("rose", limit=5)
    assert first.id == rose.id
    assert [found.id for found in others] == [ana.id]


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Ζωή Νικολάου", "ζωη"),
        ("Łukasz Żak", "lukasz zak"),
        ("دينا حسن", "دينا"),
        ("תמר לוי", "לוי"),
        ("दीपक पाटील", "दीप"),
        ("สุดา ใจดี", "ใจดี"),
        ("山口 さくら", "さく"),
        ("김하늘", "하늘"),
        ("Σοφία", "ΣΟΦΊΑ"),
    ],
)
def test_names_are_found_in_any_script_by_unfinished_words(workspace: Workspace, name: str, words: str) -> None:
    person(workspace, name)
    assert [title for _, title, _ in told(workspace, words)] == [name]


@pytest.mark.parametrize("words", ["", "   ", "*", '"', "' OR 1=1 --", "AND", "NEAR(", "a" * 5_000, "\x00", "\ud800"])
def test_no_words_can_break_the_search(workspace: Workspace, words: str) -> None:
    person(workspace, "Ana")
    assert told(workspace, words) == []


def test_no_more_is_shown_than_asked_for(workspace: Workspace) -> None:
    for number in range(9):
        person(workspace, f"Ana {number}")
    assert [title for _, title, _ in told(workspace, "ana", limit=4)] == ["Ana 8", "Ana 7", "Ana 6", "Ana 5"]


def test_what_is_deleted_is_not_found(workspace: Workspace) -> None:
    ana = person(workspace, "Ana")
    with workspace.change("Delete") as change:
        contacts.delete_contact(change, ana.id)
    assert told(workspace, "ana") == []


def test_a_finding_leads_to_the_record(workspace: Workspace) -> None:
    ana = person(workspace, "Ana")
    assert workspace.find.by_words("ana") == [Found("contact", ana.id, "Ana", "")]


@pytest.mark.parametrize(
    "typed", ["0914", "914", "91422", "914 22", "0914 22-0", "+385 91", "0038591", "2200", "ana 0914 22", "0914 22 ana"]
)
def test_a_phone_is_found_by_any_part_of_it_however_it_is_spaced(workspace: Workspace, typed: str) -> None:
    person(workspace, "Ana", company="Bakery", phones=("+49221123", "+38591422000"))
    person(workspace, "Bo", phones=("020 7946 0018",))
    (found,) = workspace.find.by_words(typed)
    assert (found.title, found.phone) == ("Ana", "+38591422000")


def test_a_phone_written_by_hand_is_found_by_its_digits(workspace: Workspace) -> None:
    person(workspace, "Bo", phones=("(020) 7946-0018 mornings",))
    for typed in ("0207946", "7946 0018", "460018", "mornings"):
        assert [found.title for found in workspace.find.by_words(typed)] == ["Bo"]


def test_two_digits_and_amounts_find_no_phones(workspace: Workspace) -> None:
    person(workspace, "Ana", phones=("+38580422000",))
    assert workspace.find.by_words("80") == []
    assert workspace.find.by_words("8042x") == []


def test_a_list_is_narrowed_by_a_part_of_a_phone_too(workspace: Workspace) -> None:
    ana = person(workspace, "Ana", phones=("+38591422000",))
    person(workspace, "Bo", phones=("+385917777",))
    with workspace.change("Lead") as change:
        leads.receive(change, contact_id=ana.id, on=DAY, interest="cake")
    assert [row.name for row in workspace.contacts.everyone().narrowed("0914 22").page(0, 5)] == ["Ana"]
    assert [row.contact for row in workspace.leads.inbox().narrowed("cake 91422").page(0, 5)] == ["Ana"]


def test_a_phone_that_changed_is_found_by_the_new_number_only(workspace: Workspace) -> None:
    ana = person(workspace, "Ana", phones=("+38591422000",))
    with workspace.change("Edit") as change:
        contacts.edit_contact(change, ana.id, phones=("+38591", "422000"))
    assert workspace.find.by_words("91422") == []
    assert workspace.find.by_words("422") != []
    assert workspace.check().findings == ()


def test_a_dialling_code_that_everyone_has_finds_the_newest_of_them_and_what_else_bears_the_number(
    workspace: Workspace,
) -> None:
    with workspace.change("Fill") as change:
        for number in range(120):
            contacts.add_contact(change, name=f"Person {number}", phones=(f"+38591{number:05}",))
        fair = contacts.add_contact(change, name="Ana", phones=("+38591422000",))
        promotions.plan_promotion(change, name="Fair 3859")
        person = contacts.add_contact(change, name="Ana", phones=("+4422",), notes="3859")
    found = workspace.find.by_words("3859", limit=4)
    assert [each.title for each in found] == ["Fair 3859", "Ana", "Ana", "Person 119"]
    assert {found[1].id, found[2].id} == {person.id, fair.id}
    assert [each.id for each in workspace.find.by_words("ana +385 91")] == [fair.id]


def test_what_is_open_with_somebody_is_found_by_the_name(workspace: Workspace) -> None:
    brendan = person(workspace, "Brendan Lenihan")
    with workspace.change("Work") as change:
        lost = deals.open_deal(change, on=DAY, contact_id=brendan.id, title="Lunches in May")
        deals.lose(change, lost.id, on=DAY, reason="price")
        lead = leads.receive(change, contact_id=brendan.id, on=DAY, interest="a cake")
        leads.qualify(change, lead.id, on=DAY)
        deals.open_deal(change, on=DAY, lead_id=lead.id, title="Birthday")
        leads.receive(change, contact_id=brendan.id, on=DAY, interest="rolls")
        deals.open_deal(change, on=DAY, contact_id=brendan.id, title="Lunches for a training week")
    first, *others = told(workspace, "brendan")
    assert first == ("contact", "Brendan Lenihan", "")
    assert others == [
        ("deal", "Brendan Lenihan", "Lunches for a training week"),
        ("lead", "Brendan Lenihan", "rolls"),
        ("deal", "Brendan Lenihan", "Birthday"),
        ("lead", "Brendan Lenihan", "a cake"),
        ("deal", "Brendan Lenihan", "Lunches in May"),
    ]
    assert told(workspace, "br") == [first]


@pytest.mark.parametrize(
    "words", ["brendan lunches", "lunches brendan", "brendan lenihan training", "brendan training week"]
)
def test_a_deal_is_found_by_whose_it_is_and_what_it_is_about(workspace: Workspace, words: str) -> None:
    brendan = person(workspace, "Brendan Lenihan")
    ana = person(workspace, "Ana")
    person(workspace, "Brendan Roche")
    with workspace.change("Work") as change:
        lead = leads.receive(change, contact_id=brendan.id, on=DAY, interest="training")
        deals.open_deal(change, on=DAY, lead_id=lead.id, contact_id=brendan.id, title="Lunches for a training week")
        deals.open_deal(change, on=DAY, contact_id=ana.id, title="Lunches for a training week")
    assert ("deal", "Brendan Lenihan", "Lunches for a training week") in told(workspace, words)
    assert "Ana" not in {title for _, title, _ in told(workspace, words)}


def test_a_name_without_spaces_of_its_own_is_parted_from_the_words_at_the_space(
    workspace: Workspace,
) -> None:
    yuki = person(workspace, "小林 ゆき")
    with workspace.change("Work") as change:
        deals.open_deal(change, on=DAY, contact_id=yuki.id, title="研修のお弁当")
    assert told(workspace, "小林ゆき お弁当") == [("deal", "小林 ゆき", "研修のお弁当")]


def test_a_lead_that_became_a_deal_without_a_contact_of_its_own_is_found_with_its_deal(workspace: Workspace) -> None:
    brendan = person(workspace, "Brendan Lenihan")
    with workspace.change("Work") as change:
        lead = leads.receive(change, contact_id=brendan.id, on=DAY, interest="lunches")
        deals.open_deal(change, on=DAY, lead_id=lead.id, title="Lunches")
    found = told(workspace, "brendan lunches")
    assert found == [("deal", "Brendan Lenihan", "Lunches"), ("lead", "Brendan Lenihan", "lunches")]


def test_what_bears_the_words_itself_is_seen_beside_much_that_is_open_with_somebody(workspace: Workspace) -> None:
    rose = person(workspace, "Rosé Martin")
    ana = person(workspace, "Ana")
    with workspace.change("Work") as change:
        leads.receive(change, contact_id=ana.id, on=DAY, interest="rose petals")
        for number in range(20):
            deals.open_deal(change, on=DAY, contact_id=rose.id, title=f"Order {number}")
    found = told(workspace, "rose", limit=8)
    assert found[0] == ("contact", "Rosé Martin", "")
    assert ("lead", "Ana", "rose petals") in found
    assert len(found) == 8


def test_deals_of_those_who_are_only_noted_with_a_word_are_not_found_by_it(workspace: Workspace) -> None:
    ana = person(workspace, "Ana", notes="brother of Brendan")
    with workspace.change("Work") as change:
        deals.open_deal(change, on=DAY, contact_id=ana.id, title="Order")
    assert told(workspace, "brendan") == [("contact", "Ana", "")]
