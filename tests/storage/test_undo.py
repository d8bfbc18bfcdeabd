"""Undo and redo, case by case: what the two devices of the property test once stumbled over, and what must be asked."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from core import leads
from core.change import edit
from core.contacts import Contact, delete_contact
from core.errors import UserMistake
from core.ids import Id
from core.progress import Cancelled
from storage import Contested, NothingToRedo, NothingToUndo, Workspace
from storage.troubles import StillNeeded
from tests.makers import ANA, BEN, DAY, contact, lead, rows, shop


@pytest.fixture
def ana(tmp_path: Path) -> Iterator[Workspace]:
    with shop(tmp_path, device=ANA) as workspace:
        yield workspace


@pytest.fixture
def ben(ana: Workspace) -> Iterator[Workspace]:
    with Workspace.open(ana.path, device=BEN) as workspace:
        yield workspace


@pytest.fixture
def zoe(ana: Workspace) -> Id:
    with ana.change("Add contact") as change:
        return contact(change, "Zoë", emails=("zoe@example.org",), tags=("b", "a"), custom=(("size", "38"),)).id


def write(workspace: Workspace, key: Id, **fields: Any) -> None:
    with workspace.change("Edit contact") as change:
        edit(change, Contact, key, **fields)


def read(workspace: Workspace, key: Id) -> Contact:
    found = workspace.contacts.get(key)
    assert found is not None
    return found


def test_an_edit_is_taken_back_and_brought_again(ana: Workspace, zoe: Id) -> None:
    write(ana, zoe, name="Zoe", tags=("c",), custom=(("size", "39"), ("hat", "red")))
    assert ana.undoable() == "Edit contact"
    ana.undo()
    assert read(ana, zoe).custom == (("size", "38"),)
    assert read(ana, zoe).tags == ("b", "a")
    assert ana.redoable() == "Edit contact"
    ana.redo()
    assert read(ana, zoe).custom == (("hat", "red"), ("size", "39"))
    assert ana.redoable() is None


def test_undo_goes_on_after_a_restart(ana: Workspace, zoe: Id) -> None:
    write(ana, zoe, name="Zoe")
    ana.undo()
    with Workspace.open(ana.path, device=ANA) as again:
        assert again.redoable() == "Edit contact"
        again.undo()
        assert again.contacts.get(zoe) is None
        again.redo()
        again.redo()
        assert read(again, zoe).name == "Zoe"
        with pytest.raises(NothingToRedo):
            again.redo()


def test_there_is_an_end_to_undo(ana: Workspace) -> None:
    ana.undo()
    with pytest.raises(NothingToUndo):
        ana.undo()


def test_an_edit_after_an_undo_ends_redo(ana: Workspace, zoe: Id) -> None:
    write(ana, zoe, name="Zoe")
    ana.undo()
    write(ana, zoe, notes="tea")
    with pytest.raises(NothingToRedo):
        ana.redo()
    ana.undo()
    ana.undo()
    assert ana.contacts.get(zoe) is None


def test_a_deletion_is_taken_back_with_all_that_went(ana: Workspace) -> None:
    with ana.change("Add lead") as change:
        key = lead(change, interest="tea").contact_id
    before = rows(ana.path)
    with ana.change("Delete contact") as change:
        delete_contact(change, key)
    assert ana.search("tea") == []
    ana.undo()
    assert rows(ana.path) == before
    assert [kind for kind, _ in ana.search("tea")] == ["lead"]


def test_another_field_of_another_device_stays(ana: Workspace, ben: Workspace, zoe: Id) -> None:
    write(ana, zoe, name="Zoe")
    write(ben, zoe, notes="tea")
    ana.undo()
    assert (read(ana, zoe).name, read(ana, zoe).notes) == ("Zoë", "tea")


def test_the_same_field_of_another_device_is_asked_for(ana: Workspace, ben: Workspace, zoe: Id) -> None:
    write(ana, zoe, name="Zoe")
    write(ben, zoe, name="Zoé")
    before = ana.path.read_bytes()
    with pytest.raises(Contested, match="contact name") as contested:
        ana.undo()
    assert [(each.field, each.now, each.back_to) for each in contested.value.conflicts] == [("name", "Zoé", "Zoë")]
    assert ana.path.read_bytes() == before
    ana.undo(force=True)
    assert read(ana, zoe).name == "Zoë"


def test_another_device_that_set_the_same_value_again_is_asked_too(ana: Workspace, ben: Workspace, zoe: Id) -> None:
    write(ana, zoe, name="Zoe")
    write(ben, zoe, name="Zoé")
    write(ben, zoe, name="Zoe")
    with pytest.raises(Contested):
        ana.undo()


def test_another_device_that_took_its_edit_back_is_not_asked(ana: Workspace, ben: Workspace, zoe: Id) -> None:
    write(ana, zoe, name="Zoe")
    write(ben, zoe, name="Zoé")
    ben.undo()
    ana.undo()
    assert read(ana, zoe).name == "Zoë"


def test_undos_of_two_devices_that_cross_leave_nobody_stuck(ana: Workspace, ben: Workspace, zoe: Id) -> None:
    write(ana, zoe, name="Zoe")
    write(ben, zoe, notes="tea")
    write(ana, zoe, notes="coffee")
    ana.undo()
    ben.undo()
    ben.redo()
    ana.redo()
    ana.undo()
    ben.undo()
    assert (read(ana, zoe).name, read(ana, zoe).notes) == ("Zoe", "")


def test_a_record_that_another_deleted_anew_does_not_come_back_unasked(ana: Workspace, ben: Workspace, zoe: Id) -> None:
    with ana.change("Delete contact") as change:
        change.remove(change.get(Contact, zoe))
    ben.bring_back(ben.history.bin()[0].change)
    with ben.change("Delete contact") as change:
        change.remove(change.get(Contact, zoe))
    with pytest.raises(Contested):
        ana.undo()
    assert ana.contacts.get(zoe) is None


def test_what_another_device_built_on_stays_even_by_force(ana: Workspace, ben: Workspace, zoe: Id) -> None:
    with ben.change("Add lead") as change:
        leads.receive(change, contact_id=zoe, on=DAY)
    before = rows(ana.path)
    for force in (False, True):
        with pytest.raises(StillNeeded, match="still belong"):
            ana.undo(force=force)
    assert rows(ana.path) == before


def test_an_undo_by_force_that_finds_nothing_left_counts_all_the_same(ana: Workspace, ben: Workspace, zoe: Id) -> None:
    write(ana, zoe, name="Zoe")
    write(ben, zoe, name="Zoë")
    with pytest.raises(Contested):
        ana.undo()
    assert ana.undo(force=True).kinds == frozenset()
    assert ana.undoable() == "Add contact"


def test_each_device_takes_back_its_own(ana: Workspace, ben: Workspace, zoe: Id) -> None:
    with ben.change("Add other") as change:
        other = contact(change, "Max").id
    assert (ana.undoable(), ben.undoable()) == ("Add contact", "Add other")
    ana.undo()
    assert (ana.contacts.get(zoe), read(ana, other).name) == (None, "Max")


def test_custom_fields_are_kept_in_the_order_of_their_names(ana: Workspace, zoe: Id) -> None:
    before = rows(ana.path)
    write(ana, zoe, custom=(("z", "1"), ("a", "2"), ("custom.x", "")))
    assert read(ana, zoe).custom == (("a", "2"), ("custom.x", ""), ("z", "1"))
    ana.undo()
    assert rows(ana.path) == before


def test_a_change_that_changes_nothing_is_not_in_the_log(ana: Workspace, zoe: Id) -> None:
    count = len(ana.history.newest())
    write(ana, zoe, name="Zoë")
    with ana.change("Back and forth") as change:
        edit(change, Contact, zoe, name="Zoe")
        edit(change, Contact, zoe, name="Zoë")
    assert len(ana.history.newest()) == count


def test_what_is_brought_back_from_the_bin_leaves_the_rest(ana: Workspace, zoe: Id) -> None:
    with ana.change("Delete contact") as change:
        change.remove(change.get(Contact, zoe))
    with ana.change("Add other") as change:
        contact(change, "Max")
    (deleted,) = ana.history.bin()
    assert (deleted.title, deleted.kind) == ("Zoë", "contact")
    ana.bring_back(deleted.change)
    assert read(ana, zoe).tags == ("b", "a")
    assert ana.history.bin() == []
    with pytest.raises(UserMistake):
        ana.bring_back(deleted.change)
    assert ana.undo().label == "Bring back"
    assert ana.contacts.get(zoe) is None


def test_a_row_changed_past_the_log_is_found_by_the_check(ana: Workspace, zoe: Id) -> None:
    write(ana, zoe, tags=("c",))
    assert ana.check().findings == ()
    with ana._store.write() as connection:  # noqa: SLF001  # as another program would
        connection.exec_driver_sql("UPDATE contact_tags SET value = 'changed' WHERE position = 0")
    assert any("change log" in finding for finding in ana.check().findings)


# Many records at once


class Watched:
    """Progress that keeps what it is told and stops at one report."""

    def __init__(self, stop_at: int = -1) -> None:
        self.told: list[float] = []
        self.stop_at = stop_at

    def report(self, done: int, total: int, doing: str = "") -> None:
        assert doing
        if len(self.told) == self.stop_at:
            raise Cancelled
        self.told.append(done / total)


@pytest.fixture
def many(ana: Workspace, monkeypatch: pytest.MonkeyPatch) -> list[Id]:
    """More contacts, with leads, than are taken back in one go; one of them edited in the same change."""
    monkeypatch.setattr("storage.undo._BATCH", 3)
    with ana.change("Import") as change:
        keys = [contact(change, f"Zoë {number}", tags=(str(number),)).id for number in range(10)]
        for key in keys:
            lead(change, contact_id=key)
    with ana.change("Sort out") as change:
        for key in keys[:7]:
            edit(change, Contact, key, notes="seen", phones=("+353 1 234",))
        delete_contact(change, keys[8])
    return keys


def test_a_big_change_is_taken_back_and_brought_again_in_batches(ana: Workspace, many: list[Id]) -> None:
    after = rows(ana.path)
    ana.undo()
    assert [read(ana, key).notes for key in many] == [""] * 10
    ana.undo()
    assert ana.contacts.get(many[0]) is None
    ana.redo()
    ana.redo()
    assert rows(ana.path) == after
    assert ana.check().findings == ()


def test_undo_and_redo_tell_how_far_they_are_and_never_go_back(ana: Workspace, many: list[Id]) -> None:
    for step in (ana.undo, ana.redo):
        watched = Watched()
        step(progress=watched)
        assert watched.told == sorted(watched.told)
        assert 0.4 < watched.told[-1] <= 1


def test_undo_can_be_stopped_at_any_report_and_leaves_everything(ana: Workspace, many: list[Id]) -> None:
    before = rows(ana.path)
    stops = 0
    while True:
        try:
            ana.undo(progress=Watched(stops))
        except Cancelled:
            assert rows(ana.path) == before
            assert ana.undoable() == "Sort out"
            stops += 1
        else:
            break
    assert stops > 5
    assert rows(ana.path) != before
