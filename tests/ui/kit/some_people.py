"""A list of made-up people, for tests of lists."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from core.errors import Busy
from ui.kit.table_model import Align, Column
from ui.kit.tokens import Tone


@dataclass(frozen=True)
class Person:
    id: int
    name: str
    owes: str = "0.00"


class People:
    """A listing over a list that counts how often it is asked."""

    def __init__(self, rows: Sequence[Person]) -> None:
        self.rows = rows
        self.pages = 0
        self.busy = False

    def count(self) -> int:
        if self.busy:
            raise Busy("Someone else is writing.")
        return len(self.rows)

    def page(self, start: int, size: int) -> Sequence[Person]:
        if self.busy:
            raise Busy("Someone else is writing.")
        self.pages += 1
        return self.rows[start : start + size]


COLUMNS = (
    Column[Person]("Name", lambda row: row.name, strong=True, sort_key="name", icon=lambda row: "user", stretch=2),
    Column[Person](
        "State", lambda row: "won", chip=True, tone=lambda row: Tone.GOOD, accessible=lambda row: "state won", width=90
    ),
    Column[Person]("Note", lambda row: "note", muted=True),
    Column[Person]("Owes", lambda row: row.owes, align=Align.END, width=100),
)


def people(count: int, start: int = 0) -> list[Person]:
    return [Person(number, f"Person {number}") for number in range(start, start + count)]
