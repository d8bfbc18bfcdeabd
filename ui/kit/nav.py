"""The sidebar: places under the hat they belong to, with a count where something needs attention."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from core.activities import Hat
from ui.kit import fonts, tokens
from ui.kit.icons import icon, logo
from ui.kit.insets import inset
from ui.kit.pressing import PushButton
from ui.kit.shortcuts import shown_keys
from ui.kit.text import Label, TextRole, label, plain_tooltip, without_mnemonic
from ui.kit.tokens import TINY

_NARROWEST, _WIDEST, _SIDE = 216, 300, 12
_BOLDER = 8
"""Logical pixels that the name of a place grows by while one is there."""
_ABOVE, _BELOW = 12, 4
"""Logical pixels around the heading of a section; a third of them in a window that is not high enough."""


class NavButton(PushButton):
    """One place; wears the colours of its hat while one is there."""

    def __init__(self, text: str, symbol: str, hat: Hat | None = None) -> None:
        """Show an icon and the name of the place."""
        super().__init__(without_mnemonic(text))
        self._words, self._symbol, self._hat = text, symbol, hat
        self._count = 0
        self.setProperty("kind", "nav")
        if hat is not None:
            self.setProperty("hat", str(hat))
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setAccessibleName(text)
        self.setIconSize(QSize(26, 18))  # The icon is as high as this is; the width makes room around it.
        self.toggled.connect(self._tint)
        self._tint(False)

    def set_count(self, count: int) -> None:
        """Show how many things wait here; zero shows nothing."""
        self._count = count
        self.setAccessibleName(f"{self._words}, {count}" if count else self._words)
        self.update()

    def _tint(self, here: bool) -> None:
        self.setIcon(icon(self._symbol, (str(self._hat) if self._hat else "text") if here else "muted"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the count at the end."""
        super().paintEvent(event)
        if not self._count:
            return
        now = tokens.current()
        shade = now.shade(self._hat)
        text = "99+" if self._count > 99 else str(self._count)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(fonts.font(TINY, QFont.Weight.DemiBold))
        width = max(20.0, painter.fontMetrics().horizontalAdvance(text) + 12.0)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = 8.0 if mirrored else self.width() - width - 8.0
        area = QRectF(left, (self.height() - 18) / 2, width, 18)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(shade.fill))
        painter.drawRoundedRect(area, 9, 9)
        painter.setPen(QColor(shade.on_fill))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)


class Sidebar(QFrame):
    """Places by key, in the order they were added; arrow keys walk, chosen(key) tells where to."""

    chosen = Signal(str)

    def __init__(self, name: str) -> None:
        """Head it with our mark and the name of the program or the business."""
        super().__init__()
        self.setProperty("kind", "side")
        self.setFixedWidth(_NARROWEST)
        self._marking = False
        self._tight = False
        self._sections: list[Label] = []
        self._places: dict[str, NavButton] = {}
        self.name = label(name, TextRole.HEADING, elide=True)
        picture = QLabel()
        picture.setPixmap(logo().pixmap(QSize(28, 28), self.devicePixelRatioF()))
        head = QHBoxLayout()
        inset(head, 8, 0, 4, 8)
        head.setSpacing(8)
        head.addWidget(picture)
        head.addWidget(self.name, 1)
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        self._foot = QVBoxLayout()
        self._foot.setSpacing(2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_SIDE, 16, _SIDE, 12)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addLayout(self._list)
        layout.addStretch(1)
        layout.addLayout(self._foot)

    def add_section(self, title: str, hat: Hat | None = None) -> None:
        """A heading over the places that follow, in the colour of its hat."""
        words = Label(title, TextRole.SECTION)
        if hat is not None:
            words.setProperty("hat", str(hat))
        inset(words, 10, _ABOVE, 8, _BELOW)
        self._sections.append(words)
        self._list.addWidget(words)

    def add_place(
        self, key: str, text: str, symbol: str, hat: Hat | None = None, *, shortcut: str = "", foot: bool = False
    ) -> NavButton:
        """Add a place.

        Args:
            key: what `chosen` calls it.
            text: its name, translated.
            symbol: the name of its icon.
            hat: whose colours it wears.
            shortcut: its key as Qt reads it, shown in the tooltip.
            foot: put it at the lower end.
        """
        made = NavButton(text, symbol, hat)
        made.toggled.connect(lambda _: self._toggled(key))  # screen readers toggle, and never click
        made.installEventFilter(self)
        if shortcut:
            plain_tooltip(made, f"{text}  ({shown_keys(shortcut)})")
        self._places[key] = made
        (self._foot if foot else self._list).addWidget(made)
        # Names are longer in some languages; a count may stand behind them.
        self.setFixedWidth(max(self.minimumWidth(), min(_WIDEST, made.sizeHint().width() + 2 * _SIDE + _BOLDER)))
        return made

    @property
    def places(self) -> dict[str, str]:
        """The tooltip of every place by its key, from above."""
        return {key: button.toolTip() for key, button in self._places.items()}

    def add_gap(self) -> None:
        """A little room between places."""
        self._list.addSpacing(8)

    def show_place(self, key: str) -> None:
        """Mark where the person is, without telling it."""
        self._marking = True
        for name, button in self._places.items():
            button.setChecked(name == key)
        self._marking = False

    def set_count(self, key: str, count: int) -> None:
        """How many things wait in a place."""
        self._places[key].set_count(count)

    def set_offered(self, key: str, offered: bool) -> None:
        """Show a place, or hide one that has nothing to show just now."""
        self._places[key].setVisible(offered)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand closer together where it is low."""
        super().resizeEvent(event)
        self._settle()

    def event(self, event: QEvent) -> bool:
        """The same when a place comes or goes."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._settle()
        return super().event(event)

    def _settle(self) -> None:
        part = 3 if self._tight else 1
        spared = len(self._sections) * (_ABOVE + _BELOW - _ABOVE // part - _BELOW // part)
        tight = self.sizeHint().height() + spared > self.height()
        if tight == self._tight:
            return
        self._tight, part = tight, 3 if tight else 1
        for words in self._sections:
            inset(words, 10, _ABOVE // part, 8, _BELOW // part)
        layout = self.layout()
        if layout is not None:  # at once: a heading must not be seen half cut, not for a moment
            layout.activate()

    def _toggled(self, key: str) -> None:
        """Mouse, keys and assistive tools all come here; every way turns the button over once."""
        if not self._marking:
            self._go(key)

    def _go(self, key: str) -> None:
        self.show_place(key)
        self.chosen.emit(key)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Walk up and down with the arrow keys."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            places: list[QWidget] = [place for place in self._places.values() if not place.isHidden()]
            if step and watched in places:
                places[(places.index(watched) + step) % len(places)].setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return super().eventFilter(watched, event)
