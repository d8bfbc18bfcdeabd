"""The promotions page on a real file, and a few promotions in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from core import contacts, leads, promotions
from core.ids import Id
from core.promotions import Promotion
from storage import Workspace
from tests.ui.on_screen import on_screen
from ui.desk import Desk
from ui.kit import turns
from ui.promotions.page import PromotionsPage
from ui.promotions.panel import PromotionPanel

Plan = Callable[..., Promotion]


@pytest.fixture(autouse=True)
def spoken(english: None) -> None:
    """Numbers and days as in Ireland."""


@pytest.fixture
def plan(workspace: Workspace, qtbot: QtBot) -> Plan:
    """Keep a promotion in the file, where the page that is open sees it."""

    def made(**fields: Any) -> Promotion:
        with workspace.change("Plan promotion") as change:
            planned = promotions.plan_promotion(change, **fields)
        qtbot.waitUntil(turns.is_idle)
        return planned

    return made


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> Iterator[PromotionsPage]:
    """The page, shown."""
    with on_screen(qtbot, PromotionsPage(desk), 1064) as made:
        yield made


@pytest.fixture
def at_keyboard(qtbot: QtBot, page: PromotionsPage) -> None:
    """The window has the keyboard."""
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)


@pytest.fixture
def sale(plan: Plan) -> Promotion:
    """One by flyer, half over."""
    return plan(name="Winter sale", channel="flyer", start_on=date(2026, 6, 1), end_on=date(2026, 6, 30))


@pytest.fixture
def panel(page: PromotionsPage, sale: Promotion) -> PromotionPanel:
    """The record of that sale, shown."""
    page.reload()
    page.open_record(sale.id)
    return page.panel


def lead_of(workspace: Workspace, promotion: Promotion) -> Id:
    """A lead that came of a promotion, written down."""
    with workspace.change("Write down lead") as change:
        contact = contacts.add_contact(change, name="Ana")
        return leads.receive(change, contact_id=contact.id, on=date(2026, 6, 3), promotion_id=promotion.id).id
