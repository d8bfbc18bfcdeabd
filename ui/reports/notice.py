"""One sentence over the pages: that they are old, or what went wrong; and the button that helps."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout

from ui.kit.buttons import button
from ui.kit.insets import inset
from ui.kit.picture import Picture
from ui.kit.text import TextRole, label


class Notice(QFrame):
    """Stays until its button is pressed, or what it told of is over."""

    def __init__(self) -> None:
        """Hidden until there is something to say."""
        super().__init__()
        self.setProperty("kind", "card")
        self.sentence = label("", TextRole.BODY, wrap=True)
        self.button = button("")
        self.button.clicked.connect(self._help)
        self._remedy: Callable[[], object] | None = None
        row = QHBoxLayout(self)
        inset(row, 16, 8, 8, 8)
        row.setSpacing(12)
        row.addWidget(Picture("info"))
        row.addWidget(self.sentence, 1)
        row.addWidget(self.button)
        self.hide()

    def say(self, sentence: str, action: str, remedy: Callable[[], object]) -> None:
        """Show a sentence and what can be done; it is read out."""
        self._remedy = remedy
        self.sentence.setText(sentence)
        self.button.setText(action)
        self.button.setAccessibleName(action)
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    @property
    def text(self) -> str:
        """What it says; nothing while it is hidden."""
        return "" if self.isHidden() else self.sentence.text()

    def _help(self) -> None:
        self.hide()
        if self._remedy is not None:
            self._remedy()
