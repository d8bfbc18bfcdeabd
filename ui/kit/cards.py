"""A sheet of paper on the page: a title, perhaps an action, and what belongs together."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.kit.form import INDENT, Form
from ui.kit.text import Label, TextRole, label

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
        self._named = title
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        side = 1 if flush else INSET
        self.body.setContentsMargins(side, 0, side, 0)
        self._whole = layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12 if title else (1 if flush else INSET), 0, 1 if flush else INSET)
        layout.setSpacing(8)
        layout.addLayout(self.body, 1)
        if title:
            layout.insertWidget(0, self._top)
            self._face()
        if tells:
            self.tells.setText(tells)
        self.setAccessibleName(title)

    @cached_property
    def title(self) -> Label:
        """The heading."""
        return label(self._named, TextRole.HEADING, elide=True)

    @cached_property
    def tells(self) -> Label:
        """The quiet line under the heading."""
        made = label("", TextRole.MUTED, wrap=True)
        around = self._top.layout()
        assert around is not None
        around.addWidget(made)
        return made

    @cached_property
    def head(self) -> QHBoxLayout:
        """The heading, and small actions after it."""
        made = QHBoxLayout()
        made.setSpacing(4)
        made.addWidget(self.title, 1)
        return made

    @cached_property
    def _top(self) -> QWidget:
        """All above the body. A sheet without a title has none, and title, head and line of it stand nowhere.

        Every widget takes its room in memory; who will need them later gives the title " ".
        """
        made = QWidget()
        around = QVBoxLayout(made)
        around.setContentsMargins(0, 0, 0, 0)
        around.setSpacing(0)
        around.addLayout(self.head)
        return made

    def changeEvent(self, event: QEvent) -> None:
        """Turn round with what is around."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange and "_top" in self.__dict__:
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
