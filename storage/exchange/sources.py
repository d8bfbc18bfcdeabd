"""Any mix of folders and files of other programs: opened and read outside the lock, in the order they were given."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, cast, overload

from core.business import Business
from core.errors import Trouble
from core.exchange.foreign.drafts import Reading, Setting
from core.exchange.foreign.grid import CardFile, Grid, Material, Value
from core.exchange.foreign.mode import Mode
from core.exchange.foreign.values import phone_country
from core.exchange.report import RejectedRows
from core.money import locale_of
from core.progress import Progress
from storage.exchange.left_out import of_folder, of_material
from storage.exchange.reading import FolderRead, read_folder

if TYPE_CHECKING:
    from core.exchange.foreign.own import Recipe

Part = tuple[Path, str]
"""A file and the name of a sheet in it; the sheet is empty where the file holds one table."""

_ABROAD = re.compile(r"(?:\+|\b00)[1-9][\d ()./-]{6,24}")
_TELL = 500
_LOOKED_AT = 20_000  # rows a file in which phones are looked for


@dataclass(frozen=True, slots=True)
class Wishes:
    """How the owner wants it.

    Args:
        mode: what happens to people who are there already.
        recipes: how own spreadsheets are read, by file and sheet.
        encodings: what text files are encoded in, where that is not to be found out.
        left_out: files and sheets that are not to come in after all.
        settings: what the business file is to remember by this import, by key, such as how a sheet is read.
        remembered: what it remembers under a key by now.
    """

    mode: Mode = Mode.FILL
    recipes: Mapping[Part, Recipe] = field(default_factory=dict)
    encodings: Mapping[Path, str] = field(default_factory=dict)
    left_out: Collection[Part] = ()
    settings: Mapping[str, str] = field(default_factory=dict)
    remembered: Callable[[str], str] = lambda key: ""


@dataclass(slots=True)
class FolderSource:
    """A folder of the folder format."""

    path: Path
    read: FolderRead

    def rejected_rows(self) -> list[RejectedRows]:
        """Its rejected rows as they stand there; asked when all were taken."""
        return of_folder(self.path, self.read)


@dataclass(slots=True)
class ForeignSource:
    """One table of a file of another program, or why it cannot be read."""

    path: Path
    sheet: str = ""
    encoding: str = ""
    reading: Reading | None = None
    trouble: Trouble | None = None
    rejected: list[RejectedRows] = field(default_factory=list)


Source = FolderSource | ForeignSource


@dataclass(slots=True)
class Sources:
    """Everything that was read; `business` is the profile with what the folders say about it."""

    business: Business
    country: str
    read: list[Source]
    settings: Mapping[str, str] = field(default_factory=dict)


def read_sources(
    paths: Sequence[Path],
    business: Business,
    wishes: Wishes,
    today: date,
    progress: Progress,
    *,
    forgiving: bool = False,
) -> Sources:
    """Read all sources.

    Args:
        paths: folders and files, in their order.
        business: the profile of the file.
        wishes: how they are to be read.
        today: for days that lie ahead.
        progress: told how far it is; may stop it.
        forgiving: a foreign file that cannot be read says so in its source, instead of stopping everything.

    Raises:
        UserMistake: a source is not there or cannot be read.
    """
    found: list[Source | tuple[Path, Material]] = []
    for path in paths:
        if path.is_dir():
            folder = read_folder(path, business.currency, progress)
            business = _with_profile(business, folder)
            found.append(FolderSource(path, folder))
        else:
            found.extend(_opened(path, business, wishes, progress, forgiving=forgiving))
    setting = setting_of(business, [each[1] for each in found if isinstance(each, tuple)], today)
    read: list[Source] = []
    while found:
        each = found.pop(0)  # so that what was read can go
        if isinstance(each, tuple):
            each = _read(*each, setting, wishes, progress, forgiving=forgiving)
        read.append(each)
    _number_plainly(read)
    return Sources(business, setting.country, read, wishes.settings)


def setting_of(business: Business, materials: Sequence[Material], today: date) -> Setting:
    """What decides how cells are read.

    The country of phones: the business' own, else that of its locale where people pay in its currency, else the one
    most numbers with a country code are from.
    """
    country = business.country.strip().upper() if len(business.country.strip()) == 2 else ""
    country = country or _territory(business) or phone_country(_numbers_abroad(materials))
    return Setting(currency=business.currency, today=today, country=country, locale=business.locale)


def _opened(
    path: Path, business: Business, wishes: Wishes, progress: Progress, *, forgiving: bool
) -> Iterator[Source | tuple[Path, Material]]:
    from storage.exchange.opening import open_material

    if (path, "") in wishes.left_out:
        return
    try:
        materials = open_material(path, encoding=wishes.encodings.get(path), progress=progress, locale=business.locale)
    except Trouble as trouble:
        if not forgiving:
            raise
        yield ForeignSource(path, trouble=trouble)
        return
    for material in materials:
        if (path, _sheet(material)) not in wishes.left_out:
            yield path, material


def _read(
    path: Path, material: Material, setting: Setting, wishes: Wishes, progress: Progress, *, forgiving: bool
) -> ForeignSource:
    from core.exchange.foreign.reading import read, source_of

    source = ForeignSource(path, _sheet(material), material.encoding)
    recipe = wishes.recipes.get((path, source.sheet))
    if not isinstance(material, CardFile) and (recipe is not None or not source_of(material)):
        material = replace(material, rows=_Watched(material.rows, path.name, progress))
        recipe = recipe or _remembered(material, wishes)
    try:
        source.reading = read(material, setting, recipe, progress)
    except Trouble as trouble:
        if not forgiving:
            raise
        source.trouble = trouble
    else:
        source.rejected = of_material(material, source.reading)
    return source


def _number_plainly(read: Sequence[Source]) -> None:
    """Where only one sheet of a workbook says anything, its rows are called by their numbers alone."""
    speaking: dict[Path, list[ForeignSource]] = {}
    for source in read:
        reading = source.reading if isinstance(source, ForeignSource) else None
        if reading is not None and (reading.rows or reading.rejected):
            speaking.setdefault(source.path, []).append(cast("ForeignSource", source))
    for sources in speaking.values():
        reading, sheet = sources[0].reading, sources[0].sheet
        if len(sources) > 1 or not sheet or reading is None:
            continue

        def plain(number: int | str, before: str = f"{sheet}!") -> int | str:
            bare = str(number).removeprefix(before)
            return int(bare) if bare.isdigit() else number

        sources[0].reading = replace(
            reading,
            rows=tuple(replace(row, number=plain(row.number)) for row in reading.rows),
            rejected=tuple(replace(each, row=plain(each.row)) for each in reading.rejected),
            problems=tuple(replace(each, row=plain(each.row)) for each in reading.problems),
        )


def _remembered(grid: Grid, wishes: Wishes) -> Recipe | None:
    """How a table with these headings was read the last time; none where nothing is known, or not any more."""
    from core.exchange.foreign.own import Recipe, recipe_key
    from core.exchange.foreign.own.sheet import find_sheet

    kept = wishes.remembered(recipe_key(find_sheet(grid).signature))
    if kept:
        with suppress(ValueError):  # of another version, or damaged: the table is understood anew
            return Recipe.from_json(kept)
    return None


class _Watched(Sequence[Sequence[Value]]):
    """The rows of a table; whoever reads them tells by that how far the reading is."""

    def __init__(self, rows: Sequence[Sequence[Value]], file: str, progress: Progress) -> None:
        self._rows = rows
        self._file = file
        self._progress = progress
        self._asked = 0

    def __len__(self) -> int:
        return len(self._rows)

    @overload
    def __getitem__(self, place: int) -> Sequence[Value]: ...

    @overload
    def __getitem__(self, place: slice) -> Sequence[Sequence[Value]]: ...

    def __getitem__(self, place: int | slice) -> Sequence[Value] | Sequence[Sequence[Value]]:
        if isinstance(place, slice):
            return _Watched(self._rows[place], self._file, self._progress)
        self._asked += 1
        if not self._asked % _TELL:
            self._progress.report(place % (len(self._rows) + 1), len(self._rows), self._file)
        return self._rows[place]

    def __iter__(self) -> Iterator[Sequence[Value]]:
        for place, row in enumerate(self._rows):
            if not place % _TELL:
                self._progress.report(place, len(self._rows), self._file)
            yield row


def _sheet(material: Material) -> str:
    return "" if isinstance(material, CardFile) else material.sheet


def _with_profile(business: Business, folder: FolderRead) -> Business:
    told = folder.profile or {}
    known = {name: value for name, value in told.items() if name in Business.__dataclass_fields__}
    return replace(business, **{**known, "currency": folder.currency})


def _territory(business: Business) -> str:
    """The country of the locale; none where the currency is another, for then nobody chose the locale."""
    from babel.numbers import get_territory_currencies

    territory = locale_of(business.locale).territory or ""
    if len(territory) != 2 or business.currency not in get_territory_currencies(territory):
        return ""
    return str(territory)


def _numbers_abroad(materials: Sequence[Material]) -> Iterator[Value]:
    """What looks like a phone with a country code, in all files."""
    for material in materials:
        if isinstance(material, CardFile):
            yield from _ABROAD.findall(material.text)
            continue
        for row in islice(material.rows, _LOOKED_AT):
            for cell in row:
                if isinstance(cell, str) and ("+" in cell or "00" in cell):
                    yield from _ABROAD.findall(cell[:200])
