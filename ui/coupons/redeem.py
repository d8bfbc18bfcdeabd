"""Redeem a coupon: type or scan the code, hear whether it is good, Enter once more redeems it.

A scanner types the code and Enter, so the first Enter asks and tells; the second redeems. The slip stays open for the
next coupon of a pile.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from core import coupon_batches
from core.activities import Hat
from core.coupon_batches import Verdict
from core.coupon_codes import LIKE_SHORTEST, bare
from core.errors import Trouble, UserMistake, words
from ui.coupons.wording import Said, said
from ui.desk import Desk
from ui.kit.buttons import button, quiet
from ui.kit.date_field import DateField
from ui.kit.fields import LineField
from ui.kit.keyboard import has_keyboard
from ui.kit.sentences import in_turn
from ui.kit.text import Chip, TextRole, label, plain_tooltip, without_mnemonic
from ui.kit.tokens import Tone
from ui.kit.words import told, tr
from ui.leads.who import Who, WhoField
from ui.record.slip import Slip

_PAUSE = 300
"""Milliseconds after the last letter until a code is looked up by itself."""


class RedeemSlip(Slip):
    """Tells what a code is worth, and writes down that it was brought."""

    many_at_once = True  # a pile is scanned faster than a slow disk saves

    def __init__(self, desk: Desk) -> None:
        """Lay it out on one line with the verdict below."""
        super().__init__(desk, tr("Redeem a coupon"), tr("Check"), columns=12, hat=Hat.MARKETING)
        self.setProperty("hat", str(Hat.MARKETING))
        self.verdict: Verdict | None = None
        self._asked = 0
        self._redeeming: tuple[str, tuple[str, ...]] | None = None
        """What is being redeemed: the code as it was typed, and for whom."""
        self.code = LineField(hint=tr("type or scan it"), quiet=False)
        self.who = WhoField(desk, hint=tr("name, or nobody"))
        self.day = DateField(lambda: desk.today, quiet=False)
        self.add_field("code", tr("Code"), self.code, span=5)
        self.add_field("who", tr("Who, if they say"), self.who, span=4)
        self.add_field("day", tr("Brought on"), self.day, span=3)
        self.sale = button(tr("With a sale…"), icon="shopping-bag")
        plain_tooltip(self.sale, tr("Write down the sale it came with; the coupon is redeemed with it (Ctrl+Enter)"))
        self.sale.clicked.connect(self.sell)
        self.sale.hide()
        self.word = _Word()
        self.word.taken.clicked.connect(self._take_near)
        self.word.shown.clicked.connect(self._show_last)
        self.body.addWidget(self.word)
        self.stop.setText(tr("Close"))
        self.stop.setAccessibleName(tr("Close"))
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_PAUSE)
        self._later.timeout.connect(self._look)
        self.code.editor.textChanged.connect(lambda _: self._typed())
        self.day.committed.connect(lambda *_: self._typed())
        self.stay_slim(self.save, self.sale, self.stop)

    def prepare(self, *, fresh: bool) -> None:
        """It is brought today."""
        if fresh:
            self.day.set_value(self.desk.today)
        self._forget_verdict()

    def begin(self, **values: Any) -> None:
        """Show it; a code that is told is looked up at once."""
        super().begin(**values)
        self.code.editor.selectAll()
        self._typed()

    def keep(self) -> None:
        """Enter: redeem what was found good, else find out."""
        text = self.code.editor.text()
        if not bare(text):
            self.refused(UserMistake(words("Which code? Type it, or scan it."), field="code"))
            return
        if self._is_told(text):
            if self.verdict is not None and self.verdict.is_good:
                super().keep()
            else:
                self.code.editor.selectAll()
            return
        self._look()

    def submit(self, values: Mapping[str, Any]) -> None:
        """One change: the redemption, and the contact if they are new."""
        assert self.verdict is not None
        who: Who = values["who"]
        verdict = self.verdict
        self._redeeming = verdict.typed, self.who.letters()
        self.run(
            words("Redeem a coupon"),
            coupon_batches.bring,
            code=verdict.code,
            on=verdict.day,
            contact_id=who.contact_id,
            name=who.name,
            on_done=lambda _: self._redeemed(verdict, who),
            on_mistake=lambda mistake: self._refused(verdict, mistake),
            offer_undo=lambda _: self._told(verdict, who),
        )

    def sell(self) -> None:
        """Hand the coupon over to the quick sale, which redeems it with the sale."""
        verdict = self.verdict
        if verdict is None or not verdict.is_good:
            return
        try:
            who: Who = self.who.value
        except UserMistake:
            who = Who()
        self.give_up()
        self.desk.slip_asked.emit("quick_sale", {"by": verdict.code, "who": who})

    def put_away(self) -> None:
        """Hide it, and wait for no answer."""
        self._forget_verdict()
        super().put_away()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Ctrl+Enter: with a sale."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier and not self.sale.isHidden():
                self.sell()
                return True
        return super().eventFilter(watched, event)

    # Inside

    def _is_told(self, text: str) -> bool:
        """Whether the verdict is of what stands there now."""
        return self.verdict is not None and (self.verdict.typed, self.verdict.day) == (text, self._day())

    def _day(self) -> Any:
        try:
            return self.day.value or self.desk.today
        except UserMistake:
            return self.desk.today

    def _typed(self) -> None:
        text = self.code.editor.text()
        if self._is_told(text):
            return
        self._forget_verdict()
        self._begin_next(text)
        if len(bare(text)) >= LIKE_SHORTEST:
            self._later.start()

    def _begin_next(self, text: str) -> None:
        """Where another code is typed while one is being redeemed: for whom that is was said of that one alone."""
        if self._redeeming is not None and self._redeeming[0] != text:
            if self._redeeming[1] == self.who.letters():
                self.who.set_value(self.who.empty)
                self.who.revert()
            self._redeeming = None

    def _look(self) -> None:
        """Ask the file, on another thread: it may have to read all codes."""
        self._later.stop()
        day = self._day()
        if day > self.desk.today:
            self.refused(UserMistake(words("That day is still to come."), field="day"))
            return
        self._asked += 1
        number, text, room = self._asked, self.code.editor.text(), self.desk.workspace.coupons
        self.desk.tasks.run(
            tr("Look up the coupon"),
            lambda _: (number, room.look_up(text, day)),
            on_done=self._answered,
            on_failed=self._not_answered,
        )

    def _answered(self, answer: tuple[int, Verdict]) -> None:
        number, verdict = answer
        if number != self._asked or self.isHidden():
            return
        self.verdict = verdict
        self.code.clear_mistake()
        last = verdict.last
        leads = last is not None and (last.deal_id is not None or last.contact_id is not None)
        self.word.say(said(verdict, self.desk), near=verdict.near, leads=leads and not verdict.is_good)
        self.save.setText(tr("Redeem") if verdict.is_good else tr("Check"))
        self.save.setAccessibleName(self.save.text())
        self.sale.setVisible(verdict.is_good)
        if self.code.has_focus():
            self.code.editor.selectAll()  # the next scan replaces it

    def _not_answered(self, failure: object) -> None:
        if isinstance(failure, Trouble):
            self._say(told(failure))
        else:
            self.desk.operations.broken.emit(str(failure))

    def _redeemed(self, verdict: Verdict, who: Who) -> None:
        """Empty the slip for the next one; the day stays, since a pile is of one day."""
        if self.code.editor.text() != verdict.typed:  # the next one was scanned meanwhile
            self.keep_draft()
            return
        self._redeeming = None
        self._waits.answered(self._draft_name)
        self._forget()
        self.day.set_value(verdict.day)
        self._blank = self._now()
        self._forget_verdict()
        what = " · ".join(part for part in (verdict.code, who.told) if part)
        self.word.say(Said(tr("Redeemed"), Tone.GOOD, what, tr("Ready for the next one.")))
        if has_keyboard(self):
            self.code.editor.setFocus()

    def _refused(self, verdict: Verdict, mistake: UserMistake) -> None:
        if self.code.editor.text() != verdict.typed:  # the next one was scanned meanwhile, and is good perhaps
            self.desk.operations.mistaken.emit(mistake)
            return
        self._redeeming = None  # who brought it stays while it is put right
        self._forget_verdict()
        self.refused(mistake, field={"name": "who"}.get(mistake.field, mistake.field))

    def _told(self, verdict: Verdict, who: Who) -> str:
        return tr("Redeemed: {what}").format(what=" · ".join(part for part in (verdict.code, who.told) if part))

    def _forget_verdict(self) -> None:
        self._asked += 1
        self._later.stop()
        self.verdict = None
        self.word.hide()
        self.sale.hide()
        self.save.setText(tr("Check"))
        self.save.setAccessibleName(tr("Check"))

    def _take_near(self) -> None:
        if self.verdict is not None and self.verdict.near:
            self.code.editor.setText(self.verdict.near)
            self.code.touch()
            self.code.editor.setFocus()
            self._look()

    def _show_last(self) -> None:
        last = self.verdict.last if self.verdict is not None else None
        if last is None:
            return
        if last.deal_id is not None:
            self.desk.show_record("deal", last.deal_id)
        elif last.contact_id is not None:
            self.desk.show_record("contact", last.contact_id)


class _Word(QFrame):
    """The verdict: a chip, a sentence, what belongs to it, and what helps. It is read out."""

    def __init__(self) -> None:
        super().__init__()
        self.chip = Chip()
        self.sentence = label("", TextRole.STRONG, wrap=True)
        self.more = label("", TextRole.MUTED, wrap=True)
        self.taken = button("")
        self.shown = quiet(tr("Show it"), icon="eye")
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(self.sentence)
        texts.addWidget(self.more)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        row.addWidget(self.taken)
        row.addWidget(self.shown)
        self.hide()

    def say(self, what: Said, *, near: str = "", leads: bool = False) -> None:
        """Show a verdict; `near` is the code that may be meant, `leads`: there is something to show."""
        self.chip.show_state(what.chip, what.tone)
        self.sentence.setText(what.sentence)
        self.more.setText(what.more)
        self.more.setVisible(bool(what.more))
        take = tr("Take {code}").format(code=near)
        self.taken.setText(without_mnemonic(take))
        self.taken.setAccessibleName(take)
        self.taken.setVisible(bool(near))
        self.shown.setVisible(leads)
        self.show()
        text = in_turn(what.chip, what.sentence, what.more)
        self.setAccessibleName(text)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))
