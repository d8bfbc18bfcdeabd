"""The audiences on a real file: four people, two of them regulars, one of whom wants no advertising."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from core import audiences
from core.audiences import Audience, Research
from core.contacts import Consent
from storage import Workspace
from tests import makers
from tests.ui.on_screen import on_screen
from ui.audiences.page import AudiencesPage
from ui.audiences.research import IN_SIGHT, ResearchPart
from ui.desk import Desk
from ui.kit.fields import NotesField

DAY = date(2026, 5, 1)


def begin(qtbot: QtBot, editor: QWidget, text: str) -> None:
    """Type a text in place of what stands there, and stay."""
    editor.setFocus()
    qtbot.keyClick(editor, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(editor, text)


def go_on_typing(qtbot: QtBot, field: NotesField, text: str) -> None:
    """Type as `begin`, without the pause after which a text is saved."""
    for pause in field.findChildren(QTimer, options=Qt.FindChildOption.FindDirectChildrenOnly):
        pause.setInterval(60_000)
    begin(qtbot, field.editor, text)


@pytest.fixture
def regulars(workspace: Workspace) -> Audience:
    """Those with the tag."""
    with workspace.change("Start") as change:
        makers.contact(change, "Ana", emails=("ana@example.com",), tags=("regular",), consent=Consent.YES)
        makers.contact(change, "Bo", emails=("bo@example.com",), tags=("regular",), consent=Consent.NO)
        makers.contact(change, "Cleo", phones=("123",), tags=("office",))
        makers.contact(change, "Dev", address="Main Street, Cork")
        return audiences.add_audience(change, name="Regulars", filter="tag:regular", needs="A seat")


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> Iterator[AudiencesPage]:
    """The page, shown."""
    with on_screen(qtbot, AudiencesPage(desk)) as made:
        yield made


@pytest.fixture
def counted(qtbot: QtBot, page: AudiencesPage) -> Callable[[], None]:
    """Wait until every number is there."""
    return lambda: qtbot.waitUntil(lambda: not page.is_counting, timeout=10_000)


@pytest.fixture
def said(workspace: Workspace, regulars: Audience) -> list[Research]:
    """A question with two answers."""
    with workspace.change("Ask") as change:
        return [
            audiences.note_research(
                change, on=DAY, audience_id=regulars.id, question="Why us?", answer=answer, times=times
            )
            for answer, times in (("The buns", 14), ("It is near", 11))
        ]


@pytest.fixture
def part(page: AudiencesPage, regulars: Audience, said: list[Research], counted: Callable[[], None]) -> ResearchPart:
    """The notes in their record."""
    page.open_record(regulars.id)
    counted()
    made: ResearchPart = page.panel.research
    return made


@pytest.fixture
def office(workspace: Workspace, said: list[Research]) -> Audience:
    """Another audience, with one answer to another question."""
    with workspace.change("Ask") as change:
        made = audiences.add_audience(change, name="Office", filter="tag:office")
        audiences.note_research(change, on=DAY, audience_id=made.id, question="When?", answer="At noon", times=2)
    return made


@pytest.fixture
def many(workspace: Workspace, regulars: Audience) -> list[Research]:
    """One question with more answers than are in sight at first, in their order."""
    with workspace.change("Ask") as change:
        made = [
            audiences.note_research(
                change, on=DAY, audience_id=regulars.id, question="Why us?", answer=f"Answer {number}"
            )
            for number in range(IN_SIGHT + 3)
        ]
    return sorted(made, key=lambda note: note.id)


@pytest.fixture
def parking(workspace: Workspace, regulars: Audience, said: list[Research]) -> Research:
    """The one answer to a newer question, which stands above the first."""
    with workspace.change("Ask") as change:
        return audiences.note_research(
            change, on=DAY.replace(month=6), audience_id=regulars.id, question="Why here", answer="Parking"
        )


@pytest.fixture
def at_keyboard(qtbot: QtBot, page: AudiencesPage) -> None:
    """The window has the keyboard."""
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
