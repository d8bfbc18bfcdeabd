"""One promotion beside the list: its life in four parts, and what can be done with it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from core import promotions
from core.earlier_promotions import repeat_promotion
from core.errors import Busy, words
from core.ids import Id
from core.promotions import Phase, Promotion
from ui.desk import Desk
from ui.kit.buttons import button, primary, quiet, stress
from ui.kit.fields import NotesField
from ui.kit.form import Form
from ui.kit.tabs import Tabs
from ui.kit.text import Chip, TextRole, label, plain_tooltip
from ui.kit.tokens import GRID, Tone
from ui.kit.words import tr
from ui.promotions.doing import DoPart
from ui.promotions.plan import JOINED, PlanPart
from ui.promotions.result import ResultPart
from ui.promotions.wording import TONES, channel_words, offer_words, phase_of, phase_words, range_words, when_words
from ui.record.panel import RecordPanel

PARTS = ("plan", "do", "result", "lesson")
_Part = TypeVar("_Part", bound=QWidget)


class PromotionPanel(RecordPanel):
    """Plan, Do, Result, Lesson: the four tabs of a promotion.

    lead_asked(promotion id): the person wants to write down a lead that came because of it. coupons_asked(promotion
    id): coupons are to be made for it. repeated(promotion id): it was planned once more, as that one.
    """

    kind = "promotion"
    interests = frozenset({"promotion", "expense", "lead", "deal", "content", "coupon", "redemption"})
    lead_asked = Signal(object)
    coupons_asked = Signal(object)
    repeated = Signal(object)

    def __init__(self, desk: Desk) -> None:
        """Build the frame."""
        super().__init__(desk)
        self._promotion: Promotion | None = None
        self._waiting: dict[str, bool] = {}
        """Parts that are filled when one turns to them, and whether with another promotion than before."""
        self.parts: dict[str, QWidget] = {}
        self._waits_at: QWidget | None = None
        """Where the keyboard was when it was asked to be planned once more."""

    def build(self) -> Iterator[None]:
        """Make what is seen first; the parts that tell how it goes are made when one turns to them."""
        self.phase, self.channel, self.offer = Chip(), Chip(), Chip("", Tone.MARKETING, "percent")
        for chip in (self.phase, self.channel, self.offer):
            _flow(self.marks).addWidget(chip)
        self.lead = primary(tr("Write down a lead"), icon="plus")
        self.call_off = button(tr("Call off"))
        self.again = button(tr("Repeat"), icon="rotate-ccw")
        plain_tooltip(self.again, tr("Plan it once more, a year later: with its offer, budget and what is to be made"))
        self.delete = quiet(tr("Delete"), icon="trash-2")
        for made in (self.lead, self.call_off, self.again, self.delete):
            _flow(self.buttons).addWidget(made)
        yield
        self.tabs = Tabs()
        self.tabs.setAccessibleName(tr("Parts of the promotion"))
        for title in (tr("Plan"), tr("Do"), tr("Result"), tr("Lesson")):
            self.tabs.addTab(title)
        self.body.addWidget(self.tabs)
        self.plan = self._with_part("plan", PlanPart(self.desk))
        yield from self.plan.build()
        self.lesson = Form(apart=GRID)
        self._with_part("lesson", self._lesson_part())
        yield
        self.tabs.currentChanged.connect(self._show_part)
        self._show_part(0)
        self._wire()

    @cached_property
    def do(self) -> DoPart:
        """What is to be made, its coupons, what was spent."""
        made = DoPart(self.desk)
        made.coupons.asked.connect(self.coupons_asked)
        return self._with_part("do", made)

    @cached_property
    def result(self) -> ResultPart:
        """What it brought."""
        return self._with_part("result", ResultPart(self.desk))

    def show_part(self, name: str) -> None:
        """Turn to a part: plan, do, result or lesson."""
        self.tabs.setCurrentIndex(PARTS.index(name))

    def load(self, key: Id, *, fresh: bool) -> bool:
        """Read and show a promotion."""
        room = self.desk.workspace.promotions
        promotion = room.get(key)
        if promotion is None:
            return False
        self._promotion = promotion
        self._show_head(promotion, room.brought(key))
        self.plan.load(promotion, fresh=fresh)
        for name in ("do", "result"):
            self._waiting[name] = fresh or self._waiting.get(name, False)
        self._fill(promotion)
        if fresh:
            self.lesson.load({"lesson": promotion.lesson})
        else:
            self.lesson.set_values({"lesson": promotion.lesson})
        return True

    def rest(self) -> None:
        """Wait for no numbers any more."""
        if "result" in self.parts:
            self.result.sales.rest()

    def _fill(self, promotion: Promotion) -> None:
        """Read what the part in sight tells: all leads of a promotion are many, and most looks go to its plan."""
        name = PARTS[self.tabs.currentIndex()]
        if name not in self._waiting:
            return
        row = self.desk.workspace.promotions.row(promotion.id) if name == "result" else None
        if row is not None:
            self.result.load(promotion, row)
        elif name == "do":
            self.do.load(promotion.id, fresh=self._waiting[name])
        del self._waiting[name]

    def _show_head(self, promotion: Promotion, count: int) -> None:
        today = self.desk.today
        phase = phase_of(promotion, today)
        self.title.setText(promotion.name)
        self.about.setText(_about(promotion, self.desk))
        self.phase.show_state(phase_words(phase), TONES[phase])
        self.channel.show_state(channel_words(promotion.channel))
        self.channel.setVisible(bool(promotion.channel))
        offer = offer_words(self.desk, promotion.offer_kind, promotion.offer_value)
        self.offer.show_state(offer, Tone.MARKETING)
        self.offer.setVisible(bool(offer))
        called_off = promotion.cancelled_on is not None
        self.call_off.setText(tr("Take it up again") if called_off else tr("Call off"))
        self.call_off.setAccessibleName(self.call_off.text())
        self.call_off.setVisible(called_off or phase is not Phase.OVER)
        stress(self.lead, "plus", whether=phase is Phase.RUNNING)
        stress(self.again, "rotate-ccw", whether=phase is Phase.OVER)
        self.tabs.setTabText(PARTS.index("result"), f"{tr('Result')}  {count}" if count else tr("Result"))

    def _lesson_part(self) -> QWidget:
        part = QWidget()
        layout = QVBoxLayout(part)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3 * GRID)
        layout.addWidget(
            label(
                tr("One note to yourself: what worked, what did not, what you would do differently."),
                TextRole.MUTED,
                wrap=True,
            )
        )
        hint = tr("Such as: flyers at the school gate brought more than those in the letter boxes.")
        title = tr("What is worth knowing next time?")
        self.lesson.add("lesson", title, NotesField(hint=hint, quiet=False, lines=5), always=True)
        layout.addWidget(self.lesson)
        return part

    def _wire(self) -> None:
        for form in (self.plan.plan, self.plan.expected, self.lesson):
            self.edit_in_place(form, words("Edit promotion"), promotions.edit_promotion, joined=JOINED)
        self.lead.clicked.connect(lambda: self.lead_asked.emit(self.key))
        self.call_off.clicked.connect(self._call_off)
        self.again.clicked.connect(self._repeat)
        self.delete.clicked.connect(self._delete)

    def _show_part(self, place: int) -> None:
        self.flush()
        if self._promotion is not None:
            try:
                self._fill(self._promotion)
            except Busy:
                self._again.start()
        chosen = PARTS[place]
        if chosen not in self.parts:
            getattr(self, chosen)  # is made by being asked for
        for name, part in self.parts.items():
            part.setVisible(name == chosen)

    def _with_part(self, name: str, made: _Part) -> _Part:
        made.hide()
        self.parts[name] = made
        self.body.addWidget(made)
        return made

    def _call_off(self) -> None:
        if self._promotion is None:
            return
        run, key = self.desk.operations.run, self._promotion.id
        if self._promotion.cancelled_on is None:
            run(words("Call off promotion"), promotions.cancel_promotion, key, on=self.desk.today, offer_undo=True)
        else:
            run(words("Take up promotion again"), promotions.resume_promotion, key)

    def _repeat(self) -> None:
        if self._promotion is None:
            return
        self.flush()
        self._waits_at = self.window().focusWidget()
        self.desk.operations.run(
            words("Repeat promotion"),
            repeat_promotion,
            self._promotion.id,
            on=self.desk.today,
            on_done=self._repeated,
            offer_undo=self._told_again,
        )

    def _repeated(self, again: Promotion) -> None:
        """Tell it to who still waits for it; one may type elsewhere by now."""
        if self.isVisible() and self.window().focusWidget() is self._waits_at:
            self.repeated.emit(again.id)

    def _told_again(self, again: Promotion) -> str:
        when = range_words(again, self.desk.today)
        if not when:
            return tr("“{name}” is planned once more.").format(name=again.name)
        return tr("“{name}” is planned: {when}").format(name=again.name, when=when)

    def _delete(self) -> None:
        if self._promotion is None:
            return
        self.flush()
        delete_promotion(self.desk, self._promotion.id, self._promotion.name)


def delete_promotion(desk: Desk, key: Id, name: str) -> None:
    """Put one into the bin."""
    desk.operations.run(
        words("Delete promotion"),
        promotions.delete_promotion,
        key,
        offer_undo=lambda kept: _left(name, kept),
        once=True,
    )


def _left(name: str, kept: int) -> str:
    deleted = tr("“{name}” is in the bin.").format(name=name)
    if not kept:
        return deleted
    stays = (
        tr("1 record that came of it stays, without the promotion.")
        if kept == 1
        else tr("%n leads, deals and activities that came of it stay, without the promotion.", kept)
    )
    return f"{deleted} {stays}"


def _about(promotion: Promotion, desk: Desk) -> str:
    when, dates = when_words(promotion, desk.today), range_words(promotion, desk.today)
    return when if when == dates or not dates else f"{dates} · {when}"


def _flow(widget: QWidget) -> QLayout:
    layout = widget.layout()
    assert layout is not None
    return layout
