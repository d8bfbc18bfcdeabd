"""A shown deals page, roomy enough for all columns, and a quick way to open deals."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import date
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from core import catalog, contacts, deal_lines, deals, ids
from core.catalog import Product
from core.deals import Deal, Stage
from core.ids import Id
from core.money import Minor
from storage import Workspace
from tests.ui.deals.drawing import TODAY
from tests.ui.on_screen import on_screen
from ui.deals.page import DealsPage
from ui.deals.panel import DealPanel
from ui.desk import Desk

Opening = Callable[..., Id]


@pytest.fixture
def stages(workspace: Workspace) -> dict[str, Stage]:
    return {stage.name: stage for stage in workspace.deals.stages()}


@pytest.fixture
def opening(workspace: Workspace, stages: dict[str, Stage]) -> Opening:
    """Write a deal straight into the file: opening("Anna", 200, stage="Talking")."""

    def write(who: str, value: int | None = None, *, stage: str = "New", on: date = TODAY, **fields: Any) -> Id:
        with workspace.change("Open") as change:
            contact = contacts.add_contact(change, name=who)
            made: Deal = deals.open_deal(
                change,
                on=on,
                stage_id=stages[stage].id,
                contact_id=contact.id,
                value=None if value is None else value * 100,
                **fields,
            )
        return made.id

    return write


@pytest.fixture
def showing(qtbot: QtBot, desk: Desk) -> Iterator[Callable[..., DealsPage]]:
    """Show the page after the file was filled."""
    with ExitStack() as pages:

        def show(width: int = 1_500, height: int = 700) -> DealsPage:
            return pages.enter_context(on_screen(qtbot, DealsPage(desk), width, height, active=True))

        yield show


@pytest.fixture
def panel(showing: Callable[..., DealsPage], deal: Id) -> DealPanel:
    """The record of the deal that the tests of a file are about."""
    page = showing()
    page.open_record(deal)
    assert isinstance(page.panel, DealPanel)
    return page.panel


@pytest.fixture
def goods(workspace: Workspace) -> dict[str, Product]:
    with workspace.change("Stock") as change:
        gloves = catalog.add_product(change, name="Gloves", price=Minor(2_800), cost=Minor(1_000))
        goes = (ids.text(gloves.id),)
        coat = catalog.add_product(change, name="Winter coat", price=Minor(9_000), cost=Minor(5_000), goes_with=goes)
    return {"coat": coat, "gloves": gloves}


@pytest.fixture
def deal(opening: Opening, goods: dict[str, Product]) -> Id:
    return opening("Ana Lopez", 80, title="Something warm")


@pytest.fixture
def with_coat(workspace: Workspace, deal: Id, goods: dict[str, Product]) -> Id:
    """The deal with two coats in it."""
    with workspace.change("Add line") as change:
        deal_lines.add_line(
            change,
            deal,
            product_id=goods["coat"].id,
            description="Winter coat",
            quantity=2_000,
            unit_price=Minor(9_000),
            unit_cost=Minor(5_000),
        )
    return deal
