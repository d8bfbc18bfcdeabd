"""What can be done with a deal, from wherever it is shown: move on, win, lose, open again, delete."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QRect, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAction
from PySide6.QtWidgets import QMenu, QWidget

from core import deals, ids
from core.deals import Column, Deal, DealRow, Outcome, Stage
from core.errors import Busy, words
from core.ids import Id
from ui.deals.asking import HowMuch, Question, WhyLost, usual_reasons
from ui.deals.card_words import CardWords, outcome_word, stage_word
from ui.desk import Desk
from ui.kit.icons import icon
from ui.kit.text import without_mnemonic
from ui.kit.words import listed, tr
from ui.patience import patiently

Place = Callable[[], QRect]
"""Where on the screen a question may be asked."""


class Moves(QObject):
    """Carries out moves; nothing on the screen changes before the file has. moved(id, where) comes after that."""

    moved = Signal(object, str)

    def __init__(self, desk: Desk, host: QWidget) -> None:
        """Ask questions above this widget."""
        super().__init__(host)
        self._desk = desk
        self._host = host
        self._words = CardWords(desk)

    def to_column(self, row: DealRow, column: Column, place: QRect, *, hint: str = "") -> None:
        """Put a deal into a column of the board, asking where that needs an answer; a hint is told with it."""
        match column.outcome:
            case Outcome.WON:
                self.win(row, place)
            case Outcome.LOST:
                self.lose(row, place)
            case _ if column.stage is not None:
                self.to_stage(row.id, column.stage, hint=hint)

    def to_stage(self, key: Id, stage: Stage, *, hint: str = "") -> None:
        """Move to a stage; a closed deal is opened again by it."""
        where = stage_word(stage.name)
        self._desk.operations.run(
            words("Move deal"),
            deals.move,
            key,
            stage.id,
            on=self._desk.today,
            on_done=self._telling(key, where),
            offer_undo=lambda _: " ".join(filter(None, (self._moved_words(key, where), hint))),
        )

    def _moved_words(self, key: Id, where: str) -> str:
        row = self._row(key)
        return tr("{name} is in “{stage}” now.").format(name=self._about(row) if row else tr("The deal"), stage=where)

    def win(self, row: DealRow, place: QRect) -> None:
        """Close as won; asks for the amount only where nobody knows it."""
        if row.value is not None or row.outcome is Outcome.WON:
            self._win(row.id, None)
            return
        question = HowMuch(self._host, self._about(row), self._desk.currency, self._desk.locale)
        self._ask(question, row.id, place, lambda value: self._win(row.id, value))

    def lose(self, row: DealRow, place: QRect) -> None:
        """Close as lost; asks why."""
        if row.outcome is Outcome.LOST:
            self._lose(row.id, "")
            return

        def ask() -> None:
            reasons = self._desk.workspace.deals.lost_reasons(usual_reasons())
            question = WhyLost(self._host, self._about(row), reasons)
            self._ask(question, row.id, place, lambda reason: self._lose(row.id, str(reason)))

        patiently(self._host, ask)

    def reopen(self, key: Id) -> None:
        """Take back that it was closed; it goes to the stage it was closed from."""
        told = self._telling(key, outcome_word(Outcome.OPEN))
        self._desk.operations.run(words("Open deal again"), deals.reopen, key, on_done=told, offer_undo=True)

    def delete(self, key: Id) -> None:
        """Put it into the bin, with its way and its activities."""
        self._desk.operations.run(words("Delete deal"), deals.delete_deal, key, offer_undo=True, once=True)

    def menu(self, row: DealRow, place: QRect, *, open_it: Callable[[], object] | None = None) -> QMenu:
        """A menu of all that can be done with a deal; show it with `popup`."""
        stages = self._desk.workspace.deals.stages()
        made = QMenu(self._host)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if open_it is not None:
            self._entry(made, tr("Open", about="to do"), "eye", open_it)
        onward = made.addMenu(tr("Move to"))
        onward.setIcon(icon("arrow-right", "muted"))
        for stage in stages:
            here = row.outcome is Outcome.OPEN and stage.id == row.stage_id
            go = partial(self.to_stage, row.id, stage)
            self._entry(onward, stage_word(stage.name), "check" if here else "", go).setEnabled(not here)
        made.addSeparator()
        if row.outcome is not Outcome.WON:
            self._entry(made, tr("Won"), "trophy", lambda: self.win(row, place))
        if row.outcome is not Outcome.LOST:
            self._entry(made, tr("Lost…"), "circle-x", lambda: self.lose(row, place))
        if row.outcome is not Outcome.OPEN:
            self._entry(made, tr("Open again"), "rotate-ccw", lambda: self.reopen(row.id))
        if row.contact_id is not None:
            contact = row.contact_id
            made.addSeparator()
            self._entry(made, tr("Show the contact"), "user", lambda: self._desk.show_record("contact", contact))
        made.addSeparator()
        self._entry(made, tr("Delete"), "trash-2", lambda: self.delete(row.id))
        return made

    def _entry(self, menu: QMenu, text: str, symbol: str, act: Callable[[], object]) -> QAction:
        entry = menu.addAction(without_mnemonic(text))
        if symbol:
            entry.setIcon(icon(symbol, "muted"))
        entry.triggered.connect(lambda _=False: act())
        return entry

    def _ask(self, question: Question, key: Id, place: QRect, then: Callable[[object], object]) -> None:
        question.wait_at(self._desk.drafts, _draft(type(question), key))
        question.answered.connect(then)
        question.show_at(place)
        question.setFocus()

    def _win(self, key: Id, value: object) -> None:
        def told(deal: Deal) -> str:
            return tr("Won: {what}").format(what=self._whole(deal, None if deal.value is None else money(deal.value)))

        money = self._desk.money
        self._close(words("Win deal"), deals.win, key, Outcome.WON, told, value=value)

    def _lose(self, key: Id, reason: str) -> None:
        def told(deal: Deal) -> str:
            return tr("Lost: {what}").format(what=self._whole(deal, deal.lost_reason))

        self._close(words("Lose deal"), deals.lose, key, Outcome.LOST, told, reason=reason)

    def _close(
        self,
        label: str,
        action: Callable[..., Deal],
        key: Id,
        outcome: Outcome,
        told: Callable[[Deal], str],
        **fields: Any,
    ) -> None:
        tell = self._telling(key, outcome_word(outcome))

        def done(deal: Deal) -> None:
            for question in (HowMuch, WhyLost):
                self._desk.drafts.forget(_draft(question, key))
            tell(deal)

        self._desk.operations.run(label, action, key, on=self._desk.today, on_done=done, offer_undo=told, **fields)

    def _whole(self, deal: Deal, more: str | None) -> str:
        """Whose deal it is, what about, and one thing more."""
        row = self._row(deal.id)
        return " · ".join(part for part in (self._about(row) if row else deal.title, more) if part)

    def _row(self, key: Id) -> DealRow | None:
        with suppress(Busy):  # then without the name
            return self._desk.workspace.deals.row(key)
        return None

    def _about(self, row: DealRow) -> str:
        return listed((self._words.who(row), row.title))

    def _telling(self, key: Id, where: str) -> Callable[[Deal], None]:
        def tell(_: Deal) -> None:
            self.moved.emit(key, where)
            said = tr("Deal moved to {stage}").format(stage=where)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._host, said))

        return tell


def _draft(question: type[Question], key: Id) -> str:
    """What the draft of an answer about a deal is called."""
    return f"{question.__name__} {ids.text(key)}"
