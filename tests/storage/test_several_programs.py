"""Several programs work on one file at once: no edit is lost, nobody waits in vain, readers stand in nobody's way."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import subprocess
import sys
import textwrap
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from core import ids, leads
from core.contacts import Contact
from core.errors import Busy, WorldTrouble
from core.ids import Id
from core.leads import Lead
from storage import Changed, DeviceBook, Workspace
from storage.engine import HURRIED, Store
from tests.makers import ANA, BEN, contact, lead, rows, shop

ROOT = Path(__file__).resolve().parent.parent.parent


def program(script: str, *arguments: object) -> subprocess.Popen[str]:
    """Another process of ours."""
    command = [sys.executable, "-c", textwrap.dedent(script), *map(str, arguments)]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stdin=subprocess.PIPE, text=True)


@contextlib.contextmanager
def locked_by_another(path: Path) -> Iterator[None]:
    """Another process holds the file for itself."""
    script = """
        import sqlite3, sys
        connection = sqlite3.connect(sys.argv[1], isolation_level=None)
        connection.execute("BEGIN EXCLUSIVE")
        print("locked", flush=True)
        sys.stdin.read()
    """
    with program(script, path) as holder:
        assert holder.stdin
        assert holder.stdout
        assert holder.stdout.readline() == "locked\n"
        try:
            yield
        finally:
            holder.stdin.close()


def someone_can_write_at_once(path: Path) -> bool:
    script = """
        import sqlite3, sys
        connection = sqlite3.connect(sys.argv[1], timeout=0, isolation_level=None)
        connection.execute("BEGIN EXCLUSIVE")
    """
    with program(script, path) as other:
        other.communicate()
    return other.returncode == 0


def test_a_watching_connection_waits_for_whoever_is_writing_while_it_is_set_up(tmp_path: Path) -> None:
    with shop(tmp_path) as workspace, closing(sqlite3.connect(workspace.path, check_same_thread=False)) as other:
        other.isolation_level = None
        other.execute("BEGIN EXCLUSIVE")
        release = threading.Timer(0.5, other.execute, ["ROLLBACK"])
        release.start()
        with closing(Store(workspace.path).raw(HURRIED)) as watch:
            assert watch.execute("PRAGMA busy_timeout").fetchone() == (50,)
        release.join()


COUNTING = """
    import random, sys
    from pathlib import Path
    from core import ids
    from core.change import edit
    from core.contacts import Contact
    from core.ids import Id
    from storage import Device, Workspace
    path, number, shared, own = Path(sys.argv[1]), int(sys.argv[2]), ids.parse(sys.argv[3]), ids.parse(sys.argv[4])
    with Workspace.open(path, device=Device(Id(bytes([number]) * 16), f"device {number}")) as workspace:
        for _ in range(25):
            for key in (shared, own):
                with workspace.change("Count") as change:
                    now = int(change.get(Contact, key).notes or 0)
                    edit(change, Contact, key, notes=str(now + 1))
