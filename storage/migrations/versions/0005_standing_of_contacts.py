"""How things stand with a contact is kept in its row; what lists and records ask for is found by indexes alone.

The columns are counted after every migration (`storage.standing.count`). An index that begins with a reference takes
the place of the one that held nothing else.
"""

from alembic import op

revision = "0005"
down_revision = "0004"

COLUMNS = (
    "won_count INTEGER",
    "won_value INTEGER",
    "won_on TEXT",
    "score_count INTEGER",
    "score_total INTEGER",
    "touched_on TEXT",
)

REPLACED = (
    "ix_lead_contact_id",
    "ix_lead_promotion_id",
    "ix_deal_lead_id",
    "ix_activity_contact_id",
    "ix_activity_lead_id",
    "ix_activity_deal_id",
)

INDEXES = (
    "ix_lead_contact_id_id ON lead (contact_id, id)",
    "ix_lead_promotion_id_received_on_id ON lead (promotion_id, received_on, id)",
    "ix_deal_lead_id_outcome ON deal (lead_id, outcome)",
    "ix_deal_of_lead_alone ON deal (lead_id) WHERE contact_id IS NULL",
    "ix_activity_contact_id_done_on_kind ON activity (contact_id, done_on, kind)",
    "ix_activity_lead_id_kind_done_on ON activity (lead_id, kind, done_on)",
    "ix_activity_deal_id_done_on ON activity (deal_id, done_on)",
    "ix_activity_of_lead_alone ON activity (lead_id, done_on, kind) WHERE contact_id IS NULL",
    "ix_activity_of_deal_alone ON activity (deal_id, done_on, kind) WHERE contact_id IS NULL AND lead_id IS NULL",
)


def upgrade() -> None:
    for column in COLUMNS:
        op.execute(f"ALTER TABLE contact ADD COLUMN {column}")
    for index in REPLACED:
        op.execute(f"DROP INDEX {index}")
    for index in INDEXES:
        op.execute(f"CREATE INDEX {index}")
