"""Files that go wrong elsewhere are read, or refused in one plain sentence that names the file."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from core.errors import UserMistake, WorldTrouble
from core.exchange.foreign.grid import Grid
from core.progress import Cancelled, Silent
from storage.exchange import limits
from storage.exchange.opening import open_material
from tests.storage.exchange.opening.bad import BAD


class Watched:
    """Progress that counts how often it was told, and may be stopped."""

    def __init__(self, stop_after: int = 1_000_000_000) -> None:
        self.told = 0
        self.far = 0.0
        self._stop_after = stop_after

    def report(self, done: int, total: int, doing: str = "") -> None:
        self.told += 1
        assert 0 <= done <= total
        assert doing
        if self.told > self._stop_after:
            raise Cancelled


@pytest.mark.parametrize("fault", [fault for fault, bad in BAD.items() if bad.said])
def test_what_cannot_be_read_is_told_in_one_sentence(tmp_path: Path, fault: str) -> None:
    bad = BAD[fault]
    path = tmp_path / bad.file
    path.write_bytes(bad.content())
    with pytest.raises(UserMistake) as told:
        open_material(path, progress=Silent())
    assert bad.said in str(told.value)
    assert bad.file in str(told.value)
    assert str(told.value).endswith(".")
    assert "\n" not in str(told.value)
    assert os.listdir(tmp_path) == [bad.file]


@pytest.mark.parametrize("oddity", [oddity for oddity, bad in BAD.items() if not bad.said])
def test_what_can_be_read_keeps_its_rows(tmp_path: Path, oddity: str) -> None:
    bad = BAD[oddity]
    path = tmp_path / bad.file
    path.write_bytes(bad.content())
    (grid,) = open_material(path, progress=Silent())
    assert isinstance(grid, Grid)
    assert len(grid.rows) == bad.rows


def test_there_are_as_many_bad_files_as_were_asked_for() -> None:
    assert len(BAD) >= 24


def test_a_million_rows_are_refused_within_five_seconds_and_with_progress(tmp_path: Path) -> None:
    path = tmp_path / "long.csv"
    path.write_bytes(b"Name;E-Mail\n" + b"A;b\n" * 1_000_000)
    watched = Watched()
    began = time.process_time()  # the machine may have other work
    with pytest.raises(UserMistake, match="more than 300,000 rows"):
        open_material(path, progress=watched)
    assert time.process_time() - began < 5
    assert watched.told > 100


def test_more_than_a_hundred_megabytes_are_not_even_read(tmp_path: Path) -> None:
    path = tmp_path / "huge.csv"
    with path.open("wb") as file:
        file.truncate(limits.BYTES + 1)
    began = time.monotonic()
    with pytest.raises(UserMistake, match="larger than 100 MB"):
        open_material(path, progress=Silent())
    assert time.monotonic() - began < 0.5


def test_millions_of_cells_are_refused_before_the_memory_is_full(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "CELLS", 1_000)
    path = tmp_path / "wide.csv"
    path.write_bytes(b"a;b;c;d;e\n" * 201)
    with pytest.raises(UserMistake, match="more than 1,000 cells"):
        open_material(path, progress=Silent())


@pytest.mark.parametrize("oddity", ["ragged", "a workbook named .csv"])
@pytest.mark.parametrize("after", [0, 1, 2])
def test_reading_stops_when_it_is_cancelled(tmp_path: Path, oddity: str, after: int) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(BAD[oddity].content())
    with pytest.raises(Cancelled):
        open_material(path, progress=Watched(stop_after=after))


def test_a_file_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(WorldTrouble, match=r"“gone.csv” is not there."):
        open_material(tmp_path / "gone.csv", progress=Silent())


def test_a_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "list.csv").mkdir()
    with pytest.raises(WorldTrouble, match=r"“list.csv” is a folder"):
        open_material(tmp_path / "list.csv", progress=Silent())


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="whoever is root may read everything")
def test_a_file_of_somebody_else_is_told(tmp_path: Path) -> None:
    path = tmp_path / "theirs.csv"
    path.write_bytes(b"a;b\n")
    path.chmod(0)
    with pytest.raises(WorldTrouble, match="not allowed to read"):
        open_material(path, progress=Silent())


@pytest.mark.skipif(not Path("/proc/self/mem").exists(), reason="only there reading fails on the way")
def test_a_disk_that_fails_on_the_way_is_told() -> None:
    with pytest.raises(WorldTrouble, match=r"“mem” cannot be read: .+\."):
        open_material(Path("/proc/self/mem"), progress=Silent())
