"""What waits for a question or an answer that is not there any more is shown, to be copied or forgotten."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from core import audiences
from core.audiences import Audience, Research
from storage import Workspace
from tests.ui.audiences.conftest import go_on_typing
from tests.ui.conftest import FullDisk
from ui.audiences.page import AudiencesPage
from ui.audiences.research import ResearchPart
from ui.desk import Desk
from ui.record.unsaved import drafts_of

Settled = Callable[[], None]


def shown(part: ResearchPart) -> list[str]:
    """The texts that are shown as strays."""
    told, *texts = [label.text() for label in part.strays.findChildren(QLabel) if label.isVisible()] or [""]
    assert not texts or told.startswith("Typed here and not saved")
    return texts


def press(qtbot: QtBot, part: ResearchPart, name: str) -> None:
    buttons = part.strays.findChildren(QAbstractButton)
    button = next(each for each in buttons if each.accessibleName() == name and each.isVisible())
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)


@pytest.mark.parametrize("keeps_its_words", [False, True])
def test_of_two_questions_half_typed_that_become_one_both_texts_are_there(
    at_keyboard: None,
    workspace: Workspace,
    parking: Research,
    said: list[Research],
    part: ResearchPart,
    qtbot: QtBot,
    settled: Settled,
    full_disk: FullDisk,
    keeps_its_words: bool,
) -> None:
    """The one with the keyboard comes to the words of the other, or the other to its words."""
    settled()
    with full_disk():
        part.blocks[1].question.put("Why do you come to us?")
        settled()
    go_on_typing(qtbot, part.blocks[0].question, "Why in this str")
    with workspace.change("Elsewhere") as change:
        if keeps_its_words:
            audiences.ask_anew(change, [note.id for note in said], "Why here")
        else:
            audiences.ask_anew(change, [parking.id], "Why us?")
    settled()

    assert [block.question.letters() for block in part.blocks] == [("Why in this str",)]
    assert shown(part) == ["Why do you come to us?"]


def test_what_waits_under_older_words_of_a_question_is_shown(
    page: AudiencesPage,
    workspace: Workspace,
    regulars: Audience,
    office: Audience,
    said: list[Research],
    part: ResearchPart,
    qtbot: QtBot,
    settled: Settled,
    full_disk: FullDisk,
) -> None:
    with full_disk():
        part.blocks[0].question.put("Why do you come to us?")
        page.open_record(office.id)
        settled()
    with workspace.change("Elsewhere") as change:
        audiences.ask_anew(change, [note.id for note in said], "Why this bakery?")
    page.open_record(regulars.id)
    settled()
    assert shown(part) == ["Why do you come to us?"]

    with workspace.change("Elsewhere") as change:
        audiences.ask_anew(change, [note.id for note in said], "Why us?")
    settled()

    assert shown(part) == []
    assert [block.question.letters() for block in part.blocks] == [("Why do you come to us?",)]


def test_what_was_typed_at_an_answer_that_is_gone_is_shown_until_it_is_back(
    at_keyboard: None,
    workspace: Workspace,
    said: list[Research],
    part: ResearchPart,
    desk: Desk,
    qtbot: QtBot,
    settled: Settled,
) -> None:
    go_on_typing(qtbot, part.rows[said[0].id].answer, "The currant bu")
    with workspace.change("Elsewhere") as change:
        audiences.delete_research(change, said[0].id)
    qtbot.waitUntil(lambda: shown(part) == ["The currant bu"])

    desk.operations.undo()
    settled()

    assert shown(part) == []


def test_a_stray_is_copied_and_forgotten_by_keyboard(
    page: AudiencesPage,
    regulars: Audience,
    office: Audience,
    part: ResearchPart,
    desk: Desk,
    qtbot: QtBot,
    settled: Settled,
) -> None:
    drafts = drafts_of("audience", regulars.id)
    page.open_record(office.id)
    desk.drafts.keep(drafts, {"question “gone”": ("", "Why <b>here</b>?"), "question “too”": ("", "When?")})
    page.open_record(regulars.id)
    settled()
    assert shown(part) == ["Why <b>here</b>?", "When?"]

    press(qtbot, part, "Copy Why <b>here</b>?")
    assert QGuiApplication.clipboard().text() == "Why <b>here</b>?"
    press(qtbot, part, "Forget Why <b>here</b>?")
    assert shown(part) == ["When?"]
    assert part.strays.isAncestorOf(part.window().focusWidget())
    qtbot.keyClick(part.window().focusWidget(), Qt.Key.Key_Space)
    assert shown(part) == ["When?"], "a second press forgets nothing"
    press(qtbot, part, "Forget When?")

    assert shown(part) == []
    assert desk.drafts.get(drafts) is None
    assert part.window().focusWidget() is part.begin
