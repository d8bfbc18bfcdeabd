"""Whoever pulls the plug during an import finds the file as it was, or with all of it."""

from __future__ import annotations

import random
import shutil
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

from core import ids
from storage import Workspace
from tests.makers import rows, shop

ROWS = 1_500
KILLS = 6
TAKE = """
import sys
from pathlib import Path
from storage import Workspace
with Workspace.open(Path(sys.argv[1])) as workspace:
    print("ready", flush=True)
    workspace.import_folders([Path(sys.argv[2])])
    print("done", flush=True)
"""


def many(folder: Path) -> Path:
    folder.mkdir()
    keys = [ids.text(ids.uuid7(number, bytes(10))) for number in range(2 * ROWS)]
    contacts = "".join(f"{key},Person {key},p@example.com\n" for key in keys[:ROWS])
    leads = "".join(f"{key},{contact},2026-01-05\n" for key, contact in zip(keys[ROWS:], keys, strict=False))
    (folder / "contacts.csv").write_text(f"id,name,emails\n{contacts}")
    (folder / "leads.csv").write_text(f"id,contact_id,received_on\n{leads}")
    return folder


def take(path: Path, source: Path, kill_after: float | None) -> tuple[bool, float]:
    """Import in another process; whether it said that it was done, and how long it took from being ready."""
    with subprocess.Popen(
        [sys.executable, "-c", TAKE, str(path), str(source)], stdout=subprocess.PIPE, text=True
    ) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "ready\n"
        began = time.perf_counter()
        if kill_after is not None:
            time.sleep(kill_after)
            child.kill()
        done = child.stdout.readline() == "done\n"
        return done, time.perf_counter() - began


def test_killed_at_random_moments_an_import_is_all_or_nothing(tmp_path: Path) -> None:
    shop(tmp_path).close()
    source = many(tmp_path / "in")
    empty, path = tmp_path / "shop.twohats", tmp_path / "taken.twohats"
    before = rows(empty)
    shutil.copy(empty, path)
    done, took = take(path, source, None)
    assert done
    whole = rows(path)
    chance = random.Random()
    for _ in range(KILLS):
        shutil.copy(empty, path)
        done, _ = take(path, source, chance.uniform(0, took))
        with Workspace.open(path) as workspace:
            assert workspace.check().findings == ()
        found = rows(path)
        assert found == whole if done else found in (before, whole)
        with closing(sqlite3.connect(path)) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
