"""Someone in the making: names, addresses and ways to reach them from the cells of a row."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from core.contacts import ContactKind
from core.errors import words
from core.exchange.foreign.drafts import Custom, PersonDraft, Setting
from core.exchange.foreign.sources.gathering import NO_DAY, NO_EMAIL, NO_PHONE, Gathering
from core.exchange.foreign.sources.table import EMPTY_DAY, Row, merged
from core.exchange.foreign.values import is_some_number, read_birthday, read_day, read_emails, read_phone, split_phones

NOBODY = words("no name, e-mail or phone")
NOBODY_ONLY = words("no name, e-mail or phone (only {columns})")


@dataclass(slots=True)
class Someone:
    """The person of a row, piece by piece; what is not understood goes to the notes and the list of problems."""

    row: Row
    gathering: Gathering
    setting: Setting
    emails: list[str] = field(default_factory=list)
    phones: list[str] = field(default_factory=list)
    extra: list[tuple[str, str]] = field(default_factory=list)
    _lines: list[str] = field(default_factory=list)

    def email(self, *names: str) -> None:
        """Take the e-mail addresses of some cells."""
        for name in names:
            text = self.row.text(name)
            good, bad = read_emails(text) if text else ([], [])
            self.emails.extend(each for each in good if each not in self.emails)
            for piece in bad if good else bad and [text]:
                self._lines.append(self.gathering.problem(self.row, name, piece, NO_EMAIL))

    def phone(self, *names: str) -> None:
        """Take the phones of some cells: E.164 where understood, as typed where they are a number at all."""
        for name in names:
            text = self.row.text(name)
            for each in split_phones(text):
                self.number(name, each)

    def number(self, name: str, text: str) -> None:
        """Take one phone."""
        phone, understood = read_phone(text, self.setting.country)
        if understood or is_some_number(text):
            if phone not in self.phones:
                self.phones.append(phone)
        else:
            self._lines.append(self.gathering.problem(self.row, name, text, NO_PHONE))

    def day(self, name: str, order: str) -> date | None:
        """Read a day; empty dates of other programs (0/0/00) are none."""
        value = self.row.value(name)
        text = self.row.text(name)
        if not text or EMPTY_DAY.fullmatch(text):
            return None
        found = read_day(value, order, serial=True)
        if found is None:
            self._lines.append(self.gathering.problem(self.row, name, text, NO_DAY))
        return found

    def birthday(self, name: str, order: str) -> str:
        """Read a birthday, also one without a year."""
        value = self.row.value(name)
        text = self.row.text(name)
        if not text or EMPTY_DAY.fullmatch(text):
            return ""
        found = read_birthday(f"--{text[5:10]}" if text.startswith("0000-") else value, order, serial=True)
        if not found:
            self._lines.append(self.gathering.problem(self.row, name, text, NO_DAY))
        return found

    def keep(self, title: str, text: str) -> None:
        """Keep a text as a custom field."""
        if text:
            self.extra.append((title, text))

    def note(self, line: str) -> None:
        """Add a line to the notes."""
        if line:
            self._lines.append(line)

    def draft(
        self, *, name: str = "", company: str = "", notes: str = "", custom: Custom = (), **fields: Any
    ) -> PersonDraft | None:
        """The person; where nothing tells who it is, the row is rejected and there is none."""
        if not (name or company or self.emails or self.phones):
            filled = self.row.filled()
            few = ", ".join(filled) if len(filled) < 4 else ""
            self.gathering.reject(self.row, NOBODY_ONLY if few else NOBODY, **({"columns": few} if few else {}))
            return None
        kind = fields.pop("kind", ContactKind.PERSON if name or not company else ContactKind.COMPANY)
        return PersonDraft(
            kind=kind,
            name=name,
            company=company,
            emails=tuple(self.emails),
            phones=tuple(self.phones),
            notes=joined(notes, *self._lines, by="\n"),
            custom=merged((*self.extra, *custom)),
            **fields,
        )


def spoken(*parts: str) -> str:
    """A name of its parts: first, middle, last, suffix."""
    return joined(*(" ".join(part.split()) for part in parts), by=" ")


def joined(*texts: str, by: str) -> str:
    """The filled ones of some texts."""
    return by.join(text.strip() for text in texts if text.strip())


def address(
    *, street: Iterable[str] = (), zip_code: str = "", city: str = "", state: str = "", country: str = ""
) -> str:
    """An address on several lines, as it would stand on an envelope; empty where only a country is known."""
    place = joined(joined(zip_code, city, by=" "), state, by=", ")
    known = joined(*street, place, by="\n")
    return joined(known, country, by="\n") if known else ""


def address_of(row: Row, zip_code: str | None = None) -> str:
    """The address in the fields of a row that are called street, street 2, zip, city, state and country."""
    return address(
        street=(row.text("street"), row.text("street 2")),
        zip_code=row.text("zip") if zip_code is None else zip_code,
        city=row.text("city"),
        state=row.text("state"),
        country=row.text("country"),
    )


def tags(*texts: str, by: str) -> tuple[str, ...]:
    """The labels of a cell, each once."""
    found = (part.strip() for text in texts for part in text.split(by))
    return tuple(dict.fromkeys(part for part in found if part))
