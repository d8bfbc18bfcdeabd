"""One thing that was understood: taken or not, and what else it may be."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from ui.kit import fonts
from ui.kit.icons import icon
from ui.kit.pressing import PushButton
from ui.kit.text import plain_tooltip, without_mnemonic
from ui.kit.words import tr

_SIDES, _PICTURE = 28, 24
_BESIDE_TEXT = QSize(20, 16)
"""The icon is drawn as high as this is; the width keeps it off the words."""
_WIDEST = 420
ASKS = "circle-alert"
"""The picture of a chip that waits for an answer."""

Choice = tuple[str, Callable[[], object], bool]
"""Its words, what choosing it does, and whether it holds now."""


class UnderstoodChip(PushButton):
    """A chip that is down while it is taken. Space presses it, Enter keeps the line, Down opens what else it may be."""

    def __init__(self, press: Callable[[], object], *, parent: QWidget) -> None:
        """Call `press` when it is pressed and there is nothing to choose."""
        super().__init__(parent)
        self._press, self._around = press, parent
        self._choices: list[Choice] = []
        self.menu_shown: QMenu | None = None
        self.setProperty("kind", "chip")
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setIconSize(_BESIDE_TEXT)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._pressed)
        self._down = False
        self.hide()

    def tell(
        self, words: str, *, down: bool, choices: Sequence[Choice] = (), about: str = "", picture: str = ""
    ) -> None:
        """Show what it says.

        Args:
            words: all of it; cut where it is very long.
            down: whether it is taken.
            choices: what it may be instead; without any a press takes it or leaves it.
            about: what a press does, for the tooltip and assistive tools.
            picture: the name of an icon instead of the usual one.
        """
        self._choices = list(choices)
        self._down = down
        self.setChecked(down)
        self.setFont(fonts.font(weight=QFont.Weight.DemiBold if down else QFont.Weight.Normal))
        bold = QFontMetrics(fonts.font(weight=QFont.Weight.DemiBold))
        room = _WIDEST - _SIDES - _PICTURE
        shown = bold.elidedText(words, Qt.TextElideMode.ElideRight, room)
        self.setText(without_mnemonic(shown))
        self.setAccessibleName(words)
        self.setAccessibleDescription(about)
        plain_tooltip(self, f"{words}\n{about}" if shown != words else about)
        usual = "chevron-down" if choices else "check" if down else "plus"
        self.setIcon(icon(picture or usual, "bad" if picture == ASKS else "muted"))
        mirrored = self._around.layoutDirection() is Qt.LayoutDirection.RightToLeft
        sides = Qt.LayoutDirection
        ahead, back = (sides.RightToLeft, sides.LeftToRight) if mirrored else (sides.LeftToRight, sides.RightToLeft)
        self.setLayoutDirection(back if choices and not picture else ahead)  # the arrow stands after the words
        self.setFixedWidth(bold.horizontalAdvance(shown) + _SIDES + _PICTURE)
        self.show()

    @property
    def words(self) -> str:
        """What it says, whole."""
        return self.accessibleName()

    def open_choices(self) -> bool:
        """Show what it may be instead, the first with the keyboard; false where there is nothing."""
        if not self._choices:
            return False
        menu = QMenu(self)
        menu.setAccessibleName(self.words)
        for words, choose, holds in self._choices:
            action = menu.addAction(without_mnemonic(words), choose)
            action.setCheckable(True)
            action.setChecked(holds)
        menu.setLayoutDirection(self._around.layoutDirection())
        menu.aboutToHide.connect(menu.deleteLater)
        self.menu_shown = menu
        menu.destroyed.connect(self._forget_menu)
        corner = self.rect().bottomRight() if menu.isRightToLeft() else self.rect().bottomLeft()
        where = self.mapToGlobal(corner + QPoint(0, 4))
        if menu.isRightToLeft():
            where.setX(where.x() - menu.sizeHint().width())
        menu.popup(where)
        menu.setActiveAction(menu.actions()[0])
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() != Qt.Key.Key_Down or not self.open_choices():
            super().keyPressEvent(event)

    def _pressed(self) -> None:
        self.setChecked(self._down)  # what it says follows from what is understood
        if not self.open_choices():
            self._press()

    def _forget_menu(self) -> None:
        self.menu_shown = None


def take_or_leave(down: bool) -> str:
    """What pressing a chip does."""
    return tr("Press to leave it with what they want") if down else tr("Press to take it so")
