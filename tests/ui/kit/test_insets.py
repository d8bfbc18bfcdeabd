"""What is kept free before a part lies where one begins to read."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout
from pytestqt.qtbot import QtBot

from ui.kit.insets import inset

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


def test_no_part_keeps_more_free_at_the_left_than_at_the_right_in_every_language() -> None:
    found = [
        f"{file.relative_to(UI).as_posix()}: {given}"
        for file in UI.rglob("*.py")
        if file.relative_to(UI).as_posix() not in STAYS and file.relative_to(UI).parts[0] != "paper"
        for given in re.findall(r"setContentsMargins\(([^()*]*)\)", file.read_text(encoding="utf-8"))
        if len(sides := [side.strip() for side in given.split(",")]) == 4 and sides[0] != sides[2]
    ]
    assert found == [], "use inset"
