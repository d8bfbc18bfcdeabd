"""Next steps as a calendar (RFC 5545), for the calendar of a phone or a mail program.

A step keeps its UID as long as it belongs to the same lead or deal, so a calendar that is read in again moves what it
has. Days are whole days; a time of day is local time wherever the calendar is (“floating”), half an hour long.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from core import ids
from core.exchange.content_lines import escaped, line
from core.ids import Id

PRODID = "-//Two Hats//Next steps//EN"
_LASTS = "PT30M"


@dataclass(frozen=True, slots=True, kw_only=True)
class Appointment:
    """A next step with its day. `about` are lines of what is good to know when it comes up."""

    kind: str
    id: Id
    what: str
    who: str
    on: date
    at: time | None = None
    about: tuple[str, ...] = ()


def calendar(name: str, appointments: Iterable[Appointment], today: date) -> Iterable[str]:
    """A whole calendar, piece by piece; equal steps on the same day give equal text."""
    yield line("BEGIN", "VCALENDAR")
    yield line("VERSION", "2.0")
    yield line("PRODID", PRODID)
    yield line("CALSCALE", "GREGORIAN")
    yield line("METHOD", "PUBLISH")
    yield line("X-WR-CALNAME", escaped(name))
    for appointment in appointments:
        yield _event(appointment, today)
    yield line("END", "VCALENDAR")


def summary(what: str, who: str) -> str:
    """What the calendar shows: “Call Ana Ruiz”, “Send the quote · Ana Ruiz”."""
    what, who = " ".join(what.split()), " ".join(who.split())
    if not what or not who or who.casefold() in what.casefold():
        return what or who
    return f"{what[:1].upper()}{what[1:]}{' ' if ' ' not in what else ' · '}{who}"


def _event(step: Appointment, today: date) -> str:
    lines = [
        line("BEGIN", "VEVENT"),
        line("UID", f"{step.kind}-{ids.text(step.id)}@two-hats"),
        line("DTSTAMP", f"{today:%Y%m%d}T000000Z"),
        line("SUMMARY", escaped(summary(step.what, step.who))),
    ]
    if step.at is None:
        lines.append(line("DTSTART;VALUE=DATE", _day(step.on)))
        if step.on < date.max:
            lines.append(line("DTEND;VALUE=DATE", _day(step.on + timedelta(days=1))))
        lines.append(line("TRANSP", "TRANSPARENT"))
    else:
        begins = datetime.combine(step.on, step.at)
        lines += [line("DTSTART", f"{_day(step.on)}T{begins:%H%M%S}"), line("DURATION", _LASTS)]
    if step.about:
        lines.append(line("DESCRIPTION", escaped("\n".join(step.about))))
    return "".join([*lines, line("CATEGORIES", "Two Hats"), line("END", "VEVENT")])


def _day(day: date) -> str:
    return day.isoformat().replace("-", "")
