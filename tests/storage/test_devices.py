"""A device keeps its identity in a file, and takes a new one where the file went back in time."""

from __future__ import annotations

from pathlib import Path

import pytest

from storage import DeviceBook, Workspace
from tests.makers import contact, shop


@pytest.mark.parametrize("noted", [True, False], ids=["noted", "killed before noting"])
def test_a_device_keeps_its_identity_across_restarts(tmp_path: Path, noted: bool) -> None:
    book = DeviceBook(tmp_path / "home")
    with shop(tmp_path, book=book) as workspace:
        device = workspace.device
        with workspace.change("Add") as change:
            contact(change)
        if not noted:
            book.remember(workspace.file_id, device, 1)
    with Workspace.open(workspace.path, book=book) as again:
        assert again.device.id == device.id
        assert again.undoable() == "Add"


def test_a_copy_that_was_put_back_is_written_under_a_new_identity(tmp_path: Path) -> None:
    book = DeviceBook(tmp_path / "home")
    with shop(tmp_path, book=book) as workspace:
        workspace.backup(tmp_path / "copy.twohats")
        with workspace.change("Add") as change:
            contact(change)
    (tmp_path / "copy.twohats").replace(workspace.path)
    with Workspace.open(workspace.path, book=book) as again:
        assert again.device.id != workspace.device.id
        assert again.undoable() is None
        with again.change("Add") as change:
            contact(change)
        second = again.device
    with Workspace.open(workspace.path, book=book) as again:
        assert again.device.id == second.id


def test_a_book_that_cannot_be_read_or_written_costs_no_work(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("a file where the folder should be")
    with shop(tmp_path, book=DeviceBook(tmp_path / "home")) as workspace, workspace.change("Add") as change:
        contact(change)
    (tmp_path / "home").unlink()
    (tmp_path / "home").mkdir()
    (tmp_path / "home" / "devices.json").write_text("{not json")
    with Workspace.open(workspace.path, book=DeviceBook(tmp_path / "home")) as again:
        assert again.check().findings == ()
