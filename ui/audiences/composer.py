"""Write down an audience: a name is enough; who belongs to it and what they need may follow."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal

from core.activities import Hat
from core.audiences import Audience, Reach, add_audience
from core.errors import UserMistake, words
from ui.audiences.counting import LiveCount
from ui.audiences.filter_field import FilterField
from ui.audiences.filter_row import FilterRow
from ui.desk import Desk
from ui.kit.fields import LineField
from ui.kit.text import TextRole, label
from ui.kit.words import tr
from ui.record.slip import Slip


class AudienceComposer(Slip):
    """A slip for one audience. written(audience): it stands in the file."""

    written = Signal(object)

    def __init__(self, desk: Desk) -> None:
        """Lay it out for the width of a page."""
        super().__init__(
            desk,
            tr("A new audience"),
            tr("Write it down"),
            columns=3,
            hat=Hat.MARKETING,
            tells=tr("Name a group small enough that all of them want the same."),
        )
        self.name = LineField(hint=tr("such as Regulars"), quiet=False)
        self.needs = LineField(hint=tr("what they look for"), quiet=False)
        self.filter = FilterField(desk)
        self.filter.row_begun.connect(self._watch)
        self.live = LiveCount(desk, self)
        self.live.told.connect(self._told)
        self.filter.followed.connect(self._follow)
        self.count = label("", TextRole.STRONG)
        self.filter.foot.addWidget(self.count)
        self.add_field("name", tr("Name"), self.name)
        self.add_field("needs", tr("Needs"), self.needs, span=2)
        self.add_field("filter", tr("Who belongs to it"), self.filter, wide=True)

    def keep(self) -> None:
        """Keep what was typed; a condition that was begun is asked for its value, never left out in silence."""
        if not self.filter.begun:
            super().keep()
            return
        self.refused(
            UserMistake(words("A condition has no value yet. Give it one, or take the condition away."), field="filter")
        )
        self.filter.begun[0].focus_value()

    def submit(self, values: Mapping[str, Any]) -> None:
        """Keep the audience."""
        self.run(
            words("Write down audience"),
            add_audience,
            name=values["name"],
            needs=values["needs"],
            filter=values["filter"],
            on_done=self._written,
            on_mistake=self.refused,
            offer_undo=lambda audience: tr("“{name}” is written down").format(name=audience.name),
        )

    def _follow(self, filter_: str) -> None:
        self.count.setText("")
        self.live.ask(filter_)

    def _told(self, _filter: str, reach: Reach | None) -> None:
        if reach is None:
            self.count.setText(tr("counting…"))
        else:
            self.count.setText(tr("1 person now") if reach.people == 1 else tr("%n people now", reach.people))

    def _watch(self, row: FilterRow) -> None:
        row.value.installEventFilter(self)

    def _written(self, audience: Audience) -> None:
        self.kept()
        self.written.emit(audience)
