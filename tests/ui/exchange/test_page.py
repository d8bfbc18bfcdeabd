"""Looking at files before they come in: several at once, one that is bad, other letters, another mode, cancel."""

from __future__ import annotations

import csv
import shutil
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, Qt
from pytestqt.qtbot import QtBot

from core.exchange.foreign.mode import Mode
from storage import Workspace
from tests.ui.exchange.conftest import INPUTS, Answers
from ui.desk import Desk
from ui.exchange.page import ImportPage

Ready = Callable[[], None]

GOOGLE, HUBSPOT, META = (INPUTS / f"{name}.csv" for name in ("google-contacts", "hubspot-contacts", "meta-leads"))
OUTLOOK = INPUTS / "outlook-contacts.csv"


def card(page: ImportPage, path: Path) -> str:
    """The title and the counts of a card, as they are read out."""
    return page.cards[path, ""].accessibleName()


def people(workspace: Workspace) -> int:
    return workspace.contacts.everyone().count()


def test_a_file_is_a_card_with_what_it_is_and_what_comes_of_it(page: ImportPage, ready: Ready) -> None:
    page.bring([GOOGLE])
    ready()

    assert (
        card(page, GOOGLE) == "Google Contacts · 121\N{NO-BREAK SPACE}people. google-contacts.csv. 120 new. 1 rejected"
    )
    assert page.foot.go.text() == "Add 120 people"


def test_several_files_are_looked_at_together_so_that_the_second_meets_the_first(
    page: ImportPage, ready: Ready
) -> None:
    page.bring([GOOGLE, HUBSPOT])
    ready()

    assert "145 new. 5 already here" in card(page, HUBSPOT)
    assert page.foot.go.text().startswith("Add 265 people, fill")


def test_nothing_is_kept_by_looking(page: ImportPage, ready: Ready, workspace: Workspace) -> None:
    page.bring([GOOGLE])
    ready()

    assert people(workspace) == 0


def test_a_bad_file_says_why_and_the_others_come_in(
    page: ImportPage, ready: Ready, workspace: Workspace, tmp_path: Path
) -> None:
    bad = tmp_path / "holiday.csv"
    bad.write_bytes(b"\x89PNG\r\n\x1a\n")
    page.bring([bad, GOOGLE])
    ready()

    assert "is a picture" in card(page, bad)
    assert page.foot.sum.text() == "1 row stays out · 1 file cannot be read"
    page.foot.go.click()
    ready()
    assert people(workspace) == 120


def test_a_file_that_is_gone_says_so(page: ImportPage, ready: Ready, tmp_path: Path) -> None:
    page.bring([tmp_path / "gone.csv"])
    ready()

    assert "“gone.csv” is not there." in card(page, tmp_path / "gone.csv")
    assert not page.foot.go.isEnabled()


def test_a_folder_of_exports_gives_its_files(page: ImportPage, ready: Ready, tmp_path: Path) -> None:
    for each in (GOOGLE, HUBSPOT):
        shutil.copy(each, tmp_path)
    (tmp_path / "read me.pdf").write_bytes(b"%PDF-")
    page.bring([tmp_path])
    ready()

    assert [path.name for path, _ in page.cards] == ["google-contacts.csv", "hubspot-contacts.csv"]


def test_a_folder_of_this_program_is_one_source(page: ImportPage, ready: Ready, workspace: Workspace) -> None:
    folder = INPUTS.parent / "example" / "folder"
    page.bring([folder])
    ready()

    assert "Folder of Two Hats" in card(page, folder)
    page.foot.go.click()
    ready()
    assert people(workspace) > 0


def test_a_folder_with_nothing_to_read_says_so(page: ImportPage, ready: Ready, tmp_path: Path) -> None:
    page.bring([tmp_path, GOOGLE])
    ready()

    assert "holds no list" in card(page, tmp_path)
    assert page.foot.go.text() == "Add 120 people"


def test_other_letters_are_read_at_once(page: ImportPage, ready: Ready) -> None:
    page.bring([OUTLOOK])
    ready()
    before = page.detail.letters.sample.text()
    assert page.detail.letters.choice.name == "cp1252"

    page.detail.letters.choice.pick("mac_roman")
    ready()

    assert page.detail.letters.choice.name == "mac_roman"
    assert page.detail.letters.sample.text() != before
    assert page.intake.seen[0].letters is not None
    assert page.intake.seen[0].letters.encoding == "mac_roman"


