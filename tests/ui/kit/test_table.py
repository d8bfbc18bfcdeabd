"""Long lists: paged, steady, and calm when the file is busy."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from PySide6.QtCore import QAbstractItemModel, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.ui.kit.some_people import COLUMNS, People, Person, people
from tests.ui.painted import painted
from ui.kit import fonts
from ui.kit.row_delegate import PAD
from ui.kit.table_model import KEPT, PAGE, Column, Index, Role, TableModel
from ui.kit.table_view import TableView
from ui.kit.theme import Scheme, Theme
from ui.kit.tokens import Tone


@pytest.fixture
def model(qtbot: QtBot) -> TableModel[Person]:
    made = TableModel(COLUMNS)
    made.setProperty("tester", QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Warning))
    return made


@pytest.fixture
def shown(qtbot: QtBot, model: TableModel[Person]) -> Callable[[Sequence[Person]], TableView[Person]]:
    def show(rows: Sequence[Person]) -> TableView[Person]:
        model.set_listing(People(rows))
        view = TableView(model, name="People")
        qtbot.addWidget(view)
        view.resize(640, 400)
        view.show()
        return view

    return show


def test_a_hundred_thousand_rows_cost_a_few_pages(model: TableModel[Person]) -> None:
    listing = People(people(100_000))
    model.set_listing(listing)

    for number in range(0, 100_000, 997):
        model.index(number, 0).data()

    assert model.rowCount() == 100_000
    assert model.row(99_999) == Person(99_999, "Person 99999")
    assert len(model._pages) <= KEPT  # noqa: SLF001  the promise is about memory


def test_rows_in_memory_are_not_read_again(model: TableModel[Person]) -> None:
    listing = People(people(PAGE))
    model.set_listing(listing)
    asked = listing.pages

    for number in range(PAGE):
        model.index(number, 0).data()

    assert listing.pages == asked


def test_cells_tell_text_tone_icon_and_what_is_read_out(model: TableModel[Person]) -> None:
    model.set_listing(People(people(1)))

    assert model.index(0, 0).data() == "Person 0"
    assert model.index(0, 0).data(Role.ICON) == "user"
    assert model.index(0, 1).data(Role.TONE) == Tone.GOOD
    assert model.index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole) == "state won"
    assert model.index(0, 0).data(Role.ROW) == Person(0, "Person 0")
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Name"


@pytest.mark.parametrize(
    ("after", "where"),
    [
        (people(1000), 500),
        ([Person(-1, "first"), *people(1000)], 501),
        (people(990, start=10), 490),
        ([*people(500), *people(499, start=501)], -1),
        (people(3, start=499), 1),
        ([], -1),
    ],
    ids=["same", "one more above", "ten less above", "deleted", "few left", "none left"],
)
def test_the_selected_record_stays_selected_where_it_is_now(
    model: TableModel[Person],
    shown: Callable[[Sequence[Person]], TableView[Person]],
    after: Sequence[Person],
    where: int,
) -> None:
    view = shown(people(1000))
    view.show_row(500)

    model.set_listing(People(after))

    assert view.currentIndex().row() == where
    assert [row.id for row in view.selected()] == ([500] if where >= 0 else [])


def test_a_refresh_without_news_moves_nothing(
    qtbot: QtBot, model: TableModel[Person], shown: Callable[[Sequence[Person]], TableView[Person]]
) -> None:
    view = shown(people(1000))
    view.show_row(700)
    before = view.verticalScrollBar().value()

    with qtbot.assertNotEmitted(model.modelReset), qtbot.assertNotEmitted(model.layoutChanged):
        model.refresh()

    assert view.verticalScrollBar().value() == before


def test_a_changed_row_is_shown_anew(model: TableModel[Person]) -> None:
    model.set_listing(People(people(3)))

    model.set_listing(People([Person(0, "Ana"), *people(2, start=1)]))

    assert model.index(0, 0).data() == "Ana"


def test_a_busy_file_keeps_the_old_rows_and_is_asked_again(qtbot: QtBot, model: TableModel[Person]) -> None:
    listing = People(people(3))
    model.set_listing(listing)
    listing.busy = True
    listing.rows = people(5)

    assert not model.refresh()
    assert model.rowCount() == 3
    assert model.index(2, 0).data() == "Person 2"

    listing.busy = False
    with qtbot.waitSignal(model.refreshed, timeout=2000):
        pass

    assert model.rowCount() == 5


def test_a_page_that_is_busy_comes_later(qtbot: QtBot, model: TableModel[Person]) -> None:
    listing = People(people(1000))
    model.set_listing(listing)
    listing.busy = True

    assert model.index(900, 0).data() == ""

    listing.busy = False
    with qtbot.waitSignal(model.refreshed, timeout=2000):
        pass

    assert model.index(900, 0).data() == "Person 900"


def test_a_failing_page_is_told_once_and_shows_nothing(qtbot: QtBot, model: TableModel[Person]) -> None:
    class Broken(People):
        def page(self, start: int, size: int) -> Sequence[Person]:
            if start >= PAGE:
                raise OSError("gone")
            return super().page(start, size)

    model.set_listing(Broken(people(1000)))

    with qtbot.waitSignal(model.troubled) as told:
        assert model.index(900, 0).data() == ""

    assert isinstance(told.args[0], OSError)
    with qtbot.assertNotEmitted(model.troubled):
        assert model.index(901, 0).data() == ""


def test_enter_and_double_click_open_a_row(
    qtbot: QtBot, shown: Callable[[Sequence[Person]], TableView[Person]]
) -> None:
    view = shown(people(5))
    view.show_row(1)

    with qtbot.waitSignal(view.opened) as by_key:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    place = view.visualRect(view.model().index(2, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    with qtbot.waitSignal(view.opened) as by_mouse:
        qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert by_key.args[0].id == 1
    assert by_mouse.args[0].id == 2


def test_where_a_record_is_not_in_memory_no_row_is_chosen_and_nobody_is_told(
    qtbot: QtBot, shown: Callable[[Sequence[Person]], TableView[Person]]
) -> None:
    view = shown(people(5000))
    view.show_row(3)
    told: list[object] = []
    view.chosen.connect(told.append)
    view.walked.connect(told.append)

    assert not view.show_key(4_500)
    qtbot.wait(1)
    assert view.current() is None
    assert not view.selectionModel().hasSelection()
    assert told == []

    view.show_row(3)
    assert len(told) == 2  # it is another row than the one that is open


def test_letters_do_not_jump_through_the_list(
    qtbot: QtBot, shown: Callable[[Sequence[Person]], TableView[Person]]
) -> None:
    view = shown([*people(3), Person(9, "zoe")])
    view.show_row(0)

    qtbot.keyClicks(view, "zo")

    assert view.currentIndex().row() == 0


def test_home_and_end_go_to_the_ends(qtbot: QtBot, shown: Callable[[Sequence[Person]], TableView[Person]]) -> None:
    view = shown(people(5000))
    view.show_row(10)

    qtbot.keyClick(view, Qt.Key.Key_End)
    assert view.currentIndex().row() == 4999

    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.currentIndex().row() == 0


def test_pressing_a_head_asks_for_an_order_and_then_for_its_reverse(
    qtbot: QtBot, model: TableModel[Person], shown: Callable[[Sequence[Person]], TableView[Person]]
) -> None:
    view = shown(people(5))
    heads = view.horizontalHeader()
    asked: list[tuple[str, bool]] = []
    model.sort_asked.connect(lambda key, descending: asked.append((key, descending)))

    for column in (0, 0, 1):
        place = QPoint(heads.sectionViewportPosition(column) + 20, 10)
        qtbot.mouseClick(heads.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert asked == [("name", False), ("name", True)]


def test_an_empty_list_shows_its_hint_until_there_are_rows(
    model: TableModel[Person], shown: Callable[[Sequence[Person]], TableView[Person]]
) -> None:
    view = shown([])
    hint = QLabel("No one yet")
    view.set_empty(hint)
    assert hint.isVisible()

    model.set_listing(People(people(2)))

    assert not hint.isVisible()


def test_columns_fill_the_width_and_muted_ones_give_way(
    shown: Callable[[Sequence[Person]], TableView[Person]],
) -> None:
    view = shown(people(2))
    widths = [view.columnWidth(number) for number in range(4)]
    assert abs(sum(widths) - view.viewport().width()) <= 4

    view.resize(390, 400)

    assert view.isColumnHidden(2)
    assert not view.isColumnHidden(3)
    assert view.columnWidth(0) >= 150


def test_the_list_and_its_cells_are_read_out(shown: Callable[[Sequence[Person]], TableView[Person]]) -> None:
    view = shown(people(2))

    told = QAccessible.queryAccessibleInterface(view)

    assert told.text(QAccessible.Text.Name) == "People"
    model: QAbstractItemModel = view.model()
    assert model.index(1, 1).data(Qt.ItemDataRole.AccessibleTextRole) == "state won"


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_rows_are_painted(
    theme: Theme,
    shown: Callable[[Sequence[Person]], TableView[Person]],
    scheme: Scheme,
    direction: Qt.LayoutDirection,
) -> None:
    theme.choose(scheme)
    view = shown([Person(1, "<b>Ana</b>", "12.50")])
    view.setLayoutDirection(direction)
    view.show_row(0)

    picture = view.grab().toImage()

    colours = {picture.pixelColor(x, y).name() for x in range(0, 640, 3) for y in range(34, 68, 3)}
    assert theme.tokens.shade(Tone.GOOD).tint in colours


class Asked(TableModel[Person]):
    """Counts how often it is asked what may be done with a cell."""

    times = 0

    def flags(self, index: Index) -> Qt.ItemFlag:
        self.times += 1
        return super().flags(index)


def test_choosing_every_row_and_painting_that_looks_at_the_cells_in_sight_only(qtbot: QtBot) -> None:
    """Qt's heads would look at each cell of their columns, to know whether all of it is chosen."""
    model = Asked(COLUMNS)
    model.set_listing(People(people(20_000)))
    view = TableView(model, many=True)
    qtbot.addWidget(view)
    view.resize(640, 480)
    view.show()
    qtbot.waitExposed(view)
    view.selectAll()
    view.window().grab()

    assert view.selectionModel().isRowSelected(19_999)
    assert model.times < 2_000


