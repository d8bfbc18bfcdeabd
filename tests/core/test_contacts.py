from __future__ import annotations

from typing import Any

import pytest

from core.activities import Activity, ActivityKind, Hat, log_activity
from core.change import Change
from core.contacts import (
    Contact,
    Taken,
    add_contact,
    delete_contact,
    display_name,
    edit_contact,
    is_birthday,
    receive_from,
)
from core.deals import Deal, StageEntry, add_stages
from core.errors import UserMistake
from core.leads import Lead
from tests.makers import DAY, contact, deal, lead


@pytest.mark.parametrize(
    ("fields", "field", "words"),
    [
        ({}, "name", "needs a name"),
        ({"name": " ", "company": "\t"}, "name", "needs a name"),
        ({"emails": ("zoe",)}, "emails", "not an e-mail"),
        ({"emails": ("@",)}, "emails", "not an e-mail"),
        ({"name": "Zoë", "phones": ("112", "not a mail")}, "phones", "neither a phone number nor"),
        ({"name": "Zoë", "birthday": "31.02.1980"}, "birthday", "not a birthday"),
        ({"name": "Zoë", "birthday": "1980-02-31"}, "birthday", "not a birthday"),
    ],
)
def test_a_contact_that_cannot_be_is_refused(change: Change, fields: dict[str, Any], field: str, words: str) -> None:
    with pytest.raises(UserMistake, match=words) as mistake:
        add_contact(change, **fields)
    assert mistake.value.field == field


@pytest.mark.parametrize(
    ("fields", "called"),
    [
        ({"name": "Zoë", "company": "Tea"}, "Zoë"),
        ({"company": "Tea", "emails": ("a@b.org",)}, "Tea"),
        ({"emails": ("a@b.org",), "phones": ("123",)}, "a@b.org"),
        ({"phones": ("123",)}, "123"),
    ],
)
def test_one_of_name_company_mail_and_phone_is_enough(change: Change, fields: dict[str, Any], called: str) -> None:
    assert display_name(add_contact(change, **fields)) == called


@pytest.mark.parametrize(
    ("text", "valid"),
    [
        ("1980-02-29", True),
        ("--02-29", True),
        ("--02-30", False),
        ("1981-02-29", False),
        ("1980-2-9", False),
        ("", False),
        ("١٩٨٠-01-01", False),
        ("1980-01-01 ", False),
    ],
)
def test_a_birthday_is_a_day_of_the_calendar_with_or_without_its_year(text: str, valid: bool) -> None:
    assert is_birthday(text) is valid


def test_a_contact_is_not_edited_into_nothing(change: Change) -> None:
    with pytest.raises(UserMistake):
        edit_contact(change, contact(change).id, name="")


def test_an_odd_phone_that_came_with_an_import_stays_while_others_are_looked_at(change: Change) -> None:
    odd = change.add(Contact(id=change.new_id(), name="Zoë", phones=("ask Max",)))

    edit_contact(change, odd.id, name="Zoë Meier")
    edit_contact(change, odd.id, phones=("ask Max", "112", "ext. 7"))
    with pytest.raises(UserMistake, match="“ask Eva” is neither"):
        edit_contact(change, odd.id, phones=("ask Max", "ask Eva"))

    assert change.get(Contact, odd.id).phones == ("ask Max", "112", "ext. 7")


def test_a_new_phone_of_someone_who_asks_again_has_digits(change: Change) -> None:
    zoe = contact(change, "Zoë")
    with pytest.raises(UserMistake, match="neither") as mistake:
        receive_from(change, on=DAY, contact_id=zoe.id, phones=("none",))
    assert mistake.value.field == "phones"


def test_a_deleted_contact_takes_leads_deals_and_activities_along(change: Change) -> None:
    add_stages(change)
    gone, stays = contact(change, "Zoë"), contact(change, "Max")
    enquiry = lead(change, contact_id=gone.id)
    by_lead = deal(change, lead_id=enquiry.id)
    deal(change, contact_id=gone.id)
    for about in ({"contact_id": gone.id}, {"lead_id": enquiry.id}, {"deal_id": by_lead.id}):
        log_activity(change, kind=ActivityKind.CALL, hat=Hat.SALES, **about)
    other = deal(change, contact_id=stays.id)
    assert delete_contact(change, gone.id) == Taken("Zoë", leads=1, deals=2, activities=3)
    assert change.find(Contact) == [stays]
    assert change.find(Lead) == []
    assert change.find(Activity) == []
    assert change.find(Deal) == [other]
    assert {entry.deal_id for entry in change.find(StageEntry)} == {other.id}


def test_the_deal_of_another_that_came_from_the_lead_of_a_deleted_contact_stays(change: Change) -> None:
    gone, stays = contact(change, "Zoë"), contact(change, "Max")
    kept = deal(change, contact_id=stays.id, lead_id=lead(change, contact_id=gone.id).id)
    delete_contact(change, gone.id)
    assert [(each.id, each.lead_id, each.contact_id) for each in change.find(Deal)] == [(kept.id, None, stays.id)]
