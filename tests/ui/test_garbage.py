"""Python does not look for garbage while the program starts, and does afterwards."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

from ui import garbage


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    yield
    gc.unfreeze()
    gc.enable()


def test_it_waits_until_told_to_begin() -> None:
    garbage.wait()
    assert not gc.isenabled()
    garbage.begin()
    assert gc.isenabled()


def test_what_was_there_at_the_beginning_is_left_alone() -> None:
    garbage.wait()
    garbage.begin()
    assert gc.get_freeze_count() > 10_000


def test_begin_alone_changes_nothing() -> None:
    before = gc.get_freeze_count()
    garbage.begin()
    assert gc.isenabled()
    assert gc.get_freeze_count() == before
