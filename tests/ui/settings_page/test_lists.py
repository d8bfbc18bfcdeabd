from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from core import business
from core.contacts import Contact
from storage import Workspace
from tests import makers
from tests.ui.settings_page.conftest import Settled, Shown
from ui.desk import Desk
from ui.settings_page.page import MAKERS, SettingsPage
from ui.settings_page.people import PersonRow


def stage_names(workspace: Workspace) -> list[str]:
    return [stage.name for stage in workspace.deals.stages()]


def test_a_stage_is_added_with_enter_and_shown(
    section: Shown, settled: Settled, workspace: Workspace, qtbot: QtBot
) -> None:
    stages = section("stages")
    qtbot.keyClicks(stages.new.line, "Sample sent")
    qtbot.keyClick(stages.new.line, Qt.Key.Key_Return)
    settled()
    assert stage_names(workspace)[-1] == "Sample sent"
    qtbot.waitUntil(lambda: len(stages.rows.by_key) == 5)
    assert stages.new.line.text() == ""


def test_a_stage_that_is_there_already_is_told_below_the_line(section: Shown, settled: Settled, qtbot: QtBot) -> None:
    stages = section("stages")
    qtbot.keyClicks(stages.new.line, "talking")
    stages.new.button.click()
    settled()
    assert "already a stage" in stages.new.mistake.text()
    assert stages.new.line.text() == "talking"


