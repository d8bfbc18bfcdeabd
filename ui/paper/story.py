"""A month told in one sentence."""

from __future__ import annotations

from core.reports import FigureLine, Summary
from ui.kit.words import tr
from ui.paper.numbers import Numbers


def month_in_a_sentence(summary: Summary, numbers: Numbers) -> str:
    """What the owner would tell a friend: sales and money, better or worse than before, leads, what was lost."""
    lines = {line.name: line for line in summary.figures}
    month = numbers.month_name(summary.period)
    if summary.as_of < summary.period.first:
        return tr("{month} has not begun yet.").format(month=month)
    won, leads, lost = (_number(lines, name) for name in ("deals_won", "leads_received", "deals_lost"))
    if not won and not leads and not lost and not _number(lines, "marketing_cost"):
        return tr("A quiet month: no leads, no sales and no marketing costs were written down.")
    sales = _sales(won, lines, numbers)
    came = _leads(leads, numbers)
    if lost:
        came = tr("{leads} and {lost}").format(leads=came, lost=_lost(lost, numbers))
    compared = _compared(summary, lines, numbers)
    if compared:
        return tr("{sales}, {compared}; {leads}.").format(sales=sales, compared=compared, leads=came)
    return tr("{sales}; {leads}.").format(sales=sales, leads=came)


def _number(lines: dict[str, FigureLine], name: str) -> int:
    return int(lines[name].now.value or 0) if name in lines else 0


def _sales(won: int, lines: dict[str, FigureLine], numbers: Numbers) -> str:
    if not won:
        return tr("No sale was made")
    said = tr("One sale brought {revenue}") if won == 1 else tr("{count} sales brought {revenue}", won)
    return said.format(count=numbers.count(won), revenue=numbers.money(_number(lines, "revenue")))


def _leads(leads: int, numbers: Numbers) -> str:
    if not leads:
        return tr("no new lead came in")
    said = tr("one new lead came in") if leads == 1 else tr("{count} new leads came in", leads)
    return said.format(count=numbers.count(leads))


def _lost(lost: int, numbers: Numbers) -> str:
    said = tr("one deal was lost") if lost == 1 else tr("{count} deals were lost", lost)
    return said.format(count=numbers.count(lost))


def _compared(summary: Summary, lines: dict[str, FigureLine], numbers: Numbers) -> str:
    """Against the month before, once this one is over: a part of a month does not compare."""
    before = lines["revenue"].before.value if "revenue" in lines else None
    if not before or summary.as_of < summary.period.last:
        return ""
    more = _number(lines, "revenue") - int(before)
    amount, month = numbers.money(abs(more)), numbers.month_name(summary.period.previous())
    if more > 0:
        return tr("{amount} more than in {month}").format(amount=amount, month=month)
    if more < 0:
        return tr("{amount} less than in {month}").format(amount=amount, month=month)
    return tr("just as much as in {month}").format(month=month)
