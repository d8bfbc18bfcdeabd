"""Contacts are found by the beginning of their name, in any script."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.capture import Choices, Surroundings
from core.capture.understanding import asks, understand
from tests import makers

NAMES = ("Ana García", "윤유나", "山口 陽子", "陈伟", "สุดา ใจดี", "Ольга Иванова", "يوسف قاسم", "Zoë O'Brien")


@pytest.mark.parametrize("name", NAMES)
def test_a_contact_is_found_by_its_name_and_by_its_first_letters(tmp_path: Path, name: str) -> None:
    with makers.shop(tmp_path) as shop:
        with shop.change("Fill") as change:
            for each in NAMES:
                makers.contact(change, each)

        for typed in (name, f"  {name} ", name[:2], name[:1]):
            assert name in [row.name for row in shop.contacts.beginning_with(typed)]


@pytest.mark.parametrize("name", NAMES)
def test_a_line_that_is_written_down_is_about_whom_it_names(tmp_path: Path, name: str) -> None:
    around = Surroundings(makers.DAY, "en_IE", "EUR", "IE", ())
    line = f"{name} wants a cake ~80"
    with makers.shop(tmp_path) as shop:
        with shop.change("Fill") as change:
            people = {each: makers.contact(change, each) for each in NAMES}

        known = shop.capture.known(asks(line, around), makers.DAY)

    said = understand(line, around, known, Choices())
    assert said.who is not None
    assert said.who.known is not None
    assert said.who.known.id == people[name].id
