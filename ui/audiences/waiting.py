"""What is typed at the questions and answers of an audience and cannot be saved: it waits there by their names."""

from __future__ import annotations

from collections.abc import Collection

from core.ids import Id
from core.market_research import Question
from ui.drafts import Drafts
from ui.kit.field import Field
from ui.record.unsaved import Place, attend, drafts_of

_ANSWER, _QUESTION = "answer ", "question “"


def name_of_answer(key: Id) -> str:
    """What the words of an answer wait by."""
    return f"{_ANSWER}{key.hex()}"


def name_of_question(question: Question) -> str:
    """What the words of a question wait by; its answers come and go, and may belong to another question one day."""
    return f"{_QUESTION}{question.name}”"


class Waiting:
    """What waits at one audience; a field goes there by its name, and by none while it is about nothing."""

    def __init__(self, drafts: Drafts) -> None:
        """Be about no audience yet."""
        self._drafts = drafts
        self._record = ""

    def turn_to(self, key: Id) -> None:
        """Be about another audience."""
        self._record = drafts_of("audience", key)

    def watch(self, field: Field) -> None:
        """Keep whatever is refused in a field, as long as it is used."""
        attend(field, lambda: self.place(field))

    def place(self, field: Field) -> Place | None:
        """Where the text of a field waits now."""
        return self.place_of(field.objectName()) if field.objectName() else None

    def place_of(self, name: str) -> Place:
        """Where the text of what has this name waits."""
        return Place(self._drafts, self._record, name)

    def beside(self, here: Collection[str]) -> dict[str, str]:
        """The texts that wait for questions and answers of other names than these, by name."""
        kept = self._drafts.get(self._record) or {}
        return {
            name: said[1]
            for name, said in kept.items()
            if name.startswith((_ANSWER, _QUESTION)) and name not in here and len(said) > 1 and said[1]
        }

    def rename(self, field: Field, name: str) -> None:
        """Let a field go by another name; what is typed into it goes along, and what waits there in its place."""
        before, there = self.place(field), self.place_of(name)
        field.setObjectName(name)
        if field.is_touched and before is not None:
            before.forget()
            if (other := there.letters()) not in (None, field.letters()):
                before.keep(other)
            there.keep_of(field)

    def put_back(self, field: Field) -> None:
        """Let what waits stand in its field again, unless one is typing there."""
        if not field.is_touched:
            self.place_of(field.objectName()).put_back(field)

    def lay_aside(self, field: Field) -> None:
        """Keep what is typed, which nobody asked to save, and let the field be about nothing."""
        place = self.place(field)
        if place is not None and field.is_touched:
            place.keep_of(field)
        field.forget()
        field.setObjectName("")
