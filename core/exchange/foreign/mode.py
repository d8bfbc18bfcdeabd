"""What the owner may say about people who are known already; alone, since every start of the program knows it."""

from __future__ import annotations

from enum import StrEnum


class Mode(StrEnum):
    """What happens to a person who is there already.

    fill: blanks are filled, lists grow; update: the file wins where it says something; skip: they stay as they are;
    add: a new contact beside them.
    """

    FILL = "fill"
    UPDATE = "update"
    SKIP = "skip"
    ADD = "add"
