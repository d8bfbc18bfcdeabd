"""A line for each way to reach someone: it can be marked where it fits, and is cut with an ellipsis where not."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.contacts import Contact
from core.ids import Id
from ui.desk import Desk
from ui.kit.picture import Picture
from ui.record.reach import ReachRows, _Line


@pytest.mark.parametrize(("width", "cut"), [(500, False), (240, True)])
def test_an_address_is_cut_only_where_there_is_no_room(width: int, cut: bool, desk: Desk, qtbot: QtBot) -> None:
    rows = ReachRows(desk)
    qtbot.addWidget(rows)
    rows.resize(width, 60)
    rows.show_contact(Contact(id=Id(b"1" * 16), name="Ana", emails=("sakura.yamaguchi@example.com",)))
    rows.show()
    QApplication.processEvents()

    line: Any = rows.findChild(_Line)

    assert line.cut.isVisible() is cut
    assert line.words.isVisible() is not cut


def test_one_sign_of_a_telephone_stands_beside_a_phone(desk: Desk, qtbot: QtBot) -> None:
    rows = ReachRows(desk)
    qtbot.addWidget(rows)
    rows.show_contact(Contact(id=Id(b"1" * 16), name="Ana", phones=("+353 20 910 7719",)))
    rows.show()

    line: Any = rows.findChild(_Line)
    assert rows.findChildren(Picture) == []
    assert line.begin.accessibleName() == "Call +353 20 910 7719"
    assert line.words.mapTo(line, line.words.rect().topLeft()).x() == 0
