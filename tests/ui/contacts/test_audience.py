"""The chip of an audience on Contacts: which one, how many, kept by a view, and nobody who refused leaves."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from core import audiences
from core.audiences import Audience
from core.contacts import Consent
from storage import Workspace
from tests import makers
from ui.contacts.page import AUDIENCE, EVERYONE, ContactsPage
from ui.desk import Desk

Settled = Callable[[], None]


@pytest.fixture
def named(workspace: Workspace) -> dict[str, Audience]:
    """Regulars, of whom one refused, and offices."""
    with workspace.change("Set up") as change:
        makers.contact(change, "Ana", tags=("regular",))
        makers.contact(change, "Bo", tags=("regular",), consent=Consent.NO)
        makers.contact(change, "Cleo", tags=("office",))
        return {
            name: audiences.add_audience(change, name=name, filter=f"tag:{tag}")
            for name, tag in (("Regulars", "regular"), ("Offices & schools", "office"))
        }


def look(page: ContactsPage, audience: Audience, qtbot: QtBot) -> list[str]:
    page.show_audience(audience.id)
    return shown(page, qtbot)


def shown(page: ContactsPage, qtbot: QtBot) -> list[str]:
    qtbot.waitUntil(lambda: not (page.list.is_finding or page.stale))
    rows = [page.model.row(place) for place in range(page.model.rowCount())]
    return [row.name for row in rows if row is not None]


def chip(page: ContactsPage) -> tuple[str, str]:
    made = page.chips.chip(AUDIENCE)
    return made.text(), made.accessibleName()


def test_the_chip_says_which_audience_and_how_many(
    page: ContactsPage, named: dict[str, Audience], qtbot: QtBot
) -> None:
    look(page, named["Regulars"], qtbot)
    assert chip(page) == ("Regulars  2", "Regulars  2")

    look(page, named["Offices & schools"], qtbot)
    assert chip(page) == ("Offices && schools  1", "Offices & schools  1")

    page.chips.choose(EVERYONE)
    assert chip(page) == ("Offices && schools", "Offices & schools")


def test_words_narrow_the_list_and_not_the_audience(
    page: ContactsPage, named: dict[str, Audience], qtbot: QtBot
) -> None:
    look(page, named["Regulars"], qtbot)
    qtbot.keyClicks(page.list.head.words, "ana")
    qtbot.keyClick(page.list.head.words, Qt.Key.Key_Return)

    assert shown(page, qtbot) == ["Ana"]
    assert chip(page)[0] == "Regulars  2"


def test_a_long_name_is_cut_on_the_chip_and_read_out_whole(
    page: ContactsPage, named: dict[str, Audience], desk: Desk, settled: Settled, qtbot: QtBot
) -> None:
    look(page, named["Regulars"], qtbot)
    desk.operations.run("Edit", audiences.edit_audience, named["Regulars"].id, name="Everyone who comes " * 4)
    settled()
    qtbot.waitUntil(lambda: "Everyone" in chip(page)[0])

    assert "…" in chip(page)[0]
    assert chip(page)[1].startswith(("Everyone who comes " * 4).strip())


def test_a_saved_view_keeps_which_audience(
    page: ContactsPage, named: dict[str, Audience], settled: Settled, qtbot: QtBot
) -> None:
    look(page, named["Regulars"], qtbot)
    saved = page.list.head.saved
    saved.save.click()
    qtbot.keyClicks(saved.name, "Ours")
    qtbot.keyClick(saved.name, Qt.Key.Key_Return)
    settled()
    look(page, named["Offices & schools"], qtbot)
    assert not saved.buttons["Ours"].isChecked()

    saved.buttons["Ours"].click()

    assert shown(page, qtbot) == ["Ana", "Bo"]
    assert saved.buttons["Ours"].isChecked()
    assert page.tells.text() == "“Regulars”: people who have the tag “regular”"


def test_going_back_leads_to_the_audience_before(page: ContactsPage, named: dict[str, Audience], qtbot: QtBot) -> None:
    look(page, named["Regulars"], qtbot)
    before = page.view()
    look(page, named["Offices & schools"], qtbot)

    page.put_view(before)

    assert shown(page, qtbot) == ["Ana", "Bo"]


@pytest.mark.parametrize("selected", [False, True])
def test_nobody_who_refused_leaves_with_an_audience(
    selected: bool, page: ContactsPage, named: dict[str, Audience], desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    look(page, named["Regulars"], qtbot)
    export: Any = page.export
    if selected:
        page.table.selectAll()
        export = page.list.bulk.export
    export._choose = lambda *_: tmp_path / "people.csv"  # noqa: SLF001 - the system's dialog cannot be driven
    said: list[str] = []
    desk.toasted.connect(lambda words, *_: said.append(words))

    export.write(".csv")
    qtbot.waitUntil(lambda: bool(said))

    written = (tmp_path / "people.csv").read_text(encoding="utf-8-sig").splitlines()
    assert [line.split(",")[0] for line in written] == ["Name", "Ana"]
    assert said[0].endswith("1 is left out, who refused advertising.")
    assert said[0].startswith("1 contact written")


def test_a_list_of_everyone_leaves_whole(
    page: ContactsPage, named: dict[str, Audience], desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    page.chips.choose(EVERYONE)
    assert shown(page, qtbot) == ["Ana", "Bo", "Cleo"]
    export: Any = page.export
    export._choose = lambda *_: tmp_path / "people.csv"  # noqa: SLF001 - the system's dialog cannot be driven
    said: list[str] = []
    desk.toasted.connect(lambda words, *_: said.append(words))

    export.write(".csv")
    qtbot.waitUntil(lambda: bool(said))

    assert "Bo" in (tmp_path / "people.csv").read_text(encoding="utf-8")
    assert said[0].startswith("3 contacts written")
    assert "left out" not in said[0]
