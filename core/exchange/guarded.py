"""Texts in tables that a spreadsheet will open: none of them is run as a formula, and all come back as they were.

A cell that a spreadsheet might take for a formula gets an apostrophe in front, as people write it by hand. A text that
by itself begins as such a guarded cell gets one more, so that taking one off always gives the original. A workbook
holds texts as texts (their cells are marked so), there only the second rule is needed; one way back serves both.

A NUL can stand in no file of this kind; it is written ␀0, and a ␀ of the text itself ␀␀.
"""

from __future__ import annotations

import re
import unicodedata

_FORMULA = frozenset("=+-@")
_CONTROL = frozenset("\t\r\n\0␀")
_NULS = re.compile("[\0␀]")
_WRITTEN_NULS = re.compile("␀[0␀]")


def is_risky(text: str) -> bool:
    """Whether a spreadsheet may run a text or change it: = + - @ in any width, also after blanks; TAB, CR, NUL."""
    for letter in text:
        if letter in _CONTROL:
            return True
        if not (letter.isspace() or unicodedata.category(letter) == "Cf"):
            return letter in _FORMULA or unicodedata.normalize("NFKC", letter)[:1] in _FORMULA
    return False


def guarded(text: str) -> str:
    """A text for a cell of a text file (CSV)."""
    text = _without_nul(text)
    return f"'{text}" if is_risky(text) or _looks_guarded(text) else text


def marked(text: str) -> str:
    """A text for a cell that is text by its own mark (a workbook); its way back is that of `guarded`."""
    text = _without_nul(text)
    return f"'{text}" if _looks_guarded(text) else text


def unguarded(text: str) -> str:
    """The text that `guarded` or `marked` was given."""
    if _looks_guarded(text):
        text = text[1:]
    return _WRITTEN_NULS.sub(lambda found: "\0" if found[0] == "␀0" else "␀", text)


def _looks_guarded(text: str) -> bool:
    return text[:1] == "'" and (text[1:2] == "'" or is_risky(text[1:]))


def _without_nul(text: str) -> str:
    return _NULS.sub(lambda found: "␀0" if found[0] == "\0" else "␀␀", text)
