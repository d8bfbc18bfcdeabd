"""The terminal face: the same program for scripts and scheduled jobs. No Qt before a window or a page needs it.

Exit status: 0 done (a writing command: it is on the disk), 1 the input or the world is at fault (one sentence
on stderr), 2 wrong usage.
"""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from core import ids, period
from core.business import Credit
from core.change import Action, Cause
from core.errors import UserMistake, WorldTrouble, words
from core.exchange.foreign.mode import Mode
from storage import Changed, DeviceBook, Workspace, restore
from ui import clock, garbage, place, report_command
from ui.door import COMMANDS, named
from ui.terminal import guarded, say, take_any_letter, warn

if TYPE_CHECKING:
    from core.exchange.report import ImportReport, Rejection

LISTS = ("contacts", "leads", "deals", "promotions", "coupons", "products")
"""The lists that can be written; those of `core.exchange.outgoing`, which is not imported to tell what there is."""
_ALL = 1_000_000  # more changes than a lifetime


def run(arguments: Sequence[str]) -> int:
    """Do what a command line with a command says and give its exit status."""
    take_any_letter()  # help has quotation marks
    if arguments[0] not in COMMANDS and not {"-h", "--help"} & set(arguments):
        kind = "option" if arguments[0].startswith("-") else "command"
        _parser().error(f"unknown {kind}: {arguments[0]}")
    options = _parser().parse_args(arguments)
    garbage.begin()
    return guarded(lambda: options.do(options))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="main.py",
        usage="main.py [FILE] [SOURCE…]\n       main.py [-h] COMMAND …",
        description="Two Hats: marketing and sales for the owner who does both alone. "
        "Without a command it opens the window: with this business file or the last one, "
        "ready to import the sources: folders of CSV files, exports of other programs, own lists.",
        allow_abbrev=False,
    )
    commands = parser.add_subparsers(metavar="COMMAND", required=True, prog="main.py")

    def add(
        name: str, do: Callable[[argparse.Namespace], int], told: str, *, file: str = "the business file"
    ) -> argparse.ArgumentParser:
        made = commands.add_parser(name, help=told, description=told, allow_abbrev=False)
        made.set_defaults(do=do)
        if file:
            made.add_argument("file", type=named, metavar="FILE", help=file)
        return made

    demo = add("demo", _demo, "Make a file with the sample shop, its story told up to today.", file="the file to make")
    demo.add_argument("--leads", type=_count, metavar="N", help="as many leads, in the same shape")
    demo.add_argument("--seed", type=_whole, default=1, metavar="S", help="another seed tells of other people")
    take = add(
        "import",
        _import,
        "Take in folders as “export” writes them, and files of other programs or of your own: "
        ".csv, .tsv, .txt, .xlsx, .ods, .vcf.",
        file="the business file; made if not there",
    )
    take.add_argument("sources", type=named, nargs="+", metavar="SOURCE")
    take.add_argument(
        "--mode",
        choices=[each.value for each in Mode],
        default=Mode.FILL.value,
        help="what happens to people who are there already: their blanks are filled (the default), the file wins, "
        "they stay as they are, or a new contact is added beside them",
    )
    take.add_argument(
        "--encoding", metavar="X", help="of text files, such as cp1252, where it is not found out rightly"
    )
    take.add_argument("--dry-run", action="store_true", help="only tell what would happen")
    take.add_argument("--json", action="store_true", help="one JSON object on stdout")
    give = add(
        "export",
        _export,
        "Write everything into a new or empty folder of CSV files; with --list and --out one list for a spreadsheet "
        "(.csv, .xlsx), an address book (contacts: .vcf) or a calendar (next steps of leads, deals: .ics).",
    )
    give.add_argument("folder", type=named, metavar="FOLDER", nargs="?")
    give.add_argument("--list", choices=LISTS, help="only this list")
    give.add_argument("--out", type=named, metavar="LIST", help="the file of the list; one that is there is replaced")
    give.set_defaults(wrong=give.error)
    count = add("figures", _figures, "Every figure of a period.")
    count.add_argument("--from", required=True, type=_day, metavar="YYYY-MM-DD", dest="first")
    count.add_argument("--to", required=True, type=_day, metavar="YYYY-MM-DD", dest="last")
    count.add_argument("--credit", choices=[each.value for each in Credit], help="which promotion a sale counts for")
    count.add_argument("--json", action="store_true", help="one JSON object on stdout")
    report = add("report", _report, "Print a month, or another sheet, into a PDF; an existing PDF is replaced.")
    report_command.add_options(report, _day)
    add("check", _check, "Examine a file; exit status 1 when something is wrong with it.")
    backup = add("backup", _backup, "Write a checked copy of a file.")
    backup.add_argument("--out", required=True, type=named, metavar="COPY")
    put_back = add("restore", _restore, "Put a backup back; never overwrites.", file="")
    put_back.add_argument("copy", type=named, metavar="COPY", help="the backup")
    put_back.add_argument("file", type=named, metavar="FILE", help="where to; nothing may be there yet")
    history = add("history", _history, "List what was changed, newest first.")
    history.add_argument("--record", metavar="ID", help="only this record, with every field")
    add("undo", _undo, "Take back the newest change of this device and print its label.")
    add("redo", _redo, "Bring back what was undone last and print its label.")
    return parser


