"""The conditions of a filter as one would say them: “People who … have the tag … and live in …”."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

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
    return [*_who_they_are(), *_what_they_bought(), *_how_they_came(), *_how_to_reach()]


def phrase_of(term: Term) -> Phrase:
    """How a condition is said."""
    return next(
        each
        for each in phrases()
        if each.what is term.what and each.without == term.without and each.fixed in ("", term.value)
    )


def _both(
    what: What, yes: str, no: str, ask: Ask, *, unit: str = "", hint: str = "", no_too: bool = True
) -> list[Phrase]:
    return [
        Phrase(what, False, yes, ask, unit=unit, hint=hint),
        Phrase(what, True, no, ask, unit=unit, hint=hint, offered=no_too),
    ]


def _fixed(what: What, value: str, yes: str, no: str, *, no_too: bool = False) -> list[Phrase]:
    return [Phrase(what, False, yes, fixed=value), Phrase(what, True, no, fixed=value, offered=no_too)]


def _who_they_are() -> list[Phrase]:
    return [
        *_both(What.TAG, tr("have the tag"), tr("do not have the tag"), Ask.TEXT, hint=tr("a tag")),
        *_both(What.CITY, tr("live in"), tr("do not live in"), Ask.TEXT, hint=tr("town, street")),
        *_fixed(What.IS, "customer", tr("have bought"), tr("have not bought")),
        *_fixed(What.IS, "prospect", tr("have not bought yet"), tr("have bought already")),
        *_fixed(What.IS, "open", tr("have a lead or deal open"), tr("have nothing open"), no_too=True),
        *_fixed(What.IS, "person", tr("are people"), tr("are not people")),
        *_fixed(What.IS, "company", tr("are companies"), tr("are not companies")),
        *_both(
            What.SILENT,
            tr("are silent for more than"),
            tr("were heard of in the last"),
            Ask.NUMBER,
            unit=tr("days"),
            hint="90",
        ),
        *_both(
            What.NEW, tr("are new in the last"), tr("are known for more than"), Ask.NUMBER, unit=tr("days"), hint="30"
        ),
        *_both(What.BIRTHDAY, tr("have their birthday"), tr("do not have their birthday"), Ask.MONTH, no_too=False),
        *_both(
            What.SATISFIED,
            tr("are satisfied, at least"),
            tr("are less satisfied than"),
            Ask.NUMBER,
            unit=tr("of 5"),
            hint="4",
        ),
    ]


def _what_they_bought() -> list[Phrase]:
    return [
        *_both(What.BOUGHT, tr("bought"), tr("never bought"), Ask.TEXT, hint=tr("what")),
        *_both(
            What.CATEGORY,
            tr("bought from the category"),
            tr("never bought from the category"),
            Ask.TEXT,
            hint=tr("a category"),
        ),
        *_both(
            What.RECENT,
            tr("bought in the last"),
            tr("bought nothing in the last"),
            Ask.NUMBER,
            unit=tr("days"),
            hint="90",
        ),
        *_both(What.TIMES, tr("bought at least"), tr("bought less than"), Ask.NUMBER, unit=tr("times"), hint="3"),
        *_both(What.SPENT, tr("spent at least"), tr("spent less than"), Ask.AMOUNT, hint=tr("an amount")),
    ]


def _how_they_came() -> list[Phrase]:
    return [
        *_both(
            What.CHANNEL, tr("came by the channel"), tr("did not come by the channel"), Ask.TEXT, hint=tr("a channel")
        ),
        *_both(
            What.PROMOTION,
            tr("came by the promotion"),
            tr("did not come by the promotion"),
            Ask.TEXT,
            hint=tr("a promotion"),
        ),
    ]


def _how_to_reach() -> list[Phrase]:
    return [
        *_fixed(What.CONSENT, "yes", tr("agreed to advertising"), tr("did not agree to advertising")),
        *_fixed(What.CONSENT, "unknown", tr("were not asked about advertising"), tr("were asked about advertising")),
        *_fixed(What.CONSENT, "no", tr("refused advertising"), tr("did not refuse advertising"), no_too=True),
        *_fixed(What.REACH, "email", tr("have an e-mail"), tr("have no e-mail"), no_too=True),
        *_fixed(What.REACH, "phone", tr("have a phone"), tr("have no phone"), no_too=True),
        *_both(What.TEXT, tr("have the words"), tr("do not have the words"), Ask.TEXT, hint=tr("in name or notes")),
    ]


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
            return f"{phrase.words} “{value}”"
        case _:
            return " ".join(part for part in (phrase.words, value, phrase.unit) if part)
