"""A field saves as you go, loses nothing that is being typed, and says beside itself what is wrong."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from core.change import Clash
from tests.ui.kit.one_field import Commits, leave, retype
from ui.kit.field import IDLE
from ui.kit.fields import AmountField, LineField, NotesField, NumberField


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

    field.refuse(Clash("value", 200, 500))
    qtbot.keyClick(field.editor, Qt.Key.Key_Return)

    assert commits == [(500, 100), (500, 200)]
    assert field.mistake == ""


def test_a_clash_is_asked_about_once_also_where_it_is_told_before_theirs_is_read(
    qtbot: QtBot, use: Callable[..., Commits]
) -> None:
    field = AmountField("EUR", "en_GB")
    commits = use(field, 100)
    retype(qtbot, field.editor, "5")
    qtbot.keyClick(field.editor, Qt.Key.Key_Return)

    field.refuse(Clash("value", 200, 500))
    field.set_value(200)
    field.set_value(300)  # a second one, of whom nobody was told
    qtbot.keyClick(field.editor, Qt.Key.Key_Return)

    assert commits == [(500, 100), (500, 200)]


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


def test_a_refused_value_keeps_its_sentence_when_the_keyboard_leaves(qtbot: QtBot, use: Callable[..., Commits]) -> None:
    field = LineField()
    use(field, "")
    retype(qtbot, field.editor, "ana@")
    qtbot.keyClick(field.editor, Qt.Key.Key_Return)
    field.show_mistake("That is no address.")

    leave(field)

    assert field.mistake == "That is no address."


def test_a_field_with_a_mistake_shows_where_the_keyboard_is(qtbot: QtBot, use: Callable[..., Commits]) -> None:
    field = LineField()
    use(field, "")
    field.show_mistake("That is none.")
    with_keyboard = field.editor.grab().toImage()
    leave(field)

    assert field.editor.grab().toImage() != with_keyboard
    assert field.editor.size() == with_keyboard.deviceIndependentSize().toSize()


def test_news_behind_a_text_that_is_no_value_are_not_overwritten_unasked_when_it_is_put_right(
    qtbot: QtBot, use: Callable[..., Commits]
) -> None:
    field = AmountField("EUR", "en_GB")
    commits = use(field, 100)
    retype(qtbot, field.editor, "5x")
    qtbot.keyClick(field.editor, Qt.Key.Key_Return)
    assert field.mistake
    field.set_value(200)
    assert "200" not in field.mistake, "nobody told the person of it"

    retype(qtbot, field.editor, "5")
    qtbot.keyClick(field.editor, Qt.Key.Key_Return)

    assert commits == [(500, 100)]  # what the person saw, so that the clash is noticed


def test_what_is_typed_once_more_is_not_replaced_by_an_older_text_that_could_not_be_saved(
    qtbot: QtBot, use: Callable[..., Commits]
) -> None:
    field = LineField()
    use(field, "Ana")
    retype(qtbot, field.editor, "Anna")
    field.flush()
    field.set_value("Ana")  # what stands in the file was shown meanwhile
    field.revert()
    field.keep_unsaved(["Anna"])
    field.flush()
    field.set_value("Anna")  # the second time it was saved
    retype(qtbot, field.editor, "Hannah")
    field.flush()
    retype(qtbot, field.editor, "Anna")  # no, as before; while the one before is on its way

    field.keep_unsaved()  # the disk is full

    assert field.editor.text() == "Anna"


def test_a_clash_told_while_one_types_is_not_answered_by_a_pause(qtbot: QtBot, use: Callable[..., Commits]) -> None:
    field = NotesField()
    commits = use(field, "old")
    qtbot.keyClicks(field.editor, " abc")
    field.flush()
    qtbot.keyClicks(field.editor, "d")
    field.set_value("theirs")

    field.refuse(Clash("value", "theirs", "old abc"))
    qtbot.wait(IDLE + 200)

    assert len(commits) == 1
    assert field.mistake


def test_a_clash_is_not_answered_by_the_next_letter_but_by_enter(qtbot: QtBot, use: Callable[..., Commits]) -> None:
    field = NotesField()
    commits = use(field, "old")
    qtbot.keyClicks(field.editor, " abc")
    field.flush()
    field.set_value("theirs")
    field.refuse(Clash("value", "theirs", "old abc"))

    qtbot.keyClicks(field.editor, "d")
    qtbot.wait(IDLE + 200)
    assert len(commits) == 1
    assert not field.save_typed()

    qtbot.keyClick(field.editor, Qt.Key.Key_Return)
    assert commits[1:] == [(field.editor.toPlainText(), "theirs")]


def test_what_was_typed_since_a_text_was_sent_is_not_held_by_what_is_told_about_that_text(
    qtbot: QtBot, use: Callable[..., Commits]
) -> None:
    field = LineField()
    commits = use(field, "Ana")
    retype(qtbot, field.editor, "A")
    sent = field.letters()
    field.flush()
    retype(qtbot, field.editor, "Zoe")
    field.show_mistake("That is too short.")

    field.told_about(sent)

    assert field.save_typed()
    assert commits[-1][0] == "Zoe"


def test_what_is_typed_and_taken_back_by_hand_is_given_up(qtbot: QtBot, use: Callable[..., Commits]) -> None:
    field = LineField()
    use(field, "Ana")
    retype(qtbot, field.editor, "Anna")
    retype(qtbot, field.editor, "Ana")

    with qtbot.waitSignal(field.given_up):
        field.flush()
