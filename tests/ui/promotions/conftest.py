"""The promotions page on a real file, and a few promotions in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from core import promotions
from core.promotions import Promotion
from storage import Workspace
from tests.ui.on_screen import on_screen
from ui.desk import Desk
from ui.kit import turns
from ui.promotions.page import PromotionsPage

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
