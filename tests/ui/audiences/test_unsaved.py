"""What is half typed or refused in the answers of an audience: it stays where it was typed, and waits there."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from core import audiences
from core.audiences import Audience, Research
from core.ids import Id
from storage import Workspace
from tests.ui.audiences.conftest import DAY
from tests.ui.conftest import FullDisk
from ui.audiences.page import AudiencesPage
from ui.audiences.research import IN_SIGHT, ResearchPart
from ui.desk import Desk
from ui.kit.fields import NotesField
from ui.record.unsaved import drafts_of

Settled = Callable[[], None]


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


def write(workspace: Workspace, key: Id, **fields: Any) -> None:
    """Change a note as someone else would."""
    with workspace.change("Elsewhere") as change:
        audiences.edit_research(change, key, **fields)


def waiting(desk: Desk, audience: Audience) -> list[str]:
    kept = desk.drafts.get(drafts_of("audience", audience.id)) or {}
    return [said[1] for said in kept.values() if said]


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


def test_an_answer_that_met_another_one_waits_from_that_moment_on(
    part: ResearchPart,
    desk: Desk,
    workspace: Workspace,
    regulars: Audience,
    said: list[Research],
    qtbot: QtBot,
    settled: Settled,
) -> None:
    answer = part.rows[said[0].id].answer
    begin(qtbot, answer.editor, "The currant buns")
    write(workspace, said[0].id, answer="The rolls")
    answer.flush()
    settled()
    assert "The rolls" in answer.mistake
    assert waiting(desk, regulars) == ["The currant buns"]

    qtbot.keyClick(answer.editor, Qt.Key.Key_Escape)

    assert answer.letters() == ("The rolls",)
    assert waiting(desk, regulars) == []


def test_an_answer_that_waits_far_down_stands_there_again_and_stays(
    page: AudiencesPage,
    desk: Desk,
    workspace: Workspace,
    regulars: Audience,
    office: Audience,
    many: list[Research],
    counted: Settled,
    settled: Settled,
) -> None:
    key = many[IN_SIGHT - 5].id
    place = f"answer {key.hex()}"
    desk.drafts.keep(drafts_of("audience", regulars.id), {place: ("It was refused.", "Half written")})
    page.open_record(regulars.id)
    settled()
    page.open_record(office.id)
    counted()
    page.open_record(regulars.id)
    settled()
    part = page.panel.research

    assert part.rows[key].answer.letters() == ("Half written",)
    assert part.rows[key].answer.mistake == "It was refused."
    assert waiting(desk, regulars) == ["Half written"]


def test_an_answer_that_waits_out_of_sight_stands_there_once_it_is_shown(
    page: AudiencesPage,
    desk: Desk,
    regulars: Audience,
    office: Audience,
    many: list[Research],
    counted: Settled,
    settled: Settled,
) -> None:
    key = many[-1].id
    desk.drafts.keep(drafts_of("audience", regulars.id), {f"answer {key.hex()}": ("No.", "Half written")})
    for audience in (regulars, office, regulars):
        page.open_record(audience.id)
        settled()
    part = page.panel.research
    assert key not in part.rows

    part.whole.click()
    settled()

    assert part.rows[key].answer.letters() == ("Half written",)


def test_what_is_half_typed_stays_at_its_answer_when_the_one_above_goes(
    part: ResearchPart, workspace: Workspace, said: list[Research], qtbot: QtBot, settled: Settled
) -> None:
    answer = part.rows[said[1].id].answer
    go_on_typing(qtbot, answer, "It is just round the cor")
    with workspace.change("Elsewhere") as change:
        audiences.delete_research(change, said[0].id)
    settled()

    assert list(part.rows) == [said[1].id]
    assert part.rows[said[1].id].answer.letters() == ("It is just round the cor",)
    assert part.window().focusWidget() is part.rows[said[1].id].answer.editor


def test_what_is_half_typed_stays_at_its_question_when_the_answer_it_began_with_goes(
    part: ResearchPart,
    workspace: Workspace,
    regulars: Audience,
    said: list[Research],
    desk: Desk,
    qtbot: QtBot,
    settled: Settled,
) -> None:
    question = part.blocks[0].question
    go_on_typing(qtbot, question, "Why do you come to")
    with workspace.change("Elsewhere") as change:
        audiences.delete_research(change, said[0].id)
    settled()
    assert part.blocks[0].question.letters() == ("Why do you come to",)

    qtbot.keyClicks(part.blocks[0].question.editor, " us?")
    part.blocks[0].question.flush()
    settled()

    (note,) = desk.workspace.audiences.research(regulars.id)
    assert note.question == "Why do you come to us?"


def test_what_is_half_typed_stays_at_its_question_when_the_one_above_goes(
    part: ResearchPart, workspace: Workspace, regulars: Audience, qtbot: QtBot, settled: Settled
) -> None:
    with workspace.change("Ask") as change:
        newer = audiences.note_research(
            change, on=DAY.replace(month=6), audience_id=regulars.id, question="When?", answer="At noon"
        )
    settled()
    assert [block.question.letters() for block in part.blocks] == [("When?",), ("Why us?",)]
    question = part.blocks[1].question
    go_on_typing(qtbot, question, "Why do you come to")
    with workspace.change("Elsewhere") as change:
        audiences.delete_research(change, newer.id)
    settled()

    assert [block.question.letters() for block in part.blocks] == [("Why do you come to",)]
    assert part.window().focusWidget() is question.editor


def test_a_question_in_other_words_takes_all_its_answers_along(
    page: AudiencesPage, desk: Desk, regulars: Audience, many: list[Research], counted: Settled, settled: Settled
) -> None:
    page.open_record(regulars.id)
    settled()
    part = page.panel.research
    assert len(part.rows) == IN_SIGHT

    part.blocks[0].question.put("What brings you here?")
    settled()

    assert {note.question for note in desk.workspace.audiences.research(regulars.id)} == {"What brings you here?"}


def test_a_question_that_waits_stands_there_again_however_its_answers_are_counted_meanwhile(
    page: AudiencesPage,
    desk: Desk,
    workspace: Workspace,
    regulars: Audience,
    office: Audience,
    said: list[Research],
    part: ResearchPart,
    settled: Settled,
    full_disk: FullDisk,
) -> None:
    with full_disk():
        part.blocks[0].question.put("Why do you come to us?")
        page.open_record(office.id)
        settled()
    write(workspace, said[1].id, times=40)  # it comes first now
    page.open_record(regulars.id)
    settled()

    assert page.panel.research.blocks[0].question.letters() == ("Why do you come to us?",)
