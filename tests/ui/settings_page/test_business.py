from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QImageWriter
from PySide6.QtWidgets import QColorDialog
from pytestqt.qtbot import QtBot

from core.activities import Hat
from core.appearance import COLOURS_KEY, LOGO_KEY, read_colours, read_logo
from core.business import Credit
from core.errors import UserMistake
from storage import Workspace
from tests import makers
from tests.ui.settings_page.conftest import Settled, Shown
from ui.desk import Desk
from ui.kit import turns
from ui.settings_page.page import SettingsPage
from ui.settings_page.pictures import logo_from


def test_the_profile_is_saved_as_you_go_and_taken_back(
    section: Shown, settled: Settled, workspace: Workspace, desk: Desk, qtbot: QtBot
) -> None:
    about = section("business").about
    qtbot.keyClicks(about.field("tagline").editor, "Bread & more")
    qtbot.keyClick(about.field("tagline").editor, Qt.Key.Key_Return)
    settled()
    assert workspace.business.profile().tagline == "Bread & more"

    desk.operations.undo()
    settled()
    assert workspace.business.profile().tagline == ""
    qtbot.waitUntil(lambda: about.field("tagline").editor.text() == "")


@pytest.mark.parametrize(("name", "typed"), [("name", ""), ("email", "nonsense")])
def test_a_mistake_stands_beside_its_field(
    section: Shown, settled: Settled, workspace: Workspace, name: str, typed: str
) -> None:
    field = section("business").about.field(name)
    field.put(typed)
    settled()
    assert field.mistake
    assert workspace.business.profile().name == "Corner Shop"
    field.revert()


def test_the_currency_is_chosen_while_no_amount_is_there(
    section: Shown, settled: Settled, workspace: Workspace, desk: Desk, qtbot: QtBot
) -> None:
    business = section("business")
    currency = business.writing.field("currency")
    assert currency.isEnabled()
    with qtbot.waitSignal(desk.file_asked) as asked:
        currency.put("USD")
    settled()
    assert workspace.business.profile().currency == "USD"
    assert asked.args == ["again", None]  # fields that read amounts are made anew


def test_the_currency_is_fixed_once_an_amount_is_there_and_says_why(
    section: Shown, settled: Settled, workspace: Workspace
) -> None:
    business = section("business")
    with workspace.change("Open deal") as change:
        makers.deal(change, value=100)
    business.reload()
    assert not business.writing.field("currency").isEnabled()
    assert business.fixed.text() == "The currency stays EUR: amounts in it stand in this file."


def test_the_sample_shows_how_days_and_amounts_are_written(section: Shown) -> None:
    assert section("business").sample.text() == "Written like this: 3 Nov 2026 · €1,234.50"


def test_the_rule_of_credit_is_chosen(section: Shown, settled: Settled, workspace: Workspace) -> None:
    section("business").credit.buttons[Credit.EQUAL].click()
    settled()
    assert workspace.business.profile().credit is Credit.EQUAL


def test_a_colour_that_cannot_be_read_says_so_and_offers_a_darker_one(
    section: Shown, settled: Settled, workspace: Workspace, qtbot: QtBot
) -> None:
    line = section("business").colours.lines[Hat.MARKETING]
    line.field.put("#f0b030")
    settled()
    qtbot.waitUntil(lambda: "Hard to read" in line.verdict.text())
    line.better.click()
    settled()
    qtbot.waitUntil(lambda: "Reads well" in line.verdict.text())
    assert read_colours(workspace.business.setting(COLOURS_KEY)).marketing == "#976e1e"
    line.usual.click()
    settled()
    assert workspace.business.setting(COLOURS_KEY) == ""


def test_what_is_no_colour_is_told_beside_the_field(section: Shown) -> None:
    field = section("business").colours.lines[Hat.SALES].field
    field.put("")
    field.editor.setText("teal")
    field.touch()
    assert not field.flush()
    assert "six digits" in field.mistake
    field.revert()


def picture(path: Path, wide: int, high: int, kind: str = "png") -> Path:
    image = QImage(wide, high, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkRed)
    assert QImageWriter(str(path), kind.encode()).write(image)
    return path


@pytest.mark.parametrize(("wide", "high", "kept"), [(2000, 500, (400, 100)), (30, 60, (30, 60)), (5000, 1, (400, 1))])
def test_a_picture_is_scaled_down_but_never_up(tmp_path: Path, wide: int, high: int, kept: tuple[int, int]) -> None:
    made = QImage.fromData(logo_from(picture(tmp_path / "logo.png", wide, high)))
    assert (made.width(), made.height()) == kept


