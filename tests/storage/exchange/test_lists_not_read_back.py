"""Lists that only leave: whoever brings one back is told so, and nobody in it becomes a contact."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from core import catalog, coupons
from core.change import Change
from core.exchange.foreign.drafts import Setting
from core.exchange.foreign.reading import read
from core.exchange.outgoing import ListKind
from core.money import Minor
from core.progress import SILENT
from storage.exchange.opening import open_material
from tests.makers import promotion, shop

TODAY = date(2026, 6, 10)


def product(change: Change) -> None:
    catalog.add_product(change, name="Candle", price=Minor(450), cost=Minor(120), category="Gifts")


def coupon(change: Change) -> None:
    coupons.add_coupon(change, code="WINTER-1", promotion_id=promotion(change).id)


@pytest.mark.parametrize(("kind", "make"), [("promotions", promotion), ("coupons", coupon), ("products", product)])
@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_a_list_that_is_not_read_back_says_so(
    tmp_path: Path, kind: str, make: Callable[[Change], object], ending: str
) -> None:
    path = tmp_path / f"list.{ending}"
    with shop(tmp_path) as workspace:
        with workspace.change("Start") as change:
            make(change)
        workspace.export_list(ListKind(kind), path, today=TODAY)

    (material,) = open_material(path, progress=SILENT)
    reading = read(material, Setting("EUR", TODAY, "IE", "en_IE"))

    assert [f"lists of {kind} are not read back" in each.reason for each in reading.rejected] == [True]
    assert reading.rows == ()
