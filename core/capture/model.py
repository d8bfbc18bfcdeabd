"""What a line may say, and what it is read against."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time
from enum import StrEnum

from core.ids import Id
from core.money import Minor


class Part(StrEnum):
    """What a piece of the line tells."""

    WHO = "who"
    PHONE = "phone"
    EMAIL = "email"
    SOURCE = "source"
    WANTS = "wants"
    VALUE = "value"
    NEXT = "next"


@dataclass(frozen=True, slots=True)
class Piece:
    """Where something stands in the line: spans of letters, from and up to, in order and apart from each other."""

    part: Part
    spans: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Offer:
    """A promotion that a lead may come from; `runs` today."""

    id: Id
    name: str
    channel: str
    runs: bool


@dataclass(frozen=True, slots=True)
class OpenLead:
    """A lead that is neither a deal nor refused."""

    id: Id
    interest: str
    next_step: str = ""


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """A contact of the file, as far as one needs it to tell who is meant."""

    id: Id
    name: str
    company: str = ""
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    open_lead: OpenLead | None = None


@dataclass(frozen=True, slots=True)
class Asked:
    """What storage is asked for a line: folded names of one to three words, e-mails, phones, and possible coupons."""

    names: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    codes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Known:
    """What storage answers: people, and coupons by the word in the line with their promotion."""

    people: tuple[KnownPerson, ...] = ()
    coupons: Mapping[str, Offer] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What holds for every line: the day, how the owner writes, what is on offer.

    `country` is where phones without a country code belong (two letters, or empty); `channels` are those to choose
    from, as they are kept.
    """

    today: date
    locale: str
    currency: str
    country: str = ""
    offers: tuple[Offer, ...] = ()
    channels: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Choices:
    """What the person said against the first reading.

    `off` are parts not to be taken so: their words stay with what is wanted. `on` are parts that are only offered
    otherwise. `who` and `source` are keys of `Someone` and `Source`.
    """

    off: frozenset[Part] = frozenset()
    on: frozenset[Part] = frozenset()
    who: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class Someone:
    """Who may be meant. Without `known` it is a new contact of this name (empty: known only by phone or e-mail)."""

    key: str
    name: str
    known: KnownPerson | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """Where it may come from: a promotion, a channel, or both; `code` is the coupon they named."""

    key: str
    promotion: Offer | None = None
    channel: str = ""
    code: str = ""


@dataclass(frozen=True, slots=True)
class Understood:
    """What a line says.

    Every word of the line stands in exactly one piece. `wants` is what is left when everything else is taken.

    `who` is none where nobody is named and nothing reaches them; `sure` is false where several may be meant and
    nothing tells them apart, or where a new name may be none: then the person is asked. `step` is what to do next as
    it was written, "" where only a day was; `offered` are parts that could be taken from the words of `wants` if the
    person says so; `no_days` is where words of `wants` name a day that there is not (“31 feb”), as spans of letters.
    """

    pieces: tuple[Piece, ...] = ()
    who: Someone | None = None
    sure: bool = True
    people: tuple[Someone, ...] = ()
    phones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    source: Source | None = None
    sources: tuple[Source, ...] = ()
    wants: str = ""
    value: Minor | None = None
    step: str = ""
    step_on: date | None = None
    step_at: time | None = None
    offered: frozenset[Part] = frozenset()
    no_days: tuple[tuple[int, int], ...] = ()

    def has(self, part: Part) -> bool:
        """Whether something of the line was taken so."""
        return any(piece.part is part for piece in self.pieces)

    def spans(self, part: Part) -> tuple[tuple[int, int], ...]:
        """Where that stands in the line."""
        return next((piece.spans for piece in self.pieces if piece.part is part), ())
