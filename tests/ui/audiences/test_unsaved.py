"""What is half typed or refused in the answers of an audience: it stays where it was typed, and waits there."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from core import audiences
from core.audiences import Audience, Research
from core.ids import Id
from storage import Workspace
from tests.ui.audiences.conftest import DAY, begin, go_on_typing
from tests.ui.conftest import FullDisk
from ui.audiences.page import AudiencesPage
from ui.audiences.research import IN_SIGHT, ResearchPart
from ui.desk import Desk
from ui.record.unsaved import drafts_of

Settled = Callable[[], None]


def write(workspace: Workspace, key: Id, **fields: Any) -> None:
    """Change a note as someone else would."""
    with workspace.change("Elsewhere") as change:
        audiences.edit_research(change, key, **fields)


def waiting(desk: Desk, audience: Audience) -> list[str]:
    kept = desk.drafts.get(drafts_of("audience", audience.id)) or {}
    return [said[1] for said in kept.values() if said]


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


def words(part: ResearchPart) -> list[str]:
    """The questions as they stand."""
    return [block.question.letters()[0] for block in part.blocks]


def test_a_question_that_waits_stands_there_again_though_its_eldest_answer_was_taken_out_meanwhile(
    page: AudiencesPage,
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
    with workspace.change("Elsewhere") as change:
        audiences.delete_research(change, min(note.id for note in said))
    page.open_record(regulars.id)
    settled()

    assert words(part) == ["Why do you come to us?"]


def test_what_waits_at_a_question_stands_at_no_other_after_the_two_were_one(
    page: AudiencesPage,
    regulars: Audience,
    office: Audience,
    parking: Research,
    part: ResearchPart,
    desk: Desk,
    settled: Settled,
    full_disk: FullDisk,
) -> None:
    settled()
    part.blocks[0].question.put("Why us?")  # by mistake
    settled()
    assert words(part) == ["Why us?"]
    desk.operations.undo()
    settled()
    assert words(part) == ["Why here", "Why us?"]

    with full_disk():
        part.blocks[0].question.put("Why in this street?")
        page.open_record(office.id)
        settled()
    page.open_record(regulars.id)
    settled()

    assert words(part) == ["Why in this street?", "Why us?"]


def test_what_waits_at_a_question_goes_along_when_someone_puts_it_into_other_words(
    page: AudiencesPage,
    workspace: Workspace,
    regulars: Audience,
    office: Audience,
    said: list[Research],
    part: ResearchPart,
    desk: Desk,
    settled: Settled,
    full_disk: FullDisk,
) -> None:
    with full_disk():
        part.blocks[0].question.put("Why do you come to us?")
        settled()
    with workspace.change("Elsewhere") as change:
        audiences.ask_anew(change, [note.id for note in said], "Why this bakery?")
    settled()
    assert waiting(desk, regulars) == ["Why do you come to us?"]
    with full_disk():
        page.open_record(office.id)
        settled()
    page.open_record(regulars.id)
    settled()
    assert words(part) == ["Why do you come to us?"]

    part.blocks[0].question.flush()
    settled()

    assert {note.question for note in desk.workspace.audiences.research(regulars.id)} == {"Why do you come to us?"}
    assert waiting(desk, regulars) == []


def test_half_a_question_is_not_saved_because_someone_makes_two_questions_one(
    at_keyboard: None,
    workspace: Workspace,
    regulars: Audience,
    parking: Research,
    part: ResearchPart,
    desk: Desk,
    qtbot: QtBot,
    settled: Settled,
) -> None:
    settled()
    go_on_typing(qtbot, part.blocks[0].question, "Why in this str")
    with workspace.change("Elsewhere") as change:
        audiences.ask_anew(change, [parking.id], "Why us?")
    settled()

    assert words(part) == ["Why in this str"]
    assert {note.question for note in desk.workspace.audiences.research(regulars.id)} == {"Why us?"}
    assert part.window().focusWidget() is part.blocks[0].question.editor


def test_what_waits_at_two_questions_and_their_answers_stands_at_the_one_they_have_become(
    at_keyboard: None,
    workspace: Workspace,
    said: list[Research],
    parking: Research,
    part: ResearchPart,
    settled: Settled,
    full_disk: FullDisk,
) -> None:
    settled()
    with full_disk():
        part.blocks[1].question.put("Why do you come to us?")
        part.rows[said[0].id].answer.put("The currant buns")
        settled()
    part.rows[parking.id].more.setFocus()
    with workspace.change("Elsewhere") as change:
        audiences.ask_anew(change, [parking.id], "Why us?")
    settled()

    assert words(part) == ["Why do you come to us?"]
    assert part.rows[said[0].id].answer.letters() == ("The currant buns",)
    assert part.window().focusWidget() is part.rows[parking.id].more


def test_what_is_half_typed_at_an_answer_that_someone_takes_out_is_told_and_waits_for_its_return(
    at_keyboard: None,
    workspace: Workspace,
    regulars: Audience,
    said: list[Research],
    part: ResearchPart,
    desk: Desk,
    qtbot: QtBot,
    settled: Settled,
) -> None:
    told: list[object] = []
    desk.operations.mistaken.connect(told.append)
    go_on_typing(qtbot, part.rows[said[0].id].answer, "The currant bu")
    with workspace.change("Elsewhere") as change:
        audiences.delete_research(change, said[0].id)
    qtbot.waitUntil(lambda: len(told) == 1)  # it is sent, and answered, after the answers were read
    assert waiting(desk, regulars) == ["The currant bu"]

    desk.operations.undo()
    settled()

    assert part.rows[said[0].id].answer.letters() == ("The currant bu",)


def test_an_answer_on_its_way_is_not_lost_where_one_walks_away_and_back_and_it_is_refused(
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
    write(workspace, said[1].id, times=40)  # it comes first when they are shown anew
    settled()
    gate = threading.Event()
    with full_disk(gate):
        part.rows[said[0].id].answer.put("The currant buns")
        page.open_record(office.id)
        qtbot.wait(50)
        page.open_record(regulars.id)
        qtbot.wait(50)
        gate.set()
        settled()
    page.open_record(office.id)
    settled()
    page.open_record(regulars.id)
    settled()

    assert part.rows[said[0].id].answer.letters() == ("The currant buns",)
