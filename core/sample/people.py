"""The people and companies who come: made up, in many scripts, with addresses that reach nobody.

E-mail: example.com, .org, .net (RFC 2606). Telephone numbers come from ranges that the regulators keep for
fiction: Ireland 020 91x xxxx, United Kingdom 07700 900xxx, North America 555-01xx, Germany 030 23125 xxx,
France 06 39 98 xx xx.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from core.contacts import Consent, Contact, ContactKind
from core.sample.names import COMPANIES, NAMINGS, PLACES, STREETS, TOWNS, Naming, Word
from core.sample.pen import Pen
from core.sample.talk import CONTACT_NOTES, TAGS

_HOSTS = ("example.com", "example.com", "example.org", "example.net")
_INITIALS = "ABCDEFGHIJKLMNOPRSTUVW"


class Faces:
    """Makes contacts up, each with an e-mail of its own."""

    def __init__(self, pen: Pen, taken: Iterable[str] = ()) -> None:
        """Give nobody a mailbox (the part before the @) that is taken."""
        self._pen = pen
        deck = [naming for naming in NAMINGS for _ in range(naming.weight)]
        pen.dice.shuffle(deck)
        self._deck = deck
        self._made = 0
        self._used = dict.fromkeys(taken, 1)
        self._firms: dict[str, int] = {}
        self._phones = 0
        self._first_phone = int(pen.random() * 100_000)

    def person(self, day: date, theme: str, *, company: str = "") -> Contact:
        """A person who was first met on a day, wanting something of that theme."""
        pen = self._pen
        naming = self._deck[self._made % len(self._deck)]
        self._made += 1
        given, family = pen.pick(naming.given), pen.pick(naming.family)
        name, mailbox = self._called(naming, given, family)
        reach = pen.random()
        agreed = pen.random()
        consent = Consent.YES if agreed < 0.55 else Consent.NO if agreed < 0.67 else Consent.UNKNOWN
        return Contact(
            id=pen.id(day),
            name=name,
            company=company,
            emails=() if reach < 0.16 else (f"{mailbox}@{pen.pick(_HOSTS)}",),
            phones=() if 0.16 <= reach < 0.42 else (self._phone(),),
            address=self._address() if pen.chance(24) else "",
            birthday=self._birthday() if not company and pen.chance(38) else "",
            tags=self._tags(theme, consent),
            consent=consent,
            consent_on=None if consent is Consent.UNKNOWN else self._asked(day),
            notes=pen.pick(CONTACT_NOTES) if pen.chance(28) else "",
            created_on=day,
        )

    def company(self, day: date, theme: str) -> Contact:
        """A company that was first met on a day."""
        pen = self._pen
        mailbox, name = self.firm()
        return Contact(
            id=pen.id(day),
            kind=ContactKind.COMPANY,
            company=name,
            emails=(f"{pen.pick(('office', 'hello', 'accounts'))}.{mailbox}@{pen.pick(_HOSTS)}",),
            phones=(self._phone(),),
            address=self._address(),
            tags=self._tags(theme, Consent.UNKNOWN),
            notes=f"Ask for {pen.pick(self._deck[0].given).written} at the desk." if pen.chance(45) else "",
            created_on=day,
            owner_id=pen.owner,
        )

    def firm(self) -> tuple[str, str]:
        """A mailbox and the name of a company that was not there before."""
        pen = self._pen
        family = pen.pick(NAMINGS[int(pen.random() * 2)].family)
        name = pen.pick(COMPANIES).format(family=family.written, place=pen.pick(PLACES))
        mailbox = "".join(letter for letter in name.lower() if letter.isascii() and letter.isalpha())
        times = self._firms[name] = self._firms.get(name, 0) + 1
        if times > 1:
            return f"{mailbox}{times}", f"{name} {pen.pick(TOWNS)} {times}"
        return mailbox, name

    def _called(self, naming: Naming, given: Word, family: Word) -> tuple[str, str]:
        mailbox = f"{given.latin}.{family.latin}"
        name = naming.full(given, family)
        times = self._used[mailbox] = self._used.get(mailbox, 0) + 1
        if times == 1:
            return name, mailbox
        if naming.script == "Latin" and not naming.family_first:
            initial = _INITIALS[(times - 2) % len(_INITIALS)]
            name = f"{given.written} {initial}. {family.written}"
        return name, f"{mailbox}{times}"

    def _phone(self) -> str:
        place = self._phones
        self._phones += 1
        foreign, which = place // 12, place % 12
        if which == 5 and foreign < 900:
            return f"+44 7700 900{foreign + 100}"
        if which == 8 and foreign < 900:
            return f"+49 30 23125 {foreign + 100}"
        if which == 10 and foreign < 100:
            return f"+1 617 555 01{foreign:02d}"
        if which == 11 and foreign < 9_000:
            return f"+33 6 39 98 {(foreign + 1_000) // 100:02d} {foreign % 100:02d}"
        number = (self._first_phone + place * 7_919) % 100_000
        return f"+353 20 91{number // 10_000} {number % 10_000:04d}"

    def _address(self) -> str:
        pen = self._pen
        return f"{1 + int(pen.random() * 88)} {pen.pick(STREETS)}\n{pen.pick(TOWNS)}, Co. Cork"

    def _birthday(self) -> str:
        dice = self._pen.dice
        day = f"{1 + int(dice.random() * 12):02d}-{1 + int(dice.random() * 28):02d}"
        oldest = self._pen.today.year - 82
        return f"{oldest + int(dice.random() * 62):04d}-{day}" if dice.random() < 0.5 else f"--{day}"

    def _asked(self, day: date) -> date:
        """When someone was asked whether letters are welcome: at once, or on one of the next visits."""
        dice = self._pen.aside
        wait = 0 if dice.random() < 0.6 else 1 + int(dice.random() * 45)
        return min(self._pen.today, day + timedelta(days=wait))

    def _tags(self, theme: str, consent: Consent) -> tuple[str, ...]:
        tags = TAGS[theme]
        if consent is Consent.YES and self._pen.chance(45):
            tags = (*tags, "newsletter")
        if self._pen.chance(10):
            tags = (*tags, "regular")
        return tags
