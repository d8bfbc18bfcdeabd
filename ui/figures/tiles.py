"""The figures as tiles: each with its value, what it rests on, and how it stands beside another period."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.activities import Hat
from core.insights.model import Figures, Proportion
from core.period import Period
from core.reports import Unit
from ui.figures.explaining import meaning, why_none
from ui.kit.sentences import in_turn
from ui.kit.tokens import Tone
from ui.kit.words import listed, tr
from ui.measures.wording import measure_words

if TYPE_CHECKING:
    from ui.paper.numbers import Numbers

NONE = "\N{EN DASH}"
UP, DOWN = "▲", "▼"
_NEARLY = 0.005
"""A difference, as a part of what was, that is nought in whole per cent."""


@dataclass(frozen=True, slots=True)
class TileWords:
    """What a tile says. `change` begins with an arrow; `tells` is all of it in sentences, with what the figure means.

    `tone`: good or bad for changes of money that are one of both, else neutral.
    """

    name: str
    title: str
    value: str
    basis: str
    change: str
    tone: Tone
    tells: str
    spoken: str


@dataclass(frozen=True, slots=True)
class Group:
    """Tiles that belong together: the first ones large, the second ones smaller; `picture` is an icon.

    `is_written`: the owner writes these numbers down.
    """

    title: str
    hat: Hat | None
    picture: str
    large: tuple[str, ...]
    small: tuple[str, ...] = ()
    is_written: bool = False


def groups(now: Figures) -> list[Group]:
    """Marketing, sales, customers; and the owner's own numbers where any were written down."""
    found = [
        Group(
            tr("Marketing"),
            Hat.MARKETING,
            "megaphone",
            ("leads_received", "marketing_cost", "cost_per_lead", "roi"),
            ("leads_qualified", "own_time_cost", "cac", "cac_without_time"),
        ),
        Group(
            tr("Sales", about="hat"),
            Hat.SALES,
            "handshake",
            ("revenue", "deals_won", "win_rate", "conversion"),
            ("average_deal", "median_deal", "margin", "time_to_decision"),
        ),
        Group(tr("Customers"), None, "users-round", ("new_customers", "customers", "repeat_rate", "satisfaction")),
    ]
    if now.measures:
        found.append(
            Group(
                tr("Numbers written down"),
                Hat.MARKETING,
                "pencil",
                (),
                tuple(f"measures.{kind}" for kind in now.measures),
                is_written=True,
            )
        )
    return found


@dataclass(frozen=True, slots=True)
class _Value:
    """A figure of one period: its number, its unit, and in words what it rests on.

    `range`: of a share; `signed`: a gain or loss.
    """

    number: float | None
    unit: Unit
    basis: str = ""
    range: Proportion | None = None
    signed: bool = False


