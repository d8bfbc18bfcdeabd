"""Several programs work on one file at once: no edit is lost, nobody waits in vain, readers stand in nobody's way."""

from __future__ import annotations

import sqlite3
import threading
import time
from contextlib import closing
from pathlib import Path

import pytest

from core import ids, leads
from core.contacts import Contact
from core.errors import Busy
from core.leads import Lead
from storage import Workspace
from storage.engine import HURRIED, Store
from tests.makers import ANA, BEN, contact, lead, shop
from tests.storage.other_programs import locked_by_another, program, someone_can_write_at_once


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


def test_two_people_qualify_one_lead_and_the_second_is_told(tmp_path: Path) -> None:
    with shop(tmp_path, device=ANA) as ana, Workspace.open(ana.path, device=BEN) as ben:
        with ana.change("Add lead") as change:
            key = lead(change).id
        with ana.change("Qualify") as change:
            leads.qualify(change, key, on=change.get(Lead, key).received_on)
        with pytest.raises(Exception, match="already qualified"), ben.change("Qualify") as change:
            leads.qualify(change, key, on=change.get(Lead, key).received_on)
