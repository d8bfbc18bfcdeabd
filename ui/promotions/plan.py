"""The first part of a promotion's life: what it is for, what it offers, when, and what is expected of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from core.errors import UserMistake
from core.promotions import OfferKind, Phase, Promotion
from ui.audiences.pick import AudienceField
from ui.desk import Desk
from ui.kit.cards import Card
from ui.kit.fields import AmountField, LineField, NotesField, NumberField, PercentField, shown_percent
from ui.kit.form import Form
from ui.kit.joined_fields import OfferField, PeriodField
from ui.kit.pick_field import PickField
from ui.kit.words import tr
from ui.promotions.break_even import BreakEvenCard
from ui.promotions.lessons import LessonCard
from ui.promotions.wording import channel_choices, phase_of

JOINED = {"offer": ("offer_kind", "offer_value"), "period": ("start_on", "end_on")}
"""Fields that are edited together, as `RecordPanel.edit_in_place` takes them."""


class PlanPart(QWidget):
    """Two forms, the plan and what is expected of it, and the break-even between them."""

    def __init__(self, desk: Desk) -> None:
        """Have the forms; `build` fills them."""
        super().__init__()
        self.desk = desk
        self.plan, self.expected = Form(columns=2), Form(columns=2)
        for form in (self.plan, self.expected):
            form.setParent(self)  # also of one that is thrown away before they stand in their cards
        self._shown: Promotion | None = None

    def build(self) -> Iterator[None]:
        """Make a few fields at a time."""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        self.lesson = LessonCard(self.desk)
        layout.addWidget(self.lesson)
        for title, form, fill in (
            ("", self.plan, self._fill_plan),
            (tr("What do you expect of it?"), self.expected, self._fill_expected),
        ):
            card = Card(title)
            layout.addWidget(card)
            card.add(form)
            yield from fill(form)
            yield
        self.break_even = BreakEvenCard(self.desk)
        layout.addWidget(self.break_even)
        for form in (self.plan, self.expected):
            for editor in form.findChildren(QLineEdit):
                editor.textEdited.connect(self._follow)
        yield

    def load(self, promotion: Promotion, *, fresh: bool) -> None:
        """Show a promotion."""
        self._shown = promotion
        room, earlier = self.desk.workspace.promotions, list[int]()
        if phase_of(promotion, self.desk.today) in (Phase.OVER, Phase.CANCELLED):
            self.lesson.hide()
        else:
            self.lesson.show_for(promotion)
            if promotion.channel:
                earlier = room.earlier_buyers(promotion.channel, self.desk.today, but=promotion.id)
        self.break_even.show_earlier(promotion.channel, earlier)
        channel = self.plan.field("channel")
        assert isinstance(channel, PickField)
        channel.set_choices(channel_choices(room.channels()))
        audience = self.plan.field("audience_id")
        assert isinstance(audience, AudienceField)
        audience.offer()
        values = _values(promotion)
        for form in (self.plan, self.expected):
            if fresh:
                form.load(values)
            else:
                form.set_values(values)
        self._follow()

    def _fill_plan(self, form: Form) -> Iterator[None]:
        desk = self.desk
        form.add("name", tr("Name"), LineField(), always=True, wide=True)
        form.add("period", tr("When", about="days"), PeriodField(lambda: desk.today), always=True, wide=True)
        form.add("audience_id", tr("For whom"), AudienceField(desk), always=True, wide=True)
        yield
        form.add("channel", tr("Channel"), PickField(free=True, hint=tr("where people meet it")), always=True)
        form.add("budget", tr("Budget"), AmountField(desk.currency, desk.locale), always=True)
        form.add("offer", tr("Offer"), OfferField(desk.currency, desk.locale), always=True, wide=True)
        yield
        form.add("goal", tr("Goal"), NotesField(hint=tr("what shall come of it")), always=True, wide=True)
        form.add(
            "message",
            tr("Message", about="promotion"),
            NotesField(hint=tr("what people read or hear")),
            always=True,
            wide=True,
        )

    def _fill_expected(self, form: Form) -> Iterator[None]:
        desk = self.desk
        form.add("expected_leads", tr("Leads"), NumberField(desk.locale, hint=tr("how many")), always=True)
        form.add(
            "expected_conversion",
            tr("Of them buy"),
            PercentField(desk.locale, hint=shown_percent(2_000, desk.locale)),
            always=True,
        )
        yield
        form.add("expected_sale", tr("A sale brings"), AmountField(desk.currency, desk.locale), always=True)
        form.add("expected_cost", tr("It costs you"), AmountField(desk.currency, desk.locale), always=True)
        form.add("would_have_bought", tr("Would have bought anyway"), PercentField(desk.locale), wide=True)

    def _follow(self, *_: object) -> None:
        """Work the break-even out anew from what stands in the fields, as far as it can be read."""
        if self._shown is not None:
            self.break_even.show_plan(replace(self._shown, **self._typed()))

    def _typed(self) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for form, names in (
            (self.plan, ("budget",)),
            (self.expected, ("expected_leads", "expected_conversion", "expected_sale", "expected_cost")),
            (self.expected, ("would_have_bought",)),
        ):
            for name in names:
                try:
                    found[name] = form.field(name).value
                except UserMistake:
                    continue
        try:
            found["offer_kind"], found["offer_value"] = self.plan.field("offer").value
        except UserMistake:
            found["offer_kind"] = OfferKind.NONE
        return found


def _values(promotion: Promotion) -> dict[str, Any]:
    plan = ("name", "channel", "audience_id", "budget", "goal", "message")
    expected = ("expected_leads", "expected_conversion", "expected_sale", "expected_cost", "would_have_bought")
    values = {name: getattr(promotion, name) for name in (*plan, *expected)}
    return values | {alone: tuple(getattr(promotion, name) for name in both) for alone, both in JOINED.items()}
