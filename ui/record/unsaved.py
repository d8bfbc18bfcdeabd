"""Texts that could not be saved stand in their field again, and wait as drafts until they are saved or given up."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from core import ids
from core.change import Clash
from core.errors import UserMistake
from core.ids import Id
from ui.drafts import Drafts
from ui.kit.field import Field


@dataclass(frozen=True, slots=True)
class Place:
    """Where the text of one field of one record waits.

    record: the name of the drafts of the record; field: what the field is called among them.
    """

    drafts: Drafts
    record: str
    field: str

    def keep(self, letters: tuple[str, ...], mistake: str = "") -> None:
        """Keep a text, with the sentence that stood beside it."""
        self.drafts.keep(self.record, {**self._all(), self.field: (mistake, *letters)})

    def forget(self) -> None:
        """It is in the file now, or given up."""
        kept = self._all()
        if self.field not in kept:
            return
        del kept[self.field]
        if kept:
            self.drafts.keep(self.record, kept)
        else:
            self.drafts.forget(self.record)

    def put_back(self, field: Field) -> None:
        """Let what waits stand in its field again."""
        if (kept := self._all().get(self.field)) is not None:
            mistake, *letters = kept
            field.type_again(letters, mistake)

    def _all(self) -> dict[str, list[str] | tuple[str, ...]]:
        return dict(self.drafts.get(self.record) or {})


def drafts_of(kind: str, key: Id) -> str:
    """The name under which texts of a record wait."""
    return f"{kind} {ids.text(key)}"


def attend(field: Field, place: Callable[[], Place | None]) -> None:
    """Keep whatever is refused in a field from that moment on, and forget it when it is given up.

    Args:
        field: perhaps of one record after the other.
        place: where its texts wait now; none while it shows no record.
    """

    def keep() -> None:
        if (now := place()) is not None:
            now.keep(field.letters(), field.mistake)

    def forget() -> None:
        if (now := place()) is not None:
            now.forget()

    field.refused.connect(keep)
    field.given_up.connect(forget)


@dataclass(frozen=True, slots=True)
class Sent:
    """A text on its way to the file; by the time it is answered its field may be about another record, or gone.

    field: it came from there; letters: what it said.
    place: where it waits if it cannot be saved.
    is_shown: whether the field is still about the same record.
    worded: a mistake as it is told beside the field.
    show: puts such a sentence there.
    tell: tells a mistake where the field is not about it any more.
    """

    field: Field
    letters: tuple[str, ...]
    place: Place
    is_shown: Callable[[], bool]
    worded: Callable[[UserMistake], str]
    show: Callable[[str], object]
    tell: Callable[[UserMistake], object]

    def saved(self, _: object = None) -> None:
        """It is in the file."""
        if not (self.is_shown() and self.field.is_touched):
            self.place.forget()

    def mistaken(self, mistake: UserMistake) -> None:
        """A rule speaks against it, or someone else was faster."""
        sentence = self.worded(mistake)
        if not self.is_shown():
            self.tell(mistake)
            self.place.keep(self.letters, sentence)
            return
        self.field.keep_unsaved(self.letters)
        self.show(sentence)
        if isinstance(mistake, Clash):
            self.field.theirs_is_told()

    def failed(self) -> None:
        """The world was in the way."""
        shown = self.is_shown()
        if shown:
            self.field.keep_unsaved(self.letters)
        self.place.keep(self.field.letters() if shown else self.letters)
