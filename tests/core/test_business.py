from __future__ import annotations

from typing import Any

import pytest

from core import business
from core.business import Business, Person, Setting, add_person, in_force, remove_person, set_profile, set_setting
from core.change import Change
from core.contacts import Contact
from core.errors import UserMistake
from core.money import Minor
from tests.makers import contact


@pytest.fixture
def profile(change: Change) -> Business:
    there = change.find(Business)
    return there[0] if there else change.add(Business(id=change.new_id(), name="Shop", currency="EUR"))


@pytest.mark.parametrize(
    ("fields", "field", "words"),
    [
        ({"name": " "}, "name", "needs a name"),
        ({"hourly_rate": Minor(-1)}, "hourly_rate", "less than nothing"),
        ({"currency": "USD"}, "currency", "cannot be changed"),
        ({"currency": "Taler"}, "currency", "no currency “TALER”"),
    ],
)
def test_a_profile_that_cannot_be_is_refused(
    change: Change, profile: Business, fields: dict[str, Any], field: str, words: str
) -> None:
    with pytest.raises(UserMistake, match=words) as mistake:
        set_profile(change, **fields)
    assert mistake.value.field == field


def test_the_profile_is_changed(change: Change, profile: Business) -> None:
    assert set_profile(change, name="Café").name == "Café"
    assert business.profile(change).name == "Café"


def test_a_currency_is_kept_in_capitals(profile: Business) -> None:
    assert business.check(Business(id=profile.id, name="Shop", currency=" eur ")).currency == "EUR"


def test_a_person_needs_a_name(change: Change) -> None:
    with pytest.raises(UserMistake, match="needs a name"):
        add_person(change, name=" ")


def test_what_someone_owned_stays_when_they_leave(change: Change) -> None:
    ana = add_person(change, name=" Ana ")
    kept = contact(change, owner_id=ana.id)
    remove_person(change, ana.id)
    assert change.find(Person) == []
    assert change.get(Contact, kept.id).owner_id is None
    assert ana.name == "Ana"


def test_a_setting_is_there_once_and_goes_with_its_value(change: Change) -> None:
    set_setting(change, "logo", "one")
    set_setting(change, "logo", "two")
    set_setting(change, "view:leads", "{}")
    assert [each.value for each in change.find(Setting, key="logo")] == ["two"]
    assert set_setting(change, "logo", "") is None
    assert change.find(Setting, key="logo") == []
    assert len(change.find(Setting, key="view:leads")) == 1
    set_setting(change, "view:leads", "")


def test_of_a_key_that_two_copies_brought_the_one_made_last_holds_and_stays(change: Change) -> None:
    mine = change.add(Setting(id=change.new_id(), key="logo", value="mine"))
    theirs = change.add(Setting(id=change.new_id(), key="logo", value="theirs"))
    assert in_force([theirs, mine]) == {"logo": theirs}
    set_setting(change, "logo", "new")
    assert [(each.id, each.value) for each in change.find(Setting, key="logo")] == [(theirs.id, "new")]
    set_setting(change, "logo", "")


def test_a_setting_needs_a_name(change: Change) -> None:
    with pytest.raises(UserMistake, match="needs a name"):
        set_setting(change, " ", "x")
