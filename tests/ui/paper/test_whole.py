"""What stands on paper cannot be hovered over: nothing is cut, and an amount is never broken."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

import pytest

from tests.ui.paper import reading
from tests.ui.paper.conftest import Gathered, Sheets
from tests.ui.paper.test_month import hostile_summary, made
from ui.charts import ranking
from ui.charts.drawing import Drawing
from ui.paper.kinds import Matter, kind
from ui.paper.rows import GAP, Column, Row, Rows
from ui.paper.style import Align, Setting, Style
from ui.paper.text import PlainLine, Text

LOCALES = ["en_IE", "hi_IN"]  # the languages of the program are in test_languages
AMOUNT = re.compile(r"€[\d,.]+(?![\d,.]*[A-Za-z])")  # but for €1.5M on an axis
WHOLE = re.compile(r"€\d{1,3}(,\d{3})*\.\d\d[,.]?")


@pytest.fixture
def cut(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The texts of charts that were cut."""
    found: list[str] = []
    write = Drawing.write

    def watched(drawing: Drawing, text: str, *told: Any, **more: Any) -> bool:
        whole = write(drawing, text, *told, **more)
        if not whole:
            found.append(text)
        return whole

    monkeypatch.setattr(Drawing, "write", watched)
    return found


def in_locale(matter: Matter, locale: str) -> Matter:
    return replace(matter, head=replace(matter.head, locale=locale))


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("sheet", ["month", "year", "promotion"])
def test_no_text_of_a_chart_is_cut(gathered: Gathered, cut: list[str], sheet: str, locale: str) -> None:
    matter, options = gathered("sample", sheet)

    kind(sheet).make(in_locale(matter, locale), options)

    assert cut == []


@pytest.mark.parametrize(("size", "landscape"), [("Letter", False), ("A4", True)])
@pytest.mark.parametrize("sheet", ["month", "year"])
def test_no_text_of_a_chart_is_cut_however_the_paper_lies(
    gathered: Gathered, cut: list[str], sheet: str, size: str, landscape: bool
) -> None:
    matter, options = gathered("sample", sheet)

    kind(sheet).make(matter, replace(options, page_size=size, landscape=landscape))

    assert cut == []


def test_a_long_name_takes_as_many_lines_as_it_needs(gathered: Gathered, cut: list[str]) -> None:
    matter, options = gathered("sample", "year")
    long = "Summer sale for everyone who ever asked for a cake with more than three layers and a name on it"
    best = tuple(replace(row, name=long) for row in matter.body.promotions)

    document = kind("year").make(replace(matter, body=replace(matter.body, promotions=best)), options)

    assert cut == []
    assert all(box[1] >= 20 for _, box in reading.drawn(document))


def test_on_the_screen_a_ranking_keeps_its_rows() -> None:
    bar = ranking.RankBar("word " * 30, "", 1.0, None, None, "1", "", "")
    assert ranking.height_of(ranking.Ranking("Return", (bar,) * 3, str)) == 3 * ranking.ROW + ranking.FOOT


@pytest.mark.parametrize("sheet", ["month", "year", "promotion", "pipeline", "leads", "journey"])
def test_every_amount_of_a_hostile_file_is_whole(sheets: Sheets, sheet: str) -> None:
    assert broken(sheets("hostile", sheet)) == []


@pytest.mark.parametrize("locale", ["en_GB", "en_US"])
def test_every_amount_of_a_hostile_month_is_whole(locale: str) -> None:
    document = made(hostile_summary(), locale=locale)

    assert broken(document) == []


@pytest.mark.parametrize("mirrored", [False, True])
def test_amounts_that_no_width_has_room_for_are_set_smaller(mirrored: bool) -> None:
    setting = Setting(mirrored=mirrored)
    amount = "€999,999,999,999.99"

    def cell() -> Text:
        return Text(amount, Style(size=9, align=Align.END), setting)

    columns = [Column(Text("", Style(), setting), 1), *[Column(cell()) for _ in range(5)]]
    table = Rows(columns, [Row([Text("Name", Style(), setting), *[cell() for _ in range(5)]])])

    table.wrap(360, 1000)

    cells = table._body.rows[0].cells[1:]  # noqa: SLF001
    assert [
        [line.text for line in text.lines if isinstance(line, PlainLine)] for text in cells if isinstance(text, Text)
    ] == [[amount]] * 5
    assert sum(table._body.widths) + 5 * GAP <= 360.1  # noqa: SLF001


def broken(document: bytes) -> list[str]:
    """The amounts that do not end with their cents."""
    found = AMOUNT.findall(reading.text(document))
    return [amount for amount in found if not WHOLE.fullmatch(amount) and amount != "€0"]  # where an axis begins
