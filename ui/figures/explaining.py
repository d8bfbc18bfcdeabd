"""What each figure means, and why it may have no basis, in plain words."""

from __future__ import annotations

from core.insights.model import Figures
from ui.kit.words import tr


def meaning(name: str) -> str:
    """One or two sentences; nothing for a name that speaks for itself."""
    return _meanings().get(name, "")


def why_none(name: str, now: Figures) -> str:
    """Why a figure is a dash."""
    match name:
        case "own_time_cost":
            return tr("No hourly rate is set in the profile, so own time has no price.")
        case "cost_per_lead" | "conversion":
            return tr("No leads were received, so there is nothing to divide by.")
        case "cac" | "cac_without_time":
            return tr("No one became a customer for the first time, so there is nothing to divide by.")
        case "roi" | "roas":
            return tr("No money was spent on marketing, so there is nothing to set the return against.")
        case "win_rate":
            return tr("No deal was won or lost.")
        case "average_deal" | "median_deal":
            return tr("No deal with a known value was won.")
        case "margin":
            return tr("No cost is known of any of the deals that were won.")
        case "time_to_decision" if now.time_to_decision.n:
            return tr("Fewer than half of the deals that were opened are decided so far.")
        case "time_to_decision":
            return tr("No deals were opened.")
        case "repeat_rate":
            return tr("No one has bought yet.")
        case "satisfaction":
            return tr("No scores were given.")
        case _:
            return tr("There is no basis for it.")


def _meanings() -> dict[str, str]:
    return {
        "leads_received": tr("Enquiries that came in on these days."),
        "leads_qualified": tr("Leads that were found to be a fit on these days, whenever they came in."),
        "marketing_cost": tr("Money spent on marketing on these days, for promotions and channels."),
        "own_time_cost": tr("Minutes of the activities done on these days, at your hourly rate."),
        "cost_per_lead": tr("Marketing cost divided by the leads received."),
        "cac": tr("Marketing cost and own time, divided by the new customers."),
        "cac_without_time": tr("Marketing cost alone, divided by the new customers."),
        "roi": tr(
            "What sales credited to promotions earned beyond the marketing cost, as a part of that cost: "
            "100 % means each coin came back with another one. Where the cost of a sale is unknown, "
            "the sale counts with its whole value."
        ),
        "revenue": tr("The value of the deals won on these days."),
        "margin": tr("Value less cost of the deals won, where both are known."),
        "deals_won": tr("Deals closed as won on these days."),
        "win_rate": tr(
            "Of the deals that were decided on these days, the share that was won. "
            "“Likely” is the range in which the true share lies in 19 of 20 such cases."
        ),
        "conversion": tr(
            "Of the leads received on these days, the share that has bought by today. "
            "Those still open may yet buy, so a recent figure tends to grow."
        ),
        "average_deal": tr("The mean value of the deals won; one large sale can pull it up."),
        "median_deal": tr("Half of the deals won were worth more, half less."),
        "time_to_decision": tr(
            "After so many days half of the deals opened on these days were won or lost, "
            "counted from the first word; deals that are still open count for the days they have waited."
        ),
        "new_customers": tr("Contacts whose first purchase ever was on these days."),
        "customers": tr("Contacts who have bought at least once up to the end of these days."),
        "repeat_rate": tr("Of all customers so far, the share that bought twice or more."),
        "satisfaction": tr("The mean of the scores from 1 to 5 given on these days."),
        "forecast": tr("The value of each open deal, weighed by the chance to win from its stage."),
    }
