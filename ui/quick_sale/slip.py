"""A sale over the counter on one line: who, what, how much, by which promotion or coupon; Enter, done."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core import quick_sale
from core.activities import Hat
from core.catalog import Product
from core.deals import Deal
from core.errors import UserMistake, words
from core.folding import fold
from core.ids import Id
from core.money import Minor
from core.promotions import Promotion
from core.quick_sale import Goods
from ui.desk import Desk
from ui.kit.fields import AmountField
from ui.kit.pick_field import PickField
from ui.kit.words import tr
from ui.leads.who import Who, WhoField
from ui.record.slip import Slip


class SaleSlip(Slip):
    """Makes a won deal of today in one change; a mistake keeps everything typed."""

    def __init__(self, desk: Desk) -> None:
        """Lay it out on one line."""
        super().__init__(desk, tr("Quick sale"), tr("Sold"), columns=12, hat=Hat.SALES)
        self._goods: list[Product] = []
        self._offers: dict[str, Id] = {}
        self._proposed: int | None = None
        self.setProperty("hat", str(Hat.SALES))
        self.what = PickField(free=True, hint=tr("such as 3 candles"), quiet=False)
        self.amount = AmountField(desk.currency, desk.locale, hint=desk.money(0), quiet=False)
        self.who = WhoField(desk, hint=tr("name, or nobody"))
        self.by = PickField(free=True, hint=tr("promotion or coupon code"), quiet=False)
        self.add_field("what", tr("What", about="goods"), self.what, span=3)
        self.add_field("amount", tr("How much in all"), self.amount, span=2, narrow=True)
        self.add_field("who", tr("Who, if they say"), self.who, span=3)
        self.add_field("by", tr("By which promotion or coupon"), self.by, span=4)
        self.what.committed.connect(lambda *_: self._propose())
        self.by.committed.connect(lambda *_: self._propose())
        self.stay_slim()

    def prepare(self, *, fresh: bool) -> None:
        """Offer what is in the catalogue, and the promotions, those that run first."""
        counter = self.desk.workspace.counter
        self._goods = counter.goods()
        money = self.desk.money
        self.what.set_choices(
            [(each.name, f"{each.name} · {money(each.price)}" if each.price else each.name) for each in self._goods]
        )
        self._offers = {}
        for key, name in counter.offers(self.desk.today):
            self._offers.setdefault(name, key)
        self.by.set_choices([(name, name) for name in self._offers])
        if fresh:
            self._proposed = None
        self._propose()  # what was typed before the catalogue could be read may be in it

    def submit(self, values: Mapping[str, Any]) -> None:
        """One change: the deal, its line, the coupon, and the contact if they are new."""
        if values["amount"] is None:
            self.refused(UserMistake(words("How much was it? Write 0 for a gift."), field="amount"))
            return
        who: Who = values["who"]
        count, product = self._meant(values["what"])
        promotion_id = self._offers.get(values["by"])
        goods = Goods(quick_sale.counted(values["what"])[1], count, product.id if product else None)
        self.run(
            words("Quick sale"),
            quick_sale.sell,
            on=self.desk.today,
            amount=Minor(values["amount"]),
            goods=goods,
            contact_id=who.contact_id,
            name=who.name,
            promotion_id=promotion_id,
            code="" if promotion_id is not None else values["by"],
            on_done=lambda _: self.kept(),
            on_mistake=self._refused,
            offer_undo=lambda deal: self._told(deal, who),
        )

    def _meant(self, text: str) -> tuple[int, Product | None]:
        """How many of which product; none where the catalogue has nothing of that name."""
        count, what = quick_sale.counted(text)
        for number, name in ((1, text), (count, what)):
            wanted = fold(" ".join(name.split()))
            same = [each for each in self._goods if wanted and fold(each.name) == wanted]
            if same:
                return number, same[0]
        wanted = fold(what)
        # Of several one says the plural; a longer name is another thing: two scones are not two dozen.
        near = [each for each in self._goods if count > 1 and wanted in _plurals(fold(each.name))]
        return (count, near[0]) if len(near) == 1 else (count, None)

    def _propose(self) -> None:
        """Put in what the catalogue and the offer say it costs, unless the person has written an amount."""
        try:
            now, what, by = self.amount.value, self.what.value, self.by.value
        except UserMistake:
            return
        if now not in (None, self._proposed):
            return
        count, product = self._meant(what)
        price = quick_sale.price_of(product, count, self._promotion(by)) if product is not None else None
        if price is not None and price != now:
            self._proposed = price
            self.amount.set_value(price)
            self.amount.revert()

    def _promotion(self, by: str) -> Promotion | None:
        if not by:
            return None
        rooms = self.desk.workspace
        key = self._offers.get(by)
        return rooms.promotions.get(key) if key is not None else rooms.counter.promotion_of(by)

    def _told(self, deal: Deal, who: Who) -> str:
        what = " · ".join(part for part in (deal.title, self.desk.money(deal.value), who.told) if part)
        return tr("Sold: {what}").format(what=what)

    def _refused(self, mistake: UserMistake) -> None:
        self.refused(mistake, field={"code": "by", "name": "who"}.get(mistake.field, mistake.field))


def _plurals(name: str) -> tuple[str, ...]:
    """How several of a thing may be called in English; other languages find their words by the exact name."""
    return f"{name}s", f"{name}es"