class TileWriter:
    """Writes tiles of one overview."""

    def __init__(self, numbers: Numbers, now: Figures, before: Figures | None) -> None:
        """Hold `now` against `before`, if there is one."""
        self._numbers, self._now, self._before = numbers, now, before
        self._beside = "" if before is None else self._days(before.period)

    def tile(self, name: str) -> TileWords:
        """The words of one figure."""
        value = self._value(name, self._now)
        shown = self._shown(value)
        reason = why_none(name, self._now) if value.number is None else ""
        change, tone, sentence = self._change(name, value)
        title = self.title(name)
        basis = value.basis if value.number is not None else ""
        told = [f"{title}: {shown}{f' ({basis})' if basis else ''}.", reason, sentence, meaning(name)]
        return TileWords(
            name,
            title,
            shown,
            basis,
            change,
            tone,
            "\n\n".join(part for part in told if part),
            in_turn(f"{title}: {shown}", basis or reason, sentence),
        )

    def title(self, name: str) -> str:
        """What a figure is called, the same as on paper."""
        from ui.paper import labels

        if name.startswith("measures."):
            return measure_words(name.partition(".")[2])
        if name == "cac_without_time":
            return tr("Cost without own time")
        return labels.figure(name)

    def _value(self, name: str, of: Figures) -> _Value:
        if name.startswith("measures."):
            number = of.measures.get(name.partition(".")[2])
            return _Value(number, Unit.COUNT)
        return _VALUES[name](self._numbers, of)

    def _shown(self, value: _Value) -> str:
        number = value.number
        if number is None:
            return NONE
        if value.unit is Unit.RATIO:
            return self._numbers.count(number)
        if value.signed:
            return self._numbers.signed(number)
        from core.reports import Reading

        return self._numbers.reading(Reading(number), value.unit)

    def _change(self, name: str, value: _Value) -> tuple[str, Tone, str]:
        """How it changed: in few words, its tone, and as a sentence."""
        if self._before is None or value.number is None:
            return "", Tone.NEUTRAL, ""
        then = self._value(name, self._before)
        if then.number is None:
            return tr("no basis before"), Tone.NEUTRAL, tr("{days}: no basis.").format(days=self._beside)
        was = self._shown(then)
        sentence = tr("{days}: {value}").format(days=self._beside, value=was) + (
            f" ({then.basis})." if then.basis else "."
        )
        if value.number == then.number or self._shown(value) == was:
            return tr("= as before"), Tone.NEUTRAL, sentence
        if _is_nearly(value, then):
            return tr("≈ as before, was {value}").format(value=was), Tone.NEUTRAL, sentence
        arrow = UP if value.number > then.number else DOWN
        by = self._by(value, then)
        chance = _may_be_chance(value.range, then.range)
        if chance:
            sentence += " " + tr("With so few the difference may be chance.")
        short = tr("{arrow} {by}, was {value}").format(arrow=arrow, by=by, value=was)
        if chance:
            short = tr("{change}; may be chance").format(change=short)
        return short, _tone(name, rises=value.number > then.number), sentence

    def _by(self, value: _Value, then: _Value) -> str:
        """The difference with its sign: in percent of what it was, in points of a share, in days."""
        assert value.number is not None
        assert then.number is not None
        difference = value.number - then.number
        # Between the numbers as they are shown: 79 % after 72 % are seven points, whatever their decimals.
        if value.unit is Unit.SHARE:
            points = round(100 * value.number) - round(100 * then.number)
            return tr("{number} points").format(number=self._signed(points))
        if value.unit is Unit.DAYS:
            return tr("{number} days").format(number=self._signed(round(value.number) - round(then.number)))
        if value.unit is Unit.RATIO:
            return self._signed(round(difference, 2))
        if then.number <= 0 or abs(difference) / then.number >= 10:
            plain = self._numbers.money if value.unit is Unit.MONEY else self._numbers.count
            return ("+" if difference > 0 else "−") + plain(abs(difference))
        return self._numbers.signed(difference / then.number)

    def _signed(self, number: float) -> str:
        return self._numbers.sign(number) + self._numbers.count(abs(number))

    def _days(self, period: Period) -> str:
        return self._numbers.period(period)


def _is_nearly(value: _Value, then: _Value) -> bool:
    """Whether a difference is nought as soon as it is rounded to whole per cent: no reason for red or green."""
    if value.number is None or then.number is None or value.unit in (Unit.SHARE, Unit.DAYS, Unit.RATIO):
        return False
    return then.number > 0 and abs(value.number - then.number) / then.number < _NEARLY


def share_words(numbers: Numbers, share: Proportion) -> str:
    """On what a share rests: “6 of 40, likely 7 % to 28 %”; nothing of nothing."""
    if share.low is None or share.high is None:
        return ""
    return tr("{k} of {n}, likely {low} to {high}").format(
        k=numbers.count(share.k), n=numbers.count(share.n), low=numbers.share(share.low), high=numbers.share(share.high)
    )


def _may_be_chance(now: Proportion | None, then: Proportion | None) -> bool:
    """Whether the ranges of two shares meet, so that they may well be the same."""
    if now is None or then is None or now.low is None or now.high is None or then.low is None or then.high is None:
        return False
    return now.low <= then.high and then.low <= now.high


_BETTER_MORE = frozenset({"revenue", "margin", "average_deal", "median_deal", "roi"})
_BETTER_LESS = frozenset({"cost_per_lead", "cac", "cac_without_time"})


def _tone(name: str, *, rises: bool) -> Tone:
    """Green and red are for money alone: more revenue, less cost of a customer."""
    if name in _BETTER_MORE:
        return Tone.GOOD if rises else Tone.BAD
    if name in _BETTER_LESS:
        return Tone.BAD if rises else Tone.GOOD
    return Tone.NEUTRAL


def _sales(numbers: Numbers, count: int, unknown: int, what: str) -> str:
    """From how many sales, and how many are left out."""
    said = tr("from 1 sale") if count == 1 else tr("from {count} sales").format(count=numbers.count(count))
    return listed((said, what.format(count=numbers.count(unknown)))) if unknown else said


