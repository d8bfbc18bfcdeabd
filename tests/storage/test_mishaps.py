"""Killed, refused, stopped in the middle, out of room: what was saved is there, and nothing is left half done."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from core import ids
from core.errors import WorldTrouble
from core.leads import Lead
from storage import DeviceBook, Workspace
from tests.makers import contact, lead, rows, shop
from tests.storage.other_programs import program, someone_can_write_at_once

KILLING = """
    import os, random, signal, sys, time
    from pathlib import Path
    from core import ids
    from storage import DeviceBook, Workspace
    from tests.makers import contact

    path, book = Path(sys.argv[1]), DeviceBook(Path(sys.argv[2]))

    def save_for_ever(chance, told):
        with Workspace.open(path, book=book) as workspace:
            while True:
                with workspace.change("Add") as change:
                    count = chance.choice((1, 3, 60))
                    keys = [contact(change, f"Person {n}", notes="x" * 500).id for n in range(count)]
                os.write(told, (" ".join(map(ids.text, keys)) + "\\n").encode())
                if chance.random() < 0.2:
                    workspace.undo()
                    workspace.redo()

    for kill in range(100):
        reading, told = os.pipe()
        child = os.fork()  # nothing is open here, and importing anew takes longer than all the rest
        if not child:
            try:
                save_for_ever(random.Random(kill), told)
            finally:
                os._exit(1)
        os.close(told)
        said = os.read(reading, 100_000)
        time.sleep(random.Random(-kill).random() * 0.04)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        while more := os.read(reading, 100_000):
            said += more
        os.close(reading)
        hot = path.with_name(path.name + "-journal").exists()
        print("hot" if hot else "cold", *said.decode().split("\\n")[:-1], sep=",", flush=True)
"""


def test_killed_a_hundred_times_at_random_moments_no_acknowledged_change_is_lost(tmp_path: Path) -> None:
    if not hasattr(os, "fork"):
        pytest.skip("this system starts programs only anew")
    shop(tmp_path).close()
    path = tmp_path / "shop.twohats"

    with program(KILLING, path, tmp_path / "home") as killer:
        lines = killer.communicate(timeout=100)[0].splitlines()

    assert len(lines) == 100
    acknowledged = [change.split() for line in lines for change in line.split(",")[1:]]
    with closing(sqlite3.connect(path)) as connection:  # which also rolls back what the last one left
        there = {key for (key,) in connection.execute("SELECT record FROM entry WHERE action = 'insert'")}
    assert [keys for keys in acknowledged if not {ids.parse(key) for key in keys} <= there] == []
    assert len(acknowledged) >= 100
    assert any(line.startswith("hot") for line in lines), "some were killed while they were writing"
    with Workspace.open(path, book=DeviceBook(tmp_path / "home")) as workspace:
        assert workspace.check().findings == ()
        with workspace.change("Go on") as change:
            contact(change)


def test_an_error_in_the_middle_of_a_change_leaves_nothing(tmp_path: Path) -> None:
    with shop(tmp_path) as workspace:
        before, version = rows(workspace.path), workspace.path.read_bytes()

        def stumble() -> None:
            with workspace.change("Stumble") as change:
                for _ in range(50):
                    lead(change)
                change.find(Lead)
                raise ZeroDivisionError

        with pytest.raises(ZeroDivisionError):
            stumble()
        assert rows(workspace.path) == before
        assert workspace.undoable() == "Start"
        assert workspace.search("zoe") == []
        assert someone_can_write_at_once(workspace.path)
    assert workspace.path.read_bytes() == version


def test_a_full_disk_is_said_and_loses_nothing(tmp_path: Path) -> None:
    script = """
        import resource, signal, sys
        from pathlib import Path
        from core.errors import WorldTrouble
        from storage import Workspace
        from tests.makers import contact
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        path = Path(sys.argv[1])
        with Workspace.open(path) as workspace:
            resource.setrlimit(resource.RLIMIT_FSIZE, (path.stat().st_size + 50_000, resource.RLIM_INFINITY))
            for attempt in range(2):
                try:
                    with workspace.change("Add many") as change:
                        for number in range(2000):
                            contact(change, f"Person {number}", notes="x" * 200)
                except WorldTrouble as trouble:
                    print(trouble)
            try:
                workspace.backup(path.with_name("copy.twohats"))
            except WorldTrouble as trouble:
                print(trouble)
            print(workspace.contacts.everyone().count(), len(workspace.deals.stages()), workspace.check().findings)
            resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
            with workspace.change("Add") as change:
                contact(change)
    """
    if os.name == "nt":
        pytest.skip("this system has no such limit")
    shop(tmp_path).close()
    before = rows(tmp_path / "shop.twohats")
    with program(script, tmp_path / "shop.twohats") as other:
        said = other.communicate()[0].splitlines()
    assert other.returncode == 0
    assert len(said) >= 3
    assert all("Nothing was saved of this step" in line for line in said[:2])
    assert said[-1] == "0 4 ()"
    assert rows(tmp_path / "shop.twohats")["stage"] == before["stage"]
    assert {each.name for each in tmp_path.iterdir()} <= {"shop.twohats", "copy.twohats"}


def test_a_file_that_was_replaced_while_it_was_open_is_not_written(tmp_path: Path) -> None:
    with shop(tmp_path) as workspace:
        workspace.backup(tmp_path / "copy.twohats")
        other = (tmp_path / "copy.twohats").read_bytes()
        (tmp_path / "copy.twohats").replace(workspace.path)
        with pytest.raises(WorldTrouble, match="moved, replaced or deleted"), workspace.change("Edit") as change:
            contact(change)
    assert workspace.path.read_bytes() == other


def test_a_change_inside_a_change_is_our_bug_and_does_not_hang(tmp_path: Path) -> None:
    with shop(tmp_path) as workspace:
        with pytest.raises(RuntimeError, match="inside another"), workspace.change("Outer"):
            workspace.undo()
        assert workspace.undoable() == "Start"
