"""Whether the next undo would take back one certain change, as far as this window saw what happened since."""

from __future__ import annotations

from core.change import Cause
from core.ids import Id
from storage import Changed


class WayBack:
    """Begin it right after the change; undo and redo go along one line, newest first."""

    def __init__(self) -> None:
        """Nothing has happened since."""
        self._since: list[Id | None] = []
        self._taken_back: list[Id | None] = []
        self.undone = False
        """Whether the change itself is taken back."""

    @property
    def is_next(self) -> bool:
        """Whether an undo takes back this change and no other."""
        return not self.undone and not self._since

    def follow(self, changed: Changed) -> None:
        """Hear of a change of this window."""
        match changed.cause:
            case Cause.UNDO if self._since:
                self._taken_back.append(self._since.pop())
            case Cause.UNDO:
                self.undone = True
                self._taken_back.append(None)
            case Cause.REDO if self._taken_back:
                if (again := self._taken_back.pop()) is None:
                    self.undone = False
                else:
                    self._since.append(again)
            case Cause.REDO:
                pass
            case _:
                self._since.append(changed.change)
                self._taken_back.clear()