"""


def test_four_programs_edit_the_same_and_other_records_and_nothing_is_lost(tmp_path: Path) -> None:
    with shop(tmp_path) as workspace:
        with workspace.change("Add contacts") as change:
            shared, *own = (contact(change, f"Person {number}").id for number in range(5))
        others = [
            program(COUNTING, workspace.path, number, ids.text(shared), ids.text(own[number])) for number in range(4)
        ]
        for other in others:
            other.communicate(timeout=100)
            assert other.returncode == 0
        counts = [workspace.contacts.get(key) for key in (shared, *own)]
        assert [each.notes if each else None for each in counts] == ["100", "25", "25", "25", "25"]
        assert len(workspace.history.newest(limit=1000)) == 2 + 4 * 50
        assert workspace.check().findings == ()


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


def test_a_reader_holds_no_lock_once_it_has_answered(tmp_path: Path) -> None:
    with shop(tmp_path) as workspace:
        with workspace.change("Add") as change:
            for _ in range(300):
                lead(change)
        workspace.leads.inbox().page(0, 50)
        workspace.contacts.everyone().count()
        workspace.search("zoe")
        workspace.history.newest()
        workspace.poll()
        workspace.check()
        assert someone_can_write_at_once(workspace.path)


def test_the_window_waits_a_moment_only_and_reads_again_later(tmp_path: Path) -> None:
    with shop(tmp_path) as workspace:
        workspace.hurry()
        assert len(workspace.deals.stages()) == 4
        with locked_by_another(workspace.path):
            for _ in range(3):
                start = time.monotonic()
                with pytest.raises(Busy):
                    workspace.deals.stages()
                assert time.monotonic() - start < 0.5
            start = time.monotonic()
            assert workspace.poll() == []
            assert time.monotonic() - start < 0.5
        assert len(workspace.deals.stages()) == 4


def test_ten_questions_of_the_window_wait_together_as_long_as_one(tmp_path: Path) -> None:
    with shop(tmp_path) as workspace:
        workspace.hurry()
        workspace.deals.stages()
        with locked_by_another(workspace.path):
            waited = [_refused_after(workspace) for _ in range(10)]
        workspace.deals.stages()

    assert waited[0] > 5 * min(waited[1:4])


def test_a_question_that_was_answered_lets_the_next_one_wait_again(tmp_path: Path) -> None:
    with shop(tmp_path) as workspace:
        workspace.hurry()
        with locked_by_another(workspace.path), pytest.raises(Busy):
            workspace.deals.stages()
        workspace.deals.stages()
        with closing(sqlite3.connect(workspace.path, check_same_thread=False, isolation_level=None)) as other:
            other.execute("BEGIN EXCLUSIVE")
            release = threading.Timer(0.01, other.execute, ["ROLLBACK"])
            release.start()
            assert len(workspace.deals.stages()) == 4
            release.join()


def _refused_after(workspace: Workspace) -> float:
    start = time.monotonic()
    with pytest.raises(Busy):
        workspace.deals.stages()
    return time.monotonic() - start


def test_polling_tells_what_others_did_and_not_what_we_did(tmp_path: Path) -> None:
    with shop(tmp_path, device=ANA) as ana, Workspace.open(ana.path, device=BEN) as ben:
        assert ana.poll() == []
        assert ben.poll() == []
        with ana.change("Add contact") as change:
            key = contact(change).id
        assert ana.poll() == []
        (told,) = ben.poll()
        assert (told.label, told.by_other, told.kinds) == ("Add contact", True, frozenset({"contact"}))
        with ben.change("Delete contact") as change:
            change.remove(change.get(Contact, key))
        with ana.change("Add lead") as change:
            lead(change)
        assert [each.label for each in ana.poll()] == ["Delete contact"]
        assert [each.label for each in ben.poll()] == ["Add lead"]
        assert ana.poll() == ben.poll() == []


def test_listeners_hear_a_change_after_it_is_on_the_disk_and_may_read_and_write(tmp_path: Path) -> None:
    heard: list[Changed] = []
    with shop(tmp_path) as workspace:

        def listen(changed: Changed) -> None:
            heard.append(changed)
            assert workspace.contacts.everyone().count() == len(heard)
            if len(heard) < 3:
                with workspace.change("Add one more") as change:
                    contact(change)

        stop = workspace.subscribe(listen)
        with workspace.change("Add contact") as change:
            key = contact(change).id
        stop()
        workspace.undo()
    assert [each.label for each in heard] == ["Add contact", "Add one more", "Add one more"]
    assert heard[0].ids == frozenset({key})


def test_a_change_inside_a_change_is_our_bug_and_does_not_hang(tmp_path: Path) -> None:
    with shop(tmp_path) as workspace:
        with pytest.raises(RuntimeError, match="inside another"), workspace.change("Outer"):
            workspace.undo()
        assert workspace.undoable() == "Start"


def test_closing_waits_for_a_change_on_another_thread_and_then_nothing_opens_the_file_again(tmp_path: Path) -> None:
    workspace = shop(tmp_path)
    inside = threading.Event()

    def work() -> None:
        with workspace.change("Slow") as change:
            inside.set()
            time.sleep(0.3)
            contact(change)

    worker = threading.Thread(target=work)
    worker.start()
    inside.wait()
    workspace.close()
    workspace.close()
    worker.join()

    with pytest.raises(WorldTrouble, match="closed"):
        workspace.deals.stages()
    with Workspace.open(workspace.path) as again:
        assert again.contacts.everyone().count() == 1


def test_two_people_qualify_one_lead_and_the_second_is_told(tmp_path: Path) -> None:
    with shop(tmp_path, device=ANA) as ana, Workspace.open(ana.path, device=BEN) as ben:
        with ana.change("Add lead") as change:
            key = lead(change).id
        with ana.change("Qualify") as change:
            leads.qualify(change, key, on=change.get(Lead, key).received_on)
        with pytest.raises(Exception, match="already qualified"), ben.change("Qualify") as change:
            leads.qualify(change, key, on=change.get(Lead, key).received_on)


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


def test_ids_from_many_threads_are_all_different_and_grow(tmp_path: Path) -> None:
    with shop(tmp_path) as workspace:
        made: list[list[Id]] = [[], [], [], []]

        def make(mine: list[Id]) -> None:
            mine += [workspace._new_id() for _ in range(5_000)]  # noqa: SLF001  # what a change gives out

        threads = [threading.Thread(target=make, args=(mine,)) for mine in made]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert len({key for mine in made for key in mine}) == 20_000
    assert all(mine == sorted(mine) for mine in made)


def test_the_file_is_an_ordinary_database(tmp_path: Path) -> None:
    with shop(tmp_path) as workspace, workspace.change("Add") as change:
        contact(change, "Zoë")
    with closing(sqlite3.connect(workspace.path)) as connection:
        assert connection.execute("SELECT name FROM contact").fetchall() == [("Zoë",)]
        assert connection.execute("PRAGMA application_id").fetchone() == (0x54574F48,)
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)
