"""Undo on the result of an import takes back the import or nothing."""

from __future__ import annotations

from core.change import Cause
from storage import Changed
from ui.exchange.way_back import WayBack


def changed(cause: Cause) -> Changed:
    return Changed(bytes(16), "", cause, frozenset(), None)  # type: ignore[arg-type]


def after(*causes: Cause) -> tuple[bool, bool]:
    """Whether an undo takes back the import next, and whether it is taken back already."""
    way = WayBack()
    for cause in causes:
        way.follow(changed(cause))
    return way.is_next, way.undone


def test_at_once_an_undo_takes_it_back() -> None:
    assert after() == (True, False)


def test_it_is_taken_back() -> None:
    assert after(Cause.UNDO) == (False, True)


def test_and_brought_in_again() -> None:
    assert after(Cause.UNDO, Cause.REDO) == (True, False)


def test_an_edit_stands_in_the_way() -> None:
    assert after(Cause.EDIT) == (False, False)


def test_an_edit_taken_back_does_not() -> None:
    assert after(Cause.EDIT, Cause.UNDO) == (True, False)


def test_two_steps_back_take_an_edit_and_the_import() -> None:
    assert after(Cause.EDIT, Cause.UNDO, Cause.UNDO) == (False, True)


def test_an_edit_brought_back_stands_in_the_way_again() -> None:
    assert after(Cause.EDIT, Cause.UNDO, Cause.REDO) == (False, False)


def test_after_it_was_taken_back_an_edit_and_its_undo_change_nothing() -> None:
    assert after(Cause.UNDO, Cause.EDIT, Cause.UNDO) == (False, True)
