"""What is kept free before a part lies where one begins to read."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.kit.insets import Outdent, inset

UI = Path(__file__).resolve().parents[3] / "ui"
STAYS = {
    "settings_page/targets.py": "above numbers, which stand at the right in every language",
    "settings_page/stages.py": "the same",
    "kit/cards.py": "turned where the card is",
    "kit/insets.py": "this is it",
}


def test_what_is_kept_free_before_a_part_lies_at_the_right_where_one_reads_from_there(
    qtbot: QtBot, qapp: QApplication
) -> None:
    part = QHBoxLayout()
    inset(part, 16, 1, 8, 2)
    assert part.contentsMargins().left() == 16
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    inset(part, 16, 1, 8, 2)
    qapp.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    margins = part.contentsMargins()
    assert (margins.left(), margins.top(), margins.right(), margins.bottom()) == (8, 1, 16, 2)


@pytest.mark.parametrize("mirrored", [False, True])
def test_a_part_stands_out_where_its_line_begins(qtbot: QtBot, qapp: QApplication, mirrored: bool) -> None:
    around, inner = QWidget(), QWidget()
    qtbot.addWidget(around)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
    box = QVBoxLayout(around)
    box.setContentsMargins(20, 0, 20, 0)
    box.addLayout(Outdent(inner, 12))
    around.resize(200, 50)
    box.activate()
    qapp.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)

    assert (inner.x(), inner.geometry().right()) == ((20, 191) if mirrored else (8, 179))


def test_no_part_keeps_more_free_at_the_left_than_at_the_right_in_every_language() -> None:
    found = [
        f"{file.relative_to(UI).as_posix()}: {given}"
        for file in UI.rglob("*.py")
        if file.relative_to(UI).as_posix() not in STAYS and file.relative_to(UI).parts[0] != "paper"
        for given in re.findall(r"setContentsMargins\(([^()*]*)\)", file.read_text(encoding="utf-8"))
        if len(sides := [side.strip() for side in given.split(",")]) == 4 and sides[0] != sides[2]
    ]
    assert found == [], "use inset"
