from __future__ import annotations

from collections.abc import Callable
from datetime import date
from itertools import count
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from core import contacts, leads, promotions
from core.activities import Hat
from core.errors import Busy
from core.ids import Id
from core.leads import Answer
from core.promotions import OfferKind
from storage import Happening, Workspace
from tests.ui.someone_saves import someone_saves
from ui.desk import Desk
from ui.record.history import AT_ONCE, HistoryView

Settled = Callable[[], None]


pytestmark = pytest.mark.usefixtures("english")


@pytest.fixture
def sale(workspace: Workspace) -> Id:
    with workspace.change("Plan promotion") as change:
        return promotions.plan_promotion(change, name="Winter sale").id


@pytest.fixture
def view(qtbot: QtBot, desk: Desk, sale: Id) -> HistoryView:
    made = HistoryView(desk, "promotion")
    qtbot.addWidget(made)
    made.show_record(sale)
    made.show()
    return made


def texts(view: HistoryView) -> list[str]:
    return [each.text() for each in view.list.findChildren(QLabel) if each.text() and not each.isHidden()]


def edit(workspace: Workspace, key: Id, **fields: Any) -> None:
    with workspace.change("Edit promotion") as change:
        promotions.edit_promotion(change, key, **fields)


def test_nothing_is_read_before_it_is_opened(view: HistoryView) -> None:
    assert texts(view) == []

    view.button.click()

    assert texts(view)[0] == "Plan promotion"


def test_opened_while_someone_saves_it_is_read_a_moment_later(
    view: HistoryView, workspace: Workspace, qtbot: QtBot
) -> None:
    with someone_saves(workspace.path):
        view.button.click()
        assert texts(view) == []

    qtbot.waitUntil(lambda: texts(view)[:1] == ["Plan promotion"])


def test_each_field_is_told_in_words(view: HistoryView, sale: Id, workspace: Workspace) -> None:
    edit(workspace, sale, budget=42_000, start_on=date(2026, 7, 1), offer_kind=OfferKind.PERCENT, channel="flyer")
    edit(workspace, sale, offer_value=1_500, expected_conversion=2_000)

    view.button.click()

    assert {
        "Budget: – → €420.00",
        "Starts: – → 1 Jul 2026",
        "Offer: none → Percent off",
        "Channel: – → Flyer",
        "Worth of the offer: – → 15%",
        "Of them buy: – → 20%",
    } <= set(texts(view))


def test_who_and_when_stand_below_what(view: HistoryView, desk: Desk) -> None:
    view.button.click()

    assert texts(view)[1].endswith(f" · {desk.workspace.device.name}")


def test_it_keeps_following_while_it_is_open(view: HistoryView, sale: Id, workspace: Workspace, qtbot: QtBot) -> None:
    view.button.click()
    edit(workspace, sale, name="Summer sale")

    qtbot.waitUntil(lambda: "Name: Winter sale → Summer sale" in texts(view))


def test_an_undo_is_called_one(view: HistoryView, sale: Id, workspace: Workspace) -> None:
    edit(workspace, sale, name="Summer sale")
    workspace.undo()

    view.button.click()

    assert texts(view)[0] == "Taken back: Edit promotion"


def test_references_and_answers_are_told_by_name(qtbot: QtBot, desk: Desk, sale: Id, workspace: Workspace) -> None:
    with workspace.change("Write down lead") as change:
        ana = contacts.add_contact(change, name="Ana")
        lead = leads.receive(change, contact_id=ana.id, on=date(2026, 6, 3))
    with workspace.change("Edit lead") as change:
        leads.edit_lead(change, lead.id, promotion_id=sale, need=Answer.YES)
    view = HistoryView(desk, "lead")
    qtbot.addWidget(view)
    view.show_record(lead.id)

    view.button.click()

    assert {"Promotion: – → Winter sale", "Do they need it?: not known yet → yes"} <= set(texts(view))


def test_another_record_closes_it(view: HistoryView, workspace: Workspace) -> None:
    view.button.click()
    with workspace.change("Plan promotion") as change:
        other = promotions.plan_promotion(change, name="Other").id

    view.show_record(other)

    assert not view.is_open


def test_older_happenings_are_shown_when_asked_for(view: HistoryView, sale: Id, workspace: Workspace) -> None:
    for number in range(AT_ONCE + 1):
        edit(workspace, sale, goal=str(number))
    view.button.click()
    assert "Plan promotion" not in texts(view)

    view.older.click()

    assert "Plan promotion" in texts(view)
    assert view.older.isHidden()


@pytest.mark.parametrize("edits", [1, AT_ONCE, 2 * AT_ONCE])
def test_what_is_drawn_anew_is_what_would_be_drawn_at_first(
    view: HistoryView, sale: Id, workspace: Workspace, desk: Desk, qtbot: QtBot, edits: int
) -> None:
    for number in range(AT_ONCE - 3):
        edit(workspace, sale, goal=f"before {number}")
    view.button.click()
    for number in range(edits):
        edit(workspace, sale, goal=str(number))
    fresh = HistoryView(desk, "promotion")
    qtbot.addWidget(fresh)
    fresh.show_record(sale)
    fresh.button.click()

    qtbot.waitUntil(lambda: texts(view) == texts(fresh))
    view.older.click()
    fresh.older.click()

    assert texts(view) == texts(fresh)


def test_markup_in_a_value_is_shown_as_typed(view: HistoryView, sale: Id, workspace: Workspace) -> None:
    edit(workspace, sale, goal="<b>more</b>")

    view.button.click()

    assert "Goal: – → <b>more</b>" in texts(view)


def test_every_hat_has_words() -> None:
    from ui.record.in_words import choice_words

    assert [choice_words(hat) for hat in Hat] == ["marketing hat", "sales hat"]


def test_a_history_that_could_not_be_named_whole_is_drawn_right_the_next_time(
    view: HistoryView, sale: Id, workspace: Workspace, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    edit(workspace, sale, goal="a")
    view.button.click()
    real, calls = HistoryView._entry, count()  # noqa: SLF001

    def busy_at_the_second(self: HistoryView, happening: Happening) -> QWidget:
        if next(calls) == 1:
            raise Busy("held")
        return real(self, happening)

    with monkeypatch.context() as held:
        held.setattr(HistoryView, "_entry", busy_at_the_second)
        with workspace.change("Edit promotion") as change:
            promotions.edit_promotion(change, sale, goal="b")
        edit(workspace, sale, goal="c")
        view.reload()
    edit(workspace, sale, goal="d")
    fresh = HistoryView(desk, "promotion")
    qtbot.addWidget(fresh)
    fresh.show_record(sale)
    fresh.button.click()

    qtbot.waitUntil(lambda: texts(view) == texts(fresh))
