"""The cards of the day: one for each hat, the month, and the week."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.activities import Hat
from core.errors import WorldTrouble
from core.period import month
from core.today import Running, Standing
from ui.desk import Desk
from ui.kit import digits
from ui.kit.buttons import button, quiet
from ui.kit.cards import Card
from ui.kit.empty import LowEmpty
from ui.kit.picture import Picture
from ui.kit.text import TextRole, label
from ui.kit.tokens import GRID, Tone
from ui.kit.words import tr
from ui.next_steps.item_view import ItemView
from ui.next_steps.lines import Sections
from ui.today.columns import Columns
from ui.today.running import RunningRow

if TYPE_CHECKING:  # figures come a moment after the page
    from ui.today.gauge import Gauge

_MOST = 5
"""Promotions that run, or start soon, shown at once."""

_TONES = {"deals_won": Tone.SALES, "leads_received": Tone.MARKETING, "activities": Tone.NEUTRAL}
"""The hats that targets belong to; green and red are for money."""

_LABELS = 6
"""Kinds of change of a week that are named."""


class HatCard(Card):
    """What runs (marketing only) and what is due under one hat. promotion_asked(id): show it."""

    promotion_asked = Signal(object)
    listed = Signal(object)
    """The list was made."""

    def __init__(self, desk: Desk, hat: Hat) -> None:
        """Start empty."""
        marketing = hat is Hat.MARKETING
        title = tr("Marketing hat") if marketing else tr("Sales hat")
        super().__init__(title, flush=True)
        self._desk = desk
        self.setProperty("hat", str(hat))
        self.head.insertWidget(0, Picture("megaphone" if marketing else "handshake", str(hat), 18))
        self.head.setSpacing(8)
        self.running: list[RunningRow] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.more = quiet("")
        self.more.clicked.connect(lambda: desk.do("go_promotions"))
        self.more.hide()
        self._hat = hat
        self.nothing = Nothing(
            "megaphone" if marketing else "handshake",
            tr("Nothing runs and nothing is due. A promotion brings the next enquiries.")
            if marketing
            else tr("Nothing is due today. What you plan on leads and deals comes up here on its day."),
            tr("Plan a promotion") if marketing else tr("Write down a lead"),
        )
        self.start, self.bring = self.nothing.start, self.nothing.bring
        self.start.clicked.connect(lambda: desk.do("new_promotion" if marketing else "new_lead"))
        self.bring.clicked.connect(lambda: desk.do("move_in"))
        self.body.setSpacing(0)
        self.body.setContentsMargins(1, 0, 1, GRID)  # rows to the very edge would cut the corners
        self.body.addLayout(self._rows)
        self.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addWidget(self.nothing)
        self._promotions = 0
        self.height_in_rows = 0
        """Promotions, lines and headings that are shown."""

    @cached_property
    def list(self) -> ItemView:
        """What is due; made when there is something."""
        made = ItemView(self._desk, name=self.title.text(), hat=self._hat, fits=True)
        self.body.insertWidget(2, made)
        self.listed.emit(made)
        return made

    @property
    def is_due(self) -> bool:
        """Whether anything is listed."""
        return "list" in self.__dict__ and self.list.model().rowCount() > 0

    def keep_draft(self) -> None:
        """Keep what is half typed."""
        if "list" in self.__dict__:
            self.list.keep_draft()

    def show_promotions(self, running: Sequence[Running], starting: Sequence[Running], *, money: bool = True) -> None:
        """Show what runs, then what starts soon; `money` false leaves amounts for later, since they take a while."""
        found = [*running, *starting]
        self._promotions = len(found)
        shown = found[:_MOST]
        while len(self.running) > len(shown):
            row = self.running.pop()
            self._rows.removeWidget(row)
            row.hide()
            row.deleteLater()
        for number, each in enumerate(shown):
            if number == len(self.running):
                row = RunningRow(self._desk)
                row.opened.connect(self.promotion_asked)
                self.running.append(row)
                self._rows.addWidget(row)
            self.running[number].show_promotion(each, money=money)
        rest = len(found) - len(shown)
        text = tr("%n more promotions", rest)
        self.more.setText(text)
        self.more.setAccessibleName(text)
        self.more.setVisible(rest > 0)
        self._tell_nothing()

    def show_sections(self, sections: Sections) -> None:
        """Show what is due."""
        if sections.count() or self.is_due:
            self.list.show_sections(sections)
            self.list.setVisible(sections.count() > 0)
        self.height_in_rows = len(self.running) + sections.count()
        self._tell_nothing()

    def _tell_nothing(self) -> None:
        for row in self.running:
            row.is_last = row is self.running[-1] and self.more.isHidden() and not self.is_due
            row.update()
        nothing = not self._promotions and not self.is_due
        self.nothing.setVisible(nothing)
        self.bring.setVisible(nothing and self._hat is Hat.SALES and not self._knows_anyone())

    def _knows_anyone(self) -> bool:
        try:
            return bool(self._desk.workspace.contacts.everyone().page(0, 1))
        except WorldTrouble:
            return True  # somebody is saving


class Nothing(LowEmpty):
    """What stands here otherwise, and the buttons that bring something."""

    def __init__(self, picture: str, tells: str, action: str) -> None:
        """Build it from an icon's name and translated words."""
        super().__init__(picture, tells)
        self.start = button(action, icon="plus")
        self.bring = quiet(tr("Import what you have…"), icon="download")
        self.bring.hide()
        self.ways.addWidget(self.start)
        self.ways.addWidget(self.bring)


