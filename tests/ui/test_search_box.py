"""The search field: what it shows while one types, and where the keyboard leads."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from core import contacts, promotions
from core.ids import Id
from tests.ui.someone_saves import someone_saves
from ui.actions import ENTRIES, Actions
from ui.desk import Desk
from ui.kit.theme import Theme
from ui.search_box import SearchBox
from ui.search_results import ROW, Hit

Key = Qt.Key


class Searching:
    """A window with a search field and another one, and what was gone to."""

    def __init__(self, qtbot: QtBot, desk: Desk) -> None:
        self.bot = qtbot
        self.desk = desk
        self.window = QWidget()
        self.window.resize(700, 600)
        self.done: list[str] = []
        self.actions = Actions(self.window, {entry.name: partial(self.done.append, entry.name) for entry in ENTRIES})
        self.other = QLineEdit()
        self.field = SearchBox(desk, self.actions, self.window)
        layout = QVBoxLayout(self.window)
        layout.addWidget(self.field)
        layout.addWidget(self.other)
        layout.addStretch(1)
        self.gone_to: list[tuple[str, Id]] = []
        desk.record_asked.connect(lambda kind, key: self.gone_to.append((kind, key)))
        qtbot.addWidget(self.window)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.other.setFocus()
        self.field.setFocus()

    def types(self, text: str) -> None:
        self.bot.keyClicks(self.field, text)

    def presses(self, *keys: Key) -> None:
        for key in keys:
            self.bot.keyClick(self.field, key)

    @property
    def shown(self) -> list[Hit]:
        hits = self.field.results.hits
        rows = [hits.at(row) for row in range(hits.rowCount())]
        return [hit for hit in rows if hit is not None] if self.field.results.isVisible() else []

    @property
    def titles(self) -> list[str]:
        return [hit.title for hit in self.shown]


@pytest.fixture(autouse=True)
def in_colours(theme: Theme) -> None:
    """As the owner sees it."""


@pytest.fixture
def search(qtbot: QtBot, desk: Desk) -> Searching:
    return Searching(qtbot, desk)


@pytest.fixture
def person(desk: Desk) -> Callable[..., Id]:
    def make(name: str, **fields: object) -> Id:
        with desk.workspace.change("Add contact") as change:
            return contacts.add_contact(change, name=name, **fields).id

    return make


Person = Callable[..., Id]


def test_it_finds_while_one_types(search: Searching, person: Person) -> None:
    person("Ana Pavlović")
    search.types("pav")
    assert search.titles == ["Ana Pavlović"]


@pytest.mark.parametrize(
    ("name", "typed"), [("Ζωή Νικολάου", "ζω"), ("דוד כהן", "כה"), ("山田 花子", "花"), ("สมชาย", "ชาย")]
)
def test_it_finds_in_any_script(search: Searching, person: Person, name: str, typed: str) -> None:
    person(name)
    search.field.setText(typed)
    assert search.titles == [name]


def test_each_result_says_what_kind_it_is(search: Searching, desk: Desk, person: Person) -> None:
    person("Winter, Ana", company="Bakery")
    with desk.workspace.change("Plan") as change:
        promotions.plan_promotion(change, name="Winter sale", channel="search ads")
    search.types("winter")
    assert [(hit.kind, hit.title, hit.about) for hit in search.shown] == [
        ("Promotion", "Winter sale", "Search ads"),
        ("Contact", "Winter, Ana", "Bakery"),
    ]


def test_enter_goes_to_the_first_and_clears_the_field(search: Searching, person: Person) -> None:
    ana = person("Ana")
    search.types("ana")
    search.presses(Key.Key_Return)
    assert search.gone_to == [("contact", ana)]
    assert search.field.text() == ""
    assert not search.field.results.isVisible()


def test_arrow_keys_choose_another_and_stop_at_the_ends(search: Searching, person: Person) -> None:
    keys = [person(f"Ana {number}") for number in range(3)]
    search.types("ana")
    search.presses(Key.Key_Up, Key.Key_Down, Key.Key_Down, Key.Key_Down, Key.Key_Down, Key.Key_Up, Key.Key_Return)
    assert search.gone_to == [("contact", keys[1])]


def test_page_keys_go_to_the_end_of_a_long_list(search: Searching, person: Person) -> None:
    keys = [person(f"Ana {number}") for number in range(12)]
    search.types("ana")
    search.presses(Key.Key_PageDown, Key.Key_PageDown, Key.Key_Return)
    assert search.gone_to == [("contact", keys[0])]


def test_a_click_goes_there(search: Searching, person: Person) -> None:
    person("Ana 1")
    ben = person("Ana 2")
    search.types("ana")
    view = search.field.results.view
    search.bot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(60, ROW // 2))
    assert search.gone_to == [("contact", ben)]


def test_escape_clears_and_goes_back_to_where_one_was(search: Searching, person: Person) -> None:
    person("Ana")
    search.types("ana")
    search.presses(Key.Key_Escape)
    assert search.field.text() == ""
    assert not search.field.results.isVisible()
    assert search.other.hasFocus()


def test_enter_on_nothing_goes_nowhere(search: Searching) -> None:
    search.presses(Key.Key_Return)
    search.types("xyzzy")
    search.presses(Key.Key_Down, Key.Key_Return)
    assert not search.gone_to
    assert not search.done


def test_nothing_found_is_said_in_words(search: Searching) -> None:
    search.types("xyzzy")
    assert search.field.results.isVisible()
    assert search.field.results.nothing.title.text() == "Nothing found for “xyzzy”"
    assert search.field.results.nothing.isVisible()


def test_blanks_alone_are_no_search(search: Searching) -> None:
    search.types("   ")
    assert not search.field.results.isVisible()


def test_actions_are_found_by_their_words_and_done_by_enter(search: Searching) -> None:
    search.types("promotion whom")
    (hit,) = search.shown
    assert (hit.title, hit.kind) == ("New: Promotion", "Ctrl+Shift+P")
    search.presses(Key.Key_Return)
    assert search.done == ["new_promotion"]


def test_an_action_that_cannot_be_taken_now_is_not_offered(search: Searching) -> None:
    search.actions.by_name["undo"].setEnabled(False)
    search.types("undo")
    assert "Edit: Undo" not in search.titles


def test_records_come_before_actions(search: Searching, person: Person) -> None:
    person("Promotion Lovers Club")
    search.types("promotion")
    assert search.titles[0] == "Promotion Lovers Club"
    assert "Go: Promotions" in search.titles


@pytest.mark.parametrize("name", ["<b>Ana</b>", "<img src=/etc/passwd>", "Ana &amp; Ben", "Ana\nBen", "Ana\tBen"])
def test_markup_in_a_name_is_shown_as_typed(search: Searching, person: Person, name: str) -> None:
    person(name)
    search.types("ana" if "na" in name else "img")
    (hit,) = search.shown
    assert hit.title == name
    search.window.grab()


def test_a_name_of_two_hundred_letters_is_cut_before_the_kind(search: Searching, person: Person) -> None:
    person("W" * 200, company="M" * 200)
    search.field.setText("w" * 200)
    width = search.field.results.view.viewport().width()
    line = search.field.results.view.grab().toImage()
    assert not inked(line, width - 68, width - 56)
    assert inked(line, width - 56, width - 14)


def inked(image: QImage, left: int, right: int) -> bool:
    """Whether anything but background stands between two columns of the first row."""
    ratio = image.devicePixelRatio()
    background = image.pixelColor(image.width() // 2, int(3 * ratio))
    return any(
        image.pixelColor(int(x * ratio), int(y * ratio)) != background
        for x in range(left, right)
        for y in range(6, ROW - 6)
    )


def test_results_lie_right_below_the_field_and_as_wide(search: Searching, person: Person) -> None:
    person("Ana")
    search.types("ana")
    field, results = search.field.geometry(), search.field.results.geometry()
    assert results.left() == field.left()
    assert results.width() == field.width()
    assert 0 < results.top() - field.bottom() <= 8


def test_results_follow_the_window_when_it_is_resized(search: Searching, person: Person) -> None:
    person("Ana")
    search.types("ana")
    search.window.resize(500, 600)
    search.bot.waitUntil(lambda: search.field.results.width() == search.field.width())


def test_results_never_reach_below_the_window(search: Searching, person: Person) -> None:
    for number in range(12):
        person(f"Ana {number}")
    search.window.resize(700, 240)
    search.types("ana")
    assert search.field.results.geometry().bottom() < 240


def test_results_go_when_the_field_loses_the_keyboard_and_come_back_with_it(search: Searching, person: Person) -> None:
    person("Ana")
    search.types("ana")
    search.other.setFocus()
    assert not search.field.results.isVisible()
    search.field.setFocus()
    assert search.titles == ["Ana"]


def test_a_file_that_is_busy_is_said_to_be_and_asked_again(search: Searching, desk: Desk, person: Person) -> None:
    person("Ana")
    with someone_saves(desk.workspace.path):
        search.types("a")
        assert search.field.results.nothing.title.text() == "The file is busy"
    search.bot.waitUntil(lambda: search.titles[:1] == ["Ana"], timeout=3_000)


def test_assistive_tools_hear_title_kind_and_line(search: Searching, person: Person) -> None:
    person("Ana", company="Bakery")
    search.types("ana")
    index = search.field.results.hits.index(0, 0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Ana, Contact, Bakery"


def test_right_to_left_the_words_stand_at_the_right(search: Searching, person: Person) -> None:
    search.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    person("Ana")
    search.types("ana")
    assert search.field.alignment() & Qt.AlignmentFlag.AlignRight
    line = search.field.results.view.grab().toImage()
    width = search.field.results.view.viewport().width()
    assert inked(line, width - 40, width - 8)
    assert not inked(line, 120, width - 120)


def test_a_phone_that_was_found_is_shown_with_spaces(search: Searching, person: Person) -> None:
    person("Ana", company="Bakery", phones=("+353209110000",))
    search.types("0911 00")
    assert [(hit.title, hit.about) for hit in search.shown] == [("Ana", "(020) 911 0000 · Bakery")]


def test_a_section_of_the_settings_is_found_by_its_name(search: Searching) -> None:
    asked: list[str] = []
    search.desk.section_asked.connect(asked.append)
    search.types("stage")
    assert search.titles[0] == "Settings: Stages"
    search.presses(Key.Key_Return)
    assert asked == ["stages"]
