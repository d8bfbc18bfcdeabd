"""Names of files that every system can write, whatever the business is called."""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.paper.kinds import Options, ReportKind

ENDING = ".pdf"

_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|]+')
_UNSEEN = ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")
_JOINERS = "\u200c\u200d"  # these shape words of some scripts
_RESERVED = re.compile(r"^(CON|PRN|AUX|NUL|COM[0-9¹²³]|LPT[0-9¹²³])(?=$|[ .])", re.IGNORECASE)
_MOST_LETTERS, _MOST_BYTES = 80, 160
"""Of one part; file systems end a name at 255 bytes."""


def safe(text: str, fallback: str = "") -> str:
    """A text as part of the name of a file: no separators, nothing unseen, no device of Windows, not too long."""
    text = unicodedata.normalize("NFC", text)
    seen = "".join(
        letter if letter in _JOINERS or unicodedata.category(letter) not in _UNSEEN else " " for letter in text
    )
    bare = " ".join(_NOT_IN_NAMES.sub("-", seen).split())[:_MOST_LETTERS]
    bare = bare.encode()[:_MOST_BYTES].decode(errors="ignore").strip(" .-~")
    return _RESERVED.sub(r"_\1", bare) or fallback


def file_name(business: str, parts: Iterable[str]) -> str:
    """Such as “Corner Shop 2026-05.pdf”."""
    return " ".join(part for part in (safe(business, "Two Hats"), *map(safe, parts)) if part) + ENDING


def proposed(business: str, kind: ReportKind, title: str, options: Options, subject: str = "") -> str:
    """The name that is proposed for a sheet: the business, what it is (a month needs no word), about whom, and when."""
    from ui.paper.kinds import Ask

    told = []
    if Ask.MONTH in kind.asks:
        told.append(f"{(options.month.first if options.month else options.today):%Y-%m}")
    if Ask.YEAR in kind.asks:
        told.append(str(options.year or options.today.year))
    if not told:
        told.append(_day(options.day or options.today))
    return file_name(business, ([] if kind.name == "month" else [title]) + [subject, *told])


def with_ending(path: Path) -> Path:
    """A place for a PDF; one without an ending gets it, and nothing is replaced that nobody was asked about."""
    if path.suffix.lower() == ENDING:
        return path
    ended, number = path.with_name(path.name + ENDING), 2
    while os.path.lexists(ended):
        ended = path.with_name(f"{path.name} ({number}){ENDING}")
        number += 1
    return ended


def _day(day: date) -> str:
    return day.isoformat()
