"""What they said: tallies counted by button and key, edited in place, written down one after the other."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core import audiences
from core.audiences import Audience, Research
from storage import Workspace
from tests.ui.audiences.conftest import DAY
from tests.ui.conftest import FullDisk
from ui.audiences.page import AudiencesPage
from ui.audiences.question_block import QuestionBlock
from ui.audiences.research import IN_SIGHT, ResearchPart
from ui.audiences.tally_row import TallyRow
from ui.desk import Desk

Settled = Callable[[], None]


def times(desk: Desk, audience: Audience, answer: str) -> int | None:
    return next(note.times for note in desk.workspace.audiences.research(audience.id) if note.answer == answer)


def test_an_answer_shows_its_share_with_range_and_on_how_many_it_rests(part: ResearchPart) -> None:
    (block,) = part.blocks

    assert block.basis.text() == "25 answers · last 1 May"
    assert [row.share.text() for row in block.rows] == ["56% (37% to 73%)", "44% (27% to 63%)"]


def test_few_answers_have_no_share(
    part: ResearchPart, page: AudiencesPage, workspace: Workspace, regulars: Audience, qtbot: QtBot
) -> None:
    with workspace.change("Ask") as change:
        note = audiences.note_research(
            change, on=DAY, audience_id=regulars.id, question="What else?", answer="More chairs", times=3
        )

    qtbot.waitUntil(lambda: note.id in part.rows)
    assert part.rows[note.id].share.text() == "3 of 3"
    assert "too few for shares" in part.blocks[1].basis.text()


def test_plus_and_minus_count_by_button_and_by_key_and_keep_the_place(
    part: ResearchPart, desk: Desk, regulars: Audience, said: list[Research], qtbot: QtBot, settled: Settled
) -> None:
    near = part.rows[said[1].id]
    for _ in range(4):
        near.more.click()
    near.more.setFocus()
    qtbot.keyClicks(near.more, "+")
    qtbot.keyClicks(near.more, "-")
    settled()

    assert times(desk, regulars, "It is near") == 15
    qtbot.waitUntil(lambda: part.rows[said[1].id].times.text() == "15")
    assert list(part.rows) == [note.id for note in said]
    assert part.rows[said[1].id] is near


def test_one_undo_takes_one_count_back(
    part: ResearchPart, desk: Desk, regulars: Audience, said: list[Research], settled: Settled
) -> None:
    part.rows[said[0].id].less.click()
    settled()
    assert times(desk, regulars, "The buns") == 13

    desk.operations.undo()
    settled()

    assert times(desk, regulars, "The buns") == 14


def test_an_answer_and_its_question_are_edited_in_place(
    part: ResearchPart, desk: Desk, regulars: Audience, said: list[Research], settled: Settled
) -> None:
    part.rows[said[0].id].answer.put("The currant buns")
    settled()
    part.blocks[0].question.put("What brings you here?")
    settled()

    notes = desk.workspace.audiences.research(regulars.id)
    assert [note.answer for note in notes] == ["The currant buns", "It is near"]
    assert {note.question for note in notes} == {"What brings you here?"}


def test_answers_are_written_down_one_after_the_other(
    part: ResearchPart, desk: Desk, regulars: Audience, qtbot: QtBot, settled: Settled
) -> None:
    part.begin.click()
    qtbot.keyClicks(part.slip.question.editor, "Which day?")
    qtbot.keyClicks(part.slip.answer.editor, "Sunday")
    qtbot.keyClick(part.slip.answer.editor, Qt.Key.Key_Return)
    settled()
    qtbot.keyClicks(part.slip.answer.editor, "Monday")
    qtbot.keyClicks(part.slip.times.editor, "6")
    qtbot.keyClick(part.slip.times.editor, Qt.Key.Key_Return)
    settled()

    notes = desk.workspace.audiences.research(regulars.id)[2:]
    assert [(note.question, note.answer, note.times) for note in notes] == [
        ("Which day?", "Sunday", 1),
        ("Which day?", "Monday", 6),
    ]
    assert notes[0].noted_on == desk.today
    part.slip.give_up()


def test_an_answer_is_taken_out_with_an_offer_to_undo(
    part: ResearchPart, desk: Desk, regulars: Audience, said: list[Research], settled: Settled
) -> None:
    offers: list[str] = []
    desk.operations.done.connect(lambda _label, _changed, offer: offers.append(offer))
    part.rows[said[0].id].delete.click()
    settled()

    assert offers == ["The answer is in the bin."]
    assert [note.answer for note in desk.workspace.audiences.research(regulars.id)] == ["It is near"]


def test_many_answers_are_shown_when_asked_for(
    page: AudiencesPage, workspace: Workspace, regulars: Audience, settled: Settled
) -> None:
    with workspace.change("Ask") as change:
        for number in range(IN_SIGHT + 5):
            audiences.note_research(
                change, on=DAY, audience_id=regulars.id, question=f"Question {number // 3}", answer=f"{number}"
            )
    page.open_record(regulars.id)
    settled()
    part = page.panel.research
    assert len(part.rows) == IN_SIGHT

    part.whole.click()
    settled()

    assert len(part.rows) == IN_SIGHT + 5
    assert not part.whole.isVisible()


def shown(part: ResearchPart) -> list[tuple[str, list[str]]]:
    return [
        (block.question.letters()[0], [row.answer.letters()[0] for row in block.rows])
        for block in part.blocks
        if block.isVisible()
    ]


def test_walking_between_audiences_shows_what_each_of_them_said(
    part: ResearchPart, page: AudiencesPage, regulars: Audience, office: Audience, counted: Settled
) -> None:
    regular = [("Why us?", ["The buns", "It is near"])]
    for _ in range(2):
        assert shown(part) == regular
        page.open_record(office.id)
        counted()
        assert shown(part) == [("When?", ["At noon"])]
        page.open_record(regulars.id)
        counted()
    assert shown(part) == regular


def test_what_the_full_disk_refused_of_an_answer_waits_at_it_and_stands_at_no_other(
    part: ResearchPart,
    page: AudiencesPage,
    regulars: Audience,
    office: Audience,
    said: list[Research],
    desk: Desk,
    counted: Settled,
    settled: Settled,
    full_disk: FullDisk,
) -> None:
    with full_disk():
        part.rows[said[0].id].answer.put("The currant buns")
        page.open_record(office.id)
        settled()
        counted()
    assert shown(part) == [("When?", ["At noon"])]

    page.open_record(regulars.id)
    counted()

    assert shown(part) == [("Why us?", ["The currant buns", "It is near"])]
    part.rows[said[0].id].answer.flush()
    settled()
    assert desk.workspace.audiences.research(regulars.id)[0].answer == "The currant buns"


def test_the_keyboard_stays_in_an_answer_while_more_of_them_come(
    part: ResearchPart, workspace: Workspace, regulars: Audience, said: list[Research], settled: Settled
) -> None:
    editor = part.rows[said[0].id].answer.editor
    editor.setFocus()
    with workspace.change("Ask") as change:
        audiences.note_research(change, on=DAY, audience_id=regulars.id, question="Why us?", answer="Open late")
    settled()

    assert len(part.rows) == 3
    assert part.window().focusWidget() is editor


def test_a_question_that_is_counted_was_asked_today_and_keeps_its_place(
    part: ResearchPart, desk: Desk, parking: Research, said: list[Research], settled: Settled
) -> None:
    settled()
    order = [block.notes for block in part.blocks]
    part.rows[said[0].id].more.click()
    settled()
    assert [block.notes for block in part.blocks] == order
    assert part.blocks[1].basis.text() == "26 answers · last today"

    desk.operations.undo()
    settled()

    assert part.blocks[1].basis.text() == "25 answers · last 1 May"


@pytest.fixture
def asked_much(workspace: Workspace, office: Audience) -> Audience:
    """An audience with many questions of a few answers each."""
    with workspace.change("Ask") as change:
        for number in range(IN_SIGHT):
            audiences.note_research(
                change, on=DAY, audience_id=office.id, question=f"Question {number % 8}", answer=f"{number}"
            )
    return office


def test_few_rows_are_made_in_one_turn_whatever_was_shown_before(
    page: AudiencesPage,
    regulars: Audience,
    many: list[Research],
    asked_much: Audience,
    settled: Settled,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    page.open_record(regulars.id)
    settled()
    part = page.panel.research
    made: list[TallyRow] = []
    build = TallyRow.__init__

    def built(row: TallyRow, *args: Any) -> None:
        made.append(row)
        build(row, *args)

    monkeypatch.setattr(TallyRow, "__init__", built)
    page.open_record(asked_much.id)
    assert len(made) <= 6

    settled()
    assert len(part.rows) == IN_SIGHT


def test_only_some_rows_and_blocks_are_kept_to_be_used_again(
    page: AudiencesPage, regulars: Audience, many: list[Research], asked_much: Audience, settled: Settled
) -> None:
    page.open_record(regulars.id)
    settled()
    part = page.panel.research
    page.open_record(asked_much.id)
    settled()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert len(part.blocks) == 9
    assert len(part.findChildren(TallyRow)) <= IN_SIGHT + 12

    page.open_record(regulars.id)
    settled()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    assert len(part.findChildren(QuestionBlock)) <= 1 + 6
