"""A promotion is planned once more, and what earlier ones taught is at hand."""

from __future__ import annotations

from datetime import date

import pytest

from core import content
from core.change import Change
from core.content import Content
from core.earlier_promotions import Lesson, lessons_for, repeat_promotion
from core.ids import Id
from core.promotions import OfferKind, Promotion, cancel_promotion, edit_promotion
from tests.makers import promotion

TODAY = date(2026, 6, 15)


def lesson(number: int, name: str, channel: str, year: int, text: str = "More flyers") -> Lesson:
    return Lesson(Id(bytes([number]) * 16), name, channel, date(year, 1, 1), text)


@pytest.mark.parametrize(
    ("start", "end", "starts", "ends"),
    [
        (date(2025, 12, 1), date(2025, 12, 21), date(2026, 12, 1), date(2026, 12, 21)),
        (date(2025, 1, 7), date(2025, 2, 1), date(2027, 1, 7), date(2027, 2, 1)),  # this year's is over
        (date(2026, 6, 15), None, date(2027, 6, 15), None),
        (date(2026, 12, 1), date(2026, 12, 2), date(2027, 12, 1), date(2027, 12, 2)),  # still to come: the one after
        (date(2024, 2, 29), date(2024, 3, 2), date(2027, 2, 28), date(2027, 3, 2)),
        (date(9999, 5, 1), None, date(9999, 5, 1), None),
        (None, None, None, None),
    ],
)
def test_a_promotion_is_repeated_in_the_next_year_it_can_start(
    change: Change, start: date | None, end: date | None, starts: date | None, ends: date | None
) -> None:
    old = promotion(change, "Sale", start_on=start, end_on=end)

    again = repeat_promotion(change, old.id, on=TODAY)

    assert (again.start_on, again.end_on) == (starts, ends)
    assert again.id != old.id


def test_the_plan_comes_along_and_what_became_of_the_old_one_does_not(change: Change) -> None:
    old = promotion(
        change,
        "Winter sale 2025, hall 20255",
        channel="flyer",
        start_on=date(2025, 12, 1),
        offer_kind=OfferKind.PERCENT,
        offer_value=1500,
        budget=42_000,
        expected_leads=30,
        lesson="More flyers",
    )
    cancel_promotion(change, old.id, on=TODAY)

    again = repeat_promotion(change, old.id, on=TODAY)

    assert again.name == "Winter sale 2026, hall 20255"
    assert (again.channel, again.offer_kind, again.offer_value) == ("flyer", OfferKind.PERCENT, 1500)
    assert (again.budget, again.expected_leads) == (42_000, 30)
    assert (again.lesson, again.cancelled_on, again.external_ids) == ("", None, ())


def test_what_is_to_be_made_is_planned_anew(change: Change) -> None:
    old = promotion(change, "Sale", start_on=date(2025, 12, 1))
    for title, due in (("Post", date(2025, 11, 28)), ("Poster", None)):
        piece = content.plan_content(change, promotion_id=old.id, title=title, due_on=due)
        content.finish_content(change, piece.id, on=date(2025, 11, 27))

    again = repeat_promotion(change, old.id, on=TODAY)

    found = {(each.title, each.due_on, each.done_on) for each in change.find(Content, promotion_id=again.id)}
    assert found == {("Post", date(2026, 11, 28), None), ("Poster", None, None)}
    assert all(each.done_on for each in change.find(Content, promotion_id=old.id))


def test_lessons_of_the_same_name_come_before_those_of_the_same_channel(change: Change) -> None:
    plan = edit_promotion(change, promotion(change, "Winter SALE 2027").id, channel="flyer")
    known = [
        lesson(1, "Fair", "flyer", 2026),
        lesson(2, "Winter sale 2025", "print", 2025),
        lesson(3, "winter  sale 2026", "radio", 2026),
        lesson(4, "Radio spot", "radio", 2026),
        lesson(5, "Winter sale 2024", "flyer", 2024, text=" "),
        Lesson(plan.id, plan.name, plan.channel, None, "My own"),
    ]

    assert [each.id[0] for each in lessons_for(plan, known)] == [3, 2, 1]


def test_without_a_channel_only_the_name_counts() -> None:
    plan = Promotion(id=Id(b"p" * 16), name="Something new")

    assert lessons_for(plan, [lesson(1, "Fair", "", 2026)]) == []
