"""“Export this list…”: as it is filtered, in a task, with a toast that says what was written where."""

from __future__ import annotations

import csv
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from core.contacts import Contact
from core.errors import UserMistake
from core.exchange.outgoing import ListKind, Written
from core.money import Minor
from core.promotions import plan_promotion
from storage import Workspace
from tests.makers import DAY, contact, deal, lead
from ui.desk import Desk
from ui.kit import turns
from ui.kit.page import Page
from ui.list_out import ListExport, told_written
from ui.pages import MAKERS

Open = Callable[[str], Page]


@pytest.fixture
def show(qtbot: QtBot, desk: Desk) -> Iterator[Open]:
    """Show a page by its name."""
    shown: list[Page] = []

    def made(name: str) -> Page:
        page = MAKERS[name](desk)
        qtbot.addWidget(page)
        page.resize(1040, 700)
        page.show()
        shown.append(page)
        return page

    yield made
    for page in shown:
        page.release()


def export_of(page: Page) -> ListExport:
    found = page.findChild(ListExport)
    assert found is not None
    return found


def answer(export: ListExport, path: Path | None) -> list[tuple[Path, str]]:
    """Choose a place whenever one is asked for; gives what was asked."""
    asked: list[tuple[Path, str]] = []

    def choose(_owner: QWidget, proposed: Path, kind: str) -> Path | None:
        asked.append((proposed, kind))
        return path

    export._choose = choose  # noqa: SLF001
    return asked


