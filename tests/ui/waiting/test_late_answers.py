"""An answer of a slow disk comes when one is elsewhere already: it fetches neither the keyboard nor the window."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from core import audiences
from core.errors import UserMistake, words
from core.ids import Id
from storage import Workspace
from tests import makers
from tests.ui.slow_disk import slow_disk
from tests.ui.waiting.hands import open_on, type_over, written_sale
from ui.contacts.page import SAME
from ui.contacts.pairs import PairsView
from ui.desk import Desk
from ui.kit import turns
from ui.record.log_line import LogLine
from ui.record.slip import Slip
from ui.window import Window

Settled = Callable[[], None]
PAGES = ("leads", "deals", "contacts", "products", "promotions", "coupons", "audiences")


@pytest.fixture
def deal(workspace: Workspace) -> Id:
    """What a wedding may bring."""
    with workspace.change("Start") as change:
        makers.promotion(change, "Winter sale")
        return makers.deal(change, title="Wedding").id


def written(qtbot: QtBot, window: Window, page: str) -> tuple[Slip, QLineEdit]:
    """The slip for something new, with enough to be kept, and its first line."""
    shown: Any = window.show_page(page)
    qtbot.waitUntil(turns.is_idle)
    shown.show_new()
    slip: Slip = shown.composer
    line: Any = slip.form.field({"leads": "who", "deals": "who", "coupons": "code"}.get(page, "name"))
    type_over(qtbot, line.editor, "CANDLES")
    return slip, line.editor


@pytest.mark.usefixtures("deal")
@pytest.mark.parametrize("page", PAGES)
def test_who_goes_to_another_page_while_something_new_is_saved_types_on_there(
    window: Window, desk: Desk, qtbot: QtBot, settled: Settled, page: str
) -> None:
    slip, _ = written(qtbot, window, page)
    with slow_disk(desk) as go:
        slip.keep()
        today = window.show_page("today")
        window.search.setFocus()
        go.set()
        settled()

    assert slip.isHidden()
    assert window.stack.currentWidget() is today
    assert window.search.hasFocus()


@pytest.mark.usefixtures("deal")
@pytest.mark.parametrize("page", PAGES)
def test_who_writes_a_line_while_something_new_is_saved_types_on_in_it(
    window: Window, desk: Desk, qtbot: QtBot, settled: Settled, page: str
) -> None:
    slip, _ = written(qtbot, window, page)
    with slow_disk(desk) as go:
        slip.keep()
        window.capture.begin()
        go.set()
        settled()

    assert slip.isHidden()
    assert window.capture.hasFocus()


@pytest.mark.usefixtures("deal")
@pytest.mark.parametrize("page", PAGES)
def test_who_types_the_next_while_something_new_is_saved_types_on_on_the_slip(
    window: Window, desk: Desk, qtbot: QtBot, settled: Settled, page: str
) -> None:
    slip, line = written(qtbot, window, page)
    with slow_disk(desk) as go:
        slip.keep()
        type_over(qtbot, line, "TARTS")
        go.set()
        settled()

    assert line.hasFocus()
    assert line.text() == "TARTS"
    slip.give_up()


@pytest.mark.usefixtures("deal")
@pytest.mark.parametrize("page", PAGES)
def test_who_waits_for_something_new_comes_to_it(
    window: Window, desk: Desk, qtbot: QtBot, settled: Settled, page: str
) -> None:
    slip, _ = written(qtbot, window, page)
    with slow_disk(desk) as go:
        slip.keep()
        go.set()
        settled()

    here: Any = window.stack.currentWidget()
    assert here.shows_record
    assert here.isAncestorOf(window.focusWidget())
    assert not slip.isAncestorOf(window.focusWidget())


@pytest.mark.parametrize("puts_away", [False, True])
def test_a_slip_of_the_dock_gives_the_keyboard_back_only_where_it_has_it(
    window: Window, desk: Desk, qtbot: QtBot, settled: Settled, puts_away: bool
) -> None:
    slip = written_sale(qtbot, window)
    with slow_disk(desk) as go:
        slip.keep()
        if puts_away:
            slip.put_away()
        window.capture.begin()
        go.set()
        settled()

    assert window.dock.isHidden()
    assert window.capture.hasFocus()


def test_a_slip_that_took_the_place_of_one_that_is_saved_keeps_the_keyboard(
    window: Window, desk: Desk, qtbot: QtBot, settled: Settled
) -> None:
    window.dock.open("quick_sale")
    sale = window.dock.slip("quick_sale")
    type_over(qtbot, sale.what.editor, "a scarf")
    type_over(qtbot, sale.amount.editor, "20")
    with slow_disk(desk) as go:
        sale.keep()
        window.dock.open("write_number")
        qtbot.wait(20)
        go.set()
        settled()

    assert window.dock.slip("write_number").kind.editor.hasFocus()


@pytest.mark.parametrize("puts_away", [False, True])
def test_who_went_elsewhere_is_asked_for_no_other_answer_of_an_audience(
    window: Window, workspace: Workspace, desk: Desk, qtbot: QtBot, settled: Settled, puts_away: bool
) -> None:
    with workspace.change("Start") as change:
        key = audiences.add_audience(change, name="Regulars", filter="tag:x").id
    slip = open_on(window, "audiences", key, qtbot).research.slip
    slip.begin(question="Why us?")
    qtbot.keyClicks(slip.answer.editor, "Near")
    with slow_disk(desk) as go:
        slip.keep()
        if puts_away:
            slip.put_away()
        window.capture.begin()
        go.set()
        settled()

    assert slip.isHidden()
    assert window.capture.hasFocus()


def test_who_types_the_next_question_while_an_answer_is_saved_types_on_there(
    window: Window, workspace: Workspace, desk: Desk, qtbot: QtBot, settled: Settled
) -> None:
    with workspace.change("Start") as change:
        key = audiences.add_audience(change, name="Regulars", filter="tag:x").id
    slip = open_on(window, "audiences", key, qtbot).research.slip
    slip.begin(question="Why us?")
    qtbot.keyClicks(slip.answer.editor, "Near")
    with slow_disk(desk) as go:
        slip.keep()
        type_over(qtbot, slip.question.editor, "How often?")
        go.set()
        settled()

    assert slip.question.editor.hasFocus()
    assert slip.question.editor.text() == "How often?"
    slip.give_up()


@pytest.mark.parametrize("puts_away", [False, True])
def test_who_went_elsewhere_is_asked_for_no_other_line_of_a_deal(
    window: Window, deal: Id, desk: Desk, qtbot: QtBot, settled: Settled, puts_away: bool
) -> None:
    lines = open_on(window, "deals", deal, qtbot).lines
    lines.begin()
    type_over(qtbot, lines.slip.what.editor, "A scarf")
    type_over(qtbot, lines.slip.price.editor, "20")
    with slow_disk(desk) as go:
        lines.slip.keep()
        if puts_away:
            lines.slip.put_away()
        window.capture.begin()
        go.set()
        settled()

    assert lines.slip.isHidden()
    assert not lines.add.isHidden()
    assert window.capture.hasFocus()


def test_who_types_the_price_of_the_next_line_while_one_is_saved_types_on_there(
    window: Window, deal: Id, desk: Desk, qtbot: QtBot, settled: Settled
) -> None:
    lines = open_on(window, "deals", deal, qtbot).lines
    lines.begin()
    type_over(qtbot, lines.slip.what.editor, "A scarf")
    type_over(qtbot, lines.slip.price.editor, "20")
    with slow_disk(desk) as go:
        lines.slip.keep()
        type_over(qtbot, lines.slip.price.editor, "30")
        go.set()
        settled()

    assert lines.slip.price.editor.hasFocus()
    assert lines.slip.price.editor.text() == "30"
    lines.slip.give_up()


@pytest.mark.parametrize("begins", ["capture", "search", "quick_sale"])
def test_who_begins_to_type_elsewhere_before_a_record_comes_types_on_there(
    window: Window, workspace: Workspace, qtbot: QtBot, settled: Settled, begins: str
) -> None:
    with workspace.change("Start") as change:
        makers.contact(change, "Ana")
    page: Any = window.show_page("contacts")
    settled()
    page.table.setFocus()
    page.table.selectRow(0)
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    window.actions_.by_name["find" if begins == "search" else begins].trigger()
    qtbot.waitUntil(lambda: isinstance(window.focusWidget(), QLineEdit))
    typing = window.focusWidget()
    settled()

    assert page.shows_record
    assert typing.hasFocus()


def test_a_condition_that_goes_leaves_the_keyboard_in_the_filter(
    window: Window, workspace: Workspace, qtbot: QtBot, settled: Settled
) -> None:
    with workspace.change("Start") as change:
        key = audiences.add_audience(change, name="Regulars", filter="tag:x tag:y").id
    panel = open_on(window, "audiences", key, qtbot)
    assert len(panel.filter.rows) == 2
    panel.filter.rows[1].begins.setFocus()

    with workspace.change("Edit") as change:
        audiences.edit_audience(change, key, {}, filter="tag:x")
    settled()

    assert len(panel.filter.rows) == 1
    assert panel.filter.add.hasFocus()


def test_who_went_elsewhere_while_a_deal_is_made_of_a_lead_stays_there(
    window: Window, lead: Id, desk: Desk, qtbot: QtBot, settled: Settled
) -> None:
    panel = open_on(window, "leads", lead, qtbot)
    slip = panel.make_deal
    slip.ask(panel.desk.workspace.leads.get(lead))
    with slow_disk(desk) as go:
        slip.keep()
        today = window.show_page("today")
        window.search.setFocus()
        go.set()
        settled()

    assert window.stack.currentWidget() is today
    assert window.search.hasFocus()


@pytest.fixture
def pairs(window: Window, workspace: Workspace, qtbot: QtBot) -> PairsView:
    """Three pairs of contacts that may be the same."""
    with workspace.change("Start") as change:
        for number in range(3):
            for name in ("Ana", "Anna"):
                makers.contact(change, f"{name} {number}", emails=(f"ana{number}@example.com",))
    page: Any = window.show_page("contacts")
    page.chips.choose(SAME)
    found: PairsView = page.pairs
    qtbot.waitUntil(lambda: len(found.cards) == 3 and not found.is_finding)
    return found


def test_who_writes_a_line_while_two_contacts_are_joined_types_on_in_it(
    window: Window, pairs: PairsView, desk: Desk, qtbot: QtBot, settled: Settled
) -> None:
    pairs.cards[0].join.setFocus()
    with slow_disk(desk) as go:
        pairs.cards[0].join.click()
        window.capture.begin()
        go.set()
        settled()
        qtbot.waitUntil(lambda: len(pairs.cards) == 2 and not pairs.is_finding)

    assert window.capture.hasFocus()


def test_who_goes_on_to_the_next_pair_while_two_contacts_are_joined_stays_at_it(
    window: Window, pairs: PairsView, desk: Desk, qtbot: QtBot, settled: Settled
) -> None:
    following = pairs.cards[1]
    pairs.cards[0].join.setFocus()
    with slow_disk(desk) as go:
        pairs.cards[0].join.click()
        following.keeps.button(1).setFocus()
        go.set()
        settled()
        qtbot.waitUntil(lambda: len(pairs.cards) == 2 and not pairs.is_finding)

    assert following.keeps.button(1).hasFocus()  # was: the button that joins the pair after it


@pytest.mark.parametrize("goes", ["line", "field", "page"])
def test_who_went_elsewhere_while_a_promotion_is_planned_once_more_stays_there(
    window: Window, workspace: Workspace, desk: Desk, qtbot: QtBot, settled: Settled, goes: str
) -> None:
    with workspace.change("Start") as change:
        key = makers.promotion(change, "Winter sale").id
    panel = open_on(window, "promotions", key, qtbot)
    panel.again.setFocus()
    with slow_disk(desk) as go:
        panel.again.click()
        if goes == "line":
            window.capture.begin()
        elif goes == "field":
            next(iter(panel.plan.plan.fields().values())).setFocus()
        else:
            window.show_page("today")
            window.search.setFocus()
        typing = window.focusWidget()
        go.set()
        settled()

    assert typing.hasFocus()
    assert panel.key == key


def test_who_waits_for_a_promotion_that_is_planned_once_more_comes_to_it(
    window: Window, workspace: Workspace, desk: Desk, qtbot: QtBot, settled: Settled
) -> None:
    with workspace.change("Start") as change:
        key = makers.promotion(change, "Winter sale").id
    panel = open_on(window, "promotions", key, qtbot)
    panel.again.setFocus()
    panel.again.click()
    settled()

    assert panel.key != key
    assert panel.isAncestorOf(window.focusWidget())


def test_who_writes_a_line_before_a_log_entry_is_refused_types_on_in_it(
    window: Window,
    lead: Id,
    desk: Desk,
    qtbot: QtBot,
    settled: Settled,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise UserMistake(words("Say in a few words what is to be done."))

    monkeypatch.setattr("core.activities.log_activity", refuse)
    (line,) = open_on(window, "leads", lead, qtbot).findChildren(LogLine)
    with slow_disk(desk) as go:
        type_over(qtbot, line.outcome, "Nobody answered")
        qtbot.keyClick(line.outcome, Qt.Key.Key_Return)
        window.capture.begin()
        go.set()
        settled()

    assert line.mistake
    assert window.capture.hasFocus()
