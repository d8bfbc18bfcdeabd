"""Which kind of activity it was: a row of small buttons, one of them down; arrow keys walk along."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from core.activities import ActivityKind
from ui.kit.buttons import tool
from ui.kit.icons import icon
from ui.kit.words import tr
from ui.record.kinds import LOGGED, icon_of, name_of


class KindButtons(QWidget):
    """Emits chosen(kind) when the person picks another kind."""

    chosen = Signal(object)

    def __init__(self, kinds: Sequence[ActivityKind] = LOGGED) -> None:
        """Offer kinds; the first is down at the start."""
        super().__init__()
        self._kind = kinds[0]
        self._buttons: dict[ActivityKind, QToolButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for kind in kinds:
            made = tool(icon_of(kind), name_of(kind))
            made.setCheckable(True)
            made.clicked.connect(lambda _=False, kind=kind: self._pick(kind))
            made.installEventFilter(self)
            self._buttons[kind] = made
            row.addWidget(made)
        row.addStretch(1)
        self.setAccessibleName(tr("Kind"))
        self.choose(self._kind)

    @property
    def kind(self) -> ActivityKind:
        """The kind that is down."""
        return self._kind

    def choose(self, kind: ActivityKind) -> None:
        """Put a kind down; one that is not offered is shown by none being down."""
        self._kind = kind
        for other, button in self._buttons.items():
            down = other is kind
            button.setChecked(down)
            button.setIcon(icon(icon_of(other), "text" if down else "muted"))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus if down else Qt.FocusPolicy.ClickFocus)

    def button(self, kind: ActivityKind) -> QToolButton:
        """The button of a kind."""
        return self._buttons[kind]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Walk with the arrow keys."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            ahead, back = Qt.Key.Key_Right, Qt.Key.Key_Left
            if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                ahead, back = back, ahead
            step = {ahead: 1, back: -1}.get(Qt.Key(event.key()))
            if step:
                kinds = list(self._buttons)
                at = kinds.index(self._kind) if self._kind in kinds else 0
                kind = kinds[(at + step) % len(kinds)]
                self._pick(kind)
                self._buttons[kind].setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return super().eventFilter(watched, event)

    def _pick(self, kind: ActivityKind) -> None:
        self.choose(kind)
        self.chosen.emit(kind)
