"""What a promotion brought, in words and the numbers of the page of figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.insights.model import PromotionResults
from ui.kit.words import tr

if TYPE_CHECKING:
    from ui.paper.numbers import Numbers

FEW = 10
"""Leads below which a share of them is not put in percent."""


def results_words(numbers: Numbers, results: PromotionResults) -> str:
    """Leads, how many bought, sales and return of a promotion, with what each rests on."""
    if not results.leads_received and not results.deals_won and not results.marketing_cost:
        return tr("Nothing came of it yet, nothing was spent.")
    leads = results.leads_received
    said = [
        tr("1 lead") if leads == 1 else tr("%n leads", leads),
        _bought(numbers, results),
        sales_words(numbers, results),
    ]
    said.append(return_words(numbers, results))
    return " · ".join(part for part in said if part)


def _bought(numbers: Numbers, results: PromotionResults) -> str:
    share = results.conversion
    if share.value is None:
        return ""
    counted = tr("{k} of {n} bought").format(k=numbers.count(share.k), n=numbers.count(share.n))
    if share.n < FEW:
        return counted
    return tr("{counted}, {share} ({low} to {high})").format(
        counted=counted,
        share=numbers.share(share.value),
        low=numbers.share(share.low),
        high=numbers.share(share.high),
    )


def sales_words(numbers: Numbers, results: PromotionResults) -> str:
    """How many sales count for it, and their value."""
    if not results.deals_won:
        return tr("no sale credited")
    if results.deals_won == 1:
        return tr("1 sale, {revenue}").format(revenue=numbers.money(results.revenue))
    sales = numbers.count(results.deals_won)
    return tr("{sales} sales, {revenue}").format(sales=sales, revenue=numbers.money(results.revenue))


def return_words(numbers: Numbers, results: PromotionResults) -> str:
    """The gain on what it cost, its range, and whether one can tell already."""
    if results.roi is None or results.roi.value is None:
        return tr("no cost written down")
    told = tr("return {return_}").format(return_=numbers.signed(results.roi.value))
    if results.roi.on_revenue:
        told = tr("{return_} on revenue").format(return_=told)
    chance = results.chance_of_profit
    if chance is None:
        return told
    if chance.roi_low is not None and chance.roi_high is not None and chance.roi_low < chance.roi_high:
        told = tr("{return_} (likely {low} to {high})").format(
            return_=told, low=numbers.signed(chance.roi_low), high=numbers.signed(chance.roi_high)
        )
    if chance.verdict is None:
        return told
    from ui.paper.labels import verdict

    return tr("{return_}: {verdict}").format(return_=told, verdict=verdict(chance.verdict))
