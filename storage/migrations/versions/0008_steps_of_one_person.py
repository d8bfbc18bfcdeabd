"""What one person of several has to do next is found and counted by the indexes of the steps, too."""

from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    for table, end in (("lead", "disqualified_on"), ("deal", "outcome")):
        columns = ["next_step_on", "id", "next_step_at", end]
        op.execute(f"DROP INDEX IF EXISTS ix_{table}_{'_'.join(columns)}")
        columns.append("owner_id")
        op.execute(f"CREATE INDEX ix_{table}_{'_'.join(columns)} ON {table} ({', '.join(columns)})")
