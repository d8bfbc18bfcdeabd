"""Who a row of an own table tells of."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from core.contacts import Consent, ContactKind
from core.exchange.foreign.drafts import PersonDraft
from core.exchange.foreign.grid import Value
from core.exchange.foreign.own.line import Line
from core.exchange.foreign.own.targets import PLACE, Target
from core.exchange.foreign.own.texts import NO_ANSWER, NO_DAY, NO_EMAIL, NO_PHONE, tags_of
from core.exchange.foreign.sources.person import address
from core.exchange.foreign.values import (
    as_text,
    is_company,
    is_some_number,
    natural_name,
    phone_note,
    read_birthday,
    read_emails,
    read_phone,
    split_phones,
    yes_no,
)

T = Target

_PLACED = frozenset({*PLACE, T.ADDRESS})
_FIVE_DIGITS = frozenset({"DE", "FR", "ES", "IT", "US", "TR"})


@dataclass(frozen=True, slots=True)
class _Named:
    name: str
    company: str
    kind: ContactKind


def person(line: Line, identity: Callable[[str], str]) -> PersonDraft | None:
    """The person or company of a row; none where nothing tells who it is.

    What was not understood is told to the line and stands in the notes. Who has no e-mail, no phone that is understood
    and no number of a customer is known again by the row.
    """
    named = _named(line)
    emails, phones = _emails(line), _phones(line)
    if not (named.name or named.company or emails or phones):
        return None
    number = line.text(T.CONTACT_ID)
    found = PersonDraft(
        kind=named.kind,
        name=named.name,
        company=named.company,
        emails=tuple(emails),
        phones=tuple(phones),
        address=_address(line),
        birthday=_birthday(line),
        tags=tuple(dict.fromkeys(tag for text in line.texts(T.TAGS) for tag in tags_of(text))),
        consent=_consent(line),
        created_on=line.day(T.CREATED_ON),
        notes=line.all_notes(),
        external_ids=(f"customer-number:{number}",) if number else (),
        custom=line.custom(),
    )
    return found if found.can_be_met else replace(found, external_ids=(identity("contact"),))


def _named(line: Line) -> _Named:
    name = natural_name(line.text(T.NAME))
    company = line.text(T.COMPANY)
    if not name:
        name = " ".join(part for part in (line.text(T.FIRST_NAME), line.text(T.LAST_NAME)) if part)
    if name and not company and is_company(name):
        name, company = "", name
    return _Named(name, company, ContactKind.COMPANY if company and not name else ContactKind.PERSON)


def _emails(line: Line) -> list[str]:
    found: list[str] = []
    for column, value in line.cells(T.EMAIL):
        good, bad = read_emails(value)
        found += [each for each in good if each not in found]
        for piece in bad:
            line.problem(column, piece, NO_EMAIL)
    return found


def _phones(line: Line) -> list[str]:
    """E.164 where understood, as typed where it is some number; words and days are a problem."""
    found: list[str] = []
    for column, value in line.cells(T.PHONE):
        for each in split_phones(value):
            phone, understood = read_phone(each, line.country)
            if not understood and not is_some_number(each):
                line.problem(column, each, NO_PHONE)
                continue
            if understood and phone_note(each):
                line.note(column, each)
            if phone not in found:
                found.append(phone)
    return found


def _address(line: Line) -> str:
    if line.columns.first.keys().isdisjoint(_PLACED):
        return ""
    whole = "\n".join(line.texts(T.ADDRESS))
    parts = address(
        street=line.texts(T.STREET),
        zip_code=_zip(line.value(T.ZIP), line.country),
        city=line.text(T.CITY),
        state=line.text(T.REGION),
        country=line.text(T.COUNTRY),
    )
    if not parts and not whole:
        return line.text(T.COUNTRY)
    return "\n".join(part for part in (whole, parts) if part)


def _zip(value: Value, country: str) -> str:
    """A postal code; a workbook that took it for a number lost its zeros at the front."""
    text = as_text(value)
    if isinstance(value, int | float) and country in _FIVE_DIGITS and text.isdecimal():
        return text.zfill(5)
    return text


def _birthday(line: Line) -> str:
    column = line.column(T.BIRTHDAY)
    if column is None or line.is_empty(column):
        return ""
    value = line.at(column)
    found = read_birthday(value, line.order(column), serial=True)
    if not found and as_text(value).strip("0./- "):  # 0/0/00 is how some programs write none
        line.problem(column, as_text(value), NO_DAY)
    return found


def _consent(line: Line) -> Consent:
    """What a row says of advertising; a refusal beats an agreement beside it."""
    said = Consent.UNKNOWN
    for target, means in ((T.CONSENT, {True: Consent.YES, False: Consent.NO}), (T.NO_CONSENT, {True: Consent.NO})):
        column = line.column(target)
        if column is None or line.is_empty(column):
            continue
        answer = yes_no(line.at(column))
        if answer is None:
            line.problem(column, as_text(line.at(column)), NO_ANSWER)
        else:
            said = means.get(answer, said)
    return said
