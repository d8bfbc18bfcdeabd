"""Pictures of records in all their parts and of the questions they ask: tabs, verdicts, mistakes, histories, menus."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QWidget

from core.deals import Outcome
from core.leads import LeadState
from tests.waiting import a_moment, until
from ui.deals.asking import HowMuch, WhyLost, usual_reasons
from ui.lists.view import View
from ui.promotions.panel import PARTS
from ui.window import Window


def records(window: Window) -> Iterator[tuple[str, QWidget]]:
    """What a record shows beside its first sight; the business file is as before afterwards."""
    for part in (_promotions, _leads, _deals, _contacts, _steps, _done, _views):
        yield from part(window)
        window.toast.hide()


def _promotions(window: Window) -> Iterator[tuple[str, QWidget]]:
    page: Any = window.show_page("promotions")
    page.composer.put_away()
    rows = window.desk.workspace.promotions.plan().page(0, 60)
    past = max(rows, key=lambda row: row.leads if (row.end_on or window.desk.today) < window.desk.today else 0)
    idea = next((row for row in rows if row.start_on is None), rows[0])
    for name, row in (("over", past), ("idea", idea)):
        page.open_record(row.id)
        for part in PARTS:
            page.panel.show_part(part)
            until(lambda: not page.panel.result.is_counting)
            yield f"promotions-{name}-{part}", window
        page.panel.show_part("plan")
    page.panel.history.button.click()
    page.panel.area.ensureWidgetVisible(page.panel.history, 0, 20)
    yield "promotions-history", window
    page.close_record()
    page.show_view("timeline")
    yield "promotions-timeline", window
    page.show_view("cards")
    yield "promotions-cards", window
    page.show_view("list")
    page.show_new()
    page.composer.keep()
    yield "promotions-new-mistake", window
    page.composer.give_up()


def _leads(window: Window) -> Iterator[tuple[str, QWidget]]:
    page: Any = window.show_page("leads")
    page.composer.put_away()
    for state in LeadState:
        rows = window.desk.workspace.leads.inbox(state).page(0, 1)
        if rows:
            page.open_record(rows[0].id)
            yield f"leads-{state}" if state is not LeadState.NEW else "leads-record-new", window
    rows = window.desk.workspace.leads.inbox(LeadState.NEW).page(0, 1)
    page.open_record(rows[0].id)
    panel = page.panel
    for name, button in (("why", panel.refuse), ("make-deal", panel.deal)):
        button.click()
        yield f"leads-{name}", window
        for slip in (panel.not_a_fit, panel.make_deal):
            slip.give_up()
    panel.area.ensureWidgetVisible(panel.fit, 0, 60)
    yield "leads-fit", window
    panel.area.verticalScrollBar().setValue(panel.area.verticalScrollBar().maximum())
    yield "leads-end", window
    page.close_record()
    page.show_new()
    page.composer.keep()
    yield "leads-new-mistake", window
    page.composer.give_up()


def _deals(window: Window) -> Iterator[tuple[str, QWidget]]:
    page: Any = window.show_page("deals")
    page.composer.put_away()
    room = window.desk.workspace.deals
    for column in room.board():
        if column.outcome is not Outcome.OPEN and column.count:
            page.open_record(room.in_column(column).page(0, 1)[0].id)
            yield f"deals-{column.outcome}", window
    panel = page.panel
    panel.area.verticalScrollBar().setValue(panel.area.verticalScrollBar().maximum())
    yield "deals-end", window
    page.close_record()
    page.put_view("list")
    QApplication.processEvents()
    yield "deals-list", window
    page.put_view("board")
    for name, question in (
        (
            "why-lost",
            WhyLost(window, "Brendan Lenihan · Lunches for a training week", room.lost_reasons(usual_reasons())),
        ),
        (
            "why-lost-many",
            WhyLost(
                window,
                "Brendan Lenihan · Lunches",
                [
                    *room.lost_reasons(usual_reasons()),
                    *(f"Reason {number} that is quite long, for a reason" for number in range(1, 12)),
                ],
            ),
        ),
        ("how-much", HowMuch(window, "Ana Marić · Two cakes", window.desk.currency, window.desk.locale)),
    ):
        question.show_at(QRect(window.mapToGlobal(window.rect().center()), window.rect().size() / 50))
        if isinstance(question, HowMuch):
            question.line.setText("eighty")
            question.done.click()
        a_moment(30)
        yield f"deals-{name}", question
        question.close()


def _contacts(window: Window) -> Iterator[tuple[str, QWidget]]:
    page: Any = window.show_page("contacts")
    page.show_new()
    page.composer.keep()
    yield "contacts-new-mistake", window
    page.composer.give_up()


def _steps(window: Window) -> Iterator[tuple[str, QWidget]]:
    page: Any = window.show_page("next_steps")
    until(lambda: not page.is_counting)
    page.chips.choose("none")
    until(lambda: not page.is_counting)
    yield "next_steps-none", window
    page.chips.choose("all")
    until(lambda: not page.is_counting)
    page.list.setFocus()
    page.list.ask_when()
    yield from _popup("next_steps-snooze")
    row = page.list.current()
    if row is not None:
        page.list.opened.emit(row)
        QApplication.processEvents()
        if page.shows_record:
            yield "next_steps-record", window
            page.close_record()


def _done(window: Window) -> Iterator[tuple[str, QWidget]]:
    """The bin with things in it, and all back again."""
    desk = window.desk
    rested: Callable[[], object] = lambda: desk.operations.idle  # noqa: E731
    page: Any = window.show_page("leads")
    for _ in range(2):
        page.open_record(desk.workspace.leads.inbox().page(5, 1)[0].id)
        page.panel.delete.click()
        until(rested)
    contacts: Any = window.show_page("contacts")
    contacts.open_record(max(desk.workspace.contacts.customers().page(0, 60), key=lambda row: row.bought).id)
    contacts.panel.delete.click()
    until(rested)
    yield "contacts-deleted", window
    shown: Any = window.show_page("bin")
    until(lambda: not shown.is_reading)
    yield "bin-full", window
    for _ in range(3):
        desk.operations.undo()
        until(rested)
    until(lambda: not shown.is_reading)
    yield "bin-undone", window


def _views(window: Window) -> Iterator[tuple[str, QWidget]]:
    """A list with an order of one's own that is being named, and with the lines it can be narrowed to."""
    page: Any = window.show_page("leads")
    page.list.head.put(View("all", "cake", "received", False))
    until(lambda: not page.list.is_finding)
    saved = page.list.head.saved
    saved.ask()
    yield "leads-name-view", window
    saved.name.setText("")
    page.table.setFocus()
    page.list.head.put(View("all"))
    until(lambda: not page.list.is_finding)


def _popup(name: str) -> Iterator[tuple[str, QWidget]]:
    """The menu that is open, which closes afterwards."""
    a_moment(30)
    menu = QApplication.activePopupWidget()
    if menu is not None:
        yield name, menu
        menu.close()
