"""Someone who presses everything there is, once each, and looks each time what became of the file."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QDialog,
    QLabel,
    QMenu,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from core.ids import Id
from tests.makers import rows
from ui.kit import turns
from ui.kit.field import Field
from ui.window import Window

_PATIENCE = 30
"""Milliseconds until a dialog that waits is answered with yes."""

_FAR = 50
"""More changes than one press makes."""


T = TypeVar("T")


@dataclass
class Finding:
    """What was pressed, and what undo did not bring back."""

    pressed: str
    labels: list[str]
    left: list[str]


@dataclass
class Owner:
    """Presses, and takes back by Ctrl+Z's own way."""

    bot: QtBot
    window: Window
    one_in: int = 1
    """Only one of so many things is done, where there are many alike."""
    pressed: list[str] = field(default_factory=list)
    changed: dict[str, list[str]] = field(default_factory=dict)
    """What was pressed, and the labels of the changes that it made."""
    told: dict[str, str] = field(default_factory=dict)
    """What a dialog said before it was answered with yes."""
    findings: list[Finding] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._now = ""
        self._turn = 0
        self._before = rows(self.path)
        self._known, self._last = self._written(), self._newest(1)
        self._timer = QTimer()
        self._timer.setInterval(_PATIENCE)
        self._timer.timeout.connect(self._answer)
        self._timer.start()

    @property
    def path(self) -> Path:
        """The file."""
        return self.window.desk.workspace.path

    def rest(self) -> None:
        """Answer no more dialogs."""
        self._timer.stop()

    def settles(self) -> None:
        """Everything asked for is in the file and on the screen."""
        self.bot.waitUntil(lambda: self.window.desk.operations.idle, timeout=10_000)
        QApplication.processEvents()
        self.bot.waitUntil(turns.is_idle)
        QApplication.processEvents()

    def does(self, what: str, act: Callable[[], object]) -> None:
        """Do one thing, look at the file, take back what it did, and look again."""
        if self.pressed:  # a dialog may have been answered after all else was done
            self.bot.waitUntil(lambda: QApplication.activeModalWidget() is None, timeout=10_000)
            self.settles()
            self._take_back(self.pressed[-1])
        self._now = what
        self.pressed.append(what)
        act()
        self.settles()
        self.window.flush()
        self.settles()
        self._take_back(what)

    def _take_back(self, what: str) -> None:
        """Take back what was changed since the last time, and look whether all is as it was."""
        if self._written() == self._known:
            return
        found = self._newest(_FAR)
        made = found[: found.index(self._last[0])] if self._last else found
        self.changed[what] = self.changed.get(what, []) + [label for _, label in made]
        for _ in made:
            self.window.actions_.by_name["undo"].trigger()
            self.settles()
        before, after = self._before, rows(self.path)
        if after != before:
            left = sorted(name for name in before if before[name] != after[name])
            self.findings.append(Finding(what, self.changed[what], left))
            self._before = after
        self._known, self._last = self._written(), self._newest(1)

    def closes_what_is_open(self) -> None:
        """Leave every popup, slip and half-typed line."""
        while (top := QApplication.activePopupWidget()) is not None:
            top.close()
        QApplication.processEvents()

    def presses_all(self, root: Callable[[], QWidget], prepare: Callable[[], object]) -> None:
        """Press every button within a part of the window, and every line of every menu that one opens."""
        prepare()
        for name, number in self._some(_named(root())):
            prepare()
            button = _find(root(), name, number)
            if button is None:
                continue
            lines: list[str] = []
            self.does(name, partial(self._presses, button, lines))
            for place, line in self._some(list(enumerate(lines))):
                prepare()
                if (again := _find(root(), name, number)) is not None:
                    self.does(f"{name}: {line}", partial(self._picks, again, place))
            self.closes_what_is_open()

    def edits_all(self, root: Callable[[], QWidget], prepare: Callable[[], object]) -> None:
        """Empty every field that is seen, and type something into it."""
        prepare()
        for number in self._some(range(len(_fields(root())))):
            prepare()
            fields = _fields(root())
            if number >= len(fields):
                break
            for text in ("", "12"):
                one = fields[number]
                self.does(f"{one.accessibleName() or type(one).__name__} := {text!r}", partial(_types, one, text))

    def menus_of_lists(self, root: Callable[[], QWidget], prepare: Callable[[], object]) -> None:
        """Take every line of the menu that belongs to the first row of each list."""
        prepare()
        for number, view in list(enumerate(_lists(root())))[: 1 if self.one_in > 1 else None]:
            name = view.accessibleName()
            lines = [line for line, _ in _lines(_ask(view))]
            self.closes_what_is_open()
            for place, line in enumerate(lines):
                prepare()
                views = _lists(root())
                if number >= len(views):
                    continue
                actions = _lines(_ask(views[number]))
                if place < len(actions):
                    self.does(f"menu of {name}: {line}", actions[place][1].trigger)
                self.closes_what_is_open()

    def _some(self, things: Sequence[T]) -> Sequence[T]:
        """One in so many, another one each time."""
        self._turn += 1
        return things[self._turn % self.one_in :: self.one_in]

    def _presses(self, button: QAbstractButton, lines: list[str]) -> None:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        QApplication.processEvents()
        top = QApplication.activePopupWidget()
        if isinstance(top, QMenu):
            lines += [line for line, _ in _lines(top)]
            top.close()
        elif top is not None:
            self._answers(top)

    def _picks(self, button: QAbstractButton, place: int) -> None:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        top = QApplication.activePopupWidget()
        if not isinstance(top, QMenu):
            return
        actions = _lines(top)
        if place < len(actions):
            actions[place][1].trigger()
            top.close()
            QApplication.processEvents()
            if (asks := QApplication.activePopupWidget()) is not None and not isinstance(asks, QMenu):
                self._answers(asks)

    def _answers(self, top: QWidget) -> None:
        """A small question: what is asked for is typed, and Enter."""
        for one in _fields(top):
            _types(one, "12")
        QTest.keyClick(QApplication.focusWidget() or top, Qt.Key.Key_Return)
        self.closes_what_is_open()

    def _answer(self) -> None:
        top = QApplication.activeModalWidget()
        if isinstance(top, QDialog):
            self.told[self._now] = " ".join(label.text() for label in top.findChildren(QLabel))
            buttons = [one for one in top.findChildren(QPushButton) if one.isVisible()]
            sure = next((one for one in buttons if one.isDefault()), None)
            (sure.click if sure is not None else top.accept)()
            if QApplication.activeModalWidget() is top:
                top.accept()

    def _newest(self, limit: int) -> list[tuple[Id, str]]:
        return [(step.change, step.label) for step in self.window.desk.workspace.history.newest(limit=limit)]

    def _written(self) -> bytes:
        """What SQLite counts up in the head of a file whenever it writes to it."""
        with self.path.open("rb") as file:
            return file.read(28)[24:]


