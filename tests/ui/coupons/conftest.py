"""The page of coupons on a real file with two batches and one code for all."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

import pytest
from pytestqt.qtbot import QtBot

from core import coupons, deals
from core.coupon_batches import make_coupons, make_shared
from core.coupons import Coupon
from core.ids import Id
from core.promotions import OfferKind
from storage import Workspace
from tests import makers
from tests.ui.on_screen import on_screen
from ui.coupons.page import CouponsPage
from ui.desk import Desk


@dataclass(frozen=True)
class Made:
    """What is in the file."""

    sale: Id
    tea: list[Coupon]
    old: list[Coupon]
    shared: Coupon
    ana: Id
    deal: Id


@pytest.fixture
def made(desk: Desk, workspace: Workspace) -> Made:
    """Twelve codes of which Ana has used one, three that are over, one code for all."""
    lot = random.Random(4).randrange
    today = desk.today
    with workspace.change("Fill") as change:
        sale = makers.promotion(
            change, "Winter sale", start_on=today - timedelta(days=9), offer_kind=OfferKind.PERCENT, offer_value=1500
        )
        end = today + timedelta(days=30)
        tea = make_coupons(change, promotion_id=sale.id, count=12, prefix="TEA", chance=lot, expires_on=end)
        old = make_coupons(
            change,
            promotion_id=sale.id,
            count=3,
            prefix="OLD",
            chance=lot,
            expires_on=today - timedelta(days=20),
        )
        (shared,) = make_shared(change, promotion_id=sale.id, code="WINTER15", use_limit=3)
        ana = makers.contact(change, "Ana Silva").id
        deal = makers.deal(change, contact_id=ana, value=2000, title="two cakes", on=today)
        deals.win(change, deal.id, on=today)
        coupons.redeem(change, code=tea[0].code, on=today, deal_id=deal.id)
    return Made(sale.id, tea, old, shared, ana, deal.id)


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, made: Made) -> Iterator[CouponsPage]:
    """The page, shown and read."""
    with on_screen(qtbot, CouponsPage(desk), 1040, 720) as shown:
        qtbot.waitUntil(lambda: not shown.list.is_finding)
        yield shown


@pytest.fixture
def today(desk: Desk) -> date:
    """The day it is."""
    return desk.today


@pytest.fixture
def offered(desk: Desk) -> list[str]:
    """The words of every toast that offered an undo."""
    told: list[str] = []
    desk.operations.done.connect(lambda _label, _changed, offer: told.append(offer))
    return told


Settled = Callable[[], None]
