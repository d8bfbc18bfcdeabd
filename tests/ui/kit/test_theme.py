"""Light and dark, fonts and icons, live."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QLocale, QSize
from PySide6.QtGui import QFontMetrics, QIcon, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.kit import fonts, tokens
from ui.kit.icons import icon, logo
from ui.kit.style import sheet
from ui.kit.text import label
from ui.kit.theme import Scheme, Theme
from ui.kit.tokens import DARK, LIGHT, Tokens, contrast


def test_switching_takes_effect_at_once(theme: Theme, qapp: QApplication) -> None:
    now = theme.choose(Scheme.DARK)

    assert now is DARK
    assert tokens.current() is DARK
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == DARK.paper
    assert DARK.surface in qapp.styleSheet()


@pytest.mark.parametrize("theme_tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_what_is_in_force_is_told_by_a_frame_that_is_seen_in_its_menu(theme_tokens: Tokens) -> None:
    frame = re.search(r"QMenu::icon:checked {[^}]*border: 1px solid (#\w{6})", sheet(theme_tokens))
    assert frame is not None
    assert contrast(frame[1], theme_tokens.raised) >= 3


def test_the_system_is_followed_and_unknown_means_light(theme: Theme) -> None:
    theme.choose(Scheme.DARK)

    assert theme.choose(Scheme.SYSTEM) is LIGHT


def test_a_label_changes_its_colour_with_the_theme(theme: Theme, qtbot: QtBot) -> None:
    quiet = label("cost per lead", "muted")
    qtbot.addWidget(quiet)
    quiet.show()
    before = quiet.grab().toImage()

    theme.choose(Scheme.DARK)

    assert quiet.grab().toImage() != before


def test_an_icon_changes_its_colour_with_the_theme(theme: Theme) -> None:
    sun = icon("sun")
    before = sun.pixmap(16, 16).toImage()

    theme.choose(Scheme.DARK)

    assert sun.pixmap(16, 16).toImage() != before


def test_a_switched_off_icon_is_paler() -> None:
    sun = icon("sun")

    assert sun.pixmap(16, 16, QIcon.Mode.Disabled).toImage() != sun.pixmap(16, 16).toImage()


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_icons_are_sharp_on_every_screen(ratio: float) -> None:
    picture = icon("sun").pixmap(QSize(16, 16), ratio)

    assert picture.size() == QSize(16, 16) * ratio


def test_a_wrong_icon_name_fails_where_it_is_written() -> None:
    with pytest.raises(FileNotFoundError):
        icon("no-such-icon")


def test_the_logo_can_be_drawn() -> None:
    assert not logo().pixmap(64, 64).isNull()


@pytest.mark.parametrize("weight", fonts.WEIGHTS)
def test_the_bundled_files_are_true_type(weight: str) -> None:
    assert fonts.font_file(weight).read_bytes()[:4] == b"\x00\x01\x00\x00"


def test_the_application_writes_in_the_bundled_family(qapp: QApplication) -> None:
    assert qapp.font().families()[0] == fonts.FAMILY


def test_all_figures_are_equally_wide() -> None:
    metrics = QFontMetrics(fonts.font())

    assert len({metrics.horizontalAdvance(figure) for figure in "0123456789"}) == 1


@pytest.mark.parametrize(("language", "first"), [("ja_JP", "JP"), ("zh_TW", "TC"), ("ko_KR", "KR"), ("en_GB", "SC")])
def test_han_characters_take_the_shapes_of_the_owners_language(language: str, first: str) -> None:
    extra = ["Noto Emoji", *(f"Noto Sans CJK {shape}" for shape in ("JP", "KR", "SC", "TC")), "Noto Sans Arabic"]

    order = fonts.fallback_order(extra, QLocale(language))

    assert order[0] == fonts.FAMILY
    assert next(family for family in order if "CJK" in family) == f"Noto Sans CJK {first}"
    assert ("CJK" in order[1]) is (language != "en_GB")
    assert order[-1] == "Noto Emoji"
