"""Someone who clicks, types and presses at random, anywhere in the window; the same seed does the same things."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)
from shiboken6 import isValid

from tests.ui import errands
from ui.kit.theme import Scheme
from ui.window import Window

TEXTS = (
    "ana", "80", "1.234,50", "tomorrow", "31.02.2026", "<b>bold</b>", "=1+1", "متجر", "阳光", "🎩", "x" * 300, "-5",
    "ana@example.org", "+49 221 4710298", "%n {name}", "‮abc", "&File", " ", "0", "99999999999999",
)  # fmt: skip
KEYS = (
    Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Space,
    Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End,
    Qt.Key.Key_PageDown, Qt.Key.Key_Delete, Qt.Key.Key_D, Qt.Key.Key_S,
)  # fmt: skip
NONE, CTRL, ALT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
LEFT = Qt.MouseButton.LeftButton
_PATIENCE = 60
"""Milliseconds that a dialog or a menu stays open."""

STAYS = {"close", "new_file", "open_file", "light", "dark", "system"}
"""Actions that leave the file, and the theme, which takes its time: it has a way of its own."""


class Walker:
    """Takes one step after the other; `said` remembers the last ones, to tell how something was reached."""

    def __init__(self, window: Window, seed: int) -> None:
        self.window = window
        self.chance = random.Random(seed)
        self.said: list[str] = []
        self.visited: Counter[str] = Counter()
        self._ways: tuple[tuple[Callable[[], str], float], ...] = (
            (self._press, 30),
            (self._type, 20),
            (self._click, 30),
            (self._act, 12),
            (self._choose_row, 16),
            (self._turn_tab, 4),
            (self._pick, 4),
            (self._resize, 1),
            (self._ask_menu, 5),
            (self._choose_many, 4),
            (self._drag, 3),
            (self._scroll, 4),
            (self._undo_or_redo, 4),
            (self._go_somewhere, 3),
            (self._turn_the_light, 0.2),
            (lambda: errands.write_down(self.window, self.chance), 2),
            (lambda: errands.redeem(self.window, self.chance), 2),
            (lambda: errands.compose(self.window, self.chance), 2),
        )

        # What waits for an answer (a dialog, a menu) holds up the step that opened it.
        # A fresh timer each time: one that is still being answered, below a dialog of a dialog, does not tick.
        self._rests = False
        QTimer.singleShot(_PATIENCE, self._leave)

    def rest(self) -> None:
        """Stop walking, and leave every dialog and menu."""
        self._rests = True
        while (top := QApplication.activePopupWidget() or QApplication.activeModalWidget()) is not None:
            top.close()

    def look_round(self) -> None:
        """See every page and every slip once, so that the walk begins with all of them made."""
        for name, action in self.window.actions_.by_name.items():
            if name.startswith("go_") or name in ("move_in", "quick_sale", "log_it", "redeem"):
                action.trigger()
                QApplication.processEvents()

    def step(self) -> None:
        """Do one thing and let the window answer."""
        way = self.chance.choices([each for each, _ in self._ways], [weight for _, weight in self._ways])[0]
        self.said.append(way())
        del self.said[:-12]
        QApplication.processEvents()

    def _top(self) -> QWidget:
        return QApplication.activePopupWidget() or QApplication.activeModalWidget() or self.window

    def _seen(self, *kinds: type[QWidget]) -> list[QWidget]:
        return [
            widget
            for widget in self._top().findChildren(QWidget)
            if isinstance(widget, kinds) and isValid(widget)
            if widget.isVisible() and widget.isEnabled() and _has_rows(widget)
        ]

    def _press(self) -> str:
        key, modifier = self.chance.choice(KEYS), self.chance.choices((NONE, CTRL, ALT), (12, 1, 1))[0]
        if modifier is ALT and key is Qt.Key.Key_Escape:
            modifier = NONE
        target = QApplication.activePopupWidget() or QApplication.focusWidget() or self.window
        QTest.keyClick(target, key, modifier)
        return f"{key.name} {modifier.name} on {type(target).__name__}"

    def _type(self) -> str:
        fields = self._seen(QLineEdit, QPlainTextEdit)
        if not fields:
            return "nothing to type in"
        field, text = self.chance.choice(fields), self.chance.choice(TEXTS)
        field.setFocus()
        said = f"typed {text[:20]!r} in {type(field).__name__} {field.accessibleName()!r}"
        errands.type_text(self.window, text)
        if self.chance.random() < 0.5:
            QTest.keyClick(QApplication.focusWidget() or self.window, Qt.Key.Key_Return)
        return said

    def _click(self) -> str:
        buttons = self._seen(QAbstractButton)
        if not buttons:
            return "no button"
        button = self.chance.choice(buttons)
        said = f"clicked {button.accessibleName() or button.text()!r}"  # type: ignore[attr-defined]
        QTest.mouseClick(button, LEFT)
        return said

    def _act(self) -> str:
        action = self.chance.choice(list(self.window.actions_.by_name.values()))
        if action.objectName() in STAYS or not action.isEnabled():
            return f"left {action.objectName()} alone"
        action.trigger()
        return f"did {action.objectName()}"

    def _choose_row(self) -> str:
        views = [view for view in self._seen(QAbstractItemView) if isinstance(view, QAbstractItemView)]
        if not views:
            return "no list"
        view = self.chance.choice(views)
        area = view.viewport().rect()
        if area.isEmpty():
            return "an empty list"
        spot = QPoint(self.chance.randrange(area.width()), self.chance.randrange(min(area.height(), 400)))
        press = QTest.mouseDClick if self.chance.random() < 0.2 else QTest.mouseClick
        press(view.viewport(), LEFT, NONE, spot)
        return f"chose in {view.accessibleName()!r}"

    def _turn_tab(self) -> str:
        bars = [bar for bar in self._seen(QTabBar) if isinstance(bar, QTabBar) and bar.count()]
        if not bars:
            return "no tabs"
        bar = self.chance.choice(bars)
        bar.setCurrentIndex(self.chance.randrange(bar.count()))
        return f"turned to tab {bar.currentIndex()}"

    def _pick(self) -> str:
        boxes = [box for box in self._seen(QComboBox) if isinstance(box, QComboBox) and box.count()]
        if not boxes:
            return "no choice"
        box = self.chance.choice(boxes)
        box.setFocus()
        QTest.keyClick(box, self.chance.choice((Qt.Key.Key_Down, Qt.Key.Key_Up)))
        return f"picked in {box.accessibleName()!r}"

    def _ask_menu(self) -> str:
        """The menu of a list, a card, a button or a field, as the right mouse button or the menu key ask for it."""
        found = self._seen(QAbstractItemView, QAbstractButton, QLineEdit)
        if not found:
            return "nothing with a menu"
        target = self.chance.choice(found)
        if isinstance(target, QAbstractItemView):
            target = target.viewport()
        spot = _spot(self.chance, target)
        reason = QContextMenuEvent.Reason.Mouse
        QApplication.sendEvent(target, QContextMenuEvent(reason, spot, target.mapToGlobal(spot)))
        return f"asked {type(target).__name__} for its menu"

    def _choose_many(self) -> str:
        views = [view for view in self._seen(QAbstractItemView) if isinstance(view, QAbstractItemView)]
        views = [view for view in views if not isinstance(view, QHeaderView)]  # heads have no keyboard
        if not views:
            return "no list"
        view = self.chance.choice(views)
        view.setFocus()
        if self.chance.random() < 0.3:
            QTest.keyClick(view, Qt.Key.Key_A, CTRL)
        else:
            for _ in range(self.chance.randrange(1, 4)):
                QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
        return f"chose many in {view.accessibleName()!r}"

    def _drag(self) -> str:
        """Take a card and let go of it over another list, as the mouse would; Qt's own drag waits for a real one."""
        views = [view for view in self._seen(QAbstractItemView) if isinstance(view, QAbstractItemView)]
        sources = [view for view in views if view.dragEnabled() and view.model().rowCount()]
        targets = [view for view in views if view.acceptDrops()]
        if not sources or not targets:
            return "nothing to drag"
        source, target = self.chance.choice(sources), self.chance.choice(targets)
        place = source.model().index(self.chance.randrange(source.model().rowCount()), 0)
        data = source.model().mimeData([place])
        move = Qt.DropAction.MoveAction
        if not target.model().canDropMimeData(data, move, -1, -1, QModelIndex()):
            return "nobody takes it"
        target.model().dropMimeData(data, move, -1, -1, QModelIndex())
        return f"dragged into {target.accessibleName()!r}"

    def _scroll(self) -> str:
        areas = self._seen(QAbstractScrollArea)
        if not areas:
            return "nothing to scroll"
        area = self.chance.choice(areas)
        assert isinstance(area, QAbstractScrollArea)
        spot, by = area.viewport().rect().center(), self.chance.choice((-1200, -240, 240, 1200))
        modifier = self.chance.choices((NONE, CTRL), (9, 1))[0]
        wheel = QWheelEvent(
            QPointF(spot), QPointF(area.viewport().mapToGlobal(spot)), QPoint(), QPoint(0, by),
            Qt.MouseButton.NoButton, modifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(area.viewport(), wheel)
        return f"scrolled {type(area).__name__} by {by}"

    def _undo_or_redo(self) -> str:
        name = self.chance.choices(("undo", "redo"), (2, 1))[0]
        self.window.actions_.by_name[name].trigger()
        return name

    def _go_somewhere(self) -> str:
        name = self.chance.choice([name for name in self.window.actions_.by_name if name.startswith("go_")])
        self.window.actions_.by_name[name].trigger()
        self.visited[name] += 1
        return name

    def _turn_the_light(self) -> str:
        self.window.choose_scheme(self.chance.choice((Scheme.LIGHT, Scheme.DARK)))
        return "turned the light"

    def _resize(self) -> str:
        size = self.chance.choice(((1280, 800), (1024, 680), (1600, 1000)))
        self.window.resize(*size)
        return f"resized to {size}"

    def _leave(self) -> None:
        if self._rests:
            return
        QTimer.singleShot(_PATIENCE, self._leave)
        top = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if top is None:
            return
        if self.chance.random() < 0.5:
            QTest.keyClick(top, self.chance.choice((Qt.Key.Key_Down, Qt.Key.Key_Tab, Qt.Key.Key_Return)))
        else:
            top.close()


def _has_rows(widget: QWidget) -> bool:
    """A list of a part that is being made has no model yet."""
    return not isinstance(widget, QAbstractItemView) or widget.model() is not None


def _spot(chance: random.Random, target: QWidget) -> QPoint:
    """A place on a widget, where there is any."""
    return QPoint(chance.randrange(max(1, target.width())), chance.randrange(max(1, min(target.height(), 400))))