def test_alt_and_an_arrow_move_a_stage_and_undo_moves_it_back(
    section: Shown, settled: Settled, workspace: Workspace, desk: Desk, qtbot: QtBot
) -> None:
    stages = section("stages")
    row = stages.rows.by_key[workspace.deals.stages()[1].id]
    qtbot.keyClick(row.name.editor, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    settled()
    assert stage_names(workspace)[:2] == ["Talking", "New"]
    desk.operations.undo()
    settled()
    assert stage_names(workspace)[:2] == ["New", "Talking"]


@pytest.mark.parametrize(("typed", "ok"), [("35", True), ("120", False), ("", False), ("many", False)])
def test_a_chance_is_a_percentage_or_told(
    section: Shown, settled: Settled, workspace: Workspace, typed: str, ok: bool
) -> None:
    row = section("stages").rows.by_key[workspace.deals.stages()[0].id]
    row.chance.editor.setText(typed)
    row.chance.touch()
    row.chance.flush()
    settled()
    assert bool(row.chance.mistake) is not ok
    assert (workspace.deals.stages()[0].probability == 3_500) is ok
    row.chance.revert()


def test_deleting_a_stage_asks_where_its_deals_go_and_is_one_change(
    section: Shown, settled: Settled, workspace: Workspace, desk: Desk, qtbot: QtBot
) -> None:
    first, second = workspace.deals.stages()[:2]
    with workspace.change("Open deals") as change:
        keys = [makers.deal(change, stage_id=second.id).id for _ in range(3)]
    stages = section("stages")
    stages.reload()
    row = stages.rows.by_key[second.id]
    row.remove.click()
    assert not row.question.isHidden()
    assert row.question.words.text().startswith("3 open deals stand in “Talking”.")
    row.question.yes.click()
    settled()
    assert stage_names(workspace) == ["New", "Offer sent", "Nearly there"]
    assert {row_.id for row_ in workspace.deals.in_column(workspace.deals.board()[0]).page(0, 9)} == set(keys)

    desk.operations.undo()
    settled()
    assert stage_names(workspace)[1] == "Talking"
    assert workspace.deals.standing()[second.id] == (3, True)
    assert workspace.deals.standing()[first.id] == (0, False)


def test_a_stage_without_deals_goes_at_once(section: Shown, settled: Settled, workspace: Workspace) -> None:
    section("stages").rows.by_key[workspace.deals.stages()[3].id].remove.click()
    settled()
    assert len(workspace.deals.stages()) == 3


def test_cancelling_keeps_the_stage(section: Shown, workspace: Workspace) -> None:
    with workspace.change("Open deal") as change:
        makers.deal(change)
    stages = section("stages")
    stages.reload()
    row = stages.rows.by_key[workspace.deals.stages()[0].id]
    row.remove.click()
    row.question.no.click()
    assert row.question.isHidden()
    assert len(workspace.deals.stages()) == 4


def test_a_hidden_channel_is_offered_nowhere_and_an_own_one_is(
    section: Shown, settled: Settled, workspace: Workspace, qtbot: QtBot
) -> None:
    channels = section("channels")
    channels.given["TV"].click()
    qtbot.keyClicks(channels.new.line, "Market stall")
    channels.new.button.click()
    settled()
    offered = workspace.promotions.channels()
    assert "TV" not in offered
    assert offered[-1] == "Market stall"
    qtbot.waitUntil(lambda: "Market stall" in channels.rows.by_key)
    channels.rows.by_key["Market stall"].remove.click()
    settled()
    assert "Market stall" not in workspace.promotions.channels()


def test_own_reasons_are_offered_first_where_a_deal_is_lost(
    section: Shown, settled: Settled, workspace: Workspace, qtbot: QtBot
) -> None:
    reasons = section("reasons")
    assert list(reasons.rows.by_key)[0] == "Too expensive"
    qtbot.keyClicks(reasons.new.line, "Too late")
    qtbot.keyClick(reasons.new.line, Qt.Key.Key_Return)
    settled()
    assert workspace.deals.lost_reasons()[-1] == "Too late"
    qtbot.waitUntil(lambda: "Too late" in reasons.rows.by_key)
    reasons.rows.by_key["Too late"].up.click()
    settled()
    assert workspace.deals.lost_reasons()[-2] == "Too late"


def test_a_renamed_reason_stays_where_the_keyboard_is(
    section: Shown, settled: Settled, workspace: Workspace, qtbot: QtBot
) -> None:
    reasons = section("reasons")
    row = reasons.rows.by_key["No answer"]
    row.field.editor.setText("Silence")
    row.field.touch()
    row.field.flush()
    settled()
    qtbot.waitUntil(lambda: reasons.rows.by_key.get("Silence") is row)
    assert "Silence" in workspace.deals.lost_reasons()
    row.field.editor.setText("too expensive")
    row.field.touch()
    row.field.flush()
    settled()
    assert "already" in row.field.mistake
    assert row.name == "Silence"
    row.field.revert()


def test_a_person_is_added_renamed_and_taken_off_with_a_word_about_what_they_own(
    section: Shown, settled: Settled, workspace: Workspace, qtbot: QtBot
) -> None:
    people = section("people")
    qtbot.keyClicks(people.new.line, "Aoife")
    people.new.button.click()
    settled()
    person = workspace.business.people()[0]
    with workspace.change("Own") as change:
        kept = makers.contact(change, owner_id=person.id).id
    people.reload()
    row = people.rows.by_key[person.id]
    qtbot.waitUntil(lambda: row.owns.text() == "looks after 1 contact")
    row.email.put("aoife@example.com")
    settled()
    row.remove.click()
    assert not row.question.isHidden()
    row.question.yes.click()
    settled()
    assert workspace.business.people() == []
    workspace.undo()
    assert workspace.business.people()[0].email == "aoife@example.com"
    with workspace.change("Look") as change:
        assert change.get(Contact, kept).owner_id == person.id


def test_who_works_here_is_named_in_the_history(
    section: Shown, settled: Settled, workspace: Workspace, desk: Desk
) -> None:
    with workspace.change("Add person") as change:
        person = business.add_person(change, name="Aoife")
    computer = section("computer")
    computer.reload()
    computer.who.put(person.id)
    with workspace.change("Something") as change:
        makers.contact(change)
    assert workspace.history.newest(limit=1)[0].person == person.id
    assert desk.settings.text(desk.person_setting())


def test_the_theme_is_asked_of_the_window_and_the_scale_waits_for_the_next_start(
    section: Shown, desk: Desk, qtbot: QtBot
) -> None:
    computer = section("computer")
    with qtbot.waitSignal(desk.asked) as asked:
        computer.schemes.choose("dark")
    assert asked.args == ["dark"]
    computer.scales.choose("125")
    assert desk.settings.scale() == "125"
    assert computer.later.isVisible()


@pytest.mark.parametrize("name", list(MAKERS))
def test_everything_that_takes_the_keyboard_has_a_name(page: SettingsPage, name: str, workspace: Workspace) -> None:
    with workspace.change("Add person") as change:
        business.add_person(change, name="Aoife")
    shown = page.show_section(name)
    shown.reload()
    nameless = [
        widget
        for widget in shown.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and widget.isVisible()
        and not widget.accessibleName()
    ]
    assert nameless == []


def test_a_person_is_not_taken_off_unasked_before_it_is_known_what_they_own(
    section: Shown, settled: Settled, workspace: Workspace, qtbot: QtBot
) -> None:
    with workspace.change("Own") as change:
        person = business.add_person(change, name="Aoife")
        makers.contact(change, owner_id=person.id)
    people = section("people")
    row = PersonRow(people.desk, person.id)
    qtbot.addWidget(row)
    row.show_person(person)
    going: list[None] = []
    row.going.connect(lambda: going.append(None))

    assert row.remove is not None
    row.remove.click()
    assert (going, row.question.isHidden()) == ([], True)
    row.show_owned({"contact": 1})

    assert (going, row.question.isHidden()) == ([], False)
    qtbot.waitUntil(lambda: people.desk.tasks.idle)
