"""What can be done with a line, as a menu for the mouse and the menu key; an entry says its key."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractItemView, QMenu

from ui.kit.icons import icon
from ui.kit.text import without_mnemonic


class Entry(NamedTuple):
    """One of them; `writes`: it changes the file."""

    icon: str
    text: str
    keys: str
    act: Callable[[], object]
    writes: bool = False


def open_menu(view: QAbstractItemView, entries: Sequence[Entry], at: QPoint, *, only_reads: bool = False) -> QMenu:
    """Open the menu at a place of the list; `only_reads`: the file is open for reading alone."""
    menu = QMenu(view)
    for entry in entries:
        words = without_mnemonic(entry.text) + (f"\t{entry.keys}" if entry.keys else "")
        made = menu.addAction(icon(entry.icon, "muted"), words)
        made.setEnabled(not (entry.writes and only_reads))
        made.triggered.connect(lambda _=False, act=entry.act: act())
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(view.viewport().mapToGlobal(at))
    return menu
