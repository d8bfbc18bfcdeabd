"""One audience: who is in it, what they need, what they said, and what promotions for them brought."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent

from core import audiences
from core.audiences import Audience
from core.errors import words
from core.ids import Id
from ui.audiences.filter_field import FilterField
from ui.audiences.phrases import sentence
from ui.audiences.reach_view import ReachView
from ui.audiences.research import ResearchPart
from ui.audiences.used_by import UsedBy
from ui.kit.buttons import quiet
from ui.kit.cards import Card
from ui.kit.fields import LineField, NotesField
from ui.kit.form import Form
from ui.kit.words import tr
from ui.record.panel import RecordPanel
from ui.record.sections import put

WHO = frozenset({"contact", "lead", "deal", "activity", "redemption", "deal_line", "product", "promotion", "score"})
"""What decides who is in an audience and what promotions for it brought."""

_FIELDS = ("name", "filter", "needs", "habits", "notes")


class AudiencePanel(RecordPanel):
    """An audience, edited in place.

    people_asked(audience id): show who they are. promotion_asked(audience id): plan a promotion for them.
    """

    kind = "audience"
    interests = frozenset({"audience", "research", "expense"}) | WHO
    people_asked = Signal(object)
    promotion_asked = Signal(object)

    def build(self) -> Iterator[None]:
        """Make all parts; `load` fills them."""
        desk = self.desk
        self.marks.hide()
        self.reach = ReachView(desk)
        self.reach.people_asked.connect(self.people_asked)
        self.delete = quiet(tr("Delete"), icon="trash-2")
        self.delete.clicked.connect(self._delete)
        for part in (self.reach.show_them, self.reach.export, self.delete):
            put(self.buttons, part)
        self.body.addWidget(self.reach)
        yield
        self.who = self._form(self.body.indexOf(self.reach))
        self.filter = FilterField(desk)
        self.filter.followed.connect(self.reach.follow)
        self.who.add("name", tr("Name"), LineField(), always=True)
        self.who.add("filter", tr("Who belongs to it"), self.filter, always=True)
        self.edit_in_place(self.who, words("Edit audience"), audiences.edit_audience)
        yield
        self.told = self._form()
        self.told.add("needs", tr("Needs"), NotesField(hint=tr("what they look for")), always=True)
        self.told.add("habits", tr("Habits"), NotesField(hint=tr("when and where you meet them")), always=True)
        self.told.add("notes", tr("Notes"), NotesField(hint=tr("what is good to know")), always=True)
        self.edit_in_place(self.told, words("Edit audience"), audiences.edit_audience)
        yield
        self.research = ResearchPart(desk)
        self.body.addWidget(self.research)
        yield
        self.used_by = UsedBy(desk)
        self.used_by.opened.connect(desk.show_record)
        self.used_by.asked.connect(self.promotion_asked)
        self.body.addWidget(self.used_by)
        self.body.addStretch(1)

    def _form(self, place: int = -1) -> Form:
        """An empty form on a card of its own, at a place or below the others."""
        card, form = Card(), Form()
        self.body.insertWidget(place, card)
        card.add(form)
        return form

    def load(self, key: Id, *, fresh: bool) -> bool:
        """Read and show an audience."""
        audience = self.desk.workspace.audiences.get(key)
        if audience is None:
            return False
        self._show_head(audience)
        values = {name: getattr(audience, name) for name in _FIELDS}
        for form in (self.who, self.told):
            (form.load if fresh else form.set_values)(values)
        if fresh or not self.filter.is_touched:
            self.reach.show_audience(key, audience.name, audience.filter)
        self.research.show_audience(key, fresh=fresh)
        self.used_by.show_audience(key)
        return True

    def hear(self, kinds: frozenset[str]) -> None:
        """Know what has changed: only numbers that rest on it are counted anew."""
        if kinds & (WHO | {"expense", "business"}):
            self.used_by.forget()
        if kinds & WHO:
            self.reach.forget()

    def stop(self) -> None:
        """Count nothing any more."""
        self.reach.stop()
        self.used_by.rest()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Let go of the facts that were counted."""
        super().hideEvent(event)
        self.used_by.rest()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Go on counting what was not finished."""
        super().showEvent(event)
        self.used_by.resume()

    def _show_head(self, audience: Audience) -> None:
        self.title.setText(audience.name)
        told = sentence(self.desk, audience.filter)
        self.about.setText(tr("People who {conditions}").format(conditions=told) if told else tr("Audience"))

    def _delete(self) -> None:
        if self.key is None:
            return
        self.flush()
        name = self.title.text()
        self.desk.operations.run(
            words("Delete audience"),
            audiences.delete_audience,
            self.key,
            offer_undo=lambda promotions: _left(name, promotions),
            once=True,
        )


def _left(name: str, promotions: int) -> str:
    gone = tr("“{name}” is in the bin.").format(name=name)
    if not promotions:
        return gone
    stay = (
        tr("1 promotion for it stays, without it.")
        if promotions == 1
        else tr("%n promotions for it stay, without it.", promotions)
    )
    return f"{gone} {stay}"
