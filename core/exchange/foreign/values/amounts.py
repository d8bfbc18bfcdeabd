"""Amounts of money as people write them beside words and signs, and which sign a column has for fractions."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from functools import lru_cache

from core.exchange.foreign.grid import Value
from core.exchange.foreign.values.text import folded, plain
from core.folding import fold
from core.money import LARGEST, Minor, digits, known_currencies

_NUMBER = re.compile(r"(?<![\d.,])[-+]?\d(?:[\d.,' ]*\d)?(?:[.,](?:-{1,2}|–|—))?")
_USUAL = re.compile(r"([€$£])?\s?(\d{1,9}(?:[.,]\d{1,2})?)\s?([€$£])?", re.ASCII)
_PLAINLY = re.compile(r"(\d{1,9})(?:[.,](\d{1,2}))?", re.ASCII)
_BRACKETS = re.compile(r"\([^()]*[^\W\d_][^()]*\)|\[[^\[\]]*\]")
_ACCOUNTING = re.compile(r"\(\s*([^()\-]*\d[^()\-]*)\)")
_WORD = re.compile(r"[^\W\d_]+|[^\w\s.,:;'()\[\]/~+-]")

_SIGNS = {
    "€": ["EUR"],
    "£": ["GBP", "EGP", "GIP", "FKP", "SHP", "LBP", "SYP", "SDG", "SSP"],
    "¥": ["JPY", "CNY"],
    "₹": ["INR"],
    "₺": ["TRY"],
    "₽": ["RUB"],
    "₴": ["UAH"],
    "₪": ["ILS"],
    "₩": ["KRW", "KPW"],
    "₫": ["VND"],
    "฿": ["THB"],
    "₱": ["PHP"],
    "₦": ["NGN"],
}
_DOLLARS = (
    "USD",
    "CAD",
    "AUD",
    "NZD",
    "MXN",
    "SGD",
    "HKD",
    "TWD",
    "ARS",
    "CLP",
    "COP",
    "UYU",
    "BRL",
    "JMD",
    "BBD",
    "NAD",
)
_NAMES = {
    "EUR": "euro euros eur eu يورو",
    "USD": "dollar dollars us دولار",
    "CAD": "dollar dollars ca c",
    "AUD": "dollar dollars a",
    "NZD": "dollar dollars nz",
    "MXN": "peso pesos mx mn",
    "ARS": "peso pesos",
    "CLP": "peso pesos",
    "COP": "peso pesos",
    "BRL": "r real reais",
    "GBP": "pound pounds",
    "CHF": "fr sfr franken francs",
    "PLN": "zl zloty",
    "CZK": "kc",
    "SEK": "kr",
    "NOK": "kr",
    "DKK": "kr",
    "TRY": "tl",
    "AED": "dh dhs درهم د ا",
    "MAD": "dh dhs درهم",
    "SAR": "sr ريال ر س",
    "QAR": "qr ريال",
    "EGP": "le جنيه ج م",
    "KWD": "kd دينار د ك",
    "JOD": "jd دينار",
    "DZD": "da دينار",
    "TND": "dt دينار",
}

# Words that may stand beside an amount without making it something else.
_PAID_WORDS = folded("""
    bezahlt bez beglichen paid pagado pagada paye payee payees regle reglee pago paga quitado مدفوع مدفوعه دفع
""")
_NOT_WORDS = folded("nicht noch un not non no nao ne pas sans a غير لم لا zu to por halb teil teilweise partly half")
_HARMLESS = _PAID_WORDS | folded("""
    ca circa cca etwa rund ungefahr about approx approximately around env environ aprox aproximadamente cerca unos ~ ≈ ±
    brutto netto inkl incl mwst ust vat tax ttc ht tva iva bar cash karte card efectivo tarjeta especes carte dinheiro
    cartao anzahlung gesamt total pauschal نقدا حوالي تقريبا