def _whole(text: str) -> int:
    try:
        return int(text)
    except ValueError:
        raise argparse.ArgumentTypeError("not a whole number") from None


def _count(text: str) -> int:
    number = _whole(text)
    if not 0 <= number <= 1_000_000:
        raise argparse.ArgumentTypeError("between 0 and 1000000")
    return number


def _day(text: str) -> date:
    if not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
        raise argparse.ArgumentTypeError("a day is written like 2026-05-31")
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text} is not a day of the calendar") from None


def _book() -> DeviceBook:
    return DeviceBook(place.folder())


def _demo(options: argparse.Namespace) -> int:
    from ui.sample import make_sample

    make_sample(options.file, clock.today(), leads=options.leads, seed=options.seed, book=_book())
    say(f"{options.file}: made")
    return 0


def _import(options: argparse.Namespace) -> int:
    there = options.file.exists()
    report = Workspace.import_into(
        options.file,
        options.sources,
        mode=Mode(options.mode),
        encodings=dict.fromkeys(options.sources, options.encoding) if options.encoding else None,
        today=clock.today(),
        dry_run=options.dry_run,
        book=_book(),
    )
    for each in report.rejected:
        warn(_told(each))
    for each in report.problems:
        warn(f"{_told(each)} (the row came in)")
    for name in report.unknown_files:
        warn(f"{name}: not known to this version, so it was not read")
    for name, why in report.nothing_in:
        warn(f"{name}: {why}")
    if options.json:
        say(json.dumps(report.as_json(str(options.file))))
        return 0
    for name, tally in report.tables.items():
        counts = [f"{count} {what}" for what, count in asdict(tally).items() if count or what == "read"]
        say(f"{name}.csv: {', '.join(counts)}")
    say(f"{options.file}: {_taken(report, made=not there)}")
    return 0


def _told(each: Rejection) -> str:
    column = f", {each.column}" if each.column else ""
    value = "" if each.value is None and each.column is None else f": {_value(each.value)}"
    return f"{each.file}, row {each.row}{column}: {each.reason}{value}"


def _taken(report: ImportReport, *, made: bool) -> str:
    if report.dry_run:
        return "this is what would happen; nothing was changed"
    if report.change is not None:
        return "imported"
    return "made" if made else "nothing changed"


def _export(options: argparse.Namespace) -> int:
    from core.exchange.outgoing import ListKind

    if (options.folder is None) is (options.list is None) or (options.list is None) is not (options.out is None):
        options.wrong("either a FOLDER, or --list with --out")
    with Workspace.open(options.file, read_only=True) as workspace:
        _notice(workspace)
        if options.list is None:
            workspace.export_folder(options.folder)
        else:
            workspace.export_list(ListKind(options.list), options.out, today=clock.today())
    say(f"{options.folder or options.out}: written")
    return 0


