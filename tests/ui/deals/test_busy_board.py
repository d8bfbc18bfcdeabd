"""While someone saves, the board keeps what it shows, and reads again by itself."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from core import deals
from core.ids import Id
from storage import Device, Workspace
from tests import makers
from tests.ui.on_screen import on_screen
from tests.ui.someone_saves import someone_saves
from ui.deals.page import DealsPage
from ui.desk import Desk
from ui.kit import turns


def test_a_board_that_could_not_be_read_is_read_again(desk: Desk, workspace: Workspace, qtbot: QtBot) -> None:
    with on_screen(qtbot, DealsPage(desk)) as page:
        qtbot.waitUntil(turns.is_idle)
        other = Device(Id(b"e" * 16), "other")
        with Workspace.open(workspace.path, device=other) as theirs, theirs.change("Open") as change:
            made = makers.deal(change, title="Wedding")
        desk.bridge.look()
        assert page.stale, "it is read in a turn"
        with someone_saves(workspace.path):
            qtbot.wait(300)
        qtbot.wait(1_200)

        assert page.stale or page.board.lane_of(made.id) is not None


def test_a_card_that_is_dropped_while_someone_saves_goes_to_its_lane_in_a_moment(
    desk: Desk, workspace: Workspace, qtbot: QtBot
) -> None:
    with workspace.change("Start") as change:
        made = makers.deal(change, title="Wedding")
    with on_screen(qtbot, DealsPage(desk)) as page:
        qtbot.waitUntil(lambda: turns.is_idle() and page.board.lane_of(made.id) is not None)
        lane = page.board.lanes[1]
        with someone_saves(workspace.path):
            lane.dropped.emit(made.id)
            qtbot.wait(400)
        qtbot.waitUntil(lambda: workspace.deals.row(made.id).stage_id == lane.column.stage.id)  # type: ignore[union-attr]
        qtbot.waitUntil(lambda: desk.operations.idle and turns.is_idle())


def test_a_card_that_is_dropped_while_someone_saves_goes_to_its_lane_also_where_they_save_another_stage(
    desk: Desk, workspace: Workspace, qtbot: QtBot
) -> None:
    with workspace.change("Start") as change:
        made = makers.deal(change, title="Wedding")
    other = Device(Id(b"e" * 16), "other")
    with on_screen(qtbot, DealsPage(desk)) as page, Workspace.open(workspace.path, device=other) as theirs:
        qtbot.waitUntil(lambda: turns.is_idle() and page.board.lane_of(made.id) is not None)
        lane, before = page.board.lanes[1], len(page.board.lanes)
        wanted = lane.column.stage
        with someone_saves(workspace.path):
            lane.dropped.emit(made.id)
        with theirs.change("Add stage") as change:
            deals.add_stages(change, (("Tasting", 40),))
        desk.bridge.look()  # as it does once a second
        qtbot.waitUntil(lambda: len(page.board.lanes) == before + 1)

        qtbot.waitUntil(lambda: workspace.deals.row(made.id).stage_id == wanted.id, timeout=4_000)  # type: ignore[union-attr]
        qtbot.waitUntil(lambda: desk.operations.idle and turns.is_idle())


def test_a_card_that_waits_for_its_lane_goes_there_also_where_the_keyboard_was_in_a_lane_that_is_gone(
    desk: Desk, workspace: Workspace, qtbot: QtBot
) -> None:
    with workspace.change("Start") as change:
        made = makers.deal(change, title="Wedding")
    other = Device(Id(b"e" * 16), "other")
    with (
        on_screen(qtbot, DealsPage(desk), active=True) as page,
        Workspace.open(workspace.path, device=other) as theirs,
    ):
        qtbot.waitUntil(lambda: turns.is_idle() and page.board.lane_of(made.id) is not None)
        page.board.show_key(made.id, focus=True)
        lane, before = page.board.lanes[1], len(page.board.lanes)
        wanted = lane.column.stage
        with someone_saves(workspace.path):
            lane.dropped.emit(made.id)
        with theirs.change("Add stage") as change:
            deals.add_stages(change, (("Tasting", 40),))
        desk.bridge.look()
        qtbot.waitUntil(lambda: len(page.board.lanes) == before + 1)
        assert page.board.has_focus_within()

        qtbot.waitUntil(lambda: workspace.deals.row(made.id).stage_id == wanted.id, timeout=4_000)  # type: ignore[union-attr]
        qtbot.waitUntil(lambda: desk.operations.idle and turns.is_idle())


def test_two_cards_that_are_dropped_while_someone_saves_both_go_to_their_lane(
    desk: Desk, workspace: Workspace, qtbot: QtBot
) -> None:
    with workspace.change("Start") as change:
        made = [makers.deal(change, title=title) for title in ("Wedding", "Party")]
    with on_screen(qtbot, DealsPage(desk)) as page:
        qtbot.waitUntil(lambda: turns.is_idle() and page.board.lane_of(made[1].id) is not None)
        lane = page.board.lanes[1]
        with someone_saves(workspace.path):
            for deal in made:
                lane.dropped.emit(deal.id)
        rows = workspace.deals.row
        qtbot.waitUntil(lambda: {rows(each.id).stage_id for each in made} == {lane.column.stage.id}, timeout=4_000)  # type: ignore[union-attr]
        qtbot.waitUntil(lambda: desk.operations.idle and turns.is_idle())