def _seen(root: QWidget, kind: type[Any]) -> Iterator[Any]:
    return (one for one in root.findChildren(kind) if one.isVisible() and one.isEnabled())


def _name(button: QAbstractButton) -> str:
    return re.sub(r"\s+", " ", button.accessibleName() or button.text())


def _kind_of(name: str) -> str:
    """Buttons that differ by a number or a name alone do the same."""
    return re.sub(r"[\d.,]+", "#", name.split(":")[0])


def _named(root: QWidget) -> list[tuple[str, int]]:
    """The buttons that are seen: their name, and the how manieth of it, one for each thing that can be done."""
    found: dict[str, tuple[str, int]] = {}
    for button in _seen(root, QAbstractButton):
        found.setdefault(f"{button.parentWidget().__class__.__name__} {_kind_of(_name(button))}", (_name(button), 0))
    return list(found.values())


def _find(root: QWidget, name: str, number: int) -> QAbstractButton | None:
    found = [button for button in _seen(root, QAbstractButton) if _name(button) == name]
    return found[number] if number < len(found) else None


def _fields(root: QWidget) -> list[Field]:
    return list(_seen(root, Field))


def _types(one: Field, text: str) -> None:
    editor = one.focusProxy()
    assert editor is not None
    editor.setFocus()
    if hasattr(editor, "selectAll"):
        editor.selectAll()
        QTest.keyClick(editor, Qt.Key.Key_Delete)
        QTest.keyClicks(editor, text)
    else:
        QTest.keyClick(editor, Qt.Key.Key_Down if text else Qt.Key.Key_Home)
    one.flush()


def _lists(root: QWidget) -> list[QAbstractItemView]:
    return [view for view in _seen(root, QAbstractItemView) if view.model() is not None and view.model().rowCount()]


def _ask(view: QAbstractItemView) -> QMenu | None:
    index = view.model().index(0, 0)
    view.setCurrentIndex(index)
    spot: QPoint = view.visualRect(index).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, spot, view.viewport().mapToGlobal(spot))
    QApplication.sendEvent(view.viewport(), event)
    QApplication.processEvents()
    top = QApplication.activePopupWidget()
    return top if isinstance(top, QMenu) else None


def _lines(menu: QObject | None) -> list[tuple[str, QAction]]:
    """Every line of a menu and of the menus in it."""
    if not isinstance(menu, QMenu):
        return []
    QApplication.sendEvent(menu, QEvent(QEvent.Type.None_))
    found: list[tuple[str, QAction]] = []
    for action in menu.actions():
        if action.menu() is not None:
            found += [(f"{action.text()} {line}", inner) for line, inner in _lines(action.menu())]
        elif not action.isSeparator() and action.isEnabled():
            found.append((action.text(), action))
    return found
