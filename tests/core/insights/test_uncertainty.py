"""Shares, curves and resamples against the textbook, written out again in the plainest way."""

from __future__ import annotations

import math
from fractions import Fraction
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.deals import Outcome
from core.insights import bootstrap
from core.insights.bootstrap import RESAMPLES, chance_of_profit, resampled_sums
from core.insights.model import Verdict
from core.insights.survival import Watched, time_to_decision, won_within
from core.insights.uncertainty import Z, proportion, shrunk
from core.money import Minor

ENDS = st.sampled_from([None, Outcome.WON.value, Outcome.LOST.value])
WATCHED = st.lists(st.builds(Watched, st.integers(0, 120), ENDS), max_size=60)


@given(st.integers(1, 5000).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_the_ends_of_a_wilson_interval_solve_its_equation(counts: tuple[int, int]) -> None:
    k, n = counts
    share = proportion(k, n)
    assert share.value is not None
    assert share.low is not None
    assert share.high is not None
    assert 0 <= share.low <= share.value <= share.high <= 1
    for end in (share.low, share.high):  # (p - p0)² = z² p0 (1 - p0) / n
        assert math.isclose((k / n - end) ** 2, Z * Z * end * (1 - end) / n, rel_tol=1e-6, abs_tol=1e-12)


def test_a_wilson_interval_is_that_of_the_tables() -> None:
    share = proportion(8, 40)
    assert share.low == pytest.approx(0.1050, abs=5e-5)
    assert share.high == pytest.approx(0.3476, abs=5e-5)


def test_a_share_of_nothing_is_none() -> None:
    nothing = proportion(0, 0)
    assert (nothing.value, nothing.k, nothing.n, nothing.low, nothing.high) == (None, 0, 0, None, None)
    assert shrunk(0, 0, 3, 10) is None


@given(st.integers(1, 300), st.integers(1, 300), st.data())
def test_a_shrunk_share_lies_between_its_own_and_the_overall_one(n: int, overall_n: int, data: st.DataObject) -> None:
    k, overall_k = data.draw(st.integers(0, n)), data.draw(st.integers(0, overall_n))
    own, overall = Fraction(k, n), Fraction(overall_k, overall_n)
    drawn = shrunk(k, n, overall_k, overall_n)
    assert drawn is not None
    assert min(own, overall) - Fraction(1, 10**9) <= Fraction(drawn) <= max(own, overall) + Fraction(1, 10**9)
    assert drawn == pytest.approx(float((k + 10 * overall) / (n + 10)), abs=1e-12)


def textbook(deals: list[Watched], day: int) -> tuple[Fraction, Fraction]:
    """S(day) of Kaplan-Meier and the incidence of won up to the day of Aalen-Johansen, in fractions."""
    undecided, won = Fraction(1), Fraction(0)
    for now in sorted({deal.days for deal in deals if deal.days <= day}):
        at_risk = sum(deal.days >= now for deal in deals)
        wins = sum(deal.days == now and deal.end == Outcome.WON for deal in deals)
        ends = sum(deal.days == now and deal.end is not None for deal in deals)
        won += undecided * Fraction(wins, at_risk)
        undecided *= 1 - Fraction(ends, at_risk)
    return undecided, won


@given(WATCHED)
def test_the_median_is_the_first_day_on_which_the_textbook_curve_is_at_most_half(deals: list[Watched]) -> None:
    found = time_to_decision(deals)
    days = sorted({deal.days for deal in deals})
    expected = next((day for day in days if textbook(deals, day)[0] <= Fraction(1, 2)), None)
    assert found.median == expected
    assert (found.n, found.events) == (len(deals), sum(deal.end is not None for deal in deals))


@given(WATCHED)
def test_won_within_is_the_textbook_incidence_where_someone_was_watched_that_long(deals: list[Watched]) -> None:
    found = won_within(deals)
    for day, value in ((30, found.days_30), (60, found.days_60), (90, found.days_90)):
        longest = max((deal.days for deal in deals), default=-1)
        if not deals or (day > longest and textbook(deals, longest)[0] > 0):
            assert value is None
        else:
            assert value == pytest.approx(float(textbook(deals, day)[1]), abs=1e-12)


def test_a_deal_that_is_open_on_the_day_another_ends_was_still_at_risk() -> None:
    found = time_to_decision([Watched(5, "won"), Watched(5, None)])
    assert found.median == 5


def test_a_curve_that_stays_above_half_has_no_median() -> None:
    assert time_to_decision([Watched(5, "won"), Watched(9, None), Watched(9, None)]).median is None


def naive(margins: list[int], seed: int) -> list[int]:
    chance = Random(seed)
    return sorted(sum(chance.choices(margins, k=len(margins))) for _ in range(RESAMPLES))


@pytest.mark.parametrize(("idle", "earning"), [(40, 8), (400, 60), (900, 180), (0, 300)])
def test_resampled_sums_are_spread_as_those_of_plain_resampling(idle: int, earning: int) -> None:
    chance = Random(7)
    margins = [0] * idle + [chance.randrange(500, 90_000) for _ in range(earning)]
    found, expected = sorted(resampled_sums(margins)), naive(margins, 11)
    width = expected[-50] - expected[49]
    for place in (49, 200, 1000, 1800, -50):
        assert found[place] == pytest.approx(expected[place], abs=0.08 * width)


def test_one_big_sale_among_many_small_ones_is_drawn_one_by_one() -> None:
    margins = [100] * 200 + [5_000_000]
    without = sum(total < 5_000_000 for total in resampled_sums(margins)) / RESAMPLES
    assert without == pytest.approx((1 - 1 / 201) ** 201, abs=0.03)


def test_the_same_units_in_another_order_give_the_same_chance() -> None:
    margins = [0, 0, 500, 0, 900, 120, 0, 0, 0, 0, 80]
    assert chance_of_profit(margins, Minor(700)) == chance_of_profit(sorted(margins), Minor(700))


def test_the_verdict_needs_ten_units_and_a_clear_chance() -> None:
    assert chance_of_profit([100] * 10, Minor(999)).verdict is Verdict.PAYS
    assert chance_of_profit([100] * 10, Minor(1000)).verdict is Verdict.DOES_NOT_PAY
    assert chance_of_profit([100] * 9, Minor(10)).verdict is Verdict.TOO_EARLY
    assert chance_of_profit([0, 100] * 10, Minor(1000)).verdict is Verdict.TOO_EARLY


def test_without_a_cost_or_a_unit_there_is_no_chance_to_tell() -> None:
    for found in (chance_of_profit([100], Minor(0)), chance_of_profit([], Minor(5))):
        assert (found.value, found.roi_low, found.roi_high, found.verdict) == (None, None, None, None)
    assert chance_of_profit([100, 0], Minor(0)).n == 2


@pytest.mark.parametrize(
    ("profits", "verdict"),
    [(199, Verdict.DOES_NOT_PAY), (200, Verdict.TOO_EARLY), (1800, Verdict.TOO_EARLY), (1801, Verdict.PAYS)],
)
def test_the_ends_of_too_early_belong_to_it(monkeypatch: pytest.MonkeyPatch, profits: int, verdict: Verdict) -> None:
    sums = [11] * profits + [10] * (RESAMPLES - profits)
    monkeypatch.setattr(bootstrap, "resampled_sums", lambda margins: sums)
    assert chance_of_profit([1] * 10, Minor(10)).verdict is verdict


def test_the_range_of_the_return_leaves_out_49_at_each_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bootstrap, "resampled_sums", lambda margins: list(range(1, RESAMPLES + 1))[::-1])
    found = chance_of_profit([1] * 10, Minor(1))
    assert (found.roi_low, found.roi_high) == (49, 1950)
