"""Pictures of a business whose every text is long: names, wishes, steps, amounts; and of one with thousands of rows."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time, timedelta
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from core import activities, deals, leads, measures, promotions
from core.activities import ActivityKind, Hat, NextStep
from core.contacts import add_contact
from core.promotions import OfferKind
from storage import Workspace, new_business
from tests.waiting import until
from ui.window import Window

NAME = "Wilhelmina Konstantinopolitanische-Donaudampfschifffahrtsgesellschaft van den Berghe-Ó Súilleabháin the Younger"
WISH = (
    "A wedding cake of seven tiers for two hundred and forty guests, of whom thirty eat neither nuts nor eggs, with "
    "sugar roses in the colours of both families, delivered to the island by the nine o'clock boat whatever the weather"
)
GAUGE = "people who stood before the window of the shop by the harbour and looked inside for longer than a minute"
STEP = "Call after the tide tables are out and ask whether the boat takes seven boxes of eighty centimetres each"
PAGES = ("promotions", "leads", "deals", "contacts")


def make_long(path: Path, today: date) -> None:
    """A small business file of long texts and large amounts."""
    Workspace.make(path, new_business(f"{NAME} & Daughters", "EUR", locale="de_DE"), "Set up", deals.add_stages)
    workspace = Workspace.open(path)
    try:
        with workspace.change("Write down at length") as change:
            promotion = promotions.plan_promotion(
                change,
                name=f"Everything must go before the harbour is rebuilt: {WISH}",
                channel="word of mouth among the boats",
                start_on=today - timedelta(days=20),
                end_on=today + timedelta(days=200),
                budget=987_654_321,
                offer_kind=OfferKind.AMOUNT,
                offer_value=12_345_678,
                goal=WISH,
                message=WISH,
            )
            for number in range(6):
                who = add_contact(
                    change,
                    name=f"{NAME} {number}",
                    company=f"{NAME} and Partners, Solicitors",
                    emails=(f"{'very.long.' * 6}name{number}@an-address-that-nobody-would-type-twice.example.com",),
                    phones=(f"+49 69 1234567{number}",),
                )
                lead = leads.receive(
                    change,
                    contact_id=who.id,
                    on=today - timedelta(days=number),
                    interest=WISH,
                    promotion_id=promotion.id,
                )
                leads.plan_step(change, lead.id, NextStep(STEP, today + timedelta(days=number - 2), time(9, 30)))
                if number % 2:
                    deal = deals.open_deal(
                        change, lead_id=lead.id, title=WISH, value=98_765_432_100 + number, on=today - timedelta(days=1)
                    )
                    deals.plan_step(change, deal.id, NextStep(STEP, today + timedelta(days=number)))
                activities.log_activity(
                    change,
                    kind=ActivityKind.CALL,
                    hat=Hat.SALES,
                    done_on=today,
                    contact_id=who.id,
                    lead_id=lead.id,
                    outcome=WISH,
                )
                measures.measure(change, kind=GAUGE, value=12_345_678, on=today, promotion_id=promotion.id)
    finally:
        workspace.close()


def long_texts(window: Window) -> Iterator[tuple[str, QWidget]]:
    """Every page of such a business."""
    today: Any = window.show_page("today")
    until(lambda: today.is_whole)
    yield "today-long", window
    for name in PAGES:
        page: Any = window.show_page(name)
        yield f"{name}-long", window
        rows: dict[str, Any] = {
            "promotions": lambda: window.desk.workspace.promotions.plan(),
            "leads": lambda: window.desk.workspace.leads.inbox(),
            "contacts": lambda: window.desk.workspace.contacts.everyone(),
        }
        found = rows[name]().page(0, 1) if name in rows else _open_deals(window)
        page.open_record(found[0].id)
        yield f"{name}-long-record", window
        page.close_record()
    steps: Any = window.show_page("next_steps")
    until(lambda: not steps.is_counting)
    yield "next_steps-long", window
    figures = window.page("figures")
    window.show_page("figures")
    until(lambda: not figures.is_counting)
    yield "figures-long", window
    figures.board.verticalScrollBar().setValue(figures.board.funnel.y() + figures.board.funnel.parentWidget().y())
    yield "figures-long-funnel", window
    window.dock.open("write_number", kind=GAUGE)
    yield "write_number-long", window
    window.dock.slip("write_number").give_up()


def many_rows(window: Window) -> Iterator[tuple[str, QWidget]]:
    """The lists of a business with thousands of everything, far down."""
    for name in ("leads", "contacts"):
        page: Any = window.show_page(name)
        page.table.show_row(page.model.rowCount() - 4)
        yield f"{name}-many", window
    window.show_page("deals")
    yield "deals-many", window
    steps: Any = window.show_page("next_steps")
    until(lambda: not steps.is_counting)
    yield "next_steps-many", window


def _open_deals(window: Window) -> Any:
    room = window.desk.workspace.deals
    column = next(each for each in room.board() if each.count)
    return room.in_column(column).page(0, 1)
