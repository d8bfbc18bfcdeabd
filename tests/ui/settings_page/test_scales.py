"""Sizes of text and buttons that no screen has room for are not offered."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QSize

from ui.settings import SCALES
from ui.settings_page.page import SettingsPage
from ui.settings_page.scales import beyond, too_large

SMALLEST = QSize(960, 600)


@pytest.mark.parametrize(
    ("screen", "now", "largest"),
    [
        (QSize(1280, 800), 1.0, "125"),
        (QSize(1366, 768), 1.0, "125"),
        (QSize(1920, 1080), 1.0, "175"),
        (QSize(2560, 1440), 1.0, "200"),
        (QSize(1536, 864), 1.25, "175"),  # 1920 by 1080, which is larger already
    ],
)
def test_the_largest_size_is_the_one_at_which_the_whole_window_is_seen(screen: QSize, now: float, largest: str) -> None:
    offered = [scale for scale in SCALES if scale not in beyond(SMALLEST, [screen], now)]

    assert offered[-1] == largest


def test_the_largest_of_several_screens_counts() -> None:
    assert beyond(SMALLEST, [QSize(1280, 800), QSize(3840, 2160)], 1.0) == frozenset()


def test_a_screen_that_is_too_small_for_any_window_forbids_nothing() -> None:
    assert beyond(SMALLEST, [QSize(800, 600)], 1.0) == frozenset()


def test_what_has_no_room_cannot_be_chosen_and_a_line_says_why(
    page: SettingsPage, section: Callable[[str], Any]
) -> None:
    room = page.screen().availableSize()
    page.window().setMinimumSize(room.width() - 100, 300)
    computer = section("computer")

    assert computer.scales.chip("100").isEnabled()
    assert not computer.scales.chip("200").isEnabled()
    assert computer.larger.isVisible()


@pytest.mark.parametrize("said", ["", "large", "1,5"])
def test_a_factor_of_the_system_that_is_no_number_counts_as_none_as_it_does_for_qt(
    said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QT_SCALE_FACTOR", "1")
    usual = too_large(SMALLEST)
    monkeypatch.setenv("QT_SCALE_FACTOR", said)

    assert too_large(SMALLEST) == usual
