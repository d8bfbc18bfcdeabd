"""The pipeline, lists of leads, and a day: in order, with sums that add up."""

from __future__ import annotations

from datetime import date, timedelta

from core.deals import DealRow, Outcome
from core.ids import Id
from core.leads import LeadRow, LeadState
from core.money import Minor
from core.next_steps import Item, StepKind
from core.reports import day_report, lead_list, pipeline_report
from core.silence import Usual
from tests.core.insights.small import key, stage

TODAY = date(2026, 3, 10)


def open_deal(
    number: int, *, of_stage: int | None = 1, value: int | None = 1_000, days: int = 9, said: int = 9
) -> DealRow:
    return DealRow(
        id=key("deal", number),
        contact_id=None,
        contact=f"Contact {number}",
        title="",
        stage_id=None if of_stage is None else key("stage", of_stage),
        stage="",
        outcome=Outcome.OPEN,
        value=None if value is None else Minor(value),
        opened_on=TODAY - timedelta(days=days),
        expected_on=None,
        closed_on=None,
        lost_reason="",
        next_step="",
        next_step_on=None,
        last_activity_on=None if said == days else TODAY - timedelta(days=said),
    )


def lead_row(number: int, state: LeadState = LeadState.NEW) -> LeadRow:
    return LeadRow(
        id=key("lead", number),
        contact_id=key("contact", number),
        contact="Ada",
        promotion="",
        channel="",
        received_on=TODAY,
        interest="",
        state=state,
        next_step="",
        next_step_on=None,
    )


def test_stages_hold_their_deals_oldest_first_and_add_up() -> None:
    rows = [
        open_deal(1, value=1_005),
        open_deal(2, value=None, days=20, said=20),
        open_deal(3, of_stage=2),
        open_deal(4, of_stage=None),
    ]

    page = pipeline_report(rows, [stage(2, 5_000), stage(1, 1_000), stage(3, 9_000)], Usual(8, 6), TODAY, "EUR")

    assert [each.stage for each in page.stages] == ["Stage 1", "Stage 2", "Stage 3", None]
    assert [each.row.id for each in page.stages[0].deals] == [key("deal", 2), key("deal", 1)]
    assert [(each.value, each.weighted) for each in page.stages] == [(1_005, 101), (1_000, 500), (0, 0), (1_000, 0)]
    assert (page.count, page.value, page.forecast, page.without_step) == (4, 3_005, 601, 4)


def test_the_forecast_is_rounded_once() -> None:
    rows = [open_deal(1, value=5), open_deal(2, of_stage=2, value=5)]

    page = pipeline_report(rows, [stage(1, 1_000), stage(2, 1_000)], Usual(8, 6), TODAY, "EUR")

    assert [each.weighted for each in page.stages] == [1, 1]
    assert page.forecast == 1


def test_silence_counts_from_the_last_word_and_is_long_beyond_what_is_usual() -> None:
    rows = [open_deal(1, days=40, said=8), open_deal(2, days=30, said=9), open_deal(3, days=9)]

    (only,) = pipeline_report(rows, [stage(1, 0)], Usual(8, 6), TODAY, "EUR").stages

    assert [(each.silent, each.is_long) for each in only.deals] == [(8, False), (9, True), (9, True)]


def test_a_list_of_leads_counts_states_and_what_they_bought_for() -> None:
    rows = [lead_row(1), lead_row(2, LeadState.DEAL), lead_row(3, LeadState.DEAL)]

    found = lead_list(
        rows, TODAY, "EUR", reach={key("contact", 2): "+31 6"}, bought={key("lead", 2): 40, key("lead", 3): 2}
    )

    assert [(line.reach, line.bought) for line in found.lines] == [("", 0), ("+31 6", 40), ("", 2)]
    assert found.bought == 42
    assert found.states[LeadState.DEAL] == 2
    assert found.states[LeadState.QUALIFIED] == 0


def test_a_day_brings_the_address_along() -> None:
    def item(number: int, contact: Id | None) -> Item:
        return Item(kind=StepKind.LEAD, id=key("lead", number), contact_id=contact)

    ada = key("contact", 1)

    page = day_report(
        TODAY, TODAY, overdue=[item(1, ada)], due=[item(2, None), item(3, ada)], addresses={ada: "3 Lantern Lane"}
    )

    assert [each.address for each in page.overdue] == ["3 Lantern Lane"]
    assert [each.address for each in page.due] == ["", "3 Lantern Lane"]
