"""Choose a sheet and its month, and see the real pages."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from core import business
from core.ids import Id
from core.period import month
from tests import makers
from tests.ui.reports.conftest import Ready, words_of
from ui.desk import Desk
from ui.paper.kinds import KINDS
from ui.reports.page import ReportsPage
from ui.reports.spread import Fit


def shown_words(page: ReportsPage) -> str:
    assert page.made is not None
    return words_of(page.made.document.pdf)


def ink(page: ReportsPage) -> int:
    """How many pixels of the view are dark."""
    picture = page.view.viewport().grab().toImage()
    return sum(
        picture.pixelColor(x, y).lightness() < 100
        for x in range(0, picture.width(), 2)
        for y in range(0, picture.height(), 2)
    )


def test_the_pages_of_this_month_are_shown_first(page: ReportsPage) -> None:
    assert page.kind.name == "month"
    assert page.view.count >= 1
    assert "June 2026" in shown_words(page)
    assert ink(page) > 500


def test_every_sheet_can_be_chosen_and_tells_what_it_is_for(page: ReportsPage) -> None:
    for kind in KINDS:
        page.kinds.button(kind.name).click()
        assert page.kind is kind
        assert page.tells.text() == kind.about
        assert page.kinds.button(kind.name).isChecked()


def test_the_next_month_is_made_by_an_arrow_or_by_a_key(page: ReportsPage, ready: Ready, qtbot: QtBot) -> None:
    page.choices.month_steps.back.click()
    assert "May 2026" in shown_words(ready(page))
    qtbot.keyClick(page.view, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert "June 2026" in shown_words(ready(page))


def test_months_chosen_in_haste_end_with_the_last_one(page: ReportsPage, ready: Ready) -> None:
    for _ in range(5):
        page.choices.month_steps.back.click()
    assert "January 2026" in shown_words(ready(page)).replace("\r", "")
    assert page.made is not None
    assert page.made.wish.options.month == month(date(2026, 1, 1))


def test_paper_lies_as_it_was_chosen(page: ReportsPage, ready: Ready) -> None:
    page.choices.paper.part("Letter").click()
    ready(page)
    assert page.made is not None
    paper = page.made.document.papers[0]
    assert (round(paper.width), round(paper.height)) == (612, 792)


def test_black_and_white_shows_no_colour(page: ReportsPage, ready: Ready) -> None:
    page.choices.colours.part(True).click()
    ready(page)
    picture = page.view.viewport().grab().toImage()
    middle = range(picture.width() // 3, picture.width() * 2 // 3, 3)
    colours = [picture.pixelColor(x, y) for x in middle for y in range(24, picture.height() - 30, 3)]
    assert max(abs(each.red() - each.blue()) for each in colours) <= 1


def test_a_new_file_has_a_page_too(new_page: ReportsPage) -> None:
    assert "No promotions ran in June" in shown_words(new_page)
    assert new_page.save.isEnabled()


def test_a_change_of_the_file_is_followed_at_once_where_that_is_quick(
    new_page: ReportsPage, desk: Desk, ready: Ready, qtbot: QtBot
) -> None:
    new_page.maker.usual["month"] = 0.1  # however busy the machine is
    with desk.workspace.change("Rename") as change:
        business.set_profile(change, name="Corner Shop & Sons")
    qtbot.waitUntil(lambda: new_page.is_making, timeout=5_000)
    assert "Corner Shop & Sons" in shown_words(ready(new_page))


def test_a_change_is_told_and_waits_for_a_press_where_making_takes_long(
    new_page: ReportsPage, desk: Desk, ready: Ready, qtbot: QtBot
) -> None:
    new_page.maker.usual["month"] = 30.0
    before = new_page.made
    with desk.workspace.change("Lead") as change:
        makers.lead(change, on=date(2026, 6, 14))
    qtbot.waitUntil(lambda: "has changed" in new_page.notice.text, timeout=5_000)
    assert new_page.made is before
    new_page.notice.button.click()
    assert "1 new lead" in shown_words(ready(new_page)).replace("one new lead", "1 new lead")
    assert new_page.notice.text == ""


def test_while_pages_are_made_those_before_stay_and_stop_keeps_them(
    new_page: ReportsPage, ready: Ready, qtbot: QtBot
) -> None:
    before = new_page.made
    with new_page.press._guard:  # noqa: SLF001 - as if it took long
        new_page.choices.month_steps.back.click()
        assert new_page.waiting.isHidden()
        qtbot.waitUntil(new_page.waiting.isVisible, timeout=5_000)
        assert new_page.view.count
        assert new_page.waiting.doing.text().startswith("Making the pages")
        new_page.waiting.stop.click()
    qtbot.waitUntil(lambda: not new_page.is_making, timeout=5_000)
    assert new_page.waiting.isHidden()
    assert new_page.made is before
    assert new_page.notice.text == "The pages were not made."
    new_page.notice.button.click()
    assert "May 2026" in shown_words(ready(new_page))


def test_hidden_pages_are_made_when_they_are_seen_again(
    new_page: ReportsPage, desk: Desk, ready: Ready, qtbot: QtBot
) -> None:
    new_page.hide()
    with desk.workspace.change("Rename") as change:
        business.set_profile(change, name="Other Shop")
    qtbot.waitUntil(lambda: new_page.stale, timeout=5_000)
    assert not new_page.is_making
    new_page.show()
    assert "Other Shop" in shown_words(ready(new_page))


def test_assistive_tools_are_given_the_words_of_the_page_looked_at(page: ReportsPage, qtbot: QtBot) -> None:
    assert page.view.accessibleName() == f"Page 1 of {page.view.count}"
    assert "June 2026" in page.view.accessibleDescription()
    page.view.go_to(page.view.count - 1)
    qtbot.waitUntil(lambda: f"Page {page.view.count} of" in page.view.accessibleDescription(), timeout=5_000)


def test_everything_that_can_be_pressed_has_a_name(page: ReportsPage) -> None:
    nameless = [
        each
        for each in page.findChildren(QWidget)
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.isVisible() and not each.accessibleName()
    ]
    assert not nameless


def test_a_sheet_about_someone_asks_who_and_is_made_when_told(page: ReportsPage, ready: Ready, qtbot: QtBot) -> None:
    page.choose_kind("journey")
    ready(page)
    assert page.which["contact"].isVisible()
    assert not page.print.isEnabled()
    page.choices.contact.editor.setFocus()
    qtbot.keyClicks(page.choices.contact.editor, "alice fairch")
    qtbot.keyClick(page.choices.contact.editor, Qt.Key.Key_Return)
    ready(page)
    assert page.subject == "Alice Fairchild"
    assert "Alice Fairchild" in shown_words(page)
    assert page.print.isEnabled()


def test_a_name_that_several_have_asks_for_one_of_them(page: ReportsPage, qtbot: QtBot) -> None:
    page.choose_kind("journey")
    page.choices.contact.editor.setFocus()
    qtbot.keyClicks(page.choices.contact.editor, "fairchild")
    qtbot.keyClick(page.choices.contact.editor, Qt.Key.Key_Return)
    assert "pick one of them" in page.choices.contact.mistake
    page.choices.contact.take(1)
    assert page.subject.endswith("Fairchild")
    assert page.choices.contact.mistake == ""


def test_a_name_that_nobody_has_is_told_beside_the_field(page: ReportsPage, qtbot: QtBot) -> None:
    page.choose_kind("journey")
    page.choices.contact.editor.setFocus()
    qtbot.keyClicks(page.choices.contact.editor, "Zebedee")
    qtbot.keyClick(page.choices.contact.editor, Qt.Key.Key_Return)
    assert "is not in the list" in page.choices.contact.mistake


def test_the_promotion_sheet_begins_with_the_promotion_begun_last(page: ReportsPage, shop: Desk, ready: Ready) -> None:
    page.choose_kind("promotion")
    ready(page)
    key = page.chosen.promotion
    assert key is not None
    row = shop.workspace.promotions.row(key)
    assert row is not None
    assert row.start_on is not None
    assert row.start_on <= shop.today
    assert row.name.split()[0] in shown_words(page)


@pytest.mark.parametrize("kind", ["promotion", "journey"])
def test_a_record_that_is_gone_is_chosen_no_more(page: ReportsPage, ready: Ready, kind: str) -> None:
    gone = Id(b"x" * 16)
    page.memory.keep(page._kinds[kind], replace(page.chosen, promotion=gone, contact=gone))  # noqa: SLF001
    page.choose_kind(kind)
    ready(page)
    assert (page.chosen.contact if kind == "journey" else page.chosen.promotion) != gone
    assert page.notice.text == ""


def test_choices_are_remembered_for_each_sheet(page: ReportsPage, shop: Desk, ready: Ready, qtbot: QtBot) -> None:
    page.choices.month_steps.back.click()
    page.choices.paper.part("Letter").click()
    page.choose_kind("pipeline")
    ready(page)
    again = ReportsPage(shop)
    qtbot.addWidget(again)
    assert again.kind.name == "pipeline"
    assert again.chosen.page_size == "A4"
    again.choose_kind("month")
    assert again.chosen.month == month(date(2026, 5, 1))
    assert again.chosen.page_size == "Letter"
    again.release()
    qtbot.waitUntil(lambda: not again.is_making, timeout=20_000)


def test_pages_are_sharp_on_every_zoom(page: ReportsPage, ready: Ready, qtbot: QtBot) -> None:
    qtbot.keyClick(page.view, Qt.Key.Key_Plus)
    assert page.view.fit is Fit.OWN
    larger = page.view.zoom
    qtbot.keyClick(page.view, Qt.Key.Key_Minus)
    assert page.view.zoom < larger
    qtbot.keyClick(page.view, Qt.Key.Key_1)
    qtbot.wait(150)
    ready(page)
    assert page.toolbar.percent.text() == "100%"
    assert page.made is not None
    width = round(page.made.document.papers[0].width * 96 / 72)
    assert page.renderer.strips_of(page.renderer.making, page.view.page, width, grey=False)


def test_a_whole_page_fits_and_page_down_turns_it(page: ReportsPage, ready: Ready, qtbot: QtBot) -> None:
    qtbot.keyClick(page.view, Qt.Key.Key_0)
    assert page.view.fit is Fit.PAGE
    paper = page.made.document.papers[0] if page.made else None
    assert paper is not None
    assert paper.height * 96 / 72 * page.view.zoom <= page.view.viewport().height()
    for number in range(1, page.view.count):
        qtbot.keyClick(page.view, Qt.Key.Key_PageDown)
        assert page.view.page == number
    assert not page.toolbar.ahead.isEnabled()
    qtbot.keyClick(page.view, Qt.Key.Key_Home)
    assert page.toolbar.where.text() == f"Page 1 of {page.view.count}"


def test_a_month_beyond_the_end_of_time_is_not_chosen(page: ReportsPage) -> None:
    page.choose(replace(page.chosen, month=month(date(2199, 12, 1))))
    page._show_kind()  # noqa: SLF001
    page.choices.step(1)
    assert page.chosen.month == month(date(2199, 12, 1))


@pytest.mark.parametrize(
    ("locale", "name", "size"),
    [
        ("de_DE", "Juni 2026", "A4"),
        ("pl_PL", "Czerwiec 2026", "A4"),
        ("ja_JP", "2026年6月", "A4"),
        ("en_US", "June 2026", "Letter"),
        ("xx", "June 2026", "A4"),
    ],
)
def test_months_and_paper_are_those_of_the_owners_country(
    desk: Desk, qtbot: QtBot, locale: str, name: str, size: str
) -> None:
    with desk.workspace.change("Move") as change:
        business.set_profile(change, locale=locale)
    qtbot.waitUntil(lambda: desk.locale == locale)
    page = ReportsPage(desk)
    qtbot.addWidget(page)
    assert page.choices.months.editor.currentText() == name
    assert page.chosen.page_size == size
    page.release()