class MonthCard(Card):
    """The month against its targets; a quiet word where there are none."""

    def __init__(self, desk: Desk) -> None:
        """Start without numbers."""
        super().__init__(" ")
        self._desk = desk
        self.gauges: dict[str, Gauge] = {}
        self._row = Columns(least=150)
        self.hint = label(
            tr("No targets for this month. Say what it should bring, and here you see every day whether it will."),
            TextRole.MUTED,
            wrap=True,
        )
        self.set_targets = button(tr("Set targets"), icon="target")
        self.set_targets.clicked.connect(lambda: desk.section_asked.emit("targets"))
        self.set_targets.setVisible(False)
        self.body.addWidget(self._row)
        self.body.addWidget(self.hint)
        self.body.addWidget(self.set_targets, 0, Qt.AlignmentFlag.AlignLeading)
        self.hint.hide()
        self._name_month()

    def show_standing(self, standing: Standing) -> None:
        """Show the targets there are."""
        self._name_month()
        period, today = month(self._desk.today), self._desk.today
        gone = ((today - period.first).days + 1) / period.days
        aims = {
            "revenue": (tr("Revenue"), standing.targets.revenue, self._money),
            "deals_won": (tr("Deals won"), standing.targets.deals_won, _count),
            "leads_received": (tr("Leads"), standing.targets.leads_received, _count),
            "activities": (tr("Calls, visits, other activities"), standing.targets.activities, _count),
        }
        for name, (title, aim, shown) in aims.items():
            gauge = self._gauge(name, title, shown) if aim.target is not None else self.gauges.get(name)
            if gauge is not None:
                gauge.setVisible(aim.target is not None)
                gauge.show_aim(aim, gone)
        self._row.show_parts([self.gauges[name] for name, (_, aim, _) in aims.items() if aim.target is not None])
        none = all(aim.target is None for _, aim, _ in aims.values())
        self.hint.setVisible(none)
        self.set_targets.setVisible(none)

    def _gauge(self, name: str, title: str, shown: Callable[[float], str]) -> Gauge:
        if name not in self.gauges:
            from ui.today.gauge import Gauge

            about = self._about if shown == self._money else None
            made = self.gauges[name] = Gauge(title, shown, about, _TONES.get(name))
            made.setParent(self._row)
        return self.gauges[name]

    def _money(self, amount: float) -> str:
        from ui.deals.card_words import CardWords

        return CardWords(self._desk).money(round(amount))

    def _about(self, amount: float) -> str:
        from ui.deals.card_words import CardWords

        return CardWords(self._desk).about(round(amount))

    def _name_month(self) -> None:
        today = self._desk.today
        name = QLocale().standaloneMonthName(QDate(today.year, today.month, 1).month())
        self.title.setText(tr("{month} against its targets").format(month=name))
        self.setAccessibleName(self.title.text())


class WeekCard(Card):
    """The hours under both hats of this week and this month, and what was done this week."""

    def __init__(self, desk: Desk) -> None:
        """Start without numbers; hours come when they are known."""
        super().__init__(tr("Both hats"), tells="")
        self._desk = desk
        self.balances: list[QWidget] = []
        self._row = Columns(least=220)
        self.done = label("", TextRole.MUTED, wrap=True)
        self.all = quiet(tr("All changes"), icon="history")
        self.all.clicked.connect(lambda: desk.do("go_bin"))
        self.head.addWidget(self.all)
        self.body.addWidget(self._row)
        self.body.addWidget(self.done)
        self.done.hide()

    def show_standing(self, standing: Standing) -> None:
        """Show the hours, and what was done."""
        from ui.today.hours import Balance

        if not self.balances:
            self.balances = [Balance(tr("Hours this week")), Balance(tr("Hours this month"))]
            self._row.show_parts(self.balances)
        for balance, minutes in zip(self.balances, (standing.week_minutes, standing.month_minutes), strict=True):
            if isinstance(balance, Balance):
                balance.show_minutes(minutes)
        told = [_times(tr(what), count) for what, count in standing.week[:_LABELS]]
        self.done.setText(tr("Done this week: {changes}").format(changes=" · ".join(told)))
        self.done.setVisible(bool(told))


def _count(number: float) -> str:
    whole = number == int(number) or number >= 10
    return digits.number(number, 0 if whole else 1)


def _times(what: str, count: int) -> str:
    return what if count == 1 else f"{what} {count} ×"
