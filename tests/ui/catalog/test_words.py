"""What the history and the bin say about products and lines of deals."""

from __future__ import annotations

import pytest

from core import catalog, deal_lines, ids
from core.catalog import ProductKind
from core.money import Minor, Percent
from storage import Workspace
from tests import makers
from ui.desk import Desk
from ui.record.in_words import as_logged, field_words, kind_words, value_words


@pytest.mark.parametrize(
    ("kind", "field", "value", "told"),
    [
        ("product", "price", Minor(9_000), "€90.00"),
        ("product", "kind", ProductKind.SERVICE, "a service"),
        ("deal_line", "quantity", 2_500, "2.5"),
        ("deal_line", "discount_percent", Percent(1_250), "12.5%"),
        ("deal_line", "upsell", deal_lines.Upsell.YES, "yes"),
    ],
)
def test_values_are_told_as_people_say_them(desk: Desk, kind: str, field: str, value: object, told: str) -> None:
    known_as = desk.workspace.history.known_as

    assert value_words(desk, kind, desk.workspace.file_id, field, as_logged(value), known_as) == told
    assert field_words(kind, field) != field


def test_what_goes_with_a_product_is_told_by_name(desk: Desk, workspace: Workspace) -> None:
    with workspace.change("Start") as change:
        scarf = catalog.add_product(change, name="Scarf")
    known_as = workspace.history.known_as
    gone = ids.text(workspace.file_id)[:-4] + "0000"

    value = [ids.text(scarf.id), gone, "a name from elsewhere"]

    told = value_words(desk, "product", scarf.id, "goes_with", value, known_as)
    assert told == "Scarf, something that is gone, a name from elsewhere"


def test_the_bin_tells_which_line_it_is(workspace: Workspace) -> None:
    with workspace.change("Start") as change:
        key = makers.deal(change).id
        line = deal_lines.add_line(change, key, description="Winter coat", unit_price=Minor(9_000))
    with workspace.change("Remove line") as change:
        deal_lines.delete_line(change, line.id)

    (gone,) = workspace.history.bin()
    assert (kind_words(gone.kind), gone.title) == ("Line of a deal", "Winter coat")
