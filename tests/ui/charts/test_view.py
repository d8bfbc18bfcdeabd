"""A chart in the window: by mouse, by keyboard, for assistive tools, and as a table."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from tests.ui.charts.samples import COLUMNS, RANKING
from ui.charts.card import ChartCard, table
from ui.charts.view import ChartView
from ui.kit.table_model import TableModel

NUMBERS = table(("Promotion", "Share"), [(("Spring flyer", "21 %"), "flyer"), (("Radio <b>", "–"), None)])


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[ChartView]:
    made = ChartView("Promotions")
    qtbot.addWidget(made)
    made.show_chart(RANKING.draw, height=RANKING.height, says="Spring flyer leads")
    made.resize(500, made.height())
    made.show()
    made.activateWindow()
    yield made
    QToolTip.hideText()


@pytest.fixture
def card(qtbot: QtBot) -> ChartCard:
    made = ChartCard("Promotions")
    qtbot.addWidget(made)
    made.show_chart(RANKING.draw, NUMBERS, height=RANKING.height)
    made.resize(600, 500)
    made.show()
    return made


def test_a_chart_is_as_high_as_its_rows(view: ChartView) -> None:
    assert view.height() == RANKING.height


def test_the_mouse_is_told_all_of_a_value(view: ChartView) -> None:
    place = view.hits[1].area.center().toPoint()

    QApplication.sendEvent(view, QHelpEvent(QEvent.Type.ToolTip, place, view.mapToGlobal(place)))

    assert "Summer sale for everyone" in QToolTip.text()


def test_nothing_is_told_beside_the_values(qtbot: QtBot, view: ChartView) -> None:
    place = QPoint(5, int(RANKING.height) - 2)

    QApplication.sendEvent(view, QHelpEvent(QEvent.Type.ToolTip, place, view.mapToGlobal(place)))

    qtbot.waitUntil(lambda: not QToolTip.isVisible())


def test_a_click_opens_what_is_under_it(qtbot: QtBot, view: ChartView) -> None:
    with qtbot.waitSignal(view.opened) as told:
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=view.hits[2].area.center().toPoint())

    assert told.args == ["مهرجان الربيع"]


def test_arrows_walk_and_enter_opens(qtbot: QtBot, view: ChartView) -> None:
    view.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Up)

    with qtbot.waitSignal(view.opened) as told:
        QTest.keyClick(view, Qt.Key.Key_Return)

    assert told.args == [view.hits[1].category]


def test_end_goes_to_the_last_value_and_no_further(qtbot: QtBot, view: ChartView) -> None:
    view.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(view, Qt.Key.Key_End)
    QTest.keyClick(view, Qt.Key.Key_Right)

    with qtbot.waitSignal(view.opened) as told:
        QTest.keyClick(view, Qt.Key.Key_Space)

    assert told.args == ["Without a promotion"]


def test_in_a_mirrored_window_left_goes_on(qtbot: QtBot, view: ChartView) -> None:
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    view.show_chart(COLUMNS.draw, height=COLUMNS.height)
    view.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(view, Qt.Key.Key_Home)
    QTest.keyClick(view, Qt.Key.Key_Left)

    with qtbot.waitSignal(view.opened) as told:
        QTest.keyClick(view, Qt.Key.Key_Return)

    assert told.args == [1]


def test_the_keyboard_is_seen_on_the_value(qtbot: QtBot, view: ChartView) -> None:
    view.clearFocus()
    before = view.grab().toImage()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(view.hasFocus)

    assert view.grab().toImage() != before


def test_assistive_tools_are_told_what_it_is_and_shows(view: ChartView) -> None:
    read = QAccessible.queryAccessibleInterface(view)

    assert read.text(QAccessible.Text.Name) == "Promotions"
    assert read.text(QAccessible.Text.Description) == "Spring flyer leads"


def test_the_table_behind_holds_the_same_numbers(card: ChartCard) -> None:
    card.switch.click()

    assert card.numbers is not None
    model = card.numbers.model()
    cells = [[model.index(row, column).data() for column in range(2)] for row in range(model.rowCount())]
    assert card.numbers.isVisible()
    assert not card.chart.isVisible()
    assert cells == [["Spring flyer", "21 %"], ["Radio <b>", "–"]]
    assert isinstance(model, TableModel)


def test_a_row_of_the_table_opens_as_its_bar_does(qtbot: QtBot, card: ChartCard) -> None:
    card.switch.click()
    assert card.numbers is not None
    card.numbers.show_row(0)

    with qtbot.waitSignal(card.opened) as told:
        QTest.keyClick(card.numbers, Qt.Key.Key_Return)

    assert told.args == ["flyer"]


def test_the_table_stays_while_its_numbers_change(card: ChartCard) -> None:
    card.switch.click()
    card.show_chart(RANKING.draw, table(("Promotion", "Share"), [(("Flyer", "22 %"), None)]), height=RANKING.height)

    assert card.numbers is not None
    assert card.numbers.isVisible()
    assert card.numbers.model().index(0, 1).data() == "22 %"


def test_what_cannot_be_drawn_says_why(card: ChartCard) -> None:
    card.show_nothing("No leads were received on these days.")

    assert card.nothing.isVisible()
    assert not card.chart.isVisible()
    assert not card.switch.isEnabled()
