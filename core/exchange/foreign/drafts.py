"""What the rows of a foreign table say: people, enquiries, deals and costs that are not records yet.

A draft knows no id of this business file. It names what it belongs to by what the other program calls it, or by name;
the middle floor finds or makes those records.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from core.contacts import Consent, ContactKind
from core.deals import Outcome
from core.errors import words
from core.exchange.foreign.values import is_e164
from core.exchange.report import Rejection
from core.ids import Id
from core.money import Minor, Share
from core.promotions import OfferKind

OF_A_ROW = "sheet:"
"""How an external id begins that is made of a row: no program named what stands there."""

NO_ROWS = words("nothing came in: it holds no rows")

Custom = tuple[tuple[str, str], ...]
"""(column, text) of what this program has no field for, empty cells left out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonDraft:
    """Someone a row tells of. E-mails are trimmed and in lower case, phones E.164 where they could be understood.

    `own` is the id that the contact has here, where this program wrote the file; so with leads and deals.
    """

    kind: ContactKind = ContactKind.PERSON
    name: str = ""
    company: str = ""
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    address: str = ""
    birthday: str = ""
    tags: tuple[str, ...] = ()
    consent: Consent = Consent.UNKNOWN
    consent_on: date | None = None
    notes: str = ""
    created_on: date | None = None
    external_ids: tuple[str, ...] = ()
    custom: Custom = ()
    own: Id | None = None

    @property
    def can_be_met(self) -> bool:
        """Whether anything tells who it is when the file comes again; a phone that was not understood does not."""
        return bool(self.emails or self.external_ids or self.own or any(map(is_e164, self.phones)))


@dataclass(frozen=True, slots=True, kw_only=True)
class PromotionDraft:
    """A promotion that a row names; met by its external id, else by its name, else made."""

    name: str
    channel: str = ""
    external_ids: tuple[str, ...] = ()
    offer_kind: OfferKind = OfferKind.NONE
    offer_value: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LeadDraft:
    """An enquiry of the row's person."""

    received_on: date
    interest: str = ""
    source: str = ""
    promotion: PromotionDraft | None = None
    notes: str = ""
    external_ids: tuple[str, ...] = ()
    custom: Custom = ()
    own: Id | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StageDraft:
    """A stage of the other program's pipeline; met by its name, else made."""

    name: str
    probability: Share = Share(5_000)


@dataclass(frozen=True, slots=True, kw_only=True)
class DealDraft:
    """A possible or finished sale, of the row's person or of people known by what their program calls them.

    `people` are external ids, the first one found is the contact. `coupon` is a code that was redeemed with it;
    `coupon_promotion` is what the code belongs to where it is not known here.
    """

    opened_on: date
    title: str = ""
    outcome: Outcome = Outcome.OPEN
    stage: StageDraft | None = None
    expected_on: date | None = None
    closed_on: date | None = None
    value: Minor | None = None
    cost: Minor | None = None
    lost_reason: str = ""
    people: tuple[str, ...] = ()
    promotion: PromotionDraft | None = None
    coupon: str = ""
    coupon_promotion: PromotionDraft | None = None
    notes: str = ""
    external_ids: tuple[str, ...] = ()
    custom: Custom = ()
    own: Id | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CostDraft:
    """Money spent on a promotion, and how many people were reached by it."""

    spent_on: date
    amount: Minor
    promotion: PromotionDraft | None = None
    channel: str = ""
    note: str = ""
    reach: int | None = None
    external_ids: tuple[str, ...] = ()
    custom: Custom = ()


@dataclass(frozen=True, slots=True)
class RowDraft:
    """What one row says; `number` is what a message calls it. Lead and deal belong to its person, if any."""

    number: int | str
    person: PersonDraft | None = None
    lead: LeadDraft | None = None
    deal: DealDraft | None = None
    cost: CostDraft | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """A whole file as it was understood.

    `table` is the file of the folder format that the rows chiefly fill (contacts, deals, expenses): rejected and
    skipped rows are counted there. `skipped` are titles, blank and total rows. `nothing` says why no row of it says
    anything (a template).
    """

    file: str
    source: str
    table: str
    rows: tuple[RowDraft, ...]
    rejected: tuple[Rejection, ...] = ()
    problems: tuple[Rejection, ...] = ()
    skipped: int = 0
    custom_columns: dict[str, tuple[str, ...]] = field(default_factory=dict)
    nothing: str = NO_ROWS


@dataclass(frozen=True, slots=True)
class Setting:
    """What the business says about itself that decides how cells are read.

    `country` is where phone numbers without a country code belong (two letters, empty where nobody knows);
    `locale` decides dates and decimals that stay open.
    """

    currency: str
    today: date
    country: str = ""
    locale: str = ""
