"""What a promotion has brought is kept in its row.

The columns are counted after every migration (`storage.bringing.count`).
"""

from alembic import op

revision = "0006"
down_revision = "0005"

COLUMNS = ("lead_count INTEGER", "bought_count INTEGER")


def upgrade() -> None:
    for column in COLUMNS:
        op.execute(f"ALTER TABLE promotion ADD COLUMN {column}")
