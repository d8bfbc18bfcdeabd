"""What the codes of coupons look like, and how one that was typed is read.

A code of its own is an optional prefix and eight symbols in two groups, SPRING-7KQ2-M4RX, the last of which is the
check character. One code for all is a word of the owner's, SPRING10, without one.

Check character: every letter and digit of a code counts, also those of the prefix. Letters that are read for another
one are the same symbol (O is 0, I and L are 1, S is 5, U is V), which leaves 31 symbols, a prime number. The symbol in
place i from the right has the weight i, the check character 1, and the weighted sum is 0 modulo 31. As 31 is prime and
no code has more than 30 symbols, every single wrong symbol and every swap of two different ones is found (a weighted
modulus, as that of ISBN-10, with 31 for 11).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable

from core.errors import UserMistake, words

SYMBOLS = "0123456789ABCDEFGHJKMNPQRTVWXYZ"
"""All that are told apart; their places are their values."""
DRAWN = "0123456789BCDFGHJKMNPQRTVWXYZ"
"""Those that are drawn by lot: without A and E no word comes out by chance."""

_READ_AS = str.maketrans("OILSU", "0115V")
_NO_SIGNS = {code: None for code in range(128) if not chr(code).isalnum()}
_VALUE = {symbol: value for value, symbol in enumerate(SYMBOLS)}
_GROUP = 4
_OWN = 2 * _GROUP
LONGEST_PREFIX = 12
LONGEST_SHARED = 30
_SHORTEST_SHARED = 3
LIKE_SHORTEST = 5
"""A shorter code is one letter away from too many others to be guessed."""

_OWN_CODE = re.compile(rf"((?:.*-)?)[{DRAWN}]{{4}}-[{DRAWN}]{{3}}[{SYMBOLS}]", re.DOTALL)
_LETTERS = re.compile(r"[A-Z0-9]+")
ANY_OWN = "????-????"
"""Stands in a family for the part that each code has of its own."""
OWN_GLOB = f"{f'[{DRAWN}]' * 4}-{f'[{DRAWN}]' * 3}[{SYMBOLS}]"
"""The form of that part for the file's own search (GLOB)."""


def bare(text: str) -> str:
    """A code without what only groups it, in capitals: blanks, hyphens and dots go, accents stay."""
    if text.isascii():
        return text.upper().translate(_NO_SIGNS)
    written = unicodedata.normalize("NFKC", text).upper()
    return "".join(letter for letter in written if letter.isalnum())


def folded(text: str) -> str:
    """A code as it is compared: bare, and letters that are read for another one are that one."""
    return bare(text).translate(_READ_AS)


def check_character(text: str) -> str:
    """The character that ends a code beginning so.

    Raises:
        ValueError: it holds what is no symbol, or is too long.
    """
    values = [_VALUE[symbol] for symbol in folded(text)] if set(folded(text)) <= _VALUE.keys() else None
    if values is None or len(values) >= len(SYMBOLS) - 1:
        raise ValueError(f"no check character for {text[:40]!r}")
    total = sum(weight * value for weight, value in enumerate(reversed(values), start=2))
    return SYMBOLS[-total % len(SYMBOLS)]


def is_whole(text: str) -> bool:
    """Whether the last symbol is the check character of those before it."""
    symbols = folded(text)
    try:
        return len(symbols) >= _OWN and check_character(symbols[:-1]) == symbols[-1]
    except ValueError:
        return False


def own_code(prefix: str, chance: Callable[[int], int]) -> str:
    """A new code of its own.

    Args:
        prefix: as `read_prefix` gives it.
        chance: a number below the one it is given, which nobody can guess.
    """
    drawn = "".join(DRAWN[chance(len(DRAWN))] for _ in range(_OWN - 1))
    drawn += check_character(prefix + drawn)
    return _grouped(prefix, drawn)


def read_prefix(text: str) -> str:
    """What the owner typed as the beginning of codes.

    Raises:
        UserMistake: there are other letters in it than any keyboard and scanner has, or too many.
    """
    plain = unicodedata.normalize("NFKD", text)
    prefix = "".join(letter for letter in plain.upper() if not unicodedata.combining(letter) and letter not in " -_.")
    if prefix and not _LETTERS.fullmatch(prefix):
        raise UserMistake(
            words("Only letters from A to Z and digits: any keyboard and any scanner can write those."), field="code"
        )
    if len(prefix) > LONGEST_PREFIX:
        raise UserMistake(
            words("At most {count} letters, so that the code can be typed."), field="code", count=LONGEST_PREFIX
        )
    return prefix


def read_shared(text: str) -> str:
    """What the owner typed as one code for all: in capitals, blanks become hyphens.

    Raises:
        UserMistake: it is too short to be told from a slip of the finger, too long, or no code at all.
    """
    code = "-".join(unicodedata.normalize("NFKC", text).upper().split())
    if not code:
        raise UserMistake(words("Which code? Such as SPRING10."), field="code")
    if not all(letter.isalnum() or letter in "-_.%+" for letter in code):
        raise UserMistake(words("A code has letters, digits and hyphens only."), field="code")
    if len(bare(code)) < _SHORTEST_SHARED or len(code) > LONGEST_SHARED:
        raise UserMistake(words("A code has 3 to {count} letters."), field="code", count=LONGEST_SHARED)
    return code


def proposed_prefix(name: str) -> str:
    """The first word of a name that may begin codes, in capitals; empty where it has none."""
    plain = unicodedata.normalize("NFKD", name).upper()
    found = _LETTERS.findall("".join(letter for letter in plain if not unicodedata.combining(letter)))
    word = next((each for each in found if len(each) >= _SHORTEST_SHARED and not each.isdigit()), "")
    return word if len(word) <= LONGEST_PREFIX else word[:8]


def family(code: str) -> str:
    """What all codes that were made together have in common; a code that is alone is its own family."""
    match = _OWN_CODE.fullmatch(code)
    return code if match is None else f"{match[1]}{ANY_OWN}"


def is_own(kind: str) -> bool:
    """Whether a family is of codes that are each their own."""
    return kind.endswith(ANY_OWN)


def prefix_of(kind: str) -> str:
    """What the codes of a family begin with; a code for all is all of it."""
    return kind.removesuffix(ANY_OWN).removesuffix("-")


def likely(text: str) -> tuple[str, ...]:
    """How a code that was typed so may be kept, the likeliest first: as it is, in capitals, grouped as ours are."""
    typed = " ".join(text.split())
    plain = bare(typed)
    ways = [typed, typed.upper(), "-".join(typed.upper().split()), plain]
    if len(plain) >= _OWN:
        ways.append(_grouped(plain[:-_OWN], folded(plain[-_OWN:])))
    return tuple(dict.fromkeys(way for way in ways if way))


def nearest(text: str, codes: Iterable[str]) -> str:
    """The only code that is one wrong, missing, added or swapped letter away; empty where there are none or several."""
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    wanted = folded(text)
    if len(wanted) < LIKE_SHORTEST:
        return ""
    known = list(codes)
    folds = [folded(code) for code in known]
    found = process.extract(wanted, folds, scorer=OSA.distance, score_cutoff=1, limit=3)
    return known[found[0][2]] if len(found) == 1 else ""


def _grouped(prefix: str, own: str) -> str:
    parts = ([prefix] if prefix else []) + [own[:_GROUP], own[_GROUP:]]
    return "-".join(parts)
