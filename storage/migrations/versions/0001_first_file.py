"""The first business file: every table, index and the search index as of format 1."""

from alembic import op

revision = "0001"
down_revision = None

TABLES = (
    """
    CREATE TABLE external_id (
        record BLOB NOT NULL,
        position INTEGER NOT NULL,
        value TEXT NOT NULL,
        CONSTRAINT pk_external_id PRIMARY KEY (record, position)
    ) WITHOUT ROWID, STRICT
    """,
    """
    CREATE TABLE change (
        place INTEGER NOT NULL,
        id BLOB NOT NULL,
        device BLOB NOT NULL,
        seq INTEGER NOT NULL,
        seen TEXT NOT NULL,
        hlc INTEGER NOT NULL,
        at TEXT NOT NULL,
        person BLOB,
        label TEXT NOT NULL,
        cause TEXT NOT NULL,
        undoes BLOB,
        schema INTEGER NOT NULL,
        CONSTRAINT pk_change PRIMARY KEY (place),
        CONSTRAINT uq_change_device_seq UNIQUE (device, seq),
        CONSTRAINT uq_change_id UNIQUE (id)
    ) STRICT
    """,
    """
    CREATE TABLE device (
        id BLOB NOT NULL,
        name TEXT NOT NULL,
        seq INTEGER NOT NULL,
        hlc INTEGER NOT NULL,
        CONSTRAINT pk_device PRIMARY KEY (id)
    ) WITHOUT ROWID, STRICT
    """,
    """
    CREATE TABLE business (
        id BLOB NOT NULL,
        rev INTEGER NOT NULL,
        custom TEXT DEFAULT '' NOT NULL,
        name TEXT DEFAULT '' NOT NULL,
        currency TEXT DEFAULT '' NOT NULL,
        locale TEXT DEFAULT '' NOT NULL,
        country TEXT DEFAULT '' NOT NULL,
        hourly_rate INTEGER,
        address TEXT DEFAULT '' NOT NULL,
        phone TEXT DEFAULT '' NOT NULL,
        email TEXT DEFAULT '' NOT NULL,
        website TEXT DEFAULT '' NOT NULL,
        tagline TEXT DEFAULT '' NOT NULL,
        credit TEXT NOT NULL,
        CONSTRAINT pk_business PRIMARY KEY (id)
    ) STRICT
    """,
    """
    CREATE TABLE person (
        id BLOB NOT NULL,
        rev INTEGER NOT NULL,
        custom TEXT DEFAULT '' NOT NULL,
        name TEXT DEFAULT '' NOT NULL,
        email TEXT DEFAULT '' NOT NULL,
        CONSTRAINT pk_person PRIMARY KEY (id)
    ) STRICT
    """,
    """
    CREATE TABLE stage (
        id BLOB NOT NULL,
        rev INTEGER NOT NULL,
        custom TEXT DEFAULT '' NOT NULL,
        name TEXT DEFAULT '' NOT NULL,
        position INTEGER NOT NULL,
        probability INTEGER NOT NULL,
        CONSTRAINT pk_stage PRIMARY KEY (id)
    ) STRICT
    """,
    """
    CREATE TABLE promotion (
        id BLOB NOT NULL,
        rev INTEGER NOT NULL,
        custom TEXT DEFAULT '' NOT NULL,
        name TEXT DEFAULT '' NOT NULL,
        goal TEXT DEFAULT '' NOT NULL,
        channel TEXT DEFAULT '' NOT NULL,
        message TEXT DEFAULT '' NOT NULL,
        offer_kind TEXT NOT NULL,
        offer_value INTEGER,
        start_on TEXT,
        end_on TEXT,
        budget INTEGER,
        expected_leads INTEGER,
        expected_conversion INTEGER,
        expected_sale INTEGER,
        expected_cost INTEGER,
        would_have_bought INTEGER,
        cancelled_on TEXT,
        lesson TEXT DEFAULT '' NOT NULL,
        CONSTRAINT pk_promotion PRIMARY KEY (id)
    ) STRICT
    """,
    """
    CREATE TABLE searchable (
        place INTEGER NOT NULL,
        record BLOB NOT NULL,
        kind TEXT NOT NULL,
        text TEXT NOT NULL,
        CONSTRAINT pk_searchable PRIMARY KEY (place),
        CONSTRAINT uq_searchable_record UNIQUE (record)
    ) STRICT
    """,
    """
    CREATE TABLE entry (
        change BLOB NOT NULL,
        kind TEXT NOT NULL,
        record BLOB NOT NULL,
        action TEXT NOT NULL,
        fields TEXT DEFAULT '' NOT NULL,
        CONSTRAINT pk_entry PRIMARY KEY (change, kind, record),
        CONSTRAINT fk_entry_change FOREIGN KEY(change) REFERENCES change (id) DEFERRABLE INITIALLY DEFERRED
    ) WITHOUT ROWID, STRICT
    """,
    """
    CREATE TABLE contact (
        id BLOB NOT NULL,
        rev INTEGER NOT NULL,
        custom TEXT DEFAULT '' NOT NULL,
        kind TEXT NOT NULL,
        name TEXT DEFAULT '' NOT NULL,
        company TEXT DEFAULT '' NOT NULL,
        address TEXT DEFAULT '' NOT NULL,
        birthday TEXT DEFAULT '' NOT NULL,
        consent TEXT NOT NULL,
        consent_on TEXT,
        notes TEXT DEFAULT '' NOT NULL,
        created_on TEXT,
        owner_id BLOB,
        sort_name TEXT DEFAULT '' NOT NULL,
        CONSTRAINT pk_contact PRIMARY KEY (id),
        CONSTRAINT fk_contact_owner_id FOREIGN KEY(owner_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    """
    CREATE TABLE expense (
        id BLOB NOT NULL,
        rev INTEGER NOT NULL,
        custom TEXT DEFAULT '' NOT NULL,
        promotion_id BLOB,
        channel TEXT DEFAULT '' NOT NULL,
        spent_on TEXT NOT NULL,
        amount INTEGER NOT NULL,
        note TEXT DEFAULT '' NOT NULL,
        CONSTRAINT pk_expense PRIMARY KEY (id),
        CONSTRAINT fk_expense_promotion_id FOREIGN KEY(promotion_id)
            REFERENCES promotion (id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    """
    CREATE TABLE contact_emails (
        record BLOB NOT NULL,
        position INTEGER NOT NULL,
        value TEXT NOT NULL,
        CONSTRAINT pk_contact_emails PRIMARY KEY (record, position),
        CONSTRAINT fk_contact_emails_record FOREIGN KEY(record)
            REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED
    ) WITHOUT ROWID, STRICT
    """,
    """
    CREATE TABLE contact_phones (
        record BLOB NOT NULL,
        position INTEGER NOT NULL,
        value TEXT NOT NULL,
        CONSTRAINT pk_contact_phones PRIMARY KEY (record, position),
        CONSTRAINT fk_contact_phones_record FOREIGN KEY(record)
            REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED
    ) WITHOUT ROWID, STRICT
    """,
    """
    CREATE TABLE contact_tags (
        record BLOB NOT NULL,
        position INTEGER NOT NULL,
        value TEXT NOT NULL,
        CONSTRAINT pk_contact_tags PRIMARY KEY (record, position),
        CONSTRAINT fk_contact_tags_record FOREIGN KEY(record) REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED
    ) WITHOUT ROWID, STRICT
    """,
    """
    CREATE TABLE lead (
        id BLOB NOT NULL,
        rev INTEGER NOT NULL,
        custom TEXT DEFAULT '' NOT NULL,
        contact_id BLOB NOT NULL,
        promotion_id BLOB,
        source TEXT DEFAULT '' NOT NULL,
        received_on TEXT NOT NULL,
        interest TEXT DEFAULT '' NOT NULL,
        need TEXT NOT NULL,
        money TEXT NOT NULL,
        time TEXT NOT NULL,
        decision TEXT NOT NULL,
        qualified_on TEXT,
        disqualified_on TEXT,
        reason TEXT DEFAULT '' NOT NULL,
        next_step TEXT DEFAULT '' NOT NULL,
        next_step_on TEXT,
        next_step_at TEXT,
        owner_id BLOB,
        notes TEXT DEFAULT '' NOT NULL,
        CONSTRAINT pk_lead PRIMARY KEY (id),
        CONSTRAINT fk_lead_contact_id FOREIGN KEY(contact_id) REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_lead_promotion_id FOREIGN KEY(promotion_id)
            REFERENCES promotion (id) DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_lead_owner_id FOREIGN KEY(owner_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    """
    CREATE TABLE deal (
        id BLOB NOT NULL,
        rev INTEGER NOT NULL,
        custom TEXT DEFAULT '' NOT NULL,
        contact_id BLOB,
        lead_id BLOB,
        promotion_id BLOB,
        title TEXT DEFAULT '' NOT NULL,
        stage_id BLOB,
        opened_on TEXT NOT NULL,
        expected_on TEXT,
        value INTEGER,
        cost INTEGER,
        outcome TEXT NOT NULL,
        closed_on TEXT,
        lost_reason TEXT DEFAULT '' NOT NULL,
        next_step TEXT DEFAULT '' NOT NULL,
        next_step_on TEXT,
        next_step_at TEXT,
        coupon_code TEXT DEFAULT '' NOT NULL,
        owner_id BLOB,
        notes TEXT DEFAULT '' NOT NULL,
        CONSTRAINT pk_deal PRIMARY KEY (id),
        CONSTRAINT fk_deal_contact_id FOREIGN KEY(contact_id) REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_deal_lead_id FOREIGN KEY(lead_id) REFERENCES lead (id) DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_deal_promotion_id FOREIGN KEY(promotion_id)
            REFERENCES promotion (id) DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_deal_stage_id FOREIGN KEY(stage_id) REFERENCES stage (id) DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_deal_owner_id FOREIGN KEY(owner_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    """
    CREATE TABLE stage_entry (
        id BLOB NOT NULL,
        rev INTEGER NOT NULL,
        custom TEXT DEFAULT '' NOT NULL,
        deal_id BLOB NOT NULL,
        stage_id BLOB NOT NULL,
        entered_on TEXT NOT NULL,
        CONSTRAINT pk_stage_entry PRIMARY KEY (id),
        CONSTRAINT fk_stage_entry_deal_id FOREIGN KEY(deal_id) REFERENCES deal (id) DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_stage_entry_stage_id FOREIGN KEY(stage_id) REFERENCES stage (id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    """
    CREATE TABLE activity (
        id BLOB NOT NULL,
        rev INTEGER NOT NULL,
        custom TEXT DEFAULT '' NOT NULL,
        kind TEXT NOT NULL,
        hat TEXT NOT NULL,
        contact_id BLOB,
        lead_id BLOB,
        deal_id BLOB,
        promotion_id BLOB,
        done_on TEXT,
        done_at TEXT,
        minutes INTEGER,
        owner_id BLOB,
        outcome TEXT DEFAULT '' NOT NULL,
        objection TEXT DEFAULT '' NOT NULL,
        notes TEXT DEFAULT '' NOT NULL,
        CONSTRAINT pk_activity PRIMARY KEY (id),
        CONSTRAINT fk_activity_contact_id FOREIGN KEY(contact_id)
            REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_activity_lead_id FOREIGN KEY(lead_id) REFERENCES lead (id) DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_activity_deal_id FOREIGN KEY(deal_id) REFERENCES deal (id) DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_activity_promotion_id FOREIGN KEY(promotion_id)
            REFERENCES promotion (id) DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_activity_owner_id FOREIGN KEY(owner_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
)

INDEXES = (
    "ix_external_id_value ON external_id (value)",
    "ix_change_undoes ON change (undoes)",
    "ix_promotion_start_on ON promotion (start_on)",
    "ix_entry_record ON entry (record)",
    "ix_entry_deleted ON entry (kind, change) WHERE action = 'delete'",
    "ix_contact_owner_id ON contact (owner_id)",
    "ix_contact_sort_name_id ON contact (sort_name, id)",
    "ix_expense_spent_on ON expense (spent_on)",
    "ix_expense_promotion_id ON expense (promotion_id)",
    "ix_contact_emails_value ON contact_emails (value)",
    "ix_contact_phones_value ON contact_phones (value)",
    "ix_contact_tags_value ON contact_tags (value)",
    "ix_lead_owner_id ON lead (owner_id)",
    "ix_lead_contact_id ON lead (contact_id)",
    "ix_lead_received_on_id ON lead (received_on, id)",
    "ix_lead_next_step_on_id ON lead (next_step_on, id)",
    "ix_lead_promotion_id ON lead (promotion_id)",
    "ix_deal_contact_id ON deal (contact_id)",
    "ix_deal_promotion_id ON deal (promotion_id)",
    "ix_deal_opened_on_id ON deal (opened_on, id)",
    "ix_deal_stage_id ON deal (stage_id)",
    "ix_deal_outcome_closed_on_id ON deal (outcome, closed_on, id)",
    "ix_deal_next_step_on_id ON deal (next_step_on, id)",
    "ix_deal_outcome_stage_id_opened_on_id_value ON deal (outcome, stage_id, opened_on, id, value)",
    "ix_deal_lead_id ON deal (lead_id)",
    "ix_deal_owner_id ON deal (owner_id)",
    "ix_stage_entry_stage_id ON stage_entry (stage_id)",
    "ix_stage_entry_deal_id ON stage_entry (deal_id)",
    "ix_activity_lead_id ON activity (lead_id)",
    "ix_activity_done_on_id ON activity (done_on, id)",
    "ix_activity_owner_id ON activity (owner_id)",
    "ix_activity_promotion_id ON activity (promotion_id)",
    "ix_activity_contact_id ON activity (contact_id)",
    "ix_activity_deal_id ON activity (deal_id)",
)

SEARCH = (
    "CREATE VIRTUAL TABLE words USING fts5("
    "text, content='searchable', content_rowid='place', prefix='1 2 3', tokenize='unicode61 remove_diacritics 0')"
)


def upgrade() -> None:
    for table in TABLES:
        op.execute(table)
    for index in INDEXES:
        op.execute(f"CREATE INDEX {index}")
    op.execute(SEARCH)
