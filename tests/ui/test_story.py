"""The main job from end to end: one promotion, two leads, one sale, printed; in the real window, on a real file."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from core.deals import Outcome
from core.leads import LeadState
from core.period import month
from core.promotions import OfferKind
from tests.ui.keyboard import Person
from ui.app import Program

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Owner(Person):
    """Someone at the keyboard and the mouse."""

    def types(self, field: QWidget, text: str) -> None:
        line = field if isinstance(field, QLineEdit) else field.findChild(QLineEdit)
        assert line is not None
        line.setFocus()
        line.selectAll()
        self.bot.keyClicks(line, text)
        if (suggestions := QApplication.activePopupWidget()) is not None:
            self.bot.keyClick(suggestions, Qt.Key.Key_Tab)
            self.settles()
            line.setFocus()

    def clicks(self, button: QWidget) -> None:
        assert button.isVisible()
        assert button.isEnabled()
        self.bot.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settles()

    def page(self, name: str) -> Any:
        return self.window.page(name)

    def board(self) -> str:
        """The board as text: `New: Ana 80 | Won: –`."""
        columns = []
        for lane in self.page("deals").board.lanes:
            rows = self.window.desk.workspace.deals.in_column(lane.column).page(0, 50)
            cards = ", ".join(f"{row.contact} {row.value // 100 if row.value is not None else '?'}" for row in rows)
            columns.append(f"{lane.column.stage.name if lane.column.stage else lane.column.outcome}: {cards or '–'}")
        return " | ".join(columns)

    def drags(self, who: str, outcome: Outcome) -> None:
        """Let go of a card over another column, as the mouse would."""
        lanes = self.page("deals").board.lanes
        source, place = next(
            (lane.model, number)
            for lane in lanes
            for number in range(lane.model.rowCount())
            if lane.model.row(number).contact == who
        )
        target = next(lane.model for lane in lanes if lane.column.outcome is outcome and lane.column.stage is None)
        data = source.mimeData([source.index(place)])
        nowhere = target.index(-1, -1)
        assert target.canDropMimeData(data, Qt.DropAction.MoveAction, -1, -1, nowhere)
        target.dropMimeData(data, Qt.DropAction.MoveAction, -1, -1, nowhere)
        self.settles()


@pytest.fixture
def owner(qtbot: QtBot, program: Program) -> Owner:
    return Owner(qtbot, program)


def test_a_winter_sale_from_the_plan_to_the_printed_month(owner: Owner, tmp_path: Path) -> None:
    path = tmp_path / "Corner Shop.twohats"
    owner.makes("Corner Shop", "en_IE", path)

    plan_the_winter_sale(owner)
    write_down_a_lead(owner, "Ana Lopez", "two birthday cakes", "ana@example.com")
    write_down_a_lead(owner, "Bo Lind", "a scarf", "+353 20 911 0000")
    qualify_and_make_a_deal_of_80(owner, "Ana Lopez")
    assert owner.board() == "New: Ana Lopez 80 | Talking: – | Offer sent: – | Nearly there: – | won: – | lost: –"

    owner.drags("Ana Lopez", Outcome.WON)
    assert owner.board() == "New: – | Talking: – | Offer sent: – | Nearly there: – | won: Ana Lopez 80 | lost: –"

    owner.presses(Qt.Key.Key_Z, CTRL)
    assert "New: Ana Lopez 80" in owner.board()
    owner.presses(Qt.Key.Key_Z, CTRL | SHIFT)
    assert "won: Ana Lopez 80" in owner.board()

    owner.window.close()
    owner.opens(path)
    owner.page("deals")
    owner.presses(Qt.Key.Key_Z, CTRL)
    assert "New: Ana Lopez 80" in board_of(owner)
    owner.presses(Qt.Key.Key_Z, CTRL | SHIFT)
    assert "won: Ana Lopez 80" in board_of(owner)

    printed = print_the_month(owner, tmp_path / "month.pdf")
    for words in ("Corner Shop", "June 2026", "Winter sale", "Ana Lopez", "two birthday cakes", "€80.00"):
        assert words in printed


def plan_the_winter_sale(owner: Owner) -> None:
    owner.presses(Qt.Key.Key_P, CTRL | SHIFT)
    composer = owner.page("promotions").composer
    owner.types(composer.name, "Winter sale")
    owner.types(composer.channel, "flyer")
    first, last = composer.period.findChildren(QLineEdit)[:2]
    owner.types(first, "2026-06-01")
    owner.types(last, "2026-06-30")
    composer.offer.put((OfferKind.PERCENT, 1500))
    owner.types(composer.budget, "420")
    owner.presses(Qt.Key.Key_Return)

    (row,) = owner.window.desk.workspace.promotions.plan().page(0, 5)
    assert (row.name, row.channel, row.offer_kind, row.offer_value, row.budget) == (
        "Winter sale", "flyer", "percent", 1500, 42000,
    )  # fmt: skip


def write_down_a_lead(owner: Owner, name: str, wants: str, reach: str) -> None:
    owner.presses(Qt.Key.Key_L, CTRL)
    slip = owner.page("leads").composer
    owner.types(slip.who, name)
    owner.types(slip.wants, wants)
    owner.types(slip.reach, reach)
    (promotion,) = owner.window.desk.workspace.promotions.plan().page(0, 1)
    slip.promotion.put(promotion.id)
    slip.wants.findChild(QLineEdit).setFocus()
    owner.presses(Qt.Key.Key_Return)

    newest = owner.window.desk.workspace.leads.inbox(LeadState.NEW).page(0, 1)[0]
    assert (newest.contact, newest.interest, newest.promotion) == (name, wants, "Winter sale")


def qualify_and_make_a_deal_of_80(owner: Owner, name: str) -> None:
    page = owner.page("leads")
    rows = owner.window.desk.workspace.leads.inbox().page(0, 10)
    page.open_record(next(row.id for row in rows if row.contact == name))
    owner.clicks(page.panel.qualify)
    owner.clicks(page.panel.deal_first)
    owner.types(page.panel.make_deal.value, "80")
    owner.presses(Qt.Key.Key_Return)
    assert owner.window.stack.currentWidget() is owner.page("deals")


def board_of(owner: Owner) -> str:
    owner.window.show_page("deals")
    owner.settles()
    return owner.board()


def print_the_month(owner: Owner, path: Path) -> str:
    owner.window.actions_.by_name["print_month"].trigger()
    page = owner.page("reports")
    assert page.chosen.month == month(owner.window.desk.today)
    owner.bot.waitUntil(lambda: not page.is_making, timeout=20_000)
    assert page.print.hasFocus()
    page.outgoing.choose = lambda *_: path
    with owner.bot.waitSignal(owner.window.desk.toasted, timeout=20_000):
        owner.clicks(page.save)
    document = pypdfium2.PdfDocument(path)
    text = "\n".join(page.get_textpage().get_text_bounded() for page in document)
    document.close()
    return text
