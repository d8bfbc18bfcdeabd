"""The questions about promotions, asked of a real file."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import product
from pathlib import Path

from core import promotions
from core.promotions import Phase
from storage import Device, Workspace, new_business

DAY = date(2026, 6, 15)
AROUND = (None, DAY - timedelta(days=1), DAY, DAY + timedelta(days=1))


def test_the_lists_by_phase_say_the_same_as_the_rule(tmp_path: Path) -> None:
    device = Device(b"d" * 16, "test")  # type: ignore[arg-type]
    with Workspace.create(tmp_path / "a.twohats", new_business("Shop", "EUR"), device=device) as workspace:
        expected: dict[Phase, set[bytes]] = {phase: set() for phase in Phase}
        with workspace.change("Plan") as change:
            for start, end, cancelled in product(AROUND, repeat=3):
                if start and end and end < start:
                    continue
                kept = promotions.plan_promotion(change, name="x", start_on=start, end_on=end, cancelled_on=cancelled)
                expected[promotions.phase(start, end, cancelled, DAY)].add(kept.id)

        listed = {phase: workspace.promotions.in_phases([phase], DAY) for phase in Phase}

        assert {phase: {row.id for row in found.page(0, 100)} for phase, found in listed.items()} == expected
        assert {phase: found.count() for phase, found in listed.items()} == {
            phase: len(keys) for phase, keys in expected.items()
        }
