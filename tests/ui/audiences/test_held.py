"""An audience that is to leave is the one that was looked at, also where that was never chosen."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from core import audiences
from storage import Workspace
from tests import makers
from ui.audiences.choice import AudienceChoice
from ui.desk import Desk


def test_who_chooses_another_audience_changes_nothing_of_what_was_to_leave(
    desk: Desk, workspace: Workspace, qtbot: QtBot
) -> None:
    with workspace.change("Start") as change:
        makers.contact(change, "Ana", tags=("x",))
        makers.contact(change, "Bo", tags=("y",))
        audiences.add_audience(change, name="A", filter="tag:x")
        other = audiences.add_audience(change, name="B", filter="tag:y")
    page = QWidget()
    qtbot.addWidget(page)
    choice = AudienceChoice(desk, page)
    held = choice.held(to_write=True)
    choice.choose(other.id)
    assert [row.name for row in held().page(0, 9)] == ["Ana"]
