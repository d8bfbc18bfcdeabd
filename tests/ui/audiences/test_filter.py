"""The conditions of an audience as rows: typed, counted while typing, kept, never lost."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core import audiences
from core.audience_filter import Filter, Term, What, written
from core.audiences import Audience
from storage import Workspace
from tests import makers
from tests.ui.on_screen import on_screen
from ui.audiences.filter_field import FilterField
from ui.audiences.filter_row import FilterRow
from ui.audiences.page import AudiencesPage
from ui.audiences.phrases import phrase_of, phrases, sentence
from ui.desk import Desk
from ui.kit import turns

Settled = Callable[[], None]
VALUES = {
    What.IS: "customer",
    What.BIRTHDAY: "next",
    What.CONSENT: "no",
    What.REACH: "phone",
    What.SPENT: "250.5",
    What.CHANNEL: "flyer",
    What.TAG: 'a "quoted" tag',
}


@pytest.fixture
def opened(page: AudiencesPage, regulars: Audience, counted: Settled) -> FilterField:
    """The conditions of the regulars, in their record."""
    page.open_record(regulars.id)
    counted()
    field: FilterField = page.panel.filter
    return field


def begin(row: FilterRow, what: What, *, without: bool = False) -> None:
    """Choose how a condition begins, as with the mouse."""
    place = row.begins.findText(next(each.words for each in phrases() if each.what is what and each.without == without))
    row.begins.setCurrentIndex(place)
    row.begins.activated.emit(place)


def suggested(row: FilterRow) -> list[str]:
    texts = row.value.completer().model()
    return [str(texts.index(place, 0).data()) for place in range(texts.rowCount())]


def kept(desk: Desk, key: bytes) -> str:
    found = desk.workspace.audiences.get(key)  # type: ignore[arg-type]
    assert found is not None
    return found.filter


@pytest.mark.parametrize("without", [False, True])
@pytest.mark.parametrize("what", What)
def test_every_condition_can_be_shown_and_read_back(qtbot: QtBot, desk: Desk, what: What, without: bool) -> None:
    text = written(Filter((Term(what, VALUES.get(what, "3"), without),)))
    field = FilterField(desk)
    qtbot.addWidget(field)
    field.set_value(text)

    assert field.value == text
    assert sentence(desk, text).startswith(phrase_of(Term(what, VALUES.get(what, "3"), without)).words)


def test_no_two_conditions_that_are_offered_are_called_the_same(qtbot: QtBot) -> None:
    texts = [(each.words, each.unit) for each in phrases() if each.offered]

    assert len(texts) == len(set(texts))


@pytest.mark.parametrize("width", [300, 400])
def test_words_that_need_no_value_have_the_whole_line(qtbot: QtBot, desk: Desk, width: int) -> None:
    row = FilterRow(desk)
    qtbot.addWidget(row)
    row.resize(width, row.sizeHint().height())
    row.show()
    row.show_term(Term(What.TAG, "regular"))
    QApplication.processEvents()
    beside = row.begins.width()
    row.show_term(Term(What.CONSENT, "no", without=True))
    QApplication.processEvents()

    assert row.remove.geometry().left() - row.begins.geometry().right() < 8, "they end at the button"
    row.show_term(Term(What.TAG, "regular"))
    QApplication.processEvents()
    assert row.begins.width() == beside
    assert not row.begins.geometry().intersects(row.value.geometry())


def test_a_condition_is_counted_while_it_is_typed_and_kept_a_moment_later(
    opened: FilterField, page: AudiencesPage, desk: Desk, regulars: Audience, qtbot: QtBot, settled: Settled
) -> None:
    opened.begin_row()
    begin(opened.rows[-1], What.CITY, without=True)
    qtbot.keyClicks(opened.rows[-1].value, "Cork")
    opened.rows[0].remove.click()

    qtbot.waitUntil(lambda: page.panel.reach.people.value.text() == "3", timeout=10_000)
    qtbot.waitUntil(lambda: kept(desk, regulars.id) == "-city:Cork", timeout=5_000)
    settled()


def test_any_of_two_conditions(
    opened: FilterField, desk: Desk, regulars: Audience, page: AudiencesPage, qtbot: QtBot, settled: Settled
) -> None:
    opened.begin_row()
    qtbot.keyClicks(opened.rows[-1].value, "office")
    qtbot.keyClick(opened.rows[-1].value, Qt.Key.Key_Return)
    assert opened.joiner.isVisible()
    opened.joiner.setCurrentIndex(1)
    opened.joiner.activated.emit(1)
    settled()

    assert kept(desk, regulars.id) == "tag:regular OR tag:office"
    qtbot.waitUntil(lambda: page.panel.reach.people.value.text() == "3", timeout=10_000)


def test_a_condition_that_says_nothing_yet_changes_nothing_and_stays(
    opened: FilterField, desk: Desk, regulars: Audience, workspace: Workspace, qtbot: QtBot, settled: Settled
) -> None:
    opened.begin_row()
    begin(opened.rows[-1], What.CITY)
    opened.flush()
    with workspace.change("Elsewhere") as change:
        audiences.edit_audience(change, regulars.id, needs="Two seats")
    qtbot.wait(100)
    settled()

    assert kept(desk, regulars.id) == "tag:regular"
    assert len(opened.rows) == 2


def test_a_condition_that_becomes_another_counts_as_it_was_until_its_value_is_there(
    opened: FilterField, desk: Desk, regulars: Audience, qtbot: QtBot, settled: Settled
) -> None:
    begin(opened.rows[0], What.CITY)
    opened.flush()
    settled()
    assert kept(desk, regulars.id) == "tag:regular"

    qtbot.keyClicks(opened.rows[0].value, "Cork")
    opened.flush()
    settled()
    assert kept(desk, regulars.id) == "city:Cork"


def test_a_number_that_is_none_stays_as_typed_with_a_sentence_at_its_row(
    opened: FilterField, desk: Desk, regulars: Audience, qtbot: QtBot
) -> None:
    opened.begin_row()
    begin(opened.rows[-1], What.SILENT)
    qtbot.keyClicks(opened.rows[-1].value, "long")
    opened.flush()

    assert "whole number" in opened.mistake
    assert [row.value.property("look") for row in opened.rows] == ["plain", "mistake"]
    assert {each.property("look") for row in opened.rows for each in (row.begins, row.month)} == {"plain"}
    assert kept(desk, regulars.id) == "tag:regular"
    qtbot.keyClick(opened.rows[-1].value, Qt.Key.Key_Escape)
    assert [row.value.text() for row in opened.rows] == ["regular"]


def test_what_could_not_be_saved_waits_at_the_record(
    opened: FilterField, page: AudiencesPage, workspace: Workspace, regulars: Audience, qtbot: QtBot, settled: Settled
) -> None:
    with workspace.change("Another") as change:
        other = audiences.add_audience(change, name="Others", filter="tag:office")
    opened.begin_row()
    begin(opened.rows[-1], What.SILENT)
    qtbot.keyClicks(opened.rows[-1].value, "long")
    page.open_record(other.id)
    settled()
    assert [row.value.text() for row in opened.rows] == ["office"]

    page.open_record(regulars.id)

    assert [row.value.text() for row in opened.rows] == ["regular", "long"]
    assert "whole number" in opened.mistake
    opened.revert()


def test_giving_up_a_row_with_the_keyboard_in_it_keeps_the_filter(
    opened: FilterField, desk: Desk, regulars: Audience, qtbot: QtBot, settled: Settled
) -> None:
    opened.begin_row()
    opened.rows[-1].value.setFocus()
    qtbot.keyClicks(opened.rows[-1].value, "off")
    opened.revert()
    settled()

    assert kept(desk, regulars.id) == "tag:regular"
    assert opened.value == "tag:regular"


def test_a_filter_that_cannot_be_read_is_shown_as_it_is_and_can_be_put_right(
    page: AudiencesPage, desk: Desk, workspace: Workspace, qtbot: QtBot, settled: Settled, counted: Settled
) -> None:
    with workspace.change("Import") as change:
        odd = change.add(Audience(id=change.new_id(), name="Feet", filter="shoe:39"))
    page.open_record(odd.id)
    counted()
    field = page.panel.filter

    assert field.raw.isVisible()
    assert field.raw.text() == "shoe:39"
    page.panel.flush()
    settled()
    assert kept(desk, odd.id) == "shoe:39"
    field.raw.setText("")
    qtbot.keyClicks(field.raw, "tag:feet")
    qtbot.keyClick(field.raw, Qt.Key.Key_Return)
    settled()
    assert kept(desk, odd.id) == "tag:feet"


def test_the_file_suggests_its_own_tags_and_products(opened: FilterField, qtbot: QtBot, workspace: Workspace) -> None:
    opened.begin_row()

    assert suggested(opened.rows[-1]) == ["office", "regular"]


def test_another_condition_begins_without_the_value_of_the_old_one(opened: FilterField) -> None:
    begin(opened.rows[0], What.CITY)

    assert opened.rows[0].value.text() == ""
    opened.revert()


def test_a_channel_is_written_as_people_call_it_and_kept_by_its_name(
    qtbot: QtBot, desk: Desk, workspace: Workspace
) -> None:
    with workspace.change("Plan") as change:
        makers.promotion(change, channel="social")
    field = FilterField(desk)
    qtbot.addWidget(field)
    field.set_value("channel:social")

    assert field.rows[0].value.text() == "Social media"
    assert field.value == "channel:social"


@pytest.mark.parametrize("text", ["shoe:39", "tag:Regular  city:'Cork'", 'tag:"regular"'])
def test_a_condition_that_is_only_begun_changes_nothing_in_the_file(
    text: str, desk: Desk, workspace: Workspace, qtbot: QtBot
) -> None:
    with workspace.change("Import") as change:
        odd = change.add(Audience(id=change.new_id(), name="Feet", filter=text))
    with on_screen(qtbot, AudiencesPage(desk), active=True) as page:
        page.open_record(odd.id)
        qtbot.waitUntil(lambda: at_rest(desk) and not page.is_counting, timeout=10_000)
        before = workspace.undoable()
        page.panel.filter.add.click()
        qtbot.wait(700)
        qtbot.waitUntil(lambda: at_rest(desk))
        kept = workspace.audiences.get(odd.id)
        assert kept is not None
        assert kept.filter == text
        assert workspace.undoable() == before
        qtbot.waitUntil(lambda: not page.is_counting, timeout=10_000)


def test_escape_right_after_a_condition_was_begun_keeps_those_typed_before(desk: Desk, qtbot: QtBot) -> None:
    with on_screen(qtbot, AudiencesPage(desk), active=True) as page:
        page.show_new()
        field = page.composer.filter
        field.begin_row()
        qtbot.keyClicks(field.rows[0].value, "office")
        qtbot.wait(700)  # the person looks how many they are
        field.add.click()
        qtbot.keyClick(field.rows[-1].begins, Qt.Key.Key_Escape)
        page.show_new()
        assert "office" in "".join(field.letters())
        qtbot.waitUntil(lambda: not page.is_counting, timeout=10_000)


def at_rest(desk: Desk) -> bool:
    return desk.tasks.idle and turns.is_idle() and desk.operations.idle


def test_escape_takes_a_condition_back_that_was_only_begun_and_leaves_the_record_open(
    desk: Desk, workspace: Workspace, qtbot: QtBot
) -> None:
    with workspace.change("Import") as change:
        made = change.add(Audience(id=change.new_id(), name="Regulars", filter="tag:regular"))
    with on_screen(qtbot, AudiencesPage(desk), active=True) as page:
        page.open_record(made.id)
        qtbot.waitUntil(lambda: at_rest(desk) and not page.is_counting, timeout=10_000)
        field = page.panel.filter
        field.add.click()
        qtbot.keyClick(field.rows[-1].begins, Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: at_rest(desk) and not page.is_counting, timeout=10_000)

        assert page.shows_record
        assert field.begun == []


def test_a_filter_with_more_conditions_than_the_one_before_shows_only_its_own(qtbot: QtBot, desk: Desk) -> None:
    tags = [Term(What.TAG, name, False) for name in ("regular", "office", "late")]
    field = FilterField(desk)
    qtbot.addWidget(field)
    field.show()
    for terms in (tags[:2], tags[2:], tags[1:], []):
        field.set_value(text := written(Filter(tuple(terms))))
        assert all(row.isVisible() for row in field.rows)
        assert field.read() == text
    field.begin_row()

    assert [row.letters()[3] for row in field.rows] == [""]
