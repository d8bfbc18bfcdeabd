"""The lines of a deal: from the catalogue or in own words, edited in place, taken out, and what goes with them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from core import deal_lines
from core.catalog import Product
from core.deal_lines import ONE, Upsell, add_line
from core.deals import Deal
from core.ids import Id
from core.money import Minor
from storage import Workspace
from tests import makers
from tests.ui.deals.drawing import line_of
from tests.ui.slow_disk import slow_disk
from ui.deals.line_forms import LineSlip
from ui.deals.lines import DealLines
from ui.deals.page import DealsPage
from ui.deals.panel import DealPanel
from ui.desk import Desk
from ui.kit.language import languages, speaking
from ui.kit.line import Line
from ui.kit.theme import Theme

Showing = Callable[..., DealsPage]
Opening = Callable[..., Id]
Settled = Callable[[], None]


@pytest.mark.parametrize("language", languages())
def test_what_a_new_line_may_be_is_told_whole_in_a_small_window(
    theme: Theme, desk: Desk, qtbot: QtBot, language: str
) -> None:
    with speaking(language):
        slip = LineSlip(desk)
    qtbot.addWidget(slip)
    slip.resize(310, 300)  # beside the board of a window of 1,024
    slip.show()

    editor = slip.what.editor
    assert isinstance(editor, Line)
    assert not editor.is_cut(), editor.placeholderText()


def kept(workspace: Workspace, key: Id) -> Deal:
    found = workspace.deals.get(key)
    assert found is not None
    return found


def told(lines: DealLines) -> list[str]:
    return [row.accessibleName() for row in lines.rows if row.isVisible()]


def test_a_deal_without_lines_has_a_button_and_nothing_else(panel: DealPanel) -> None:
    shown = [child for child in panel.lines.children() if getattr(child, "isVisible", bool)()]

    assert shown == [panel.lines.add]
    assert not panel.form.field("value").editor.isReadOnly()  # type: ignore[attr-defined]


def test_a_line_is_added_from_the_catalogue_by_typing_a_part_of_its_name(
    panel: DealPanel, deal: Id, qtbot: QtBot, settled: Settled, workspace: Workspace, goods: dict[str, Product]
) -> None:
    panel.lines.add.click()
    slip = panel.lines.slip
    qtbot.keyClicks(slip.what.editor, "coat")
    assert slip.what.picker.offered == ["Winter coat · €90.00"]
    slip.what.picker.take(0)
    assert slip.price.editor.text() == "€90.00"
    slip.quantity.editor.setText("2")
    qtbot.keyClick(slip.quantity.editor, Qt.Key.Key_Return)
    settled()

    line = line_of(workspace, deal)
    assert (line.product_id, line.quantity, line.unit_price, line.unit_cost) == (goods["coat"].id, 2_000, 9_000, 5_000)
    assert (kept(workspace, deal).value, kept(workspace, deal).cost) == (18_000, 10_000)
    assert told(panel.lines) == ["Winter coat. 2 × €90.00. €180.00"]
    assert slip.isVisible()  # and asks for the next one
    assert slip.what.editor.text() == ""


def test_what_is_sold_in_own_words_needs_a_price(
    panel: DealPanel, deal: Id, qtbot: QtBot, settled: Settled, workspace: Workspace
) -> None:
    panel.lines.begin()
    slip = panel.lines.slip
    qtbot.keyClicks(slip.what.editor, "A button sewn on")
    qtbot.keyClick(slip.what.editor, Qt.Key.Key_Return)
    assert "How much is one" in slip.price.mistake
    qtbot.keyClicks(slip.price.editor, "3.5")
    qtbot.keyClick(slip.price.editor, Qt.Key.Key_Return)
    settled()

    line = line_of(workspace, deal)
    assert (line.product_id, line.description, line.unit_price) == (None, "A button sewn on", 350)
    assert "Margin not known" in panel.lines.foot.margin.text()


def test_it_is_told_that_the_first_line_replaces_the_value_that_was_typed(
    panel: DealPanel, desk: Desk, deal: Id, qtbot: QtBot, settled: Settled, workspace: Workspace
) -> None:
    panel.lines.begin()
    slip = panel.lines.slip
    qtbot.keyClicks(slip.what.editor, "Hem")
    qtbot.keyClicks(slip.price.editor, "54")
    with qtbot.waitSignal(desk.operations.done) as told:
        qtbot.keyClick(slip.price.editor, Qt.Key.Key_Return)
    settled()
    assert told.args[2] == "The deal is worth its lines now: €54.00 instead of €80.00"
    qtbot.keyClicks(slip.what.editor, "Sleeves")
    qtbot.keyClicks(slip.price.editor, "6")
    with qtbot.waitSignal(desk.operations.done) as told:
        qtbot.keyClick(slip.price.editor, Qt.Key.Key_Return)
    settled()

    assert told.args[2] == ""
    assert kept(workspace, deal).value == 6_000


def test_a_price_of_ones_own_stays_when_the_product_is_chosen(
    panel: DealPanel, qtbot: QtBot, goods: dict[str, Product]
) -> None:
    panel.lines.begin()
    slip = panel.lines.slip
    qtbot.keyClicks(slip.price.editor, "75")
    qtbot.keyClicks(slip.what.editor, "winter coat")

    assert slip.what.value.product_id == goods["coat"].id
    assert slip.price.value == 7_500


def test_half_a_line_waits_at_its_deal(
    panel: DealPanel, deal: Id, opening: Opening, qtbot: QtBot, settled: Settled
) -> None:
    other = opening("Ben Okafor")
    panel.lines.begin()
    qtbot.keyClicks(panel.lines.slip.what.editor, "Half")
    panel.show_record(other)
    assert panel.lines.add.isVisible()
    panel.lines.begin()
    assert panel.lines.slip.what.editor.text() == ""
    panel.show_record(deal)
    panel.lines.begin()

    assert panel.lines.slip.what.editor.text() == "Half"


def test_with_lines_the_value_is_their_sum_and_nobody_types_it(with_coat: Id, panel: DealPanel) -> None:
    assert panel.value.text() == "€180.00"
    assert panel.lines.foot.sum.text() == "€180.00"
    assert panel.lines.foot.margin.text() == "Margin €80.00 · 44%"
    assert panel.form.title("value") == "Value, by its lines"
    assert panel.form.field("value").editor.isReadOnly()  # type: ignore[attr-defined]


def test_a_line_is_edited_in_its_place_and_saved_as_one_goes(
    with_coat: Id, panel: DealPanel, settled: Settled, workspace: Workspace, qtbot: QtBot
) -> None:
    panel.lines.rows[0].click()
    editor = panel.lines.editor
    assert editor is not None
    assert editor.isVisible()
    editor.form.field("discount_percent").put(1_000)
    settled()

    assert (line_of(workspace, with_coat).discount_percent, kept(workspace, with_coat).value) == (1_000, 16_200)
    assert editor.isVisible()
    qtbot.keyClick(editor.form.field("quantity").editor, Qt.Key.Key_Escape)  # type: ignore[attr-defined]
    assert told(panel.lines) == ["Winter coat. 2 × €90.00 · 10% off. €162.00"]


def test_another_product_brings_its_own_price_and_cost(
    with_coat: Id, panel: DealPanel, settled: Settled, workspace: Workspace, goods: dict[str, Product], qtbot: QtBot
) -> None:
    panel.lines.edit(0)
    editor = panel.lines.editor
    assert editor is not None
    editor.what.editor.selectAll()
    qtbot.keyClicks(editor.what.editor, "gloves")
    editor.what.flush()
    settled()

    line = line_of(workspace, with_coat)
    assert (line.product_id, line.description) == (goods["gloves"].id, "Gloves")
    assert (line.unit_price, line.unit_cost, line.quantity) == (2_800, 1_000, 2_000)


def test_lines_do_not_add_up_to_less_than_nothing_and_what_was_typed_stays(
    with_coat: Id, panel: DealPanel, settled: Settled, workspace: Workspace
) -> None:
    panel.lines.edit(0)
    editor = panel.lines.editor
    assert editor is not None
    field = editor.form.field("unit_price")
    field.put(-100)
    settled()

    assert "less than nothing" in field.mistake
    assert line_of(workspace, with_coat).unit_price == 9_000


def test_done_stays_where_something_is_wrong(with_coat: Id, panel: DealPanel, qtbot: QtBot) -> None:
    panel.lines.edit(0)
    editor = panel.lines.editor
    assert editor is not None
    price = editor.form.field("unit_price").editor  # type: ignore[attr-defined]
    price.selectAll()
    qtbot.keyClicks(price, "cheap")
    editor.done.click()
    panel.lines.begin()

    assert editor.isVisible()
    assert price.text() == "cheap"
    assert "is not a number" in editor.form.field("unit_price").mistake
    assert panel.lines.add.isVisible()


def test_delete_takes_a_line_out_and_undo_brings_it_back(
    with_coat: Id, panel: DealPanel, desk: Desk, settled: Settled, workspace: Workspace, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(desk.operations.done) as done:
        qtbot.keyClick(panel.lines.rows[0], Qt.Key.Key_Delete)
    settled()
    assert done.args[2] == "Winter coat is off the deal"
    assert told(panel.lines) == []
    assert not panel.form.field("value").editor.isReadOnly()  # type: ignore[attr-defined]

    desk.operations.undo()
    settled()
    assert told(panel.lines) == ["Winter coat. 2 × €90.00. €180.00"]


def test_delete_held_down_takes_out_one_line(
    deal: Id, panel: DealPanel, settled: Settled, workspace: Workspace, qtbot: QtBot
) -> None:
    with workspace.change("Lines") as change:
        for what in ("A coat", "A hat", "A scarf"):
            add_line(change, deal, description=what, quantity=ONE, unit_price=Minor(1_000))
    panel.reload()
    settled()
    panel.lines.rows[2].setFocus()
    qtbot.keyPress(panel.lines.rows[2], Qt.Key.Key_Delete)
    for _ in range(2):
        again = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier, "", autorep=True)
        QApplication.sendEvent(panel.window().focusWidget(), again)
    settled()

    assert [line.words for line in panel.lines.rows if line.isVisible()] == ["A coat", "A hat"]


def test_a_fitting_extra_is_one_click(
    with_coat: Id, panel: DealPanel, settled: Settled, workspace: Workspace, goods: dict[str, Product]
) -> None:
    (extra,) = [child for child in panel.lines.foot.extras.children() if isinstance(child, QPushButton)]
    assert extra.text() == "Gloves · €28.00"
    extra.click()
    settled()

    line = line_of(workspace, with_coat, 1)
    assert (line.product_id, line.upsell, line.unit_cost) == (goods["gloves"].id, Upsell.YES, 1_000)
    assert told(panel.lines)[1] == "Gloves. 1 × €28.00. €28.00. Extra"
    assert panel.lines.foot.extras.isHidden()


def test_a_line_that_someone_else_removes_closes_its_fields(
    with_coat: Id, panel: DealPanel, desk: Desk, settled: Settled, workspace: Workspace
) -> None:
    panel.lines.edit(0)
    desk.operations.run("Remove line", deal_lines.delete_line, line_of(workspace, with_coat).id)
    settled()

    assert panel.lines.editor is not None
    assert not panel.lines.editor.isVisible()
    assert told(panel.lines) == []


@pytest.mark.parametrize(("since", "waits"), [("", ""), (" and wool", "A scarf and wool")])
def test_of_a_line_that_is_saved_while_one_goes_to_another_deal_only_what_was_typed_since_waits(
    desk: Desk, qtbot: QtBot, settled: Settled, deal: Id, workspace: Workspace, since: str, waits: str
) -> None:
    with workspace.change("Start") as change:
        other = makers.deal(change, title="Another").id
    slip = LineSlip(desk)
    qtbot.addWidget(slip)
    slip.show_deal(deal, None)
    slip.begin()
    slip.what.editor.setText("A scarf")
    slip.what.touch()
    slip.price.put(Minor(2_000))
    with slow_disk(desk) as go:
        slip.keep()
        qtbot.keyClicks(slip.what.editor, since)
        slip.show_deal(other, None)
        go.set()
        settled()
    assert line_of(workspace, deal).description == "A scarf"
    slip.show_deal(deal, None)
    slip.begin()

    assert slip.what.editor.text() == waits
    slip.give_up()
