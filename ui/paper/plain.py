"""Text from people and files, made safe to set: nothing invisible is left in it that could act or mislead."""

from __future__ import annotations

import re
import unicodedata

REPLACEMENT = "\N{REPLACEMENT CHARACTER}"

_LINE_ENDS = re.compile("\r\n|[\r\n\x0b\x0c\x85\u2028\u2029]")

# Phones and other programs wrap numbers and names in these; they change nothing that can be seen.
_DROPPED = "\u00ad\ufeff\u202a\u202b\u202c\u2066\u2067"

FIRST_STRONG_ISOLATE, POP_ISOLATE = "\u2068", "\u2069"
"""Around a part of a line that may run the other way; in pairs they act on nothing but what is between them."""

_PAIR = re.compile(f"{FIRST_STRONG_ISOLATE}[^{FIRST_STRONG_ISOLATE}{POP_ISOLATE}]*{POP_ISOLATE}")

# These turn letters round, so that a name reads as another; they must be seen.
_OVERRIDES = "\u202d\u202e"

_TABLE: dict[int, str] = (
    {code: REPLACEMENT for code in (*range(0x20), *range(0x7F, 0xA0), *range(0xFFF9, 0xFFFC))}
    | {ord(sign): "" for sign in _DROPPED}
    | {ord(sign): REPLACEMENT for sign in _OVERRIDES}
    | {ord("\t"): " ", ord("\n"): "\n"}
)

_BROKEN = re.compile("[\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")


def clean(text: str) -> str:
    """A text as it is printed: line ends are one kind, and what no one should meet shows as “�”.

    Letters stay as typed; an accent written apart from its letter joins it, since it looks the same.
    """
    if text.isascii() and text.isprintable():
        return text
    rest = _PAIR.sub("", text)
    if FIRST_STRONG_ISOLATE in rest or POP_ISOLATE in rest:
        text = text.replace(FIRST_STRONG_ISOLATE, "").replace(POP_ISOLATE, "")
    text = _BROKEN.sub(REPLACEMENT, _LINE_ENDS.sub("\n", text).translate(_TABLE))
    return unicodedata.normalize("NFC", text)


def one_line(text: str) -> str:
    """The same for places that have a single line: heads, bookmarks, titles."""
    return " ".join(clean(text).split("\n"))


def seen(text: str) -> int:
    """How many of its letters take room on paper."""
    return sum(unicodedata.category(letter) not in ("Cf", "Mn") for letter in text)


def headed(text: str) -> str:
    """A text as a head: it begins with a capital letter, also where months and weekdays do not."""
    at = next((place for place, letter in enumerate(text) if letter != FIRST_STRONG_ISOLATE), 0)
    return text[:at] + text[at : at + 1].upper() + text[at + 1 :]
