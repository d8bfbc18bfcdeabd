"""Where the keyboard is when answers come and go: never at another answer by mistake, never somewhere else."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from core import audiences
from core.audiences import Audience, Research
from core.ids import Id
from storage import Workspace
from tests.ui.audiences.conftest import DAY, begin, go_on_typing
from ui.audiences.page import AudiencesPage
from ui.audiences.research import ResearchPart
from ui.desk import Desk

Settled = Callable[[], None]

pytestmark = pytest.mark.usefixtures("at_keyboard")


def take_out(workspace: Workspace, key: Id) -> None:
    """Take an answer out as someone else would."""
    with workspace.change("Elsewhere") as change:
        audiences.delete_research(change, key)


def press(qtbot: QtBot, part: QWidget) -> None:
    """Go to a button and press Space."""
    part.setFocus()
    qtbot.keyClick(part, Qt.Key.Key_Space)


def test_from_the_bin_of_an_answer_one_comes_behind_the_words_of_the_next_where_space_does_nothing(
    part: ResearchPart, desk: Desk, regulars: Audience, said: list[Research], qtbot: QtBot, settled: Settled
) -> None:
    press(qtbot, part.rows[said[0].id].delete)
    settled()
    near = part.rows[said[1].id].answer
    assert part.window().focusWidget() is near.editor

    qtbot.keyClick(near.editor, Qt.Key.Key_Space)
    near.flush()
    settled()

    assert [note.answer for note in desk.workspace.audiences.research(regulars.id)] == ["It is near"]


def test_from_the_bin_of_the_only_answer_one_comes_to_the_next_question(
    part: ResearchPart, said: list[Research], parking: Research, qtbot: QtBot, settled: Settled
) -> None:
    settled()
    press(qtbot, part.rows[parking.id].delete)
    settled()

    assert part.window().focusWidget() is part.rows[said[0].id].answer.editor


def test_from_the_bin_of_the_last_answer_one_comes_to_the_one_before_and_then_to_the_button(
    part: ResearchPart, said: list[Research], qtbot: QtBot, settled: Settled
) -> None:
    press(qtbot, part.rows[said[1].id].delete)
    settled()
    assert part.window().focusWidget() is part.rows[said[0].id].answer.editor

    press(qtbot, part.rows[said[0].id].delete)
    settled()

    assert part.window().focusWidget() is part.begin


def test_from_a_bin_one_comes_to_no_answer_that_was_out_of_sight(
    page: AudiencesPage, regulars: Audience, many: list[Research], settled: Settled, qtbot: QtBot
) -> None:
    page.open_record(regulars.id)
    settled()
    part = page.panel.research
    keys = list(part.rows)
    press(qtbot, part.rows[keys[5]].delete)
    settled()

    assert part.window().focusWidget() is part.rows[keys[6]].answer.editor
    assert len(part.rows) == len(keys)


def test_letters_meant_for_an_answer_that_someone_took_out_reach_no_other(
    page: AudiencesPage,
    desk: Desk,
    workspace: Workspace,
    regulars: Audience,
    many: list[Research],
    settled: Settled,
    qtbot: QtBot,
) -> None:
    page.open_record(regulars.id)
    settled()
    part = page.panel.research
    key = list(part.rows)[5]
    go_on_typing(qtbot, part.rows[key].answer, "They told me of yo")
    take_out(workspace, key)
    settled()
    assert part.window().focusWidget() is part.begin

    qtbot.keyClicks(part.begin, "urbuns")
    for row in part.rows.values():
        row.answer.flush()
    settled()

    assert not any("urbuns" in note.answer for note in desk.workspace.audiences.research(regulars.id))


def test_what_was_meant_to_count_an_answer_that_someone_took_out_counts_no_other(
    part: ResearchPart,
    desk: Desk,
    workspace: Workspace,
    regulars: Audience,
    said: list[Research],
    settled: Settled,
    qtbot: QtBot,
) -> None:
    part.rows[said[0].id].more.setFocus()
    take_out(workspace, said[0].id)
    settled()
    assert part.window().focusWidget() is part.begin

    qtbot.keyClicks(part.begin, "+")
    settled()

    assert [note.times for note in desk.workspace.audiences.research(regulars.id)] == [11]


def test_one_goes_on_typing_an_answer_whose_question_becomes_another(
    part: ResearchPart, workspace: Workspace, said: list[Research], parking: Research, qtbot: QtBot, settled: Settled
) -> None:
    settled()
    answer = part.rows[parking.id].answer
    go_on_typing(qtbot, answer, "Easy park")
    with workspace.change("Elsewhere") as change:
        audiences.ask_anew(change, [parking.id], "Why us?")
    settled()

    assert len(part.blocks) == 1
    assert part.rows[parking.id].answer.letters() == ("Easy park",)
    assert part.window().focusWidget() is part.rows[parking.id].answer.editor


def test_who_makes_two_questions_one_stays_in_its_words(
    part: ResearchPart, said: list[Research], parking: Research, qtbot: QtBot, settled: Settled
) -> None:
    settled()
    assert [block.notes for block in part.blocks] == [(parking.id,), (said[0].id, said[1].id)]
    begin(qtbot, part.blocks[0].question.editor, "Why us?")
    part.blocks[0].question.flush()
    settled()

    assert len(part.blocks) == 1
    assert part.window().focusWidget() is part.blocks[0].question.editor


def test_the_keyboard_of_a_question_that_someone_took_out_goes_to_the_button_above(
    part: ResearchPart, workspace: Workspace, said: list[Research], parking: Research, settled: Settled
) -> None:
    settled()
    part.blocks[0].question.editor.setFocus()
    take_out(workspace, parking.id)
    settled()

    assert part.window().focusWidget() is part.begin


def test_the_keyboard_that_was_elsewhere_stays_there_while_answers_go(
    part: ResearchPart, page: AudiencesPage, workspace: Workspace, said: list[Research], settled: Settled
) -> None:
    page.panel.delete.setFocus()
    take_out(workspace, said[0].id)
    settled()

    assert page.window().focusWidget() is page.panel.delete


def test_the_keyboard_stays_in_an_answer_while_many_to_newer_questions_come(
    part: ResearchPart, workspace: Workspace, regulars: Audience, said: list[Research], settled: Settled
) -> None:
    editor = part.rows[said[0].id].answer.editor
    editor.setFocus()
    with workspace.change("Ask") as change:
        for number in range(20):
            audiences.note_research(
                change,
                on=DAY.replace(month=6),
                audience_id=regulars.id,
                question=f"Question {number // 2}",
                answer=f"{number}",
            )
    settled()

    assert len(part.rows) == 22
    assert part.window().focusWidget() is editor
