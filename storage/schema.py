"""The whole schema on one page: every kind of record with its references, each after what it points to."""

from __future__ import annotations

from core.activities import Activity
from core.business import Business, Person
from core.change import Record
from core.contacts import Contact, display_name
from core.deals import Deal, Stage, StageEntry
from core.folding import fold
from core.leads import Lead
from core.promotions import Expense, Promotion
from storage.tables import Kind, record_table

BUSINESS = record_table("business", Business)
PERSON = record_table("person", Person)
STAGE = record_table("stage", Stage)
CONTACT = record_table(
    "contact",
    Contact,
    refers={"owner_id": "person"},
    derived={"sort_name": lambda contact: fold(display_name(contact)).strip()},
    indexes=(("sort_name", "id"),),
)
PROMOTION = record_table("promotion", Promotion, indexes=(("start_on",),))
EXPENSE = record_table("expense", Expense, refers={"promotion_id": "promotion"}, indexes=(("spent_on",),))
LEAD = record_table(
    "lead",
    Lead,
    refers={"contact_id": "contact", "promotion_id": "promotion", "owner_id": "person"},
    indexes=(("received_on", "id"), ("next_step_on", "id")),
)
DEAL = record_table(
    "deal",
    Deal,
    refers={
        "contact_id": "contact",
        "lead_id": "lead",
        "promotion_id": "promotion",
        "stage_id": "stage",
        "owner_id": "person",
    },
    indexes=(
        ("outcome", "closed_on", "id"),
        ("outcome", "stage_id", "opened_on", "id", "value"),
        ("opened_on", "id"),
        ("next_step_on", "id"),
    ),
)
STAGE_ENTRY = record_table("stage_entry", StageEntry, refers={"deal_id": "deal", "stage_id": "stage"})
ACTIVITY = record_table(
    "activity",
    Activity,
    refers={
        "contact_id": "contact",
        "lead_id": "lead",
        "deal_id": "deal",
        "promotion_id": "promotion",
        "owner_id": "person",
    },
    indexes=(("done_on", "id"),),
)

KINDS: tuple[Kind, ...] = (BUSINESS, PERSON, STAGE, CONTACT, PROMOTION, EXPENSE, LEAD, DEAL, STAGE_ENTRY, ACTIVITY)
BY_NAME: dict[str, Kind] = {kind.name: kind for kind in KINDS}
BY_RECORD: dict[type[Record], Kind] = {kind.record: kind for kind in KINDS}
