"""A panel that could not be made once does not take the page with it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from storage import Workspace
from tests import makers
from tests.ui.on_screen import on_screen
from ui.deals import panel as deal_panel
from ui.desk import Desk
from ui.next_steps.page import NextStepsPage


def test_steps_whose_panel_could_not_be_made_once_leave_the_others_alone(
    desk: Desk, workspace: Workspace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with workspace.change("Start") as change:
        contact = makers.contact(change, "Ana")
        lead = makers.lead(change, contact_id=contact.id, next_step="Call", next_step_on=date(2026, 6, 10)).id
        deal = makers.deal(change, title="Wedding", next_step="Call", next_step_on=date(2026, 6, 10)).id
    with on_screen(qtbot, NextStepsPage(desk), active=True) as page:
        qtbot.waitUntil(lambda: not page.is_counting)
        page.ask_record(lead)
        qtbot.waitUntil(lambda: page.shows_record)

        def full(*_: object, **__: object) -> Iterator[None]:
            raise MemoryError
            yield

        with capture_exceptions() as told, monkeypatch.context() as failing:
            failing.setattr(deal_panel.DealPanel, "build", full)
            page.ask_record(deal)
            qtbot.waitUntil(lambda: bool(told))
        qtbot.wait(50)

        page.ask_record(lead)
        qtbot.waitUntil(lambda: page.shows_record and page.panel.key == lead)
