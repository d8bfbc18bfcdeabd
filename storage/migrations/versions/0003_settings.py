"""What the business file itself remembers beside the rooms."""

from alembic import op

revision = "0003"
down_revision = "0002"

SETTING = """
    CREATE TABLE setting (
        id BLOB NOT NULL,
        rev INTEGER NOT NULL,
        custom TEXT DEFAULT '' NOT NULL,
        "key" TEXT DEFAULT '' NOT NULL,
        value TEXT DEFAULT '' NOT NULL,
        CONSTRAINT pk_setting PRIMARY KEY (id)
    ) STRICT
    """


def upgrade() -> None:
    op.execute(SETTING)
    op.execute('CREATE INDEX ix_setting_key ON setting ("key")')
