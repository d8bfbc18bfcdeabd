"""What was understood, in the words of the chips."""

from __future__ import annotations

import re

from PySide6.QtCore import QLocale

from core.activities import NextStep
from core.capture import Someone, Source, Understood
from core.money import Minor
from ui.desk import Desk
from ui.kit import days
from ui.kit.words import tr
from ui.promotions.wording import channel_words
from ui.record.step_field import shown_time

_CENTS = re.compile(r"[.,\u066b](?:0+|\u0660+|\u06f0+)(?=\D*$)")


def who_words(said: Understood) -> str:
    """Who is meant, or that one has to say so."""
    if said.who is None:
        return tr("Who? A name, a phone or an e-mail")
    if not said.sure and all(each.known is None for each in said.people):
        return tr("Is “{name}” a name?").format(name=said.who.name)
    if not said.sure:
        return tr("Who? Please choose")
    return tr("Who: {name}").format(name=person_words(said.who, said))


def person_words(someone: Someone, said: Understood) -> str:
    """A name, and whether it is of somebody new."""
    if someone.known is None:
        name = someone.name or next(iter((*said.phones, *said.emails)), "")
        return tr("{name} (new)").format(name=name)
    return someone.name


def choice_words(someone: Someone, said: Understood) -> str:
    """A line to choose somebody by."""
    if someone.known is None:
        return tr("Someone new: {name}").format(name=someone.name) if someone.name else tr("Someone new, no name yet")
    known = someone.known
    reach = next(iter((*known.phones, *known.emails)), "")
    company = known.company if known.company != known.name else ""
    return " · ".join(part for part in (known.name, company, reach) if part)


def source_words(source: Source) -> str:
    """A promotion, with the coupon that named it; else a channel."""
    if source.promotion is None:
        return channel_words(source.channel)
    if source.code:
        return tr("{promotion}, coupon {code}").format(promotion=source.promotion.name, code=source.code)
    return source.promotion.name


def worth_words(desk: Desk, value: Minor) -> str:
    """What it may bring; cents only where there are some."""
    amount = desk.money(value)
    return tr("Worth about {amount}").format(amount=_CENTS.sub("", amount))


def step_of(said: Understood) -> NextStep:
    """What is to be done; where only a day was said, to get in touch."""
    if said.step or said.step_on is not None:
        return NextStep(said.step or tr("Get in touch"), said.step_on, said.step_at)
    return NextStep()


def step_words(desk: Desk, step: NextStep) -> str:
    """“Call on Friday 27 Nov at 15:30”."""
    if step.on is None:
        return step.what
    near = 0 <= (step.on - desk.today).days <= 1
    day = days.shown_short(step.on, desk.today)
    if not near:
        day = tr("{weekday} {day}").format(weekday=QLocale().dayName(step.on.isoweekday()), day=day)
    words = tr("{what} {day}") if near else tr("{what} on {day}")
    told = words.format(what=step.what, day=day)
    return tr("{step} at {time}").format(step=told, time=shown_time(step.at)) if step.at else told
