"""What the figures of FIGURES are called on paper, and which hat they belong to."""

from __future__ import annotations

from collections.abc import Callable

from core.insights.model import Aim, Verdict
from core.leads import LeadState
from ui.channels import channel_words
from ui.kit.tokens import Tone
from ui.kit.words import tr

HEADLINES = (
    "revenue",
    "deals_won",
    "new_customers",
    "win_rate",
    "leads_received",
    "conversion",
    "marketing_cost",
    "cost_per_lead",
)
"""The figures that are tiles: sales above, marketing below."""

_MARKETING = frozenset(
    {
        "leads_received",
        "leads_qualified",
        "conversion",
        "marketing_cost",
        "cost_per_lead",
        "cac",
        "cac_without_time",
        "roas",
        "roi",
    }
)


def figure(name: str, *, on_revenue: bool = False) -> str:
    """The label of a figure; a name that is not known here is at least readable.

    `on_revenue`: a return in which sales without a known cost count with their whole value.
    """
    if on_revenue:
        return tr("Return on marketing cost (some costs of sales unknown)")
    return {
        "leads_received": tr("Leads received"),
        "leads_qualified": tr("Leads qualified"),
        "deals_opened": tr("Deals opened"),
        "deals_won": tr("Deals won"),
        "deals_lost": tr("Deals lost"),
        "revenue": tr("Revenue"),
        "margin": tr("Margin"),
        "average_deal": tr("Average sale"),
        "median_deal": tr("Typical sale"),
        "win_rate": tr("Won of decided deals"),
        "conversion": tr("Leads that bought"),
        "new_customers": tr("New customers"),
        "customers": tr("Customers so far"),
        "repeat_rate": tr("Customers who came back"),
        "satisfaction": tr("Satisfaction, 1 to 5"),
        "marketing_cost": tr("Marketing cost"),
        "own_time_cost": tr("Cost of own time"),
        "cost_per_lead": tr("Cost per lead"),
        "cac": tr("Cost per new customer"),
        "cac_without_time": tr("Cost per new customer, without own time"),
        "roas": tr("Revenue per marketing cost"),
        "roi": tr("Return on marketing cost"),
        "forecast": tr("Forecast of open deals"),
        "time_to_decision": tr("Time to a decision"),
    }.get(name) or name.replace("_", " ").capitalize()


def counted(name: str, many: int | None) -> str:
    """So many of what a figure sums, with `{count}`, where its name does not say it; empty for the others."""
    if not many:
        return ""
    match name:
        case "marketing_cost":
            return tr("in one expense") if many == 1 else tr("in {count} expenses", many)
        case "own_time_cost":
            return tr("in one activity") if many == 1 else tr("in {count} activities", many)
    return ""


def tone(name: str) -> Tone:
    """The hat under which a figure is earned."""
    return Tone.MARKETING if name in _MARKETING else Tone.SALES


def lead_state(state: LeadState) -> str:
    """Where a lead stands."""
    return {
        LeadState.NEW: tr("New"),
        LeadState.WAITING: tr("Waiting"),
        LeadState.QUALIFIED: tr("Qualified"),
        LeadState.NOT_A_FIT: tr("Not a fit"),
        LeadState.DEAL: tr("Became a deal"),
    }[state]


def channel(name: str | None) -> str:
    """A channel, called as in the window."""
    return channel_words(name) if name else tr("Without a channel")


def verdict(found: Verdict | None) -> str:
    """Whether a promotion pays, in words."""
    match found:
        case None:
            return ""
        case Verdict.PAYS:
            return tr("pays")
        case Verdict.DOES_NOT_PAY:
            return tr("does not pay")
        case Verdict.TOO_EARLY:
            return tr("too early to tell")


def aim_words(write: Callable[[int | float | None], str], aim: Aim, *, running: bool) -> str:
    """What the pace means for a target."""
    if aim.target is None:
        return ""
    if aim.actual >= aim.target:
        return tr("Reached.")
    if not running or aim.pace is None:
        return tr("{amount} short of it.").format(amount=write(aim.target - aim.actual))
    said = tr("At this pace {amount}.").format(amount=write(aim.pace))
    if aim.needed_per_day is not None:
        said += " " + tr("From now on {amount} a day would do.").format(amount=write(aim.needed_per_day))
    return said
