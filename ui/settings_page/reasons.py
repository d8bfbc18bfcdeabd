"""Why deals are lost: the reasons that are offered, in their order."""

from __future__ import annotations

from core import own_lists
from core.errors import words
from core.own_lists import REASONS_KEY, read_reasons
from ui.deals.asking import usual_reasons
from ui.desk import Desk
from ui.kit.cards import Card
from ui.kit.fields import LineField
from ui.kit.words import tr
from ui.settings_page.kept import Kept
from ui.settings_page.rows import Row, Rows
from ui.settings_page.section import Section


class ReasonsSection(Section):
    """While there is no own list, the usual reasons stand here; the first change makes them the owner's."""

    interests = frozenset({"setting"})

    def __init__(self, desk: Desk) -> None:
        """Build the list."""
        super().__init__(desk)
        card = self.add(
            Card(
                tr("Why deals are lost"),
                tells=tr(
                    "Offered in this order where a deal is lost; the report counts them. What you write there "
                    "yourself is offered as well."
                ),
            )
        )
        self.rows: Rows[str] = Rows()
        self._shown: list[str] = []
        card.add(self.rows)
        self.new = self.add_line(card, tr("A new reason, such as “Wanted it sooner”"), tr("Add reason"))
        self.new.asked.connect(self._add)
        self.rows.below = self.new.button
        desk.operations.rested.connect(self._rested)

    def fill(self) -> None:
        """Read the list."""
        own = read_reasons(self.desk.workspace.business.setting(REASONS_KEY))
        self._shown = own or usual_reasons()
        self.rows.show_keys(self._shown, self._make)
        for name, row in self.rows.by_key.items():
            if isinstance(row, ReasonRow):
                row.show_name(name)

    def _make(self, name: str) -> Row:
        row = ReasonRow(name)
        kept = Kept(self.desk, row.field, lambda: "reasons", lambda: _waits_as(row.stands))
        row.field.committed.connect(lambda new, _: self._rename(row, kept, new))
        row.field.refused.connect(lambda: self._call(row, row.stands))
        row.move_asked.connect(lambda by: self._move(row.name, by))
        row.remove_asked.connect(lambda: self._remove(row.name))
        return row

    def _add(self, name: str) -> None:
        self.desk.operations.run(
            words("Add lost reason"),
            own_lists.add_reason,
            name,
            usual_reasons(),
            on_done=self.new.clear,
            on_mistake=self.new.refuse,
        )

    def _rename(self, row: ReasonRow, kept: Kept, after: str) -> None:
        kept.save(words("Rename lost reason"), own_lists.rename_reason, row.name, after, usual_reasons())
        if after and after not in self.rows.by_key:  # the row stays where the keyboard is
            self._call(row, after)

    def _rested(self, well: bool) -> None:
        """Where the disk did not take other names, they are called as before."""
        for row in () if well else [*self.rows.by_key.values()]:
            if isinstance(row, ReasonRow):
                self._call(row, row.stands)

    def _call(self, row: ReasonRow, name: str) -> None:
        if self.rows.by_key.get(row.name) is row:  # and not gone from the list meanwhile
            self.rows.by_key[name] = self.rows.by_key.pop(row.name)
            row.name = name

    def _move(self, name: str, by: int) -> None:
        place = self._shown.index(name) + by if name in self._shown else -1
        if 0 <= place < len(self._shown):
            self.desk.operations.run(words("Move lost reason"), own_lists.place_reason, name, place, usual_reasons())

    def _remove(self, name: str) -> None:
        self.desk.operations.run(
            words("Remove lost reason"), own_lists.remove_reason, name, usual_reasons(), offer_undo=True
        )


def _waits_as(name: str) -> str:
    """What a reason is called among the drafts: the usual ones have other names in another language."""
    usual = usual_reasons()
    return str(usual.index(name)) if name in usual else name


class ReasonRow(Row):
    """One reason. `stands`: what it is called in the file; `name`: what it is about to be called."""

    def __init__(self, name: str) -> None:
        """Build the field and the buttons."""
        super().__init__()
        self.name = self.stands = name
        self.field = LineField()
        self.field.idle_commits = False
        self.field.editor.setAccessibleName(tr("Reason"))
        self.line.addWidget(self.field, 1)
        self.add_moves()
        self.add_remove(tr("Offer this reason no longer"))

    def show_name(self, name: str) -> None:
        """Show what it is called in the file."""
        self.name = self.stands = name
        self.field.set_value(name)
        self.call(name)
