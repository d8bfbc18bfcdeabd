"""What a table leaves open, what the owner says of it, and what is kept for the next time."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from core.exchange.foreign.drafts import Setting
from core.exchange.foreign.own import (
    DAY_ORDER,
    LABELS,
    MEANINGS,
    POINT,
    ROWS,
    Meaning,
    Recipe,
    Target,
    Why,
    guess,
    read,
    targets_of,
)
from tests.core.exchange.foreign.own.lists import BRITISH, NO_ONE, SETTING, grid, guessed, reading, targets

T = Target
OPEN = ("Kunde|Kaufdatum|Betrag", "Eva|3/4/2026|1.500", "Max|5/6/2026|2.500")
AMERICA = Setting(currency="USD", today=date(2026, 11, 20), country="US", locale="en_US")


def test_samples_are_told_in_words() -> None:
    found = guessed(
        "Kunde|Kaufdatum|Betrag|Telefon",
        ["Korn, Eva", 46082.0, "1.234,50 €", 1713920012.0],
        ["Max Rabe", "13.3.26", "80 € (bezahlt)", "siehe Notiz"],
        ["Uli Specht", datetime(2026, 4, 1), "offen", "0221 4710150"],
        setting=Setting(currency="EUR", today=date(2026, 11, 20), country="DE", locale="en_GB"),
    )
    read_as = [[(each.raw, each.read or each.wrong) for each in column.samples] for column in found.columns]
    assert read_as[0][0] == ("Korn, Eva", "Eva Korn")
    assert read_as[1] == [("46082", "1 March 2026"), ("13.3.26", "13 March 2026"), ("2026-04-01", "1 April 2026")]
    assert read_as[2] == [
        ("1.234,50 €", "€1,234.50"),
        ("80 € (bezahlt)", "€80.00 (bezahlt)"),
        ("offen", "not an amount in {currency}"),
    ]
    assert read_as[3][0] == ("1713920012", "+491713920012")


def test_at_most_five_samples_are_shown_and_those_that_differ_first() -> None:
    found = guessed("Name|Betrag", *(f"N{number}|{number},00" for number in range(10, 50)), "Last|80 € (bezahlt)")
    assert [each.raw for each in found.columns[1].samples][-1] == "80 € (bezahlt)"
    assert len(found.columns[1].samples) == 5


def test_what_stays_open_is_asked_with_the_answer_of_the_locale() -> None:
    found = guessed(*OPEN, setting=AMERICA)
    assert {each.name: each.answer for each in found.open} == {DAY_ORDER: "mdy", POINT: "."}
    assert [each.columns for each in found.open] == [(1,), (2,)]
    assert {each.name: each.answer for each in guessed(*OPEN, setting=BRITISH).open} == {DAY_ORDER: "dmy", POINT: "."}
    assert {each.name: each.answer for each in guessed(*OPEN).open} == {DAY_ORDER: "dmy", POINT: ","}
    assert {each.name: each.answer for each in guessed(*OPEN, setting=NO_ONE).open} == {DAY_ORDER: "dmy", POINT: "."}


def test_with_nobody_to_ask_the_locale_decides_and_that_is_told() -> None:
    found = reading(*OPEN, setting=AMERICA)
    assert [row.deal.opened_on for row in found.rows if row.deal] == [date(2026, 3, 4), date(2026, 5, 6)]
    assert [(each.row, each.column) for each in found.problems] == [(1, "Kaufdatum"), (1, "Betrag")]
    assert "mdy" in found.problems[0].reason


def test_answers_are_followed_and_no_longer_asked() -> None:
    found = guess(grid(*OPEN), SETTING, answers={DAY_ORDER: "mdy", POINT: "."})
    assert found.open == ()
    deals = [row.deal for row in read(grid(*OPEN), SETTING, found.recipe).rows if row.deal]
    assert [(deal.opened_on, deal.value) for deal in deals] == [(date(2026, 3, 4), 150), (date(2026, 5, 6), 250)]
    assert read(grid(*OPEN), SETTING, found.recipe).problems == ()


def test_one_column_of_days_settles_the_others() -> None:
    found = guessed("Name|Kunde seit|Geburtstag", "Eva|3/4/2020|5/6/1980", "Max|4/13/2020|7/8/1990")
    assert found.open == ()
    assert found.recipe.orders == ("", "mdy", "mdy")


def test_the_owner_says_what_a_column_is() -> None:
    table = grid("Name|Haustier|Nummer", "Eva|Hund|0221 4710150")
    found = guess(table, SETTING, targets={1: T.TAGS, 2: T.LEAVE_OUT})
    assert targets(found) == [T.NAME, T.TAGS, T.LEAVE_OUT]
    assert found.columns[1].why is Why.CHOSEN
    person = read(table, SETTING, found.recipe).rows[0].person
    assert person is not None
    assert (person.tags, person.phones, person.custom) == (("Hund",), (), ())


def test_what_only_one_column_may_hold_is_taken_from_the_other() -> None:
    table = grid("Name|Spitzname", "Eva|Evi")
    assert targets(guess(table, SETTING, targets={1: T.NAME})) == [T.KEEP, T.NAME]


def test_the_owner_says_what_rows_are_and_headings_follow() -> None:
    table = grid("Datum|Kunde|Artikel|Betrag|Woher", "13.4.2026|Eva|Torte|20,00|Flyer")
    found = guess(table, SETTING)
    assert (found.recipe.meaning, targets(found)) == (
        Meaning.PURCHASES,
        [T.BOUGHT_ON, T.NAME, T.TITLE, T.AMOUNT, T.KEEP],
    )
    found = guess(table, SETTING, answers={ROWS: "enquiries"})
    assert targets(found) == [T.RECEIVED_ON, T.NAME, T.INTEREST, T.AMOUNT, T.SOURCE]
    found = guess(table, SETTING, answers={ROWS: "people"})
    assert targets(found) == [T.CREATED_ON, T.NAME, T.KEEP, T.KEEP, T.KEEP]
    assert read(table, SETTING, found.recipe).rows[0].deal is None


def test_every_target_that_is_offered_has_a_name_and_can_be_chosen_and_read() -> None:
    table = grid("Name|Feld", "Eva|13.4.2026", "Max|x", "Uli|")
    for meaning in Meaning:
        assert MEANINGS[meaning]
        for target in targets_of(meaning):
            assert LABELS[target]
            found = guess(table, SETTING, targets={1: target}, answers={ROWS: meaning.value})
            assert found.columns[1].target is target
            read(table, SETTING, found.recipe)


def test_a_recipe_comes_back_from_its_text() -> None:
    recipe = guessed(*OPEN).recipe
    assert Recipe.from_json(recipe.to_json()) == recipe


@pytest.mark.parametrize(
    "text",
    [
        *("", "{}", "[]", "null", "x", '{"form": 2}', "[" * 100_000),
        '{"form":1,"signature":"","rows":"people","header":0,"columns":[["future",""]],"point":".","country":""}',
        '{"form":1,"signature":"","rows":"people","header":0,"columns":[["name","xyz"]],"point":".","country":""}',
        '{"form":1,"signature":"","rows":"people","header":0,"columns":7,"point":".","country":""}',
        '{"form":1,"signature":"","rows":"people","header":0,"columns":[["name"]],"point":".","country":""}',
    ],
)
def test_what_is_no_recipe_is_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        Recipe.from_json(text)


def test_the_next_list_of_the_same_columns_is_read_like_the_last() -> None:
    kept = guess(grid(*OPEN), SETTING, targets={2: T.LEAVE_OUT}, answers={DAY_ORDER: "mdy"}).recipe
    table = grid("Neue Liste||", "", "KUNDE| Kaufdatum |betrag|", "Uli|1/2/2026|7|mehr")
    found = guess(table, SETTING, kept)
    assert found.remembered
    assert found.open == ()
    assert targets(found) == [T.NAME, T.BOUGHT_ON, T.LEAVE_OUT, T.KEEP]
    assert [column.why for column in found.columns[:3]] == [Why.REMEMBERED] * 3
    (row,) = read(table, SETTING, kept).rows
    assert row.number == 4
    assert row.deal is not None
    assert (row.deal.opened_on, row.deal.value) == (date(2026, 1, 2), None)


def test_days_that_show_their_order_beat_what_is_remembered() -> None:
    kept = guess(grid(*OPEN), SETTING, answers={DAY_ORDER: "mdy"}).recipe
    found = guess(grid(OPEN[0], "Uli|13/2/2026|7"), SETTING, kept)
    assert found.recipe.orders[1] == "dmy"


def test_a_recipe_of_other_columns_is_not_used() -> None:
    kept = guess(grid(*OPEN), SETTING).recipe
    found = guess(grid("Name|Ort", "Eva|Köln"), SETTING, kept)
    assert not found.remembered
    assert targets(found) == [T.NAME, T.CITY]
