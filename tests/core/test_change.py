from __future__ import annotations

from dataclasses import replace

import pytest

from core.change import Change, Clash, Gone, edit, remove_all
from core.contacts import Contact, edit_contact
from core.deals import Deal
from core.errors import UserMistake
from core.ids import Id
from core.leads import Lead
from tests.makers import contact, lead


def test_what_was_added_is_got_and_found(change: Change) -> None:
    zoe, max_ = contact(change, "Zoë"), contact(change, "Max", notes="tea")
    assert change.get(Contact, zoe.id) == zoe
    assert change.find(Contact) == [zoe, max_]
    assert change.find(Contact, notes="tea") == [max_]
    assert change.find(Contact, notes="tea", name="Zoë") == []
    assert change.find(Contact, owner_id=None) == [zoe, max_]


def test_what_was_put_is_got_and_its_revision_grows(change: Change) -> None:
    zoe = contact(change)
    saved = change.put(replace(zoe, notes="likes tea", custom=(("shoe size", "38"),), tags=("regular",)))
    assert saved.rev == zoe.rev + 1
    assert change.get(Contact, zoe.id) == saved
    assert change.find(Contact, notes="likes tea") == [saved]


def test_putting_the_same_changes_nothing(change: Change) -> None:
    zoe = contact(change)
    assert change.put(zoe) == zoe
    assert change.get(Contact, zoe.id).rev == zoe.rev


def test_what_was_removed_is_gone(change: Change) -> None:
    zoe = contact(change)
    change.remove(zoe)
    assert change.find(Contact) == []
    with pytest.raises(Gone, match="no longer there"):
        change.get(Contact, zoe.id)


def test_an_id_of_another_kind_is_gone(change: Change) -> None:
    with pytest.raises(Gone):
        change.get(Deal, contact(change).id)


def test_an_id_that_never_was_is_gone(change: Change) -> None:
    with pytest.raises(Gone):
        change.get(Lead, Id(b"\0" * 16))


def test_later_ids_sort_later(change: Change) -> None:
    made = [change.new_id() for _ in range(100)]
    assert made == sorted(set(made))


def test_an_edit_sets_the_named_fields_only(change: Change) -> None:
    zoe = contact(change, notes="tea")
    edited = edit(change, Contact, zoe.id, name="Zoë Meier-Lang")
    assert (edited.name, edited.notes) == ("Zoë Meier-Lang", "tea")


def test_an_edit_of_a_field_that_another_changed_meanwhile_asks(change: Change) -> None:
    zoe = contact(change, "Zoë")
    edit(change, Contact, zoe.id, name="Zoe")
    with pytest.raises(Clash, match="“Zoe”") as clash:
        edit(change, Contact, zoe.id, {"name": "Zoë"}, name="Zoé")
    assert (clash.value.field, clash.value.theirs, clash.value.mine) == ("name", "Zoe", "Zoé")


def test_an_edit_of_another_field_merges_by_itself(change: Change) -> None:
    zoe = contact(change, "Zoë")
    edit(change, Contact, zoe.id, notes="tea")
    merged = edit(change, Contact, zoe.id, {"name": "Zoë", "notes": ""}, name="Zoe")
    assert (merged.name, merged.notes) == ("Zoe", "tea")


def test_typing_what_the_other_typed_is_no_clash(change: Change) -> None:
    zoe = contact(change, "Zoë")
    edit(change, Contact, zoe.id, name="Zoe")
    assert edit(change, Contact, zoe.id, {"name": "Zoë"}, name="Zoe").name == "Zoe"


def test_several_are_removed_and_counted(change: Change) -> None:
    lead(change)
    lead(change)
    assert remove_all(change, change.find(Lead)) == 2
    assert change.find(Lead) == []


def test_an_edit_that_breaks_a_rule_puts_nothing(change: Change) -> None:
    zoe = contact(change, "Zoë")

    with pytest.raises(UserMistake):
        edit_contact(change, zoe.id, name="", emails=())

    assert change.get(Contact, zoe.id) == zoe
