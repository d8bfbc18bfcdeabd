"""A file with a few people and promotions, around lines that are read."""

from __future__ import annotations

from datetime import date

from core.capture import (
    Choices,
    Known,
    KnownPerson,
    Offer,
    OpenLead,
    Surroundings,
    Understood,
)
from core.capture.understanding import understand
from core.ids import Id

AS_READ = Choices()
TODAY = date(2026, 11, 20)  # a Friday
FLYER = Offer(Id(b"1" * 16), "Autumn flyer", "flyer", runs=True)
FAIR = Offer(Id(b"2" * 16), "Spring fair 2026", "event", runs=False)
CAKES = Offer(Id(b"3" * 16), "Insta cakes", "social", runs=True)
XMAS = Offer(Id(b"4" * 16), "Insta Christmas", "social", runs=True)


def around(locale: str = "en_IE", country: str = "NL", currency: str = "EUR") -> Surroundings:
    return Surroundings(TODAY, locale, currency, country, (FLYER, FAIR, CAKES, XMAS))


def read(
    text: str, locale: str = "en_IE", country: str = "NL", choices: Choices = AS_READ, **known: object
) -> Understood:
    return understand(text, around(locale, country), Known(**known), choices)  # type: ignore[arg-type]


def person(number: int, name: str, **fields: object) -> KnownPerson:
    return KnownPerson(Id(bytes([number]) * 16), name, **fields)  # type: ignore[arg-type]


GARCIA = person(10, "Ana García", phones=("+31612345678",))
LOPEZ = person(11, "Ana Lopez", phones=("+31699999999",), open_lead=OpenLead(Id(b"l" * 16), "a cake"))
BOB = person(12, "Bob", emails=("bob@x.com",))


def called(said: Understood) -> tuple[str, bool] | None:
    """The name, and whether it is someone known."""
    return None if said.who is None else (said.who.name, said.who.known is not None)
