"""Toast, chips, sidebar, empty places, messages and pages."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from core.activities import Hat
from tests.ui.fit import misfits
from ui.kit.cards import Card
from ui.kit.chips import ChipRow
from ui.kit.empty import Empty
from ui.kit.form import Form
from ui.kit.nav import NavButton, Sidebar
from ui.kit.text import Chip, Label
from ui.kit.toast import Toast
from ui.kit.tokens import Tone
from ui.sidebar import sidebar


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    made.activateWindow()
    return made


def test_a_toast_offers_undo_and_goes(qtbot: QtBot, host: QWidget) -> None:
    undone: list[bool] = []
    toast = Toast(host)

    toast.say("Qualified “<b>Ana</b>”", lambda: undone.append(True))

    assert toast.isVisible()
    assert toast.text == "Qualified “<b>Ana</b>”"
    assert toast.take_focus()
    qtbot.keyClick(host.focusWidget(), Qt.Key.Key_Space)
    assert undone == [True]
    assert not toast.isVisible()


def test_a_toast_takes_the_keyboard_from_no_one(host: QWidget) -> None:
    typing = QLineEdit(host)
    typing.show()
    typing.setFocus()

    Toast(host).say("Saved")

    assert typing.hasFocus()


@pytest.mark.parametrize(
    ("tabs", "key"),
    [(0, Qt.Key.Key_Return), (-1, Qt.Key.Key_Return), (1, Qt.Key.Key_Return), (0, Qt.Key.Key_Escape)],
    ids=["the action", "what else it offers", "its cross", "escape"],
)
def test_a_toast_gives_the_keyboard_back_to_where_it_was(qtbot: QtBot, host: QWidget, tabs: int, key: Qt.Key) -> None:
    first, typing, toast = QPushButton("New", host), QLineEdit(host), Toast(host)
    first.show()
    typing.show()
    qtbot.waitUntil(host.isActiveWindow)
    typing.setFocus()
    toast.say("Deleted", lambda: None, also=("Show the folder", lambda: None))
    assert toast.take_focus()
    if tabs:
        qtbot.keyClick(host.focusWidget(), Qt.Key.Key_Tab if tabs > 0 else Qt.Key.Key_Backtab)
    assert toast.isAncestorOf(host.focusWidget())

    qtbot.keyClick(host.focusWidget(), key)

    assert toast.isHidden()
    assert typing.hasFocus()


def test_a_toast_that_is_clicked_gives_the_keyboard_to_where_it_went_meanwhile(qtbot: QtBot, host: QWidget) -> None:
    typing, other, toast = QLineEdit(host), QLineEdit(host), Toast(host)
    typing.show()
    other.show()
    qtbot.waitUntil(host.isActiveWindow)
    typing.setFocus()
    toast.say("Deleted", lambda: None)
    assert toast.take_focus()
    other.setFocus()

    qtbot.mouseClick(toast.findChildren(QPushButton)[1], Qt.MouseButton.LeftButton)

    assert toast.isHidden()
    assert other.hasFocus()


def test_a_toast_stays_inside_its_host_when_that_shrinks(host: QWidget) -> None:
    toast = Toast(host)
    toast.say("A very long message that needs more room than there is in this small window " * 3, lambda: None)

    host.resize(300, 300)

    assert host.rect().contains(toast.geometry())


def test_a_long_toast_says_all_of_it_on_more_lines(host: QWidget) -> None:
    host.resize(420, 300)
    toast = Toast(host)
    toast.say("Saved")
    low = toast.height()
    toast.say(
        "The promotion is in the bin; 12 leads, deals and activities that came of it stay without it.", lambda: None
    )

    assert toast.height() > low
    assert misfits(host) == []


def test_a_toast_leaves_no_timer_behind(host: QWidget) -> None:
    toast = Toast(host)
    toast.say("Saved")
    assert toast._timer.isActive()  # noqa: SLF001  what the test is about

    toast.hide()

    assert not toast._timer.isActive()  # noqa: SLF001


def test_of_exclusive_chips_one_is_down(qtbot: QtBot) -> None:
    row = ChipRow([("all", "All"), ("new", "New & hot"), ("old", "Old")])
    qtbot.addWidget(row)
    row.show()
    chosen: list[str] = []
    row.chosen.connect(chosen.append)
    chips = row.findChildren(QWidget)
    assert row.name() == "all"

    qtbot.mouseClick(chips[1], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(chips[1], Qt.MouseButton.LeftButton)
    qtbot.keyClick(chips[1], Qt.Key.Key_Right)
    qtbot.keyClick(chips[2], Qt.Key.Key_Right)

    assert chosen == ["new", "old", "all"]
    assert row.names() == {"all"}


def test_of_other_chips_any_may_be_down(qtbot: QtBot) -> None:
    row = ChipRow([("a", "A"), ("b", "B")], exclusive=False)
    qtbot.addWidget(row)
    row.show()
    changes: list[frozenset[str]] = []
    row.changed.connect(changes.append)

    for chip in row.findChildren(QWidget):
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)

    assert changes == [{"a"}, {"a", "b"}]


def test_the_sidebar_tells_where_to_and_what_waits(qtbot: QtBot) -> None:
    bar = Sidebar("Café <b>")
    qtbot.addWidget(bar)
    bar.add_section("Sales hat", Hat.SALES)
    leads = bar.add_place("leads", "Leads", "inbox")
    deals = bar.add_place("deals", "Deals", "handshake", Hat.SALES)
    bar.show()

    with qtbot.waitSignal(bar.chosen) as went:
        qtbot.mouseClick(deals, Qt.MouseButton.LeftButton)
    bar.set_count("leads", 120)

    assert went.args == ["deals"]
    assert deals.isChecked()
    assert not leads.isChecked()
    assert leads.accessibleName() == "Leads, 120"
    assert not bar.grab().isNull()


def test_headings_of_the_sidebar_are_whole_the_moment_a_place_goes(host: QWidget) -> None:
    bar = Sidebar("Shop")
    bar.setParent(host)
    for number in range(4):
        bar.add_section(f"Part {number}")
        bar.add_place(f"place {number}", "Place", "inbox")
    bar.add_place("passing", "Passing", "download", foot=True)
    bar.show()
    bar.resize(bar.width(), bar.sizeHint().height() - 2)
    QApplication.processEvents()
    headings = [words for words in bar.findChildren(QLabel) if words.text().startswith("Part")]
    assert headings[0].contentsMargins().top() < 12, "the bar is not low enough to stand closer together"

    bar.set_offered("passing", False)
    QApplication.sendPostedEvents(bar, QEvent.Type.LayoutRequest)  # what a picture of the window waits for

    assert [words.height() for words in headings] == [words.sizeHint().height() for words in headings]


def test_an_empty_place_has_the_button_that_fills_it(qtbot: QtBot) -> None:
    empty = Empty("megaphone", "No promotions yet", "Plan the first one.", action="Plan a promotion")
    qtbot.addWidget(empty)
    empty.show()
    assert empty.action is not None

    with qtbot.waitSignal(empty.asked):
        qtbot.mouseClick(empty.action, Qt.MouseButton.LeftButton)

    assert not empty.grab().isNull()


def test_a_card_holds_a_form_in_line_with_its_title(qtbot: QtBot) -> None:
    card = Card("Plan", tells="Goal and dates")
    qtbot.addWidget(card)
    form = Form()
    card.add(form)
    card.show()

    assert isinstance(card.title, Label)
    assert form.parentWidget() is card


def test_a_chip_is_as_wide_as_its_word(qtbot: QtBot) -> None:
    chip = Chip("won", Tone.GOOD)
    qtbot.addWidget(chip)
    narrow = chip.sizeHint().width()

    chip.show_state("qualified by phone", Tone.SALES, "phone")

    assert chip.sizeHint().width() > narrow
    assert not chip.grab().isNull()


def test_a_long_sentence_is_shown_whole(qtbot: QtBot) -> None:
    sentence = (
        "A promotion is a reason to come: whom you tell, by which channel, what you offer, and what it may cost you."
    )
    empty = Empty("megaphone", "What will you offer next?", sentence, action="Plan a promotion")
    qtbot.addWidget(empty)
    empty.resize(900, 500)
    empty.show()

    text = empty.sentence

    assert text.height() >= text.heightForWidth(text.width()) > text.fontMetrics().lineSpacing()


def test_a_screen_reader_turns_chips_and_places_over_without_a_click(qtbot: QtBot) -> None:
    chips, places = ChipRow([("all", "All"), ("new", "New")]), Sidebar("Shop")
    place = places.add_place("leads", "Leads", "inbox")
    qtbot.addWidget(chips)
    qtbot.addWidget(places)

    with qtbot.waitSignal(chips.chosen, check_params_cb=lambda name: name == "new"):
        chips.findChildren(QPushButton)[1].toggle()
    with qtbot.waitSignal(places.chosen, check_params_cb=lambda name: name == "leads"):
        place.toggle()

    assert chips.name() == "new"


def test_a_chip_gives_way_where_its_words_are_long_and_tells_the_rest(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    row = QHBoxLayout(host)
    short, long = Chip("Won"), Chip("Everything must go before the harbour is rebuilt, and then some")
    for chip in (short, long):
        row.addWidget(chip)
    host.resize(300, 60)
    host.show()

    assert short.width() == short.sizeHint().width()
    assert short.toolTip() == ""
    assert long.width() < long.sizeHint().width()
    assert "and then some" in long.toolTip()


def test_in_a_low_window_the_places_of_the_sidebar_stand_closer_and_not_on_each_other(qtbot: QtBot) -> None:
    made = sidebar("Corner Shop")
    qtbot.addWidget(made)
    made.show()
    roomy = made.sizeHint().height()
    made.resize(made.width(), roomy)
    made.set_offered("move_in", True)
    QApplication.processEvents()

    buttons = sorted((each for each in made.findChildren(NavButton) if each.isVisible()), key=lambda each: each.y())
    assert len(buttons) == 14
    assert all(above.geometry().bottom() < below.y() for above, below in pairwise(buttons))
    made.resize(made.width(), roomy + 60)
    made.set_offered("move_in", False)
    QApplication.processEvents()
    assert made.sizeHint().height() == roomy


def test_in_a_low_place_the_margins_give_way_before_the_button_meets_the_words(qtbot: QtBot) -> None:
    sentence = "Print a sheet of coupons, or hand out one code for all. Whoever brings one tells you which promotion "
    empty = Empty("ticket", "No coupons yet", 2 * sentence, action="Make coupons")
    qtbot.addWidget(empty)
    empty.resize(480, 165)
    empty.show()
    assert empty.action is not None
    assert not empty.action.geometry().intersects(empty.sentence.geometry())
    assert empty.rect().contains(empty.action.geometry())
