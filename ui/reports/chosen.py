"""What was chosen for each sheet, and how it is remembered from one start to the next."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from core import ids
from core.errors import UserMistake
from core.ids import Id
from core.leads import LeadState
from core.period import Period, month, parse_month
from ui.settings import Settings

if TYPE_CHECKING:
    from ui.paper.kinds import Options, ReportKind

SIZES = ("A4", "Letter")
_LETTER = frozenset(["US", "CA", "MX", "PH", "CL", "CO", "CR", "DO", "GT", "HN", "NI", "PA", "PR", "SV", "VE"])
"""Countries that print on Letter (CLDR, paper size US-Letter, the larger ones)."""

EARLIEST, LATEST = date(1900, 1, 1), date(2199, 12, 31)


class Days(StrEnum):
    """Which days of a list."""

    ALL = "all"
    MONTH = "month"
    LAST_MONTH = "last_month"
    YEAR = "year"
    LAST_YEAR = "last_year"
    OWN = "own"

    def period(self, today: date, own: Period) -> Period | None:
        """The days meant; none is all of them."""
        this = month(today)
        match self:
            case Days.ALL:
                return None
            case Days.MONTH:
                return this
            case Days.LAST_MONTH:
                return this.previous()
            case Days.YEAR | Days.LAST_YEAR:
                year = today.year - (self is Days.LAST_YEAR)
                return Period(date(year, 1, 1), date(year, 12, 31))
            case Days.OWN:
                return own


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    """Everything that can be chosen for a sheet; what it does not ask for stays as it is."""

    month: Period
    year: int
    day: date
    own: Period
    promotion: Id | None = None
    contact: Id | None = None
    days: Days = Days.ALL
    state: LeadState | None = None
    page_size: str = "A4"
    landscape: bool = False
    grey: bool = False

    def options(self, kind: ReportKind, today: date) -> Options:
        """What the sheet is told: only what it asks for, so that equal options mean equal pages."""
        from ui.paper.kinds import Ask, Options

        asked = {*kind.asks, *kind.may_ask}
        told: dict[str, Any] = {
            Ask.MONTH: self.month,
            Ask.YEAR: self.year,
            Ask.DAY: self.day,
            Ask.PROMOTION: self.promotion,
            Ask.CONTACT: self.contact,
            Ask.SPAN: self.days.period(today, self.own),
            Ask.STATE: self.state,
        }
        return Options(
            today=today,
            page_size=self.page_size,
            landscape=None if self.landscape == kind.landscape else self.landscape,
            **{str(ask): value for ask, value in told.items() if ask in asked},
        )


def first_choice(kind: ReportKind, today: date, locale: str) -> Chosen:
    """What is chosen before anything was."""
    this = month(today)
    size = "Letter" if locale.replace("-", "_").rpartition("_")[2] in _LETTER else "A4"
    return Chosen(month=this, year=today.year, day=today, own=this, page_size=size, landscape=kind.landscape)


@dataclass(slots=True)
class Memory:
    """Remembers what was chosen for each sheet; periods that were the present or the last one move with time."""

    settings: Settings
    today: Callable[[], date]
    locale: Callable[[], str]
    _seen: dict[str, Chosen] = field(default_factory=dict)

    def chosen(self, kind: ReportKind) -> Chosen:
        """What was chosen last."""
        if kind.name not in self._seen:
            self._seen[kind.name] = self._read(kind)
        return self._seen[kind.name]

    def keep(self, kind: ReportKind, chosen: Chosen) -> None:
        """Remember."""
        self._seen[kind.name] = chosen
        self.settings.set_text(f"reports/{kind.name}", json.dumps(_told(chosen, self.today())))

    def _read(self, kind: ReportKind) -> Chosen:
        first = first_choice(kind, self.today(), self.locale())
        try:
            kept = json.loads(self.settings.text(f"reports/{kind.name}") or "{}")
            return _taken(first, kept, self.today())
        except (ValueError, TypeError, KeyError, AttributeError, UserMistake):
            return first


def _told(chosen: Chosen, today: date) -> dict[str, Any]:
    return {
        "on": today.isoformat(),
        "month": f"{chosen.month.first:%Y-%m}",
        "year": chosen.year,
        "day": chosen.day.isoformat(),
        "own": [chosen.own.first.isoformat(), chosen.own.last.isoformat()],
        "promotion": ids.text(chosen.promotion) if chosen.promotion else "",
        "contact": ids.text(chosen.contact) if chosen.contact else "",
        "days": chosen.days.value,
        "state": chosen.state.value if chosen.state else "",
        "page_size": chosen.page_size,
        "landscape": chosen.landscape,
        "grey": chosen.grey,
    }


def _taken(first: Chosen, kept: dict[str, Any], today: date) -> Chosen:
    """What was kept, seen from today."""
    if not kept:
        return first
    then = date.fromisoformat(kept["on"])
    own = Period(*(date.fromisoformat(day) for day in kept["own"]))
    return replace(
        first,
        month=_month_now(parse_month(kept["month"]), then, today),
        year=_year_now(int(kept["year"]), then, today),
        day=date.fromisoformat(kept["day"]) if then == today else today,
        own=own if own.first >= EARLIEST and own.last <= LATEST else first.own,
        promotion=ids.parse(kept["promotion"]) if kept["promotion"] else None,
        contact=ids.parse(kept["contact"]) if kept["contact"] else None,
        days=Days(kept["days"]),
        state=LeadState(kept["state"]) if kept["state"] else None,
        page_size=kept["page_size"] if kept["page_size"] in SIZES else first.page_size,
        landscape=bool(kept["landscape"]),
        grey=bool(kept["grey"]),
    )


def _month_now(chosen: Period, then: date, today: date) -> Period:
    """Within a month the choice stands; later, this month again, or the last one for who printed the last one."""
    if month(then) == month(today):
        return chosen if chosen.first >= EARLIEST and chosen.last <= LATEST else month(today)
    return month(today).previous() if chosen == month(then).previous() else month(today)


def _year_now(chosen: int, then: date, today: date) -> int:
    if then.year == today.year:
        return chosen if EARLIEST.year <= chosen <= LATEST.year else today.year
    return today.year - 1 if chosen == then.year - 1 else today.year


def moved_month(chosen: Period, by: int) -> Period:
    """So many months later; time has ends."""
    for _ in range(abs(by)):
        chosen = chosen.previous() if by < 0 else month(chosen.last + timedelta(days=1))
    return chosen
