"""Fold text for search and comparison, so that “zoe” finds “Zoë” and 阳光 is found inside 北京阳光.

FTS5's own tokenizer keeps a run of Han, Kana, Hangul or Thai as one word, so each such character is set apart.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache

# Scripts written without spaces between words.
_UNSPACED = (
    "[\u0e00-\u0e7f\u0e80-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff"
    "\U00020000-\U0003ffff]"
)
# Only marks on Latin, Greek, Cyrillic, Hebrew and Arabic letters go; Indic vowel signs are letters in all but name.
_MARKED = (*range(0x300, 0x370), *range(0x591, 0x6EE))
_ARABIC = str.maketrans({"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ة": "ه", "ى": "ي", "ـ": None})
_LATIN = str.maketrans({"ß": "ss", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i"})

_LETTERS = _ARABIC | _LATIN


def fold(text: str) -> str:
    """Lower case, without accents, harakat and compatibility forms; a space round unspaced scripts."""
    if text.isascii():
        return text.lower()
    text = unicodedata.normalize("NFKC", text).casefold()
    marks, unspaced = _patterns()
    bare = unicodedata.normalize("NFC", marks.sub("", unicodedata.normalize("NFD", text)))
    return unspaced.sub(r" \g<0> ", bare.translate(_LETTERS))  # last, for “ǽ” is “æ” once its accent is gone


def sort_name(text: str) -> str:
    """A name as names are ordered, and found by their beginning; scripts without spaces have some when folded."""
    return fold(text).strip()


def holds(text: str, words: str) -> bool:
    """Whether some words stand in a text one after the other, whole and however they are written."""
    return bool(text) and _wanted(words) in f" {' '.join(tokens(text))} "


@lru_cache(maxsize=64)
def _wanted(words: str) -> str:
    return f" {' '.join(tokens(words))} "


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Marks that go, and letters that stand apart; made when first needed, for a start folds nothing."""
    marks = "".join(chr(code) for code in _MARKED if unicodedata.category(chr(code)) == "Mn")
    return re.compile(f"[{marks}]+"), re.compile(_UNSPACED)


def tokens(text: str) -> list[str]:
    """The words of a folded text, without punctuation."""
    return re.findall(r"[\w\u0900-\u0dff]+", fold(text))
