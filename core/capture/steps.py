"""What to do next: call, visit, send … and on which day, at which time."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time

from core.capture.days import Day, Moment, days_in, moment_in
from core.capture.line import Line
from core.capture.model import Part
from core.capture.spoken import vocabularies
from core.capture.spoken.vocabulary import Vocabulary

_DAY_LIKE = re.compile(r"\d{1,2}/\d{1,2}(?:/\d{2,4})?")
"""Written as a day is, be it one or not: 06/31."""
_LONGEST = 6
"""Words that “send” takes along."""


@dataclass(frozen=True, slots=True)
class Step:
    """What is to be done, in words of the line by their place; empty where there is only a day."""

    what: tuple[int, ...]
    when: tuple[tuple[int, int], ...]
    on: date | None
    at: time | None


def step_in(line: Line, locale: str, today: date, wanting: int, wanted: int) -> Step | None:
    """What the free words of a line say is next; of several steps the first.

    Args:
        line: its words.
        locale: how the owner writes.
        today: the day.
        wanting: the place of the words that say that something is wanted, the end of the line for none.
        wanted: the place after them.
    """
    vocabulary = vocabularies(locale)
    days = list(days_in(line, locale, today))
    moment = moment_in(line, locale, days)
    verb = _verb(line, vocabulary, days, moment, range(wanting, wanted))
    chosen = _chosen(line, vocabulary, days, verb, moment)
    if verb is None and chosen is None:
        return None
    when: list[tuple[int, int]] = []
    if chosen is not None:
        first = chosen.first - max(line.phrase_before(chosen.first, words.on) for words in vocabulary)
        due = chosen.first - max(line.phrase_before(chosen.first, words.due) for words in vocabulary)
        if verb is not None and due == verb[1]:
            first = min(first, due)
        when.append((first, chosen.last))
    on, at = (chosen.on if chosen is not None else None), None
    is_today = chosen is None and not any(_DAY_LIKE.fullmatch(line.words[place].text) for place in line.free())
    if moment is not None and (chosen is not None or (verb is not None and is_today)):
        at, on = moment.at, on or today
        when.append((moment.first, moment.last))
    what = tuple(range(*verb)) if verb is not None else ()
    return Step(tuple(place for place in what if not _within(place, when)), tuple(when), on, at)


def _within(place: int, spans: Sequence[tuple[int, int]]) -> bool:
    return any(first <= place < last for first, last in spans)


def _verb(
    line: Line, vocabulary: Sequence[Vocabulary], days: Sequence[Day], moment: Moment | None, wanting: range
) -> tuple[int, int] | None:
    starts = {moment.first} if moment is not None else set()
    for day in days:
        starts.add(day.first - max(line.phrase_before(day.first, words.on) for words in vocabulary))
        starts.add(day.first - max(line.phrase_before(day.first, words.due) for words in vocabulary))
    before_address: tuple[int, int] | None = None  # “email ana@x.com” may only say what the address is
    for place in line.free():
        if place in wanting or any(day.first <= place < day.last for day in days):
            continue
        before = line.words[place - 1].folded if line.is_free(place - 1) else ""
        if any(before in words.small for words in vocabulary):  # “a visit” is a thing, and may be what is wanted
            continue
        taking = max(line.phrase_at(place, words.steps_with) for words in vocabulary)
        alone = max(line.phrase_at(place, words.steps) for words in vocabulary)
        end = place + max(taking, alone)
        if end == place or (wanting and place == wanting.stop and end not in starts):
            continue
        follows = line.words[end].folded if line.is_free(end) and not line.words[end - 1].stops else ""
        if taking >= alone or any(follows in words.about for words in vocabulary):
            end = _taken_along(line, end, starts, wanting.start)
        if not place or line.part(end) is not Part.EMAIL:
            return place, end
        before_address = before_address or (place, end)
    return before_address


def _taken_along(line: Line, place: int, starts: set[int], wanting: int) -> int:
    last = place
    while last - place < _LONGEST and line.is_free(last) and last != wanting and not line.words[last - 1].stops:
        if last in starts:
            break
        last += 1
    return last


def _chosen(
    line: Line,
    vocabulary: Sequence[Vocabulary],
    days: Sequence[Day],
    verb: tuple[int, int] | None,
    moment: Moment | None,
) -> Day | None:
    """The day of the step: beside its verb, beside the time, else the first that is not one to be ready by."""
    best: tuple[int, Day] | None = None
    for day in days:
        due = max(line.phrase_before(day.first, words.due) for words in vocabulary)
        on = max(line.phrase_before(day.first, words.on) for words in vocabulary)
        start = day.first - max(due, on)
        stops = line.words[day.last - 1].stops
        if verb is not None and verb[1] in (start, day.first):
            weight = 5
        elif verb is not None and verb[0] == day.last and not stops and not due:
            weight = 4
        elif moment is not None and (moment.first == day.last or moment.last == start) and not due:
            weight = 3
        elif due or (start == 0 and not day.sure):
            continue
        else:
            weight = 2 if on and day.sure else 1 if day.sure or on else 0
        if best is None or weight > best[0]:
            best = weight, day
    return best[1] if best is not None else None
