"""What a heading means, in the languages that have a table of words beside this file."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from core.exchange.foreign.own.headings import arabic, english, french, german, portuguese, spanish
from core.exchange.foreign.own.targets import DAYS, Target
from core.exchange.foreign.values.text import folded
from core.folding import fold

_SIGNS = re.compile(r"[\W_]+")
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")
_LONGEST = 80
_MONEY = frozenset(["€", "$", "£", "¥", "eur", "usd", "gbp", "chf"])

# Where a heading holds several words ("E-mail consent", "Company phone"), what is rarer says more.
_WEIGHT = {Target.NO_CONSENT: 12, Target.CONSENT: 11, Target.EMAIL: 10, Target.PHONE: 9, Target.BIRTHDAY: 8}
_WEIGHT |= dict.fromkeys(DAYS - {Target.BIRTHDAY, Target.DAY}, 7)
_WEIGHT |= {Target.PAID: 6, Target.CONTACT_ID: 6, Target.AMOUNT: 5, Target.COST: 5, Target.DAY: 4, Target.NOTES: 3}

# Words that say what a column holds only where they are all of its heading.
_ALONE = folded("""
    nummer numero first last who list what wer was item items call other info media place state ad order action id no nr
    number ca fixe via qui quoi quem quien seit since desde depuis start debut inicio time message deal stand medio
    support misc posten tag age position nota contrat tema motivo
""")

EXACT = 100


@dataclass(frozen=True, slots=True)
class Heading:
    """What a heading may mean; `word` is the one that says so, `sure` up to 100 where it is the whole heading."""

    target: Target
    word: str
    sure: float


@cache
def _phrases() -> dict[str, Target]:
    found: dict[str, Target] = {}
    for language in (english, german, spanish, french, portuguese, arabic):
        for target, line in language.WORDS.items():
            for phrase in line.split("|"):
                found.setdefault(_key(phrase), target)
    return found


@cache
def _by_first_word() -> dict[str, list[tuple[list[str], str]]]:
    found: dict[str, list[tuple[list[str], str]]] = {}
    for phrase in _phrases():
        parts = phrase.split()
        found.setdefault(parts[0], []).append((parts, phrase))
    return found


def _key(text: str) -> str:
    """A heading for comparison: folded, words alone, Arabic ones without their article."""
    parts = _SIGNS.sub(" ", fold(text)).split()
    return " ".join(part[2:] if part.startswith("ال") and len(part) > 4 else part for part in parts)


@lru_cache(maxsize=4_096)
def heading(text: str) -> Heading | None:
    """What a column under this heading holds; none where no language knows it."""
    if not text or len(text) > _LONGEST:
        return None
    if text.strip() in _MONEY or fold(text).strip(" ()[]") in _MONEY:
        return Heading(Target.AMOUNT, text.strip(), 90)
    best: Heading | None = None
    for key in dict.fromkeys((_key(text), _key(_HUMP.sub(" ", text)))):
        for found in _meanings(key):
            if best is None or found.sure > best.sure:
                best = found
    return best


def _meanings(key: str) -> list[Heading]:
    phrases = _phrases()
    bare = key.rstrip("0123456789 ")
    for whole in (key, bare):
        if whole in phrases:
            return [Heading(phrases[whole], whole, EXACT if whole == key else EXACT - 1)]
    parts = key.split()
    found = []
    for place, part in enumerate(parts):
        for words, phrase in _by_first_word().get(part, ()):
            if phrase not in _ALONE and parts[place : place + len(words)] == words:
                found.append(_heading(phrase, len(phrase) / len(key), 60))
        if len(part) > 5 and part not in phrases:
            found += [_heading(phrase, len(phrase) / len(key), 45) for phrase in _inside(part)]
    return found


def _inside(word: str) -> list[str]:
    """Phrases that a compound word begins or ends with: Kundenname, Telefonnummer."""
    return [
        phrase
        for phrase in _phrases()
        if len(phrase) > 3
        and " " not in phrase
        and phrase not in _ALONE
        and (word.startswith(phrase) or word.endswith(phrase))
    ]


def _heading(phrase: str, share: float, base: int) -> Heading:
    target = _phrases()[phrase]
    return Heading(target, phrase, base + 20 * share + _WEIGHT.get(target, 0))
