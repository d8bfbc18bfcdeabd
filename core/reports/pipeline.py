"""Every open deal by stage: its value, what comes next, how long it has been silent."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from core.deals import DealRow, Stage
from core.ids import Id
from core.money import Minor, rounded
from core.silence import Usual


@dataclass(frozen=True, slots=True)
class OpenDeal:
    """An open deal and for how many days nothing has happened with it; `long`: longer than is usual."""

    row: DealRow
    silent: int
    is_long: bool


@dataclass(frozen=True, slots=True)
class StageDeals:
    """The open deals of a stage, the oldest first; `stage` none: those of no stage. `weighted` by the chance to win."""

    stage: str | None
    probability: int
    deals: tuple[OpenDeal, ...]
    value: Minor
    weighted: Minor


@dataclass(frozen=True, slots=True, kw_only=True)
class PipelineReport:
    """What is open on a day. `stages` are all there are, also those without a deal."""

    today: date
    currency: str
    usual: Usual
    stages: tuple[StageDeals, ...]
    count: int
    value: Minor
    forecast: Minor
    without_step: int


def pipeline_report(
    rows: Iterable[DealRow], stages: Sequence[Stage], usual: Usual, today: date, currency: str
) -> PipelineReport:
    """Put the sheet together from the open deals and the stages of the file."""
    standing: dict[Id | None, list[OpenDeal]] = {}
    for row in sorted(rows, key=lambda row: (row.opened_on, row.id)):
        last = max(row.opened_on, row.last_activity_on or row.opened_on)
        silent = max(0, (today - last).days)
        standing.setdefault(row.stage_id, []).append(OpenDeal(row, silent, silent > usual.days))
    known: list[Stage | None] = [*sorted(stages, key=lambda stage: (stage.position, stage.name))]
    if None in standing:
        known.append(None)
    made, exact = [], Fraction(0)
    for stage in known:
        deals = standing.get(stage.id if stage else None, [])
        value = sum(each.row.value or 0 for each in deals)
        weighted = Fraction(value * (stage.probability if stage else 0), 10_000)
        exact += weighted
        made.append(
            StageDeals(
                stage.name if stage else None,
                stage.probability if stage else 0,
                tuple(deals),
                Minor(value),
                rounded(weighted),
            )
        )
    return PipelineReport(
        today=today,
        currency=currency,
        usual=usual,
        stages=tuple(made),
        count=sum(len(stage.deals) for stage in made),
        value=Minor(sum(stage.value for stage in made)),
        forecast=rounded(exact),
        without_step=sum(not each.row.next_step_on for stage in made for each in stage.deals),
    )
