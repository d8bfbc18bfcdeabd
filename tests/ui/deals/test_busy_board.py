"""While someone saves, the board keeps what it shows, and reads again by itself."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from core import deals
from core.deals import Deal, Stage
from storage import Workspace
from tests import makers
from tests.ui.on_screen import on_screen
from tests.ui.someone_saves import someone_saves
from ui.deals.page import DealsPage
from ui.desk import Desk
from ui.kit import turns


def add_stage(elsewhere: Workspace, page: DealsPage, desk: Desk, qtbot: QtBot) -> None:
    """Someone else adds one, and the board shows it."""
    before = len(page.board.lanes)
    with elsewhere.change("Add stage") as change:
        deals.add_stages(change, (("Tasting", 40),))
    desk.bridge.look()  # as it does once a second
    qtbot.waitUntil(lambda: len(page.board.lanes) == before + 1)


def wait_for(stage: Stage | None, moved: list[Deal], desk: Desk, qtbot: QtBot) -> None:
    """The deals are at that stage in the file, and nothing is left to do."""
    assert stage is not None
    row = desk.workspace.deals.row
    qtbot.waitUntil(lambda: {row(each.id).stage_id for each in moved} == {stage.id}, timeout=4_000)  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: desk.operations.idle and turns.is_idle())


def test_a_board_that_could_not_be_read_is_read_again(
    desk: Desk, workspace: Workspace, elsewhere: Workspace, qtbot: QtBot
) -> None:
    with on_screen(qtbot, DealsPage(desk)) as page:
        qtbot.waitUntil(turns.is_idle)
        with elsewhere.change("Open") as change:
            made = makers.deal(change, title="Wedding")
        desk.bridge.look()
        assert page.stale, "it is read in a turn"
        with someone_saves(workspace.path):
            qtbot.wait(300)

        qtbot.waitUntil(lambda: page.board.lane_of(made.id) is not None)


def test_a_card_that_is_dropped_while_someone_saves_goes_to_its_lane_in_a_moment(
    deals_page: DealsPage, wedding: Deal, desk: Desk, workspace: Workspace, qtbot: QtBot
) -> None:
    lane = deals_page.board.lanes[1]
    with someone_saves(workspace.path):
        lane.dropped.emit(wedding.id)
        qtbot.wait(400)

    wait_for(lane.column.stage, [wedding], desk, qtbot)


def test_a_card_that_is_dropped_while_someone_saves_goes_to_its_lane_also_where_they_save_another_stage(
    deals_page: DealsPage, wedding: Deal, desk: Desk, workspace: Workspace, elsewhere: Workspace, qtbot: QtBot
) -> None:
    lane = deals_page.board.lanes[1]
    wanted = lane.column.stage
    with someone_saves(workspace.path):
        lane.dropped.emit(wedding.id)
    add_stage(elsewhere, deals_page, desk, qtbot)

    wait_for(wanted, [wedding], desk, qtbot)


def test_a_card_that_waits_for_its_lane_goes_there_also_where_the_keyboard_was_in_a_lane_that_is_gone(
    deals_page: DealsPage, wedding: Deal, desk: Desk, workspace: Workspace, elsewhere: Workspace, qtbot: QtBot
) -> None:
    deals_page.activateWindow()
    qtbot.waitUntil(deals_page.isActiveWindow)
    deals_page.board.show_key(wedding.id, focus=True)
    lane = deals_page.board.lanes[1]
    wanted = lane.column.stage
    with someone_saves(workspace.path):
        lane.dropped.emit(wedding.id)
    add_stage(elsewhere, deals_page, desk, qtbot)
    assert deals_page.board.has_focus_within()

    wait_for(wanted, [wedding], desk, qtbot)


def test_two_cards_that_are_dropped_while_someone_saves_both_go_to_their_lane(
    wedding: Deal, desk: Desk, workspace: Workspace, qtbot: QtBot
) -> None:
    with workspace.change("Start") as change:
        party = makers.deal(change, title="Party")
    with on_screen(qtbot, DealsPage(desk)) as page:
        qtbot.waitUntil(lambda: turns.is_idle() and page.board.lane_of(party.id) is not None)
        lane = page.board.lanes[1]
        with someone_saves(workspace.path):
            for deal in (wedding, party):
                lane.dropped.emit(deal.id)

        wait_for(lane.column.stage, [wedding, party], desk, qtbot)
