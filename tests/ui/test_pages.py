from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.on_screen import on_screen
from ui.desk import Desk
from ui.kit.empty import Empty
from ui.kit.theme import Scheme, Theme
from ui.pages import MAKERS
from ui.paper.kinds import KINDS, ReportKind


class Shown(QObject):
    """Which windows were shown."""

    def __init__(self) -> None:
        super().__init__()
        self.windows: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.windows.append(type(watched).__name__)
        return False


@pytest.mark.parametrize("name", sorted(MAKERS))
def test_no_part_of_a_page_is_a_window_for_a_moment(name: str, desk: Desk, qapp: QApplication, qtbot: QtBot) -> None:
    shown = Shown()
    qapp.installEventFilter(shown)
    try:
        page = MAKERS[name](desk)
    finally:
        qapp.removeEventFilter(shown)
    qtbot.addWidget(page)
    page.release()

    assert shown.windows == []


@pytest.mark.parametrize("name", sorted(MAKERS))
def test_the_line_below_every_title_is_spelled_alike(name: str, desk: Desk, qtbot: QtBot) -> None:
    page = MAKERS[name](desk)
    qtbot.addWidget(page)
    told = page.tells.text()
    page.release()

    assert_spelled_alike(told)


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
@pytest.mark.parametrize("name", ["promotions", "leads", "deals", "next_steps", "contacts", "same", "figures"])
def test_what_is_said_of_an_empty_page_stands_on_the_ground_of_lists(
    name: str, desk: Desk, theme: Theme, qtbot: QtBot, scheme: Scheme
) -> None:
    now = theme.choose(scheme)
    page: Any = MAKERS["contacts" if name == "same" else name](desk)
    if name == "same":
        page.put_view("same")
    with on_screen(qtbot, page):
        page.reload()
        qtbot.waitUntil(lambda: any(each.picture.isVisible() for each in page.findChildren(Empty)), timeout=10_000)
        (empty,) = (each for each in page.findChildren(Empty) if each.isVisible())

        corner = empty.mapTo(page, QPoint(4, 4))
        assert page.grab().toImage().pixelColor(corner).name() == now.surface


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_the_line_about_every_report_is_spelled_alike(kind: ReportKind) -> None:
    assert_spelled_alike(kind.about)


def assert_spelled_alike(told: str) -> None:
    """A capital first, and a full stop only where there is more than one sentence."""
    assert told[:1] == told[:1].upper()
    assert not told.endswith(".") or ". " in told
