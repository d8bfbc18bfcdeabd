"""The list of things to do on a real file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import date, time, timedelta
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from core import leads
from core.activities import NextStep
from storage import Workspace
from tests import makers
from tests.ui.on_screen import at_rest, on_screen
from ui.desk import Desk
from ui.next_steps.page import NextStepsPage

TODAY = date(2026, 6, 15)

Plan = Callable[..., Any]


@pytest.fixture
def plan(workspace: Workspace) -> Plan:
    """Write down someone with a step so many days from today."""

    def make(name: str, days: int | None, at: time | None = None, **fields: Any) -> Any:
        with workspace.change("Lead") as change:
            who = makers.contact(change, name, phones=("+353 20 910 0000",))
            made = leads.receive(change, contact_id=who.id, on=TODAY - timedelta(days=9), interest="cake", **fields)
            if days is not None:
                leads.plan_step(change, made.id, NextStep("Call", TODAY + timedelta(days=days), at))
        return made

    return make


@pytest.fixture
def show(qtbot: QtBot, desk: Desk) -> Iterator[Callable[[], NextStepsPage]]:
    """Show the page, as large as in a small window, and wait until everything is counted."""
    with ExitStack() as pages:

        def show() -> NextStepsPage:
            page = pages.enter_context(on_screen(qtbot, NextStepsPage(desk), 800, 600, active=True))
            page.list.setFocus()
            settle(qtbot, page)
            return page

        yield show


def settle(qtbot: QtBot, page: NextStepsPage) -> None:
    """Wait until every change is made and everything is counted."""
    at_rest(qtbot, page.desk, lambda: not page.is_counting)
