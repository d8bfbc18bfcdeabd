from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from random import Random

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from core import audiences, catalog, contacts, coupons, deals, leads, promotions
from core.coupon_batches import make_coupons
from core.deal_lines import add_line
from storage import Workspace
from tests.ui.on_screen import on_screen
from ui.desk import Desk
from ui.pages import MAKERS, PAGE_OF
from ui.record.panel import RecordPanel

TODAY = date(2026, 6, 15)


@pytest.fixture
def keys(workspace: Workspace) -> dict[str, bytes]:
    with workspace.change("Add") as change:
        promotion = promotions.plan_promotion(change, name="Winter sale", start_on=TODAY)
        contact = contacts.add_contact(change, name="Ana", phones=("0612345678",), tags=("regular",))
        lead = leads.receive(change, contact_id=contact.id, on=TODAY, interest="cakes")
        deal = deals.open_deal(change, on=TODAY, contact_id=contact.id, title="Cakes")
        product = catalog.add_product(change, name="Cake", price=2_000)
        audience = audiences.add_audience(change, name="Regulars", filter="tag:regular is:customer")
        audiences.note_research(change, on=TODAY, audience_id=audience.id, question="Why us?", answer="Buns", times=3)
        add_line(change, deal.id, product_id=product.id, unit_price=2_000)
        coupon, *_ = make_coupons(change, promotion_id=promotion.id, count=9, chance=Random(1).randrange)
        coupons.redeem(change, code=coupon.code, on=TODAY, deal_id=deal.id)
    return {
        "promotion": promotion.id,
        "audience": audience.id,
        "contact": contact.id,
        "lead": lead.id,
        "deal": deal.id,
        "product": product.id,
        "coupon": coupon.id,
    }


@pytest.fixture
def panel(kind: str, keys: dict[str, bytes], desk: Desk, qtbot: QtBot) -> Iterator[RecordPanel]:
    """The record of that kind, shown in full length."""
    with on_screen(qtbot, MAKERS[PAGE_OF[kind]](desk), 1000, 4000, active=True) as page:
        page.open_record(keys[kind])  # type: ignore[attr-defined]
        QApplication.processEvents()
        yield page.panel  # type: ignore[attr-defined]


@pytest.mark.parametrize("kind", sorted(PAGE_OF))
def test_tab_walks_a_record_from_top_to_bottom(panel: RecordPanel) -> None:
    panel.order_now()

    places = [where(widget, panel) for widget in walk(panel)]

    assert len(places) > 8
    assert all(after > before - 40 for before, after in zip(places, places[1:], strict=False))


@pytest.mark.parametrize("kind", sorted(PAGE_OF))
def test_tab_leaves_a_record_after_its_last_part(panel: RecordPanel, qtbot: QtBot) -> None:
    last = panel.history.button
    last.setFocus()

    qtbot.keyClick(last, Qt.Key.Key_Tab)
    beyond = QApplication.focusWidget()
    assert beyond is not None
    assert not panel.isAncestorOf(beyond), f"Tab goes back to {beyond.accessibleName()}"
    qtbot.keyClick(beyond, Qt.Key.Key_Backtab)
    assert last.hasFocus()


def walk(panel: QWidget) -> list[QWidget]:
    """The widgets in the order of the focus chain, from the first in the panel to the last."""
    chain: list[QWidget] = []
    widget = panel.nextInFocusChain()
    while widget is not panel and widget is not None and len(chain) < 500:
        if panel.isAncestorOf(widget) and widget.isVisible() and widget.focusPolicy().value & 1:
            chain.append(widget)
        widget = widget.nextInFocusChain()
    first = min(range(len(chain)), key=lambda place: where(chain[place], panel))
    return chain[first:] + chain[:first]


def where(widget: QWidget, panel: QWidget) -> int:
    return widget.mapTo(panel, QPoint(0, min(widget.height(), 40) // 2)).y()
