"""Who a line is about: someone known, someone new, or a question."""

from __future__ import annotations

import pytest

from core.capture import (
    Choices,
)
from tests.core.capture.lines import (
    BOB,
    GARCIA,
    LOPEZ,
    called,
    read,
)


def test_a_phone_tells_who_is_meant_however_it_is_written() -> None:
    for phone in ("0612345678", "06 12 34 56 78", "+31 6 12345678", "0031612345678"):
        said = read(f"ana {phone} wants 2 cakes", people=(GARCIA, LOPEZ))
        assert (called(said), said.sure, said.wants) == (("Ana García", True), True, "2 cakes")


def test_a_whole_name_that_one_contact_has_is_that_contact() -> None:
    said = read("ana garcia wants 2 cakes", people=(GARCIA, LOPEZ))
    assert (called(said), said.sure) == (("Ana García", True), True)


def test_a_name_that_several_bear_is_asked_about() -> None:
    said = read("ana wants 2 cakes", people=(GARCIA, LOPEZ))
    assert not said.sure
    assert [(each.name, each.known is not None) for each in said.people] == [
        ("Ana García", True),
        ("Ana Lopez", True),
        ("Ana", False),
    ]


def test_a_new_phone_makes_a_new_contact_rather_than_joining_two_people() -> None:
    said = read("ana 0655555555 wants 2 cakes", people=(GARCIA,))
    assert (called(said), said.sure) == (("Ana", False), True)
    assert GARCIA in [each.known for each in said.people]


def test_another_family_name_is_another_person() -> None:
    said = read("ana perez wants 2 cakes", people=(GARCIA,))
    assert (called(said), said.sure) == (("Ana Perez", False), True)


def test_a_phone_of_one_and_the_name_of_another_is_asked_about() -> None:
    said = read("carl 0612345678 wants 2 cakes", people=(GARCIA,))
    assert not said.sure
    assert "carl" in said.wants


def test_the_person_says_who_is_meant() -> None:
    lopez = next(each for each in read("ana wants 2 cakes", people=(GARCIA, LOPEZ)).people if each.known == LOPEZ)
    said = read("ana wants 2 cakes", people=(GARCIA, LOPEZ), choices=Choices(who=lopez.key))
    assert (called(said), said.sure) == (("Ana Lopez", True), True)


def test_how_many_words_are_the_name_can_be_said() -> None:
    said = read("ana cake shop", choices=Choices(who="new:2"))
    assert (called(said), said.wants) == (("Ana Cake", False), "shop")


def test_someone_is_reached_without_a_name() -> None:
    said = read("wants 2 cakes bob@x.com", people=(BOB,))
    assert (called(said), said.wants) == (("Bob", True), "2 cakes")
    assert called(read("0612345678 wants 2 cakes")) == ("", False)


def test_a_long_name_is_kept_whole_where_something_follows_it() -> None:
    assert called(read("bruno de la cruz 06 12 34 56 78 2 cakes", country="FR")) == ("Bruno de la Cruz", False)


@pytest.mark.parametrize("word", ["called", "rang", "emailed"])
def test_how_one_heard_of_them_is_no_part_of_their_name(word: str) -> None:
    said = read(f"Maria Keller {word}, wants wedding cake, phone tomorrow")

    assert called(said) == ("Maria Keller", False)
    assert said.wants == "wedding cake"


def test_a_name_ends_where_one_tells_how_they_were_heard_of() -> None:
    assert called(read("Mrs O Brien rang about the curtains")) == ("Mrs O Brien", False)


@pytest.mark.parametrize(
    ("text", "locale", "name"),
    [
        ("lady wants 2 cakes fri call", "en_IE", "Lady"),
        ("a lady wants 2 cakes", "en_IE", "Lady"),
        ("Frau möchte 2 Torten", "de_DE", "Frau"),
        ("asdf", "en_IE", "Asdf"),
        ("asdf jklö", "de_DE", "Asdf Jklö"),
    ],
)
def test_what_may_be_no_name_is_asked_about(text: str, locale: str, name: str) -> None:
    said = read(text, locale)
    assert (called(said), said.sure) == ((name, False), False)
    assert read(text, locale, choices=Choices(who=said.people[0].key)).sure


@pytest.mark.parametrize(
    "text", ["Lady Gaga wants 2 cakes", "lady 0612345678", "Ana Lopez", "ana flyer", "asdf wants cake", "林 さくら"]
)
def test_what_is_likely_a_name_is_not_asked_about(text: str) -> None:
    assert read(text).sure
