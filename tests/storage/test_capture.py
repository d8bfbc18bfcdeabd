"""What a line that is written down may refer to, in a real file."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from core import coupons, deals, leads
from core.capture import Asked
from storage import Workspace
from tests import makers

TODAY = date(2026, 6, 15)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    made = makers.shop(tmp_path)
    yield made
    made.close()


def found(workspace: Workspace, **asked: tuple[str, ...]) -> list[str]:
    return [each.name for each in workspace.capture.known(Asked(**asked), TODAY).people]


def test_people_are_found_by_the_beginning_of_their_name_word_by_word(workspace: Workspace) -> None:
    with workspace.change("Fill") as change:
        for name in ("Ana García", "Ana", "Anastasia Petrou", "Bob Ana"):
            makers.contact(change, name)
    assert found(workspace, names=("ana",)) == ["Ana", "Ana García"]
    assert found(workspace, names=("ana garcia",)) == ["Ana García"]


@pytest.mark.parametrize("kept", ["+353871234567", "087 123 4567", "(087) 1234-567"])
@pytest.mark.parametrize("said", ["0871234567", "+353 87 123 4567", "087/1234567"])
def test_people_are_found_by_a_phone_however_it_is_written(workspace: Workspace, kept: str, said: str) -> None:
    with workspace.change("Fill") as change:
        makers.contact(change, "Ana", phones=("+49301234", kept))
        makers.contact(change, "Bob", phones=("+353861234567",))
    assert found(workspace, phones=(said,)) == ["Ana"]


def test_people_are_found_by_any_of_their_addresses(workspace: Workspace) -> None:
    with workspace.change("Fill") as change:
        makers.contact(change, "Ana", emails=("a@example.com", "ana@example.com"))
    assert found(workspace, emails=("ana@example.com",)) == ["Ana"]


def test_only_a_lead_that_is_open_is_offered_and_of_several_the_newest(workspace: Workspace) -> None:
    with workspace.change("Fill") as change:
        ana = makers.contact(change, "Ana")
        makers.lead(change, contact_id=ana.id, interest="first", on=date(2026, 6, 1))
        second = makers.lead(change, contact_id=ana.id, interest="second", on=date(2026, 6, 2))
        refused = makers.lead(change, contact_id=ana.id, interest="refused", on=date(2026, 6, 3))
        leads.disqualify(change, refused.id, on=TODAY)
        sold = makers.lead(change, contact_id=ana.id, interest="sold", on=date(2026, 6, 4))
        deals.open_deal(change, on=TODAY, lead_id=sold.id)
    (person,) = workspace.capture.known(Asked(names=("ana",)), TODAY).people
    assert person.open_lead is not None
    assert (person.open_lead.id, person.open_lead.interest) == (second.id, "second")


def test_coupons_are_found_in_any_case_and_promotions_that_run_come_first(workspace: Workspace) -> None:
    with workspace.change("Fill") as change:
        over = makers.promotion(change, "Over", start_on=date(2026, 6, 10), end_on=date(2026, 6, 11))
        runs = makers.promotion(change, "Runs", start_on=date(2026, 6, 1))
        makers.promotion(change, "Later", start_on=date(2026, 7, 1))
        coupons.add_coupon(change, promotion_id=runs.id, code="FIG-7K")
    known = workspace.capture.known(Asked(codes=("fig-7k", "cake")), TODAY)
    assert {code: offer.id for code, offer in known.coupons.items()} == {"fig-7k": runs.id}
    assert [(offer.id, offer.runs) for offer in workspace.capture.offers(TODAY)] == [(runs.id, True), (over.id, False)]


def test_nothing_is_asked_for_an_empty_line(workspace: Workspace) -> None:
    known = workspace.capture.known(Asked(), TODAY)
    assert (known.people, dict(known.coupons)) == ((), {})
