"""A sheet of paper on the page: a title, perhaps an action, and what belongs together."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.kit.form import INDENT, Form
from ui.kit.text import TextRole, label

INSET = 16


class Card(QFrame):
    """A section; put widgets into `body`, small actions into `head` (after the title)."""

    def __init__(self, title: str = "", *, tells: str = "", flush: bool = False) -> None:
        """Build it.

        Args:
            title: the heading, translated; none for a plain sheet.
            tells: one quiet line under it.
            flush: let the body reach the edges, as a list does.
        """
        super().__init__()
        self.setProperty("kind", "card")
        self.title = label(title, TextRole.HEADING, elide=True)
        self.tells = label(tells, TextRole.MUTED, wrap=True)
        # Told to show itself before it stands anywhere, a widget is a window for a moment and takes the keyboard.
        if not tells:
            self.tells.hide()
        self.head = QHBoxLayout()
        self.head.setSpacing(4)
        self.head.addWidget(self.title, 1)
        self._top = QWidget()
        top = QVBoxLayout(self._top)
        top.setContentsMargins(0, 0, 0, 0)
        top.setSpacing(0)
        top.addLayout(self.head)
        top.addWidget(self.tells)
        if not title:
            self._top.hide()
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        side = 1 if flush else INSET
        self.body.setContentsMargins(side, 0, side, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12 if title else (1 if flush else INSET), 0, 1 if flush else INSET)
        layout.setSpacing(8)
        layout.addWidget(self._top)
        layout.addLayout(self.body, 1)
        self.setAccessibleName(title)
        self._face()

    def changeEvent(self, event: QEvent) -> None:
        """Turn round with what is around."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._face()

    def _face(self) -> None:
        """Let the title begin in line with the body; a small action after it may come a little nearer to the edge."""
        near, far = INSET, INSET - 4
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            near, far = far, near
        self._top.setContentsMargins(near, 0, far, 0)

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Put a widget at the end; a form's texts stand in line with the title."""
        if isinstance(widget, Form):
            wrapped = QHBoxLayout()
            wrapped.addWidget(widget)
            self.body.setContentsMargins(INSET - INDENT, 0, INSET - INDENT, 0)
            self.body.addLayout(wrapped, stretch)
        else:
            self.body.addWidget(widget, stretch)
