from __future__ import annotations

from collections import Counter
from datetime import date

import pytest

from core.activities import Activity
from core.contacts import Contact
from core.deals import Deal, Outcome
from core.leads import Lead
from core.sample import DEFAULT_LEADS
from tests.core.sample.telling import Told, assert_holds_together

TODAY = date(2026, 11, 22)
MANY = 6_000


@pytest.fixture(scope="module")
def told() -> Told:
    return Told(TODAY)


@pytest.fixture(scope="module")
def scaled() -> Told:
    return Told(TODAY, leads=MANY)


def test_a_long_story_holds_together(scaled: Told) -> None:
    assert_holds_together(scaled)
    assert len(scaled.all(Lead)) == MANY


@pytest.mark.parametrize("kind", [Contact, Deal, Activity])
def test_a_long_story_keeps_its_shape(told: Told, scaled: Told, kind: type[Contact | Deal | Activity]) -> None:
    short, long = len(told.all(kind)) / DEFAULT_LEADS, len(scaled.all(kind)) / MANY
    assert long == pytest.approx(short, rel=0.2)


def test_a_long_story_wins_as_often(told: Told, scaled: Told) -> None:
    short, long = (
        len(one.won()) / sum(deal.outcome is not Outcome.OPEN for deal in one.all(Deal)) for one in (told, scaled)
    )
    assert long == pytest.approx(short, rel=0.2)


def test_names_in_a_long_story_rarely_repeat(scaled: Told) -> None:
    times = Counter(contact.name for contact in scaled.all(Contact) if contact.name)
    assert len(times) / times.total() > 0.6
