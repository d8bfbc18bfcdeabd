"""Texts that could not be saved stand in their field again, and wait as drafts until they are saved or given up."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from core import ids
from core.change import Clash
from core.errors import UserMistake
from core.ids import Id
from ui.drafts import Drafts
from ui.kit.field import Field
from ui.kit.words import told

if TYPE_CHECKING:
    from ui.desk import Desk


@dataclass(frozen=True, slots=True)
class Place:
    """Where the text of one field of one record waits.

    record: the name of the drafts of the record; field: what the field is called among them.
    """

    drafts: Drafts
    record: str
    field: str

    def keep(self, letters: tuple[str, ...], mistake: str = "", *, asks: bool = False) -> None:
        """Keep a text, with the sentence that stood beside it, which perhaps asks whose text is to stand."""
        kept = self._all()
        kept.pop(self._question, None)
        kept[self.field] = (mistake, *letters)
        if asks:
            kept[self._question] = ()
        self.drafts.keep(self.record, kept)

    def keep_of(self, field: Field) -> None:
        """Keep what stands in a field."""
        self.keep(field.letters(), field.mistake, asks=field.asks)

    def letters(self) -> tuple[str, ...] | None:
        """What waits there; none if nothing does."""
        said = self._all().get(self.field)
        return None if said is None else tuple(said[1:])

    def forget(self) -> None:
        """It is in the file now, or given up."""
        kept = self._all()
        if self.field not in kept:
            return
        del kept[self.field]
        kept.pop(self._question, None)
        if kept:
            self.drafts.keep(self.record, kept)
        else:
            self.drafts.forget(self.record)

    def put_back(self, field: Field) -> None:
        """Let what waits stand in its field again."""
        kept = self._all()
        if (said := kept.get(self.field)) is not None:
            mistake, *letters = said
            field.type_again(letters, mistake)
            if not mistake:  # it was half typed when the program ended
                field.tell_nonsense()
            if self._question in kept:
                field.theirs_is_told()

    @property
    def _question(self) -> str:
        return f"{self.field} asks"

    def _all(self) -> dict[str, list[str] | tuple[str, ...]]:
        return dict(self.drafts.get(self.record) or {})


def drafts_of(kind: str, key: Id) -> str:
    """The name under which texts of a record wait."""
    return f"{kind} {ids.text(key)}"


def attend(field: Field, place: Callable[[], Place | None]) -> None:
    """Keep whatever is refused in a field from that moment on, or half typed, and forget it when it is given up.

    Args:
        field: perhaps of one record after the other.
        place: where its texts wait now; none while it shows no record.
    """

    def keep() -> None:
        if (now := place()) is not None:
            now.keep_of(field)

    def forget() -> None:
        if (now := place()) is not None:
            now.forget()

    field.refused.connect(keep)
    field.half_typed.connect(keep)
    field.given_up.connect(forget)


def send(
    desk: Desk,
    label: str,
    action: Callable[..., Any],
    *args: Any,
    place: Place,
    where: Callable[[], Field | None],
    worded: Callable[[UserMistake], str] = told,
    **fields: Any,
) -> None:
    """Ask for the change that a field committed; until it is answered the field may be about another record, or gone.

    Args:
        desk: the file.
        label: of the change, as `Operations.run` takes it.
        action: what changes the file.
        *args: for it.
        place: where the text waits if it cannot be saved.
        where: the field that is about it by now; none if no field is.
        worded: a mistake as it is told beside the field.
        **fields: for the action.
    """
    sender = where()
    letters = sender.letters() if sender is not None else ()
    before = place.letters()

    def is_passed_over() -> bool:
        """Whether something else was typed since, and waits there by now."""
        return place.letters() not in (None, before, letters)

    def saved(_: object) -> None:
        field = where()
        if not is_passed_over() if field is None else not field.is_touched:
            place.forget()

    def mistaken(mistake: UserMistake) -> None:
        sentence, field = worded(mistake), where()
        if field is None:
            desk.operations.mistaken.emit(mistake)
            if not is_passed_over():
                place.keep(letters, sentence, asks=isinstance(mistake, Clash))
            return
        field.keep_unsaved(letters)
        field.show_mistake(sentence)
        if isinstance(mistake, Clash):
            field.theirs_is_told()
            place.keep_of(field)
        else:
            field.told_about(letters)

    def failed() -> None:
        field = where()
        if field is not None:
            field.keep_unsaved(letters)
        if field is not None or not is_passed_over():
            place.keep(letters if field is None else field.letters())

    desk.operations.run(label, action, *args, on_done=saved, on_mistake=mistaken, on_failed=failed, **fields)