def rows(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


@pytest.fixture
def filled(workspace: Workspace) -> Contact:
    with workspace.change("Fill") as change:
        ana = contact(change, "Ana Silva")
        deal(change, contact_id=ana.id, title="Cake", outcome="won", closed_on=DAY, value=Minor(80_00))
        bo = contact(change, "Bo")
        lead(change, contact_id=bo.id, next_step="call", next_step_on=DAY)
        deal(change, contact_id=bo.id, title="Tea")
        plan_promotion(change, name="Winter sale")
        return ana


def test_the_contacts_leave_as_they_are_filtered(
    qtbot: QtBot, desk: Desk, show: Open, filled: Contact, tmp_path: Path
) -> None:
    page = show("contacts")
    page.chips.choose("customers")  # type: ignore[attr-defined]
    asked = answer(export_of(page), tmp_path / "Out" / "list.csv")
    (tmp_path / "Out").mkdir()
    with qtbot.waitSignal(desk.toasted, timeout=10_000) as told:
        export_of(page).write(".csv")
    assert [row[0] for row in rows(tmp_path / "Out" / "list.csv")] == ["Name", "Ana Silva"]
    assert told.args is not None
    assert told.args[0] == "1 contact written to “list.csv” in “Out”."
    assert told.args[2] == "Show the folder"
    ((proposed, kind),) = asked
    assert proposed.name == f"Contacts – Customers {desk.today.isoformat()}.csv"
    assert kind == "Table of text (*.csv)"


@pytest.mark.parametrize(
    ("name", "endings"),
    [
        ("contacts", [".xlsx", ".csv", ".vcf"]),
        ("leads", [".xlsx", ".csv", ".ics"]),
        ("deals", [".xlsx", ".csv", ".ics"]),
        ("promotions", [".xlsx", ".csv"]),
    ],
)
def test_every_list_leaves_in_every_way_that_its_menu_offers(
    qtbot: QtBot, desk: Desk, show: Open, filled: Contact, tmp_path: Path, name: str, endings: list[str]
) -> None:
    export = export_of(show(name))
    assert len(export.ways.actions()) == len(endings)
    for entry, ending in zip(export.ways.actions(), endings, strict=True):
        answer(export, tmp_path / name)
        with qtbot.waitSignal(desk.toasted, timeout=10_000):
            entry.trigger()
        assert (tmp_path / f"{name}{ending}").stat().st_size > 100


def test_the_list_of_deals_leaves_with_its_chip_and_the_board_whole(
    qtbot: QtBot, desk: Desk, show: Open, filled: Contact, tmp_path: Path
) -> None:
    page = show("deals")
    answer(export_of(page), tmp_path / "d.csv")
    page.list.chips.choose("won")  # type: ignore[attr-defined]
    for view, count in (("board", 2), ("list", 1)):
        page.switch.choose(view)  # type: ignore[attr-defined]
        with qtbot.waitSignal(desk.toasted, timeout=10_000):
            export_of(page).write(".csv")
        assert len(rows(tmp_path / "d.csv")) == 1 + count


def test_a_list_that_leaves_is_found_beside_the_window(
    qtbot: QtBot, desk: Desk, show: Open, filled: Contact, tmp_path: Path
) -> None:
    """Who has not bought for long is found by looking through every sale."""
    page: Any = show("contacts")
    qtbot.waitUntil(turns.is_idle)
    listing, asked = page.listing, []

    def ask(chip: str) -> Any:
        asked.append(threading.get_ident())
        return listing(chip)

    page.listing = ask
    for export in (page.export, page.list.bulk.export):
        answer(export, tmp_path / "c.csv")
        page.list.table.selectAll()
        asked.clear()
        with qtbot.waitSignal(desk.toasted, timeout=10_000):
            export.write(".csv")
        assert asked
        assert threading.get_ident() not in asked
        assert len(rows(tmp_path / "c.csv")) == 3


def test_an_empty_list_is_not_written(qtbot: QtBot, desk: Desk, show: Open, tmp_path: Path) -> None:
    export = export_of(show("leads"))
    asked = answer(export, tmp_path / "l.csv")
    with qtbot.waitSignal(desk.toasted) as told:
        export.write(".csv")
    assert told.args is not None
    assert told.args[0] == "There is nothing in this list to export."
    assert asked == []


def test_who_changes_their_mind_gets_no_file(desk: Desk, show: Open, filled: Contact, tmp_path: Path) -> None:
    export = export_of(show("leads"))
    before = sorted(tmp_path.iterdir())
    assert answer(export, None) == []
    export.write(".csv")
    assert sorted(tmp_path.iterdir()) == before


def test_a_place_that_cannot_be_written_is_told(
    qtbot: QtBot, desk: Desk, show: Open, filled: Contact, tmp_path: Path
) -> None:
    export = export_of(show("leads"))
    (tmp_path / "l.csv").mkdir()
    answer(export, tmp_path / "l.csv")
    with qtbot.waitSignal(desk.operations.mistaken, timeout=10_000) as told:
        export.write(".csv")
    assert told.args is not None
    assert isinstance(told.args[0], UserMistake)


def test_a_file_that_nobody_was_asked_about_is_not_replaced(
    qtbot: QtBot, desk: Desk, show: Open, filled: Contact, tmp_path: Path
) -> None:
    export = export_of(show("leads"))
    (tmp_path / "mine.csv").write_text("mine")
    answer(export, tmp_path / "mine")
    with qtbot.waitSignal(desk.toasted, timeout=10_000):
        export.write(".csv")
    assert (tmp_path / "mine.csv").read_text() == "mine"
    assert (tmp_path / "mine (2).csv").exists()


def test_the_next_place_proposed_is_where_the_last_list_went(
    qtbot: QtBot, desk: Desk, show: Open, filled: Contact, tmp_path: Path
) -> None:
    export = export_of(show("leads"))
    (tmp_path / "Out").mkdir()
    asked = answer(export, tmp_path / "Out" / "l.csv")
    for _ in range(2):
        with qtbot.waitSignal(desk.toasted, timeout=10_000):
            export.write(".csv")
    assert asked[1][0].parent == tmp_path / "Out"


def test_the_menu_opens_by_the_button_and_the_first_way_is_chosen(qtbot: QtBot, show: Open, filled: Contact) -> None:
    export = export_of(show("contacts"))
    qtbot.mouseClick(export, Qt.MouseButton.LeftButton)
    assert export.ways.isVisible()
    assert export.ways.activeAction() is export.ways.actions()[0]
    export.ways.hide()


@pytest.mark.parametrize("name", ["contacts", "leads", "deals", "promotions"])
def test_tab_comes_to_it_before_the_primary_action(qtbot: QtBot, show: Open, filled: Contact, name: str) -> None:
    page = show(name)
    action: QPushButton | None = page.action
    assert action is not None
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    export_of(page).setFocus()
    qtbot.keyClick(export_of(page), Qt.Key.Key_Tab)
    assert action.hasFocus()
    assert export_of(page).accessibleName()


@pytest.mark.parametrize(
    ("kind", "name", "written", "said"),
    [
        ("leads", "l.ics", Written(5, left_out=13), "5 next steps written to “l.ics” in “Out”. 13 have none."),
        ("deals", "d.xlsx", Written(2, cut=1), "2 deals written to “d.xlsx” in “Out”. 1 texts were longer"),
        ("promotions", "p.csv", Written(1), "1 promotion written to “p.csv” in “Out”."),
    ],
)
def test_the_toast_says_what_was_written_where(kind: str, name: str, written: Written, said: str) -> None:
    assert told_written(ListKind(kind), Path("/Out") / name, written).startswith(said)
