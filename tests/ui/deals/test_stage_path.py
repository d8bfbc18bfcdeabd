"""The stages of a deal share the lines they stand on."""

from __future__ import annotations

from collections import Counter

import pytest
from pytestqt.qtbot import QtBot

from core.deals import Outcome, Stage
from core.ids import Id
from core.money import Share
from tests.ui.painted import painted
from ui.deals.stage_path import BETWEEN, StagePath

NAMES = ("Nouveau", "En discussion", "Devis envoyé", "Presque conclu")


@pytest.fixture
def path(qtbot: QtBot) -> StagePath:
    made = StagePath()
    qtbot.addWidget(made)
    stages = [
        Stage(id=Id(bytes([place]) * 16), name=name, position=place, probability=Share(0))
        for place, name in enumerate(NAMES)
    ]
    made.show_path(stages, stages[1].id, Outcome.OPEN)
    return made


def _lines(path: StagePath) -> list[int]:
    return list(Counter(step.y() for step in path.steps).values())


def test_they_stand_on_one_line_as_long_as_no_word_is_cut(path: StagePath) -> None:
    just = sum(step.wanted() + BETWEEN for step in path.steps) - BETWEEN
    path.resize(just, 200)
    path.show()
    assert _lines(path) == [4]
    assert tuple(each.text for each in painted(path)) == NAMES


def test_none_of_them_stands_alone_on_a_second_line(path: StagePath) -> None:
    just = sum(step.wanted() + BETWEEN for step in path.steps) - BETWEEN
    path.resize(just - 1, 200)
    path.show()
    assert _lines(path) == [2, 2]
    assert {each.text for each in painted(path)} == set(NAMES)
