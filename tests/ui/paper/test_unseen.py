"""Lines that run from the right are found and copied as typed, by two readers that know nothing of each other."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from itertools import permutations
from shutil import which
from unicodedata import bidirectional, normalize

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRectF

from tests.ui.paper import reading
from tests.ui.paper.conftest import Gathered
from tests.ui.paper.test_languages import in_locale
from ui.charts.drawing import Drawing, Hit
from ui.paper.chart_bridge import ChartBlock
from ui.paper.kinds import KINDS, kind
from ui.paper.sheet import Sheet
from ui.paper.style import Style

READERS = {
    "pdfium": reading.text,
    "poppler": pytest.param(
        reading.second_text, marks=pytest.mark.skipif(which("pdftotext") is None, reason="poppler is not here")
    ),
}
each_reader = pytest.mark.parametrize("read", READERS.values(), ids=READERS)

PHRASES = [
    "يوسف قاسم",
    "مُحَمَّد لا إله",  # vowel signs and a letter made of two
    "שלום עולם",
    "فاطمة الزهراء کریمی",
    "می‌خواهم",  # a joiner in the middle of the word
    "محمد شہزاد",
]
MIXED = [
    "Fig & Thimble – يوسف قاسم – 2026",
    "אבג 0501-234567 דהו",
    "٢٠٢٦ مايو ١٢٬٥٠٠٫٥٠",
    "مبيعات Anna Schmidt مايو",
    "Café 北京 مرحبا नमस्ते",
    "\u2068Fiorella Bellini\u2069 · \u2068בית קפה\u2069",
]
ALEF_TO_TAV = st.text(st.characters(min_codepoint=0x05D0, max_codepoint=0x05EA), min_size=2, max_size=12)

Read = Callable[[bytes], str]


def printed(*texts: str, locale: str = "en_GB") -> bytes:
    sheet = Sheet(title="Texts", business="Shop", made_on=date(2026, 6, 15), locale=locale)
    return sheet.pdf([sheet.para(text, Style()) for text in texts])


def plain(text: str) -> str:
    """Without what is not seen, and marks in the order that Unicode gives them."""
    return normalize("NFC", "".join(letter for letter in text if bidirectional(letter) not in ("BN", "FSI", "PDI")))


@each_reader
@pytest.mark.parametrize("locale", ["en_GB", "ar_EG"])
@pytest.mark.parametrize("typed", PHRASES)
def test_words_that_run_from_the_right_are_found_in_their_order(typed: str, locale: str, read: Read) -> None:
    found = read(printed(typed, locale=locale))

    assert plain(typed) in plain(found)


@each_reader
@pytest.mark.parametrize("locale", ["en_GB", "he_IL"])
@pytest.mark.parametrize("typed", MIXED)
def test_every_word_of_a_line_of_both_directions_is_found(typed: str, locale: str, read: Read) -> None:
    found = plain(read(printed(typed, locale=locale)))

    assert [word for word in plain(typed).split() if word not in found] == []


@each_reader
@settings(max_examples=25)
@given(words=st.lists(ALEF_TO_TAV, min_size=1, max_size=40))
def test_a_text_over_several_lines_is_found_word_by_word(words: list[str], read: Read) -> None:
    found = read(printed(" ".join(words)))

    assert [word for word in words if word not in found] == []


@each_reader
def test_more_letters_than_one_font_has_codes_are_found(read: Read) -> None:
    han = [chr(code) for code in range(0x4E00, 0x4E00 + 600)]

    found = "".join(read(printed(*("مايو" + "".join(han[at : at + 30]) for at in range(0, 600, 30)))).split())

    assert [letter for letter in han if normalize("NFC", letter) not in found] == []


@pytest.mark.skipif(which("pdftotext") is None, reason="poppler is not here")
@pytest.mark.parametrize(("sheet", "locale"), [*((each.name, "ar_EG") for each in KINDS), ("month", "he_IL")])
def test_headings_of_a_sheet_are_found_by_both(gathered: Gathered, sheet: str, locale: str) -> None:
    matter, options = gathered("sample", sheet)
    document = kind(sheet).make(in_locale(matter, locale), options)

    words = [word for title, _ in reading.bookmarks(document) for word in plain(title).split() if word.isalpha()]
    assert words
    for found in (reading.text(document), reading.second_text(document)):
        assert [word for word in words if word not in plain(found)] == []


@each_reader
@pytest.mark.parametrize(("title", "locale"), [("مايو 2026", "ar_EG"), ("מאי 2026", "he_IL"), ("ليلى حداد", "ar_EG")])
def test_a_title_is_found_on_one_line(title: str, locale: str, read: Read) -> None:
    sheet = Sheet(title="Texts", business="Shop", made_on=date(2026, 6, 15), locale=locale)

    found = plain(read(sheet.pdf([sheet.para(title, Style(size=27, leading=1.2))])))

    assert any(" ".join(words) in found for words in permutations(title.split()))


@each_reader
@pytest.mark.parametrize("written", ["8 מתוך 6", "יוסף (2026)", "100% הוכרעו"])
def test_a_line_of_a_chart_is_set_as_any_other(written: str, read: Read) -> None:
    sheet = Sheet(title="Texts", business="Shop", made_on=date(2026, 6, 15), locale="he_IL")

    def draw(drawing: Drawing) -> list[Hit]:
        drawing.write(written, QRectF(0, 0, 300, 20), size=14)
        return []

    def body(document: bytes) -> str:
        return plain(read(document)).split("Two")[0]

    chart = sheet.pdf([ChartBlock(draw, height=20, setting=sheet.setting)])
    assert body(chart) == body(sheet.pdf([sheet.para(written, Style(size=10.5))]))


def test_a_signed_bracket_is_told_as_it_was_typed() -> None:
    assert "שלום (עולם) טוב" in reading.text(printed("שלום (עולם) טוב"))
