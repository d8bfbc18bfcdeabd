"""One workspace among its own threads and listeners, and the file that it writes."""

from __future__ import annotations

import sqlite3
import threading
import time
from contextlib import closing
from pathlib import Path

import pytest

from core.errors import WorldTrouble
from core.ids import Id
from storage import Changed, Workspace
from tests.makers import contact, shop


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
