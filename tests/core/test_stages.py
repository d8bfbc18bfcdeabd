from __future__ import annotations

from datetime import date

import pytest

from core import deals, stages
from core.change import Change
from core.deals import Deal, Outcome, Stage, StageEntry
from core.errors import UserMistake
from tests import makers

DAY = date(2026, 5, 1)


@pytest.fixture
def pipeline(change: Change) -> list[Stage]:
    return deals.add_stages(change)


def names(change: Change) -> list[str]:
    return [stage.name for stage in deals.stages(change)]


def test_a_new_stage_stands_at_the_end(change: Change, pipeline: list[Stage]) -> None:
    stages.add_stage(change, "  Sample sent ")
    assert names(change) == ["New", "Talking", "Offer sent", "Nearly there", "Sample sent"]


@pytest.mark.parametrize("name", ["talking", " TALKING ", " "])
def test_a_name_is_there_once_and_says_something(change: Change, pipeline: list[Stage], name: str) -> None:
    with pytest.raises(UserMistake):
        stages.add_stage(change, name)


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        (0, ["Offer sent", "New", "Talking", "Nearly there"]),
        (1, ["New", "Offer sent", "Talking", "Nearly there"]),
        (99, ["New", "Talking", "Nearly there", "Offer sent"]),
        (-5, ["Offer sent", "New", "Talking", "Nearly there"]),
    ],
)
def test_a_stage_is_put_at_a_place(change: Change, pipeline: list[Stage], place: int, expected: list[str]) -> None:
    stages.place_stage(change, pipeline[2].id, place)
    assert names(change) == expected


def test_open_and_closed_deals_go_along_when_a_stage_goes(change: Change, pipeline: list[Stage]) -> None:
    first = makers.deal(change, stage_id=pipeline[1].id)
    lost = makers.deal(change, stage_id=pipeline[1].id)
    deals.lose(change, lost.id, on=makers.DAY)

    merged = stages.merge_stage(change, pipeline[1].id, pipeline[0].id)

    assert merged.open_deals == 1
    assert names(change) == ["New", "Offer sent", "Nearly there"]
    assert change.get(Deal, first.id).stage_id == pipeline[0].id
    kept = change.get(Deal, lost.id)
    assert (kept.stage_id, kept.outcome) == (pipeline[0].id, Outcome.LOST)
    assert {entry.stage_id for entry in change.find(StageEntry)} == {pipeline[0].id}


def test_a_deal_does_not_come_twice_in_a_row_into_the_stage_that_stays(change: Change, pipeline: list[Stage]) -> None:
    deal = makers.deal(change, stage_id=pipeline[0].id, on=DAY)
    deals.move(change, deal.id, pipeline[1].id, on=date(2026, 5, 3))
    deals.move(change, deal.id, pipeline[2].id, on=date(2026, 5, 9))

    stages.merge_stage(change, pipeline[1].id, pipeline[0].id)

    way = sorted(change.find(StageEntry, deal_id=deal.id), key=lambda each: each.entered_on)
    assert [(each.stage_id, each.entered_on.day) for each in way] == [(pipeline[0].id, 1), (pipeline[2].id, 9)]


def test_an_untouched_stage_just_goes(change: Change, pipeline: list[Stage]) -> None:
    stages.merge_stage(change, pipeline[3].id, None)
    assert names(change) == ["New", "Talking", "Offer sent"]


def test_a_stage_with_deals_needs_another_one(change: Change, pipeline: list[Stage]) -> None:
    makers.deal(change, stage_id=pipeline[1].id)
    for into in (None, pipeline[1].id):
        with pytest.raises(UserMistake):
            stages.merge_stage(change, pipeline[1].id, into)


def test_the_last_stage_stays(change: Change) -> None:
    only = stages.add_stage(change, "Only")
    with pytest.raises(UserMistake, match="one stage at least"):
        stages.merge_stage(change, only.id, None)