def test_an_svg_is_drawn_large(tmp_path: Path) -> None:
    drawing = tmp_path / "logo.svg"
    drawing.write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="5"><rect width="9" height="4"/></svg>'
    )
    made = QImage.fromData(logo_from(drawing))
    assert (made.width(), made.height()) == (400, 200)


@pytest.mark.parametrize(
    ("name", "data", "says"),
    [
        ("photo.jpg", bytes(20 * 1024**2), "too large for a logo"),
        ("broken.png", b"\x89PNG\r\n\x1a\n" + bytes(50), "damaged"),
        ("text.jpg", b"hello", "damaged"),
        ("gone.png", None, "cannot be read"),
        ("script.svg", b"<svg", "damaged"),
        ("page.svg", b"<html/>", "damaged"),
        ("bomb.svg", b'<!DOCTYPE s [<!ENTITY a "aa">]><svg xmlns="http://www.w3.org/2000/svg">&a;</svg>', "damaged"),
        ("logo.gif", b"GIF89a", "no picture that is understood"),
    ],
)
def test_what_is_no_logo_is_told_in_a_sentence(tmp_path: Path, name: str, data: bytes | None, says: str) -> None:
    if data is not None:
        (tmp_path / name).write_bytes(data)
    with pytest.raises(UserMistake, match=says):
        logo_from(tmp_path / name)


def test_a_picture_with_endless_dots_is_not_unpacked(tmp_path: Path) -> None:
    path = picture(tmp_path / "wide.png", 8, 8)
    data = bytearray(path.read_bytes())
    data[16:24] = (60_000).to_bytes(4, "big") * 2
    data[29:33] = __import__("zlib").crc32(bytes(data[12:29])).to_bytes(4, "big")
    path.write_bytes(data)
    with pytest.raises(UserMistake, match="60000"):
        logo_from(path)


def test_a_logo_is_kept_in_the_file_shown_and_removed(
    section: Shown, settled: Settled, workspace: Workspace, tmp_path: Path, qtbot: QtBot
) -> None:
    logo = section("business").logo
    logo.take(picture(tmp_path / "logo.jpg", 800, 800, "jpg"))
    qtbot.waitUntil(lambda: not logo.picture.image.isNull())
    assert read_logo(workspace.business.setting(LOGO_KEY))
    logo.remove.click()
    settled()
    assert workspace.business.setting(LOGO_KEY) == ""
    workspace.undo()
    assert read_logo(workspace.business.setting(LOGO_KEY))


def test_a_broken_picture_leaves_the_logo_and_says_why(
    section: Shown, workspace: Workspace, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "broken.png").write_bytes(b"no")
    logo = section("business").logo
    logo.take(tmp_path / "broken.png")
    qtbot.waitUntil(lambda: "damaged" in logo.mistake.text())
    assert logo.choose.isEnabled()


def test_the_section_that_was_open_last_is_open_again(page: SettingsPage, desk: Desk, qtbot: QtBot) -> None:
    page.show_section("targets")
    again = SettingsPage(desk)
    qtbot.addWidget(again)
    assert again.section == "targets"
    again.release()


def test_the_arrow_keys_walk_through_the_sections(page: SettingsPage, qtbot: QtBot) -> None:
    page.show_section("business")
    qtbot.keyClick(page.entries["business"], Qt.Key.Key_Down)
    qtbot.waitUntil(turns.is_idle)
    assert page.section == "stages"
    assert page.sections["stages"].isVisible()
    qtbot.keyClick(page.entries["stages"], Qt.Key.Key_Up)
    assert page.section == "business"


def test_of_two_sections_asked_for_the_last_is_shown(page: SettingsPage, qtbot: QtBot) -> None:
    page.show_section("business")
    page.entries["targets"].click()
    page.entries["people"].click()
    qtbot.waitUntil(turns.is_idle)
    assert page.section == "people"
    assert page.entries["people"].isChecked()
    assert not page.entries["targets"].isChecked()
    page.entries["targets"].click()
    qtbot.waitUntil(turns.is_idle)
    assert page.sections["targets"].isVisible()
    assert len(page.sections["targets"].cells) == 52  # type: ignore[attr-defined]


def test_a_colour_is_picked_from_the_palette(
    section: Shown, settled: Settled, workspace: Workspace, qtbot: QtBot
) -> None:
    line = section("business").colours.lines[Hat.SALES]
    line.patch.click()
    dialog = line.findChild(QColorDialog)
    dialog.setCurrentColor(QColor("#123456"))
    dialog.accept()
    settled()
    assert read_colours(workspace.business.setting(COLOURS_KEY)).sales == "#123456"