def test_the_keyboard_never_stays_on_a_head(shown: Callable[[Sequence[Person]], TableView[Person]]) -> None:
    view = shown(people(3))
    view.activateWindow()
    view.horizontalHeader().setFocus()

    assert view.window().focusWidget() is view


def test_names_have_all_of_their_room_before_what_stands_back_first(qtbot: QtBot) -> None:
    columns = [
        Column[Person]("Name", lambda row: row.name, strong=True, stretch=3),
        Column[Person]("Owes", lambda row: row.owes, width=100),
        Column[Person]("Offer", lambda row: row.owes, width=100, yields=6),
    ]
    model = TableModel(columns)
    model.set_listing(People(people(2)))
    view = TableView(model, name="People")
    qtbot.addWidget(view)
    view.show()

    view.resize(450, 400)

    assert view.isColumnHidden(2)
    assert view.columnWidth(0) >= 270

    view.resize(520, 400)

    assert not view.isColumnHidden(2)
    assert view.columnWidth(0) >= 270


@pytest.mark.parametrize("text", ["7 de 2.000 ×", "2 de 48", "€ 1.234,50"])
@pytest.mark.parametrize("lacks", [0, 1, 2])
def test_no_figure_is_cut_for_want_of_a_pixel(theme: Theme, qtbot: QtBot, text: str, lacks: int) -> None:
    wide = fonts.width(text) + 2 * PAD
    used: Column[Person] = Column("Used", lambda _: text, width=wide - lacks)
    model = TableModel([Column[Person]("Name", lambda row: row.name, stretch=1), used])
    model.set_listing(People(people(1)))
    view = TableView(model, name="People")
    qtbot.addWidget(view)
    view.resize(640, 400)

    view.show()
    view.grab()
    qtbot.wait(20)  # the column becomes wider once it was painted

    assert text in {each.text for each in painted(view)}


def test_what_says_nothing_leaves_its_room_to_the_others(theme: Theme, qtbot: QtBot) -> None:
    model: TableModel[str] = TableModel([Column(title, str, stretch=1) for title in ("Where", "What", "Why")])
    view: TableView[str] = TableView(model)
    qtbot.addWidget(view)
    view.resize(600, 200)
    before = view.columnWidth(2)

    view.leave_out([0, 1])

    assert view.isColumnHidden(0)
    assert view.isColumnHidden(1)
    assert view.columnWidth(2) > 2 * before

    view.leave_out([])
    assert not view.isColumnHidden(0)
    assert view.columnWidth(2) == before
