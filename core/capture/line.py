"""A line as words, and which of them are taken."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from core.capture.model import Part, Piece
from core.capture.spoken.vocabulary import Phrase, Phrases, bare

LONGEST = 2_000
"""Letters that are looked at; what follows stays with what is wanted, word by word."""

_WORD = re.compile(r"\S+")
_EDGE = re.compile(r"^[^\w+~≈€$£¥₹₺₽₪₩₫฿₱₦#@&]+|[^\w€$£¥₹₺₽₪₩₫฿₱₦%#+&]+$")
_STOP = re.compile(r"[,;:!?|\u060c\u061b]['\")\]]*$")


@dataclass(frozen=True, slots=True)
class Word:
    """What stands between blanks: from `start` up to `end`.

    `text` is without marks at its edges, empty where it is only marks; `folded` is how it is compared; `stops` where
    a comma or the like follows.
    """

    start: int
    end: int
    raw: str
    text: str
    folded: str
    stops: bool


class Line:
    """Words of a line; each is taken for one part at most."""

    def __init__(self, text: str) -> None:
        """Part it."""
        self.text = text
        self.words = tuple(_words(text))
        self._taken: list[Part | None] = [None] * len(self.words)

    def __len__(self) -> int:
        return len(self.words)

    def is_free(self, first: int, last: int | None = None) -> bool:
        """Whether a word (or all up to before `last`) is there and not taken."""
        last = first + 1 if last is None else last
        return 0 <= first < last <= len(self.words) and not any(self._taken[first:last])

    def part(self, place: int) -> Part | None:
        """What a word was taken for."""
        return self._taken[place] if 0 <= place < len(self._taken) else None

    def take(self, part: Part, first: int, last: int) -> None:
        """Take words, up to before `last`."""
        self._taken[first:last] = [part] * (last - first)

    def free(self) -> list[int]:
        """Places of the words that nobody took."""
        return [place for place, part in enumerate(self._taken) if part is None]

    def runs(self) -> Iterator[tuple[int, int]]:
        """Stretches of words side by side that nobody took."""
        first = None
        for place in range(len(self.words) + 1):
            free = self.is_free(place)
            if free and first is None:
                first = place
            elif not free and first is not None:
                yield first, place
                first = None

    def covering(self, start: int, end: int) -> tuple[int, int] | None:
        """The words that letters belong to, if these words hold no other letters and nobody took them."""
        inside = [place for place, word in enumerate(self.words) if word.start < end and start < word.end]
        if not inside or not self.is_free(inside[0], inside[-1] + 1):
            return None
        around = self.text[self.words[inside[0]].start : start] + self.text[end : self.words[inside[-1]].end]
        if any(letter.isalnum() for letter in around):
            return None
        return inside[0], inside[-1] + 1

    def phrase_at(self, place: int, phrases: Phrases) -> int:
        """How many words of the longest of these phrases stand here, untaken; 0 for none."""
        for phrase in phrases.beginning.get(self.words[place].folded, ()) if self.is_free(place) else ():
            if self._stands(place, phrase):
                return len(phrase)
        return 0

    def phrase_before(self, place: int, phrases: Phrases) -> int:
        """How many words of the longest of these phrases end right before a word, untaken; 0 for none."""
        for phrase in phrases.ending.get(self.words[place - 1].folded, ()) if self.is_free(place - 1) else ():
            if place >= len(phrase) and self._stands(place - len(phrase), phrase):
                return len(phrase)
        return 0

    def _stands(self, place: int, phrase: Phrase) -> bool:
        there = self.words[place : place + len(phrase)]
        return (
            self.is_free(place, place + len(phrase))
            and all(word.folded == wanted for word, wanted in zip(there, phrase, strict=True))
            and not any(word.stops for word in there[:-1])
        )

    def written(self, places: Iterable[int]) -> str:
        """Words as they were written, without marks at either end."""
        return " ".join(self.words[place].raw for place in places).strip(" ,;:|·–—-")

    def letters(self, first: int, last: int) -> tuple[int, int]:
        """From and up to which letter words stand."""
        return self.words[first].start, self.words[last - 1].end

    def pieces(self) -> tuple[Piece, ...]:
        """What was taken, and the rest as what is wanted; neighbours of one part are one span."""
        spans: dict[Part, list[tuple[int, int]]] = {}
        before: Part | None = None
        for word, taken in zip(self.words, self._taken, strict=True):
            part = taken or Part.WANTS
            there = spans.setdefault(part, [])
            if part is before and there:
                there[-1] = (there[-1][0], word.end)
            else:
                there.append((word.start, word.end))
            before = part
        return tuple(Piece(part, tuple(spans[part])) for part in Part if part in spans)


def _words(text: str) -> Iterator[Word]:
    for match in _WORD.finditer(text):
        raw = match[0]
        inner = _EDGE.sub("", raw) if match.end() <= LONGEST else ""
        yield Word(match.start(), match.end(), raw, inner, bare(inner) if inner else "", bool(_STOP.search(raw)))
