"""The terminal face: the same program for scripts and scheduled jobs. No Qt before a window or a page needs it.

Exit status: 0 done (a writing command: it is on the disk), 1 the input or the world is at fault (one sentence
on stderr), 2 wrong usage.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from core import ids, period
from core.change import Gone
from core.errors import Trouble, UserMistake, words
from storage import DeviceBook, Workspace, restore
from ui import clock, place

_COMMANDS = ("demo", "report", "check", "backup", "restore", "history", "undo", "redo")


def run(arguments: Sequence[str]) -> int:
    """Do what a command line says and give its exit status."""
    if arguments and arguments[0] in _COMMANDS or "-h" in arguments or "--help" in arguments:
        options = _parser().parse_args(arguments)
        return _guarded(lambda: options.do(options))
    if len(arguments) > 1 or (arguments and arguments[0].startswith("-")):
        _parser().error(f"unknown command: {arguments[0]}")
    return _guarded(lambda: _window(Path(arguments[0]) if arguments else None))


def _guarded(work: Callable[[], int]) -> int:
    try:
        return work()
    except Trouble as trouble:
        print(trouble, file=sys.stderr)
    except KeyboardInterrupt:
        print("Stopped; nothing was half done.", file=sys.stderr)
    except BrokenPipeError:
        # Whoever reads our output has had enough; the rest must not raise again at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="main.py",
        description="Two Hats: marketing and sales for the owner who does both alone. "
        "Without a command it opens the window: main.py [FILE].",
    )
    commands = parser.add_subparsers(metavar="COMMAND", required=True)

    def add(
        name: str, do: Callable[[argparse.Namespace], int], told: str, *, file: str = "the business file"
    ) -> argparse.ArgumentParser:
        made = commands.add_parser(name, help=told, description=told)
        made.set_defaults(do=do)
        if file:
            made.add_argument("file", type=Path, metavar="FILE", help=file)
        return made

    demo = add("demo", _demo, "Make a file with the sample shop, its story told up to today.", file="the file to make")
    demo.add_argument("--leads", type=_count, metavar="N", help="as many leads, in the same shape")
    demo.add_argument("--seed", type=int, default=1, metavar="S", help="another seed tells of other people")
    report = add("report", _report, "Print a month into a PDF; an existing PDF is replaced.")
    report.add_argument("--month", required=True, metavar="YYYY-MM")
    report.add_argument("--out", required=True, type=Path, metavar="PDF")
    add("check", _check, "Examine a file; exit status 1 when something is wrong with it.")
    backup = add("backup", _backup, "Write a checked copy of a file.")
    backup.add_argument("--out", required=True, type=Path, metavar="COPY")
    put_back = add("restore", _restore, "Put a backup back; never overwrites.", file="")
    put_back.add_argument("copy", type=Path, metavar="COPY", help="the backup")
    put_back.add_argument("file", type=Path, metavar="FILE", help="where to; nothing may be there yet")
    history = add("history", _history, "List what was changed, newest first.")
    history.add_argument("--record", metavar="ID", help="only this record, with every field")
    add("undo", _undo, "Take back the newest change of this device and print its label.")
    add("redo", _redo, "Bring back what was undone last and print its label.")
    return parser


def _count(text: str) -> int:
    number = int(text)
    if not 0 <= number <= 1_000_000:
        raise argparse.ArgumentTypeError("between 0 and 1000000")
    return number


def _window(path: Path | None) -> int:
    from ui.app import start

    return start(path)


def _book() -> DeviceBook:
    return DeviceBook(place.folder())


def _demo(options: argparse.Namespace) -> int:
    from ui.sample import make_sample

    make_sample(options.file, clock.today(), leads=options.leads, seed=options.seed, book=_book())
    print(f"{options.file}: made")
    return 0


def _report(options: argparse.Namespace) -> int:
    from core.reports import monthly_summary
    from ui.paper.month import write_month

    month = period.parse_month(options.month)
    today = clock.today()
    with Workspace.open(options.file, read_only=True) as workspace:
        _notice(workspace)
        matter = workspace.insights.month(month)
    summary = monthly_summary(
        matter.facts, month, today, business=matter.business.name, labels=matter.labels, steps=matter.steps
    )
    write_month(summary, options.out, made_on=today, locale=matter.business.locale)
    print(f"{options.out}: written")
    return 0


def _check(options: argparse.Namespace) -> int:
    with Workspace.open(options.file, read_only=True) as workspace:
        _notice(workspace)
        found = workspace.check()
    for finding in found.findings:
        print(finding)
    if found.findings:
        raise UserMistake(words("“{file}” is damaged; nothing was changed. Restore a backup."), file=options.file.name)
    print(f"{options.file}: fine ({found.records} records, {found.changes} changes)")
    return 0


def _backup(options: argparse.Namespace) -> int:
    with Workspace.open(options.file, read_only=True) as workspace:
        workspace.backup(options.out)
    print(f"{options.out}: written and checked")
    return 0


def _restore(options: argparse.Namespace) -> int:
    restore(options.copy, options.file)
    print(f"{options.file}: restored and checked")
    return 0


def _history(options: argparse.Namespace) -> int:
    with Workspace.open(options.file, read_only=True) as workspace:
        _notice(workspace)
        if options.record is None:
            for step in workspace.history.newest(limit=1_000):
                mark = "" if step.cause == "edit" else f" ({step.cause})"
                print(f"{_local(step.at)}  {_plain(step.device)}  {_plain(step.label)}{mark}")
            return 0
        try:
            key = ids.parse(options.record)
        except ValueError:
            raise UserMistake(
                words("“{text}” is not an id; ids have 36 characters."), text=options.record[:40]
            ) from None
        happenings = workspace.history.of_record(key)
        if not happenings:
            raise Gone("record", key)
        for each in happenings:
            mark = "" if each.cause == "edit" else f" ({each.cause})"
            print(f"{_local(each.at)}  {_plain(each.device)}  {_plain(each.label)}{mark}: {each.action}")
            if each.action == "update":
                for name, (before, after) in each.fields.items():
                    print(f"    {name}: {_value(before)} -> {_value(after)}")
    return 0


def _undo(options: argparse.Namespace) -> int:
    with Workspace.open(options.file, book=_book()) as workspace:
        print(workspace.undo().label)
    return 0


def _redo(options: argparse.Namespace) -> int:
    with Workspace.open(options.file, book=_book()) as workspace:
        print(workspace.redo().label)
    return 0


def _notice(workspace: Workspace) -> None:
    if workspace.notice:
        print(workspace.notice, file=sys.stderr)


def _local(at: str) -> str:
    return datetime.fromisoformat(at).astimezone().strftime("%Y-%m-%d %H:%M")


def _value(value: object) -> str:
    return "–" if value in (None, "", []) else _plain(str(value))


def _plain(text: str) -> str:
    """Text of a file must not steer the terminal."""
    return "".join(ch if ch.isprintable() else " " for ch in text)
