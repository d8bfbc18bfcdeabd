from __future__ import annotations

from datetime import date

from core.deals import StageEntry, stays
from core.ids import Id


def entry(number: int, day: int) -> StageEntry:
    return StageEntry(
        id=Id(bytes([number]) * 16),
        deal_id=Id(b"d" * 16),
        stage_id=Id(bytes([number + 100]) * 16),
        entered_on=date(2026, 6, day),
    )


def test_a_deal_stays_in_a_stage_until_it_enters_the_next() -> None:
    told = stays([entry(1, 1), entry(2, 8)], date(2026, 6, 15))

    assert [spent for _, spent in told] == [7, 7]


def test_a_deal_without_a_way_stayed_nowhere() -> None:
    assert stays([], date(2026, 6, 15)) == []


def test_days_are_never_below_nothing() -> None:
    assert [spent for _, spent in stays([entry(1, 10)], date(2026, 6, 1))] == [0]
