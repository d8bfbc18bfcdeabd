"""Menus whose entries name keys."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QStyleOptionMenuItem

from ui.kit.steering import apart


class KeyMenu(QMenu):
    """A menu that shows the keys of its entries as they are pressed, also where it is read from the right.

    Qt would turn the signs round there: `Ctrl+[` would read as ]+Ctrl.
    """

    def initStyleOption(self, option: QStyleOptionMenuItem, action: QAction) -> None:  # noqa: N802
        """Describe an entry to the style."""
        super().initStyleOption(option, action)
        words, tab, keys = option.text.partition("\t")
        if tab:
            option.text = words + tab + apart(keys, self.layoutDirection())
