"""Letters that are not seen, each where it is read: what search and copying find in lines that run from the right.

Readers of PDF take such words in the order they are seen and turn them round by themselves (Unicode's bidirectional
algorithm). A text given for the whole line (ActualText, PDF 32000-1, 14.9.4) some turn round once more, so each
letter stands under its glyph instead: in a font without shapes (Type 3, 9.6.5) whose codes tell letters (9.10.3).
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple
from unicodedata import bidirectional

from PySide6.QtGui import QTextLine
from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFStream

_FROM_RIGHT = ("R", "AL", "AN")
"""Unicode's kinds of letters and digits that are read from the right, or stand among those that are."""
_ISOLATED = ("LRI", "RLI", "FSI", "PDI")
"""The kinds of marks around a part that runs in its own direction."""

_EM = 1000
_CODES = 255  # letters to a font; code 0 stays free
_WIDTH = 500  # of every letter: readers guess from it how high the letters of such a font are
_SHAPE = b"500 0 0 -200 500 800 d1"  # as wide and as high as a letter, and nothing in it
_THINNEST = 0.05  # points
_DIRECTIONS = "\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_TURNED = str.maketrans("()[]{}<>«»‹›", ")(][}{><»«›‹")
"""Signs are told as they are seen; readers that follow the algorithm turn them back."""
_MAP = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CMapName /Letters def
1 begincodespacerange
<00> <FF>
endcodespacerange
{blocks}
endcmap
end
end"""
_BLOCK = 100  # letters that a map tells at a time, at most


class Letter(NamedTuple):
    """A letter of a line: where it is seen, counted from the left edge of the line, and how wide, in one unit."""

    text: str
    x: float
    width: float


def runs_from_right(text: str) -> bool:
    """Whether any letter of it is read from the right, or a part has a direction of its own."""
    return any(bidirectional(letter) in _FROM_RIGHT + _ISOLATED for letter in text)


def letters(line: QTextLine, text: str, typed_at: list[int]) -> list[Letter]:
    """The letters of a line from left to right, as they are seen.

    `text` is what was typed in the whole paragraph, `typed_at` the place there for each UTF-16 place that Qt laid
    out. Letters that are drawn as one, as ligatures and vowel signs are, share the room up to the next.
    """
    groups: list[_Group] = []
    for place in range(line.textStart(), line.textStart() + line.textLength()):
        at = typed_at[place]
        if text[at] in _DIRECTIONS:
            continue
        # Asked for each place alone: for a line of several fonts Qt counts wrongly which glyph is of which letter.
        runs = line.glyphRuns(place, 1)
        begin = runs[0].positions()[0].x() if runs else None
        if groups and (begin in (None, groups[-1].begin) or at == groups[-1].places[-1]):
            groups[-1].places.append(at)
        elif begin is not None:
            groups.append(_Group(begin, runs[0].isRightToLeft(), [at]))
    groups.sort(key=lambda group: group.begin)
    whole = line.naturalTextRect()
    ends = [*(group.begin for group in groups[1:]), whole.right()]
    found: list[Letter] = []
    for group, end in zip(groups, ends, strict=False):
        typed = "".join(text[at] for at in dict.fromkeys(group.places))
        shown = typed.translate(_TURNED)[::-1] if group.turned else typed
        width = (end - group.begin) / len(shown)
        found += [Letter(each, group.begin - whole.x() + n * width, width) for n, each in enumerate(shown)]
    while found and found[-1].text.isspace():
        found.pop()
    while found and found[0].text.isspace():
        del found[0]
    return found


class _Group(NamedTuple):
    """Letters that are drawn as one: where they begin, whether they are read from the right, their places."""

    begin: float
    turned: bool
    places: list[int]


class Unseen:
    """The unseen letters of a document, by their codes; `define` tells readers what they stand for."""

    def __init__(self) -> None:
        self._codes: dict[str, int] = {}

    def written(self, line: Iterable[Letter], x: float, y: float, size: float) -> str:
        """The instructions that set a line of letters at a place; sizes and places in points."""
        parts = ["BT 3 Tr"]
        font = -1
        for letter in line:
            number, code = divmod(self._codes.setdefault(letter.text, len(self._codes)), _CODES)
            if number != font:
                font = number
                parts.append(f"/{_name(font)} {size:.2f} Tf")
            across = 100 * _EM / _WIDTH * max(_THINNEST, letter.width) / size
            parts.append(f"{across:.1f} Tz 1 0 0 1 {x + letter.x:.2f} {y:.2f} Tm <{code + 1:02x}> Tj")
        return " ".join([*parts, "100 Tz 0 Tr ET"])

    def define(self, document: Any) -> None:
        """Give the fonts to a ReportLab document, once all its letters are known."""
        told = list(self._codes)
        for font, first in enumerate(range(0, len(told), _CODES)):
            name = _name(font)
            fonts = document.idToObject["BasicFonts"].dict
            fonts[name] = document.Reference(_font(document, told[first : first + _CODES], name), name)


def _name(font: int) -> str:
    return f"Unseen{font}"


def _font(document: Any, told: list[str], name: str) -> PDFDictionary:
    shape = document.Reference(PDFStream(content=_SHAPE), f"{name}Shape")
    names = [PDFName("unseen")] * len(told)
    return PDFDictionary(
        {
            "Type": PDFName("Font"),
            "Subtype": PDFName("Type3"),
            "FontBBox": PDFArray([0, -200, _WIDTH, 800]),
            "FontMatrix": PDFArray([1 / _EM, 0, 0, 1 / _EM, 0, 0]),
            "CharProcs": PDFDictionary({"unseen": shape}),
            "Encoding": PDFDictionary({"Type": PDFName("Encoding"), "Differences": PDFArray([1, *names])}),
            "FirstChar": 1,
            "LastChar": len(told),
            "Widths": PDFArray([_WIDTH] * len(told)),
            "ToUnicode": document.Reference(PDFStream(content=_map(told)), f"{name}Map"),
            "Resources": PDFDictionary({}),
        }
    )


def _map(told: list[str]) -> bytes:
    """A font's codes and their letters in UTF-16 (ToUnicode CMap)."""
    lines = [f"<{code:02x}> <{text.encode('utf-16-be', 'replace').hex()}>" for code, text in enumerate(told, 1)]
    blocks = [lines[first : first + _BLOCK] for first in range(0, len(lines), _BLOCK)]
    said = (f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks)
    return _MAP.format(blocks="\n".join(said)).encode("ascii")