def test_letters_that_cannot_be_so_are_said_beside_the_choice_and_can_be_put_right(
    page: ImportPage, ready: Ready
) -> None:
    page.bring([OUTLOOK])
    ready()

    page.detail.letters.choice.pick("utf-8")
    ready()
    assert "cannot be read" in page.detail.tells.text()
    assert page.detail.letters.isVisible()

    page.detail.letters.choice.pick("cp1252")
    ready()
    assert page.foot.go.text() == "Add 60 people"


def test_another_mode_changes_what_would_happen(page: ImportPage, ready: Ready) -> None:
    page.bring([GOOGLE])
    ready()
    page.foot.go.click()
    ready()
    page.outcome.more.click()
    page.bring([HUBSPOT])
    ready()
    assert "145 new. 5 already here, fills 5" in card(page, HUBSPOT)

    page.foot.mode.pick(str(Mode.SKIP))
    ready()
    assert "145 new. 5 already here, fills 2" in card(page, HUBSPOT), "two rows of the file itself are one person"

    page.foot.mode.pick(str(Mode.ADD))
    ready()
    assert "150 new" in card(page, HUBSPOT)


def test_a_file_left_out_is_not_brought_in(page: ImportPage, ready: Ready, workspace: Workspace) -> None:
    page.bring([GOOGLE, HUBSPOT])
    ready()

    page.cards[GOOGLE, ""].leave.click()
    ready()
    page.foot.go.click()
    ready()

    assert people(workspace) == 148


def test_the_last_file_left_out_leads_back_to_the_beginning(page: ImportPage, ready: Ready) -> None:
    page.bring([GOOGLE])
    ready()

    page.cards[GOOGLE, ""].leave.click()

    assert page.start.isVisible()
    assert page.cards == {}


def test_cancelling_the_look_keeps_the_files_and_offers_to_read_again(page: ImportPage, ready: Ready) -> None:
    page.bring([GOOGLE])
    page.intake.stop()
    ready()
    assert page.foot.go.text() == "Read again"
    assert card(page, GOOGLE).startswith("Not read yet")

    page.foot.go.click()
    ready()

    assert page.foot.go.text() == "Add 120 people"


def test_cancelling_the_import_leaves_nothing(page: ImportPage, ready: Ready, workspace: Workspace) -> None:
    page.bring([GOOGLE, HUBSPOT, META])
    ready()

    page.foot.go.click()
    page.intake.stop()
    ready()

    assert people(workspace) == 0
    assert workspace.undoable() == "Set up"
    assert page.foot.go.isEnabled()
    assert page.foot.go.text().startswith("Add 334 people")


def test_what_rows_name_beside_is_not_counted_as_here_already(page: ImportPage, ready: Ready) -> None:
    page.bring([GOOGLE, META])
    ready()
    assert "4 already here" in card(page, META)

    page.foot.go.click()
    ready()

    assert "promotion" in page.outcome.title.text()
    assert page.outcome.sentence.text().startswith("Here already: 4 people")


def test_the_result_tells_what_came_and_one_undo_takes_it_back(
    page: ImportPage, ready: Ready, workspace: Workspace, desk: Desk, settled: Callable[[], None]
) -> None:
    page.bring([GOOGLE, HUBSPOT])
    ready()
    page.foot.go.click()
    ready()
    assert page.outcome.title.text() == "265 people came in"
    assert page.outcome.sentence.text().startswith("Here already: 5 people · 5 of them filled in")
    assert page.outcome.isVisible()

    page.outcome.undo.click()
    settled()

    assert people(workspace) == 0
    assert page.outcome.title.text() == "Taken back"


def test_after_another_change_undo_is_not_offered_for_the_import(
    page: ImportPage, ready: Ready, workspace: Workspace, desk: Desk, settled: Callable[[], None]
) -> None:
    from core.contacts import add_contact

    page.bring([GOOGLE])
    ready()
    page.foot.go.click()
    ready()

    desk.operations.run("Add contact", add_contact, name="Ana")
    settled()
    assert not page.outcome.undo.isEnabled()

    desk.operations.undo()
    settled()
    assert page.outcome.undo.isEnabled()


