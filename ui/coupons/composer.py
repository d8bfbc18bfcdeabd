"""Make coupons: of which promotion, how many, how often each may be used, until when, and what they begin with."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from contextlib import suppress
from random import Random
from typing import Any

from PySide6.QtCore import Signal

from core import coupon_batches
from core.activities import Hat
from core.coupon_codes import own_code, proposed_prefix, read_prefix, read_shared
from core.coupons import Coupon
from core.errors import Busy, UserMistake, words
from core.ids import Id
from core.promotions import OfferKind, Promotion
from ui.desk import Desk
from ui.kit.date_field import DateField
from ui.kit.field import Field
from ui.kit.fields import ChoiceField, LineField, NumberField
from ui.kit.text import TextRole, label
from ui.kit.words import tr
from ui.record.slip import Slip

_MANY = 50
"""Codes that are proposed."""


class CouponComposer(Slip):
    """A slip above the list. made(id of the first code): they are in the file now."""

    made = Signal(object)

    def __init__(self, desk: Desk) -> None:
        """Lay it out on two lines."""
        super().__init__(desk, tr("Make coupons"), tr("Make them"), columns=12, hat=Hat.MARKETING)
        self._proposed: dict[str, Any] = {}
        self.promotion = ChoiceField([(None, tr("Choose a promotion"))], quiet=False)
        self.sort = ChoiceField(
            [(True, tr("A code of its own on each")), (False, tr("One code for all"))],
            quiet=False,
        )
        self.count = NumberField(desk.locale, hint=str(_MANY), quiet=False)
        self.code = LineField(hint=tr("such as SPRING"), quiet=False)
        self.use_limit = NumberField(desk.locale, hint=tr("any number"), quiet=False)
        self.expires_on = DateField(lambda: desk.today, hint=tr("no end"), quiet=False)
        self.add_field("promotion", tr("For which promotion"), self.promotion, span=5)
        self.add_field("sort", tr("What kind"), self.sort, span=4)
        self.add_field("count", tr("How many"), self.count, span=3)
        self.add_field("code", tr("Codes begin with"), self.code, span=5)
        self.add_field("use_limit", tr("How often each may be used"), self.use_limit, span=4)
        self.add_field("expires_on", tr("Valid until"), self.expires_on, span=3)
        self.sample = label("", TextRole.MUTED)
        self.body.insertWidget(self.body.indexOf(self.mistake), self.sample)
        self.promotion.committed.connect(lambda *_: self._propose())
        self.sort.committed.connect(lambda *_: self._propose())
        self.code.editor.textChanged.connect(lambda _: self._show_sample())

    def begin_for(self, promotion_id: Id | None) -> None:
        """Open it, with a promotion if one is told."""
        self.begin()
        if promotion_id is not None and self.promotion.value != promotion_id:
            self.promotion.put(promotion_id)

    def prepare(self, *, fresh: bool) -> None:
        """Offer the promotions, those that run first; the first of them is likely the one meant."""
        if fresh:
            self.sort.set_value(True)
        rooms = self.desk.workspace
        running = rooms.counter.offers(self.desk.today)
        known = {key for key, _ in running}
        offered = [*running, *((key, name) for key, name in rooms.promotions.names() if key not in known)]
        self.promotion.set_choices([(None, tr("Choose a promotion")), *offered])
        if fresh:
            self.promotion.set_value(next((key for key, _ in offered), None))
            self._proposed = {}
            self._propose()
        self._follow_sort()

    def submit(self, values: Mapping[str, Any]) -> None:
        """Make them in one change."""
        told: dict[str, Any] = {
            "promotion_id": values["promotion"],
            "use_limit": values["use_limit"],
            "expires_on": values["expires_on"],
            "on_done": self._made,
            "on_mistake": self.refused,
            "offer_undo": _told,
        }
        if values["sort"]:
            self.run(
                words("Make coupons"),
                coupon_batches.make_coupons,
                count=values["count"],
                prefix=values["code"],
                chance=secrets.randbelow,
                **told,
            )
        else:
            self.run(words("Make a coupon"), coupon_batches.make_shared, code=values["code"], **told)

    def _made(self, made: list[Coupon]) -> None:
        self.kept()
        self.made.emit(made[0].id)

    def _propose(self) -> None:
        """Put in what is likely for the promotion and the kind, wherever nothing else was typed."""
        own = bool(self.sort.value)
        plan: Promotion | None = None
        with suppress(Busy):  # someone is saving: nothing is proposed then
            plan = self.desk.workspace.promotions.get(self.promotion.value) if self.promotion.value else None
        prefix = proposed_prefix(plan.name) if plan is not None else ""
        if not own and prefix and plan is not None and plan.offer_kind is OfferKind.PERCENT and plan.offer_value:
            prefix += str(plan.offer_value // 100)
        end = plan.end_on if plan is not None and plan.end_on and plan.end_on >= self.desk.today else None
        self._put("count", self.count, _MANY if own else None)
        self._put("code", self.code, prefix)
        self._put("use_limit", self.use_limit, 1 if own else None)
        self._put("expires_on", self.expires_on, end)
        self._follow_sort()

    def _put(self, name: str, field: Field, value: Any) -> None:
        try:
            now = field.value
        except UserMistake:
            return
        if now not in (None, "", self._proposed.get(name)):
            return
        self._proposed[name] = value
        field.set_value(value)
        field.revert()

    def _follow_sort(self) -> None:
        own = bool(self.sort.value)
        self.count.setEnabled(own)
        cell: Any = self.code.parentWidget()
        said = tr("Codes begin with") if own else tr("The code")
        cell.title.setText(said)
        self.code.editor.setAccessibleName(said)
        self._show_sample()

    def _show_sample(self) -> None:
        """Say how the codes will look."""
        text = self.code.editor.text()
        try:
            if self.sort.value:
                code = own_code(read_prefix(text), Random(7).randrange)
                said = tr("Codes such as {code}; the last letter tells typing mistakes.").format(code=code)
            else:
                said = tr("Everyone writes {code}.").format(code=read_shared(text))
        except UserMistake:
            said = " "
        self.sample.setText(said)


def _told(made: list[Coupon]) -> str:
    return (
        tr("1 coupon is made: {code}").format(code=made[0].code)
        if len(made) == 1
        else tr("%n coupons are made", len(made))
    )
