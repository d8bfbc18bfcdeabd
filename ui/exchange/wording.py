"""Moving in, in plain words: what a file is, what of it comes in, and what stays out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from babel.numbers import format_decimal

from core.errors import words
from core.exchange.report import Rejection, Tally
from core.money import locale_of
from ui.exchange.seen import FileSeen
from ui.kit import days
from ui.kit.words import listed, tr

_ONE = {
    "contacts": words("1 person"),
    "deals": words("1 deal"),
    "leads": words("1 lead"),
    "expenses": words("1 cost"),
    "promotions": words("1 promotion"),
    "activities": words("1 activity"),
    "coupons": words("1 coupon"),
    "redemptions": words("1 redeemed coupon"),
    "measures": words("1 measure"),
    "stages": words("1 stage"),
    "products": words("1 product"),
}
_MANY = {
    "contacts": words("{count} people"),
    "expenses": words("{count} costs"),
    "promotions": words("{count} promotions"),
    "activities": words("{count} activities"),
    "coupons": words("{count} coupons"),
    "redemptions": words("{count} redeemed coupons"),
    "measures": words("{count} measures"),
    "stages": words("{count} stages"),
    "products": words("{count} products"),
}
CHIEF = ("contacts", "deals", "leads", "expenses")
"""What is always named; the rest is counted together."""


class Counter:
    """Counts as the owner writes numbers."""

    def __init__(self, locale: str) -> None:
        """Write them in this locale."""
        self._locale = locale_of(locale)

    def number(self, count: int) -> str:
        """1,234."""
        return str(format_decimal(count, locale=self._locale))

    def named(self, table: str, count: int) -> str:
        """120 people."""
        if count == 1:
            return tr(_ONE.get(table, words("1 other record")))
        match table:
            case "deals":
                many = tr("{count} deals", count)
            case "leads":
                many = tr("{count} leads", count)
            case _:
                many = tr(_MANY.get(table, words("{count} other records")))
        return many.format(count=self.number(count))

    def rows(self, count: int) -> str:
        """120 rows."""
        return tr("1 row") if count == 1 else tr("{count} rows").format(count=self.number(count))


def source_words(source: str) -> str:
    """What a file is, to someone who knows the program it came from."""
    return tr(source) if source else tr("Your own list")


def title_of(seen: FileSeen, counter: Counter) -> str:
    """Google contacts · 120 people."""
    if seen.trouble:
        return tr("Cannot be read")
    tally = seen.tally
    holds = tally.read - tally.skipped
    count = counter.named(seen.table, holds).replace(" ", "\N{NO-BREAK SPACE}")  # a number stays beside what it counts
    return f"{source_words(seen.source)} · {count}"


def counts_of(seen: FileSeen, counter: Counter) -> list[tuple[str, str]]:
    """The counts of a file as (what kind of count, words), zero ones left out."""
    tally = seen.tally
    told = []
    if tally.added:
        told.append(("new", tr("{count} new").format(count=counter.number(tally.added))))
    if tally.matched:
        there = tr("{count} already here").format(count=counter.number(tally.matched))
        if tally.updated:
            there = tr("{there}, fills {count}").format(there=there, count=counter.number(tally.updated))
        told.append(("matched", there))
    if seen.alike:
        told.append(("alike", tr("{count} probably the same").format(count=counter.number(len(seen.alike)))))
    if seen.rejected:
        told.append(("rejected", tr("{count} rejected").format(count=counter.number(len(seen.rejected)))))
    if seen.problems:
        told.append(("problems", tr("{count} not understood").format(count=counter.number(len(seen.problems)))))
    if tally.skipped:
        told.append(("skipped", tr("{count} left out").format(count=counter.number(tally.skipped))))
    return told


def beside_of(seen: FileSeen, counter: Counter) -> str:
    """What else the rows of a file bring: and 80 leads, 3 promotions."""
    named = [counter.named(table, tally.added) for table, tally in seen.tallies if table != seen.table and tally.added]
    return tr("and {what}").format(what=listed(named)) if named else ""


def button_words(added: Mapping[str, int], filled: int, counter: Counter) -> str:
    """What pressing the button does: Add 120 people, fill 5."""
    parts = [counter.named(table, count) for table in CHIEF if (count := added.get(table, 0))]
    other = sum(count for table, count in added.items() if table not in CHIEF)
    if len(parts) > 2:
        other += sum(added.get(table, 0) for table in CHIEF) - added.get(_first(added), 0)
        parts = parts[:1]
    if other:
        parts.append(counter.named("", other))
    if parts and filled:
        return tr("Add {what}, fill {count}").format(what=listed(parts), count=counter.number(filled))
    if parts:
        return tr("Add {what}").format(what=listed(parts))
    if filled:
        return tr("Fill {count}").format(count=counter.number(filled))
    return tr("Nothing new to bring in")


def came_words(added: Mapping[str, int], counter: Counter) -> str:
    """120 people, 80 leads and 3 more records."""
    parts = [counter.named(table, count) for table, count in _in_order(added) if count and table in CHIEF]
    other = {table: count for table, count in added.items() if count and table not in CHIEF}
    if len(other) == 1:
        parts += [counter.named(table, count) for table, count in other.items()]
    elif other:
        parts.append(counter.named("", sum(other.values())))
    if len(parts) < 2:
        return "".join(parts)
    return tr("{some} and {last}").format(some=listed(parts[:-1]), last=parts[-1])


def reason_words(each: Rejection) -> str:
    """Why a row or a cell was not taken."""
    values = {name: days.shown(value) if isinstance(value, date) else value for name, value in each.values.items()}
    try:
        return tr(each.template).format(**values)
    except (KeyError, IndexError, ValueError):  # a translation that lost a brace must not hide the reason
        return each.reason


def summed(tallies: Iterable[tuple[str, Tally]]) -> dict[str, Tally]:
    """Tallies of one table together."""
    total: dict[str, Tally] = {}
    for table, tally in tallies:
        total[table] = total.get(table, Tally()) + tally
    return total


def _first(added: Mapping[str, int]) -> str:
    return next(table for table in CHIEF if added.get(table, 0))


def _in_order(added: Mapping[str, int]) -> list[tuple[str, int]]:
    def place(item: tuple[str, int]) -> int:
        return CHIEF.index(item[0]) if item[0] in CHIEF else len(CHIEF)

    return sorted(added.items(), key=place)
