"""Read a line: sure things first, then whom it is about; what is left is what they want."""

from __future__ import annotations

from dataclasses import dataclass

from core.capture.amounts import amount_in
from core.capture.days import no_days_in
from core.capture.line import Line
from core.capture.model import Asked, Choices, Known, Part, Source, Surroundings, Understood
from core.capture.people import Candidate, leading, meant, names_in, trailing
from core.capture.reach import emails_in, phones_in
from core.capture.sources import source_in
from core.capture.spoken import vocabularies
from core.capture.steps import Step, step_in
from core.money import Minor

_CODES = 40
_NOTHING_CHOSEN, _NOBODY_KNOWN = Choices(), Known()


@dataclass(slots=True)
class _Reading:
    """What was read so far."""

    line: Line
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    value: Minor | None = None
    source: Source | None = None
    sources: tuple[Source, ...] = ()
    step: Step | None = None
    wanting: int = 0
    """The place of the word that says that something is wanted; the end of the line for none."""
    marker: int = 0
    """How many words say so."""
    offered: frozenset[Part] = frozenset()


def asks(text: str, around: Surroundings) -> Asked:
    """What storage has to be asked before a line can be understood."""
    line = Line(text)
    codes = tuple(dict.fromkeys(word.text for word in line.words if len(word.text) > 2))[:_CODES]
    reading = _read(line, around, _NOBODY_KNOWN, _NOTHING_CHOSEN)
    names = names_in(line, around.locale, reading.wanting)
    return Asked(tuple(names), reading.emails, reading.phones, codes)


def understand(
    text: str, around: Surroundings, known: Known = _NOBODY_KNOWN, choices: Choices = _NOTHING_CHOSEN
) -> Understood:
    """Read a line, as far as the person has not chosen otherwise.

    Args:
        text: the line; any text.
        around: what holds for every line.
        known: what storage answered to `asks`.
        choices: what the person chose against the first reading.
    """
    line = Line(text)
    reading = _read(line, around, known, choices)
    whom = meant(line, around.locale, known.people, reading.wanting)
    chosen = next((each for each in whom.candidates if each.someone.key == choices.who), None)
    who: Candidate | None = chosen or next(iter(whom.candidates), None)
    if who is not None and who.first < who.last:
        line.take(Part.WHO, leading(line, around.locale, who.first), trailing(line, around.locale, who.last))
    step = reading.step
    return Understood(
        pieces=line.pieces(),
        who=who.someone if who is not None else None,
        sure=whom.sure or chosen is not None,
        people=tuple(dict.fromkeys(each.someone for each in whom.candidates)),
        phones=reading.phones,
        emails=reading.emails,
        source=reading.source,
        sources=reading.sources,
        wants=_wants(line, reading),
        value=reading.value,
        step=_capital(line.written(step.what)) if step is not None else "",
        step_on=step.on if step is not None else None,
        step_at=step.at if step is not None else None,
        offered=reading.offered,
        no_days=tuple(line.letters(first, last) for first, last in no_days_in(line, around.locale)),
    )


def _read(line: Line, around: Surroundings, known: Known, choices: Choices) -> _Reading:
    reading = _Reading(line)
    if Part.EMAIL not in choices.off:
        found = list(emails_in(line))
        reading.emails = tuple(dict.fromkeys(each.text for each in found))
        for each in found:
            line.take(Part.EMAIL, each.first, each.last)
    if Part.VALUE not in choices.off and (amount := amount_in(line, around.currency, around.locale)) is not None:
        reading.value = amount.value
        line.take(Part.VALUE, amount.first, amount.last)
    reading.wanting, reading.marker = _wanting(line, around.locale)
    step = step_in(line, around.locale, around.today, reading.wanting, reading.wanting + reading.marker)
    _take_step(reading, step, choices)
    _take_labels(line, around.locale)
    if Part.PHONE not in choices.off:
        _take_phones(reading, around.country)
    if Part.SOURCE not in choices.off:
        _take_source(reading, around, known, choices)
    return reading


def _wanting(line: Line, locale: str) -> tuple[int, int]:
    """The place and the size of the first “wants” that something follows."""
    for place in line.free():
        size = max(line.phrase_at(place, words.wants) for words in vocabularies(locale))
        if size and place + size < len(line):
            return place, size
    return len(line), 0


def _take_step(reading: _Reading, step: Step | None, choices: Choices) -> None:
    if step is None or Part.NEXT in choices.off:
        return
    if not step.what and Part.NEXT not in choices.on:
        reading.offered = frozenset({Part.NEXT})  # “2 cakes fri” says when they want them: it is not taken unasked
        return
    reading.step = step
    for place in step.what:
        reading.line.take(Part.NEXT, place, place + 1)
    for first, last in step.when:
        reading.line.take(Part.NEXT, first, last)


def _take_labels(line: Line, locale: str) -> None:
    """“email” before an address, where it is no step, belongs to the address."""
    for place in line.free():
        if (
            line.part(place + 1) is Part.EMAIL
            and max(line.phrase_at(place, w.steps) for w in vocabularies(locale)) == 1
        ):
            line.take(Part.EMAIL, place, place + 1)


def _take_phones(reading: _Reading, country: str) -> None:
    found = list(phones_in(reading.line, country))
    reading.phones = tuple(dict.fromkeys(each.text for each in found))
    for each in found:
        reading.line.take(Part.PHONE, each.first, each.last)


def _take_source(reading: _Reading, around: Surroundings, known: Known, choices: Choices) -> None:
    found = source_in(reading.line, around, known.coupons, reading.wanting)
    if found is None:
        return
    reading.sources = found.sources
    chosen = next((each for each in found.sources if each.key == choices.source), None)
    reading.source = chosen or found.sources[0]
    reading.line.take(Part.SOURCE, found.first, found.last)


def _wants(line: Line, reading: _Reading) -> str:
    """What nobody took, stretch by stretch; the word “wants” before it is told by where it stands."""
    told, after = [], reading.wanting + reading.marker
    for first, last in line.runs():
        before = range(first, min(reading.wanting, last)) if first < reading.wanting else range(0)
        said = after < last or last <= reading.wanting or first > reading.wanting
        rest = range(max(first, after if said else reading.wanting), last)
        told += [line.written(part) for part in (before, rest) if part]
    return " · ".join(each for each in told if each)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
