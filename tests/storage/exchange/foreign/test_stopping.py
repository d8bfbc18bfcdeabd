"""Whoever stops a foreign import, by Cancel or by pulling the plug, finds the file as it was, or with all of it."""

from __future__ import annotations

import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from core.progress import INDEXING, LOGGING, Cancelled
from storage import Workspace
from tests.makers import ANA, rows, shop

LEADS = int(os.environ.get("TWOHATS_LEADS", "2000"))
"""How many leads are imported and killed; more of them by hand: TWOHATS_LEADS=20000."""

KILLS = 20
NURSERY = """
import os, sys
from pathlib import Path
from storage import Workspace
from core.exchange.foreign import reading
while path := sys.stdin.readline():
    pid = os.fork()
    if pid == 0:
        with Workspace.open(Path(path.strip())) as workspace:
            print("begun", os.getpid(), flush=True)
            workspace.import_sources([Path(sys.argv[1])])
            print("done", flush=True)
        os._exit(0)
    sys.stdin.readline()  # nobody else gets its number before it was killed
    os.waitpid(pid, 0)
    print("gone", flush=True)
"""
HEADER = (
    "id\tcreated_time\tad_id\tad_name\tcampaign_id\tcampaign_name\tform_id\tform_name\tplatform\temail\tfull_name\n"
)


def many(path: Path, count: int) -> Path:
    """An export of lead ads."""
    lines = (
        f"l:{number}\t2026-03-01T10:00:00+01:00\tag:1\tPicture\tc:{number % 3}\tSpring {number % 3}\tf:1\tForm\tfb\t"
        f"p{number}@example.com\tPerson {number}\n"
        for number in range(count)
    )
    path.write_text(HEADER + "".join(lines), encoding="utf-8")
    return path


class Nursery:
    """A process that has learnt everything and has one child after another import."""

    def __init__(self, source: Path) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-c", NURSERY, str(source)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def import_into(self, path: Path, kill_after: float | None) -> tuple[bool, float]:
        """Import and kill after so many seconds; whether it said that it was done, and how long it took."""
        assert self._process.stdout is not None
        self._say(str(path))
        begun, pid = self._process.stdout.readline().split()
        assert begun == "begun"
        start = time.perf_counter()
        if kill_after is None:
            assert self._process.stdout.readline() == "done\n"
            took = time.perf_counter() - start
            self._say("let it go")
            return self._process.stdout.readline() == "gone\n", took
        time.sleep(kill_after)
        os.kill(int(pid), signal.SIGKILL)
        self._say("let it go")
        told = self._process.stdout.readline()
        return told == "done\n" and self._process.stdout.readline() == "gone\n", kill_after

    def _say(self, line: str) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(f"{line}\n")
        self._process.stdin.flush()

    def close(self) -> None:
        """Let it go."""
        self._process.communicate()


@pytest.fixture
def source(tmp_path: Path) -> Path:
    return many(tmp_path / "leads.csv", LEADS)


@pytest.fixture
def nursery(source: Path) -> Iterator[Nursery]:
    nursery = Nursery(source)
    yield nursery
    nursery.close()


def count(path: Path) -> tuple[int, int]:
    """Contacts and leads as they lie in the file, whole pages, and whether the index knows as many."""
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        [(contacts, leads, log)] = connection.execute(
            "SELECT (SELECT count(*) FROM contact), (SELECT count(*) FROM lead), (SELECT count(*) FROM entry)"
        )
        [(found,)] = connection.execute("SELECT count(*) FROM searchable WHERE kind = 'contact'")
        assert found == contacts
        assert (log > 10) is (contacts > 0)
    return contacts, leads


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
def test_killed_at_random_moments_a_foreign_import_is_all_or_nothing(tmp_path: Path, nursery: Nursery) -> None:
    shop(tmp_path).close()
    empty, path = tmp_path / "shop.twohats", tmp_path / "taken.twohats"
    shutil.copy(empty, path)
    done, took = nursery.import_into(path, None)
    assert (done, count(path)) == (True, (LEADS, LEADS))
    chance = random.Random()
    seen = set()
    for _ in range(KILLS):
        shutil.copy(empty, path)
        # Later moments are likelier: that is when the file is written.
        done, _ = nursery.import_into(path, took * chance.uniform(0, 1) ** 0.5)
        found = count(path)
        assert found == (LEADS, LEADS) if done else found in ((0, 0), (LEADS, LEADS))
        seen.add(found)
    assert (0, 0) in seen


class Stopper:
    """Presses Cancel when a certain step has been told of for the nth time."""

    def __init__(self, step: str, times: int = 1) -> None:
        self.step, self.left = step, times
        self.told: list[str] = []

    def report(self, done: int, total: int, doing: str = "") -> None:
        self.told.append(doing)
        if doing == self.step:
            self.left -= 1
            if not self.left:
                raise Cancelled


def steps(path: Path, source: Path) -> list[str]:
    with Workspace.open(path, device=ANA) as workspace:
        watcher = Stopper("never")
        workspace.import_sources([source], progress=watcher)
        workspace.undo()
    return watcher.told


def test_cancelled_at_any_step_an_import_leaves_nothing(tmp_path: Path) -> None:
    shop(tmp_path, device=ANA).close()
    path, source = tmp_path / "shop.twohats", many(tmp_path / "leads.csv", 600)
    told = steps(path, source)
    assert {"leads.csv", INDEXING, LOGGING} <= set(told)
    before = rows(path)
    for step in dict.fromkeys(told):
        for times in {1, told.count(step)}:
            with Workspace.open(path, device=ANA) as workspace:
                with pytest.raises(Cancelled):
                    workspace.import_sources([source], progress=Stopper(step, times))
                assert workspace.check().findings == ()
            assert rows(path) == before, (step, times)


def test_the_last_moment_to_stop_is_after_the_history_was_written(tmp_path: Path) -> None:
    shop(tmp_path, device=ANA).close()
    path, source = tmp_path / "shop.twohats", many(tmp_path / "leads.csv", 10)
    assert steps(path, source)[-1] == LOGGING
