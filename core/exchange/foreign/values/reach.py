"""Phones and e-mail addresses as people write them into one cell, and in the form by which records meet."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from functools import cache, lru_cache

from core.exchange.foreign.grid import Value
from core.exchange.foreign.values.days import is_day_like
from core.exchange.foreign.values.text import as_text, plain

_STRONG = re.compile(r"[;|\n\r]|:::")
_WEAK = re.compile(r"[,/&]|\+(?=\s)|\b(?:oder|und|or|and|y|o|ou|et|e|او)\b", re.IGNORECASE)
_PARTED = re.compile(r"[;|\n\r:,/&]|\+\s|[^\W\d_]\s|\s[^\W\d_]")
_NUMBER = re.compile(r"\+?[\d(][\d\s()./\-–‐‑*]*\d")
_LABEL = re.compile(
    r"^(?:(?:tel|telefon|telephone|telefono|telefone|phone|ph|fon|mobil|mobile|mob|handy|cell|movil|celular|portable|fax|"
    r"work|home|buro|privat|whatsapp|wa|t|m|p|f|هاتف|جوال|موبايل)\.?\s*[:.]?\s*)+",
    re.IGNORECASE,
)
_PARTS = re.compile(r"[\s;,|<>\"'()\[\]]+|mailto:", re.IGNORECASE)
_E164 = re.compile(r"\+[1-9]\d{6,14}", re.ASCII)
_FEWEST, _LONG = 6, 9
_LONGEST, _LONGEST_CELL = 100, 1_000
_LOOKED_AT = 500


def split_phones(value: Value) -> list[str]:
    """The phones of a cell, as written.

    Lines, semicolons and bars part them; commas, slashes and words such as "or" only where whole numbers stand on both
    sides. A cell of more than 1,000 letters is a text and stays whole.
    """
    text = as_text(value)
    if not text or len(text) > _LONGEST_CELL or not _PARTED.search(text):
        return [text] if text else []
    found = []
    for part in _stripped(_STRONG.split(text)):
        pieces = _stripped(_WEAK.split(part))
        whole = len(pieces) > 1 and all(_is_whole(piece) for piece in pieces)
        found.extend(pieces if whole else [part])
    return found


def _stripped(parts: Iterable[str]) -> list[str]:
    # Blanks beside a separator are no part of its pattern, which would look at a long run of them again and again.
    return [bare for part in parts if (bare := part.strip())]


def _is_whole(piece: str) -> bool:
    """Whether a piece is a number of its own and not the end of one: 0221/4710030 is one number."""
    digits = _count(piece)
    return digits >= _LONG or (digits >= _FEWEST and piece.lstrip("( '")[:1] in ("0", "+", "\u0660", "\u06f0"))


def _count(text: str) -> int:
    return sum(letter.isdecimal() for letter in text)


def read_phone(value: Value, country: str) -> tuple[str, bool]:
    """A phone as E.164 and true, or the text as it stands and false where it is not understood.

    Numbers of a workbook that lost their 0 and "00" for "+" are understood; the rule is libphonenumber's "possible".

    Args:
        value: one phone, see `split_phones`.
        country: two letters, where numbers without a country code belong; empty: only international ones are read.
    """
    text = as_text(value)
    return _phone(text, country.upper()) if text and len(text) <= _LONGEST else (text, False)


def is_e164(text: str) -> bool:
    """Whether a phone is in the form by which people are met; the others are as someone typed them."""
    return bool(_E164.fullmatch(text))


def is_some_number(text: str) -> bool:
    """Whether a phone that is not understood is a number all the same, to be kept as it was typed; no day is."""
    return len(text) <= _LONGEST and _count(text) > 2 and not is_day_like(text)


@lru_cache(maxsize=65_536)
def _phone(text: str, country: str) -> tuple[str, bool]:
    bare = _LABEL.sub("", plain(text).lstrip("'"))
    numbers = _NUMBER.findall(bare)
    if len(numbers) != 1 or _count(numbers[0]) < 3 or is_day_like(text) or is_day_like(numbers[0]):
        return text, False
    beside = bare.replace(numbers[0], " ")
    if any(letter.isalnum() for letter in beside) and _count(numbers[0]) < _FEWEST:
        return text, False
    read = _international(numbers[0]) or _national(numbers[0], country)
    return (read, True) if read else (text, False)


def phone_note(value: Value) -> str:
    """The words beside a phone that is understood, such as "(abends)"; labels like "Tel." are none."""
    text = as_text(value)
    if not any(letter.isalpha() for letter in text):
        return ""
    bare = _LABEL.sub("", plain(text).lstrip("'"))
    beside = " ".join(_NUMBER.sub(" ", bare).split())
    return beside if any(letter.isalpha() for letter in beside) else ""


def _international(number: str) -> str:
    digits = number.lstrip("( ")
    if digits.startswith("00"):
        digits = f"+{digits[2:]}"
    return _parsed(digits, None) if digits.startswith("+") else ""


def _national(number: str, country: str) -> str:
    import phonenumbers

    if not country:
        return ""
    if len(number) > 10 and number.isdecimal() and number.startswith(_code(country)):
        # A workbook drops the "+": a whole mobile number behind the country's own code is not a landline.
        abroad = _parsed(f"+{number}", None)
        mobile = phonenumbers.PhoneNumberType.MOBILE
        if abroad and phonenumbers.number_type(phonenumbers.parse(abroad)) == mobile:
            return abroad
    return _parsed(number, country)


@cache
def _code(country: str) -> str:
    import phonenumbers

    return str(phonenumbers.country_code_for_region(country))


def _parsed(number: str, country: str | None) -> str:
    import phonenumbers

    try:
        parsed = phonenumbers.parse(number, country)
    except phonenumbers.NumberParseException:
        return ""
    if not phonenumbers.is_possible_number(parsed):
        return ""
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)


def phone_country(values: Iterable[Value]) -> str:
    """The country that most international numbers of a column are from (the first 500 of them); empty without any."""
    import phonenumbers

    seen: Counter[str] = Counter()
    for value in values:
        for part in split_phones(value):
            if not part.lstrip("( '").startswith(("+", "00")):
                continue
            text, understood = read_phone(part, "")
            region = phonenumbers.region_code_for_number(phonenumbers.parse(text)) if understood else None
            seen[region or ""] += 1
        if seen.total() >= _LOOKED_AT:
            break
    del seen[""]
    return seen.most_common(1)[0][0] if seen else ""


def read_emails(value: Value) -> tuple[list[str], list[str]]:
    """The addresses of a cell, trimmed and in lower case, each once; and the pieces of it that are none."""
    text = as_text(value)
    if not text:
        return [], []
    if _ORDINARY.fullmatch(text.lower()):
        return [text.lower()], []
    if len(text) > 2_000:
        return [], [text]
    good: list[str] = []
    bad: list[str] = []
    pieces = [piece for piece in _PARTS.split(plain(text)) if piece]
    for piece in pieces:
        if "@" not in piece:
            continue
        address = piece.strip(".:").lower()
        if not _is_email(address):
            bad.append(piece)
        elif address not in good:
            good.append(address)
    named = good and "<" in text
    beside = [piece for piece in pieces if "@" not in piece and any(letter.isalnum() for letter in piece)]
    if beside and not named:
        bad.append(" ".join(beside))
    return good, bad


@lru_cache(maxsize=65_536)
def _is_email(address: str) -> bool:
    if not address.isascii() or not _ORDINARY.fullmatch(address):
        from email_validator import EmailNotValidError, validate_email

        try:
            validate_email(address, check_deliverability=False, test_environment=True)
        except EmailNotValidError:
            return False
    return True


# Nearly every address there is; the rest is for the library to judge.
_LABEL_OF_HOST = r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
_ORDINARY = re.compile(rf"[a-z0-9_+-]+(?:\.[a-z0-9_+-]+){{0,8}}@(?=.{{4,200}}$)(?:{_LABEL_OF_HOST}\.)+[a-z]{{2,24}}")
