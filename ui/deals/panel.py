"""One deal beside the board: who, how much, where it stands, what comes next, and its story."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from core import deals
from core.activities import NextStep
from core.deals import Deal, DealRow, Outcome, Stage, StageEntry
from core.errors import words
from core.ids import Id
from ui.deals.card_words import CardWords, outcome_word, stage_word
from ui.deals.lane import ICONS, TONES
from ui.deals.lines import DealLines, show_as_sum
from ui.deals.moves import Moves
from ui.deals.name_button import BEFORE, NameButton
from ui.deals.stage_path import StagePath
from ui.desk import Desk
from ui.kit import days
from ui.kit.buttons import BEFORE_ICON, primary, quiet, stress
from ui.kit.cards import Card
from ui.kit.date_field import DateField
from ui.kit.fields import AmountField, ChoiceField, LineField, NotesField
from ui.kit.form import Form
from ui.kit.insets import Outdent
from ui.kit.text import Chip, Label, TextRole, label
from ui.kit.tokens import Tone
from ui.kit.words import tr
from ui.record.log_line import LogLine, Target
from ui.record.next_step import NextStepEditor
from ui.record.panel import RecordPanel
from ui.record.sections import put, put_button, section
from ui.record.story import items_of_deal
from ui.record.what_happened import WhatHappened

FIELDS = ("title", "value", "cost", "expected_on", "promotion_id", "coupon_code", "notes")


class DealPanel(RecordPanel):
    """The record of a deal."""

    kind = "deal"
    interests = frozenset({"deal", "deal_line", "stage", "stage_entry", "contact", "lead", "activity", "promotion"})

    def __init__(self, desk: Desk, moves: Moves) -> None:
        """Build the frame; what can be done goes through these moves."""
        super().__init__(desk)
        self._moves = moves
        self._words = CardWords(desk)
        self._row: DealRow | None = None
        self.setAccessibleName(tr("The deal"))

    def build(self) -> Iterator[None]:
        """Make all parts; `load` fills them."""
        desk = self.desk
        self.outcome, self.from_promotion = Chip(), Chip()
        for chip in (self.outcome, self.from_promotion):
            put(self.marks, chip)
        self.who = NameButton()
        self.who.clicked.connect(self._show_contact)
        self.value = Label("", TextRole.FIGURE)
        facts = QHBoxLayout()
        facts.setSpacing(12)
        facts.addLayout(Outdent(self.who, BEFORE))
        facts.addStretch(1)
        facts.addWidget(self.value)
        self.body.insertLayout(0, facts)
        self.path = StagePath()
        self.path.chosen.connect(lambda stage: self._act(lambda row: self._moves.to_stage(row.id, stage)))
        self.body.insertWidget(2, self.path)
        self._add_buttons()
        yield
        self.step = NextStepEditor(desk, self.kind, plan=deals.plan_step, finish=deals.finish_step)
        self.body.addWidget(self.step)
        yield
        about = Card(tr("What it is about"))
        self.body.addWidget(about)
        self.why = Form()
        self.why.add("lost_reason", tr("Why it was lost"), LineField(hint=tr("nobody knows")), always=True)
        about.add(self.why)
        self.form = self._form()
        about.add(self.form)
        for form in (self.form, self.why):
            self.edit_in_place(form, words("Edit deal"), deals.edit_deal)
        yield
        self.lines = DealLines(desk)
        self.body.addLayout(Outdent(self.lines, BEFORE_ICON))
        yield
        self.log = LogLine(desk)
        self.body.addLayout(section(tr("Log it"), self.log))
        yield
        self.way = WayRows()
        self.body.addLayout(section(tr("Way through the stages"), self.way))
        self.story = WhatHappened(desk)
        self.body.addWidget(self.story)
        self.body.addStretch(1)

    def load(self, key: Id, *, fresh: bool) -> bool:
        """Read and show a deal."""
        room = self.desk.workspace.deals
        deal, row = room.get(key), room.row(key)
        if deal is None or row is None:
            return False
        self._row = row
        stages, way = room.stages(), room.way(key)
        self._show_head(row)
        self.path.show_path(stages, deal.stage_id, deal.outcome)
        self._offer_promotions(deal)
        values = {name: getattr(deal, name) for name in FIELDS}
        for form, shown in ((self.form, values), (self.why, {"lost_reason": deal.lost_reason})):
            (form.load if fresh else form.set_values)(shown)
        show_as_sum(self.form, self.lines.show_deal(deal, fresh=fresh))
        self.why.setVisible(deal.outcome is Outcome.LOST)
        step = NextStep(deal.next_step, deal.next_step_on, deal.next_step_at)
        self.step.setVisible(deal.outcome is not Outcome.LOST)
        self.step.show_step(key, step, fresh=fresh)
        self.log.set_target(Target(row.contact_id, deal.lead_id, key))
        self._show_way(deal, way, stages)
        self.story.set_items(items_of_deal(self.desk, deal, row, way, stages), fresh=fresh)
        return True

    def _show_head(self, row: DealRow) -> None:
        who = self._words.who(row)
        self.title.setText(row.title or who)
        told = [tr("Opened {day}").format(day=days.shown_short(row.opened_on, self.desk.today))]
        if row.outcome is Outcome.OPEN and row.expected_on is not None:
            told.append(tr("expected {day}").format(day=days.shown_short(row.expected_on, self.desk.today)))
        self.about.setText(" · ".join(told))
        self.who.show_name(who, tr("Show the contact {name}").format(name=who))
        self.who.setEnabled(row.contact_id is not None)
        self.value.set_role(TextRole.FIGURE if row.value is not None else TextRole.MUTED)
        self.value.setText(self.desk.money(row.value) if row.value is not None else tr("No value yet"))
        said = outcome_word(row.outcome)
        if row.closed_on is not None:
            said += f" · {days.shown_short(row.closed_on, self.desk.today)}"
        self.outcome.show_state(said, TONES[row.outcome], ICONS.get(row.outcome, "handshake"))
        self.from_promotion.show_state(row.promotion, Tone.MARKETING, "megaphone")
        self.from_promotion.setVisible(bool(row.promotion))
        self.won.setVisible(row.outcome is not Outcome.WON)
        self.lost.setVisible(row.outcome is not Outcome.LOST)
        self.again.setVisible(row.outcome is not Outcome.OPEN)
        stress(self.won, "trophy", whether=row.outcome is Outcome.OPEN)
        stress(self.again, "rotate-ccw", whether=row.outcome is Outcome.LOST)

    def _add_buttons(self) -> None:
        act = partial(put_button, self.buttons)
        self.won: QPushButton = act(
            tr("Won"), "trophy", lambda: self._act(self._moves.win, _place(self.won)), make=primary
        )
        self.lost: QPushButton = act(tr("Lost…"), "circle-x", lambda: self._act(self._moves.lose, _place(self.lost)))
        self.again = act(tr("Open again"), "rotate-ccw", lambda: self._act(lambda row: self._moves.reopen(row.id)))
        self.delete = act(
            tr("Delete"), "trash-2", lambda: self._act(lambda row: self._moves.delete(row.id)), make=quiet
        )

    def _act(self, act: Callable[..., object], *more: QRect) -> None:
        if self._row is not None:
            self.flush()
            act(self._row, *more)

    def _form(self) -> Form:
        desk = self.desk
        form = Form(columns=2)
        form.add("title", tr("What"), LineField(hint=tr("such as Birthday cake")), always=True, wide=True)
        form.add("value", tr("Value"), AmountField(desk.currency, desk.locale, hint=tr("what it brings")), always=True)
        form.add("expected_on", tr("Expected"), DateField(lambda: desk.today), always=True)
        form.add(
            "cost", tr("Cost", about="goods"), AmountField(desk.currency, desk.locale, hint=tr("what it costs us"))
        )
        form.add("coupon_code", tr("Coupon"), LineField())
        self.promotion = ChoiceField([(None, tr("No promotion"))])
        form.add("promotion_id", tr("Counts for the promotion"), self.promotion, always=True, wide=True)
        form.add("notes", tr("Notes"), NotesField(), wide=True)
        return form

    def _offer_promotions(self, deal: Deal) -> None:
        rooms = self.desk.workspace
        none = tr("No promotion")
        if deal.promotion_id is None and self._row is not None and self._row.promotion:
            none = tr("{promotion}, as its lead").format(promotion=self._row.promotion)
        self.promotion.set_choices([(None, none), *rooms.promotions.names()])

    def _show_way(self, deal: Deal, way: list[StageEntry], stages: list[Stage]) -> None:
        names = {stage.id: stage_word(stage.name) for stage in stages}
        stays = deals.stays(way, deal.closed_on or self.desk.today)
        self.way.show_stays([(names.get(stage, ""), spent) for stage, spent in stays])

    def _show_contact(self) -> None:
        if self._row is not None and self._row.contact_id is not None:
            self.desk.show_record("contact", self._row.contact_id)


class WayRows(QWidget):
    """The stages a deal came through, each with its days."""

    def __init__(self) -> None:
        """Start empty."""
        super().__init__()
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(4)
        self._lines: list[_Stay] = []
        self.told: list[tuple[str, int]] = []

    def show_stays(self, stays: list[tuple[str, int]]) -> None:
        """Show stages and days, first to last."""
        if stays == self.told:
            return
        self.told = stays
        while len(self._lines) < len(stays):
            self._lines.append(_Stay())
            self._rows.addWidget(self._lines[-1])
        for number, line in enumerate(self._lines):
            if number < len(stays):
                name, spent = stays[number]
                line.stage.setText(name)
                line.days.setText(tr("1 day") if spent == 1 else tr("%n days", spent))
            line.setVisible(number < len(stays))  # now: shown by Qt a frame later, what stands below jumps


class _Stay(QWidget):
    """A stage, and the days spent in it."""

    def __init__(self) -> None:
        super().__init__()
        self.stage, self.days = label("", elide=True), label("", TextRole.MUTED)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.stage, 1)
        row.addWidget(self.days)


def _place(widget: QWidget) -> QRect:
    return QRect(widget.mapToGlobal(QPoint(0, 0)), QSize(widget.width(), widget.height()))
