"""What the charts of the page show, and the tables behind them, from one overview."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.insights.model import Aim, Figures
from core.insights.overview import MonthSums, Overview
from core.insights.survival import Curve
from ui.charts import columns, curve, funnel, progress
from ui.charts.card import Table, table
from ui.charts.drawing import Draw, Drawing, Hit
from ui.figures.look import Look
from ui.kit.sentences import in_turn
from ui.kit.tokens import Tone
from ui.kit.words import listed, tr

if TYPE_CHECKING:
    from ui.paper.numbers import Numbers


FEW = 10
"""From fewer leads or decisions one can tell little."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A chart, its height in logical pixels, the table behind it, and a sentence for those who do not see it."""

    draw: Draw
    height: float
    numbers: Table
    says: str


def leads_by_month(numbers: Numbers, seen: Overview) -> Picture:
    """Leads received in the twelve months that end with the period."""
    rows = [(row, row.leads, row.leads_year_ago, "leads_received") for row in seen.months]
    return _months(numbers, seen.now, tr("Leads"), rows, Tone.MARKETING, money=False)


def revenue_by_month(numbers: Numbers, seen: Overview) -> Picture:
    """Revenue of the twelve months that end with the period."""
    rows = [(row, int(row.revenue), int(row.revenue_year_ago), "revenue") for row in seen.months]
    return _months(numbers, seen.now, tr("Revenue"), rows, Tone.SALES, money=True)


def _months(
    numbers: Numbers,
    now: Figures,
    series: str,
    rows: Sequence[tuple[MonthSums, int, int, str]],
    tone: Tone,
    *,
    money: bool,
) -> Picture:
    from babel.dates import format_date

    from core.money import locale_of

    locale = locale_of(numbers.locale)
    write = numbers.money if money else numbers.count
    made = []
    lines: list[tuple[tuple[str, ...], Hashable]] = []
    for row, value, before, name in rows:
        full = numbers.period(row.month)
        says = tr("{month}: {value}, a year before {before}").format(
            month=full, value=write(value), before=write(before)
        )
        key = Look(name, listed((series, full)), period=row.month)
        made.append(
            columns.MonthColumn(
                str(format_date(row.month.first, "LLL", locale=locale)),
                value,
                before,
                numbers.short_money(value) if money else numbers.count(value),
                says,
                row.month.first >= now.period.first and row.month.last <= now.period.last,
                key,
            )
        )
        lines.append(((full, write(value), write(before)), key))
    chart = columns.Columns(
        series,
        tuple(made),
        numbers.short_money if money else numbers.count,
        (series, tr("a year before")),
        tone,
        whole=not money,
    )

    def draw(drawing: Drawing) -> list[Hit]:
        return columns.draw_columns(drawing, chart)

    heads = (tr("Month"), series, tr("A year before"))
    return Picture(draw, columns.HEIGHT, table(heads, lines), "; ".join(each.says for each in made))


def funnel_picture(numbers: Numbers, now: Figures) -> Picture:
    """Six stages from awareness to purchase."""
    found = now.funnel
    stages: list[tuple[str, str, int | None, Tone]] = [
        ("awareness", tr("Awareness"), found.awareness, Tone.MARKETING),
        ("interest", tr("Interest"), found.interest, Tone.MARKETING),
        ("consideration", tr("Consideration"), found.consideration, Tone.MARKETING),
        ("intent", tr("Intent"), found.intent, Tone.SALES),
        ("evaluation", tr("Evaluation"), found.evaluation, Tone.SALES),
        ("purchase", tr("Purchase"), found.purchase, Tone.SALES),
    ]
    told = _stage_meanings()
    made, lines = [], []
    before: int | None = None
    for name, title, count, tone in stages:
        first = name == "awareness"
        of_before = count / before if count is not None and before else None
        share = numbers.share(of_before) if of_before is not None and not first else ""
        label = numbers.count(count) if count is not None else tr("nothing entered")
        beside = tr("people reached") if first and count is not None else share
        says = f"{title}: {label}" + (tr(", {share} of the step before").format(share=share) if share else "")
        key = Look(f"funnel.{name}", title, told[name]) if count is not None else None
        made.append(funnel.FunnelStage(title, count, label, beside, in_turn(says, told[name]), tone, key, apart=first))
        lines.append(((title, numbers.count(count), share or "–"), key))
        before = count
    chart = funnel.FunnelChart(tr("Funnel"), tuple(made))
    numbers_behind = table((tr("Stage", about="funnel"), tr("How many"), tr("Of the step before")), lines)
    says = "; ".join(f"{stage.name} {stage.label}" for stage in made)
    return Picture(lambda drawing: funnel.draw_funnel(drawing, chart), funnel.height_of(chart), numbers_behind, says)


def _stage_meanings() -> dict[str, str]:
    return {
        "awareness": tr("People reached, as written down in the numbers of these days."),
        "interest": tr("Leads received on these days."),
        "consideration": tr("Of these, leads that you have spoken or written with since, or that came further."),
        "intent": tr("Of these, leads that were found to be a fit, or that came further."),
        "evaluation": tr("Of these, leads with a deal."),
        "purchase": tr("Of these, leads that bought."),
    }


