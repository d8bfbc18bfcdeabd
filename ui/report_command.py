"""`main.py report`: any sheet as a PDF, for scripts and scheduled jobs."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from datetime import date

from core import ids, period
from core.errors import UserMistake, words
from core.folding import sort_name
from core.ids import Id
from core.leads import LeadState
from core.period import Period
from storage import Workspace
from ui import clock, place, quick_imports
from ui.door import named
from ui.terminal import say

KINDS = ("month", "year", "promotion", "pipeline", "leads", "journey", "steps")
"""The names of all sheets; those of `ui.paper.kinds`, which is not imported to tell what there is."""

_SIZES = ("A4", "Letter")
_EARLIEST, _LATEST = 1900, 3000


def add_options(parser: argparse.ArgumentParser, day: Callable[[str], date]) -> None:
    """Declare what a report may be told; `day` reads a day."""
    parser.add_argument("--kind", choices=KINDS, default="month", help="which sheet; a month unless told")
    parser.add_argument("--month", metavar="YYYY-MM", help="month: which one")
    parser.add_argument("--year", type=int, metavar="YYYY", help="year: which one; this one unless told")
    parser.add_argument("--promotion", metavar="NAME", help="promotion: its name or id")
    parser.add_argument("--contact", metavar="NAME", help="journey: the name or id of the contact")
    parser.add_argument("--day", type=day, metavar="YYYY-MM-DD", help="steps: of which day; today unless told")
    parser.add_argument("--from", type=day, metavar="YYYY-MM-DD", dest="first", help="leads: received from this day on")
    parser.add_argument("--to", type=day, metavar="YYYY-MM-DD", dest="last", help="leads: received up to this day")
    parser.add_argument("--state", choices=[each.value for each in LeadState], help="leads: only those in this state")
    parser.add_argument("--size", choices=_SIZES, default="A4", help="the paper")
    parser.add_argument("--landscape", action="store_true", default=None, help="across; as it suits unless told")
    parser.add_argument("--portrait", action="store_false", dest="landscape", help="upright")
    parser.add_argument("--out", required=True, type=named, metavar="PDF")
    parser.set_defaults(wrong=parser.error)


def write_report(options: argparse.Namespace, notice: Callable[[Workspace], None]) -> int:
    """Print what the command line asks for; an existing PDF is replaced."""
    quick_imports.begin()
    from ui.log_file import qt_in_log

    _complete(options)
    with qt_in_log(place.folder()):
        _write(options, notice)
    say(f"{options.out}: written")
    return 0


def _write(options: argparse.Namespace, notice: Callable[[Workspace], None]) -> None:
    from ui.paper.destination import write_whole
    from ui.paper.kinds import Options, kind

    sheet = kind(options.kind)
    with Workspace.open(options.file, read_only=True) as workspace:
        notice(workspace)
        chosen = Options(
            today=clock.today(),
            month=None if options.month is None else _month(options.month),
            year=_year(options.year),
            day=options.day,
            promotion=None if options.promotion is None else _promotion(workspace, options.promotion),
            contact=None if options.contact is None else _contact(workspace, options.contact),
            span=_span(options.first, options.last),
            state=None if options.state is None else LeadState(options.state),
            page_size=options.size,
            landscape=options.landscape,
        )
        matter = sheet.gather(workspace, chosen)
    write_whole(options.out, sheet.make(matter, chosen))


def _complete(options: argparse.Namespace) -> None:
    """What a sheet cannot be made without."""
    for sheet, name in (("month", "month"), ("promotion", "promotion"), ("journey", "contact")):
        if options.kind == sheet and getattr(options, name) is None:
            options.wrong(f"--kind {sheet} needs --{name}")


def _month(text: str) -> Period:
    month = period.parse_month(text)
    if not _EARLIEST <= month.first.year < _LATEST:
        raise UserMistake(words("{text} is too far away to be printed."), text=text)
    return month


def _year(year: int | None) -> int | None:
    if year is not None and not _EARLIEST <= year < _LATEST:
        raise UserMistake(words("{text} is too far away to be printed."), text=str(year)[:20])
    return year


def _span(first: date | None, last: date | None) -> Period | None:
    if first is None and last is None:
        return None
    return Period(first or date(_EARLIEST, 1, 1), last or date(_LATEST, 12, 31))


def _promotion(workspace: Workspace, text: str) -> Id:
    return _one(text, workspace.promotions.names(), words("There is no promotion “{name}”."))


def _contact(workspace: Workspace, text: str) -> Id:
    written = text.encode("utf-8", "replace").decode()  # a shell may give bytes that are no letters
    found = [(row.id, row.name) for row in workspace.contacts.beginning_with(written, limit=50)]
    return _one(text, found, words("There is no contact “{name}”."))


def _one(text: str, known: list[tuple[Id, str]], none: str) -> Id:
    """The record of an id, or of a name as written, or that is the only one to begin so."""
    try:
        return ids.parse(text)
    except ValueError:
        wanted = sort_name(text)
    matching = [key for key, name in known if sort_name(name) == wanted]
    matching = matching or [key for key, name in known if wanted and sort_name(name).startswith(wanted)]
    if not matching:
        raise UserMistake(none, name=text[:80])
    if len(matching) > 1:
        raise UserMistake(words("Several are called “{name}”; give the id of the one you mean."), name=text[:80])
    return matching[0]
