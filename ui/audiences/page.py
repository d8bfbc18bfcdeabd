"""Who promotions are for: each audience with its live count, and what promotions for it brought."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from core.activities import Hat
from core.audiences import Audience, AudienceRow
from core.ids import Id
from ui.audiences.counting import Standing, Standings
from ui.audiences.panel import WHO, AudiencePanel
from ui.audiences.phrases import sentence
from ui.desk import Desk
from ui.kit.empty import Empty
from ui.kit.page import Changed
from ui.kit.table_model import Align, Column, TableModel
from ui.kit.table_view import TableView
from ui.kit.words import tr
from ui.record_page import RecordPage

WAITING = "…"

Read = Callable[[Standing], int | None]


class AudiencesPage(RecordPage):
    """All audiences, one of them beside the list.

    people_asked(audience id): show who they are, on Contacts. promotion_asked(audience id): plan one for them.
    """

    name = "audiences"
    interests = frozenset({"audience", "research", "expense"}) | WHO
    people_asked = Signal(object)
    promotion_asked = Signal(object)

    def __init__(self, desk: Desk) -> None:
        """Build the page."""
        self.standings = Standings(desk, desk)
        self._said: dict[str, str] = {}
        self.model: TableModel[AudienceRow] = TableModel(self._columns(desk))
        self.table: TableView[AudienceRow] = TableView(self.model, name=tr("Audiences"))
        super().__init__(
            desk,
            tr("Audiences"),
            tr("Who your promotions are for, how many they are now, and what they need"),
            main=self.table,
            action=tr("New audience"),
            hat=Hat.MARKETING,
        )
        self.model.setParent(self)
        self.standings.setParent(self)
        self.empty = Empty(
            "target",
            tr("Who do you talk to?"),
            tr("An audience is a group that wants the same: regulars, offices nearby. A promotion is for one of them."),
            action=tr("New audience"),
        )
        self.empty.asked.connect(self.show_new)
        self.table.set_empty(self.empty)
        self.table.opened.connect(lambda row: self.ask_from_main(row.id))
        self.table.clicked.connect(self._clicked)
        self.table.walked.connect(self._chosen)
        self.action_asked.connect(lambda: self.begin_on_slip(self.show_new))
        self.standings.changed.connect(self._show_numbers)

    @property
    def is_counting(self) -> bool:
        """Whether numbers are still to come, in the list or in the record."""
        busy = self.standings.is_counting
        if self.shows_record:
            busy = busy or self.panel.reach.live.is_counting or self.panel.used_by.is_counting
        return busy

    def focus_main(self) -> None:
        """Put the keyboard on the list; where it is empty, on the button that fills it."""
        self.table.begin()

    def make_panel(self) -> AudiencePanel:
        """One audience."""
        panel = AudiencePanel(self.desk)
        panel.people_asked.connect(self.people_asked)
        panel.promotion_asked.connect(self.promotion_asked)
        return panel

    def make_composer(self) -> QWidget:
        """The slip for a new audience."""
        from ui.audiences.composer import AudienceComposer

        composer = AudienceComposer(self.desk)
        composer.written.connect(self._written)
        return composer

    def show_new(self) -> None:
        """Offer the slip for a new audience."""
        self.composer.begin()

    def changed(self, changed: Changed) -> None:
        """Numbers are old once anything they rest on has changed."""
        if self.concerns(changed):
            self.standings.forget()
            if "panel" in self.__dict__:
                self.panel.hear(changed.kinds)
        super().changed(changed)

    def reload(self) -> None:
        """Read list and record anew."""
        self._said.clear()
        self.model.set_listing(self.desk.workspace.audiences.everything())
        self.reload_record()
        self.recall()

    def show_in_main(self, key: Id) -> None:
        """Point at an audience in the list."""
        self.table.show_key(key)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Count nothing for nobody."""
        super().hideEvent(event)
        self.standings.stop()

    def release(self) -> None:
        """Wait for nothing any more."""
        self.standings.stop()
        if "panel" in self.__dict__:
            self.panel.stop()
        super().release()

    def _written(self, audience: Audience) -> None:
        if self.after_slip.is_followed:
            self.ask_record(audience.id)

    def _clicked(self, index: object) -> None:
        row = self.model.row(self.table.currentIndex().row())
        if row is not None:
            self.ask_from_main(row.id)

    def _chosen(self, row: AudienceRow | None) -> None:
        # Walking along an open record shows the next one; a closed panel stays closed until asked for.
        if row is not None and self.follow(row.id):
            self.walked.emit()

    def _show_numbers(self) -> None:
        last = self.model.index(self.model.rowCount() - 1, self.model.columnCount() - 1)
        self.model.dataChanged.emit(self.model.index(0, 0), last)

    def _columns(self, desk: Desk) -> list[Column[AudienceRow]]:
        def number(title: str, read: Read, width: int, yields: int) -> Column[AudienceRow]:
            return Column(
                title,
                lambda row: self._number(row, read),
                Align.END,
                width=width,
                yields=yields,
                accessible=lambda row: self._spoken(row, read),
            )

        return [
            Column(tr("Name"), lambda row: row.name, strong=True, stretch=3),
            Column(tr("People who"), lambda row: self._sentence(row.filter) or "–", stretch=4, muted=True, yields=6),
            number(tr("How many"), lambda each: each.reach.people if each.reach else None, 84, 0),
            number(tr("By e-mail"), lambda each: each.reach.mail if each.reach else None, 84, 3),
            number(tr("By phone"), lambda each: each.reach.phone if each.reach else None, 84, 4),
            Column(tr("Promotions"), lambda row: str(row.promotions or "–"), Align.END, width=92, muted=True, yields=5),
            number(tr("Leads"), lambda each: each.brought.leads, 68, 1),
            number(tr("Bought"), lambda each: each.brought.bought, 72, 2),
        ]

    def _sentence(self, filter_: str) -> str:
        """A filter in words; kept, since lines are painted often."""
        if filter_ not in self._said:
            self._said[filter_] = sentence(self.desk, filter_)
        return self._said[filter_]

    def _number(self, row: AudienceRow, read: Read) -> str:
        known = self.standings.of(row)
        if known is None:
            return WAITING
        found = read(known)
        return "–" if found is None else str(found)

    def _spoken(self, row: AudienceRow, read: Read) -> str:
        text = self._number(row, read)
        return tr("counting…") if text == WAITING else text
