"""A sheet begins with the business: its logo where it has one, its colours, its address on a line."""

from __future__ import annotations

from datetime import date
from io import BytesIO

import pytest
from PIL import Image

from core.appearance import contrast
from core.reports import Letterhead
from tests.ui.paper import reading
from ui.kit.tokens import Tone
from ui.paper.cells import Cells
from ui.paper.colours import ON_PAPER, of_business
from ui.paper.kinds import Options
from ui.paper.opening import opening, sheet_for


def png(width: int = 40, height: int = 20) -> bytes:
    written = BytesIO()
    Image.new("RGBA", (width, height), (10, 120, 90, 200)).save(written, "PNG")
    return written.getvalue()


def begun(title: str = "Title", **fields: str | bytes) -> bytes:
    head = Letterhead(name="Corner Shop", currency="EUR", **fields)  # type: ignore[arg-type]
    sheet = sheet_for(head, title, Options(today=date(2026, 6, 15)))
    return sheet.pdf([opening(Cells(sheet), head, title, "It tells this.", "", "And that.")])


def test_name_and_address_stand_above_the_title() -> None:
    found = reading.text(
        begun(address="3 Lantern Lane,\n Ballinmara \n\n", phone="+353 1", website="https://shop.example")
    )

    assert "Corner Shop 3 Lantern Lane, Ballinmara · +353 1 · shop.example Title It tells this. And that." in found


def test_without_a_logo_there_is_no_picture() -> None:
    assert reading.images(begun()) == 0


def test_a_logo_is_drawn_once_and_keeps_its_form() -> None:
    document = begun(logo=png(400, 100))

    (box,) = (box for _, box in reading.drawn(document) if abs((box[2] - box[0]) / max(1, box[3] - box[1]) - 4) < 0.05)
    assert box[2] - box[0] == pytest.approx(120, abs=1)
    assert begun(logo=png(400, 100)) == document


@pytest.mark.parametrize(
    "logo",
    [b"no picture", png()[:40], png()[:-20], png(5_000, 2), png()[:16] + b"\xff" * 8 + png()[24:]],
    ids=["text", "torn", "short", "huge", "lying"],
)
def test_a_picture_that_cannot_be_drawn_is_left_out(logo: bytes) -> None:
    document = begun(logo=logo)

    assert "Corner Shop" in reading.text(document)


def test_a_long_title_is_set_smaller_and_is_whole() -> None:
    title = "Name " + "N" * 195

    document = begun(title=title)

    assert title.replace(" ", "") in reading.letters(document)
    assert all(box[3] - box[1] < 20 for box in reading.text_boxes(document)[0])


@pytest.mark.parametrize("accent", ["#ffff00", "#ffffff", "#000000", "#d4a017", "#157084"])
def test_any_accent_can_be_read(accent: str) -> None:
    colours = of_business(accent, accent)

    for tone in (Tone.MARKETING, Tone.SALES):
        shade = colours.shade(tone)
        assert contrast(shade.text) >= 4.5
        assert contrast(shade.fill) >= 3
        assert contrast(shade.on_fill, shade.fill) >= 3


def test_without_accents_the_colours_are_the_usual_ones() -> None:
    assert of_business("", "") == ON_PAPER
    assert begun(marketing="#7733aa") != begun()
