"""What a person needs to see of files before they come in; heavy parts are imported when something is asked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from core.business import Business
from core.errors import Trouble, UserMistake, WorldTrouble, words
from core.progress import Progress

if TYPE_CHECKING:  # the window must not wait for them
    from core.exchange.foreign.drafts import Setting
    from core.exchange.foreign.grid import Grid

_ENDINGS = frozenset({".csv", ".tsv", ".tab", ".txt", ".xlsx", ".xlsm", ".xls", ".ods", ".vcf", ".vcard"})
_MOST = 500
"""Files of one folder; more are no export that someone looks through."""


@dataclass(frozen=True, slots=True)
class Gathered:
    """What can be read of what was chosen, in its order, and why the rest cannot."""

    paths: tuple[Path, ...]
    troubles: tuple[tuple[Path, Trouble], ...] = ()


def gathered(chosen: Sequence[Path]) -> Gathered:
    """Sort out what was chosen: a folder of the folder format stays one source, any other gives its files."""
    paths: dict[Path, None] = {}
    troubles: list[tuple[Path, Trouble]] = []
    for path in chosen:
        try:
            paths.update(dict.fromkeys(_sources(path)))
        except Trouble as trouble:
            troubles.append((path, trouble))
        except OSError as error:
            told = words("“{file}” cannot be read: {reason}.")
            troubles.append((path, WorldTrouble(told, file=path.name, reason=error.strerror or str(error))))
    return Gathered(tuple(paths), tuple(troubles))


def encodings() -> Mapping[str, str]:
    """What a text file may be encoded in: the codec, and what it is called, to be translated; the likeliest first."""
    from storage.exchange.encodings import ENCODINGS

    return ENCODINGS


def text_sample(path: Path, encoding: str | None = None) -> str:
    """The first lines of a text file that show best whether its encoding is right; empty for a workbook."""
    from storage.exchange.opening import sample

    return sample(path, encoding)


def _sources(path: Path) -> list[Path]:
    if not path.is_dir():
        if not (path.exists() or path.is_symlink()):
            raise UserMistake(words("“{file}” is not there."), file=path.name)
        if path.suffix.lower() == ".twohats":
            told = words("“{file}” is a business file of Two Hats. Open it with File > Open.")
            raise UserMistake(told, file=path.name)
        return [path]
    names = sorted(each.name for each in path.iterdir() if not each.name.startswith((".", "~$")))
    if _own_names() & set(names):
        return [path]
    inside = [path / name for name in names if Path(name).suffix.lower() in _ENDINGS and (path / name).is_file()]
    if not inside:
        raise UserMistake(words("“{folder}” holds no list or address card that can be read."), folder=path.name)
    if len(inside) > _MOST:
        told = words("“{folder}” holds more than {most} files; choose those that are to come in.")
        raise UserMistake(told, folder=path.name, most=_MOST)
    return inside


def _own_names() -> set[str]:
    from core.exchange.folder import files

    return {f"{file.name}.csv" for file in files("EUR")}


@dataclass(frozen=True, slots=True)
class OwnTable:
    """A table of the owner's own, opened to be understood; `setting` decides how its cells are read."""

    grid: Grid
    setting: Setting


def own_table(
    path: Path, sheet: str, business: Business, today: date, progress: Progress, *, encoding: str | None = None
) -> OwnTable:
    """Open the table that `SourcePreview` calls the owner's own.

    Args:
        path: the file.
        sheet: the sheet, as the preview names it; empty where the file holds one table.
        business: the profile of the file.
        today: for days that lie ahead.
        progress: told how far it is; may stop it.
        encoding: of a text file, where it is not to be found out.

    Raises:
        UserMistake: it cannot be read, or has no such table any more.
    """
    from core.exchange.foreign.grid import Grid
    from storage.exchange.opening import open_material
    from storage.exchange.sources import setting_of

    materials = open_material(path, encoding=encoding, progress=progress, locale=business.locale)
    grid = next((each for each in materials if isinstance(each, Grid) and each.sheet == sheet), None)
    if grid is None:
        raise UserMistake(words("“{file}” is not as it was a moment ago; please add it once more."), file=path.name)
    return OwnTable(grid, setting_of(business, materials, today))
