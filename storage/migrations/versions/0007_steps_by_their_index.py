"""What is due next is found and counted by the indexes of the steps alone."""

from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    for table, end in (("lead", "disqualified_on"), ("deal", "outcome")):
        op.execute(f"DROP INDEX IF EXISTS ix_{table}_next_step_on_id")
        columns = ("next_step_on", "id", "next_step_at", end)
        op.execute(f"CREATE INDEX ix_{table}_{'_'.join(columns)} ON {table} ({', '.join(columns)})")
