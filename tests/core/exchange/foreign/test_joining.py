"""A record and a row become one: the small rules by which nothing is lost and nothing is said twice."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from core.contacts import Contact
from core.exchange.foreign.drafts import PersonDraft
from core.exchange.foreign.joining import FieldChange, changes, grown, joined, merged_custom, new_contact
from core.exchange.foreign.mode import Mode
from core.ids import Id

KEY = Id(bytes(16))


def after(mine: dict[str, Any], theirs: dict[str, Any], mode: Mode = Mode.FILL) -> Contact:
    return joined(Contact(id=KEY, **mine), PersonDraft(**theirs), mode, str).contact


@pytest.mark.parametrize(
    ("mine", "theirs", "now"),
    [
        ("", "Köln", "Köln"),
        ("50823", "Ring 5\n50823 Köln", "Ring 5\n50823 Köln"),
        ("Ring 5\n50823 Köln\nDE", "Ring 5, 50823 Köln, Deutschland", "Ring 5\n50823 Köln\nDE"),
        ("Ring 5\n50823 Köln", "Köln", "Ring 5\n50823 Köln"),
    ],
)
def test_an_address_that_says_more_is_taken_and_one_that_says_the_same_is_not_noted(
    mine: str, theirs: str, now: str
) -> None:
    contact = after({"address": mine}, {"address": theirs})
    assert (contact.address, contact.notes) == (now, "")


def test_another_address_is_noted_once() -> None:
    draft: dict[str, Any] = {"address": "Ring 5\n50823 Köln"}
    contact = after({"address": "Am Tor 1\nBonn"}, draft)
    assert (contact.address, contact.notes) == ("Am Tor 1\nBonn", "Address: Ring 5, 50823 Köln")
    again = joined(contact, PersonDraft(**draft), Mode.FILL, str)
    assert again.contact is contact
    assert again.kept == (FieldChange("address", "Am Tor 1\nBonn", "Ring 5\n50823 Köln"),)


@pytest.mark.parametrize(
    ("mine", "theirs", "now"),
    [
        ("--11-04", "1969-11-04", "1969-11-04"),
        ("1969-11-04", "--11-04", "1969-11-04"),
        ("--11-04", "--11-05", "--11-04"),
    ],
)
def test_a_birthday_gets_its_year(mine: str, theirs: str, now: str) -> None:
    contact = after({"birthday": mine}, {"birthday": theirs})
    assert (contact.birthday, bool(contact.notes)) == (now, theirs == "--11-05")


def test_notes_of_both_are_kept_and_none_twice() -> None:
    contact = after({"notes": "one\ntwo"}, {"notes": "two\nthree"})
    assert contact.notes == "one\ntwo\ntwo\nthree"
    assert after({"notes": contact.notes}, {"notes": "two\nthree"}).notes == contact.notes


def test_a_name_that_is_only_written_otherwise_is_the_same() -> None:
    found = joined(Contact(id=KEY, name="Björn Lindhauer"), PersonDraft(name="Lindhauer Bjoern"), Mode.FILL, str)
    assert (found.contact.name, found.contact.notes, found.kept) == ("Björn Lindhauer", "", ())


def test_custom_texts_that_differ_stand_side_by_side() -> None:
    mine = merged_custom((), (("size", "38"), (" size ", "40"), ("empty", " ")), Mode.FILL)
    assert mine == (("size", "38"), ("size (2)", "40"))
    assert merged_custom(mine, (("size", "40"),), Mode.FILL) == mine
    assert merged_custom(mine, (("size", "41"),), Mode.UPDATE) == (("size", "41"), ("size (2)", "40"))


def test_lists_grow_by_what_is_new_in_another_notation_or_not() -> None:
    assert grown(("A@x",), ("a@x", "b@x", "B@x"), str.lower) == ("A@x", "b@x")


def test_a_new_contact_is_what_its_row_says() -> None:
    draft = PersonDraft(name="Bo", tags=("a",), created_on=date(2026, 1, 2), custom=(("b", "2"), ("a", "1")), own=KEY)
    contact = new_contact(draft, id=KEY)
    assert (contact.name, contact.tags, contact.created_on) == ("Bo", ("a",), date(2026, 1, 2))
    assert contact.custom == (("a", "1"), ("b", "2"))


def test_what_changed_is_told_field_by_field() -> None:
    before = Contact(id=KEY, custom=(("a", "1"),))
    now = after({"custom": (("a", "1"),)}, {"company": "Kita", "custom": (("b", "2"),)})
    assert changes(before, now) == (FieldChange("b", "", "2"), FieldChange("company", "", "Kita"))
