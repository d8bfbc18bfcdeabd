"""The questions about promotions, asked of a real file."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import product
from pathlib import Path

from core import contacts, deals, leads, promotions
from core.activities import ActivityKind, Hat, log_activity
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


def test_a_lead_that_bought_twice_counts_once_and_a_sale_without_a_lead_not_at_all(tmp_path: Path) -> None:
    device = Device(b"d" * 16, "test")  # type: ignore[arg-type]
    with Workspace.create(tmp_path / "a.twohats", new_business("Shop", "EUR"), device=device) as workspace:
        with workspace.change("Sell") as change:
            sale = promotions.plan_promotion(change, name="Winter sale")
            ana = contacts.add_contact(change, name="Ana")
            asked, idle = (leads.receive(change, contact_id=ana.id, on=DAY, promotion_id=sale.id) for _ in range(2))
            for fields in ({"lead_id": asked.id}, {"lead_id": asked.id}, {"contact_id": ana.id}):
                deal = deals.open_deal(change, on=DAY, promotion_id=sale.id, **fields)
                deals.win(change, deal.id, on=DAY)

        (row,) = workspace.promotions.plan().page(0, 5)

        assert idle.id != asked.id
        assert (row.leads, row.bought) == (2, 1)


def test_objections_are_those_of_the_sheet_of_the_promotion(tmp_path: Path) -> None:
    device = Device(b"d" * 16, "test")  # type: ignore[arg-type]
    with Workspace.create(tmp_path / "a.twohats", new_business("Shop", "EUR"), device=device) as workspace:
        with workspace.change("Talk") as change:
            sale, other = (promotions.plan_promotion(change, name=name) for name in ("Winter sale", "Fair"))
            ana = contacts.add_contact(change, name="Ana")
            came = leads.receive(change, contact_id=ana.id, on=DAY, promotion_id=sale.id)
            became = deals.open_deal(change, on=DAY, lead_id=came.id)
            direct = deals.open_deal(change, on=DAY, contact_id=ana.id, promotion_id=sale.id)
            elsewhere = leads.receive(change, contact_id=ana.id, on=DAY, promotion_id=other.id)
            for objection, about in (
                ("Too dear", {"lead_id": came.id}),
                (" Too dear ", {"deal_id": became.id}),
                ("No parking", {"deal_id": direct.id}),
                ("Too far", {"promotion_id": sale.id}),
                ("Too dear", {"lead_id": elsewhere.id}),
                (" ", {"lead_id": came.id}),
            ):
                log_activity(change, kind=ActivityKind.CALL, hat=Hat.SALES, done_on=DAY, objection=objection, **about)

        found = workspace.promotions.objections(sale.id)

        assert [(line.text, line.times) for line in found] == [("Too dear", 2), ("No parking", 1), ("Too far", 1)]
        assert tuple(found) == workspace.reports.promotion(sale.id, DAY).objections


def test_lessons_are_those_that_were_written_down(tmp_path: Path) -> None:
    device = Device(b"d" * 16, "test")  # type: ignore[arg-type]
    with Workspace.create(tmp_path / "a.twohats", new_business("Shop", "EUR"), device=device) as workspace:
        with workspace.change("Plan") as change:
            promotions.plan_promotion(change, name="Nothing learned")
            taught = promotions.plan_promotion(
                change, name="Fair", channel="event", start_on=DAY, lesson="Bring change"
            )

        (lesson,) = workspace.promotions.lessons()

        assert (lesson.id, lesson.name, lesson.channel) == (taught.id, "Fair", "event")
        assert (lesson.start_on, lesson.text) == (DAY, "Bring change")
