"""What was deleted, and back again; and everything that was done, newest first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from core.change import Cause
from core.errors import WorldTrouble
from core.ids import Id
from storage import Changed, Deleted, Step
from ui.bin.whose import Whose
from ui.desk import Desk
from ui.kit import tokens
from ui.kit.buttons import button
from ui.kit.cards import Card
from ui.kit.empty import Empty, LowEmpty
from ui.kit.insets import inset
from ui.kit.page import Page
from ui.kit.picture import Picture
from ui.kit.scroll import Scroller
from ui.kit.table_model import Column, TableModel
from ui.kit.table_view import TableView
from ui.kit.text import TextRole, label
from ui.kit.words import listed, tr
from ui.record.history import moment, what_words
from ui.record.in_words import counted, kind_words

NEWEST = 500
"""Changes shown in the list of everything that was done."""

_COUNTED = frozenset({"lead", "deal", "activity", "expense"})
"""What went along and is counted by its kind; stage entries, scores and the like are only so many more."""

_HEAD = 100
"""Logical pixels above the rows of the bin."""

_NAMED = 3
"""Records of one deletion that are called by name; the others are counted."""


class BinPage(Page):
    """Two cards: the bin above, the log of changes below."""

    name = "bin"

    def __init__(self, desk: Desk) -> None:
        """Build both lists."""
        super().__init__(
            tr("Bin and changes"), tr("Nothing is lost: what was deleted comes back, and every change is remembered")
        )
        self.desk = desk
        self.rows: list[DeletionRow] = []
        self._reading = self._read_again = False
        self.bin = Card(tr("Deleted"), flush=True)
        self.scroller = Scroller(spacing=0)
        self.scroller.body.setContentsMargins(0, 0, 0, 0)
        self.scroller.body.addStretch(1)
        self.nothing = LowEmpty(
            "trash-2", tr("What you delete lies here; one click brings it back."), title=tr("The bin is empty")
        )
        self.bin.add(self.scroller, 1)
        self.bin.add(self.nothing)
        self.whose = Whose(desk, self)
        self.model: TableModel[Step] = TableModel(_columns(self.whose), key=lambda step: step.change, parent=self)
        self.table = TableView(self.model, name=tr("Everything that was done"))
        self.whose.came.connect(self.table.viewport().update)
        self.table.set_empty(
            Empty("history", tr("Nothing was done yet"), tr("From now on every change is written down here."))
        )
        self.done = Card(tr("Everything that was done"), flush=True)
        self.done.add(self.table, 1)
        self.body.setSpacing(16)
        self.body.addWidget(self.bin)
        self.body.addWidget(self.done, 1)
        self.listen(desk.bridge.changed, self.changed)
        self.listen(desk.operations.rested, self._offer_again)

    def concerns(self, changed: Changed) -> bool:  # type: ignore[override]
        """Whatever is done stands in the log."""
        return True

    @property
    def is_reading(self) -> bool:
        """Whether what is shown may still change."""
        return self._reading or self.stale

    def reload(self) -> None:
        """Read the bin and the log beside: where thousands were deleted and brought back, that takes a moment."""
        if self._reading:
            self._read_again = True
            return
        self._reading = True
        history = self.desk.workspace.history
        self.desk.tasks.run(
            tr("Look into the bin"),
            lambda _: (history.bin(), history.newest(limit=NEWEST)),
            on_done=self._found,
            on_failed=self._failed,
        )

    def _found(self, answer: tuple[list[Deleted], list[Step]]) -> None:
        deleted, steps = answer
        self._reading = False
        self._show_bin(deleted)
        self.model.set_listing(_Steps(steps))
        if self._read_again:
            self._read_again = False
            self.mark_stale()

    def _failed(self, failure: object) -> None:
        self._reading = self._read_again = False
        if isinstance(failure, WorldTrouble):  # what is seen stays, and is read again in a moment
            self._stale = True
            self._again.start()

    def focus_main(self) -> None:
        """Put the keyboard on what can be brought back, else on what was done."""
        (self.rows[0].back if self.rows else self.table).setFocus(Qt.FocusReason.TabFocusReason)

    def bring_back(self, change: Id) -> None:
        """Bring back everything that a change deleted."""
        self.desk.operations.bring_back(change)

    def _offer_again(self) -> None:
        """What was not brought back can be asked for once more."""
        for row in self.rows:
            row.back.setEnabled(True)

    def _show_bin(self, deleted: Sequence[Deleted]) -> None:
        for row in self.rows:
            self.scroller.body.removeWidget(row)
            row.hide()
            row.deleteLater()
        together = [list(group) for _, group in groupby(deleted, key=lambda each: each.change)]
        self.rows = [DeletionRow(group, self.bring_back, last=group is together[-1]) for group in together]
        for place, row in enumerate(self.rows):
            self.scroller.body.insertWidget(place, row)
        self.scroller.setVisible(bool(together))
        self.nothing.setVisible(not together)
        self._share_out()

    def _share_out(self) -> None:
        """Give the bin what it needs, up to half of the page; the list of what was done has the rest."""
        rows = sum(row.sizeHint().height() for row in self.rows)
        self.scroller.setFixedHeight(max(1, min(rows, self.height() // 2 - _HEAD)))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Share out anew."""
        super().resizeEvent(event)
        self._share_out()

    def release(self) -> None:
        """Ask nothing any more."""
        self.whose.release()
        super().release()


