from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from core import promotions
from core.errors import Busy
from core.ids import Id
from core.money import Minor
from storage import Deleted, Workspace
from tests.ui.on_screen import on_screen
from tests.ui.someone_saves import someone_saves
from ui.bin.page import BinPage, named
from ui.desk import Desk
from ui.record.in_words import counted

Settled = Callable[[], None]


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> Iterator[BinPage]:
    with on_screen(qtbot, BinPage(desk)) as made:
        qtbot.waitUntil(lambda: not made.is_reading)
        yield made


@pytest.fixture
def deleted(workspace: Workspace) -> Id:
    """A promotion with two expenses, deleted together."""
    with workspace.change("Plan promotion") as change:
        key = promotions.plan_promotion(change, name="Winter sale").id
        for amount in (100, 200):
            promotions.spend(change, amount=Minor(amount), on=date(2026, 6, 1), promotion_id=key, note="paper")
    with workspace.change("Delete promotion") as change:
        promotions.delete_promotion(change, key)
    return key


def test_an_empty_bin_says_so(page: BinPage) -> None:
    assert page.nothing.isVisible()
    assert not page.scroller.isVisible()


def test_what_was_deleted_together_stands_together(deleted: Id, page: BinPage) -> None:
    assert [row.title.text() for row in page.rows] == ["Promotion “Winter sale”, 2 expenses"]


def test_one_click_brings_everything_of_it_back(
    deleted: Id, page: BinPage, settled: Settled, qtbot: QtBot, workspace: Workspace
) -> None:
    page.rows[0].back.click()
    settled()

    assert workspace.promotions.get(deleted) is not None
    assert len(workspace.promotions.expenses(deleted)) == 2
    qtbot.waitUntil(lambda: page.rows == [])
    assert page.nothing.isVisible()


def test_the_newest_deletion_stands_first(deleted: Id, page: BinPage, workspace: Workspace, qtbot: QtBot) -> None:
    with workspace.change("Plan promotion") as change:
        later = promotions.plan_promotion(change, name="Later").id
    with workspace.change("Delete promotion") as change:
        promotions.delete_promotion(change, later)

    qtbot.waitUntil(lambda: len(page.rows) == 2)

    assert page.rows[0].title.text() == "Promotion “Later”"


def test_everything_that_was_done_is_listed_newest_first(
    deleted: Id, page: BinPage, workspace: Workspace, qtbot: QtBot
) -> None:
    workspace.undo()
    page.reload()
    qtbot.waitUntil(lambda: not page.is_reading)

    said = [page.model.data(page.model.index(number, 0)) for number in range(3)]

    assert said == ["Taken back: Delete promotion", "Delete promotion", "Plan promotion"]


def test_a_bin_that_cannot_be_read_yet_comes_when_it_can(page: BinPage, workspace: Workspace, qtbot: QtBot) -> None:
    before = page.model.rowCount()
    page.hide()
    with workspace.change("Plan promotion") as change:
        promotions.plan_promotion(change, name="Winter sale")
    with someone_saves(workspace.path):
        page.show()
        qtbot.wait(100)
        assert page.model.rowCount() == before

    qtbot.waitUntil(lambda: page.model.rowCount() == before + 1)


def test_a_bin_that_could_not_be_read_is_read_again_by_itself(
    page: BinPage, workspace: Workspace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    reads, troubles = type(workspace.history).bin, iter([Busy("Someone else is saving.")])

    def read(history: Any) -> list[Deleted]:
        for trouble in troubles:
            raise trouble
        return reads(history)

    monkeypatch.setattr(type(workspace.history), "bin", read)
    before = page.model.rowCount()
    with workspace.change("Plan promotion") as change:
        promotions.plan_promotion(change, name="Winter sale")

    qtbot.waitUntil(lambda: page.model.rowCount() == before + 1)


def test_what_could_not_be_brought_back_can_be_asked_for_again(
    deleted: Id, page: BinPage, settled: Settled, monkeypatch: pytest.MonkeyPatch, workspace: Workspace, qtbot: QtBot
) -> None:
    def refuse(deletion: Id) -> None:
        raise Busy("Someone else is saving.")

    monkeypatch.setattr(workspace, "bring_back", refuse)

    page.rows[0].back.click()
    settled()

    assert page.rows[0].back.isEnabled()


def test_what_went_along_is_counted_by_its_kind_and_the_rest_together() -> None:
    def gone(kind: str, title: str = "") -> Deleted:
        return Deleted(change=Id(b"c" * 16), kind=kind, record=Id(b"r" * 16), title=title, label="", at="")

    kinds = ("lead", "deal", "deal", "stage_entry", "score", "redemption")
    told = named([gone("contact", "Ana"), *map(gone, kinds)])

    assert told == "Contact “Ana”, 1 lead, 2 deals, 3 more"
    assert [counted("stage", 4), counted("audience", 1)] == ["4 stages", "1 audience"]
