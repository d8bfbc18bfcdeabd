"""A shop owner's Monday in the real window, by keyboard only: three calls, one put off, a sale over the counter."""

from __future__ import annotations

from datetime import date, time, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core import leads, targets
from core.activities import NextStep
from core.deals import Outcome
from core.next_steps import Group
from core.targets import TargetMeasure
from storage import Workspace
from tests import makers
from tests.ui.keyboard import Typist
from ui.app import Program
from ui.next_steps.lines import Line

MONDAY = date(2026, 6, 15)
CTRL = Qt.KeyboardModifier.ControlModifier
KEY = Qt.Key


class Owner(Typist):
    """Someone who has only a keyboard, and the day before them."""

    @property
    def today(self) -> Any:
        return self.window.page("today")

    def settles(self) -> None:
        super().settles()
        self.bot.waitUntil(lambda: self.today.is_whole or not self.today.isVisible())
        QApplication.processEvents()

    def line(self) -> str:
        """The line the keyboard is on."""
        row = self.today.sales.list.current()
        return row.title if isinstance(row, Line) else "–"

    def due(self) -> dict[Group, int]:
        counts = self.rooms.next_steps.counts(MONDAY, MONDAY + timedelta(days=6))
        return {group: count for group, count in counts.items() if count}

    def revenue(self) -> str:
        return str(self.today.month.gauges["revenue"].reached.text())


@pytest.fixture
def owner(qtbot: QtBot, program: Program) -> Owner:
    return Owner(qtbot, program)


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    with makers.shop(tmp_path) as workspace, workspace.change("Fill") as change:
        for name, days, at in (
            ("Ana", 2, None), ("Bo", 0, time(9, 0)), ("Cleo", 0, time(11, 0)), ("Dora", 0, time(15, 0)),
        ):  # fmt: skip
            who = makers.contact(change, name)
            lead = leads.receive(change, contact_id=who.id, on=MONDAY - timedelta(days=9), interest="cake")
            leads.plan_step(change, lead.id, NextStep("Call", MONDAY - timedelta(days=days), at))
        targets.aim_at(change, MONDAY, TargetMeasure.REVENUE, 100_000)
        targets.aim_at(change, MONDAY, TargetMeasure.ACTIVITIES, 10)
        return workspace.path


def test_a_shop_owners_monday(owner: Owner, shop: Path) -> None:
    owner.opens(shop)
    assert owner.window.stack.currentWidget() is owner.today
    assert owner.due() == {Group.OVERDUE: 1, Group.TODAY: 3}

    for name, said in (("Ana", "took the cake"), ("Bo", "asks his aunt"), ("Cleo", "no answer")):
        assert owner.line() == name
        owner.presses(KEY.Key_D)
        owner.types(said)
        owner.presses(KEY.Key_Return)
    assert owner.due() == {Group.TODAY: 1}
    assert owner.today.month.gauges["activities"].reached.text() == "3"

    assert owner.line() == "Dora"
    owner.presses(KEY.Key_S)
    owner.presses(KEY.Key_T)
    assert owner.due() == {Group.WEEK: 1}
    assert "Put off until tomorrow: Dora" in owner.window.toast.text

    assert owner.revenue() == "€0"
    owner.presses(KEY.Key_E, CTRL)
    owner.types("wool scarf")
    owner.presses(KEY.Key_Tab)
    owner.types("49")
    owner.presses(KEY.Key_Return)
    (sold,) = owner.rooms.deals.everything(Outcome.WON).page(0, 5)
    assert (sold.title, sold.value, sold.contact_id, sold.closed_on) == ("wool scarf", 4900, None, MONDAY)
    assert owner.revenue() == "€49"
    assert owner.window.toast.text == "Sold: wool scarf · €49.00"

    owner.presses(KEY.Key_Z, CTRL)
    assert owner.revenue() == "€0"
    owner.presses(KEY.Key_Z, CTRL)
    assert owner.due() == {Group.TODAY: 1}
    for done in (2, 1, 0):
        owner.presses(KEY.Key_Z, CTRL)
        assert owner.today.month.gauges["activities"].reached.text() == str(done)
    assert owner.due() == {Group.OVERDUE: 1, Group.TODAY: 3}


def test_a_call_comes_in_while_one_looks_at_a_deal(owner: Owner, shop: Path) -> None:
    with Workspace.open(shop) as workspace, workspace.change("Deal") as change:
        deal = makers.deal(change, contact_id=makers.contact(change, "Eli").id, title="Shelves")
    owner.opens(shop)
    owner.window.show_record("deal", deal.id)
    owner.bot.waitUntil(lambda: owner.window.page("deals").shows_record)

    owner.presses(KEY.Key_G, CTRL)
    slip = owner.window.dock.slip("log_it")
    assert (slip.who.value.name, slip.about.editor.currentText()) == ("Eli", "Deal: Shelves")
    owner.types("wants oak")
    while not slip.following.what.hasFocus():  # minutes, hat, who else, about
        owner.presses(KEY.Key_Tab)
        assert slip.isAncestorOf(QApplication.focusWidget())
    owner.types("Send the drawing")
    owner.presses(KEY.Key_Tab)
    owner.types("tomorrow")
    owner.presses(KEY.Key_Tab)
    owner.types("10:30")
    owner.presses(KEY.Key_Return)

    (called,) = owner.rooms.activities.of_deal(deal.id)
    assert called.outcome == "wants oak"
    item = owner.rooms.next_steps.item(deal.id)
    assert item is not None
    assert (item.what, item.on, item.at) == ("Send the drawing", MONDAY + timedelta(days=1), time(10, 30))
    assert owner.window.dock.isHidden()

    owner.presses(KEY.Key_Z, CTRL)
    assert owner.rooms.activities.of_deal(deal.id) == []
    undone = owner.rooms.next_steps.item(deal.id)
    assert undone is not None
    assert not undone.step
