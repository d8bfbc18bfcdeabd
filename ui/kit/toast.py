"""A short message at the lower edge that offers to take back what was just done, and goes by itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QSizePolicy, QWidget
from shiboken6 import isValid

from ui.kit.buttons import tool
from ui.kit.keyboard_place import KeyboardPlace
from ui.kit.pressing import PushButton
from ui.kit.shadow import Shadow
from ui.kit.text import WrappedLabel, without_mnemonic
from ui.kit.words import tr

SHOWN = 8000
"""Milliseconds; the time stands still while the mouse or the keyboard is on the toast."""

KEPT_CLEAR = "kept clear of toasts"
"""The object's name of what one works on at the lower edge of a page: toasts stand above it."""

EDGE = 16
_ABOVE = 8
"""Logical pixels between a toast and what it stands above."""
_PLACED = {QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide}
_WIDEST = 720
"""Logical pixels; what is longer takes more lines, which are read more easily than one across the window."""


class Toast(QFrame):
    """Lies above its host without taking the keyboard from anyone; there is one, and a new message replaces the old."""

    def __init__(self, host: QWidget) -> None:
        """Lie on this widget, hidden."""
        super().__init__(host)
        self.setProperty("kind", "toast")
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self._host = host
        self._before: QWidget | None = None
        self._keyboard = KeyboardPlace(host)
        self._keyboard.moved.connect(self._step_aside)
        self._act: Callable[[], object] | None = None
        self._text = WrappedLabel()
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._action = PushButton()
        self._action.setAutoDefault(False)
        self._action.clicked.connect(self._do)
        self._also = PushButton()
        self._also.setAutoDefault(False)
        self._also.clicked.connect(self._do_also)
        self._act_also: Callable[[], object] | None = None
        self._close = tool("x", tr("Close this message"), role="on_toast")
        self._close.clicked.connect(self._put_away)
        self._row = layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 6, 14, 6)
        layout.setSpacing(8)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._also)
        layout.addWidget(self._action)
        layout.addWidget(self._close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN)
        self._timer.timeout.connect(self._leave)
        host.installEventFilter(self)
        self._buttons = (self._also, self._action, self._close)
        for part in self._buttons:
            part.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click saves nothing that is half typed before it acts
            part.installEventFilter(self)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._remember)
        self.hide()
        Shadow(self, blur=24, down=4, light=70, dark=70)

    def say(
        self,
        text: str,
        act: Callable[[], object] | None = None,
        *,
        action: str = "",
        also: tuple[str, Callable[[], object]] | None = None,
    ) -> None:
        """Show a message, read it out, and offer an action (“Undo” unless named otherwise).

        Args:
            text: the message, translated.
            act: what the button does; no button without it.
            action: the words of the button.
            also: the words of a second button before it, and what that does.
        """
        words = action or tr("Undo")
        self._act = act
        self._text.setText(text)
        self._action.setText(without_mnemonic(words))
        self._action.setAccessibleName(f"{words}: {text}")
        self._action.setVisible(act is not None)
        self._act_also = also[1] if also is not None else None
        self._also.setText(without_mnemonic(also[0]) if also is not None else "")
        self._also.setAccessibleName(f"{also[0]}: {text}" if also is not None else "")
        self._also.setVisible(also is not None)
        self.setAccessibleName(text)
        for each in self._kept_clear():
            each.installEventFilter(self)
        if (now := QApplication.focusWidget()) not in self._buttons:
            self._keyboard.follow(now)
        self._lay()
        self.show()
        self.raise_()
        self._timer.start()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def withdraw(self, *acts: Callable[[], object]) -> None:
        """Go where it offers one of these: it would do something else by now."""
        if self._act in acts:
            self._put_away()

    @property
    def text(self) -> str:
        """The last message."""
        return self._text.text()

    def take_focus(self) -> bool:
        """Give the keyboard to the action, when the person asks for it by a shortcut; false: nothing is shown."""
        if self.isHidden():
            return False
        (self._action if self._act else self._close).setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def _do(self) -> None:
        act = self._act
        self._put_away()
        if act is not None:
            act()

    def _do_also(self) -> None:
        act = self._act_also
        self._put_away()
        if act is not None:
            act()

    def _remember(self, old: QWidget | None, now: QWidget | None) -> None:
        """Remember who had the keyboard before the toast got it, and stay clear of who has it."""
        if now is not None and now not in self._buttons and not self.isHidden():
            self._keyboard.follow(now)
        if now in self._buttons and old is not None and old not in self._buttons:
            self._before = old

    def _put_away(self) -> None:
        """Hide, and give the keyboard back: Qt would move it to a button, which the next Enter would press."""
        before, self._before = self._before, None
        holds = QApplication.focusWidget() in self._buttons
        if holds and before is not None and isValid(before) and before.isVisible() and before.isEnabled():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()

    def _leave(self) -> None:
        if self.underMouse() or self._also.hasFocus() or self._action.hasFocus() or self._close.hasFocus():
            self._timer.start()
        else:
            self.hide()

    def _lay(self) -> None:
        """Sit at the middle of the lower edge, as wide as the words, within the host, above what one works on there.

        That is what is kept clear, and the row or field that has the keyboard: the last row cannot be scrolled up.
        """
        wanted = self._text.fontMetrics().horizontalAdvance(self._text.text()) + 28 + 40
        if self._act is not None:
            wanted += self._action.sizeHint().width() + 8
        if self._act_also is not None:
            wanted += self._also.sizeHint().width() + 8
        room = max(min(self._host.width() - 2 * EDGE, _WIDEST), 120)
        self._text.setWordWrap(wanted + 8 > room)  # a long one takes a second line: what it says is said nowhere else
        self._row.invalidate()
        self._row.activate()
        width = min(wanted + 8, room)
        height = self._row.totalHeightForWidth(width) if self._text.wordWrap() else self.sizeHint().height()
        area = QRect((self._host.width() - width) // 2, self._host.height() - height - EDGE, width, height)
        for each in self._kept_clear():
            over = QRect(each.mapTo(self._host, QPoint()), each.size())
            if each.isVisible() and over.left() <= area.right() and area.left() <= over.right():
                area.moveBottom(min(area.bottom(), over.top() - _ABOVE))
        place = self._keyboard.area()
        if area.intersects(place):
            area.moveBottom(place.top() - _ABOVE)
        area.moveTop(max(area.top(), 0))
        self.setGeometry(area)

    def _step_aside(self) -> None:
        """Cover nothing that the keyboard has gone to."""
        if not self.isHidden():
            self._lay()

    def _kept_clear(self) -> list[QWidget]:
        return self._host.findChildren(QWidget, KEPT_CLEAR)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the host's size and what is kept clear; Escape on a button closes."""
        if event.type() in _PLACED and not self.isHidden() and watched not in self._buttons:
            self._lay()
        pressed = event.type() is QEvent.Type.KeyPress and watched in self._buttons
        if pressed and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            self._put_away()
            return True
        return super().eventFilter(watched, event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop waiting."""
        self._timer.stop()
        self._keyboard.follow(None)
        super().hideEvent(event)
