"""What was really sold with a product: how often, of how many sales, and one click to say that it goes with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.catalog import Companion
from core.insights.uncertainty import proportion
from ui.catalog.wording import ICONS, adding_chip, put_name, share_words
from ui.desk import Desk
from ui.kit.flow import FlowLayout
from ui.kit.text import TextRole, label, plain_tooltip
from ui.kit.words import tr
from ui.record.link_rows import Link, LinkRows

FEW = 10
"""Sales below which what was bought together may well be chance."""

_OFTEN = 2
"""Times together from which on it is proposed to say that one goes with the other."""


class Together(QWidget):
    """Rows, most often first. opened(kind, id): show that product; wanted(ware): it goes with this one from now on."""

    opened = Signal(str, object)
    wanted = Signal(object)

    def __init__(self, desk: Desk) -> None:
        """Start without rows."""
        super().__init__()
        self._desk = desk
        self.note = label("", TextRole.CAPTION, wrap=True)
        self.rows = LinkRows()
        self.rows.opened.connect(self.opened)
        self.proposing = label(tr("Suggest these with it from now on"), TextRole.CAPTION)
        self.proposals = QWidget()
        self._flow = FlowLayout(self.proposals)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(label(tr("Really sold together"), TextRole.STRONG))
        layout.addWidget(self.note)
        layout.addWidget(self.rows)
        layout.addWidget(self.proposing)
        layout.addWidget(self.proposals)

    def show_companions(self, companions: Sequence[Companion], sales: int) -> None:
        """Show these, of so many sales; without a sale there is nothing to say."""
        self.setVisible(sales > 0)
        self.note.setText(_note(len(companions), sales))
        self.rows.set_links([_link(each) for each in companions])
        for row, each in zip(self.rows.rows, companions, strict=True):
            plain_tooltip(row, range_words(each.together, each.sales, self._desk.locale))
        self.rows.setVisible(bool(companions))
        self._propose([each for each in companions if not each.goes and each.together >= _OFTEN])

    def _propose(self, companions: Sequence[Companion]) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for each in companions:
            made = adding_chip()
            put_name(made, each.ware.name)
            made.setAccessibleName(tr("Suggest {name} with it").format(name=each.ware.name))
            plain_tooltip(made, made.accessibleName())
            made.clicked.connect(lambda _=False, ware=each.ware: self.wanted.emit(ware))
            self._flow.addWidget(made)
        self.proposals.updateGeometry()
        for part in (self.proposing, self.proposals):
            part.setVisible(bool(companions))


def often_words(together: int, sales: int) -> str:
    """How often of how many sales, short enough for a narrow row: 7 of 31."""
    return tr("{count} of {sales}").format(count=together, sales=sales)


def range_words(together: int, sales: int, locale: str) -> str:
    """Between which shares the true one lies, as far as so many sales can tell."""
    share = proportion(together, sales)
    if share.low is None or share.high is None:
        return ""
    low, high = (share_words(round(each * 10_000), locale) for each in (share.low, share.high))
    return tr("As far as %n sales can tell: in {low} to {high} of all sales", sales).format(low=low, high=high)


def _link(companion: Companion) -> Link:
    ware = companion.ware
    often = often_words(companion.together, companion.sales)
    state = tr("goes with it") if companion.goes else ""
    return Link("product", ware.id, ICONS[ware.kind], ware.name, often, state)


def _note(companions: int, sales: int) -> str:
    if not companions:
        return tr("Nothing else of the catalogue was in a sale with it so far.")
    if sales >= FEW:
        return tr("Of its newest %n sales", sales)
    if sales == 1:
        return tr("It was sold only once so far: this may be chance.")
    return tr("It was sold only %n times so far: this may be chance.", sales)