class DeletionRow(QFrame):
    """What one change deleted, and the button that brings it back."""

    def __init__(self, deleted: Sequence[Deleted], bring_back: Callable[[Id], object], *, last: bool = False) -> None:
        """Show records that were deleted together."""
        super().__init__()
        first, self._last = deleted[0], last
        self.change = first.change
        self.title = label(named(deleted), TextRole.STRONG, elide=True)
        picture = Picture("trash-2")
        self.back = button(tr("Bring back"), icon="archive-restore")
        self.back.setAccessibleName(tr("Bring back {what}").format(what=self.title.text()))
        self.back.clicked.connect(self._ask)
        self._bring_back = bring_back
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(label(f"{tr(first.label)} · {moment(first.at)}", TextRole.MUTED, elide=True))
        row = QHBoxLayout()
        inset(row, 15, 8, 12, 8)
        row.setSpacing(12)
        row.addWidget(picture)
        row.addLayout(words, 1)
        row.addWidget(self.back)
        self.setLayout(row)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw a line to the next one."""
        if not self._last:
            painter = QPainter(self)
            painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(tokens.current().line))

    def _ask(self) -> None:
        self.back.setEnabled(False)
        self._bring_back(self.change)


def named(deleted: Sequence[Deleted]) -> str:
    """What lies in the bin together: what it was about by name, what went with it counted."""
    main = deleted[0].kind
    mine = [each for each in deleted if each.kind == main]
    shown = [_named(each) for each in mine[:_NAMED]]
    with_it = Counter(each.kind if each.kind in _COUNTED else "" for each in deleted if each.kind != main)
    others = with_it.pop("", 0)
    if len(mine) > _NAMED:
        shown.append(_more(len(mine) - _NAMED))
    shown += [counted(kind, count) for kind, count in with_it.items()]
    return listed([*shown, *([_more(others)] if others else [])])


def _more(count: int) -> str:
    return tr("1 more") if count == 1 else tr("%n more", count)


def _named(deleted: Deleted) -> str:
    kind = kind_words(deleted.kind)
    return tr("{kind} “{title}”").format(kind=kind, title=deleted.title) if deleted.title else kind


class _Steps:
    """The newest changes as a list that the table pages through."""

    def __init__(self, steps: Sequence[Step]) -> None:
        self._steps = steps

    def count(self) -> int:
        return len(self._steps)

    def page(self, start: int, size: int) -> Sequence[Step]:
        return self._steps[start : start + size]


def _columns(whose: Whose) -> list[Column[Step]]:
    symbols = {Cause.UNDO: "undo-2", Cause.REDO: "redo-2", Cause.IMPORT: "download"}
    return [
        Column(
            tr("What"),
            lambda step: what_words(step.label, step.cause),
            icon=lambda step: symbols.get(step.cause, "check"),
            stretch=3,
        ),
        Column(tr("About"), whose.words, stretch=3, muted=True),
        Column(tr("When"), lambda step: moment(step.at), width=184, muted=True),
        Column(tr("On"), lambda step: step.device, width=120, muted=True),
    ]
