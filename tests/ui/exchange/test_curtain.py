"""Dropping files: the curtain comes down over the window, and only files of this computer are taken."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.exchange.curtain import Curtain, TakesFiles
from ui.settings import Settings
from ui.welcome.page import WelcomePage

COPY, LEFT, NONE = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


class Host(TakesFiles, QWidget):
    """Somewhere to drop files."""


@pytest.fixture
def host(qtbot: QtBot) -> Host:
    made = Host()
    made.resize(800, 600)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def curtain(host: Host) -> Curtain:
    host.curtain = Curtain(host, "Let go", "Nothing is kept yet.")
    return host.curtain


def files(*names: str) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(name) for name in names])
    return data


def hover(over: QWidget, data: QMimeData) -> QDragEnterEvent:
    event = QDragEnterEvent(QPoint(50, 50), COPY, data, LEFT, NONE)
    QApplication.sendEvent(over, event)
    return event


def drop(on: QWidget, data: QMimeData) -> None:
    hover(on, data)
    QApplication.sendEvent(on, QDropEvent(QPointF(50, 50), COPY, data, LEFT, NONE))


def test_files_over_the_window_bring_it_down(host: Host, curtain: Curtain) -> None:
    event = hover(host, files("/tmp/list.csv"))

    assert curtain.isVisible()
    assert curtain.geometry() == host.rect()
    assert event.isAccepted()


def test_files_that_leave_let_it_up(host: Host, curtain: Curtain) -> None:
    hover(host, files("/tmp/list.csv"))

    QApplication.sendEvent(host, QDragLeaveEvent())

    assert not curtain.isVisible()


def test_dropped_files_and_folders_are_handed_on(host: Host, curtain: Curtain) -> None:
    got: list[list[Path]] = []
    curtain.dropped.connect(got.append)

    drop(host, files("/tmp/a list.csv", "/tmp/folder"))

    assert got == [[Path("/tmp/a list.csv"), Path("/tmp/folder")]]
    assert not curtain.isVisible()


def test_text_and_addresses_of_the_web_are_left_alone(host: Host, curtain: Curtain) -> None:
    text, web = QMimeData(), QMimeData()
    text.setText("Ana")
    web.setUrls([QUrl("https://example.com/list.csv")])

    for data in (text, web):
        hover(host, data)
        assert not curtain.isVisible()


def test_a_file_that_is_only_read_takes_nothing(host: Host) -> None:
    host.curtain = Curtain(host, "Let go", "", allowed=lambda: False)

    hover(host, files("/tmp/list.csv"))

    assert not host.curtain.isVisible()


@pytest.fixture
def welcome(qtbot: QtBot, tmp_path: Path) -> WelcomePage:
    made = WelcomePage(Settings(tmp_path / "settings"))
    qtbot.addWidget(made)
    made.show()
    return made


def test_on_the_first_page_files_wait_for_a_business(welcome: WelcomePage) -> None:
    drop(welcome, files("/tmp/customers.xlsx", "/tmp/leads.csv"))

    assert welcome.waiting.paths == (Path("/tmp/customers.xlsx"), Path("/tmp/leads.csv"))
    assert welcome.waiting.isVisible()
    assert "customers.xlsx, leads.csv" in welcome.waiting.sentence.text()


def test_on_the_first_page_one_may_change_ones_mind(welcome: WelcomePage) -> None:
    drop(welcome, files("/tmp/customers.xlsx"))

    welcome.waiting.forget.click()

    assert welcome.waiting.paths == ()
    assert not welcome.waiting.isVisible()


def test_a_business_file_dropped_on_the_first_page_is_opened(welcome: WelcomePage, tmp_path: Path) -> None:
    path = tmp_path / "shop.twohats"
    path.touch()
    asked: list[Path] = []
    welcome.open_asked.connect(asked.append)

    drop(welcome, files(str(path)))

    assert asked == [path]
    assert welcome.waiting.paths == ()
