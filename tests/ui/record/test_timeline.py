"""The timeline: what it shows, and the keys that walk along it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from core.ids import Id
from ui.kit.tokens import Tone
from ui.record.timeline import FIRST, Timeline, TimelineItem

KEY = Id(b"k" * 16)


def items(count: int) -> list[TimelineItem]:
    """So many calls, each of which opens."""
    return [
        TimelineItem(date(2026, 6, 1), "phone", Tone.SALES, f"Call {number}", "Reached", kind="lead", key=KEY)
        for number in range(count)
    ]


def shown(timeline: Timeline) -> list[QAbstractButton]:
    """The rows in sight, top to bottom."""
    rows = [row for row in timeline.rows if row.isVisible()]
    return sorted(rows, key=lambda row: row.y())


def made(qtbot: QtBot, count: int) -> Timeline:
    """A timeline on the screen."""
    timeline = Timeline()
    qtbot.addWidget(timeline)
    timeline.resize(400, 900)
    timeline.set_items(items(count))
    timeline.show()
    qtbot.waitExposed(timeline)
    return timeline


def test_older_happenings_come_when_asked_for(qtbot: QtBot) -> None:
    timeline = made(qtbot, FIRST + 3)
    assert len(shown(timeline)) == FIRST

    timeline.older.click()

    assert len(shown(timeline)) == FIRST + 3


def test_a_row_reads_out_title_day_and_text(qtbot: QtBot) -> None:
    timeline = made(qtbot, 1)

    assert shown(timeline)[0].accessibleName() == "Call 0. 1 Jun. Reached"


def test_enter_opens_what_the_row_is_about(qtbot: QtBot) -> None:
    timeline = made(qtbot, 2)
    with qtbot.waitSignal(timeline.opened) as asked:
        qtbot.keyClick(shown(timeline)[1], Qt.Key.Key_Return)

    assert asked.args == ["lead", KEY]


def test_the_arrow_keys_walk_along(qtbot: QtBot) -> None:
    timeline = made(qtbot, 3)
    first, second, _ = shown(timeline)
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Down)

    assert timeline.window().focusWidget() is second


def test_an_empty_timeline_says_so(qtbot: QtBot) -> None:
    timeline = made(qtbot, 0)

    assert timeline.items == ()
    assert shown(timeline) == []


def test_a_narrow_row_is_higher(qtbot: QtBot) -> None:
    timeline = made(qtbot, 1)
    timeline.set_items([TimelineItem(date(2026, 6, 1), "phone", Tone.SALES, "Call", "a long story " * 20)])
    (row,) = timeline.rows

    heights = []
    for width in (500, 200, 500):
        timeline.resize(width, 400)
        heights.append(row.height())
    assert heights[1] > heights[0] == heights[2]
