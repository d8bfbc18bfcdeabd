"""Every list there is can be put into every order there is for its kind, and narrowed by words at the same time."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from core import contacts, deals
from core.deals import Outcome
from core.ids import Id
from core.leads import LeadState
from core.money import Minor
from core.promotions import Phase
from core.quick_sale import Goods, sell
from storage import Workspace
from storage.narrowing import _ORDERS
from tests.makers import shop

DAY = date(2026, 6, 1)


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    folder: Path = tmp_path_factory.mktemp("orders")
    with shop(folder) as made:
        yield made


def lists(made: Workspace) -> dict[str, list[Any]]:
    rooms = made
    return {
        "contact": [
            rooms.contacts.everyone(),
            rooms.contacts.customers(),
            rooms.contacts.not_yet(),
            rooms.contacts.silent(DAY, 30),
            rooms.contacts.refused(),
            rooms.contacts.from_import(Id(b"i" * 16)),
        ],
        "lead": [rooms.leads.inbox(), *map(rooms.leads.inbox, LeadState), rooms.leads.of_promotion(Id(b"p" * 16))],
        "deal": [
            rooms.deals.everything(),
            rooms.deals.everything(Outcome.WON),
            *map(rooms.deals.in_column, rooms.deals.board()),
        ],
        "promotion": [rooms.promotions.plan(), rooms.promotions.in_phases(Phase, DAY)],
        "product": [
            rooms.catalog.everything(DAY, DAY),
            rooms.catalog.without_cost(DAY, DAY),
            rooms.catalog.never_sold(DAY, DAY),
        ],
    }


@pytest.mark.parametrize("kind", sorted(_ORDERS))
@pytest.mark.parametrize("text", ["", "ana 0914 22"])
def test_a_list_can_be_asked_for_in_every_order(workspace: Workspace, kind: str, text: str) -> None:
    for listing in lists(workspace)[kind]:
        for order in _ORDERS[kind]:
            assert listing.narrowed(text, order, descending=True).page(0, 5) == []


@pytest.mark.parametrize(
    ("descending", "told"), [(False, ["alpha", "Beta", "Ωmega", ""]), (True, ["Ωmega", "Beta", "alpha", ""])]
)
def test_what_has_no_text_stands_at_the_end_in_either_direction(
    tmp_path: Path, descending: bool, told: list[str]
) -> None:
    with shop(tmp_path) as made:
        with made.change("Start") as change:
            for company in ("Beta", "", "Ωmega", "alpha"):
                contacts.add_contact(change, name="Ana", company=company)
        listing = made.contacts.everyone().narrowed("", "company", descending=descending)

        assert [row.company for row in listing.page(0, 9)] == told


@pytest.mark.parametrize(("descending", "told"), [(False, ["Ana", "Bo", ""]), (True, ["Bo", "Ana", ""])])
def test_a_sale_to_nobody_stands_after_those_to_somebody(tmp_path: Path, descending: bool, told: list[str]) -> None:
    with shop(tmp_path) as made:
        with made.change("Start") as change:
            sell(change, on=DAY, amount=Minor(1_000), goods=Goods("scarf"))
            for name in ("Bo", "Ana"):
                key = contacts.add_contact(change, name=name).id
                deals.open_deal(change, on=DAY, contact_id=key, title="Cake")
        listing = made.deals.everything().narrowed("", "contact", descending=descending)

        assert [row.contact for row in listing.page(0, 9)] == told
