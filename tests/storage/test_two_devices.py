"""Two devices on one file do anything at all: undo is exact, and nobody takes back what others did."""

from __future__ import annotations

import random
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, settings, stateful
from hypothesis import strategies as st

from core.errors import UserMistake
from storage import Changed, Contested, NothingToRedo, NothingToUndo, Workspace, mapper
from storage.change import OpenChange
from storage.schema import KINDS
from tests.makers import ANA, BEN, rows, shop
from tests.storage import random_edits

PHASES = [Phase.generate]  # shrinking a failure takes minutes: ask for Phase.shrink by hand
WHO = st.sampled_from((0, 1))
SEEDS = st.integers(0, 2**32)

Cells = dict[tuple[str, Any, str], Any]


class Stumble(Exception):
    """What a bug inside a change would raise."""


@dataclass(frozen=True)
class Standing:
    """A change that stands, or one that was undone."""

    key: int
    cells: frozenset[tuple[str, Any, str]]  # what it altered
    since: int  # when it came into force, or was undone
    known: frozenset[int] = frozenset()  # the changes of the other device that stood at that moment


class TwoDevices(stateful.RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        first = shop(self.folder, device=ANA)
        self.path = first.path
        self.open = [first, Workspace.open(self.path, device=BEN)]
        assert first.undo().label == "Start"
        assert first.redo().label == "Start"
        self.start = rows(self.path)
        self.clock = 0
        self.done: tuple[list[Standing], list[Standing]] = ([Standing(0, frozenset(), 0)], [])
        self.undone: tuple[list[Standing], list[Standing]] = ([], [])
        for each in self.open:
            each.poll()

    # What they do

    @stateful.rule(who=WHO, seed=SEEDS)
    def edit_anything(self, who: int, seed: int) -> None:
        self._edit(who, seed, random_edits.anything)

    @stateful.rule(who=WHO, seed=SEEDS)
    def act(self, who: int, seed: int) -> None:
        self._edit(who, seed, random_edits.action)

    @stateful.rule(who=WHO, seed=SEEDS)
    def act_many_times_at_once(self, who: int, seed: int) -> None:
        def several(change: OpenChange, chance: random.Random) -> None:
            for _ in range(8):
                random_edits.action(change, chance)

        self._edit(who, seed, several)

    @stateful.rule(who=WHO, seed=SEEDS)
    def stumble(self, who: int, seed: int) -> None:
        before, logged = rows(self.path), len(self.open[who].history.newest(limit=10_000))

        def stumble() -> None:
            with self.open[who].change("Stumble") as change:
                random_edits.anything(change, random.Random(seed))
                raise Stumble

        with pytest.raises(Stumble):
            stumble()
        assert rows(self.path) == before
        assert len(self.open[who].history.newest(limit=10_000)) == logged

    @stateful.rule(who=WHO)
    def undo(self, who: int) -> None:
        self._undo(who)

    @stateful.rule(who=WHO)
    def redo(self, who: int) -> None:
        self._redo(who)

    @stateful.rule(who=WHO, seed=SEEDS)
    def bring_back(self, who: int, seed: int) -> None:
        bin_ = self.open[who].history.bin()
        if bin_:
            before = self._cells()
            try:
                self.open[who].bring_back(random.Random(seed).choice(bin_).change)
            except UserMistake:
                assert self._cells() == before
            else:
                self._now_stands(who, before)

    @stateful.rule(who=WHO)
    def restart(self, who: int) -> None:
        self.open[who].close()
        self.open[who] = Workspace.open(self.path, device=(ANA, BEN)[who])

    # What must hold

    @stateful.invariant()
    def menus_offer_what_can_be_undone(self) -> None:
        for who, workspace in enumerate(self.open):
            assert (workspace.undoable() is not None) == bool(self.done[who])
            assert (workspace.redoable() is not None) == bool(self.undone[who])

    @stateful.precondition(lambda self: self.clock % 7 == 0)
    @stateful.invariant()
    def the_file_is_sound(self) -> None:
        assert self.open[0].check().findings == ()

    def teardown(self) -> None:
        try:
            end = rows(self.path)
            steps = []
            while self.done != ([], []):
                _, who = max((stack[-1].since, who) for who, stack in enumerate(self.done) if stack)
                assert self._undo(who), "the newest change of all can always be taken back"
                steps.append(who)
            assert {name: table for name, table in rows(self.path).items() if name != "stage"} == {
                name: table for name, table in self.start.items() if name != "stage"
            }
            assert rows(self.path)["stage"] == set()
            for who in reversed(steps):
                assert self._redo(who), "what was just taken back can be brought back"
            assert rows(self.path) == end
            assert self.open[1].check().findings == ()
        finally:
            for workspace in self.open:
                workspace.close()
            shutil.rmtree(self.folder)

    def _edit(self, who: int, seed: int, edit: Callable[[OpenChange, random.Random], None]) -> None:
        before = self._cells()
        count = len(self.open[who].history.newest(limit=10_000))
        try:
            with self.open[who].change("Edit") as change:
                edit(change, random.Random(seed))
        except UserMistake:
            assert self._cells() == before
            assert len(self.open[who].history.newest(limit=10_000)) == count
        else:
            self._now_stands(who, before, logged=change.told is not None)

    def _now_stands(self, who: int, before: Cells, *, logged: bool = True) -> None:
        altered = _altered(before, self._cells())
        assert logged or not altered
        if logged:
            self.clock += 1
            self.done[who].append(Standing(self.clock, altered, self.clock, self._others(who)))
            self.undone[who].clear()
            others = self.open[1 - who].poll()
            assert all(other.by_other for other in others)
            assert others
            assert self.open[who].poll() == []

    def _undo(self, who: int) -> bool:
        newest = all(stack[-1].since <= self.done[who][-1].since for stack in self.done if stack and self.done[who])
        moved = self._take_back(who, self.open[who].undo, self.done, self.undone, NothingToUndo)
        assert moved or not newest or not self.done[who]
        return moved

    def _redo(self, who: int) -> bool:
        return self._take_back(who, self.open[who].redo, self.undone, self.done, NothingToRedo)

    def _take_back(
        self,
        who: int,
        step: Callable[[], Changed],
        source: tuple[list[Standing], list[Standing]],
        target: tuple[list[Standing], list[Standing]],
        nothing: type[UserMistake],
    ) -> bool:
        before = self._cells()
        try:
            step()
        except nothing:
            assert not source[who]
            return False
        except UserMistake:
            assert source[who]
            assert self._cells() == before
            return False
        self.clock += 1
        taken = source[who].pop()
        altered = _altered(before, self._cells())
        assert altered <= taken.cells or not taken.cells
        for other in self.done[1 - who]:
            assert other.key in taken.known or not other.cells & altered, "took back what another device did since"
        target[who].append(Standing(taken.key, taken.cells or altered, self.clock, self._others(who)))
        self.open[1 - who].poll()
        return True

    def _others(self, who: int) -> frozenset[int]:
        return frozenset(other.key for other in self.done[1 - who])

    def _cells(self) -> Cells:
        """Every value in the file by table, record and column; a list of texts is one value."""
        found: Cells = {}
        with self.open[0]._store.read() as connection:  # noqa: SLF001  # the same eyes for every kind
            for kind in KINDS:
                for record in mapper.load(connection, kind):
                    for field in kind.fields:
                        found[kind.name, record.id, field.name] = getattr(record, field.name)
        return found


def _altered(before: Cells, after: Cells) -> frozenset[tuple[str, Any, str]]:
    return frozenset(
        key for key in before.keys() | after.keys() if before.get(key, Contested) != after.get(key, Contested)
    )


def test_two_devices_do_anything(request: pytest.FixtureRequest) -> None:
    stateful.run_state_machine_as_test(
        TwoDevices,
        settings=settings(
            max_examples=10,
            stateful_step_count=25,
            phases=PHASES,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
