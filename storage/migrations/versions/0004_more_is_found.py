"""Audiences and what was learned about them are searched; nothing of the tables changes.

What the search did not know of a file is learned whenever it is migrated (`storage.search.complete`).
"""

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    pass