def _of_leads(numbers: Numbers, now: Figures) -> str:
    return (
        tr("1 lead")
        if now.leads_received == 1
        else tr("{count} leads", now.leads_received).format(count=numbers.count(now.leads_received))
    )


def _of_new(numbers: Numbers, now: Figures) -> str:
    if now.new_customers == 1:
        return tr("1 new customer")
    return tr("{count} new customers").format(count=numbers.count(now.new_customers))


def _roi(numbers: Numbers, now: Figures) -> _Value:
    basis = tr("on revenue: some costs unknown") if now.roi.on_revenue else tr("earned back on cost")
    return _Value(now.roi.value, Unit.SHARE, basis, signed=True)


def _time(numbers: Numbers, now: Figures) -> _Value:
    time = now.time_to_decision
    basis = tr("median; {events} of {n} decided").format(events=numbers.count(time.events), n=numbers.count(time.n))
    return _Value(time.median, Unit.DAYS, basis)


def _conversion(numbers: Numbers, now: Figures) -> _Value:
    share = now.conversion
    words = share_words(numbers, share)
    if share.still_open:
        words = tr("{basis}; {count} may yet").format(basis=words, count=numbers.count(share.still_open))
    return _Value(share.value, Unit.SHARE, words, share)


def _own_time(numbers: Numbers, now: Figures) -> _Value:
    time = now.own_time_cost
    if time is None:
        return _Value(None, Unit.MONEY)
    basis = tr("{marketing} marketing, {sales} sales").format(
        marketing=numbers.money(time.marketing), sales=numbers.money(time.sales)
    )
    return _Value(time.total, Unit.MONEY, basis)


def _won(numbers: Numbers, now: Figures) -> _Value:
    basis = tr("{lost} lost, {opened} opened").format(
        lost=numbers.count(now.deals_lost), opened=numbers.count(now.deals_opened)
    )
    return _Value(now.deals_won, Unit.COUNT, basis)


_VALUES: dict[str, Callable[[Numbers, Figures], _Value]] = {
    "leads_received": lambda numbers, now: _Value(now.leads_received, Unit.COUNT),
    "leads_qualified": lambda numbers, now: _Value(now.leads_qualified, Unit.COUNT),
    "marketing_cost": lambda numbers, now: _Value(now.marketing_cost, Unit.MONEY),
    "own_time_cost": _own_time,
    "cost_per_lead": lambda numbers, now: _Value(now.cost_per_lead, Unit.MONEY, _of_leads(numbers, now)),
    "cac": lambda numbers, now: _Value(now.cac, Unit.MONEY, _of_new(numbers, now)),
    "cac_without_time": lambda numbers, now: _Value(now.cac_without_time, Unit.MONEY, _of_new(numbers, now)),
    "roi": _roi,
    "revenue": lambda numbers, now: _Value(
        now.revenue,
        Unit.MONEY,
        _sales(numbers, now.deals_won - now.value_unknown, now.value_unknown, tr("{count} without a value")),
    ),
    "deals_won": _won,
    "win_rate": lambda numbers, now: _Value(
        now.win_rate.value, Unit.SHARE, share_words(numbers, now.win_rate), now.win_rate
    ),
    "conversion": _conversion,
    "average_deal": lambda numbers, now: _Value(
        now.average_deal, Unit.MONEY, _sales(numbers, now.deals_won - now.value_unknown, 0, "")
    ),
    "median_deal": lambda numbers, now: _Value(
        now.median_deal, Unit.MONEY, _sales(numbers, now.deals_won - now.value_unknown, 0, "")
    ),
    "margin": lambda numbers, now: _Value(
        now.margin,
        Unit.MONEY,
        _sales(numbers, now.deals_won - now.margin_unknown, now.margin_unknown, tr("{count} without a cost")),
    ),
    "time_to_decision": _time,
    "new_customers": lambda numbers, now: _Value(now.new_customers, Unit.COUNT),
    "customers": lambda numbers, now: _Value(now.customers, Unit.COUNT),
    "repeat_rate": lambda numbers, now: _Value(
        now.repeat_rate.value, Unit.SHARE, share_words(numbers, now.repeat_rate), now.repeat_rate
    ),
    "satisfaction": lambda numbers, now: _Value(
        now.satisfaction.value,
        Unit.RATIO,
        tr("1 score") if now.satisfaction.n == 1 else tr("{n} scores").format(n=numbers.count(now.satisfaction.n)),
    ),
}
"""How each figure is read."""
