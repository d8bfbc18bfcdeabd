"""The sheets to choose from: one calm line each; the arrow keys walk along."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.kit.icons import icon
from ui.kit.pressing import PushButton
from ui.kit.text import plain_tooltip, without_mnemonic
from ui.kit.words import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.paper.kinds import ReportKind


class KindList(QWidget):
    """chosen(name): another sheet is wanted."""

    chosen = Signal(str)

    def __init__(self, kinds: Sequence[ReportKind]) -> None:
        """Offer sheets in their order."""
        super().__init__()
        self._buttons: dict[str, QPushButton] = {}
        self._icons: dict[str, str] = {}
        self.setAccessibleName(tr("Which report"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        for kind in kinds:
            made = PushButton(without_mnemonic(tr(kind.title)))
            made.setProperty("kind", "nav")
            made.setCheckable(True)
            made.setAutoDefault(False)
            made.setIconSize(QSize(26, 18))
            made.setAccessibleName(tr(kind.title))
            made.setAccessibleDescription(tr(kind.about))
            plain_tooltip(made, tr(kind.about))
            made.clicked.connect(lambda _=False, name=kind.name: self._take(name))
            made.installEventFilter(self)
            self._buttons[kind.name] = made
            self._icons[kind.name] = kind.icon
            layout.addWidget(made)

    def show_chosen(self, name: str) -> None:
        """Mark a sheet without telling."""
        for key, button in self._buttons.items():
            button.setChecked(key == name)
            button.setIcon(icon(self._icons[key], "text" if key == name else "muted"))

    def button(self, name: str) -> QPushButton:
        """The line of a sheet."""
        return self._buttons[name]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Walk with the arrow keys; that chooses at once."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            buttons = list(self._buttons.values())
            if step and watched in buttons:
                at = buttons.index(watched) + step
                if 0 <= at < len(buttons):
                    buttons[at].setFocus(Qt.FocusReason.TabFocusReason)
                    buttons[at].click()
                return True
        return super().eventFilter(watched, event)

    def _take(self, name: str) -> None:
        self.show_chosen(name)
        self.chosen.emit(name)
