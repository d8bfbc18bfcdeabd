"""Batches in a list, one beside it, and the pages they are printed on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from core.coupon_batches import make_shared
from core.coupons import Coupon, Redemption, redeem
from core.ids import Id
from storage import Workspace
from storage.coupon_batches import ORDERS
from tests import makers
from tests.ui.coupons.conftest import Made
from tests.ui.painted import painted
from tests.ui.paper import reading
from ui.coupons.page import CouponsPage
from ui.coupons.wording import left_words, used_words
from ui.desk import Desk

Settled = Callable[[], None]


def rows(page: CouponsPage) -> list[list[str]]:
    model = page.model
    return [
        [str(model.data(model.index(row, column))) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_batches_tell_how_many_came_back_and_what_they_brought(page: CouponsPage) -> None:
    shared, old, tea = rows(page)

    assert tea[:5] == ["TEA-…", "Winter sale", "Good", "1 of 12", "11"]
    assert tea[6] == "€20.00"
    assert old[:5] == ["OLD-…", "Winter sale", "Expired", "0 of 3", "0"]
    assert shared[:6] == ["WINTER15", "Winter sale", "Good", "0 of 3 ×", "3", "no end"]


def test_thousands_of_coupons_are_written_as_thousands(page: CouponsPage, english: None) -> None:
    first = page.model.row(0)
    assert first is not None
    flyer = replace(first, use_limit=2000, used=1)

    assert used_words(flyer) == "1 of 2,000 ×"
    assert left_words(flyer, page.desk) == "1,999"


def test_every_column_that_orders_the_list_is_known_to_the_file(page: CouponsPage) -> None:
    assert {column.sort_key for column in page.model.columns if column.sort_key} <= ORDERS.keys()


@pytest.mark.parametrize("width", [900, 600, 420, 300])
def test_the_state_is_seen_however_narrow_the_list_is(page: CouponsPage, width: int) -> None:
    page.table.resize(width, 400)
    state = next(place for place, column in enumerate(page.model.columns) if column.title == "State")

    assert not page.table.isColumnHidden(state)
    assert page.table.columnWidth(state) >= page.table.fontMetrics().horizontalAdvance("Ends soon")


def test_a_chip_shows_what_is_over(page: CouponsPage, qtbot: QtBot) -> None:
    page.chips.choose("over")
    qtbot.waitUntil(lambda: not page.list.is_finding)

    assert [row[0] for row in rows(page)] == ["OLD-…"]


def test_a_batch_shows_its_codes_and_who_used_them(page: CouponsPage, made: Made) -> None:
    assert page.open_record(made.tea[0].id)

    panel = page.panel
    assert panel.title.text() == "TEA-…"
    assert panel.about.text() == "12 codes · Winter sale"
    assert panel.codes.model.rowCount() == 12
    assert panel.codes.model.data(panel.codes.model.index(0, 1)) == "today by Ana Silva"
    use = panel.uses.model.row(0)
    assert (use.who, use.code, use.deal) == ("Ana Silva", made.tea[0].code, "two cakes")


def test_fields_stand_on_the_edge_of_the_figures(page: CouponsPage, made: Made) -> None:
    page.open_record(made.tea[0].id)

    figures = page.panel.figures
    edge = figures.mapTo(page.panel, figures.rect().topLeft()).x()
    assert [each.edges[0] for each in painted(page.panel) if each.text == "Valid until"] == [edge]


def test_any_code_opens_its_batch_and_is_pointed_at(page: CouponsPage, made: Made) -> None:
    assert page.open_record(made.tea[7].id)

    assert page.panel.key == made.tea[0].id
    assert page.panel.codes.table.current().code == made.tea[7].code


def test_a_code_for_all_has_no_list_of_codes_and_can_be_copied(page: CouponsPage, made: Made) -> None:
    page.open_record(made.shared.id)

    assert page.panel.codes.isHidden()
    page.panel.copy.click()
    assert QGuiApplication.clipboard().text() == "WINTER15"


def test_letters_find_a_code_of_the_batch(page: CouponsPage, made: Made, qtbot: QtBot) -> None:
    page.open_record(made.tea[0].id)
    codes = page.panel.codes

    codes.words.setText(made.tea[5].code[-4:].lower())
    qtbot.waitUntil(lambda: codes.model.rowCount() == 1)
    assert codes.model.row(0).code == made.tea[5].code
    codes.words.setText("?")
    codes.words.setText("UUUUUUU")
    qtbot.waitUntil(lambda: codes.model.rowCount() == 0)
    assert codes.none.isVisible()


def test_a_new_end_is_that_of_all_codes_and_one_undo_takes_it_back(
    page: CouponsPage, made: Made, workspace: Workspace, settled: Settled, qtbot: QtBot
) -> None:
    page.open_record(made.tea[0].id)
    later = page.desk.today + timedelta(days=60)
    page.panel.form.field("expires_on").put(later)
    settled()

    row = workspace.coupons.batch(made.tea[11].id)
    assert row is not None
    assert (row.expires_on, row.count) == (later, 12)
    page.desk.operations.undo()
    settled()
    row = workspace.coupons.batch(made.tea[11].id)
    assert row is not None
    assert row.expires_on == made.tea[0].expires_on


def test_a_limit_of_none_at_all_is_refused_beside_its_field(page: CouponsPage, made: Made, settled: Settled) -> None:
    page.open_record(made.tea[0].id)
    page.panel.form.field("use_limit").put(0)
    settled()

    assert page.panel.form.field("use_limit").mistake.startswith("At least once")


def test_a_use_is_taken_back_with_an_offer_to_undo(
    page: CouponsPage, made: Made, workspace: Workspace, settled: Settled, offered: list[str]
) -> None:
    page.open_record(made.tea[0].id)
    uses = page.panel.uses
    assert uses.take_back.isHidden()
    uses.table.show_row(0)
    uses.take_back.click()
    settled()

    assert workspace.coupons.look_up(made.tea[0].code, page.desk.today).is_good
    assert offered[-1].startswith(f"{made.tea[0].code} counts as not used")


def test_enter_on_a_use_leads_to_the_sale(page: CouponsPage, made: Made, qtbot: QtBot) -> None:
    asked: list[tuple[str, Id]] = []
    page.desk.record_asked.connect(lambda kind, key: asked.append((kind, key)))
    page.open_record(made.tea[0].id)

    page.panel.uses.table.show_row(0)
    qtbot.keyClick(page.panel.uses.table, Qt.Key.Key_Return)

    assert asked == [("deal", made.deal)]


def test_a_batch_is_deleted_whole_and_comes_back_whole(
    page: CouponsPage, made: Made, workspace: Workspace, settled: Settled, offered: list[str]
) -> None:
    page.open_record(made.tea[0].id)
    page.panel.delete.click()
    settled()

    assert workspace.coupons.batch(made.tea[3].id) is None
    assert not page.shows_record
    assert offered[-1] == "12 coupons TEA-… are in the bin"
    page.desk.operations.undo()
    settled()
    row = workspace.coupons.batch(made.tea[3].id)
    assert row is not None
    assert (row.count, row.used) == (12, 1)


def test_an_empty_page_says_what_coupons_are_for_and_makes_them(qtbot: QtBot, desk: Desk) -> None:
    page = CouponsPage(desk)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: not page.list.is_finding)

    assert page.empty.title.text() == "No coupons yet"
    page.empty.asked.emit()
    assert page.composer.isVisible()
    page.composer.give_up()
    page.release()


def test_walking_along_the_list_shows_each_batch(page: CouponsPage, made: Made, qtbot: QtBot) -> None:
    page.open_record(made.tea[0].id)
    qtbot.keyClick(page.table, Qt.Key.Key_Up)

    assert page.panel.title.text() == "OLD-…"


def test_a_batch_stays_open_while_others_are_redeemed_and_made(
    page: CouponsPage, made: Made, workspace: Workspace, qtbot: QtBot
) -> None:
    page.open_record(made.tea[0].id)
    with workspace.change("Elsewhere") as change:
        redeem(change, code="WINTER15", on=page.desk.today)
        make_shared(change, promotion_id=made.sale, code="NEWEST")
    qtbot.waitUntil(lambda: page.model.rowCount() == 4, timeout=5_000)

    assert page.panel.title.text() == "TEA-…"


def test_several_batches_are_deleted_at_once(
    page: CouponsPage, made: Made, workspace: Workspace, settled: Settled, offered: list[str], qtbot: QtBot
) -> None:
    page.table.selectAll()
    page.list.bulk.delete.click()
    settled()

    assert offered == ["3 batches of coupons are in the bin"]
    assert workspace.coupons.batches("all", page.desk.today).count() == 0


# Making


def test_the_pages_of_a_batch_are_seen_saved_and_left(
    page: CouponsPage, made: Made, qtbot: QtBot, tmp_path: Path
) -> None:
    page.open_record(made.tea[0].id)
    page.panel.print.click()
    sheet = page.sheet
    qtbot.waitUntil(lambda: not sheet.is_making and sheet.renderer.is_idle, timeout=20_000)

    assert (sheet.view.count, page.list.isVisible()) == (2, False)
    sheet.save_as(tmp_path / "coupons.pdf")
    qtbot.waitUntil((tmp_path / "coupons.pdf").exists, timeout=5_000)
    text = reading.text((tmp_path / "coupons.pdf").read_bytes())
    assert [code.code in text for code in made.tea] == [False] + [True] * 11
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert page.list.isVisible()
    assert page.shows_record


def test_another_paper_makes_the_pages_anew_and_is_remembered(page: CouponsPage, made: Made, qtbot: QtBot) -> None:
    page.show_sheet(made.tea[0].id)
    sheet = page.sheet
    qtbot.waitUntil(lambda: not sheet.is_making and sheet.renderer.is_idle, timeout=20_000)
    sheet.paper.part("Letter").click()
    qtbot.waitUntil(lambda: not sheet.is_making and sheet.renderer.is_idle, timeout=20_000)

    assert round(sheet.made.document.papers[0].width) == 612
    assert page.desk.settings.text("coupons/paper") == "Letter"
    page.leave_sheet()


def test_the_pages_are_printed_as_they_are_seen(page: CouponsPage, made: Made, qtbot: QtBot, tmp_path: Path) -> None:
    def into_file(_owner: object, printer: QPrinter, _pages: int) -> bool:
        printer.setOutputFileName(str(tmp_path / "printed.pdf"))
        return True

    page.show_sheet(made.tea[0].id)
    page.sheet.outgoing.ask_printer = into_file
    told: list[str] = []
    page.desk.toasted.connect(lambda words, *_: told.append(words))
    page.print_asked()
    qtbot.waitUntil(lambda: bool(told), timeout=30_000)

    assert told == ["2 pages printed into “printed.pdf”."]
    page.leave_sheet()


def test_a_code_that_two_copies_of_the_file_took_in_is_shown(
    page: CouponsPage, made: Made, workspace: Workspace, settled: Settled
) -> None:
    with workspace.change("Merged") as change:
        change.add(Redemption(id=change.new_id(), coupon_id=made.tea[0].id, redeemed_on=page.desk.today))
    page.open_record(made.tea[0].id)

    said = page.panel.codes.model.data(page.panel.codes.model.index(0, 1))
    assert said == "2 × instead of 1 · today"


def test_what_is_over_is_not_printed(page: CouponsPage, made: Made, qtbot: QtBot) -> None:
    page.open_record(made.old[0].id)
    assert not page.panel.print.isEnabled()
    page.show_sheet(made.old[0].id)
    qtbot.waitUntil(lambda: not page.sheet.is_making)

    assert "nothing to print" in page.sheet.notice.text
    page.leave_sheet()


def test_five_thousand_codes_are_listed_at_once(qtbot: QtBot, page: CouponsPage, workspace: Workspace) -> None:
    with workspace.change("Many") as change:
        sale = makers.promotion(change, "Fair").id
        first = change.new_id()
        change.add(Coupon(id=first, code="FAIR-BBBB-BBBB", promotion_id=sale))
        for number in range(5_000):
            change.add(Coupon(id=change.new_id(), code=f"X{number:05}", promotion_id=sale))
    page.open_record(first)

    assert page.panel.title.text() == "FAIR-…"
    qtbot.waitUntil(lambda: not page.list.is_finding, timeout=10_000)
    page.mark_stale()
    qtbot.waitUntil(lambda: page.model.rowCount() == 5_004, timeout=10_000)
