"""vCards of any version: people out of address books, phones and mail programs.

Sources: vCard 2.1 (versit, 1996), RFC 2426 (3.0), RFC 6350 (4.0). Read by hand: libraries give up on a whole file for
one bad card, and every address book bends the rules somewhere.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from hashlib import sha256
from typing import Any

from core import ids
from core.contacts import Consent, ContactKind
from core.errors import words
from core.exchange.cards_out import CONSENT, CONSENT_ON, PRODID
from core.exchange.cards_out import UID as OUR_UID
from core.exchange.foreign.drafts import OF_A_ROW, PersonDraft, Reading, RowDraft, Setting
from core.exchange.foreign.grid import CardFile
from core.exchange.foreign.sources.gathering import NO_DAY, NO_EMAIL, NO_PHONE, custom_columns
from core.exchange.foreign.sources.person import NOBODY, address, joined, spoken
from core.exchange.foreign.sources.table import EVERY, merged
from core.exchange.foreign.values import is_some_number, read_birthday, read_day, read_emails, read_phone
from core.exchange.foreign.vcard_lines import Property, card_texts, parts, properties, several, unescaped
from core.exchange.report import Rejection
from core.progress import SILENT, Progress

SOURCE = "vCard"

CUT_SHORT = words("the card is cut short: it has no END")

# Pictures, keys, and what only the program itself needs.
_SILENT = frozenset(
    re.findall(
        r"\S+",
        """
        BEGIN END VERSION PRODID REV PHOTO LOGO SOUND KEY MAILER SORT-STRING CLASS PROFILE SOURCE CLIENTPIDMAP KIND XML
        FN N UID EMAIL TEL ADR LABEL ORG BDAY NOTE CATEGORIES X-ABSHOWAS X-ABLABEL X-ABADR X-ADDRESSBOOKSERVER-KIND
        X-ABUID X-IMAGETYPE X-IMAGEHASH X-MS-CARDPICTURE X-TWO-HATS-CONSENT X-TWO-HATS-CONSENT-ON
        """,
    )
)
_CALLED = {
    "TITLE": "Title",
    "ROLE": "Role",
    "URL": "Website",
    "NICKNAME": "Nickname",
    "ANNIVERSARY": "Anniversary",
    "X-ANNIVERSARY": "Anniversary",
    "IMPP": "Messenger",
    "GENDER": "Gender",
    "LANG": "Language",
    "TZ": "Time zone",
    "GEO": "Position",
    "RELATED": "Related",
    "X-SOCIALPROFILE": "Profile",
    "X-ABDATE": "Date",
    "X-ABRELATEDNAMES": "Related",
}
_FAX = frozenset({"FAX", "PAGER", "MODEM", "BBS"})
_PLAIN_TYPES = frozenset({"PREF", "INTERNET", "VOICE", "OTHER", "X400", "TEXT", "MSG"})


@dataclass(slots=True)
class Card:
    """A card under way."""

    number: int
    file: str
    setting: Setting
    labels: dict[str, str] = field(default_factory=dict)
    emails: list[str] = field(default_factory=list)
    phones: list[str] = field(default_factory=list)
    extra: list[tuple[str, str]] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)
    problems: list[Rejection] = field(default_factory=list)

    def problem(self, column: str, text: str, template: str) -> None:
        """Note a value that was not understood and keep it in the notes."""
        self.problems.append(Rejection(self.file, self.number, column, text, template))
        self.lines.append(f"{column}: {text}")


def read_cards(file: CardFile, setting: Setting, progress: Progress = SILENT) -> Reading:
    """Read every card of a file; one that is broken is rejected alone. Rows are the numbers of the cards."""
    rows: list[RowDraft] = []
    rejected: list[Rejection] = []
    problems: list[Rejection] = []
    times: Counter[str] = Counter()
    done = 0
    for number, (text, whole) in enumerate(card_texts(file.text), 1):
        done += len(text)
        if number % EVERY == 0:
            progress.report(min(done, len(file.text)), len(file.text), file.file)
        card = Card(number, file.file, setting)
        person = _person(card, list(properties(text)))
        if person is None or not whole:
            rejected.append(Rejection(file.file, number, None, None, NOBODY if whole else CUT_SHORT))
        else:
            if not person.can_be_met:
                said = sha256(text.encode("utf-8", "replace")).hexdigest()[:16]
                times[said] += 1
                known = f"{OF_A_ROW}{said}" + (f":{times[said]}" if times[said] > 1 else "")
                person = replace(person, external_ids=(known,))
            rows.append(RowDraft(number, person))
            problems.extend(card.problems)
    return Reading(
        file=file.file,
        source=SOURCE,
        table="contacts",
        rows=tuple(rows),
        rejected=tuple(rejected),
        problems=tuple(problems),
        custom_columns=custom_columns(rows),
    )


def _person(card: Card, found: list[Property]) -> PersonDraft | None:
    card.labels = {each.group: _label(each.text()) for each in found if each.name == "X-ABLABEL" and each.group}
    by_name: dict[str, list[Property]] = {}
    for each in found:
        by_name.setdefault(each.name, []).append(each)
    _emails(card, by_name.get("EMAIL", []))
    _phones(card, by_name.get("TEL", []))
    name, company, is_company = _names(card, by_name)
    home = _addresses(card, by_name)
    birthday = _birthday(card, by_name.get("BDAY", []))
    for each in found:
        text = each.text().strip()
        if each.name not in _SILENT and text and not each.is_binary:
            label = card.labels.get(each.group, "")
            shown = _CALLED.get(each.name, each.name)
            card.extra.append((f"{shown} ({label})" if label else shown, text))
    if not (name or company or card.emails or card.phones):
        return None
    return PersonDraft(
        kind=ContactKind.COMPANY if is_company else ContactKind.PERSON,
        name=name,
        company=company,
        emails=tuple(card.emails),
        phones=tuple(card.phones),
        address=home,
        birthday=birthday,
        tags=tuple(
            dict.fromkeys(
                tag.strip() for each in by_name.get("CATEGORIES", []) for tag in several(each.value) if tag.strip()
            )
        ),
        notes=joined(*(each.text() for each in by_name.get("NOTE", [])), *card.lines, by="\n"),
        custom=merged(card.extra),
        **_known_as({name: each[0].text().strip() for name, each in by_name.items()}),
    )


def _known_as(said: Mapping[str, str]) -> dict[str, Any]:
    """What other programs call it; a card of our own has the id of its contact, and says if it may be written to."""
    uid = said.get("UID", "")
    if said.get("PRODID") != PRODID or not uid.startswith(OUR_UID):
        return {"external_ids": (f"vcard:{uid}",)} if uid else {}
    known: dict[str, Any] = {"consent_on": read_day(said.get(CONSENT_ON), "ymd")}
    with suppress(ValueError):
        known["own"] = ids.parse(uid.removeprefix(OUR_UID))
    with suppress(ValueError):
        known["consent"] = Consent(said.get(CONSENT, ""))
    return known


def _names(card: Card, by_name: dict[str, list[Property]]) -> tuple[str, str, bool]:
    """Name, company and whether the card is a company's. What stands before a name (Dr.) is kept beside it."""
    pieces = [unescaped(part) for part in parts(by_name["N"][0].value)] if "N" in by_name else []
    last, first, middle, prefix, suffix = (part.strip() for part in (*pieces, "", "", "", "", "")[:5])
    shown = next((each.text().strip() for each in by_name.get("FN", []) if each.text().strip()), "")
    units = [unescaped(part).strip() for part in parts(by_name["ORG"][0].value)] if "ORG" in by_name else []
    company = units[0] if units else ""
    if rest := joined(*units[1:], by=", "):
        card.extra.append(("Department", rest))
    kinds = " ".join(each.text().lower() for name in ("X-ABSHOWAS", "KIND") for each in by_name.get(name, []))
    if "company" in kinds or "org" in kinds.split():
        return "", company or shown or spoken(first, last), True
    if prefix:
        card.extra.append(("Name prefix", prefix))
    name = shown.removeprefix(f"{prefix} ") if prefix else shown
    name = " ".join((name or spoken(first, middle, last, suffix)).split())
    if name and name == company and not (first or last):
        return "", company, True
    if not name and company:
        return "", company, True
    is_address = "@" in name and name.lower() in card.emails
    return "" if is_address else name, company, False


