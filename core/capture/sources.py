"""Where it came from: a promotion by its name or a coupon, a channel by what people call it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from core import ids
from core.capture.line import Line
from core.capture.model import Offer, Source, Surroundings
from core.capture.spoken import vocabularies
from core.capture.spoken.vocabulary import Phrase, Phrases, Vocabulary, bare
from core.folding import tokens

_MOST = 8
_TIME = re.compile(r"\d{1,2}[.:h]\d\d")


@dataclass(frozen=True, slots=True)
class Found:
    """Words `first` up to before `last`, and what they may mean, the likeliest first."""

    first: int
    last: int
    sources: tuple[Source, ...]


def source_in(line: Line, around: Surroundings, coupons: Mapping[str, Offer], wanting: int) -> Found | None:
    """The first promotion or channel in the free words of a line; a coupon goes before.

    Args:
        line: its words.
        around: what is on offer.
        coupons: the coupons among the words, with their promotions.
        wanting: the word from which on one tells what is wanted; names of promotions count only before it.
    """
    for place in line.free():
        if (offer := coupons.get(line.words[place].text)) is not None:
            code = line.words[place].text
            return _led(line, around, Found(place, place + 1, (Source(f"code:{code}", offer, offer.channel, code),)))
    named = _named(line, around.offers, wanting) or _by_channel(line, around, wanting)
    return _led(line, around, named) if named is not None else None


def _named(line: Line, offers: Sequence[Offer], wanting: int) -> Found | None:
    """A promotion whose whole name stands there; or several that share the words."""
    best: Found | None = None
    there = {word.folded for word in line.words}
    for offer in offers:
        phrase = tuple(bare(word) for word in offer.name.split())
        if not phrase or phrase[0] not in there:
            continue
        for place in line.free():
            if (len(phrase) > 1 or place < wanting) and line.phrase_at(place, Phrases([phrase])):
                if best is None or len(phrase) > best.last - best.first:
                    best = Found(place, place + len(phrase), (_of(offer),))
                break
    return best or _by_words(line, offers, wanting)


def _by_words(line: Line, offers: Sequence[Offer], wanting: int) -> Found | None:
    """Two words of the name of a promotion that runs, side by side: “autumn flyer” of “Autumn flyer 2026”."""
    for place in line.free():
        if place + 1 >= wanting or not line.is_free(place, place + 2):
            continue
        pair = {line.words[place].folded, line.words[place + 1].folded}
        if len(pair) == 2 and all(len(word) > 2 for word in pair):
            fitting = [offer for offer in offers if offer.runs and pair <= set(tokens(offer.name))]
            if fitting:
                return Found(place, place + 2, tuple(_of(offer) for offer in fitting[:_MOST]))
    return None


def _by_channel(line: Line, around: Surroundings, wanting: int) -> Found | None:
    known, phrases = _channels(around.locale, around.channels)
    vocabulary = vocabularies(around.locale)
    for place in line.free():
        size = line.phrase_at(place, phrases)
        if not size or _is_wanted(line, place, place + size, wanting, vocabulary):
            continue
        channel = known[tuple(word.folded for word in line.words[place : place + size])]
        running = [offer for offer in around.offers if offer.runs and offer.channel == channel]
        alone = Source(f"channel:{channel}", None, channel)
        promotions = [_of(offer) for offer in running[:_MOST]]
        # One that runs is what they saw; of several nobody can tell which.
        found = [*promotions, alone] if len(promotions) == 1 else [alone, *promotions]
        return Found(place, place + size, tuple(found))
    return None


@lru_cache(8)
def _channels(locale: str, channels: tuple[str, ...]) -> tuple[dict[Phrase, str], Phrases]:
    known: dict[Phrase, str] = {}
    for words in vocabularies(locale):
        for phrase, channel in words.channels.items():
            known.setdefault(phrase, channel)
    for channel in channels:  # the owner's own are called as they are written
        known.setdefault(tuple(bare(word) for word in channel.split()), channel)
    if channels:
        known = {phrase: channel for phrase, channel in known.items() if channel in channels}
    return known, Phrases(known)


def _is_wanted(line: Line, place: int, last: int, wanting: int, vocabulary: Sequence[Vocabulary]) -> bool:
    """“Wants 500 flyers” is no way to have heard of us."""
    before = line.words[place - 1] if line.is_free(place - 1) else None
    if before is not None and before.text[:1].isdecimal() and not _TIME.fullmatch(before.text):
        return True
    if place <= wanting or before is None:
        return False
    if any(before.folded in words.via for words in vocabulary) and not _is_small(before.folded, vocabulary):
        return False
    ends = not line.is_free(last) or line.words[last - 1].stops
    return not ends or place - 1 == wanting or _is_small(before.folded, vocabulary)


def _is_small(word: str, vocabulary: Sequence[Vocabulary]) -> bool:
    return any(word in words.small for words in vocabulary)


def _led(line: Line, around: Surroundings, found: Found) -> Found:
    """Take “from the” along."""
    first, vocabulary = found.first, vocabularies(around.locale)
    while first > 0 and found.first - first < 3 and line.is_free(first - 1):
        word = line.words[first - 1]
        if word.stops or not any(word.folded in words.via for words in vocabulary):
            break
        first -= 1
    return Found(first, found.last, found.sources)


def _of(offer: Offer) -> Source:
    return Source(f"promotion:{ids.text(offer.id)}", offer, offer.channel)