def test_taken_back_files_can_be_looked_at_again(page: ImportPage, ready: Ready, settled: Callable[[], None]) -> None:
    page.bring([GOOGLE])
    ready()
    page.foot.go.click()
    ready()
    page.outcome.undo.click()
    settled()

    page.outcome.back.click()
    ready()

    assert page.foot.go.text() == "Add 120 people"


def test_rejected_rows_are_saved_with_their_reason(
    page: ImportPage, ready: Ready, answers: Answers, tmp_path: Path, qtbot: QtBot
) -> None:
    answers.place = tmp_path / "rejected.csv"
    page.bring([GOOGLE])
    ready()
    page.foot.go.click()
    ready()

    page.outcome.save.click()
    qtbot.waitUntil(lambda: "Saved: rejected.csv" in page.outcome.left.text(), timeout=5_000)

    with answers.place.open(encoding="utf-8-sig", newline="") as file:
        header, row = csv.reader(file, delimiter=_delimiter(answers.place))
    assert header[-1] == "reason"
    assert row[-1] == "no name, e-mail or phone (only Labels)"


def _delimiter(path: Path) -> str:
    return ";" if path.read_text(encoding="utf-8-sig").splitlines()[0].count(";") else ","


def test_a_place_where_nothing_can_be_written_is_said_in_place(
    page: ImportPage, ready: Ready, answers: Answers, tmp_path: Path, qtbot: QtBot
) -> None:
    answers.place = tmp_path / "not there" / "rejected.csv"
    page.bring([GOOGLE])
    ready()
    page.foot.go.click()
    ready()

    page.outcome.save.click()

    qtbot.waitUntil(lambda: "not there" in page.outcome.left.text(), timeout=5_000)


def test_the_cards_are_walked_by_arrow_keys_and_left_out_by_delete(
    page: ImportPage, ready: Ready, qtbot: QtBot
) -> None:
    page.bring([GOOGLE, HUBSPOT])
    ready()
    first, second = page.cards[GOOGLE, ""], page.cards[HUBSPOT, ""]
    assert first.isChecked()

    qtbot.keyClick(first, Qt.Key.Key_Down)
    assert second.isChecked()
    assert page.detail.title.text() == "hubspot-contacts.csv"

    qtbot.keyClick(second, Qt.Key.Key_Delete)
    ready()
    assert list(page.cards) == [(GOOGLE, "")]


def test_a_card_that_is_chosen_comes_wholly_into_sight(page: ImportPage, ready: Ready, qtbot: QtBot) -> None:
    page.resize(page.width(), 420)
    page.bring([GOOGLE, HUBSPOT, META, OUTLOOK])
    ready()
    room, last = page.list.viewport(), page.cards[OUTLOOK, ""]

    def is_seen() -> bool:
        return room.rect().contains(QRect(last.mapTo(room, QPoint(0, 0)), last.size()))

    qtbot.waitUntil(lambda: not is_seen())  # what the cards say comes first, and makes them higher

    last.click()

    qtbot.waitUntil(is_seen)


def test_what_is_filled_is_shown_from_and_to(page: ImportPage, ready: Ready, workspace: Workspace) -> None:
    page.bring([GOOGLE, HUBSPOT])
    ready()
    page.cards[HUBSPOT, ""].click()

    page.detail.turn_to("matched")

    row = page.detail.matched.table.current()
    assert row is not None
    assert row.each.fills
    assert all(fill.before != fill.after for fill in row.each.fills)


def test_every_list_has_rows_to_look_at(page: ImportPage, ready: Ready) -> None:
    page.bring([GOOGLE, HUBSPOT, META])
    ready()

    for name, path in (("new", GOOGLE), ("matched", HUBSPOT), ("alike", HUBSPOT), ("rejected", META)):
        page.cards[path, ""].click()
        page.detail.turn_to(name)
        assert getattr(page.detail, name).model.rowCount() > 0
        assert getattr(page.detail, name).isVisible()


def test_choices_survive_looking_elsewhere(page: ImportPage, ready: Ready) -> None:
    page.bring([GOOGLE, OUTLOOK])
    ready()
    page.foot.mode.pick(str(Mode.UPDATE))
    page.cards[OUTLOOK, ""].click()
    ready()

    page.hide()
    page.show()

    assert page.foot.mode.name == str(Mode.UPDATE)
    assert page.detail.title.text() == "outlook-contacts.csv"
    assert len(page.cards) == 2
