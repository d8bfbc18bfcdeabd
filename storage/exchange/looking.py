"""What a person needs to see of files before they come in; heavy parts are imported when something is asked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from core.errors import Trouble, UserMistake, WorldTrouble, words

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
