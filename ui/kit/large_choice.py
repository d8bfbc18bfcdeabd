"""Many chosen rows stay chosen while the rows of their list move."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from typing import Any

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QItemSelectionRange, QObject, QSignalBlocker

from ui.kit.table_model import TableModel

FEW = 200
"""Chosen rows that Qt may follow by itself."""

_Flag = QItemSelectionModel.SelectionFlag


class LargeChoice(QObject):
    """Follows what is chosen in place of Qt, where it is much.

    Qt remembers every single cell that is chosen and asks where each of them went, which takes nine seconds where
    100,000 rows are. Rows can be followed only as far as the model has them in memory, before and after, so nothing
    is lost by it: the others are no longer chosen either way.
    """

    def __init__(self, model: TableModel[Any], choice: QItemSelectionModel) -> None:
        """Attend to a model and what is chosen in it; lives as long as the choice."""
        super().__init__(choice)
        self._model, self._choice = model, choice
        self._kept: list[Hashable] = []
        model.moving.connect(self._let_go)
        model.moved.connect(self._take_up)

    def _let_go(self) -> None:
        ranges = [range(each.top(), each.bottom() + 1) for each in self._choice.selection().toList()]
        if sum(map(len, ranges)) <= FEW:
            return
        self._kept = self._model.known_keys(ranges)
        with QSignalBlocker(self._choice):  # what counts the chosen rows hears of it when all is done
            self._choice.clearSelection()

    def _take_up(self, places: Mapping[Hashable, int]) -> None:
        kept, self._kept = self._kept, []
        rows = sorted(places[key] for key in kept if key in places)
        last = self._model.columnCount() - 1
        chosen, begun = QItemSelection(), 0
        for number, row in enumerate(rows):
            if number + 1 == len(rows) or rows[number + 1] != row + 1:
                chosen.append(QItemSelectionRange(self._model.index(rows[begun], 0), self._model.index(row, last)))
                begun = number + 1
        if rows:
            self._choice.select(chosen, _Flag.Select)
