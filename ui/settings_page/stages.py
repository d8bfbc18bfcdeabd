"""The pipeline: its stages in order, each with the chance that a deal is won from there."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from core import deals, stages
from core.deals import Stage
from core.errors import UserMistake, words
from core.ids import Id
from core.stages import Merged
from ui.deals.card_words import stage_word
from ui.desk import Desk
from ui.kit.buttons import danger, quiet
from ui.kit.cards import Card
from ui.kit.field import Field
from ui.kit.fields import ChoiceField, LineField, PercentField, shown_percent
from ui.kit.form import INDENT
from ui.kit.insets import inset
from ui.kit.text import TextRole, label
from ui.kit.words import tr
from ui.record.unsaved import drafts_of
from ui.settings_page.kept import Kept
from ui.settings_page.rows import TOOL, Row, Rows
from ui.settings_page.section import Section
from ui.settings_page.targets import NUMBERS

_CHANCE, _DEALS = 84, 140
"""Logical pixels of the columns."""


class StagesSection(Section):
    """Stages are renamed, weighted, moved, added and deleted in place."""

    interests = frozenset({"stage", "deal", "stage_entry"})

    def __init__(self, desk: Desk) -> None:
        """Build the list."""
        super().__init__(desk)
        card = self.add(
            Card(
                tr("The way of a deal"),
                tells=tr(
                    "The stages of the board, in their order. The chance weighs what is open in the forecast. "
                    "Alt+↑ and Alt+↓ move a stage."
                ),
            )
        )
        head = QHBoxLayout()
        head.setSpacing(8)
        inset(head, 9, 4, 0, 0)
        head.addWidget(label(tr("Stage"), TextRole.CAPTION), 1)
        chance = label(tr("Chance"), TextRole.CAPTION)
        chance.setFixedWidth(_CHANCE)
        chance.setAlignment(NUMBERS)
        chance.setContentsMargins(0, 0, INDENT, 0)
        head.addWidget(chance)
        head.addSpacing(_DEALS + 8 + 3 * (TOOL + 8))
        card.body.addLayout(head)
        self.rows: Rows[Id] = Rows()
        card.add(self.rows)
        self.new = self.add_line(card, tr("A new stage, such as “Sample sent”"), tr("Add stage"))
        self.new.asked.connect(self._add)
        self.rows.below = self.new.button
        self._stages: list[Stage] = []

    def fill(self) -> None:
        """Read the pipeline and what stands in it."""
        room = self.desk.workspace.deals
        self._stages, standing = room.stages(), room.standing()
        self.rows.show_keys([stage.id for stage in self._stages], self._make)
        for stage in self._stages:
            row = self.rows.by_key[stage.id]
            if isinstance(row, StageRow):
                open_deals, ever = standing.get(stage.id, (0, False))
                row.show_stage(stage, open_deals, ever=ever)
                row.offer_others([each for each in self._stages if each.id != stage.id])

    def _make(self, key: Id) -> Row:
        row = StageRow(self.desk, key)
        row.move_asked.connect(partial(self._move, key))
        return row

    def _move(self, key: Id, by: int) -> None:
        order = [stage.id for stage in self._stages]
        place = order.index(key) + by if key in order else -1
        if 0 <= place < len(order):
            self.desk.operations.run(words("Move stage"), stages.place_stage, key, place)

    def _add(self, name: str) -> None:
        self.desk.operations.run(
            words("Add stage"), stages.add_stage, name, on_done=self.new.clear, on_mistake=self.new.refuse
        )


class StageRow(Row):
    """One stage."""

    def __init__(self, desk: Desk, key: Id) -> None:
        """Build the fields and buttons."""
        super().__init__()
        self.desk, self.key = desk, key
        self._name = ""
        self.name = LineField()
        self.chance = PercentField(desk.locale)
        self.chance.setFixedWidth(_CHANCE)
        self.chance.editor.setAlignment(NUMBERS)
        self.count = label("", TextRole.MUTED, elide=True)
        self.count.setFixedSize(_DEALS, 32)
        self.line.addWidget(self.name, 1, Qt.AlignmentFlag.AlignTop)
        self.line.addWidget(self.chance, 0, Qt.AlignmentFlag.AlignTop)
        self.line.addWidget(self.count, 0, Qt.AlignmentFlag.AlignTop)
        self.add_moves()
        self.add_remove(tr("Delete this stage"))
        self.remove_asked.connect(self._ask)
        self.question = WhereTo()
        self.question.hide()
        self.question.left.connect(self._leave)
        self.question.answered.connect(self._merge)
        self.chance.tell_in(self.below)
        self.below.addWidget(self.question)
        fields: tuple[tuple[str, Field], ...] = (("name", self.name), ("probability", self.chance))
        for name, field in fields:
            kept = Kept(desk, field, lambda: drafts_of("stage", key), name)
            field.committed.connect(partial(self._save, name, kept))
        self._open, self._ever = 0, False

    def show_stage(self, stage: Stage, open_deals: int, *, ever: bool) -> None:
        """Show what stands in the file."""
        self._name, self._open, self._ever = stage_word(stage.name), open_deals, ever
        self.name.set_value(self._name)
        self.chance.set_value(int(stage.probability))
        self.name.editor.setAccessibleName(tr("Name of the stage"))
        self.chance.editor.setAccessibleName(tr("Chance of {stage}").format(stage=self._name))
        self.count.setText(_open_words(open_deals) if open_deals else "–")
        self.call(self._name)
        self.question.ask(self._name, open_deals)

    def offer_others(self, others: list[Stage]) -> None:
        """The stages that deals of this one may go to."""
        self.question.offer(others)
        if self.remove is not None:
            self.remove.setEnabled(bool(others))

    def _save(self, name: str, kept: Kept, new: object, base: object) -> None:
        if new is None:
            self.chance.refuse(
                UserMistake(
                    words("A stage needs a chance, such as {sample}."), sample=shown_percent(5_000, self.desk.locale)
                )
            )
            return
        if name == "name":
            base = None  # what is shown may be the translation of what is kept
        kept.save(
            words("Edit stage"),
            deals.edit_stage,
            self.key,
            None if base is None else {name: base},
            **dict[str, Any]({name: new}),
        )

    def _ask(self) -> None:
        if not self._ever:
            self._merge(None)
            return
        self.question.setVisible(True)
        self.question.into.setFocus()

    def _leave(self) -> None:
        self.question.hide()
        if self.remove is not None:
            self.remove.setFocus()

    def _merge(self, into: object) -> None:
        self.desk.operations.run(words("Delete stage"), stages.merge_stage, self.key, into, offer_undo=_merged_words)


class WhereTo(QFrame):
    """Asks, below a stage that shall go, which stage takes its deals. answered(id) or left()."""

    answered = Signal(object)
    left = Signal()

    def __init__(self) -> None:
        """Build the question."""
        super().__init__()
        self.words = label("", TextRole.BODY, wrap=True)
        self.into = ChoiceField([], quiet=False)
        self.into.editor.setAccessibleName(tr("Where its deals go"))
        self.into.setMinimumWidth(160)
        self.yes = danger(tr("Delete stage"))
        self.yes.clicked.connect(lambda: self.answered.emit(self.into.value))
        self.no = quiet(tr("Cancel"))
        self.no.clicked.connect(self.left)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.into, 1)
        row.addWidget(self.yes)
        row.addWidget(self.no)
        whole = QVBoxLayout(self)
        inset(whole, 9, 0, 0, 8)
        whole.setSpacing(6)
        whole.addWidget(self.words)
        whole.addLayout(row)

    def ask(self, stage: str, open_deals: int) -> None:
        """Say what stands in the stage."""
        if open_deals:
            text = tr("{deals} stand in “{stage}”. To which stage do they go, with its closed deals?")
            self.words.setText(text.format(deals=_open_words(open_deals), stage=stage))
        else:
            text = tr("Closed deals came through “{stage}”. For which stage shall that count?")
            self.words.setText(text.format(stage=stage))

    def offer(self, others: list[Stage]) -> None:
        """Offer other stages; the first of them at first."""
        chosen = self.into.saved
        self.into.set_choices([(stage.id, stage_word(stage.name)) for stage in others])
        if others and chosen not in {stage.id for stage in others}:
            self.into.set_value(others[0].id)


def _open_words(count: int) -> str:
    return tr("1 open deal") if count == 1 else tr("%n open deals", count)


def _merged_words(merged: Merged) -> str:
    name, into = stage_word(merged.name), stage_word(merged.into)
    if merged.open_deals:
        text = tr("Stage “{name}” is deleted; {deals} went to “{into}”")
        return text.format(name=name, into=into, deals=_open_words(merged.open_deals))
    return tr("Stage “{name}” is deleted").format(name=name)
