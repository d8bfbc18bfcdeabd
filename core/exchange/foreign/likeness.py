"""Names that may be one person's: only ever suggested, for a name alone proves nothing.

Names are compared by their words, without case, marks, hyphens and order (see `joining.name_words`). The same words, or
some of them, or one of them with a slip of the pen. To stay fast among 100,000 names, two are only looked at together
when they share a whole word and the first letter of another.
"""

from __future__ import annotations

from collections.abc import Hashable
from typing import Generic, TypeVar

from core.errors import words
from core.exchange.foreign.joining import name_words

K = TypeVar("K", bound=Hashable)

SAME = words("the same name")
SIMILAR = words("a similar name")

_TITLES = frozenset({"dr", "prof", "med", "dipl", "ing", "herr", "frau", "mr", "mrs", "ms", "fr", "hr"})
_MOST_WORDS = 5
_CROWD = 200
"""So many who share a word and a first letter (“Person 1”, “Person 12”, …) are a crowd, which tells nothing."""

_MOST_TOLD = 5
_ALIKE = 82
"""Out of 100, by rapidfuzz's ratio: Stephanie and Stefanie are, Anna and Anne are not."""

Words = tuple[str, ...]


class Names(Generic[K]):
    """Names of people and firms, each with a key, to be asked who has a name like another."""

    def __init__(self) -> None:
        """Know nobody yet."""
        self._said: dict[K, Words] = {}
        self._same: dict[Words, list[K]] = {}
        self._near: dict[str, list[K]] = {}

    def add(self, key: K, name: str) -> None:
        """Learn a name; a key that is known already gets another one."""
        said = _words(name)
        if len(said) < 2 or self._said.get(key) == said:
            return
        self._said[key] = said
        self._same.setdefault(said, []).append(key)
        for place in _places(said):
            crowd = self._near.setdefault(place, [])
            if len(crowd) <= _CROWD:
                crowd.append(key)

    def like(self, name: str) -> list[tuple[K, str]]:
        """Who has this name or one like it, the likest and earliest first, and how alike (`SAME`, `SIMILAR`)."""
        said = _words(name)
        if len(said) < 2:
            return []
        found: dict[K, float] = {
            key: 100 for key in self._same.get(said, ())[: _MOST_TOLD + 1] if self._said[key] == said
        }
        for place in _places(said):
            crowd = self._near.get(place, ())
            if len(crowd) <= _CROWD:
                for key in crowd:
                    if key not in found:
                        found[key] = _alike(said, self._said[key])
        best = sorted((key for key in found if found[key]), key=lambda key: -found[key])
        return [(key, SAME if found[key] == 100 else SIMILAR) for key in best[:_MOST_TOLD]]


def _words(name: str) -> Words:
    said = name_words(name)
    return tuple(word for word in said if word not in _TITLES)[:_MOST_WORDS]


def _places(said: Words) -> list[str]:
    """Where a name is kept: each whole word beside the first letter of each other."""
    return list(
        dict.fromkeys(
            f"{word} {other[0]}"
            for place, word in enumerate(said)
            if len(word) > 1 or not word.isascii()
            for at, other in enumerate(said)
            if at != place
        )
    )


def _alike(one: Words, other: Words) -> float:
    """0 for names that are not alike, 100 for the same words in any order."""
    from rapidfuzz import fuzz

    if one == other:
        return 100
    left, right = _without(one, other), _without(other, one)
    if not left or not right:
        return 90 if len(one) - len(left) > 1 else 0
    if len(left) > 1 or len(right) > 1:
        return 0
    mine, theirs = left[0], right[0]
    if min(len(mine), len(theirs)) == 1:
        return 85 if mine[0] == theirs[0] and mine.isascii() else 0
    ratio = fuzz.ratio(mine, theirs)
    return min(99.0, ratio) if ratio >= _ALIKE else 0


def _without(one: Words, other: Words) -> list[str]:
    rest, left = list(other), []
    for word in one:
        if word in rest:
            rest.remove(word)
        else:
            left.append(word)
    return left
