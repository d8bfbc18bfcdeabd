"""Each kind of field reads what people write and shows it as the owner's country does."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot

from core.activities import Hat
from core.promotions import OfferKind
from tests.ui.kit.conftest import TODAY
from tests.ui.kit.one_field import Commits, leave, retype
from tests.ui.painted import painted
from ui.kit.date_field import CalendarPopup, DateField
from ui.kit.fields import CalmCombo, ChoiceField, NotesField, PercentField
from ui.kit.joined_fields import OfferField, PeriodField
from ui.kit.line import Line
from ui.kit.list_fields import LinesField, TagsField
from ui.kit.theme import Scheme, Theme
from ui.kit.tokens import Tone

NBSP = "\N{NO-BREAK SPACE}"


def test_notes_keep_their_lines_and_grow(qtbot: QtBot, use: Callable[..., Commits]) -> None:
    field = NotesField()
    commits = use(field, "one")
    low = field.editor.height()

    field.editor.selectAll()
    qtbot.keyClicks(field.editor, "one")
    qtbot.keyClick(field.editor, Qt.Key.Key_Return)
    qtbot.keyClicks(field.editor, "two")
    leave(field)

    assert commits == [("one\ntwo", "one")]
    assert field.editor.height() > low


def test_a_choice_commits_when_it_is_chosen(qtbot: QtBot, use: Callable[..., Commits]) -> None:
    field = ChoiceField([("flyer", "Flyer"), ("tv", "TV & radio")])
    commits = use(field, "flyer")

    qtbot.keyClick(field.editor, Qt.Key.Key_Down)

    assert commits == [("tv", "flyer")]


def test_what_is_chosen_stays_when_other_choices_are_offered(qtbot: QtBot, use: Callable[..., Commits]) -> None:
    field = ChoiceField([("flyer", "Flyer"), ("tv", "TV & radio")])
    use(field, "flyer")

    qtbot.keyClick(field.editor, Qt.Key.Key_Down)
    field.set_choices([("print", "In print"), ("flyer", "Flyer"), ("tv", "TV & radio")])

    assert field.value == "tv"


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
@pytest.mark.parametrize("hat", [None, *Hat])
def test_the_chosen_row_of_a_list_that_opens_wears_a_colour_that_is_seen(
    theme: Theme, qtbot: QtBot, hat: Hat | None, scheme: Scheme
) -> None:
    now = theme.choose(scheme)
    host = QWidget()
    host.setProperty("hat", hat)
    qtbot.addWidget(host)
    choice = CalmCombo(host)
    choice.addItems(["New", "Talking"])
    host.show()
    choice.showPopup()

    row = choice.view().visualRect(choice.model().index(0, 0))
    seen = choice.view().viewport().grab().toImage()

    assert seen.pixelColor(row.right() - 12, row.center().y()).name() == now.chosen[Tone(hat or Tone.NEUTRAL)]
    choice.hidePopup()


def test_the_list_of_a_choice_opens_below_it_in_one_frame(theme: Theme, qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(300, 300)
    choice = CalmCombo(host)
    choice.addItems(["New", "Talking", "Offer made"])
    choice.setCurrentIndex(2)
    choice.setGeometry(10, 10, 200, 36)
    host.show()
    choice.showPopup()

    around = choice.view().window()
    field = choice.mapToGlobal(choice.rect().bottomLeft())
    assert around.y() >= field.y()
    assert choice.view().geometry() == around.rect(), "nothing is drawn around it"
    choice.hidePopup()


def test_a_choice_that_is_no_longer_offered_is_shown_all_the_same(use: Callable[..., Commits]) -> None:
    field = ChoiceField([("flyer", "Flyer")])
    commits = use(field, "town crier")

    assert field.value == "town crier"
    assert field.editor.currentText() == "town crier"
    assert commits == []


def test_a_day_is_read_as_people_write_it(qtbot: QtBot, use: Callable[..., Commits]) -> None:
    field = DateField(lambda: TODAY)
    commits = use(field, None)

    qtbot.keyClicks(field.editor, "fri")
    leave(field)

    assert commits == [(date(2026, 11, 27), None)]
    assert field.editor.text() == "27 Nov 2026"


def test_a_day_can_be_picked_and_emptied(qtbot: QtBot, use: Callable[..., Commits]) -> None:
    field = DateField(lambda: TODAY)
    commits = use(field, TODAY)

    qtbot.keyClick(field.editor, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    popup = field.findChild(CalendarPopup)
    assert popup is not None
    popup.picked.emit(date(2026, 12, 24))
    popup.close()
    field.editor.clear()
    field.touch()
    leave(field)

    assert commits == [(date(2026, 12, 24), TODAY), (None, date(2026, 12, 24))]


def test_the_calendar_offers_no_day_that_a_file_cannot_hold(qtbot: QtBot, use: Callable[..., Commits]) -> None:
    field = DateField(lambda: TODAY)
    commits = use(field, date.min)
    qtbot.keyClick(field.editor, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    popup = field.findChild(CalendarPopup)
    assert popup is not None

    days = popup.calendar.findChild(QTableView)
    assert days is not None
    qtbot.keyClick(days, Qt.Key.Key_PageUp)
    qtbot.keyClick(days, Qt.Key.Key_Left)
    qtbot.keyClick(days, Qt.Key.Key_Return)
    popup.close()
    leave(field)

    assert commits == []


def test_a_percentage_is_kept_in_hundredths(qtbot: QtBot, use: Callable[..., Commits]) -> None:
    field = PercentField("de_DE")
    commits = use(field, 1500)
    assert field.editor.text() == f"15{NBSP}%"

    retype(qtbot, field.editor, "12,5")
    leave(field)

    assert commits == [(1250, 1500)]
    assert field.editor.text() == f"12,5{NBSP}%"


def test_start_and_end_are_one_commit(qtbot: QtBot, use: Callable[..., Commits]) -> None:
    field = PeriodField(lambda: TODAY)
    commits = use(field, (None, None))

    qtbot.keyClicks(field.first, "1 Dec 2026")
    field.last.setFocus()
    assert commits == []
    qtbot.keyClicks(field.last, "31.12.2026")
    leave(field)

    assert commits == [((date(2026, 12, 1), date(2026, 12, 31)), (None, None))]


def test_an_end_before_the_start_is_told(qtbot: QtBot, use: Callable[..., Commits]) -> None:
    field = PeriodField(lambda: TODAY)
    commits = use(field, (date(2026, 12, 1), date(2026, 12, 31)))

    retype(qtbot, field.first, "2027-01-05")
    leave(field)

    assert "lies before" in field.mistake
    assert commits == []


def test_an_offer_is_one_commit_of_kind_and_value(qtbot: QtBot, use: Callable[..., Commits]) -> None:
    field = OfferField("EUR", "en_GB")
    commits = use(field, (OfferKind.NONE, None))
    assert not field.amount.isVisible()

    qtbot.keyClick(field.kind, Qt.Key.Key_Down)
    field.amount.setFocus()
    qtbot.keyClicks(field.amount, "15")
    leave(field)

    assert commits == [((OfferKind.PERCENT, 1500), (OfferKind.NONE, None))]
    assert field.amount.text() == "15%"


def test_several_phones_stand_one_to_a_line(qtbot: QtBot, use: Callable[..., Commits]) -> None:
    field = LinesField()
    commits = use(field, ("020 1",))

    field.editor.setPlainText("020 1\n\n 020 2 \n020 1")
    leave(field)

    assert commits == [(("020 1", "020 2"), ("020 1",))]


def test_tags_are_typed_removed_and_taken_back(qtbot: QtBot, use: Callable[..., Commits]) -> None:
    field = TagsField(["vip"])
    commits = use(field, ("old",))

    qtbot.keyClicks(field.editor, "new,")
    qtbot.keyClick(field.editor, Qt.Key.Key_Backspace)

    assert commits == [(("old", "new"), ("old",)), (("old",), ("old", "new"))]


@pytest.mark.parametrize("now", [("new", "vip", "old"), ("old", "new")])
def test_a_chip_takes_away_the_tag_that_was_pressed(
    qtbot: QtBot, use: Callable[..., Commits], now: tuple[str, ...]
) -> None:
    field = TagsField()
    use(field, ("vip", "old"))
    vip = next(each for each in field.findChildren(QPushButton) if "vip" in each.text())

    qtbot.mousePress(vip, Qt.MouseButton.LeftButton)
    field.set_value(now)  # someone else changed them at this moment
    qtbot.mouseRelease(vip, Qt.MouseButton.LeftButton)

    assert field.value == tuple(each for each in now if each != "vip")


def test_letters_come_back_as_they_were_typed(qtbot: QtBot) -> None:
    field = OfferField("EUR", "en_IE")
    qtbot.addWidget(field)
    field.set_value((OfferKind.NONE, None))

    field.type_again(("Percent off", "15x"), "That is no number.")

    assert field.letters() == ("Percent off", "15x")
    assert (field.mistake, field.is_touched) == ("That is no number.", True)
    assert not field.amount.isHidden()


def test_arrow_keys_walk_through_the_kinds_of_offer(qtbot: QtBot, use: Callable[..., Commits]) -> None:
    field = OfferField("EUR", "en_IE")
    use(field, (OfferKind.NONE, None))

    qtbot.keyClick(field.kind, Qt.Key.Key_Down)
    qtbot.keyClick(field.kind, Qt.Key.Key_Down)

    assert field.kind.hasFocus()
    assert field.kind.currentText() == "Amount off"


def test_a_refused_offer_takes_the_keyboard_to_its_amount(qtbot: QtBot, use: Callable[..., Commits]) -> None:
    field = OfferField("EUR", "en_IE")
    use(field, (OfferKind.PERCENT, 15_000))
    field.show_mistake("At most 100 %.")

    field.setFocus()

    assert field.amount.hasFocus()


def test_what_is_no_day_shows_how_days_are_written_here(qtbot: QtBot, use: Callable[..., Commits]) -> None:
    field = DateField(lambda: TODAY)
    use(field, None)

    qtbot.keyClicks(field.editor, "soonish")
    qtbot.keyClick(field.editor, Qt.Key.Key_Return)

    assert "write it like 22 Nov 2026" in field.mistake


def test_a_line_that_is_too_long_ends_in_an_ellipsis_until_it_is_typed_into(qtbot: QtBot) -> None:
    line = Line()
    line.setText("Bring the second apron, ask Mr Okafor to sign for all of them")
    line.setCursorPosition(0)
    line.resize(180, 32)
    qtbot.addWidget(line)
    with qtbot.waitExposed(line):
        line.show()
    line.clearFocus()

    assert [each.text for each in painted(line)] == ["Bring the second apron, …"]

    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    assert all("…" not in each.text for each in painted(line))


@pytest.mark.parametrize("locale", ["he_IL", "ar_EG", "de_DE", "ja_JP"])
def test_no_day_of_the_week_is_cut_in_the_calendar(qtbot: QtBot, locale: str) -> None:
    QLocale.setDefault(QLocale(locale))
    around = QWidget()
    qtbot.addWidget(around)
    around.show()
    month = CalendarPopup(around, TODAY)
    month.show_below(around)
    assert not [run.text for run in painted(month) if run.text.endswith("…")]
    month.close()


def test_a_long_line_that_is_entered_by_key_is_chosen_and_seen_from_its_beginning(qtbot: QtBot) -> None:
    line = Line()
    line.setText("Lunch for twenty-five after a christening, quiches and salads")
    line.resize(180, 32)
    qtbot.addWidget(line)
    with qtbot.waitExposed(line):
        line.show()
    line.clearFocus()
    line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    assert line.selectedText() == line.text()
    assert line.cursorPosition() == 0
    qtbot.keyClicks(line, "Cake")
    assert line.text() == "Cake"
