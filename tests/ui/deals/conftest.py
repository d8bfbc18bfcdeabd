"""A shown deals page, roomy enough for all columns, and a quick way to open deals."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import date
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from core import contacts, deals
from core.deals import Deal, Stage
from core.ids import Id
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
