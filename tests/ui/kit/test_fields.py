"""Fields save as you go, lose nothing that is being typed, and say beside themselves what is wrong."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from core.promotions import OfferKind
from tests.ui.kit.conftest import TODAY
from ui.kit.date_field import CalendarPopup, DateField
from ui.kit.field import Field
from ui.kit.fields import AmountField, ChoiceField, LineField, NotesField, NumberField, PercentField
from ui.kit.form import Form
from ui.kit.joined_fields import OfferField, PeriodField
from ui.kit.list_fields import LinesField, TagsField

Commits = list[tuple[Any, Any]]
NBSP = "\N{NO-BREAK SPACE}"


class Sheet(QWidget):
    """A window with a field and another place to go."""

    def __init__(self, field: Field) -> None:
        super().__init__()
        self.elsewhere = QLineEdit()
        layout = QVBoxLayout(self)
        layout.addWidget(field)
        layout.addWidget(self.elsewhere)


@pytest.fixture
def use(qtbot: QtBot) -> Callable[..., Commits]:
    """Show a field with a value and the keyboard in it; gives back the list of what it commits."""

    kept: list[QWidget] = []

    def start(field: Field, value: Any) -> Commits:
        sheet = Sheet(field)
        kept.append(sheet)
        qtbot.addWidget(sheet)
        sheet.show()
        sheet.activateWindow()
        qtbot.waitUntil(sheet.isActiveWindow)
        field.set_value(value)
        commits: Commits = []
        field.committed.connect(lambda new, base: commits.append((new, base)))
        field.setFocus()
        return commits

    return start


def leave(field: Field) -> None:
    window = field.window()
    assert isinstance(window, Sheet)
    window.elsewhere.setFocus()


def retype(qtbot: QtBot, editor: QLineEdit, text: str) -> None:
    editor.selectAll()
    qtbot.keyClicks(editor, text)


def test_enter_commits_what_was_typed_with_what_was_seen(qtbot: QtBot, use: Callable[..., Commits]) -> None:
    field = LineField()
    commits = use(field, "Ana")

    retype(qtbot, field.editor, "Ana M.")
    qtbot.keyClick(field.editor, Qt.Key.Key_Return)
    leave(field)

    assert commits == [("Ana M.", "Ana")]


def test_leaving_commits(qtbot: QtBot, use: Callable[..., Commits]) -> None:
    field = AmountField("EUR", "en_GB")
    commits = use(field, 8000)

    retype(qtbot, field.editor, "1,250")
    leave(field)

    assert commits == [(125_000, 8000)]
    assert field.editor.text() == "€1,250.00"


def test_text_commits_after_a_pause(qtbot: QtBot, use: Callable[..., Commits]) -> None:
    field = LineField()
    commits = use(field, "")

    qtbot.keyClicks(field.editor, "Bo")

    assert commits == []
    qtbot.waitUntil(lambda: bool(commits), timeout=2000)
    assert commits == [("Bo", "")]


def test_amounts_do_not_commit_half_typed(qtbot: QtBot, use: Callable[..., Commits]) -> None:
    field = AmountField("EUR", "en_GB")
    commits = use(field, None)

    qtbot.keyClicks(field.editor, "12")
    qtbot.wait(650)

    assert commits == []


def test_nothing_is_committed_where_nothing_changed(qtbot: QtBot, use: Callable[..., Commits]) -> None:
    field = LineField()
    commits = use(field, "Ana")

    retype(qtbot, field.editor, "Ana")
    leave(field)

    assert commits == []


def test_escape_returns_to_the_saved_value(qtbot: QtBot, use: Callable[..., Commits]) -> None:
    field = LineField()
    commits = use(field, "Ana")

    retype(qtbot, field.editor, "Oops")
    qtbot.keyClick(field.editor, Qt.Key.Key_Escape)
    leave(field)

    assert field.value == "Ana"
    assert commits == []


def test_news_from_the_file_does_not_overwrite_what_is_being_typed(qtbot: QtBot, use: Callable[..., Commits]) -> None:
    field = AmountField("EUR", "en_GB")
    commits = use(field, 100)
    retype(qtbot, field.editor, "5")

    field.set_value(200)

    assert field.editor.text() == "5"
    leave(field)
    assert commits == [(500, 100)]  # the base is what the person saw, so the clash is noticed


def test_a_clash_is_asked_about_once(qtbot: QtBot, use: Callable[..., Commits]) -> None:
    field = AmountField("EUR", "en_GB")
    commits = use(field, 100)
    retype(qtbot, field.editor, "5")
    field.set_value(200)
    qtbot.keyClick(field.editor, Qt.Key.Key_Return)

    field.show_mistake("It now says 2.00. Yours was 5.00.")
    qtbot.keyClick(field.editor, Qt.Key.Key_Return)

    assert commits == [(500, 100), (500, 200)]
    assert field.mistake == ""


def test_the_echo_of_an_own_commit_keeps_the_typing_and_the_base(qtbot: QtBot, use: Callable[..., Commits]) -> None:
    field = LineField()
    commits = use(field, "A")
    retype(qtbot, field.editor, "An")
    field.flush()
    qtbot.keyClicks(field.editor, "a ")

    field.set_value("An")

    assert field.editor.text() == "Ana "
    field.flush()
    assert commits == [("An", "A"), ("Ana", "An")]
    field.set_value("Ana")
    assert field.editor.text() == "Ana "  # the space before the next word is not taken away


def test_the_echo_of_the_first_of_two_commits_does_not_turn_the_base_back(
    qtbot: QtBot, use: Callable[..., Commits]
) -> None:
    field = LineField()
    commits = use(field, "A")
    for text in ("An", "Ana"):  # both are on their way while the file is slow
        retype(qtbot, field.editor, text)
        field.flush()
    retype(qtbot, field.editor, "Anabel")

    field.set_value("An")
    field.set_value("Ana")
    field.flush()

    assert commits[-1] == ("Anabel", "Ana")


def test_the_echo_of_the_first_of_two_commits_does_not_show_the_older_text(
    qtbot: QtBot, use: Callable[..., Commits]
) -> None:
    field = LineField()
    use(field, "A")
    for text in ("An", "Ana"):
        retype(qtbot, field.editor, text)
        field.flush()

    field.set_value("An")

    assert field.editor.text() == "Ana"


def test_a_refused_commit_keeps_the_text_and_the_first_base(qtbot: QtBot, use: Callable[..., Commits]) -> None:
    field = LineField()
    commits = use(field, "Winter sale")
    retype(qtbot, field.editor, "x")
    field.flush()

    field.show_mistake("A promotion needs a longer name.")
    assert field.editor.text() == "x"
    retype(qtbot, field.editor, "Spring sale")
    field.flush()

    assert commits[-1] == ("Spring sale", "Winter sale")


def test_what_did_not_reach_the_file_is_committed_again(qtbot: QtBot, use: Callable[..., Commits]) -> None:
    field = LineField()
    commits = use(field, "A")
    retype(qtbot, field.editor, "Ana")
    field.flush()

    field.keep_unsaved()
    field.set_value("A")
    field.flush()

    assert field.editor.text() == "Ana"
    assert commits == [("Ana", "A"), ("Ana", "A")]


def test_nonsense_is_told_beside_the_field_and_kept(qtbot: QtBot, use: Callable[..., Commits]) -> None:
    field = AmountField("EUR", "en_GB")
    commits = use(field, 100)

    retype(qtbot, field.editor, "4o0")
    leave(field)

    assert "4o0" in field.mistake
    assert field.editor.text() == "4o0"
    assert commits == []
    told = QAccessible.queryAccessibleInterface(field.editor).text(QAccessible.Text.Description)
    assert "4o0" in told

    field.setFocus()
    retype(qtbot, field.editor, "400")
    leave(field)

    assert field.mistake == ""
    assert commits == [(40_000, 100)]


@pytest.mark.parametrize("text", ["<b>x</b>", "<img src='x'>"])
def test_a_mistake_shows_what_was_typed_as_typed(qtbot: QtBot, use: Callable[..., Commits], text: str) -> None:
    field = NumberField("en_GB")
    use(field, 1)

    retype(qtbot, field.editor, text)
    leave(field)

    assert text in field.mistake
    assert field._mistake.textFormat() is Qt.TextFormat.PlainText  # noqa: SLF001  how Qt is told


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


@pytest.fixture
def form(qtbot: QtBot) -> Form:
    made = Form(columns=2)
    made.add("name", "Name", LineField(), always=True)
    made.add("phone", "Phone", LineField())
    made.add("notes", "Notes & more", NotesField(), wide=True)
    qtbot.addWidget(made)
    made.resize(500, 300)
    made.show()
    return made


def shown(form: Form) -> list[str]:
    return [name for name in ("name", "phone", "notes") if form.field(name).isVisible()]


def test_a_form_shows_what_is_filled_and_offers_the_rest(form: Form) -> None:
    form.load({"name": "", "phone": "020", "notes": ""})
    assert shown(form) == ["name", "phone"]

    form.show_more()

    assert shown(form) == ["name", "phone", "notes"]


def test_a_form_names_its_fields_for_assistive_tools(form: Form) -> None:
    field = form.field("notes")
    assert isinstance(field, NotesField)

    assert QAccessible.queryAccessibleInterface(field.editor).text(QAccessible.Text.Name) == "Notes & more"


def test_a_form_tells_which_field_was_changed(qtbot: QtBot, form: Form) -> None:
    form.load({"name": "Ana", "phone": "", "notes": ""})
    field = form.field("name")
    assert isinstance(field, LineField)
    field.setFocus()
    retype(qtbot, field.editor, "Bo")

    with qtbot.waitSignal(form.committed) as told:
        form.flush()

    assert told.args == ["name", "Bo", "Ana"]


def test_another_record_first_commits_what_was_typed_into_the_one_before(qtbot: QtBot, form: Form) -> None:
    form.load({"name": "Ana"})
    field = form.field("name")
    assert isinstance(field, LineField)
    retype(qtbot, field.editor, "Anna")

    with qtbot.waitSignal(form.committed) as told:
        form.load({"name": "Bo"})

    assert told.args == ["name", "Anna", "Ana"]
    assert field.value == "Bo"


def test_a_mistake_brings_its_field_out(form: Form) -> None:
    form.load({"name": "", "phone": "", "notes": ""})

    assert form.show_mistake("phone", "Write the number.")
    assert not form.show_mistake("elsewhere", "?")

    assert shown(form) == ["name", "phone"]
    assert form.field("phone").mistake == "Write the number."


def test_a_refused_value_keeps_its_sentence_when_the_keyboard_leaves(qtbot: QtBot, use: Callable[..., Commits]) -> None:
    field = LineField()
    use(field, "")
    retype(qtbot, field.editor, "ana@")
    qtbot.keyClick(field.editor, Qt.Key.Key_Return)
    field.show_mistake("That is no address.")

    leave(field)

    assert field.mistake == "That is no address."


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


def test_a_field_with_a_mistake_shows_where_the_keyboard_is(qtbot: QtBot, use: Callable[..., Commits]) -> None:
    field = LineField()
    use(field, "")
    field.show_mistake("That is none.")
    with_keyboard = field.editor.grab().toImage()
    leave(field)

    assert field.editor.grab().toImage() != with_keyboard
    assert field.editor.size() == with_keyboard.deviceIndependentSize().toSize()
