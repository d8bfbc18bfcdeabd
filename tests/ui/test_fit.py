"""What measures the window finds what a person would call cut or overlapping: each rule can fail."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QTabBar, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.fit import Longer, Spoken, misfits
from tests.ui.painted import painted
from ui.kit.table_model import Column, TableModel
from ui.kit.table_view import TableView
from ui.kit.text import Label, label


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(300, 200)
    qtbot.addWidget(made)
    return made


def put(host: QWidget, widget: QWidget, *place: int) -> QWidget:
    widget.setParent(host)
    widget.setGeometry(QRect(*place))
    widget.show()
    host.show()
    return widget


def test_a_roomy_widget_has_no_misfits(host: QWidget) -> None:
    layout = QVBoxLayout(host)
    for widget in (Label("A text with all the room it needs"), QPushButton("Save"), label("Long " * 40, wrap=True)):
        layout.addWidget(widget)
    host.resize(400, 300)
    host.show()

    assert misfits(host, Spoken()) == []


@pytest.mark.parametrize(
    ("widget", "place"),
    [
        (lambda: QLabel("A text that is too long"), (0, 0, 60, 20)),
        (lambda: label("Words " * 20, wrap=True), (0, 0, 100, 30)),
        (lambda: label("Donaudampfschifffahrtsgesellschaft", wrap=True), (0, 0, 60, 60)),
        (lambda: QPushButton("Save everything now"), (0, 0, 50, 24)),
    ],
    ids=["label", "paragraph", "word", "button"],
)
def test_what_is_cut_is_found(host: QWidget, widget: Any, place: tuple[int, ...]) -> None:
    put(host, widget(), *place)

    assert misfits(host)


def test_a_tab_that_is_too_narrow_is_found(host: QWidget) -> None:
    bar = QTabBar()
    bar.setElideMode(Qt.TextElideMode.ElideRight)
    bar.setUsesScrollButtons(False)
    for text in ("Result of all of it", "What was learnt from it"):
        bar.addTab(text)
    put(host, bar, 0, 0, 120, 30)

    assert any("the tab" in each for each in misfits(host))


def test_texts_on_each_other_are_found(host: QWidget) -> None:
    put(host, QLabel("One text here"), 0, 0, 120, 20)
    put(host, QLabel("and one there"), 40, 4, 120, 20)

    found = misfits(host)

    assert any("share" in each for each in found)
    assert any("is written over" in each for each in found)


def test_what_lies_under_a_solid_thing_is_not_seen_and_not_told(host: QWidget) -> None:
    put(host, QLabel("One text here"), 0, 0, 120, 20)
    above = QWidget()
    above.setStyleSheet("background: #ffffff")
    above.setAutoFillBackground(True)
    put(host, above, 0, 0, 200, 60)
    put(host, QLabel("above"), 5, 5, 80, 20)

    assert [each.text for each in painted(host)] == ["above"]


class Painted(QWidget):
    """Writes by itself, as delegates and charts do."""

    def __init__(self, text: str, room: QRectF) -> None:
        super().__init__()
        self._text, self._room = text, room

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setClipRect(self._room)
        painter.drawText(QRectF(0, 0, 400, 20), int(Qt.AlignmentFlag.AlignLeft), self._text)


def test_painted_text_that_is_clipped_is_found(host: QWidget) -> None:
    put(host, Painted("Written without asking how much room there is", QRectF(0, 0, 100, 20)), 0, 0, 250, 20)

    assert any("is cut off" in each for each in misfits(host))


def test_our_own_words_with_an_ellipsis_are_found_and_those_of_the_file_are_not(host: QWidget) -> None:
    spoken = Spoken()
    spoken.translate("", "Qualified")
    row = QHBoxLayout(host)
    for text in ("Quali…", "Ana Mar…"):
        row.addWidget(Painted(text, QRectF(0, 0, 200, 20)))
    host.show()

    found = misfits(host, spoken)

    assert len(found) == 1
    assert "Quali" in found[0]


def test_a_column_of_a_set_width_grows_with_its_words(qtbot: QtBot, host: QWidget) -> None:
    class Rows:
        def count(self) -> int:
            return 1

        def page(self, start: int, size: int) -> list[str]:
            return ["Qualified in a wordier language"]

    model = TableModel([Column("Name", str), Column("State", str, chip=True, width=60)], key=str)
    view = TableView(model)
    model.setParent(view)
    host.resize(700, 200)
    put(host, view, 0, 0, 700, 100)
    model.set_listing(Rows())
    spoken = Spoken()
    spoken.translate("", "Qualified in a wordier language")
    host.grab()

    qtbot.waitUntil(lambda: view.columnWidth(1) > 120)

    assert misfits(host, spoken) == []


def test_longer_texts_are_forty_per_cent_longer_and_keep_their_braces() -> None:
    longer = Longer()

    assert len(longer.put("{count} leads came in today")) in range(36, 40)
    assert longer.put("{count} leads").startswith("{count} leads")
    assert longer.put("–") == "–"