def curve_picture(numbers: Numbers, seen: Overview) -> Picture:
    """How many of the deals opened in the period are decided, and won, after so many days."""
    found, now = seen.curve, seen.now
    median = now.time_to_decision.median
    points = tuple((point.day, 1 - point.undecided, point.won) for point in found.points)
    decided, won = (points[-1][1], points[-1][2]) if points else (0.0, 0.0)

    def says(day: int, decided: float, won: float) -> str:
        return tr("Within {days}: {decided} decided, {won} won").format(
            days=_days(numbers, day), decided=numbers.share(decided), won=numbers.share(won)
        )

    chart = curve.CurveChart(
        tr("Time to a decision"),
        points,
        found.longest,
        median,
        "" if median is None else tr("half after {days}").format(days=_days(numbers, median)),
        (
            tr("{share} decided").format(share=numbers.share(decided)),
            tr("{share} won").format(share=numbers.share(won)),
        ),
        tr("days since the first word"),
        numbers.share,
        numbers.count,
        says,
        Look("time_to_decision", tr("Deals opened")),
    )
    lines = [
        ((_days(numbers, day), numbers.share(one), numbers.share(other)), chart.key)
        for day, one, other in _sampled(found, points)
    ]
    heads = (tr("After"), tr("Decided"), tr("Won", about="deals"))
    sentence = says(found.longest, decided, won) if points else ""
    return Picture(lambda drawing: curve.draw_curve(drawing, chart), curve.HEIGHT, table(heads, lines), sentence)


def won_within_words(numbers: Numbers, now: Figures) -> str:
    """The chance that a deal is won within 30, 60, 90 days, as far as anyone was watched so long."""
    within = now.won_within
    parts = [
        tr("{share} within {days} days").format(share=numbers.share(share), days=days)
        for days, share in ((30, within.days_30), (60, within.days_60), (90, within.days_90))
        if share is not None
    ]
    said = tr("Won: {shares}, of {n} deals.").format(shares=listed(parts), n=numbers.count(within.n))
    if not parts:
        said = tr("Nobody has been watched for 30 days yet.")
    if now.time_to_decision.events < FEW:
        decided = now.time_to_decision.events
        few = tr("Only 1 deal is decided") if decided == 1 else tr("Only %n deals are decided", decided)
        said = tr("{few}: too early to tell.").format(few=few) + (f" {said}" if decided > 1 else "")
    return said


def _sampled(found: Curve, points: tuple[tuple[int, float, float], ...]) -> list[tuple[int, float, float]]:
    """The days of the table: each on which a deal was decided, or every few of very many."""
    every = max(1, -(-len(points) // 60))
    return [point for number, point in enumerate(points) if number % every == 0 or number == len(points) - 1]


def targets_picture(numbers: Numbers, now: Figures) -> Picture:
    """Four aims, what was reached, and where the pace leads."""
    from ui.paper.labels import aim_words

    aims: list[tuple[str, str, Aim, Tone, bool]] = [
        ("revenue", tr("Revenue"), now.targets.revenue, Tone.SALES, True),
        ("deals_won", tr("Deals won"), now.targets.deals_won, Tone.SALES, False),
        ("leads_received", tr("Leads received"), now.targets.leads_received, Tone.MARKETING, False),
        ("activities", tr("Activities"), now.targets.activities, Tone.NEUTRAL, False),
    ]
    running = now.period.first <= now.today < now.period.last
    made, lines = [], []
    for name, title, aim, tone, money in aims:
        write = numbers.money if money else numbers.count
        detail = aim_words(write, aim, running=running)
        label = tr("{actual} of {target}").format(actual=write(aim.actual), target=write(aim.target))
        if aim.target is None:
            label = tr("{actual}, no target").format(actual=write(aim.actual))
        key = Look(f"targets.{name}", title)
        made.append(
            progress.ProgressBar(
                title,
                aim.actual,
                aim.target,
                aim.pace if running else None,
                label,
                detail,
                in_turn(f"{title}: {label}", detail),
                tone,
                key,
            )
        )
        needed = "–" if aim.needed_per_day is None else write(aim.needed_per_day)
        lines.append(((title, write(aim.actual), write(aim.target), write(aim.pace), needed), key))
    chart = progress.Progress(tr("Targets"), tuple(made), (tr("target"), tr("at this pace")))
    heads = ("", tr("Reached", about="target"), tr("Target"), tr("At this pace"), tr("Needed a day"))
    return Picture(
        lambda drawing: progress.draw_progress(drawing, chart),
        progress.height_of(chart),
        table(heads, lines, yields=(3,)),
        " ".join(bar.says for bar in made),
    )


def forecast_picture(numbers: Numbers, seen: Overview) -> Picture:
    """Open deals by stage: their value, and what of it is likely to come."""
    from ui.charts import ranking

    key = Look("forecast", tr("Open deals"))
    lines = []
    bars = []
    for row in seen.pipeline:
        name = tr(row.stage) if row.stage else tr("Without a stage")  # the ones we named are translated
        count = (
            tr("1 deal") if row.count == 1 else tr("{count} deals", row.count).format(count=numbers.count(row.count))
        )
        label, detail = numbers.money(row.weighted), tr("of {value}").format(value=numbers.money(row.value))
        bars.append(
            ranking.RankBar(
                name, count, row.weighted, None, None, label, detail, f"{name}: {count}, {label} {detail}", key, False
            )
        )
        lines.append(((name, numbers.count(row.count), numbers.money(row.value), numbers.money(row.weighted)), key))
    chart = ranking.Ranking(tr("Forecast"), tuple(bars), numbers.short_money, Tone.SALES, bare=True)
    heads = (tr("Stage"), tr("Deals"), tr("Value"), tr("Weighed"))
    return Picture(
        lambda drawing: ranking.draw_ranking(drawing, chart),
        ranking.height_of(chart),
        table(heads, lines),
        "; ".join(bar.says for bar in bars),
    )


def _days(numbers: Numbers, days: int) -> str:
    return tr("1 day") if days == 1 else tr("{count} days", days).format(count=numbers.count(days))
