"""The rest of the rooms: audiences, products, content, coupons, lines of deals, targets, measures, scores."""

from alembic import op

revision = "0002"
down_revision = "0001"

TABLES = (
    """
    CREATE TABLE audience (
        id BLOB NOT NULL,
        rev INTEGER NOT NULL,
        custom TEXT DEFAULT '' NOT NULL,
        name TEXT DEFAULT '' NOT NULL,
        filter TEXT DEFAULT '' NOT NULL,
        needs TEXT DEFAULT '' NOT NULL,
        habits TEXT DEFAULT '' NOT NULL,
        notes TEXT DEFAULT '' NOT NULL,
        CONSTRAINT pk_audience PRIMARY KEY (id)
    ) STRICT
    """,
    """
    CREATE TABLE product (
        id BLOB NOT NULL,
        rev INTEGER NOT NULL,
        custom TEXT DEFAULT '' NOT NULL,
        name TEXT DEFAULT '' NOT NULL,
        kind TEXT NOT NULL,
        price INTEGER,
        cost INTEGER,
        category TEXT DEFAULT '' NOT NULL,
        CONSTRAINT pk_product PRIMARY KEY (id)
    ) STRICT
    """,
    """
    CREATE TABLE target (
        id BLOB NOT NULL,
        rev INTEGER NOT NULL,
        custom TEXT DEFAULT '' NOT NULL,
        month TEXT NOT NULL,
        measure TEXT NOT NULL,
        amount INTEGER NOT NULL,
        CONSTRAINT pk_target PRIMARY KEY (id)
    ) STRICT
    """,
    """
    CREATE TABLE product_goes_with (
        record BLOB NOT NULL,
        position INTEGER NOT NULL,
        value TEXT NOT NULL,
        CONSTRAINT pk_product_goes_with PRIMARY KEY (record, position),
        CONSTRAINT fk_product_goes_with_record
            FOREIGN KEY(record) REFERENCES product (id) DEFERRABLE INITIALLY DEFERRED
    ) WITHOUT ROWID, STRICT
    """,
    """
    CREATE TABLE research (
        id BLOB NOT NULL,
        rev INTEGER NOT NULL,
        custom TEXT DEFAULT '' NOT NULL,
        audience_id BLOB,
        noted_on TEXT,
        question TEXT DEFAULT '' NOT NULL,
        answer TEXT DEFAULT '' NOT NULL,
        times INTEGER,
        CONSTRAINT pk_research PRIMARY KEY (id),
        CONSTRAINT fk_research_audience_id
            FOREIGN KEY(audience_id) REFERENCES audience (id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    """
    CREATE TABLE content (
        id BLOB NOT NULL,
        rev INTEGER NOT NULL,
        custom TEXT DEFAULT '' NOT NULL,
        promotion_id BLOB,
        title TEXT DEFAULT '' NOT NULL,
        channel TEXT DEFAULT '' NOT NULL,
        due_on TEXT,
        done_on TEXT,
        notes TEXT DEFAULT '' NOT NULL,
        CONSTRAINT pk_content PRIMARY KEY (id),
        CONSTRAINT fk_content_promotion_id
            FOREIGN KEY(promotion_id) REFERENCES promotion (id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    """
    CREATE TABLE coupon (
        id BLOB NOT NULL,
        rev INTEGER NOT NULL,
        custom TEXT DEFAULT '' NOT NULL,
        code TEXT DEFAULT '' NOT NULL,
        promotion_id BLOB NOT NULL,
        use_limit INTEGER,
        expires_on TEXT,
        CONSTRAINT pk_coupon PRIMARY KEY (id),
        CONSTRAINT fk_coupon_promotion_id
            FOREIGN KEY(promotion_id) REFERENCES promotion (id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    """
    CREATE TABLE measure (
        id BLOB NOT NULL,
        rev INTEGER NOT NULL,
        custom TEXT DEFAULT '' NOT NULL,
        measured_on TEXT NOT NULL,
        kind TEXT DEFAULT '' NOT NULL,
        value INTEGER NOT NULL,
        promotion_id BLOB,
        CONSTRAINT pk_measure PRIMARY KEY (id),
        CONSTRAINT fk_measure_promotion_id
            FOREIGN KEY(promotion_id) REFERENCES promotion (id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    """
    CREATE TABLE deal_line (
        id BLOB NOT NULL,
        rev INTEGER NOT NULL,
        custom TEXT DEFAULT '' NOT NULL,
        deal_id BLOB NOT NULL,
        product_id BLOB,
        description TEXT DEFAULT '' NOT NULL,
        quantity INTEGER NOT NULL,
        unit_price INTEGER NOT NULL,
        unit_cost INTEGER,
        discount_percent INTEGER,
        upsell TEXT NOT NULL,
        CONSTRAINT pk_deal_line PRIMARY KEY (id),
        CONSTRAINT fk_deal_line_deal_id FOREIGN KEY(deal_id) REFERENCES deal (id) DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_deal_line_product_id
            FOREIGN KEY(product_id) REFERENCES product (id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    """
    CREATE TABLE redemption (
        id BLOB NOT NULL,
        rev INTEGER NOT NULL,
        custom TEXT DEFAULT '' NOT NULL,
        coupon_id BLOB NOT NULL,
        redeemed_on TEXT NOT NULL,
        contact_id BLOB,
        deal_id BLOB,
        CONSTRAINT pk_redemption PRIMARY KEY (id),
        CONSTRAINT fk_redemption_coupon_id
            FOREIGN KEY(coupon_id) REFERENCES coupon (id) DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_redemption_contact_id
            FOREIGN KEY(contact_id) REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_redemption_deal_id FOREIGN KEY(deal_id) REFERENCES deal (id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    """
    CREATE TABLE score (
        id BLOB NOT NULL,
        rev INTEGER NOT NULL,
        custom TEXT DEFAULT '' NOT NULL,
        contact_id BLOB,
        deal_id BLOB,
        given_on TEXT NOT NULL,
        score INTEGER NOT NULL,
        comment TEXT DEFAULT '' NOT NULL,
        CONSTRAINT pk_score PRIMARY KEY (id),
        CONSTRAINT fk_score_contact_id FOREIGN KEY(contact_id) REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_score_deal_id FOREIGN KEY(deal_id) REFERENCES deal (id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
)

AUDIENCE = "audience_id BLOB CONSTRAINT fk_promotion_audience_id REFERENCES audience (id) DEFERRABLE INITIALLY DEFERRED"

INDEXES = (
    "ix_target_month_measure ON target (month, measure)",
    "ix_product_goes_with_value ON product_goes_with (value)",
    "ix_promotion_audience_id ON promotion (audience_id)",
    "ix_research_audience_id ON research (audience_id)",
    "ix_content_due_on ON content (due_on)",
    "ix_content_promotion_id ON content (promotion_id)",
    "ix_coupon_code ON coupon (code)",
    "ix_coupon_promotion_id ON coupon (promotion_id)",
    "ix_measure_kind_measured_on ON measure (kind, measured_on)",
    "ix_measure_promotion_id ON measure (promotion_id)",
    "ix_deal_line_deal_id ON deal_line (deal_id)",
    "ix_deal_line_product_id ON deal_line (product_id)",
    "ix_redemption_contact_id ON redemption (contact_id)",
    "ix_redemption_coupon_id ON redemption (coupon_id)",
    "ix_redemption_deal_id ON redemption (deal_id)",
    "ix_redemption_redeemed_on ON redemption (redeemed_on)",
    "ix_score_contact_id ON score (contact_id)",
    "ix_score_deal_id ON score (deal_id)",
    "ix_score_given_on ON score (given_on)",
    "ix_lead_qualified_on_disqualified_on ON lead (qualified_on, disqualified_on)",
)


def upgrade() -> None:
    for table in TABLES:
        op.execute(table)
    op.execute(f"ALTER TABLE promotion ADD COLUMN {AUDIENCE}")
    for index in INDEXES:
        op.execute(f"CREATE INDEX {index}")
