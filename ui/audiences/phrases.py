"""The conditions of a filter as one would say them: “People who … have the tag … and live in …”."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QLocale

from core import money
from core.audience_filter import Filter, Term, What, check, read
from core.errors import UserMistake, words
from ui.desk import Desk
from ui.kit.words import tr
from ui.promotions.wording import channel_words


class Ask(StrEnum):
    """How the value of a condition is asked for."""

    NOTHING = "nothing"
    TEXT = "text"
    NUMBER = "number"
    AMOUNT = "amount"
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class Phrase:
    """One way to begin a condition. `fixed`: the value that its words already say; `unit` stands after a number.

    `offered` is false for what can be said, but is so rarely meant that it is shown only where it stands.
    """

    what: What
    without: bool
    words: str
    ask: Ask = Ask.NOTHING
    fixed: str = ""
    unit: str = ""
    hint: str = ""
    offered: bool = True


def phrases() -> list[Phrase]:
    """Everything that can be said, in the order in which it is offered."""
    return [each for pair in (*_who_they_are(), *_what_they_bought(), *_how_to_reach()) for each in pair.phrases()]


def phrase_of(term: Term) -> Phrase:
    """How a condition is said."""
    return next(
        each
        for each in phrases()
        if each.what is term.what and each.without == term.without and each.fixed in ("", term.value)
    )


class _Pair(NamedTuple):
    """A condition and the same turned round, which is rarely meant and then not offered (`turned`)."""

    what: What
    yes: str
    no: str
    ask: Ask = Ask.NOTHING
    hint: str = ""
    unit: str = ""
    turned: bool = True
    fixed: str = ""

    def phrases(self) -> list[Phrase]:
        """Both."""
        return [
            Phrase(self.what, without, said, self.ask, self.fixed, self.unit, self.hint, self.turned or not without)
            for without, said in ((False, self.yes), (True, self.no))
        ]


def _who_they_are() -> list[_Pair]:
    state = partial(_Pair, What.IS, turned=False)
    return [
        _Pair(What.TAG, tr("have the tag"), tr("do not have the tag"), Ask.TEXT, tr("a tag")),
        _Pair(What.CITY, tr("live in"), tr("do not live in"), Ask.TEXT, tr("town, street")),
        state(tr("have bought"), tr("have not bought"), fixed="customer"),
        state(tr("have not bought yet"), tr("have bought already"), fixed="prospect"),
        state(tr("have a lead or deal open"), tr("have nothing open"), fixed="open", turned=True),
        state(tr("are people"), tr("are not people"), fixed="person"),
        state(tr("are companies"), tr("are not companies"), fixed="company"),
        _days(What.SILENT, tr("are silent for more than"), tr("were heard of in the last"), "90"),
        _days(What.NEW, tr("are new in the last"), tr("are known for more than"), "30"),
        _Pair(What.BIRTHDAY, tr("have their birthday"), tr("do not have their birthday"), Ask.MONTH, turned=False),
        _Pair(
            What.SATISFIED, tr("are satisfied, at least"), tr("are less satisfied than"), Ask.NUMBER, "4", tr("of 5")
        ),
    ]


def _what_they_bought() -> list[_Pair]:
    category = tr("bought from the category"), tr("never bought from the category")
    return [
        _Pair(What.BOUGHT, tr("bought", about="condition"), tr("never bought"), Ask.TEXT, tr("what")),
        _Pair(What.CATEGORY, *category, Ask.TEXT, tr("a category")),
        _days(What.RECENT, tr("bought in the last"), tr("bought nothing in the last"), "90"),
        _Pair(What.TIMES, tr("bought at least"), tr("bought less than"), Ask.NUMBER, "3", tr("times")),
        _Pair(What.SPENT, tr("spent at least"), tr("spent less than"), Ask.AMOUNT, tr("an amount")),
    ]


def _how_to_reach() -> list[_Pair]:
    channel = tr("came by the channel"), tr("did not come by the channel")
    promotion = tr("came by the promotion"), tr("did not come by the promotion")
    agreed = partial(_Pair, What.CONSENT, turned=False)
    return [
        _Pair(What.CHANNEL, *channel, Ask.TEXT, tr("a channel")),
        _Pair(What.PROMOTION, *promotion, Ask.TEXT, tr("a promotion")),
        agreed(tr("agreed to advertising"), tr("did not agree to advertising"), fixed="yes"),
        agreed(tr("were not asked about advertising"), tr("were asked about advertising"), fixed="unknown"),
        agreed(tr("refused advertising"), tr("did not refuse advertising"), fixed="no", turned=True),
        _Pair(What.REACH, tr("have an e-mail"), tr("have no e-mail"), fixed="email"),
        _Pair(What.REACH, tr("have a phone"), tr("have no phone"), fixed="phone"),
        _Pair(What.TEXT, tr("have the words"), tr("do not have the words"), Ask.TEXT, tr("in name or notes")),
    ]


def _days(what: What, yes: str, no: str, sample: str) -> _Pair:
    return _Pair(what, yes, no, Ask.NUMBER, sample, tr("days"))


def month_words(value: str) -> str:
    """A month of birth: this one, the next one, or by its name."""
    relative = {"this": tr("this month"), "next": tr("next month")}
    if value in relative:
        return relative[value]
    return tr("in {month}").format(month=QLocale().standaloneMonthName(int(value)))


def shown_value(desk: Desk, term: Term) -> str:
    """The value of a condition as the owner writes it."""
    match term.what:
        case What.SPENT:
            return desk.money(_minor(desk, term.value))
        case What.CHANNEL:
            return channel_words(term.value)
        case What.BIRTHDAY:
            return month_words(term.value)
        case _:
            return term.value


def typed_value(desk: Desk, what: What, text: str) -> str:
    """What was typed, as a filter keeps it; raises `UserMistake`."""
    if what is What.SPENT:
        amount = money.typed(text, desk.currency, desk.locale)
        if amount is None or amount < 0:
            raise UserMistake(words("Write an amount such as {sample}."), sample="250")
        text = f"{money.to_decimal(amount, desk.currency):f}"
    if what is What.CHANNEL:
        folded = text.casefold().strip()
        channels = desk.workspace.promotions.channels()
        text = next((each for each in channels if folded in (each.casefold(), channel_words(each).casefold())), text)
    return check(what, text)


def _minor(desk: Desk, value: str) -> int:
    return int((Decimal(value).scaleb(money.digits(desk.currency))).to_integral_value())


def sentence(desk: Desk, text: str) -> str:
    """A filter in one sentence; the text itself where it cannot be read, nothing where it says nothing."""
    try:
        wanted = read(text)
    except UserMistake:
        return text
    return _joined(wanted, [_said(desk, term) for term in wanted.terms])


def _joined(wanted: Filter, parts: list[str]) -> str:
    join: Callable[[str, str], str] = (
        (lambda first, more: tr("{first} or {more}").format(first=first, more=more))
        if wanted.any
        else (lambda first, more: tr("{first} and {more}").format(first=first, more=more))
    )
    told = ""
    for part in parts:
        told = join(told, part) if told else part
    return told


def _said(desk: Desk, term: Term) -> str:
    phrase = phrase_of(term)
    value = shown_value(desk, term)
    match phrase.ask:
        case Ask.NOTHING:
            return phrase.words
        case Ask.TEXT:
            return tr("{condition} “{value}”").format(condition=phrase.words, value=value)
        case _:
            return " ".join(part for part in (phrase.words, value, phrase.unit) if part)
