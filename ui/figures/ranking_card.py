"""Promotions or channels on a card: ranked by what the owner asks for, with the rule by which sales count."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from core.business import Credit
from core.insights.model import Results
from core.insights.overview import Overview
from core.insights.ranking import RankBy, has_something
from ui.charts.card import ChartCard
from ui.figures.ranks import IN_SIGHT, by_words, dependence_words, rank_picture
from ui.kit.chips import ChipRow
from ui.kit.text import TextRole, label
from ui.kit.words import tr

if TYPE_CHECKING:
    from ui.paper.numbers import Numbers


class RankingCard(ChartCard):
    """credit_chosen(rule): sales shall count by another rule."""

    credit_chosen = Signal(object)

    def __init__(self, title: str, tells: str, *, name: str, with_credit: bool) -> None:
        """Name it.

        Args:
            title: of the card.
            tells: one line under it.
            name: the head of the names in the table.
            with_credit: offer the rules of credit.
        """
        super().__init__(title, tells=tells)
        self.setProperty("hat", "marketing")
        self._name = name
        self._seen: tuple[Numbers, Overview, Sequence[Results]] | None = None
        self.by = ChipRow([(each.value, by_words(each)) for each in RankBy], name=tr("Rank by"))
        self.by.chosen.connect(lambda _: self._show())
        self.body.insertWidget(0, self.by)
        self.credit = ChipRow(_rules(), name=tr("Sales count for"))
        self.rule = QWidget()
        row = QHBoxLayout(self.rule)
        row.setContentsMargins(0, 4, 0, 0)
        row.setSpacing(8)
        row.addWidget(label(tr("A sale counts for"), TextRole.MUTED, wrap=True))  # in a long language it breaks
        row.addWidget(self.credit, 1)
        self.body.insertWidget(self.body.indexOf(self.remark), self.rule)
        self.rule.setVisible(with_credit)
        self._with_credit = with_credit
        self.credit.chosen.connect(lambda name: self.credit_chosen.emit(Credit(name)))

    def show_rows(self, numbers: Numbers, seen: Overview, rows: Sequence[Results]) -> None:
        """Show the rows of an overview, the row of none last."""
        self._seen = (numbers, seen, rows)
        self.credit.blockSignals(True)
        self.credit.choose(seen.now.credit.value)
        self.credit.blockSignals(False)
        self._show()

    def _show(self) -> None:
        if self._seen is None:
            return
        numbers, seen, rows = self._seen
        by = RankBy(self.by.name())
        picture = rank_picture(numbers, rows, by, self._name)
        self.by.setEnabled(picture is not None)
        self.rule.setVisible(self._with_credit and by is not RankBy.CONVERSION)
        if picture is None:
            self.show_nothing(tr("Nothing happened for any of them on these days: no leads, no sales, no cost."))
            self.set_remark("")
            return
        self.show_chart(picture.draw, picture.numbers, height=picture.height, says=picture.says)
        self.set_remark(" ".join(self._remarks(seen, rows, by)))

    def _remarks(self, seen: Overview, rows: Sequence[Results], by: RankBy) -> list[str]:
        found = []
        if by is not RankBy.REVENUE:
            found.append(tr("The line is the range in which the true value likely lies; the shorter, the surer."))
        if by is RankBy.CONVERSION:
            found.append(tr("Few leads may be luck: the fewer they are, the more their share is drawn to that of all."))
        if self._with_credit:
            found.append(dependence_words(seen, by))
        hidden = sum(has_something(row) for row in rows[:-1]) - IN_SIGHT
        if hidden > 0:
            more = tr("{count} more stand in the table.", hidden).format(count=hidden)
            found.append(tr("1 more stands in the table.") if hidden == 1 else more)
        return found


def _rules() -> list[tuple[str, str]]:
    return [
        (Credit.FIRST.value, tr("the first promotion met")),
        (Credit.LAST.value, tr("the last one")),
        (Credit.EQUAL.value, tr("all of them, evenly")),
    ]
