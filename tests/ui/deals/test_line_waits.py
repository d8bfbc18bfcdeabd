"""What cannot be saved of a line of a deal waits at it, until it is answered or the line is gone."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from core import deal_lines, ids
from core.ids import Id
from storage import Workspace
from tests.ui.conftest import FullDisk
from tests.ui.deals.drawing import line_of
from ui.deals.line_forms import LineEditor
from ui.deals.page import DealsPage
from ui.deals.panel import DealPanel
from ui.desk import Desk
from ui.record.unsaved import Place, drafts_of

Showing = Callable[..., DealsPage]
Opening = Callable[..., Id]
Settled = Callable[[], None]


def test_what_cannot_be_saved_waits_at_its_line(
    with_coat: Id, panel: DealPanel, opening: Opening, qtbot: QtBot, settled: Settled
) -> None:
    other = opening("Ben Okafor")
    panel.lines.edit(0)
    editor = panel.lines.editor
    assert editor is not None
    price = editor.form.field("unit_price").editor  # type: ignore[attr-defined]
    price.selectAll()
    qtbot.keyClicks(price, "cheap")
    panel.show_record(other)
    assert not editor.isVisible()
    panel.show_record(with_coat)

    assert editor.isVisible()
    assert price.text() == "cheap"


def test_what_the_full_disk_refused_of_a_line_waits_at_it_where_one_walked_on(
    panel: DealPanel,
    with_coat: Id,
    opening: Opening,
    qtbot: QtBot,
    settled: Settled,
    full_disk: FullDisk,
) -> None:
    other = opening("Bea", 5, title="Something cool")
    panel.reload()
    panel.lines.edit(0)
    assert panel.lines.editor is not None
    editor: Any = panel.lines.editor.form.field("quantity").focusProxy()
    with full_disk():
        editor.selectAll()
        qtbot.keyClicks(editor, "7")
        panel.show_record(other)
        settled()

    panel.show_record(with_coat)

    assert panel.lines.editor.row is not None, "the line is open again"
    assert panel.lines.editor.form.field("quantity").letters()[0] == "7"


def test_an_amount_that_is_none_is_answered_before_its_line_is_closed_by_escape(
    panel: DealPanel, with_coat: Id, desk: Desk, qtbot: QtBot
) -> None:
    panel.reload()
    panel.lines.edit(0)
    assert panel.lines.editor is not None
    field = panel.lines.editor.form.field("quantity")
    editor: Any = field.focusProxy()
    editor.selectAll()
    qtbot.keyClicks(editor, "many")
    panel.lines.editor.done.setFocus()
    assert field.mistake

    qtbot.keyClick(panel.lines.editor.done, Qt.Key.Key_Escape)
    assert panel.lines.editor.isVisible()
    assert field.letters() == ("many",)
    assert panel.window().focusWidget() is editor

    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert not panel.lines.editor.isVisible()
    assert desk.drafts.get(drafts_of("deal", with_coat)) is None


def test_what_waits_at_a_line_stands_there_where_it_is_opened_again(
    panel: DealPanel, with_coat: Id, desk: Desk
) -> None:
    panel.reload()
    panel.lines.edit(0)
    assert panel.lines.editor is not None
    field = panel.lines.editor.form.field("quantity")
    Place(desk.drafts, drafts_of("deal", with_coat), field.objectName()).keep(("many",), "How many?")
    panel.lines.editor.put_away()

    panel.lines.edit(0)

    assert field.letters() == ("many",)
    assert field.mistake == "How many?"


def test_a_line_taken_out_takes_along_what_waited_at_it(
    panel: DealPanel, with_coat: Id, desk: Desk, qtbot: QtBot, settled: Settled
) -> None:
    panel.reload()
    panel.lines.edit(0)
    assert panel.lines.editor is not None
    editor: Any = panel.lines.editor.form.field("quantity").focusProxy()
    editor.selectAll()
    qtbot.keyClicks(editor, "many")
    panel.lines.editor.remove.setFocus()
    assert desk.drafts.get(drafts_of("deal", with_coat)) is not None

    panel.lines.editor.remove.click()
    settled()

    assert desk.drafts.get(drafts_of("deal", with_coat)) is None


@pytest.fixture
def met(panel: DealPanel, with_coat: Id, workspace: Workspace, qtbot: QtBot, settled: Settled) -> LineEditor:
    """A line of which one wrote seven and someone else three, and whose field asks."""
    panel.reload()
    panel.lines.edit(0)
    assert panel.lines.editor is not None
    field = panel.lines.editor.form.field("quantity")
    editor: Any = field.focusProxy()
    editor.selectAll()
    qtbot.keyClicks(editor, "7")
    with workspace.change("Elsewhere") as change:
        deal_lines.edit_line(change, line_of(workspace, with_coat).id, quantity=3_000)
    field.flush()
    settled()
    assert field.asks
    return panel.lines.editor


def test_neither_escape_elsewhere_nor_another_line_puts_mine_over_theirs(
    met: LineEditor, panel: DealPanel, with_coat: Id, workspace: Workspace, qtbot: QtBot, settled: Settled
) -> None:
    met.done.setFocus()
    qtbot.keyClick(met.done, Qt.Key.Key_Escape)
    settled()
    assert line_of(workspace, with_coat).quantity == 3_000
    assert met.isVisible()
    assert met.form.field("quantity").has_focus()

    panel.lines.begin()
    settled()
    assert line_of(workspace, with_coat).quantity == 3_000


def test_enter_in_the_field_that_asks_puts_mine_over_theirs(
    met: LineEditor, with_coat: Id, workspace: Workspace, qtbot: QtBot, settled: Settled
) -> None:
    qtbot.keyClick(met.form.field("quantity").focusProxy(), Qt.Key.Key_Return)
    settled()

    assert line_of(workspace, with_coat).quantity == 7_000


def test_walking_to_a_deal_of_which_a_line_waits_leaves_the_keyboard_in_the_list(
    showing: Showing, opening: Opening, with_coat: Id, workspace: Workspace, desk: Desk, qtbot: QtBot, settled: Settled
) -> None:
    other = opening("Bea", 5, title="Something cool")
    line = ids.text(line_of(workspace, with_coat).id)
    Place(desk.drafts, drafts_of("deal", with_coat), f"{line} quantity").keep(("many",), "How many?")
    page = showing()
    page.switch.choose("list")
    settled()
    table = page.list.rows.table
    page.open_record(other)
    settled()
    table.setFocus()
    place = page.list.rows.model.place_of(other)

    qtbot.keyClick(table, Qt.Key.Key_Up if place else Qt.Key.Key_Down)
    settled()

    assert page.panel.key == with_coat
    assert page.panel.lines.editor.form.field("quantity").letters() == ("many",)
    assert table.hasFocus()


def test_what_waits_at_a_line_goes_with_it_where_someone_else_removes_it(
    panel: DealPanel, with_coat: Id, workspace: Workspace, desk: Desk, qtbot: QtBot, settled: Settled
) -> None:
    panel.reload()
    panel.lines.edit(0)
    assert panel.lines.editor is not None
    editor: Any = panel.lines.editor.form.field("quantity").focusProxy()
    editor.selectAll()
    qtbot.keyClicks(editor, "many")
    panel.lines.editor.remove.setFocus()

    with workspace.change("Elsewhere") as change:
        deal_lines.delete_line(change, line_of(workspace, with_coat).id)
    settled()

    assert desk.drafts.get(drafts_of("deal", with_coat)) is None