def _emails(card: Card, found: list[Property]) -> None:
    for each in found:
        good, bad = read_emails(each.text().removeprefix("mailto:"))
        card.emails.extend(mail for mail in good if mail not in card.emails)
        for piece in bad:
            card.problem("EMAIL", piece, NO_EMAIL)
        _keep_kind(card, "E-mail", each, ", ".join(good), several=len(found) > 1)


def _phones(card: Card, found: list[Property]) -> None:
    for each in found:
        text = each.text().strip()
        if text.lower().startswith("tel:"):
            text, _, params = text[4:].partition(";")
            if extension := re.search(r"(?i)(?:^|;)ext=([^;]+)", params):
                card.extra.append(("Extension", extension[1]))
        if not text:
            continue
        if each.types & _FAX:
            card.extra.append(("Fax" if "FAX" in each.types else "Pager", text))
            continue
        phone, understood = read_phone(text, card.setting.country)
        if understood or is_some_number(text):
            if phone not in card.phones:
                card.phones.append(phone)
            _keep_kind(card, "Phone", each, phone, several=len(found) > 1)
        else:
            card.problem("TEL", text, NO_PHONE)


def _keep_kind(card: Card, called: str, each: Property, text: str, *, several: bool) -> None:
    """Keep what an address book calls a number: its own label, or home and work where that tells two apart."""
    label = card.labels.get(each.group, "")
    kinds = sorted(each.types - _PLAIN_TYPES)
    shown = label or (", ".join(kinds).lower() if several else "")
    if shown and text:
        card.extra.append((f"{called} ({shown})", text))


