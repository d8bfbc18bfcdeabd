from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from core import deals
from core.errors import WorldTrouble
from storage import Device, Shelf, Workspace, new_business, shelf
from tests import makers

NOW = datetime(2026, 6, 15, 9, 30, tzinfo=UTC)
HOUR = timedelta(hours=1)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    made = Workspace.create(
        tmp_path / "shop.twohats",
        new_business("Corner Shop", "EUR"),
        device=Device(b"d" * 16, "test"),  # type: ignore[arg-type]
    )
    with made.change("Set up") as change:
        deals.add_stages(change)
    yield made
    made.close()


@pytest.fixture
def copies(workspace: Workspace, tmp_path: Path) -> Shelf:
    return Shelf(tmp_path / "home", workspace.file_id)


def edit(workspace: Workspace) -> None:
    with workspace.change("Add contact") as change:
        makers.contact(change)


def test_a_copy_is_made_only_when_something_has_changed(workspace: Workspace, copies: Shelf) -> None:
    assert copies.keep(workspace, NOW) is not None
    assert copies.keep(workspace, NOW + HOUR) is None
    edit(workspace)
    assert copies.keep(workspace, NOW + 2 * HOUR) is not None
    assert [copy.at for copy in copies.kept()] == [NOW + 2 * HOUR, NOW]


def test_a_copy_can_be_asked_for_all_the_same(workspace: Workspace, copies: Shelf) -> None:
    copies.keep(workspace, NOW)
    assert copies.keep(workspace, NOW + HOUR, always=True) is not None


def test_a_copy_is_a_business_file_that_opens(workspace: Workspace, copies: Shelf) -> None:
    made = copies.keep(workspace, NOW)
    assert made is not None
    assert made.size == made.path.stat().st_size
    with Workspace.open(made.path, read_only=True) as looked:
        assert looked.file_id == workspace.file_id
        assert len(looked.deals.stages()) == 4


def test_old_copies_are_thinned_and_foreign_files_stay(workspace: Workspace, copies: Shelf) -> None:
    copies.keep(workspace, NOW)
    (copies.folder / "my own.twohats").write_bytes(b"mine")
    (copies.folder / "shop 2020-13-45T00-00-00Z 123456.twohats").write_bytes(b"odd")
    for hour in range(1, 12):
        copies.keep(workspace, NOW + timedelta(days=10, hours=hour), always=True)
    copies.keep(workspace, NOW + timedelta(days=20), always=True)
    left = [copy.at for copy in copies.kept()]
    assert left == [NOW + timedelta(days=20), NOW + timedelta(days=10, hours=11), NOW]
    assert (copies.folder / "my own.twohats").exists()


def test_copies_of_two_places_do_not_push_each_other_out(workspace: Workspace, copies: Shelf, tmp_path: Path) -> None:
    workspace.backup(tmp_path / "moved.twohats")
    copies.keep(workspace, NOW)
    with Workspace.open(tmp_path / "moved.twohats") as moved:
        assert copies.keep(moved, NOW + HOUR) is not None
    assert len(copies.kept()) == 2
    assert copies.keep(workspace, NOW + 2 * HOUR) is None


def test_the_size_of_all_copies_is_bounded(
    workspace: Workspace, copies: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shelf, "LIMIT", 1)
    for hour in range(6):
        copies.keep(workspace, NOW + hour * HOUR, always=True)
    assert [copy.at for copy in copies.kept()] == [NOW + hour * HOUR for hour in (5, 4, 3)]


def test_a_full_disk_is_told_and_nothing_is_written(
    workspace: Workspace, copies: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shelf, "SPARE", 10**18)
    with pytest.raises(WorldTrouble, match="too little room"):
        copies.keep(workspace, NOW)
    assert copies.kept() == []


def test_copies_beside_the_file_are_found_and_others_are_not(
    workspace: Workspace, copies: Shelf, tmp_path: Path
) -> None:
    workspace.backup(tmp_path / "by hand.twohats")
    (tmp_path / "junk.twohats").write_bytes(b"no database")
    with closing(sqlite3.connect(tmp_path / "other.twohats")) as other:
        other.execute("CREATE TABLE business (id BLOB)")
        other.execute("INSERT INTO business VALUES (x'00')")
        other.commit()
    found = copies.beside(workspace.path)
    assert [(copy.path.name, copy.by_itself) for copy in found] == [("by hand.twohats", False)]


def test_a_damaged_copy_does_not_stop_the_next_one(workspace: Workspace, copies: Shelf) -> None:
    made = copies.keep(workspace, NOW)
    assert made is not None
    made.path.write_bytes(b"spoiled")
    assert copies.keep(workspace, NOW + HOUR) is not None
