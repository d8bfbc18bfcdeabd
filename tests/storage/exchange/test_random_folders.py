"""Any folder that is right comes in whole, goes out as it should, and is taken back without a trace."""

from __future__ import annotations

import csv
import os
import random
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from storage import Workspace, new_business
from tests.makers import ANA, rows
from tests.storage.exchange.random_folders import random_folder


@pytest.fixture(scope="module")
def blank(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    """A file without a row; opening one anew costs more than filling it, so each import is undone."""
    path = tmp_path_factory.mktemp("blank") / "blank.twohats"
    with Workspace.create(path, new_business("blank", "EUR"), device=ANA) as workspace:
        yield workspace


FOLDERS = int(os.environ.get("TWOHATS_FOLDERS", "50"))
"""How many random folders are tried; more of them by hand: TWOHATS_FOLDERS=200."""


@settings(max_examples=FOLDERS, deadline=None, suppress_health_check=list(HealthCheck))
@given(seed=st.integers(0, 2**40))
def test_any_right_folder_makes_the_round_trip(blank: Workspace, seed: int) -> None:
    made = random_folder(seed)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        before = rows(blank.path)
        _take(blank, made.write(folder / "in", random.Random(seed)))
        blank.export_folder(folder / "out")
        assert {file.stem: _read(file) for file in (folder / "out").iterdir()} == made.exported()
        if seed % 3 == 0:
            after = rows(blank.path)
            for same in ("in", "out"):
                assert blank.import_folders([folder / same]).change is None, "the same folder twice changes nothing"
            assert rows(blank.path) == after
        blank.undo()
        assert rows(blank.path) == before, "undo gives the rows of before"
        if seed % 3 == 1:
            _take(blank, folder / "out")
            blank.export_folder(folder / "again")
            blank.undo()
            for file in sorted((folder / "out").iterdir()):
                assert (folder / "again" / file.name).read_bytes() == file.read_bytes(), file.name


def _take(workspace: Workspace, source: Path) -> None:
    report = workspace.import_folders([source])
    assert report.rejected == ()
    assert report.change is not None
    assert all(tally.read == tally.added + tally.matched for tally in report.tables.values())


def _read(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file, strict=True))
