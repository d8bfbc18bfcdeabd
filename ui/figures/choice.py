"""What the owner chose to look at: which days, beside which, under which rule; kept from one start to the next."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar

from core.errors import UserMistake
from core.insights.spans import Against, Span, shifted, span
from core.period import Period

if TYPE_CHECKING:  # a choice travels to a process that knows nothing of windows
    from ui.settings import Settings

_EARLIEST, _LATEST = date(1900, 1, 1), date(2199, 12, 31)

Choices = TypeVar("Choices", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class Choice:
    """A kind of period, its days, and what it is held against. The days of everything are counted later."""

    span: Span
    period: Period
    against: Against

    def of_kind(self, kind: Span, today: date) -> Choice:
        """The same place in time seen as another kind of period."""
        if kind is Span.OWN or kind is Span.ALL:
            return replace(self, span=kind)
        return replace(self, span=kind, period=span(kind, min(self.period.last, max(today, self.period.first))))

    def moved(self, by: int) -> Choice:
        """So many periods later or earlier; everything has no neighbours, and time has ends."""
        if self.span is Span.ALL:
            return self
        try:
            period = shifted(self.period, by)
        except (ValueError, OverflowError):
            return self
        if period.first < _EARLIEST or period.last > _LATEST:
            return self
        return replace(self, period=period)


def first_choice(settings: Settings, today: date) -> Choice:
    """The kind chosen last, for today; one's own days as they were."""
    kind = _member(Span, settings.text("figures/span"), Span.MONTH)
    against = _member(Against, settings.text("figures/against"), Against.BEFORE)
    if kind is Span.OWN and (kept := _kept(settings.text("figures/days"))) is not None:
        return Choice(kind, kept, against)
    return Choice(Span.MONTH if kind is Span.OWN else kind, span(kind, today), against)


def keep(settings: Settings, choice: Choice) -> None:
    """Remember a choice for the next start."""
    settings.set_text("figures/span", choice.span.value)
    settings.set_text("figures/against", choice.against.value)
    settings.set_text("figures/days", f"{choice.period.first}/{choice.period.last}")


def _kept(text: str) -> Period | None:
    try:
        first, _, last = text.partition("/")
        return Period(date.fromisoformat(first), date.fromisoformat(last))
    except (ValueError, UserMistake):
        return None


def _member(kind: type[Choices], text: str, default: Choices) -> Choices:
    try:
        return kind(text)
    except ValueError:
        return default
