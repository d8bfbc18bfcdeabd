"""Every month of a year into a folder: all of the files, or none."""

from __future__ import annotations

import contextlib
import os
import secrets
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from core.errors import WorldTrouble, words
from core.period import Period, month, months
from core.progress import Progress
from ui.kit import days
from ui.reports.press import Press, Wish

if TYPE_CHECKING:
    from ui.paper.kinds import Options


class _Quiet:
    """Steps of one month say nothing, but a cancel is heard."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress

    def report(self, done: int, total: int, doing: str = "") -> None:
        self._progress.report(0, 0)


def begun(year: int, today: date) -> list[Period]:
    """The months of a year that have begun; all of them where none has, or all have."""
    whole = list(months(Period(date(year, 1, 1), date(year, 12, 31))))
    return [each for each in whole if each.first <= today] or whole


def options_of(options: Options, period: Period) -> Options:
    """The same for another month."""
    return replace(options, month=period)


def already_there(folder: Path, names: Sequence[str]) -> list[str]:
    """Which names are taken in a folder."""
    return [name for name in names if os.path.lexists(folder / name)]


def write_all(
    press: Press, wishes: Mapping[str, Wish], folder: Path, progress: Progress, *, replace_: bool = False
) -> list[Path]:
    """Make every sheet and put it into a folder under its name.

    Nothing is there before all are made; what goes wrong, and a cancel, leave the folder as it was.

    Args:
        press: of the file.
        wishes: by the name of the file, each ending in .pdf.
        folder: where to; it exists.
        progress: is told of every sheet.
        replace_: whether PDFs of the same names may be replaced.

    Raises:
        WorldTrouble: the folder cannot be written, or a name is taken.
        Cancelled: as told by `progress`.
    """
    from ui.paper.destination import write_whole

    names = list(wishes)
    if not replace_ and (taken := already_there(folder, names)):
        raise WorldTrouble(words("“{name}” is already in this folder."), name=taken[0])
    for name in names:
        if (folder / name).is_dir():
            raise WorldTrouble(words("“{name}” is a folder there; choose another place."), name=name)
    made: dict[str, bytes] = {}
    for done, (name, wish) in enumerate(wishes.items()):
        progress.report(done, len(names), _called(wish))
        made[name] = press.make(wish, _Quiet(progress))
    progress.report(len(names), len(names))
    beside = folder / f".two-hats-{secrets.token_hex(6)}"
    try:
        beside.mkdir()
    except OSError as error:
        raise WorldTrouble(
            words("Nothing can be written into “{folder}”: {reason}."),
            folder=str(folder),
            reason=error.strerror or str(error),
        ) from error
    try:
        for name, pdf in made.items():
            progress.report(0, 0)
            write_whole(beside / name, pdf)
        return _put(beside, folder, names)
    finally:
        shutil.rmtree(beside, ignore_errors=True)


def _put(beside: Path, folder: Path, names: Sequence[str]) -> list[Path]:
    """Move all files to their places; where one does not go, those that went before come back."""
    kept = beside / "before"
    kept.mkdir()
    moved: list[str] = []
    try:
        for name in names:
            if os.path.lexists(folder / name):
                os.replace(folder / name, kept / name)
            moved.append(name)
            os.replace(beside / name, folder / name)
    except OSError as error:
        for name in moved:
            with contextlib.suppress(OSError):
                (folder / name).unlink(missing_ok=True) if not (kept / name).exists() else os.replace(
                    kept / name, folder / name
                )
        raise WorldTrouble(
            words("“{name}” could not be put into the folder: {reason}. Nothing was changed there."),
            name=moved[-1] if moved else names[0],
            reason=error.strerror or str(error),
        ) from error
    return [folder / name for name in names]


def _called(wish: Wish) -> str:
    shown = wish.options.month or month(wish.options.today)
    return days.shown(shown.first)
