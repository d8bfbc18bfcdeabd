"""Laying out in a process of its own gives the same bytes, can be stopped, and leaves nothing behind."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from core.errors import UserMistake
from core.ids import Id
from core.period import month
from core.progress import Cancelled, Silent
from tests.ui.conftest import MIDDLE_OF_JUNE as TODAY
from tests.ui.paper import reading
from ui.desk import Desk
from ui.paper.kinds import Options, kind
from ui.reports.press import Press, Wish

MAY = Wish(kind("month"), Options(today=TODAY, month=month(date(2026, 5, 1))))


@pytest.fixture
def apart(shop: Desk) -> Iterator[Press]:
    made = Press(shop.workspace, large=0)
    yield made
    made.rest()


def test_apart_or_here_the_bytes_are_the_same(shop: Desk, apart: Press) -> None:
    here = Press(shop.workspace, large=10**9)
    for wish in (MAY, Wish(kind("pipeline"), Options(today=TODAY, page_size="Letter"))):
        assert reading.difference(apart.make(wish, Silent()), here.make(wish, Silent())) == ""
    assert apart.is_apart
    assert not here.is_apart


def test_a_cancel_ends_it_and_the_next_sheet_is_made_by_another(apart: Press) -> None:
    class Impatient:
        told = 0

        def report(self, done: int, total: int, doing: str = "") -> None:
            self.told += 1
            if self.told > 3:
                raise Cancelled

    with pytest.raises(Cancelled):
        apart.make(MAY, Impatient())
    assert not apart.is_apart
    assert apart.make(MAY, Silent()).startswith(b"%PDF-")


def test_what_is_gone_is_told_as_plainly_as_here(apart: Press) -> None:
    with pytest.raises(UserMistake):
        apart.make(Wish(kind("promotion"), Options(today=TODAY, promotion=Id(b"x" * 16))), Silent())
