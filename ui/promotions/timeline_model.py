"""Which promotions the timeline shows, in which order, and what is read out of them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QDate, QModelIndex, QPersistentModelIndex, Qt

from core.period import Period
from core.promotions import PromotionRow
from ui.desk import Desk
from ui.kit import days
from ui.kit.words import tr
from ui.promotions.wording import channel_words, phase_of, phase_words

Index = QModelIndex | QPersistentModelIndex

SPAN, BEFORE = 12, 4
"""Months in sight, and how many of them lie before this one."""


class TimelineModel(QAbstractTableModel):
    """Promotions with dates, sorted by channel and start: a column for the channel, one for the bar."""

    def __init__(self, desk: Desk) -> None:
        """Hold nothing yet."""
        super().__init__()
        self.desk = desk
        self.rows: list[PromotionRow] = []

    def show_rows(self, rows: Sequence[PromotionRow], period: Period) -> None:
        """Show those of these promotions that have a day in a period."""
        self.beginResetModel()
        dated = [row for row in rows if _touches(row, period)]
        self.rows = sorted(dated, key=lambda row: (channel_words(row.channel).casefold(), row.start_on, row.id))
        self.endResetModel()

    def heads_group(self, number: int) -> bool:
        """Whether the row is the first of its channel."""
        return number == 0 or self.rows[number - 1].channel != self.rows[number].channel

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802
        """A row a promotion."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802
        """Channel and bar."""
        return 0 if parent.isValid() else 2

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The channel once a group, the name, and a sentence for who cannot see the bar."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            if index.column() == 1:
                return row.name
            return channel_words(row.channel) if self.heads_group(index.row()) else ""
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.sentence(row)
        return None

    def sentence(self, row: PromotionRow) -> str:
        """A bar in words."""
        phase = phase_words(phase_of(row, self.desk.today))
        return tr("{name}, {channel}: {first} to {last}, {phase}").format(
            name=row.name,
            channel=channel_words(row.channel) or tr("no channel"),
            first=days.shown(row.start_on),
            last=days.shown(row.end_on) or tr("no end"),
            phase=phase,
        )


def _touches(row: PromotionRow, period: Period) -> bool:
    begun = row.start_on is not None and row.start_on <= period.last
    return begun and (row.end_on is None or row.end_on >= period.first)


def period_from(first: date) -> Period:
    """The months in sight from a first of a month on."""
    return Period(first, months_on(first, SPAN) - timedelta(days=1))


def months_on(first: date, by: int) -> date:
    """The first of the month so many months later, or earlier."""
    moved = QDate(first.year, first.month, 1).addMonths(by)
    return date(moved.year(), moved.month(), 1)