""")


def decimal_point(values: Iterable[Value], currency: str = "") -> str | None:
    """Which sign separates fractions in a column: "." or ",".

    None where cells can be read in two ways and none decides; where no cell leaves a choice it is ".".
    Where a currency is given, it has a say too: 1.234 cannot be euros and three digits of cents.
    """
    votes: Counter[str] = Counter()
    open_cells = 0
    few = bool(currency) and digits(currency) < 3
    for value in values:
        found = _found(value) if isinstance(value, str) and value and len(value) <= 200 else None
        if found is None:
            continue
        point = _point_of(found[0])
        if point == "" and few and found[0][-1] != "0":
            point = "," if "." in found[0] else "."
        votes[point or ""] += point is not None
        open_cells += point == ""
    ranked = [(sign, votes[sign]) for sign in ".," if votes[sign]]
    if len(ranked) == 2:
        if votes["."] == votes[","]:
            return None
        return "." if votes["."] > votes[","] else ","
    if ranked:
        return ranked[0][0]
    return None if open_cells else "."


def _point_of(number: str) -> str | None:
    """The decimal sign of one number: "." or ",", "" where it stays open, none where it has no such signs."""
    marks = [letter for letter in number if letter in ".,"]
    if not marks:
        return None
    if len(set(marks)) == 2:
        return marks[-1] if marks.count(marks[-1]) == 1 else ("," if marks[-1] == "." else ".")
    other = "," if marks[0] == "." else "."
    if len(marks) > 1:
        return other
    before, _, after = number.lstrip("-+").partition(marks[0])
    grouped = " " in before or "'" in before
    return "" if len(after) == 3 and not grouped and 1 <= len(before) <= 3 and before[0] != "0" else marks[0]


def read_amount(value: Value, point: str, currency: str) -> Minor | None:
    """Read a cell as money in minor units; none where it is not surely one amount of this currency.

    "€ 1,234.50", "1.234,50 €", "80 € (bezahlt)", "ca. 60 €", "1 234,56", "1'234.50", "50,- €", "-12" and "(12)" are
    understood. What can only be read one way is read so, whatever the column's sign.

    Args:
        value: the cell. Numbers of a workbook are rounded half up to the currency's digits, texts are not.
        point: what separates fractions where a text leaves it open: "." or ",".
        currency: of the business; an amount marked as another currency is not understood.
    """
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, int | float):
        try:
            number = Decimal(repr(value))
        except InvalidOperation:
            return None
        if not number.is_finite() or abs(number) >= LARGEST:
            return None
        return Minor(int(number.scaleb(digits(currency)).to_integral_value(ROUND_HALF_UP)))
    if isinstance(value, str) and value and len(value) <= 200:
        return _read(value, point, currency)
    return None


@lru_cache(maxsize=16_384)
def _read(text: str, point: str, currency: str) -> Minor | None:
    plainly, places = _PLAINLY.fullmatch(text), digits(currency)
    if plainly and len(part := plainly[2] or "") <= places:
        return Minor(int(plainly[1]) * 10**places + int(part.ljust(places, "0") or 0))
    found = _found(text)
    if found is None or not _fits(found[1], currency):
        return None
    exact = _decimal(found[0], point)
    if exact is None or abs(exact) >= LARGEST:
        return None
    scaled = exact.scaleb(digits(currency))
    return Minor(int(scaled)) if scaled == scaled.to_integral_value() else None


@lru_cache(maxsize=16_384)
def _found(text: str) -> tuple[str, str] | None:
    """The one number in a text and the words round it; brackets that hold words are beside the point."""
    if usual := _USUAL.fullmatch(text):
        return usual[2], f"{usual[1] or ''} \N{NO-BREAK SPACE} {usual[3] or ''}"
    bare = _BRACKETS.sub(" ", plain(text).lstrip("'"))
    negative = _ACCOUNTING.search(bare)
    if negative:
        bare = f"{bare[: negative.start()]} -{negative[1].strip()} {bare[negative.end() :]}"
        bare = re.sub(r"-([^\d]+)(\d)", r"\1-\2", bare)
    numbers = _NUMBER.findall(bare)
    if len(numbers) != 1 or len(numbers[0]) > 40:
        return None
    before, _, after = bare.partition(numbers[0])
    number = numbers[0].strip()
    if re.search(r"-\s*(?:[^\w\s]{1,3}|[A-Za-z]{1,3})?\s*$", before) or re.match(r"\s*-(?!\w)", after):
        number = number if number.startswith("-") else f"-{number}"
    return re.sub(r"[.,](?:-{1,2}|–|—)$", "", number), f"{before} \N{NO-BREAK SPACE} {after}"


def _decimal(number: str, point: str) -> Decimal | None:
    """A number with its groups checked: 1.234.567,8 or 12,34,567.8 but not 1.2.3."""
    sign = _point_of(number) or point
    whole, _, part = number.lstrip("-+").rpartition(sign) if sign in number else (number.lstrip("-+"), "", "")
    other = "," if sign == "." else "."
    groups = re.split(rf"[{re.escape(other)}' ]", whole)
    proper = len(groups) == 1 or (len(groups[-1]) == 3 and all(len(group) in (2, 3) for group in groups[1:]))
    if not proper or not all(group.isdecimal() for group in groups) or not (part.isdecimal() or not part):
        return None
    try:
        exact = Decimal(f"{''.join(groups)}.{part or '0'}")
    except InvalidOperation:
        return None
    return -exact if number.startswith("-") else exact


def _fits(around: str, currency: str) -> bool:
    """Whether the words round a number leave it an amount of this currency."""
    before, _, after = around.partition("\N{NO-BREAK SPACE}")
    money, strange = False, 0
    for side in (before, after):
        for word in _WORD.findall(side):
            told = _currency(word, currency)
            if told is False or word in "%‰°@#":
                return False
            money = money or told is True
            strange += told is None and fold(word) not in _HARMLESS
    return not strange or (money and strange <= 6)


@lru_cache(maxsize=4_096)
def _currency(word: str, currency: str) -> bool | None:
    """Whether a word names this currency (true), another one (false) or none at all."""
    if word in _SIGNS:
        return currency in _SIGNS[word]
    if word == "$":
        return currency in _DOLLARS
    if word.upper() == currency or fold(word) in fold(_NAMES.get(currency, "")).split():
        return True
    if len(word) == 3 and word.isupper() and word in known_currencies():
        return False
    return False if len(word) > 3 and any(fold(word) in fold(names).split() for names in _NAMES.values()) else None


def amount_note(value: Value) -> str:
    """The words beside the number of an amount, without its currency: "(bezahlt)"; empty where there are none."""
    if not isinstance(value, str) or not value or len(value) > 200 or _USUAL.fullmatch(value):
        return ""
    found = _found(value)
    if found is None:
        return ""
    kept = _NUMBER.sub(" ", _BRACKETS.sub(" ", plain(value)))
    words = [word for word in kept.split() if _is_note(word)]
    return " ".join((*words, *_BRACKETS.findall(value))).strip()


def _is_note(word: str) -> bool:
    bare = word.strip(".,:;()[]'-–—+ ")
    signs = bare.rstrip("$")
    known = signs.upper() in known_currencies() or fold(signs).replace(".", " ") in _CURRENCY_NAMES
    return any(letter.isalpha() for letter in signs) and not known


# "ca." is "about" before it is Canada; "a" and "c" are letters.
_CURRENCY_NAMES = {name for names in _NAMES.values() for name in fold(names).split()} - folded("ca a c")
_CURRENCY_NAMES |= {fold(pair) for pair in ("ر س", "د ا", "د ك", "ج م")}


def is_paid_word(text: str) -> bool:
    """Whether words say that something was paid: "(bezahlt)", "paid", "payé"; not "nicht bezahlt", "unpaid"."""
    words = [word for word in re.findall(r"[^\W\d_]+", fold(text[:200])) if word]
    for number, word in enumerate(words):
        if word in _PAID_WORDS:
            return not any(earlier in _NOT_WORDS for earlier in words[max(0, number - 2) : number])
    return False
