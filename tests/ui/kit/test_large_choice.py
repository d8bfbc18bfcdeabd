"""Many chosen rows stay chosen where they stand now, and none of their cells is followed by itself."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QItemSelection, QItemSelectionModel
from pytestqt.qtbot import QtBot

from tests.ui.kit.some_people import COLUMNS, People, Person, people
from ui.kit.table_model import TableModel
from ui.kit.table_view import TableView


@pytest.fixture
def model(qtbot: QtBot) -> TableModel[Person]:
    return TableModel(COLUMNS)


@pytest.fixture
def many(qtbot: QtBot, model: TableModel[Person]) -> TableView[Person]:
    """A list of five thousand in which several rows can be chosen."""
    model.set_listing(People(people(5_000)))
    view = TableView(model, many=True)
    qtbot.addWidget(view)
    view.resize(640, 480)
    view.show()
    qtbot.waitExposed(view)
    return view


def _choose(view: TableView[Person], *rows: range) -> None:
    for each in rows:
        view.selectionModel().select(
            QItemSelection(view.model().index(each[0], 0), view.model().index(each[-1], len(COLUMNS) - 1)),
            QItemSelectionModel.SelectionFlag.Select,
        )


def _chosen(view: TableView[Person]) -> list[int]:
    return sorted(index.row() for index in view.selectionModel().selectedRows())


def test_many_chosen_rows_stay_chosen_where_they_stand_now(model: TableModel[Person], many: TableView[Person]) -> None:
    many.show_row(0)
    _choose(many, range(10, 150), range(160, 260))
    before = {model.row(row).id for row in _chosen(many)}  # type: ignore[union-attr]

    model.set_listing(People([Person(-1, "New"), *people(20), *people(4_970, start=30)]))

    assert {model.row(row).id for row in _chosen(many)} == before - set(range(20, 30))  # type: ignore[union-attr]
    assert many.currentIndex().row() == 1


def test_of_all_rows_chosen_those_near_by_stay_chosen_in_another_order(
    model: TableModel[Person], many: TableView[Person]
) -> None:
    many.selectAll()

    model.set_listing(People([Person(-1, "New"), *people(5_000)]))

    chosen = _chosen(many)
    assert 0 not in chosen, "what was not there was not chosen"
    assert 1 in chosen
    assert len(chosen) > 10


def test_of_many_chosen_rows_no_cell_is_followed_by_itself(model: TableModel[Person], many: TableView[Person]) -> None:
    """A hundred thousand of them took nine seconds."""
    many.selectAll()
    most = 0

    def look() -> None:
        nonlocal most
        most = max(most, len(model.persistentIndexList()))

    model.layoutAboutToBeChanged.connect(look)
    model.set_listing(People(people(4_000, start=500)))

    assert 0 < most < 10


def test_who_counts_the_chosen_rows_hears_of_it_once_they_moved(
    model: TableModel[Person], many: TableView[Person]
) -> None:
    many.selectAll()
    counts: list[int] = []
    many.selectionModel().selectionChanged.connect(lambda *_: counts.append(len(_chosen(many))))

    model.set_listing(People(people(4_000, start=50)))

    assert counts
    assert 0 not in counts
