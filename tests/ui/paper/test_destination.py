"""A document is on the disk whole, or the old one is still there and a sentence says why."""

from __future__ import annotations

import errno
import os
from pathlib import Path
from typing import NoReturn

import pytest

from core.errors import WorldTrouble
from ui.paper.destination import write_whole

PDF = b"%PDF-1.4 new"


def test_a_new_file_is_written(tmp_path: Path) -> None:
    write_whole(tmp_path / "may.pdf", PDF)

    assert (tmp_path / "may.pdf").read_bytes() == PDF
    assert os.listdir(tmp_path) == ["may.pdf"]


def test_an_existing_pdf_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "may.pdf").write_bytes(b"%PDF-1.4 old")

    write_whole(tmp_path / "may.pdf", PDF)

    assert (tmp_path / "may.pdf").read_bytes() == PDF


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real.pdf").write_bytes(b"%PDF-1.4 old")
    (tmp_path / "may.pdf").symlink_to(tmp_path / "real.pdf")

    write_whole(tmp_path / "may.pdf", PDF)

    assert (tmp_path / "may.pdf").is_symlink()
    assert (tmp_path / "real.pdf").read_bytes() == PDF


def test_the_business_file_is_not_replaced_by_mistake(tmp_path: Path) -> None:
    (tmp_path / "shop.twohats").write_bytes(b"SQLite format 3\0")

    with pytest.raises(WorldTrouble, match="is not a PDF"):
        write_whole(tmp_path / "shop.twohats", PDF)

    assert (tmp_path / "shop.twohats").read_bytes() == b"SQLite format 3\0"


def test_a_folder_is_not_a_file(tmp_path: Path) -> None:
    with pytest.raises(WorldTrouble, match="is not a file"):
        write_whole(tmp_path, PDF)


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(WorldTrouble, match="There is no folder"):
        write_whole(tmp_path / "gone" / "may.pdf", PDF)


@pytest.mark.parametrize(
    ("number", "said"),
    [(errno.ENOSPC, "The disk is full"), (errno.EIO, "could not be written"), (errno.EACCES, "may not be written")],
)
@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_trouble_with_the_disk_leaves_the_old_file(
    number: int, said: str, step: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "may.pdf").write_bytes(b"%PDF-1.4 old")

    def fail(*_: object) -> NoReturn:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, step, fail)
    with pytest.raises(WorldTrouble, match=said):
        write_whole(tmp_path / "may.pdf", PDF)

    assert (tmp_path / "may.pdf").read_bytes() == b"%PDF-1.4 old"
    assert os.listdir(tmp_path) == ["may.pdf"]
