"""What assistive tools and the keyboard meet in a window, and what they could not make sense of."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QLineEdit,
    QMenuBar,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)
from shiboken6 import isValid

from tests.ui.fit import on_show
from ui.kit.eye_order import LINE
from ui.kit.page import Page
from ui.kit.row_delegate import hat_of
from ui.record.panel import RecordPanel

_NAME, _DESCRIPTION = QAccessible.Text.Name, QAccessible.Text.Description
_NO_ROLE = {QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Window}


def faults(window: QWidget) -> list[str]:
    """One line for everything without a name or a role, for twins, and for a Tab that jumps."""
    for panel in [each for each in on_show(window) if isinstance(each, RecordPanel)]:
        panel.order_now()
    reached = [widget for widget in on_show(window) if _is_met(widget)]
    return [*_nameless(reached), *_twins(reached), *_jumps(reached)]


def unseen_focus(window: QWidget, known: set[object]) -> list[str]:
    """One line for every kind of widget that looks the same with the keyboard as without; `known` kinds are passed by.

    The window is moved through, so it should not be used afterwards for anything that depends on the keyboard.
    """
    if not window.window().isActiveWindow():
        window.window().activateWindow()
        QApplication.processEvents()
    before, found = QApplication.focusWidget(), []
    for widget in [each for each in on_show(window) if _is_met(each)]:
        if not isValid(widget):
            continue
        kind = (type(widget), *(widget.property(name) for name in ("kind", "look")), hat_of(widget))
        if kind in known or not widget.isEnabled() or not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            continue
        known.add(kind)
        widget.clearFocus()
        shown = widget.parentWidget() if not isinstance(widget, QAbstractScrollArea) else widget
        assert shown is not None
        without = shown.grab().toImage()
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        if widget.hasFocus() and shown.grab().toImage() == without:
            found.append(f"{called(widget)} looks the same with the keyboard on it")
    if before is not None and isValid(before):  # a calendar goes with the keyboard
        before.setFocus()
    return found


def deaf_to_enter(window: QWidget, known: set[object]) -> list[str]:
    """One line for every kind of button that the keyboard reaches and Enter does not press; `known` ones are passed by.

    What listens to the button does not hear of it.
    """
    found = []
    for button in [each for each in on_show(window) if isinstance(each, QAbstractButton) and _is_met(each)]:
        kind = (type(button), button.isCheckable(), "enter")
        if kind in known or not button.isEnabled() or not button.focusPolicy() & Qt.FocusPolicy.TabFocus:
            continue
        known.add(kind)
        down, blocked = button.isChecked(), button.blockSignals(True)
        enter = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
        button.event(enter)  # as it comes when nobody around takes it for something else
        button.setChecked(down)
        button.blockSignals(blocked)
        if not enter.isAccepted():
            found.append(f"{called(button)} is not pressed by Enter")
    return found


def name(widget: QWidget) -> str:
    """What assistive tools call it."""
    return QAccessible.queryAccessibleInterface(widget).text(_NAME).strip()


def called(widget: QWidget) -> str:
    """Words to find it by."""
    around = widget.parentWidget()
    return f"{type(widget).__name__} “{name(widget)}” in {type(around).__name__}"


def _is_met(widget: QWidget) -> bool:
    """Whether the keyboard or a click reaches it: not what is hidden, passes on, or belongs to a part of Qt."""
    if not widget.isVisible() or widget.focusProxy() is not None or widget.objectName().startswith("qt_"):
        return False
    if isinstance(widget, QMenuBar | QTabBar) or isinstance(widget.parentWidget(), QLineEdit | QMenuBar | QTabBar):
        return False
    bare = type(widget) in (QWidget, QAbstractScrollArea)
    return widget.focusPolicy() is not Qt.FocusPolicy.NoFocus and not bare or isinstance(widget, QAbstractButton)


def _nameless(reached: list[QWidget]) -> Iterator[str]:
    for widget in reached:
        interface = QAccessible.queryAccessibleInterface(widget)
        said = interface.text(_NAME).strip()
        if not said or said == type(widget).__name__:
            beside = widget.placeholderText() if isinstance(widget, QLineEdit | QPlainTextEdit) else widget.toolTip()
            yield f"{called(widget)} has no name ({beside})"
        if interface.role() in _NO_ROLE and not interface.text(_DESCRIPTION):  # a picture says what it shows
            yield f"{called(widget)} has no role"


def _twins(reached: list[QWidget]) -> Iterator[str]:
    """Buttons of one container that are called the same and described the same."""
    seen: set[tuple[QWidget | None, str, str]] = set()
    for widget in reached:
        if isinstance(widget, QAbstractButton):
            interface = QAccessible.queryAccessibleInterface(widget)
            mark = (widget.parentWidget(), interface.text(_NAME), interface.text(_DESCRIPTION))
            if mark in seen:
                yield f"{called(widget)} has a twin"
            seen.add(mark)


def _jumps(reached: list[QWidget]) -> Iterator[str]:
    """Neighbours of one container that Tab reaches against the line of reading."""
    by_tab = {id(widget): widget for widget in reached if widget.focusPolicy() & Qt.FocusPolicy.TabFocus}
    if not by_tab:
        return
    first = next(iter(by_tab.values())).window()
    for page in first.findChildren(Page):
        if page.isVisible():
            page.order_now()  # as it does when Tab is pressed
    walk, here = [], first.nextInFocusChain()
    while here is not None and here is not first:
        if id(here) in by_tab:
            walk.append(here)
        here = here.nextInFocusChain()
    last: dict[QWidget | None, QWidget] = {}
    for widget in walk:
        before = last.get(widget.parentWidget())
        if before is not None and _is_before(widget, before):
            yield f"Tab goes from {called(before)} back to {called(widget)}"
        last[widget.parentWidget()] = widget


def _is_before(one: QWidget, other: QWidget) -> bool:
    """Whether one stands above the other, or before it on the same line."""
    high = _middle(one).y() - _middle(other).y()
    if abs(high) > LINE:
        return high < 0 and one.geometry().bottom() <= other.geometry().top() + LINE
    ahead = _middle(one).x() - _middle(other).x()
    around = one.parentWidget()
    mirrored = around is not None and around.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return ahead > 0 if mirrored else ahead < 0


def _middle(widget: QWidget) -> QPoint:
    return QPoint(widget.x() + widget.width() // 2, widget.y() + min(widget.height(), 40) // 2)
