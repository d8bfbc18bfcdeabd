"""The picture of an empty place is seen whole or not at all."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.kit.empty import Empty
from ui.kit.theme import Theme


@pytest.mark.parametrize("high", range(200, 400, 10))
def test_the_picture_gives_way_before_it_is_cut(theme: Theme, qtbot: QtBot, high: int) -> None:
    told = "What you sell stands here, with price and cost. " * 4
    list_ = QWidget()  # which gives as much as it has, not as much as the words want
    qtbot.addWidget(list_)
    list_.resize(600, high)
    empty = Empty("package", "Nothing to sell yet", told, action="Add a product")
    empty.setParent(list_)
    empty.setGeometry(list_.rect())
    list_.show()
    qtbot.wait(1)

    assert empty.sentence.height() > 2 * empty.title.height()
    assert empty.picture.isHidden() or empty.picture.size() == empty.picture.sizeHint()


def test_there_is_a_picture_where_there_is_room(theme: Theme, qtbot: QtBot) -> None:
    empty = Empty("package", "Nothing to sell yet", "What you sell stands here.", action="Add a product")
    qtbot.addWidget(empty)
    empty.resize(600, 290)
    empty.show()

    assert empty.picture.isVisible()
