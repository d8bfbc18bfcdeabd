"""Why deals are lost: the reasons that are offered, in their order."""

from __future__ import annotations

from core import own_lists
from core.errors import UserMistake, words
from core.own_lists import REASONS_KEY, read_reasons
from ui.deals.asking import usual_reasons
from ui.desk import Desk
from ui.kit.cards import Card
from ui.kit.fields import LineField
from ui.kit.words import tr
from ui.settings_page.rows import AddLine, Row, Rows
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
        self.new = AddLine(tr("A new reason, such as “Wanted it sooner”"), tr("Add reason"))
        self.new.asked.connect(self._add)
        card.add(self.new)

    def reload(self) -> None:
        """Read the list."""
        own = read_reasons(self.desk.workspace.business.setting(REASONS_KEY))
        self._shown = own or usual_reasons()
        self.rows.show_keys(self._shown, self._make)

    def _make(self, name: str) -> Row:
        row = ReasonRow(name)
        row.field.committed.connect(lambda new, _: self._rename(row, new))
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

    def _rename(self, row: ReasonRow, after: str) -> None:
        before = row.name
        if after and after not in self.rows.by_key:  # the row stays where the keyboard is
            self.rows.by_key[after] = self.rows.by_key.pop(before)
            row.show_name(after)

        def mistaken(mistake: UserMistake) -> None:
            if self.rows.by_key.pop(row.name, None) is row:
                self.rows.by_key[before] = row
            row.name = before
            row.field.refuse(mistake)

        self.desk.operations.run(
            words("Rename lost reason"),
            own_lists.rename_reason,
            before,
            after,
            usual_reasons(),
            on_mistake=mistaken,
            on_failed=row.field.keep_unsaved,
        )

    def _move(self, name: str, by: int) -> None:
        place = self._shown.index(name) + by if name in self._shown else -1
        if 0 <= place < len(self._shown):
            self.desk.operations.run(words("Move lost reason"), own_lists.place_reason, name, place, usual_reasons())

    def _remove(self, name: str) -> None:
        self.desk.operations.run(
            words("Remove lost reason"), own_lists.remove_reason, name, usual_reasons(), offer_undo=True
        )


class ReasonRow(Row):
    """One reason."""

    def __init__(self, name: str) -> None:
        """Build the field and the buttons."""
        super().__init__()
        self.name = name
        self.field = LineField()
        self.field.idle_commits = False
        self.field.editor.setAccessibleName(tr("Reason"))
        self.field.set_value(name)
        self.line.addWidget(self.field, 1)
        self.add_moves()
        self.add_remove(tr("Offer this reason no longer"))
        self.call(name)

    def show_name(self, name: str) -> None:
        """It is called otherwise now."""
        self.name = name
        self.field.set_value(name)
        self.call(name)
