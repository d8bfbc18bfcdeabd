"""A window with a lead whose step is due, which is shown on Leads and on Next steps alike."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from core import leads
from core.activities import NextStep
from core.ids import Id
from storage import Workspace
from tests import makers
from tests.ui.waiting.hands import open_on
from ui.desk import Desk
from ui.kit import turns
from ui.kit.theme import Theme
from ui.window import Window


@pytest.fixture
def lead(workspace: Workspace, desk: Desk) -> Id:
    with workspace.change("Start") as change:
        made = makers.lead(change, interest="two cakes", on=date(2026, 6, 1))
        leads.plan_step(change, made.id, NextStep("Call", desk.today))
    return made.id


@pytest.fixture
def other(workspace: Workspace) -> Id:
    """Another lead."""
    with workspace.change("More") as change:
        return makers.lead(change, interest="a tart", on=date(2026, 6, 2)).id


@pytest.fixture
def window(desk: Desk, theme: Theme, qtbot: QtBot) -> Iterator[Window]:
    made = Window(desk, theme)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    qtbot.waitUntil(turns.is_idle)


@pytest.fixture
def panels(window: Window, lead: Id, qtbot: QtBot) -> tuple[Any, Any]:
    """The lead on Leads, which is seen, and on Next steps."""
    here = open_on(window, "leads", lead, qtbot)
    there = open_on(window, "next_steps", lead, qtbot)
    window.show_page("leads")
    return here, there
