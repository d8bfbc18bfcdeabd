"""A cell as plain text, and the words for yes and no."""

from __future__ import annotations

import unicodedata
from datetime import date, datetime, time
from functools import lru_cache

from core.exchange.foreign.grid import Value
from core.folding import fold

# Marks that only steer the direction of writing, blanks that no one sees, and the separators of Arabic numbers.
_UNSEEN = dict.fromkeys([*range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2066, 0x206A), 0xFEFF, 0x61C])
_WRITTEN = {
    0x66B: ".",
    0x66C: ",",
    0x2212: "-",
    0x60C: ",",
    0x2019: "'",
    0xA0: " ",
    0x202F: " ",
    0x2009: " ",
    0x2007: " ",
}
_PLAIN = _UNSEEN | _WRITTEN

_YES = "yes y true t 1 ja j wahr x ok okay si s verdadero oui o vrai sim verdadeiro نعم اي اجل صح ✓ ✔ ☑ ✅ 👍 +"
_NO = "no n false f 0 nein falsch falso non faux nao لا كلا خطا ✗ ✘ ☐ ❌ -"
_KNOWN = {fold(word): True for word in _YES.split()} | {fold(word): False for word in _NO.split()}


def folded(text: str) -> frozenset[str]:
    """The words of a list, folded for comparison."""
    return frozenset(fold(text).split())


def as_text(value: Value) -> str:
    """What a cell says, trimmed: whole numbers without a point, days as ISO, none as nothing."""
    if isinstance(value, str):
        return value.strip()
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e18 else repr(value)
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(" ", "minutes")
    if isinstance(value, date | time):
        return value.isoformat()
    return str(value)


def is_empty(value: Value) -> bool:
    """Whether a cell holds nothing but blanks."""
    if not isinstance(value, str):
        return value is None
    text = value.strip()
    return not text or (not text.isascii() and not text.translate(_UNSEEN).strip())


def plain(text: str) -> str:
    """Trimmed, with digits, blanks and separators of any script as ASCII has them; for reading, never for keeping."""
    if text.isascii():
        return text.strip()
    text = text.translate(_PLAIN).strip()
    if text.isascii() or not any(letter > "9" and letter.isdecimal() for letter in text):
        return text
    return "".join(str(unicodedata.decimal(letter)) if letter.isdecimal() else letter for letter in text)


@lru_cache(maxsize=4_096)
def _answer(text: str) -> bool | None:
    return _KNOWN.get(fold(text).strip(" .!"))


def yes_no(value: Value) -> bool | None:
    """What “ja”, “x”, “sí”, “oui”, “sim”, “نعم”, “✓”, true or 1 and their opposites say; none for all else."""
    if isinstance(value, bool):
        return value
    text = as_text(value)
    return _answer(text) if text and len(text) < 12 else None
