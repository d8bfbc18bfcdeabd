"""Whoever looks for people written down twice finds the same ones, and can be stopped."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.errors import Busy
from core.progress import Cancelled, Silent
from core.same_contact import Likeness
from storage import Workspace
from storage.contacts import ContactRoom
from tests import makers
from tests.ui.figures.busy_line import always_busy
from ui.contacts import pair_finder
from ui.contacts.pair_finder import find_pairs


@pytest.fixture
def twice(workspace: Workspace) -> Workspace:
    with workspace.change("Write down") as change:
        for name, mail in (("Ana Silva", "ana@example.org"), ("Ana", "ana@example.org"), ("Ben", "ben@example.org")):
            makers.contact(change, name, emails=(mail,))
    return workspace


def test_apart_or_here_the_pairs_are_the_same(twice: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    (here,) = find_pairs(twice, Silent())
    monkeypatch.setattr(ContactRoom, "may_be_same", lambda *_: pytest.fail("looked for in the window"))
    (apart,) = find_pairs(twice, Silent(), large=0)

    assert apart == here
    assert here.why is Likeness.EMAIL


def test_who_does_not_wait_any_longer_ends_it(twice: Workspace) -> None:
    class Impatient:
        def report(self, done: int, total: int, doing: str = "") -> None:
            raise Cancelled

    with pytest.raises(Cancelled):
        find_pairs(twice, Impatient(), large=0)


def test_while_someone_saves_it_is_said_so(twice: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pair_finder, "serve", always_busy)

    with pytest.raises(Busy):
        find_pairs(twice, Silent(), large=0)


def test_where_no_process_can_answer_the_window_looks_itself(
    twice: Workspace, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def none(*_: object) -> None:
        raise OSError("too many processes")

    monkeypatch.setattr(pair_finder, "Apart", none)

    assert len(find_pairs(twice, Silent(), large=0)) == 1
