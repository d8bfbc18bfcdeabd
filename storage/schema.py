"""The whole schema on one page: every kind of record with its references, each after what it points to."""

from __future__ import annotations

from core.activities import Activity
from core.audiences import Audience, Research
from core.business import Business, Person, Setting
from core.catalog import Product
from core.change import Record
from core.contacts import Contact, display_name
from core.content import Content
from core.coupons import Coupon, Redemption
from core.deal_lines import DealLine
from core.deals import Deal, Stage, StageEntry
from core.folding import sort_name
from core.leads import Lead
from core.measures import Measure
from core.promotions import Expense, Promotion
from core.scores import Score
from core.targets import Target
from storage.fields import Day, Whole
from storage.tables import Kind, record_table

BUSINESS = record_table("business", Business)
PERSON = record_table("person", Person)
SETTING = record_table("setting", Setting, indexes=(("key",),))
STAGE = record_table("stage", Stage)
CONTACT = record_table(
    "contact",
    Contact,
    refers={"owner_id": "person"},
    derived={"sort_name": lambda contact: sort_name(display_name(contact))},
    counted={  # by storage.standing
        "won_count": Whole,
        "won_value": Whole,
        "won_on": Day(),
        "score_count": Whole,
        "score_total": Whole,
        "touched_on": Day(),
    },
    indexes=(("sort_name", "id"),),
)
AUDIENCE = record_table("audience", Audience)
RESEARCH = record_table("research", Research, refers={"audience_id": "audience"})
PROMOTION = record_table(
    "promotion",
    Promotion,
    refers={"audience_id": "audience"},
    counted={"lead_count": Whole, "bought_count": Whole},  # by storage.bringing
    indexes=(("start_on",),),
)
EXPENSE = record_table("expense", Expense, refers={"promotion_id": "promotion"}, indexes=(("spent_on",),))
CONTENT = record_table("content", Content, refers={"promotion_id": "promotion"}, indexes=(("due_on",),))
MEASURE = record_table("measure", Measure, refers={"promotion_id": "promotion"}, indexes=(("kind", "measured_on"),))
TARGET = record_table("target", Target, indexes=(("month", "measure"),))
COUPON = record_table("coupon", Coupon, refers={"promotion_id": "promotion"}, indexes=(("code",),))
PRODUCT = record_table("product", Product)
LEAD = record_table(
    "lead",
    Lead,
    refers={"contact_id": "contact", "promotion_id": "promotion", "owner_id": "person"},
    indexes=(
        ("contact_id", "id"),
        ("promotion_id", "received_on", "id"),
        ("received_on", "id"),
        ("next_step_on", "id", "next_step_at", "disqualified_on", "owner_id"),
        ("qualified_on", "disqualified_on"),
    ),
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
        ("lead_id", "outcome"),
        ("outcome", "closed_on", "id"),
        ("outcome", "stage_id", "opened_on", "id", "value"),
        ("opened_on", "id"),
        ("next_step_on", "id", "next_step_at", "outcome", "owner_id"),
    ),
    partial={"of_lead_alone": (("lead_id",), "contact_id IS NULL")},
)
DEAL_LINE = record_table("deal_line", DealLine, refers={"deal_id": "deal", "product_id": "product"})
REDEMPTION = record_table(
    "redemption",
    Redemption,
    refers={"coupon_id": "coupon", "contact_id": "contact", "deal_id": "deal"},
    indexes=(("redeemed_on",),),
)
SCORE = record_table("score", Score, refers={"contact_id": "contact", "deal_id": "deal"}, indexes=(("given_on",),))
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
    indexes=(
        ("contact_id", "done_on", "kind"),
        ("lead_id", "kind", "done_on"),
        ("deal_id", "done_on"),
        ("done_on", "id"),
    ),
    partial={  # of what names no contact
        "of_lead_alone": (("lead_id", "done_on", "kind"), "contact_id IS NULL"),
        "of_deal_alone": (("deal_id", "done_on", "kind"), "contact_id IS NULL AND lead_id IS NULL"),
    },
)

KINDS: tuple[Kind, ...] = (
    BUSINESS,
    PERSON,
    SETTING,
    STAGE,
    CONTACT,
    AUDIENCE,
    RESEARCH,
    PROMOTION,
    EXPENSE,
    CONTENT,
    MEASURE,
    TARGET,
    COUPON,
    PRODUCT,
    LEAD,
    DEAL,
    DEAL_LINE,
    REDEMPTION,
    SCORE,
    STAGE_ENTRY,
    ACTIVITY,
)
BY_NAME: dict[str, Kind] = {kind.name: kind for kind in KINDS}
BY_RECORD: dict[type[Record], Kind] = {kind.record: kind for kind in KINDS}
