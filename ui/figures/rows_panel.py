"""The rows behind a figure, beside it: how many, which, and each opens its record."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from core.insights.behind import Counted, CountedRow, RowKind
from ui.desk import Desk
from ui.figures.look import Look
from ui.figures.row_words import columns, count_words
from ui.kit.buttons import button, tool
from ui.kit.chips import ChipRow
from ui.kit.empty import Empty
from ui.kit.insets import inset
from ui.kit.table_model import TableModel
from ui.kit.table_view import TableView
from ui.kit.text import TextRole, label
from ui.kit.words import tr


class RowsPanel(QFrame):
    """closed: the owner wants the room back."""

    closed = Signal()

    def __init__(self, desk: Desk) -> None:
        """Show nothing yet."""
        super().__init__()
        self.setProperty("kind", "card")
        self.desk = desk
        self.look: Look | None = None
        self.table: TableView[CountedRow] | None = None
        self._lists: tuple[Counted, ...] = ()
        self.title = label("", TextRole.HEADING, elide=True)
        self.tells = label("", TextRole.MUTED, wrap=True)
        self.parts: ChipRow | None = None
        self.count = label("", TextRole.STRONG, wrap=True)
        self.promotion = button(tr("Open the promotion"), icon="megaphone")
        self.promotion.clicked.connect(self._open_promotion)
        self.promotion.hide()
        leave = tool("x", tr("Close the list"), shortcut="Esc")
        leave.clicked.connect(self.closed)
        top = QHBoxLayout()
        top.addWidget(self.title, 1)
        top.addWidget(leave)
        head = QVBoxLayout()
        inset(head, 16, 12, 12, 0)
        head.setSpacing(4)
        head.addLayout(top)
        head.addWidget(self.tells)
        head.addWidget(self.promotion, 0, Qt.AlignmentFlag.AlignLeading)
        head.addWidget(self.count)
        self._head = head
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(1, 0, 1, 1)
        self._layout.setSpacing(8)
        self._layout.addLayout(head)
        self._layout.addStretch(1)

    def show_waiting(self, look: Look) -> None:
        """Name what is being looked for."""
        same = self.look == look
        self.look = look
        self.title.setText(look.title)
        self.tells.setText(look.tells)
        self.tells.setVisible(bool(look.tells))
        self.promotion.setVisible(look.scope.promotion is not None)
        if not same:
            self.count.setText(tr("Looking…"))
            self._drop()

    def show_lists(self, lists: Sequence[Counted]) -> None:
        """Show the rows; what a figure divides has a list each."""
        chosen = self.parts.name() if self.parts is not None else ""
        self._lists = tuple(lists)
        if self.parts is not None:
            self._head.removeWidget(self.parts)
            self.parts.hide()
            self.parts.deleteLater()
            self.parts = None
        if len(self._lists) > 1:
            chips = [(str(number), f"{tr(each.words)}  {len(each.ids)}") for number, each in enumerate(self._lists)]
            self.parts = ChipRow(chips, name=tr("Lists"))
            self._head.insertWidget(self._head.indexOf(self.count), self.parts)
            if chosen and int(chosen) < len(self._lists):
                self.parts.choose(chosen)
            self.parts.chosen.connect(lambda _: self._show())
        self._show()

    @property
    def shown(self) -> Counted | None:
        """The list in sight."""
        if not self._lists:
            return None
        return self._lists[int(self.parts.name() or 0) if self.parts is not None else 0]

    def _show(self) -> None:
        counted = self.shown
        if counted is None:
            self._drop()
            self.count.setText(tr("There are no rows behind it."))
            return
        self.count.setText(count_words(self.desk, counted))
        if self.table is None or self.table.property("rows") != counted.kind.value:
            self._make_table(counted.kind)
        assert self.table is not None
        model: TableModel[CountedRow] = self.table.model()  # type: ignore[assignment]
        model.columns = tuple(columns(self.desk, counted))
        model.set_listing(self.desk.workspace.insights.records(counted))

    def _make_table(self, kind: RowKind) -> None:
        self._drop()
        empty = Counted("", kind, (), ())
        model: TableModel[CountedRow] = TableModel(columns(self.desk, empty))
        made: TableView[CountedRow] = TableView(model, name=tr("Rows behind the figure"))
        model.setParent(made)
        made.setProperty("rows", kind.value)
        made.set_empty(Empty("list", tr("No rows"), tr("Nothing of this kind happened on these days.")))
        made.opened.connect(self._open)
        made.clicked.connect(self._clicked)
        self.table = made
        self._layout.insertWidget(1, made, 100)

    def _drop(self) -> None:
        if self.table is not None:
            self._layout.removeWidget(self.table)
            self.table.hide()
            self.table.deleteLater()
            self.table = None

    def _clicked(self, index: QModelIndex) -> None:
        model: Any = index.model()
        self._open(model.row(index.row()))

    def _open_promotion(self) -> None:
        if self.look is not None and self.look.scope.promotion is not None:
            self.desk.show_record("promotion", self.look.scope.promotion)

    def _open(self, row: CountedRow | None) -> None:
        if row is not None and row.opens is not None:
            self.desk.show_record(*row.opens)


def hits_first(counted: Counted) -> Counted:
    """Of a share, those it is about before the others: who asks for leads that bought wants to see them.

    Of a hundred thousand leads that takes a moment; for a worker's thread.
    """
    if not counted.hits:
        return counted
    hits = counted.hits
    pairs = sorted(zip(counted.ids, counted.days, strict=True), key=lambda pair: pair[0] not in hits)
    return replace(counted, ids=tuple(key for key, _ in pairs), days=tuple(day for _, day in pairs))
