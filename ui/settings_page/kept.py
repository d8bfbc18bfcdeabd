"""A text of the settings that cannot be saved waits, and stands in its field again when that is shown next."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject
from shiboken6 import isValid

from ui.desk import Desk
from ui.kit.field import Field
from ui.record.unsaved import Place, attend, send


class Kept(QObject):
    """Goes with one field, whose commits it makes changes of; what the field is about may become something else."""

    def __init__(self, desk: Desk, field: Field, record: Callable[[], str], name: Callable[[], str] | str) -> None:
        """Attend to a field.

        Args:
            desk: the file.
            field: of a section.
            record: the name of the drafts of what it is about now.
            name: what it is called among them, perhaps now.
        """
        super().__init__(field)
        self._desk, self._field, self._record, self._name = desk, field, record, name
        self._shown: Place | None = None
        attend(field, self._place)

    def put_back(self) -> None:
        """Let what waits stand in the field again, where it has become about something else."""
        place = self._place()
        if place == self._shown:
            return
        self._shown = place
        if not self._field.is_touched:
            place.put_back(self._field)

    def save(self, label: str, action: Callable[..., Any], *args: Any, **more: Any) -> None:
        """Ask for the change that the field committed, as `Operations.run` takes it."""
        place = self._place()
        send(self._desk, label, action, *args, place=place, where=lambda: self._field_of(place), **more)

    def _field_of(self, place: Place) -> Field | None:
        return self._field if isValid(self._field) and self._place() == place else None

    def _place(self) -> Place:
        name = self._name if isinstance(self._name, str) else self._name()
        return Place(self._desk.drafts, self._record(), name)