def _figures(options: argparse.Namespace) -> int:
    from core.insights import as_json, figures

    span = period.Period(options.first, options.last)
    with Workspace.open(options.file, read_only=True) as workspace:
        _notice(workspace)
        facts = workspace.insights.facts()
    found = as_json(figures(facts, span, clock.today(), options.credit and Credit(options.credit)))
    if options.json:
        say(json.dumps(found))
        return 0
    lines = list(_flat(found))
    width = max(len(name) for name, _ in lines)
    for name, value in lines:
        say(f"{name:<{width}}  {value}")
    return 0


def _flat(value: object, name: str = "") -> Iterator[tuple[str, str]]:
    """The lines of a table: one a figure, each with the names of what it belongs to before its own."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _flat(inner, f"{name} {key.replace('_', ' ')}".lstrip())
    elif isinstance(value, list):
        for row in value:
            called = row.get("name") or row["channel"] or "none"
            yield from _flat({key: row[key] for key in row if key not in ("id", "name")}, f"{name} “{called}”")
    else:
        yield name, f"{value:.4g}" if isinstance(value, float) else _value(value)


def _report(options: argparse.Namespace) -> int:
    return report_command.write_report(options, _notice)


def _check(options: argparse.Namespace) -> int:
    with Workspace.open(options.file, read_only=True) as workspace:
        _notice(workspace)
        found = workspace.check()
    for finding in found.findings:
        say(finding)
    if found.findings:
        raise WorldTrouble(words("“{file}” is damaged; nothing was changed. Restore a backup."), file=options.file.name)
    say(f"{options.file}: fine ({found.records} records, {found.changes} changes)")
    return 0


def _backup(options: argparse.Namespace) -> int:
    with Workspace.open(options.file, read_only=True) as workspace:
        _notice(workspace)
        workspace.backup(options.out)
    say(f"{options.out}: written and checked")
    return 0


def _restore(options: argparse.Namespace) -> int:
    restore(options.copy, options.file)
    say(f"{options.file}: restored and checked")
    return 0


def _history(options: argparse.Namespace) -> int:
    with Workspace.open(options.file, read_only=True) as workspace:
        _notice(workspace)
        if options.record is None:
            for step in workspace.history.newest(limit=_ALL):
                say(_line(step.at, step.device, step.label, step.cause))
        else:
            _tell_record(workspace, options.record)
    return 0


def _tell_record(workspace: Workspace, text: str) -> None:
    try:
        key = ids.parse(text)
    except ValueError:
        raise UserMistake(words("“{text}” is not an id; ids have 36 characters."), text=text[:40]) from None
    happenings = workspace.history.of_record(key)
    if not happenings:
        raise UserMistake(words("The history knows no record with the id {id}."), id=ids.text(key))
    for each in happenings:
        say(f"{_line(each.at, each.device, each.label, each.cause)}: {each.action}")
        for name, value in each.fields.items():
            if each.action is Action.UPDATE:
                say(f"    {name}: {_value(value[0])} -> {_value(value[1])}")
            else:
                say(f"    {name}: {_value(value)}")


def _line(at: str, device: str, label: str, cause: Cause) -> str:
    return f"{_local(at)}  {device}  {label}" + ("" if cause is Cause.EDIT else f" ({cause})")


def _undo(options: argparse.Namespace) -> int:
    return _step(options.file, Workspace.undo)


def _redo(options: argparse.Namespace) -> int:
    return _step(options.file, Workspace.redo)


def _step(file: Path, take: Callable[[Workspace], Changed]) -> int:
    with Workspace.open(file, book=_book()) as workspace:
        if workspace.notice:
            raise WorldTrouble(workspace.notice)
        say(take(workspace).label)
    return 0


def _notice(workspace: Workspace) -> None:
    if workspace.notice:
        warn(workspace.notice)


def _local(at: str) -> str:
    try:
        return datetime.fromisoformat(at).astimezone().strftime("%Y-%m-%d %H:%M")
    except (ValueError, OverflowError):
        return at


def _value(value: object) -> str:
    return "–" if value in (None, "", []) else str(value)
