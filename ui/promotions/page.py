"""Promotions: what runs, what is planned, what it costs and what it brings."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from core.activities import Hat
from core.ids import Id
from core.promotions import Phase, PromotionRow
from ui.desk import Desk
from ui.kit.empty import Empty
from ui.kit.page import Changed
from ui.kit.table_model import Align, Column, Listing
from ui.kit.text import TextRole, label
from ui.kit.tokens import Tone
from ui.kit.words import tr
from ui.list_page import ListPage
from ui.promotions.cards import CardsView
from ui.promotions.timeline import TimelineView
from ui.promotions.views import ViewSwitch
from ui.promotions.wording import TONES, channel_words, offer_words, phase_of, phase_words, when_words
from ui.record.panel import RecordPanel

VIEWS = ("list", "timeline", "cards")
MOST = 2_000
"""Promotions that the timeline draws at most."""

_PHASES = {
    "running": (Phase.RUNNING,),
    "planned": (Phase.IDEA, Phase.PLANNED),
    "over": (Phase.OVER, Phase.CANCELLED),
}


class PromotionsPage(ListPage):
    """All promotions as a list, one of them beside it.

    lead_asked(promotion id): the person wants to write down a lead that came because of it. coupons_asked(promotion
    id): coupons are to be made for it.
    """

    name = "promotions"
    kind = "promotion"
    interests = frozenset({"promotion", "expense", "lead", "deal"})
    lead_asked = Signal(object)
    coupons_asked = Signal(object)

    def __init__(self, desk: Desk) -> None:
        """Build the page."""
        super().__init__(
            desk,
            tr("Promotions"),
            tr("What runs, what is planned, what it costs and what it brings"),
            columns=_columns(desk),
            chips=(
                ("all", tr("All", about="promotions")),
                ("running", tr("Running")),
                ("planned", tr("Planned")),
                ("over", tr("Over")),
            ),
            action=tr("Plan a promotion"),
            hat=Hat.MARKETING,
        )
        self.timeline = TimelineView(desk)
        self.cards = CardsView(desk, self.model)
        self.views = ViewSwitch(self.timeline)
        self._lay_out()
        self.views.chosen.connect(self.show_view)
        self.timeline.opened.connect(self.ask_record)
        self.cards.opened.connect(self.ask_record)
        self.model.rowsInserted.connect(self._show_view)
        self.model.rowsRemoved.connect(self._show_view)

    def make_panel(self) -> RecordPanel:
        """One promotion."""
        from ui.promotions.panel import PromotionPanel

        panel = PromotionPanel(self.desk)
        panel.lead_asked.connect(self.lead_asked)
        panel.coupons_asked.connect(self.coupons_asked)
        panel.repeated.connect(self._planned)
        return panel

    def make_composer(self) -> QWidget:
        """The fields of a new promotion."""
        from ui.promotions.composer import PromotionComposer

        composer = PromotionComposer(self.desk)
        composer.planned.connect(self._written)
        return composer

    def make_empty(self, chip: str) -> Empty:
        """What a promotion is for."""
        return Empty(
            "megaphone",
            tr("What will you offer next?"),
            tr("A promotion is a reason to come: whom you tell, by which channel, what it may cost. Leads find it."),
            action=tr("Plan a promotion"),
        )

    def delete_row(self, row: PromotionRow) -> None:
        """As the button of the record does."""
        from ui.promotions.panel import delete_promotion

        delete_promotion(self.desk, row.id, row.name)

    def listing(self, chip: str) -> Listing[PromotionRow]:
        """The promotions that a chip stands for."""
        room = self.desk.workspace.promotions
        return room.in_phases(_PHASES[chip], self.desk.today) if chip in _PHASES else room.plan()

    def reload(self) -> None:
        """Read list, timeline and record anew."""
        super().reload()
        self._show_view()

    def concerns(self, changed: Changed) -> bool:
        """What is to be made and coupons stand in the record alone."""
        return super().concerns(changed) or (self.shows_record and bool(self.panel.interests & changed.kinds))

    def show_in_main(self, key: Id) -> None:
        """Point at a promotion in each view."""
        super().show_in_main(key)
        self.timeline.choose(key)
        self.cards.choose(key)

    def release(self) -> None:
        """Wait for nothing any more."""
        if "panel" in self.__dict__:
            self.panel.rest()
        super().release()

    def show_view(self, name: str) -> None:
        """Show the promotions as one of `VIEWS`."""
        self.views.choose(name)
        self._view = name
        self.undated.setVisible(name == "timeline" and bool(self.undated.text()))
        self.desk.settings.set_text("promotions/view", name)
        self._show_view()

    def show_new(self) -> None:
        """Offer the fields of a new promotion above the list."""
        self.composer.begin()

    def _lay_out(self) -> None:
        """Put the composer above, the switch beside the chips, and the timeline where the list stands."""
        self.stack = QStackedWidget()
        self.stack.setMinimumWidth(280)
        self.undated = label("", TextRole.MUTED, elide=True)
        self.split.replaceWidget(0, self.stack)
        self.main = self.stack
        self.split.setStretchFactor(0, 3)
        self.split.setCollapsible(0, False)
        for view in (self.list, self.timeline, self.cards):
            self.stack.addWidget(view)
        self.list.show()
        self.list.head.row.addWidget(self.views)
        self.body.addWidget(self.undated)
        kept = self.desk.settings.text("promotions/view")
        self.show_view(kept if kept in VIEWS else VIEWS[0])

    def _show_view(self) -> None:
        """Put the chosen view in front; where there is no card, the list says why."""
        views = {"timeline": self.timeline, "cards": self.cards if self.model.rowCount() else self.list}
        shown = views.get(self._view, self.list)
        self.stack.setCurrentWidget(shown)
        self.stack.setFocusProxy(self.table if shown is self.list else shown)
        if self.shows_record:
            self.cards.choose(self.panel.key)
        if shown is self.timeline:
            self._show_timeline()

    def _show_timeline(self) -> None:
        rows = self.list.whole().page(0, MOST)
        self.timeline.show_rows(rows)
        undated = sum(row.start_on is None for row in rows)
        words = tr("1 promotion has no date yet; the list shows it.")
        if undated != 1:
            words = tr("%n promotions have no date yet; the list shows them.", undated)
        self.undated.setText(words if undated else "")
        self.undated.setVisible(undated > 0)
        if self.shows_record:
            self.timeline.choose(self.panel.key)

    def _written(self, key: Id) -> None:
        if self.after_slip.is_followed:
            self._planned(key)

    def _planned(self, key: Id) -> None:
        self.chips.choose("all")
        self.panel.show_part("plan")
        self.open_record(key)


def _columns(desk: Desk) -> list[Column[PromotionRow]]:
    def over(row: PromotionRow) -> bool:
        return row.budget is not None and row.spent > row.budget

    return [
        Column(tr("Name"), lambda row: row.name, strong=True, stretch=3, sort_key="name"),
        Column(
            tr("Channel"), lambda row: channel_words(row.channel), muted=True, width=104, yields=4, sort_key="channel"
        ),
        Column(
            tr("When", about="days"),
            lambda row: when_words(row, desk.today),
            muted=True,
            width=176,
            yields=2,
            sort_key="start",
        ),
        Column(
            tr("Phase"),
            lambda row: phase_words(phase_of(row, desk.today)),
            chip=True,
            tone=lambda row: TONES[phase_of(row, desk.today)],
            width=98,
        ),
        Column(
            tr("Offer"),
            lambda row: offer_words(desk, row.offer_kind, row.offer_value),
            muted=True,
            width=96,
            yields=6,
        ),
        Column(
            tr("Budget"),
            lambda row: desk.money(row.budget),
            Align.END,
            muted=True,
            width=92,
            yields=3,
            sort_key="budget",
        ),
        Column(
            tr("Spent"),
            lambda row: desk.money(row.spent) if row.spent else "–",
            Align.END,
            tone=lambda row: Tone.BAD if over(row) else None,
            icon=lambda row: "triangle-alert" if over(row) else "",
            accessible=lambda row: (
                tr("{spent}, over the budget").format(spent=desk.money(row.spent))
                if over(row)
                else desk.money(row.spent)
            ),
            width=112,
            yields=1,
            sort_key="spent",
        ),
        Column(
            tr("Leads"),
            lambda row: str(row.leads) if row.leads else "–",
            Align.END,
            width=60,
            yields=1,
            sort_key="leads",
        ),
        Column(tr("Bought"), lambda row: str(row.bought or "–"), Align.END, muted=True, width=64, yields=5),
    ]
