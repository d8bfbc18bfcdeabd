"""What comes after a slip is for who was writing on it: an answer that comes late fetches nobody from elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer

from ui.kit.keyboard import has_keyboard

if TYPE_CHECKING:
    from ui.record.slip import Slip


class AfterSlip(QObject):
    """Goes with one slip, and gives the keyboard somewhere when that is put away with it."""

    def __init__(self, slip: Slip, home: Callable[[], object] = lambda: None) -> None:
        """Attend to a slip; `home` takes the keyboard."""
        super().__init__(slip)
        self._slip, self._home = slip, home
        self._was_here = self._is_followed = False
        slip.installEventFilter(self)
        slip.closed.connect(self._closed)

    @property
    def is_followed(self) -> bool:
        """Whether it was put away with the keyboard the last time, and one does not write on it again."""
        return self._is_followed and self._slip.isHidden()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """See where the keyboard is just before Qt moves it on to anything."""
        if event.type() is QEvent.Type.Hide:
            self._was_here = has_keyboard(self._slip)
            QTimer.singleShot(0, self, self._forget)  # it tells at once that it is put away, or is only hidden
        return super().eventFilter(watched, event)

    def _forget(self) -> None:
        self._was_here = False

    def _closed(self) -> None:
        self._is_followed = self._was_here
        self._forget()
        if self._is_followed:
            self._home()
