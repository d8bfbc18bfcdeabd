"""The list of things to do, however long it is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel
from pytestqt.qtbot import QtBot

from core.activities import Hat
from core.ids import Id
from core.next_steps import Item, StepKind
from tests.ui.painted import painted
from ui.desk import Desk
from ui.kit.table_model import KEPT
from ui.kit.tokens import Tone
from ui.next_steps.item_view import ItemView
from ui.next_steps.lines import Heading, Line, Section, Sections


def sections(asked: list[int]) -> Sections:
    """Five thousand lines below two headings; `asked` gets where each page begins that is read."""

    def page(start: int, size: int) -> Sequence[Line]:
        asked.append(start)
        items = (Item(kind=StepKind.LEAD, id=Id(number.to_bytes(16, "big"))) for number in range(start, start + size))
        return [Line(item, "Call", "cake", "today", Tone.NEUTRAL) for item in items]

    return Sections([Section(Heading(name, name, 2_500), 2_500, page) for name in ("today", "later")])


def test_a_thousand_chosen_lines_are_not_all_read_again(desk: Desk, qtbot: QtBot) -> None:
    view = ItemView(desk, name="Steps", hat=Hat.SALES, many=True)
    qtbot.addWidget(view)
    view.show_sections(sections([]))
    for number in range(1, 5_000, 5):
        view.selectionModel().select(view.rows.index(number, 0), QItemSelectionModel.SelectionFlag.Select)
    asked: list[int] = []

    view.show_sections(sections(asked))

    assert 0 < len(asked) <= KEPT


def test_only_headings_cannot_be_chosen(desk: Desk, qtbot: QtBot) -> None:
    view = ItemView(desk, name="Steps", hat=Hat.SALES, many=True)
    qtbot.addWidget(view)
    view.show_sections(sections([]))

    closed = [number for number in range(view.rows.rowCount()) if not view.rows.flags(view.rows.index(number, 0))]

    assert closed == [0, 2_501]


def test_in_a_narrow_list_the_name_has_a_row_for_itself(desk: Desk, qtbot: QtBot) -> None:
    item = Item(kind=StepKind.CONTENT, id=Id(bytes(16)))
    line = Line(item, "Picture of the new shirts", "no promotion", "1 day late", Tone.BAD)
    view = ItemView(desk, name="Steps", hat=Hat.MARKETING)
    qtbot.addWidget(view)
    view.show_sections(Sections([Section(Heading("late", "late", 1), 1, lambda start, size: [line])]))
    tops = {}
    for wide in (290, 500):
        view.resize(wide, 200)
        view.show()
        tops[wide] = {each.text: each.edges[1] for each in painted(view)}

    assert tops[290]["1 day late"] > tops[290]["Picture of the new shirts"] + 12
    assert abs(tops[290]["1 day late"] - tops[290]["no promotion"]) < 8
    assert abs(tops[500]["1 day late"] - tops[500]["Picture of the new shirts"]) < 8


def test_that_it_is_of_no_promotion_is_left_out_where_it_would_be_cut(desk: Desk, qtbot: QtBot) -> None:
    item = Item(kind=StepKind.CONTENT, id=Id(bytes(16)))
    line = Line(item, "Picture of the new shirts", "no promotion, neither one nor another", "1 day late", Tone.BAD)
    view = ItemView(desk, name="Steps", hat=Hat.MARKETING)
    qtbot.addWidget(view)
    view.show_sections(Sections([Section(Heading("late", "late", 1), 1, lambda start, size: [line])]))
    view.resize(290, 200)
    view.show()

    assert not [each.text for each in painted(view) if each.text.startswith("no prom")]
