"""Counting in a process of its own gives the same, can be stopped, and leaves nothing behind."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from multiprocessing import Pipe
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

from core.errors import Busy
from core.insights.behind import Counted, RowKind
from core.insights.spans import Against, Span, span
from core.progress import Cancelled, Silent
from storage import Workspace
from tests import makers
from tests.ui.conftest import MIDDLE_OF_JUNE as TODAY
from tests.ui.figures.busy_line import always_busy
from ui.desk import Desk
from ui.figures.choice import Choice
from ui.figures.counter import Counter, serve
from ui.figures.counting import Question, packed, unpacked
from ui.figures.look import Look

YEAR = Question(Choice(Span.YEAR, span(Span.YEAR, TODAY), Against.BEFORE), TODAY)


@pytest.fixture
def apart(shop: Desk) -> Iterator[Counter]:
    made = Counter(shop.workspace, large=0)
    yield made
    made.rest()


def test_apart_or_here_the_figures_are_the_same(shop: Desk, apart: Counter) -> None:
    here = Counter(shop.workspace)

    assert apart.answer(YEAR, Silent()) == here.answer(YEAR, Silent())
    assert apart.is_apart
    assert not here.is_apart
    assert apart.rows(YEAR, Look("conversion", ""), Silent()) == here.rows(YEAR, Look("conversion", ""), Silent())


def test_apart_sees_what_was_changed_when_told(shop: Desk, apart: Counter) -> None:
    before = apart.answer(YEAR, Silent()).seen.now.leads_received
    with shop.workspace.change("Lead") as change:
        makers.lead(change, on=date(2026, 6, 14))
    apart.forget()

    assert apart.answer(YEAR, Silent()).seen.now.leads_received == before + 1


def test_resting_ends_the_process_and_the_next_question_starts_another(apart: Counter) -> None:
    apart.answer(YEAR, Silent())
    apart.rest()

    assert not apart.is_apart
    assert apart.answer(YEAR, Silent()).seen.now.leads_received


def test_while_someone_saves_the_process_says_so_and_answers_when_asked_again(
    shop: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    opens, tries = Workspace.open, iter([Busy("Someone else is saving to “{file}”.", file="shop")])

    def open_one(path: Path, **options: Any) -> Workspace:
        for busy in tries:
            raise busy
        return opens(path, **options)

    monkeypatch.setattr("ui.figures.counter.Workspace.open", open_one)
    ours, theirs = Pipe()
    process = Thread(target=serve, args=(theirs, shop.workspace.path))
    process.start()
    told = []
    for _ in range(2):
        ours.send((("answer", YEAR), True))
        while (said := ours.recv())[0] == "step":
            pass
        told.append(said[0])
    ours.close()
    process.join()

    assert told == ["busy", "done"]


def test_what_is_said_to_be_busy_is_not_counted_in_the_window(shop: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """A large file counted in the window's own process takes half a gigabyte of its memory."""
    monkeypatch.setattr("ui.figures.counter.serve", always_busy)
    counter = Counter(shop.workspace, large=0)

    with pytest.raises(Busy, match="saving to"):
        counter.answer(YEAR, Silent())

    assert counter.is_apart
    counter.rest()


def test_a_cancel_ends_what_is_being_counted(apart: Counter) -> None:
    class Impatient:
        def report(self, done: int, total: int, doing: str = "") -> None:
            if total == 0:
                raise Cancelled

    with pytest.raises(Cancelled):
        apart.answer(YEAR, Impatient())

    assert not apart.is_apart


def test_lists_come_over_the_line_as_they_were() -> None:
    one = Counted("Leads", RowKind.LEAD, (b"a" * 16, b"b" * 16), (TODAY, TODAY), frozenset({b"b" * 16}), None, "Won")  # type: ignore[arg-type]
    none = Counted("Deals", RowKind.DEAL, (), ())

    assert unpacked(packed([one, none])) == (one, none)
