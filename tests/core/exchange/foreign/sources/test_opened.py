from __future__ import annotations

from dataclasses import replace

import pytest

from core.exchange.foreign.grid import Grid
from core.exchange.foreign.reading import read
from core.progress import SILENT, Cancelled
from storage.exchange.opening import open_material
from tests.core.exchange.foreign.sources.known import INPUTS, KNOWN, SETTING, known


@pytest.mark.parametrize("name", KNOWN)
def test_the_files_as_they_are_opened_say_what_their_text_says(name: str) -> None:
    (material,) = open_material(INPUTS / name, progress=SILENT)
    assert read(material, SETTING) == known(name)


class Impatient:
    def __init__(self) -> None:
        self.told: list[tuple[int, int, str]] = []

    def report(self, done: int, total: int, doing: str = "") -> None:
        self.told.append((done, total, doing))
        if done > total / 2:
            raise Cancelled


def test_reading_can_be_stopped_and_tells_how_far_it_is() -> None:
    (material,) = open_material(INPUTS / "google-contacts.csv", progress=SILENT)
    assert isinstance(material, Grid)
    many = replace(material, rows=[*material.rows, *list(material.rows)[1:] * 40])
    watch = Impatient()
    with pytest.raises(Cancelled):
        read(many, SETTING, progress=watch)
    assert len(watch.told) > 5
    assert {doing for _, _, doing in watch.told} == {"google-contacts.csv"}
