"""Promotions and channels ranked: the bars, the table behind them, and what the order hangs on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from core.business import Credit
from core.insights.behind import Scope
from core.insights.model import PromotionResults, Results
from core.insights.overview import Overview
from core.insights.ranking import RankBy, has_something, orders, ranked, value
from ui.charts import ranking
from ui.charts.card import table
from ui.figures.look import Look
from ui.figures.pictures import FEW, Picture
from ui.figures.tiles import NONE, share_words
from ui.kit.tokens import Tone
from ui.kit.words import tr

if TYPE_CHECKING:
    from ui.paper.numbers import Numbers

IN_SIGHT = 10
"""Rows of the chart; the table holds all."""


def rank_picture(numbers: Numbers, rows: Sequence[Results], by: RankBy, name: str) -> Picture | None:
    """The bars of promotions or channels; nothing where there is none to rank.

    Args:
        numbers: how values are written.
        rows: of the figures, the row of none last.
        by: what decides the order.
        name: what stands in the head of the first column.
    """
    *named, none = rows
    found: list[Results] = list(ranked(named, by))
    if not found:
        return None
    shown = found[:IN_SIGHT]
    if has_something(none) and by is not RankBy.RETURN:
        shown = [*shown, none]
    tone = Tone.MARKETING if by is RankBy.CONVERSION else Tone.SALES
    bars = tuple(_bar(numbers, row, by, quiet=row is none) for row in shown)
    write: Callable[[float], str] = numbers.share
    if by is RankBy.RETURN:
        write = lambda part: signed_share(numbers, part)  # noqa: E731 - one of three ways to write an axis
    if by is RankBy.REVENUE:
        write = numbers.short_money
    chart = ranking.Ranking(by_words(by), bars, write, tone, bare=by is RankBy.REVENUE)
    all_rows = [*found, *([none] if has_something(none) else [])]
    return Picture(
        lambda drawing: ranking.draw_ranking(drawing, chart),
        ranking.height_of(chart),
        table(
            _heads(name), [(_cells(numbers, row), look_of(row)) for row in all_rows], words=(9,), yields=(4, 5, 3, 2)
        ),
        "; ".join(bar.says for bar in bars),
    )


def by_words(by: RankBy) -> str:
    """What the order is by."""
    return {
        RankBy.CONVERSION: tr("Leads that bought"),
        RankBy.RETURN: tr("Return on cost"),
        RankBy.REVENUE: tr("Revenue"),
    }[by]


def name_of(row: Results) -> str:
    """What a promotion or channel is called; the row of none in words."""
    from ui.promotions.wording import channel_words

    if isinstance(row, PromotionResults):
        return tr("Without a promotion") if row.id is None else row.name or ""
    return channel_words(row.channel) if row.channel else tr("Without a channel")


def look_of(row: Results) -> Look:
    """What a row opens: its leads, the sales credited to it, and what it cost."""
    if isinstance(row, PromotionResults):
        return Look("results", name_of(row), scope=Scope(part=True, promotion=row.id))
    return Look("results", name_of(row), scope=Scope(part=True, by_channel=True, channel=row.channel))


def verdict_words(row: Results) -> str:
    """Whether it earns its cost back, as far as one can tell; for a channel only whether it is too early."""
    if isinstance(row, PromotionResults) and row.chance_of_profit is not None:
        from ui.paper import labels

        return labels.verdict(row.chance_of_profit.verdict)
    return ""


def signed_share(numbers: Numbers, part: float) -> str:
    """A gain or loss in percent, with its sign."""
    return numbers.share(0) if round(part, 4) == 0 else numbers.signed(part)


def credit_words(rule: Credit) -> str:
    """A rule of credit, as one would say it."""
    return {
        Credit.FIRST: tr("the first promotion met"),
        Credit.LAST: tr("the last promotion met"),
        Credit.EQUAL: tr("all promotions met, evenly"),
    }[rule]


def dependence_words(seen: Overview, by: RankBy) -> str:
    """Whether the order hangs on how sales are credited, and who would lead otherwise."""
    if by is RankBy.CONVERSION:
        return tr(
            "A lead belongs to the promotion it came from, so this order does not hang on how sales are credited."
        )
    found = orders(seen.now.promotions, seen.credited, by)
    now = found[seen.now.credit]
    if all(order == now for order in found.values()):
        return tr("The order is the same whichever way sales are credited.")
    names = {row.id: row.name or "" for row in seen.now.promotions}
    for rule, order in found.items():
        if order[0] != now[0]:
            return tr(
                "This order hangs on how sales are credited: if they counted for {rule}, “{name}” would come first."
            ).format(rule=credit_words(rule), name=names[order[0]])
    return tr("The first place is the same whichever way sales are credited; places behind it change.")


def _bar(numbers: Numbers, row: Results, by: RankBy, *, quiet: bool) -> ranking.RankBar:
    low, high = _range(row, by)
    found = value(row, by)
    label, detail = _labels(numbers, row, by)
    return ranking.RankBar(
        name_of(row), _note(numbers, row), found, low, high, label, detail, _told(numbers, row), look_of(row), quiet
    )


def _range(row: Results, by: RankBy) -> tuple[float | None, float | None]:
    if by is RankBy.CONVERSION:
        return row.conversion.low, row.conversion.high
    if by is RankBy.RETURN and isinstance(row, PromotionResults) and row.chance_of_profit is not None:
        return row.chance_of_profit.roi_low, row.chance_of_profit.roi_high
    return None, None


def _labels(numbers: Numbers, row: Results, by: RankBy) -> tuple[str, str]:
    """The value at the end of a row, and under it what it rests on."""
    share = row.conversion
    if by is RankBy.CONVERSION:
        if share.value is None:
            return NONE, tr("no leads")
        counted = tr("{k} of {n}").format(k=numbers.count(share.k), n=numbers.count(share.n))
        if share.shrunk is None:
            return numbers.share(share.value), counted
        return numbers.share(share.shrunk), tr("{counted} = {share}").format(
            counted=counted, share=numbers.share(share.value)
        )
    if by is RankBy.RETURN:
        if row.roi is None or row.roi.value is None:
            return NONE, tr("no cost") if row.roi is not None else ""
        low, high = _range(row, by)
        detail = tr("on {cost}").format(cost=numbers.money(row.marketing_cost))
        if low is not None and high is not None:
            detail = tr("likely {low} to {high}").format(
                low=signed_share(numbers, low), high=signed_share(numbers, high)
            )
        return signed_share(numbers, row.roi.value), detail
    sales = tr("1 sale") if row.deals_won == 1 else tr("{count} sales").format(count=numbers.count(row.deals_won))
    return (numbers.money(row.revenue), sales) if row.deals_won else (NONE, tr("no sales"))


def _note(numbers: Numbers, row: Results) -> str:
    """Under the name: its channel, and the verdict or that it is too early for one."""
    from ui.promotions.wording import channel_words

    parts = []
    if isinstance(row, PromotionResults):
        parts.append(channel_words(row.channel) if row.channel else "")
    else:
        leads = row.leads_received
        parts.append(tr("1 lead") if leads == 1 else tr("{count} leads", leads).format(count=numbers.count(leads)))
    verdict = verdict_words(row)
    if not verdict and row.leads_received < FEW:
        verdict = tr("too early to tell")
    parts.append(verdict)
    return " · ".join(part for part in parts if part)


def _told(numbers: Numbers, row: Results) -> str:
    """Everything about a row in sentences."""
    share = row.conversion
    leads = tr("1 lead") if row.leads_received == 1 else tr("{n} leads").format(n=numbers.count(row.leads_received))
    lines = [f"{name_of(row)}: {leads}."]
    if share.value is not None:
        lines.append(
            tr("Bought: {share} ({basis}).").format(share=numbers.share(share.value), basis=share_words(numbers, share))
        )
    if share.shrunk is not None:
        lines.append(
            tr("For comparing it is drawn to your own average, by the weight of ten leads: {share}.").format(
                share=numbers.share(share.shrunk)
            )
        )
    lines.append(
        tr("Sales credited: {sales}, revenue {revenue}, cost {cost}.").format(
            sales=numbers.count(row.deals_won),
            revenue=numbers.money(row.revenue),
            cost=numbers.money(row.marketing_cost),
        )
    )
    if row.roi is not None and row.roi.value is not None:
        said = tr("Return on cost: {roi}").format(roi=signed_share(numbers, row.roi.value))
        if row.roi.on_revenue:
            said += " " + tr("(some costs of sales unknown)")
        lines.append(said + ".")
    lines.append(_chance_told(numbers, row))
    return "\n".join(line for line in lines if line)


def _chance_told(numbers: Numbers, row: Results) -> str:
    if not isinstance(row, PromotionResults) or row.chance_of_profit is None or row.chance_of_profit.value is None:
        return ""
    chance = row.chance_of_profit
    said = tr("Chance that it pays: {chance}, {verdict}.").format(
        chance=numbers.share(chance.value), verdict=verdict_words(row)
    )
    if chance.roi_low is not None and chance.roi_high is not None and chance.roi_low < chance.roi_high:
        said += " " + tr("By chance alone the return may lie between {low} and {high}.").format(
            low=signed_share(numbers, chance.roi_low), high=signed_share(numbers, chance.roi_high)
        )
    return said


def _heads(name: str) -> tuple[str, ...]:
    return (
        name,
        tr("Leads"),
        tr("Bought"),
        tr("Likely"),
        tr("Compared"),
        tr("Sales"),
        tr("Revenue"),
        tr("Cost"),
        tr("Return"),
        tr("Verdict"),
    )


def _cells(numbers: Numbers, row: Results) -> tuple[str, ...]:
    share = row.conversion
    likely = NONE
    if share.low is not None and share.high is not None:
        likely = f"{numbers.share(share.low)} – {numbers.share(share.high)}"
    returned = NONE if row.roi is None or row.roi.value is None else signed_share(numbers, row.roi.value)
    return (
        name_of(row),
        numbers.count(row.leads_received),
        numbers.share(share.value),
        likely,
        numbers.share(share.shrunk),
        numbers.count(row.deals_won),
        numbers.money(row.revenue),
        numbers.money(row.marketing_cost),
        returned,
        verdict_words(row) or (tr("too early to tell") if row.leads_received < FEW else ""),
    )