def _addresses(card: Card, by_name: dict[str, list[Property]]) -> str:
    """The first address; the others are kept as custom fields."""
    found: list[tuple[str, str]] = []
    for each in by_name.get("ADR", []):
        pieces = [", ".join(filter(None, several(part))).strip() for part in parts(each.value)]
        box, more, street, city, state, zip_code, country = (*pieces, "", "", "", "", "", "", "")[:7]
        written = address(street=(street, more, box), zip_code=zip_code, city=city, state=state, country=country)
        written = written or each.params.get("LABEL", "") or country
        if written:
            label = card.labels.get(each.group, "") or ", ".join(sorted(each.types - _PLAIN_TYPES)).lower()
            found.append((f"Address ({label})" if label else "Address", written))
    found.extend(("Address", each.text().strip()) for each in by_name.get("LABEL", []) if not found)
    card.extra.extend(found[1:])
    return found[0][1] if found else ""


def _birthday(card: Card, found: list[Property]) -> str:
    for each in found:
        text = each.text().strip()
        bare = re.sub(r"^([\d-]+)[T ]\d{2}:?\d{2}.*$", r"\1", text)
        if day := re.fullmatch(r"(\d{4}|-)-?(\d\d)-?(\d\d)", bare):
            year = "-" if each.params.get("X-APPLE-OMIT-YEAR") == day[1] else day[1]
            bare = f"{year}-{day[2]}-{day[3]}"
        if read := read_birthday(bare, "ymd"):
            return read
        if text:
            card.problem("BDAY", text, NO_DAY)
    return ""


def _label(text: str) -> str:
    """An Apple label: its own ones look like _$!<Home>!$_ and say no more than the type does."""
    return "" if text.startswith("_$!<") else text.strip()
