"""The inbox: chips, columns, and what it shows while there is nothing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from pytestqt.qtbot import QtBot

from core import leads
from core.leads import LeadState
from storage import Workspace
from tests import makers
from ui.desk import Desk
from ui.leads.page import LeadsPage


def texts(page: LeadsPage, column: str) -> list[str]:
    """What a column shows, top to bottom."""
    (number,) = (at for at, each in enumerate(page.model.columns) if each.title == column)
    return [page.model.index(row, number).data() for row in range(page.model.rowCount())]


def test_the_newest_lead_stands_first(page: LeadsPage, workspace: Workspace, qtbot: QtBot) -> None:
    with workspace.change("Start") as change:
        makers.lead(change, contact_id=makers.contact(change, "Old").id, on=date(2026, 6, 1))
        makers.lead(change, contact_id=makers.contact(change, "New").id, on=date(2026, 6, 9))

    qtbot.waitUntil(lambda: texts(page, "Contact") == ["New", "Old"])


def test_a_chip_shows_the_leads_in_its_state(page: LeadsPage, workspace: Workspace, qtbot: QtBot) -> None:
    with workspace.change("Start") as change:
        leads.qualify(change, makers.lead(change).id, on=date(2026, 6, 10))
        makers.lead(change)
    qtbot.waitUntil(lambda: page.model.rowCount() == 2)

    page.chips.choose(LeadState.QUALIFIED.value)
    qtbot.waitUntil(lambda: not page.list.is_finding)

    assert texts(page, "State") == ["Qualified"]


def test_an_overdue_step_is_told_apart(page: LeadsPage, workspace: Workspace, qtbot: QtBot) -> None:
    with workspace.change("Start") as change:
        makers.lead(change, next_step="Call", next_step_on=date(2026, 6, 9))
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)

    (column,) = (each for each in page.model.columns if each.title == "Next step")

    assert column.tone is not None
    assert column.tone(page.model.row(0)) == "bad"


def test_an_empty_inbox_offers_to_write_one_down(page: LeadsPage, qtbot: QtBot) -> None:
    assert page.empty.action is not None
    page.empty.action.click()

    assert page.composer.isVisible()


def test_a_chip_without_leads_says_so_without_the_words_of_a_first_start(
    page: LeadsPage, workspace: Workspace, qtbot: QtBot
) -> None:
    with workspace.change("Start") as change:
        makers.lead(change)
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)

    page.chips.choose(LeadState.QUALIFIED.value)
    qtbot.waitUntil(lambda: not page.list.is_finding)

    assert page.empty.title.text() == "None are qualified"


def test_what_another_program_changes_is_seen(
    page: LeadsPage, desk: Desk, workspace: Workspace, qtbot: QtBot, settled: Callable[[], None]
) -> None:
    with workspace.change("Start") as change:
        lead = makers.lead(change, interest="a scarf")
    page.open_record(lead.id)

    with Workspace.open(workspace.path) as other, other.change("Elsewhere") as change:
        leads.edit_lead(change, lead.id, interest="two scarves")
    desk.bridge.look()
    settled()

    assert page.panel.handoff.form.field("interest").value == "two scarves"
