"""The shape of one language's words, and how they are written down in its module."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from core.folding import fold

Phrase = tuple[str, ...]
"""One or several folded words that stand side by side."""


class Phrases:
    """Phrases by their first and by their last word, the longest first."""

    def __init__(self, phrases: Iterable[Phrase]) -> None:
        """Sort them in."""
        self.beginning: dict[str, list[Phrase]] = {}
        self.ending: dict[str, list[Phrase]] = {}
        for phrase in sorted(filter(None, phrases), key=len, reverse=True):
            self.beginning.setdefault(phrase[0], []).append(phrase)
            self.ending.setdefault(phrase[-1], []).append(phrase)


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Words of one language, folded.

    `steps` are things to do that say enough alone (“call”), unless one of `about` follows; `steps_with` take along
    what follows (“send the quote”). `near` are days by how far away they are, `nearby` their phrases; `units` are
    days (-1: months). `on` stands before a day of a step, `due` before one by which something is wanted. `small` are
    articles and the like; `whom` stands before the name of a person (“with”), `heard` after it (“Ana called”);
    `anyone` are words for a person who is not named (“lady”).
    """

    wants: Phrases
    steps: Phrases
    steps_with: Phrases
    about: frozenset[str]
    near: Mapping[Phrase, int]
    nearby: Phrases
    within: Phrases
    units: Mapping[str, int]
    one: frozenset[str]
    coming: frozenset[str]
    week: frozenset[str]
    on: Phrases
    due: Phrases
    at: Phrases
    clock: frozenset[str]
    via: frozenset[str]
    small: frozenset[str]
    whom: frozenset[str]
    heard: frozenset[str]
    anyone: frozenset[str]
    channels: Mapping[Phrase, str]


def bare(text: str) -> str:
    """A word as words are compared: folded, without the spaces that folding puts between letters."""
    return "".join(fold(text).split())


def phrases(text: str) -> frozenset[Phrase]:
    """Phrases parted by commas."""
    return frozenset(tuple(bare(word) for word in phrase.split()) for phrase in text.split(",") if phrase.strip())


def vocabulary(
    *,
    wants: str,
    steps: str,
    steps_with: str,
    about: str,
    near: Mapping[int, str],
    within: str,
    units: Mapping[int, str],
    one: str,
    coming: str,
    week: str,
    on: str,
    due: str,
    at: str,
    clock: str,
    via: str,
    small: str,
    whom: str,
    heard: str,
    anyone: str,
    channels: Mapping[str, str],
) -> Vocabulary:
    """Read what a language's module says; phrases are parted by commas, where a text is of single words by spaces."""
    return Vocabulary(
        wants=Phrases(phrases(wants)),
        steps=Phrases(phrases(steps)),
        steps_with=Phrases(phrases(steps_with)),
        about=_single(about),
        near={phrase: away for away, text in near.items() for phrase in phrases(text)},
        nearby=Phrases(phrase for text in near.values() for phrase in phrases(text)),
        within=Phrases(phrases(within)),
        units={word: days for days, text in units.items() for word in _single(text)},
        one=_single(one),
        coming=_single(coming),
        week=_single(week),
        on=Phrases(phrases(on)),
        due=Phrases(phrases(due)),
        at=Phrases(phrases(at)),
        clock=_single(clock),
        via=_single(via),
        small=_single(small),
        whom=_single(whom),
        heard=_single(heard),
        anyone=_single(anyone),
        channels={phrase: channel for channel, text in channels.items() for phrase in phrases(text)},
    )


def _single(text: str) -> frozenset[str]:
    return frozenset(bare(word) for word in text.split())
