"""The third part of a promotion's life: what it brought, set against what it was to bring."""

from __future__ import annotations

from fractions import Fraction

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from core.ids import Id
from core.leads import LeadRow
from core.money import rounded
from core.promotions import Promotion, PromotionRow
from ui.desk import Desk
from ui.kit import days
from ui.kit.insets import inset
from ui.kit.sentences import in_turn
from ui.kit.table_model import Align, Column, TableModel
from ui.kit.table_view import TableView
from ui.kit.text import Chip, Label, TextRole, label
from ui.kit.tokens import ROW, Tone
from ui.kit.words import tr
from ui.leads.wording import TONES, state_words
from ui.promotions.brought import Objections, SalesWord

ENOUGH = 10
"""Leads from which on a share of them says anything at all."""

IN_SIGHT = 8
"""Rows of leads shown before the list scrolls."""


class ResultPart(QWidget):
    """Three figures, money against budget, what it returns, what people objected to, and the leads behind it."""

    def __init__(self, desk: Desk) -> None:
        """Build it without numbers."""
        super().__init__()
        self.desk = desk
        self.leads, self.bought = Figure(tr("Leads")), Figure(tr("Leads that bought", about="count"))
        self.price = Figure(tr("Cost per lead"))
        figures = QGridLayout()
        figures.setSpacing(8)
        for column, figure in enumerate((self.leads, self.bought, self.price)):
            figures.addWidget(figure, 0, column)
            figures.setColumnStretch(column, 1)
        self.budget = BudgetBar(desk)
        self.word = label("", TextRole.MUTED, wrap=True)
        self.sales = SalesWord(desk)
        self.objections = Objections(desk)
        self.heading = label(tr("Leads it brought"), TextRole.STRONG)
        self.model: TableModel[LeadRow] = TableModel(_columns(desk), parent=self)
        self.table = TableView(self.model, name=tr("Leads it brought"))
        self.table.horizontalHeader().hide()
        self.table.setProperty("hat", "sales")
        self.table.opened.connect(lambda row: self._open(row.id))
        self.table.clicked.connect(self._clicked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(figures)
        for widget in (self.budget, self.word, self.sales, self.objections, self.heading, self.table):
            layout.addWidget(widget)

    @property
    def is_counting(self) -> bool:
        """Whether some of it is still to come."""
        return self.sales.is_counting or self.objections.is_reading

    def load(self, promotion: Promotion, row: PromotionRow) -> None:
        """Show what a promotion has brought so far."""
        self.leads.show_value(str(row.leads), _of(promotion.expected_leads))
        self.bought.show_value(str(row.bought), _bought_share(row))
        price = rounded(Fraction(row.spent, row.leads)) if row.leads else None
        self.price.show_value(self.desk.money(price), "")
        self.budget.show_money(row.spent, promotion.budget)
        self.word.setText(_honest(row))
        self.word.setVisible(bool(self.word.text()))
        self.sales.show_promotion(row.id)
        self.objections.show_promotion(row.id)
        self.model.set_listing(self.desk.workspace.leads.of_promotion(row.id))
        count = self.model.rowCount()
        self.heading.setVisible(count > 0)
        self.table.setVisible(count > 0)
        self.table.setFixedHeight(min(count, IN_SIGHT) * ROW)

    def _clicked(self, index: QModelIndex) -> None:
        row = self.model.row(index.row())
        if row is not None:
            self._open(row.id)

    def _open(self, key: Id) -> None:
        self.desk.show_record("lead", key)


class Figure(QFrame):
    """One number with its name above and a remark below."""

    def __init__(self, name: str) -> None:
        """Name it."""
        super().__init__()
        self.setProperty("kind", "card")
        self._name = name
        self.value = label("–", TextRole.FIGURE, elide=True)
        self.remark = label("", TextRole.CAPTION, wrap=True)
        layout = QVBoxLayout(self)
        inset(layout, 12, 8, 8, 8)
        layout.setSpacing(0)
        layout.addWidget(label(name, TextRole.CAPTION, wrap=True))  # two words of one line are long in some languages
        layout.addStretch(1)
        layout.addWidget(self.value)
        layout.addWidget(self.remark)

    def show_value(self, value: str, remark: str) -> None:
        """Show the number and what to hold it against."""
        self.value.setText(value)
        self.remark.setText(remark or " ")
        self.setAccessibleName(in_turn(f"{self._name}: {value}", remark))


class BudgetBar(QWidget):
    """What was spent, how much of the budget that is, and a mark where it is over."""

    def __init__(self, desk: Desk) -> None:
        """Build an empty bar."""
        super().__init__()
        self.desk = desk
        self.words = Label("", TextRole.BODY)
        self.mark = Chip("", Tone.BAD, "triangle-alert")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(6)
        self.bar.setRange(0, 1000)
        top = QHBoxLayout()
        top.addWidget(self.words, 1)
        top.addWidget(self.mark)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(top)
        layout.addWidget(self.bar)

    def show_money(self, spent: int, budget: int | None) -> None:
        """Set what was spent against the budget."""
        money = self.desk.money
        if budget is None:
            self.words.setText(tr("{spent} spent, no budget set").format(spent=money(spent)))
        else:
            words = tr("{spent} of {budget} spent").format(spent=money(spent), budget=money(budget))
            self.words.setText(words)
        over = budget is not None and spent > budget
        self.mark.setVisible(over)
        if budget is not None and over:
            self.mark.show_state(tr("{amount} over").format(amount=money(spent - budget)), Tone.BAD, "triangle-alert")
        self.bar.setVisible(bool(budget))
        if budget:
            self.bar.setValue(max(0, min(1000, spent * 1000 // budget)))
        self.bar.setAccessibleName(self.words.text())


def _columns(desk: Desk) -> list[Column[LeadRow]]:
    return [
        Column(tr("Who"), lambda row: row.contact, stretch=2),
        Column(
            tr("State"),
            lambda row: state_words(row.state),
            chip=True,
            tone=lambda row: TONES[row.state],
            width=116,
        ),
        Column(tr("Came"), lambda row: days.shown_short(row.received_on, desk.today), Align.END, width=108, muted=True),
    ]


def _of(expected: int | None) -> str:
    return "" if expected is None else tr("of {count} expected").format(count=expected)


def _bought_share(row: PromotionRow) -> str:
    if row.leads < ENOUGH:
        return ""
    return tr("1 in {count} leads").format(count=round(row.leads / row.bought)) if row.bought else tr("none yet")


def _honest(row: PromotionRow) -> str:
    if row.leads >= ENOUGH:
        return ""
    if not row.leads:
        return tr("No leads yet. When someone asks because of it, write the lead down here and it is counted.")
    leads = tr("1 lead is") if row.leads == 1 else tr("%n leads are", row.leads)
    return tr("Too early to tell: {leads} too few to judge it by. From {enough} on it says more.").format(
        leads=leads, enough=ENOUGH
    )
