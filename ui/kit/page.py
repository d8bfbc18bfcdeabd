"""What every page is: a head that says what it tells, and the manners of listening and refreshing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from core.activities import Hat
from core.errors import Busy
from ui.kit import turns
from ui.kit.buttons import primary
from ui.kit.eye_order import step
from ui.kit.text import TextRole, label
from ui.kit.two_lines import TwoLines

RETRY = 250
"""Milliseconds until a page is read again that could not be read because someone was saving."""

_SIDE = 24
"""Logical pixels left free at both sides."""


class Changed(Protocol):
    """What the bridge tells: which kinds of record and which ids were touched."""

    @property
    def kinds(self) -> frozenset[str]:
        """Names of the kinds."""

    @property
    def ids(self) -> frozenset[bytes]:
        """Ids of the records."""


class Listening:
    """Connections that are kept so that they can all be released together."""

    def __init__(self) -> None:
        """Listen to nothing yet."""
        self._kept: list[tuple[SignalInstance, Callable[..., Any]]] = []

    def add(self, signal: SignalInstance, slot: Callable[..., Any]) -> None:
        """Connect and remember."""
        signal.connect(slot)
        self._kept.append((signal, slot))

    def release(self) -> None:
        """Disconnect everything; a signal whose owner is gone already is left in peace."""
        while self._kept:
            signal, slot = self._kept.pop()
            try:
                signal.disconnect(slot)
            except RuntimeError:
                continue

    def __len__(self) -> int:
        return len(self._kept)


class Page(QWidget):
    """One place in the sidebar. Subclasses fill `body`, name their `interests` and write `reload`.

    `reload` runs when the page is shown and stale: at first, and after a change of a kind it is interested in.
    """

    interests: frozenset[str] = frozenset()
    widest = 0
    """Logical pixels beyond which cards and charts would only be drawn out; 0 uses all there is, as long lists do."""
    action_asked = Signal()

    def __init__(
        self, title: str, tells: str = "", *, action: str = "", hat: Hat | None = None, parent: QWidget | None = None
    ) -> None:
        """Build the head.

        Args:
            title: the name of the page, translated.
            tells: one line of what it tells, translated.
            action: the words of the primary button; pressing it emits `action_asked`.
            hat: whose colours it wears.
            parent: the widget it stands in.
        """
        super().__init__(parent)
        self.setProperty("kind", "page")
        if hat is not None:
            self.setProperty("hat", str(hat))
        self.hat = hat
        self._listening = Listening()
        self._stale = True
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(RETRY)
        self._again.timeout.connect(self._freshen_soon)
        self.title = label(title, TextRole.TITLE, elide=True)
        self.tells = TwoLines(tells, TextRole.MUTED)
        if not tells:  # told to show itself before it stands anywhere, it would be a window for a moment
            self.tells.hide()
        self.action: QPushButton | None = None

        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.tells)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.addLayout(words, 1)
        if action:
            self.action = primary(action, icon="plus")
            self.action.clicked.connect(self.action_asked)
            self.head.addWidget(self.action)
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_SIDE, 20, _SIDE, 16)
        layout.setSpacing(16)
        layout.addLayout(self.head)
        layout.addLayout(self.body, 1)
        self.setAccessibleName(title)

    @property
    def stale(self) -> bool:
        """Whether what it shows may be old."""
        return self._stale

    def set_tells(self, text: str) -> None:
        """Change the line under the title."""
        self.tells.setText(text)
        self.tells.setVisible(bool(text))

    def listen(self, signal: SignalInstance, slot: Callable[..., Any]) -> None:
        """Connect to something that outlives the page; `release` lets go of it."""
        self._listening.add(signal, slot)

    def release(self) -> None:
        """Let go of all that was listened to, and wait for no turn; call it before the page is thrown away."""
        self._listening.release()
        turns.end(self)

    def changed(self, changed: Changed) -> None:
        """Hear of a change: reload soon if seen, later if not."""
        if self.concerns(changed):
            self._stale = True
            self._freshen_soon()

    def concerns(self, changed: Changed) -> bool:
        """Whether a change touches what this page shows."""
        return bool(self.interests & changed.kinds)

    def mark_stale(self) -> None:
        """Reload now if seen, later if not."""
        self._stale = True
        self._freshen()

    def reload(self) -> None:
        """Read anew what the page shows; for subclasses."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave free at the far end what would only draw the page out."""
        super().resizeEvent(event)
        layout, free = self.layout(), self.width() - self.widest if self.widest else 0
        if layout is not None:
            far = _SIDE + max(0, free)
            mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            margins = layout.contentsMargins()
            wanted = (far, _SIDE) if mirrored else (_SIDE, far)
            if (margins.left(), margins.right()) != wanted:
                layout.setContentsMargins(wanted[0], margins.top(), wanted[1], margins.bottom())

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up on what happened while hidden."""
        super().showEvent(event)
        self._freshen()

    def order_now(self) -> None:
        """Let Tab go through the page as the eye does; for subclasses that would not by themselves."""

    def focusNextPrevChild(self, following: bool) -> bool:
        """Go on by the order in which the parts stand now."""
        self.order_now()
        return step(self, following=following) if self.isWindow() else super().focusNextPrevChild(following)

    def read_ahead(self) -> None:
        """Read what it shows before it is seen."""
        if self._stale:
            self._read_now()

    def _freshen_soon(self) -> None:
        if self.isVisible():
            turns.later(self, self._freshen)

    def _freshen(self) -> None:
        if self._stale and self.isVisible():
            self._read_now()

    def _read_now(self) -> None:
        self._stale = False
        try:
            self.reload()
        except Busy:
            self.read_again()

    def read_again(self) -> None:
        """Someone is saving: what is seen stays, and is read again in a moment."""
        self._stale = True
        self._again.start()


def page_of(widget: QObject | None) -> Page | None:
    """The page that a widget stands in."""
    while widget is not None and not isinstance(widget, Page):
        widget = widget.parent()
    return widget
