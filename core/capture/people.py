"""Who is meant: someone known by phone, e-mail or name, or a name to be written down."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from core import ids, phones
from core.capture.line import Line
from core.capture.model import KnownPerson, Part, Someone
from core.capture.spoken import vocabularies
from core.capture.spoken.vocabulary import Vocabulary
from core.folding import sort_name, tokens

LONGEST_NAME = 4
"""Words of a name at most."""

_MOST_NAMES = 30
"""Names looked for at every letter that is typed."""

_SURE, _FREE = 3, 2
"""Words taken for a new name where something parts them from the rest, and where nothing does."""

_PARTICLES = frozenset(
    ("de", "da", "do", "dos", "das", "del", "la", "las", "los", "le", "van", "von", "der", "den", "ten", "ter", "zu")
    + ("zum", "di", "du", "bin", "ibn", "al", "el", "y", "e", "und", "and", "&", "of")
)
_NUMBERS_ALIKE = 7
"""Digits at the end that two writings of one phone have in common."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """Someone who may be meant, and the words `first` up to before `last` that name them (none where equal)."""

    someone: Someone
    first: int
    last: int
    certain: bool = False
    """Known by phone or e-mail."""


@dataclass(frozen=True, slots=True)
class Meant:
    """Who may be meant, the likeliest first; `sure` unless nothing tells them apart."""

    candidates: tuple[Candidate, ...]
    sure: bool


def names_in(line: Line, locale: str, wanting: int) -> list[str]:
    """Folded names of one to three words that may stand in the free words of a line, for storage to look for."""
    found: dict[str, None] = {}
    for first, last in _stretches(line, vocabularies(locale), wanting):
        for start in range(first, min(last, first + 6)):
            for end in range(start + 1, min(last, start + 3) + 1):
                found[_folded(line, start, end)] = None
    for start in line.free():  # whole names are known anywhere
        for end in (start + 2, start + 3):
            if line.is_free(start, end):
                found[_folded(line, start, end)] = None
    return [name for name in found if len(name) > 1][:_MOST_NAMES]


def meant(line: Line, locale: str, people: Sequence[KnownPerson], wanting: int) -> Meant:
    """Who a line is about.

    A phone or an e-mail that only one contact has decides. A whole name that only one contact has decides as well,
    unless the line gives a phone or an e-mail and the contact has another. Else a new contact is proposed where the
    line says how to reach them; where it says only a name that several bear, the person has to say who. So they have
    where what would be the name of somebody new may be none.
    """
    vocabulary = vocabularies(locale)
    found = _meant(line, vocabulary, people, wanting)
    likely = next(iter(found.candidates), None)
    doubtful = likely is not None and _is_doubtful(line, likely, vocabulary)
    return replace(found, sure=found.sure and not doubtful)


def _meant(line: Line, vocabulary: Sequence[Vocabulary], people: Sequence[KnownPerson], wanting: int) -> Meant:
    new = list(_new(line, vocabulary, wanting))
    certain = [_by_reach(line, person, new) for person in people if _is_reached(person, line)]
    others = [person for person in people if not any(each.someone.known is person for each in certain)]
    by_name = [each for person in others for each in _by_name(line, person, vocabulary, wanting)]
    by_name.sort(key=lambda each: (each.first - each.last, each.someone.name))
    if certain:
        agreeing = [each for each in certain if each.first < each.last]
        clash = not agreeing and any(each.first < each.last for each in new)
        certain.sort(key=lambda each: each.first - each.last)
        return Meant((*certain, *new, *by_name), len(agreeing or certain) == 1 and not clash)
    if not by_name:
        return Meant(tuple(new), sure=True)
    if new and _holds(new[0], by_name[0]):  # “Ana Lopez” is not the Ana García that is known
        return Meant((*new, *by_name), sure=_is_parted(line, new[0].last, wanting))
    return _of_one_name(line, wanting, by_name, new)


def _is_doubtful(line: Line, likely: Candidate, vocabulary: Sequence[Vocabulary]) -> bool:
    """Whether a new name may be none: “lady”, or a word that stands alone in the line."""
    said = line.words[likely.first : likely.last]
    if likely.someone.known is not None or not said or _reaches(line):
        return False
    if all(any(word.folded.rstrip(".") in words.anyone for words in vocabulary) for word in said):
        return True
    alone = line.is_free(0, len(line)) and len(said) == len(line)
    return alone and (len(said) == 1 or all(word.text.islower() for word in said))


def _reaches(line: Line) -> bool:
    return any(line.part(place) in (Part.PHONE, Part.EMAIL) for place in range(len(line)))


def _holds(whole: Candidate, part: Candidate) -> bool:
    inside = whole.first <= part.first and part.last <= whole.last
    return inside and part.last - part.first < whole.last - whole.first


def _of_one_name(line: Line, wanting: int, by_name: Sequence[Candidate], new: Sequence[Candidate]) -> Meant:
    """Who of those that bear a name; only one that bears most of it is surely meant."""
    reaches = _reaches(line)
    longest = by_name[0].last - by_name[0].first
    likely = [each for each in by_name if each.last - each.first == longest]
    one = likely[0]
    if len(likely) == 1 and not (reaches and _is_reached_otherwise(one.someone.known, line)):
        whole = longest >= len(tokens(one.someone.name))
        return Meant((*by_name, *new), sure=whole or one.last == len(line) or _is_parted(line, one.last, wanting))
    return Meant((*new, *by_name), sure=bool(new)) if reaches else Meant((*by_name, *new), sure=False)


def _is_reached(person: KnownPerson, line: Line) -> bool:
    words = line.text.casefold()
    if any(mail.casefold() in words.split() or f" {mail.casefold()} " in f" {words} " for mail in person.emails):
        return True
    said = _digits(line, Part.PHONE)
    return any(same_number(phones.digits(phone), number) for phone in person.phones for number in said)


def _is_reached_otherwise(person: KnownPerson | None, line: Line) -> bool:
    """Whether the line gives a phone or an e-mail of a kind that a contact has, and it is another."""
    if person is None:
        return False
    has = {line.part(place) for place in range(len(line))}
    return bool((Part.PHONE in has and person.phones) or (Part.EMAIL in has and person.emails))


def _digits(line: Line, part: Part) -> list[str]:
    found: list[str] = []
    for place, word in enumerate(line.words):
        if line.part(place) is part:
            if place and line.part(place - 1) is part and found:
                found[-1] += phones.digits(word.raw)
            else:
                found.append(phones.digits(word.raw))
    return found


def same_number(kept: str, said: str) -> bool:
    """Whether two rows of digits are one phone, with or without the code of its country and the zeros one dials."""
    kept, said = kept.lstrip("0"), said.lstrip("0")
    if not kept or not said:
        return False
    short, long = sorted((kept, said), key=len)
    return short == long or (len(short) >= _NUMBERS_ALIKE and long.endswith(short) and len(long) - len(short) <= 4)


def _by_reach(line: Line, person: KnownPerson, new: Sequence[Candidate]) -> Candidate:
    """Someone known by phone or e-mail, with the words that are their name as well, as far as they agree."""
    theirs = tokens(f"{person.name} {person.company}")
    for each in sorted(new, key=lambda each: each.first - each.last):
        said = tokens(each.someone.name)
        if said and all(any(word.startswith(part) for word in theirs) for part in said):
            return Candidate(_known(person), each.first, each.last, certain=True)
    return Candidate(_known(person), 0, 0, certain=True)


def _by_name(line: Line, person: KnownPerson, vocabulary: Sequence[Vocabulary], wanting: int) -> Iterator[Candidate]:
    """Someone whose name stands in the line: whole anywhere, or a part of it where a name would stand."""
    theirs = [set(tokens(name)) for name in (person.name, person.company) if name]
    best: tuple[int, int] | None = None
    stretches = _stretches(line, vocabulary, wanting)
    for first in line.free():
        for last in range(first + 1, first + LONGEST_NAME + 1):
            if not line.is_free(first, last):
                break
            said = [part for word in line.words[first:last] for part in tokens(word.text)]
            inside = any(start <= first and last <= end for start, end in stretches)
            fits = any(said and set(said) <= names and (inside or len(said) == len(names) > 1) for names in theirs)
            if fits and (best is None or last - first > best[1] - best[0]):
                best = first, last
    if best is not None:
        yield Candidate(_known(person), *best)


def _known(person: KnownPerson) -> Someone:
    return Someone(f"known:{ids.text(person.id)}", person.name, person)


def leading(line: Line, locale: str, first: int) -> int:
    """From which word on a name is to be taken: with the article or the “with” before it."""
    before = line.words[first - 1] if line.is_free(first - 1) else None
    if before is None or before.stops:
        return first
    own = any(before.folded in words.small or before.folded in words.whom for words in vocabularies(locale))
    return first - 1 if own else first


def trailing(line: Line, locale: str, last: int) -> int:
    """Up to which word a name is to be taken: with the “called” after it."""
    return last + (not line.words[last - 1].stops and _is_heard(line, last, vocabularies(locale)))


def _new(line: Line, vocabulary: Sequence[Vocabulary], wanting: int) -> Iterator[Candidate]:
    """A contact to be made, by what is likely its name first, then by more or fewer words."""
    reaches = _reaches(line)
    stretch = next(iter(_stretches(line, vocabulary, wanting)), None)
    if stretch is None:
        if reaches:
            yield Candidate(Someone("new:0", ""), 0, 0)
        return
    first, last = stretch
    parted = _is_parted(line, last, wanting) or _is_heard(line, last, vocabulary)
    likely = _likely(line, first, last, parted=parted)
    lengths = [likely, *(size for size in range(1, min(last - first, LONGEST_NAME) + 1) if size != likely)]
    for size in lengths:
        yield Candidate(Someone(f"new:{size}", _called(line, first, first + size)), first, first + size)
    if reaches:
        yield Candidate(Someone("new:0", ""), 0, 0)


def _likely(line: Line, first: int, last: int, *, parted: bool) -> int:
    """How many words of a stretch are the name."""
    size = last - first
    spoken = sum(word.text.casefold() not in _PARTICLES for word in line.words[first:last])
    if size <= LONGEST_NAME and spoken <= (_SURE if parted else _FREE):
        return size
    capitals = 0
    for place in range(first, min(last, first + LONGEST_NAME)):
        word = line.words[place].text
        if not word[:1].isupper() and word.casefold() not in _PARTICLES:
            break
        if word[:1].isupper():
            capitals = place - first + 1
    return capitals if 0 < capitals < size else 1


def _is_parted(line: Line, last: int, wanting: int) -> bool:
    """Whether something other than a plain word follows, so that a name ends there for sure."""
    return line.words[last - 1].stops or (last < len(line) and (last == wanting or not _is_name(line, last)))


def _is_heard(line: Line, place: int, vocabulary: Sequence[Vocabulary]) -> bool:
    """Whether a word tells how one heard of someone: “called”."""
    return line.is_free(place) and any(line.words[place].folded in words.heard for words in vocabulary)


def _stretches(line: Line, vocabulary: Sequence[Vocabulary], wanting: int) -> list[tuple[int, int]]:
    """Where a name would stand: words with letters side by side, before what is wanted or beside a phone or e-mail.

    The likeliest come first: at the beginning of the line, right before a phone or an e-mail, with a capital.
    """
    found: list[tuple[int, int, int]] = []
    for first, last in line.runs():
        start = first
        while start < last and start != wanting:
            end = start
            while end < last and end != wanting and _is_name(line, end) and not _parts(line, end, vocabulary):
                end += 1
                if line.words[end - 1].stops:
                    break
            if end > start:
                weight = _weight(line, start, end, wanting, vocabulary)
                found += [(-weight, start, end)] if weight else []
            start = max(end, start + 1)
    return [(start, end) for _, start, end in sorted(found)]


def _weight(line: Line, start: int, end: int, wanting: int, vocabulary: Sequence[Vocabulary]) -> int:
    """How likely words are a name; 0 where they are none."""
    begins = all(line.part(place) or _parts(line, place, vocabulary) for place in range(start))
    reached = line.part(end) in (Part.PHONE, Part.EMAIL)
    after = line.part(start - 1) in (Part.PHONE, Part.EMAIL)
    led = start > 0 and any(line.words[start - 1].folded in words.whom for words in vocabulary)
    capital = line.words[start].text[:1].isupper()
    if start > wanting:
        return reached or (after and capital)
    known = begins or reached or after or (led and capital)
    return 2 * begins + 3 * reached + after + led + capital if known else 0


def _parts(line: Line, place: int, vocabulary: Sequence[Vocabulary]) -> bool:
    """Whether a word is none of a name: an article, a preposition, a thing to do."""
    word = line.words[place].folded
    if word in _PARTICLES and place and _is_name(line, place - 1):
        return False
    alone = (word,)
    return any(
        word in words.small
        or word in words.via
        or word in words.whom
        or word in words.heard
        or alone in words.due.beginning.get(word, ())
        or alone in words.steps_with.beginning.get(word, ())
        or alone in words.steps.beginning.get(word, ())
        for words in vocabulary
    )


def _is_name(line: Line, place: int) -> bool:
    """Whether a free word may be one of a name."""
    if not line.is_free(place):
        return False
    text = line.words[place].text
    return any(letter.isalpha() for letter in text) and not any(letter.isdecimal() for letter in text)


def _called(line: Line, first: int, last: int) -> str:
    """A name as it is to be written down: what is all in small letters gets its capitals."""
    found = [word.text for word in line.words[first:last]]
    return " ".join(_capital(word, place) for place, word in enumerate(found))


def _capital(word: str, place: int) -> str:
    if not word.islower() or (place and word in _PARTICLES):
        return word
    return "-".join(part[:1].upper() + part[1:] for part in word.split("-"))


def _folded(line: Line, first: int, last: int) -> str:
    return sort_name(" ".join(word.text for word in line.words[first:last]))
