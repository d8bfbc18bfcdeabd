"""Any text prints as typed: hostile, endless, in any script."""

from __future__ import annotations

from datetime import date

import pypdfium2 as pdfium
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.ui.paper import reading
from ui.paper.plain import clean
from ui.paper.scripts import missing_scripts
from ui.paper.shaped import ShapedLine
from ui.paper.sheet import Sheet
from ui.paper.style import Setting, Style
from ui.paper.text import fitted, para, set_lines

HOSTILE = [
    "<b>bold</b>",
    "<b>never closed",
    "</para>",
    "<para>",
    "<para><b></para></b>",
    "&amp; &lt; &#65; &nbsp; &",
    '<img src="logo.png" width="100" height="100"/>',
    "<img src='file:///etc/passwd'>",
    '<a href="javascript:alert(1)">click</a>',
    '<link href="http://example.org">x</link>',
    '<font name="Nowhere" size="99" color="red">red</font>',
    "<font color=\"[[[getattr(pow, '__globals__')] for x in [1]] for y in [1]]\">x</font>",
    '<bullet>*</bullet><seq id="a"/><onDraw name="x"/>',
    "{{7*7}} ${HOME} %(name)s {name} %s %n",
    '=HYPERLINK("http://example.org")',
    ") Tj ET Q (",
    "/Span <</ActualText (x)>> BDC EMC",
    "\\(back\\slash\\)",
    "tab\tand  two blanks",
]

WORDS = {
    "Greek": "Θεοδώρα Παπαδοπούλου",
    "Cyrillic": "Ольга Щербакова їжак",
    "Latin": "Zoë Ångström Đỗ Łódź ğış",
    "Arabic": "مرحبا بالعالم",
    "Hebrew": "שלום עולם",
    "Devanagari": "नमस्ते दुनिया",
    "Bengali": "নমস্কার বিশ্ব",
    "Tamil": "வணக்கம் உலகம்",
    "Thai": "สวัสดีชาวโลก",
    "Chinese": "北京阳光",
    "Japanese": "こんにちは カタカナ 東京",
    "Korean": "안녕하세요 세계",
    "mixed": "Café 北京 مرحبا",
}


def printed(*texts: str) -> bytes:
    sheet = Sheet(title="Texts", business="Shop", made_on=date(2026, 6, 15))
    return sheet.pdf([sheet.para(text, Style()) for text in texts])


@pytest.mark.parametrize("typed", HOSTILE)
def test_markup_and_code_print_as_typed(typed: str) -> None:
    document = printed(typed)

    assert " ".join(typed.split()) in reading.text(document)
    assert reading.images(document) == 0


def test_nothing_in_a_text_becomes_a_link_a_script_or_a_file() -> None:
    document = printed(*HOSTILE)

    for active in (b"/JavaScript", b"/JS", b"/URI", b"/Launch", b"/EmbeddedFile", b"/Annots", b"/AcroForm", b"/Image "):
        assert active not in document


@pytest.mark.parametrize("script", WORDS)
def test_words_of_every_script_are_found(script: str) -> None:
    document = printed(WORDS[script])

    found = reading.text(document)

    assert [word for word in WORDS[script].split() if word not in found] == []
    assert "no installed font" not in found


@pytest.mark.parametrize("script", WORDS)
def test_every_script_is_drawn(script: str) -> None:
    """Outlines or letters, as many as the words need; boxes of a missing font would be announced."""
    setting = Setting()

    lines = set_lines(WORDS[script], Style(), 500, setting)

    assert len(lines) == 1
    assert 20 < lines[0].width < 200
    assert setting.missing == {}


def test_han_letters_have_the_shapes_of_the_language_whatever_was_printed_before() -> None:
    """Qt keeps what stands in for a font, and whoever printed first chose the shapes for all."""
    shapes = {locale: {_shape("曜", locale) for _ in range(2)} for locale in ("en_IE", "ja_JP", "zh_CN", "zh_TW")}

    assert [len(seen) for seen in shapes.values()] == [1, 1, 1, 1]
    assert shapes["en_IE"] == shapes["zh_CN"]
    assert len(set.union(*shapes.values())) == 3


def _shape(letter: str, locale: str) -> bytes:
    """A picture of a letter on a sheet in a language."""
    sheet = Sheet(title="Letter", business="Shop", made_on=date(2026, 6, 15), locale=locale)
    with pdfium.PdfDocument(sheet.pdf([sheet.para(letter, Style(size=33))])) as opened:
        return bytes(opened[0].render(scale=2, crop=(0, 700, 0, 0)).buffer)


def test_emoji_are_drawn_in_outline() -> None:
    setting = Setting()

    set_lines("cake 🎂 sun 🌻 heart ❤️", Style(), 500, setting)

    assert setting.missing == {}


def test_a_script_without_a_font_is_said_in_words() -> None:
    document = printed("𓀀𓀁 one", "𓀀 two", "𓀂", "plain")

    found = reading.text(document)

    assert "3 texts are in a script that no installed font has (Egyptian hieroglyphs)" in found


@pytest.mark.qt_log_ignore("OpenType support missing")
@pytest.mark.parametrize(("text", "script"), [("ދިވެހި", "Thaana"), ("ܣܘܪܝܝܐ", "Syriac")])
def test_a_joining_script_without_a_font_is_said_in_words_and_seen_as_boxes(text: str, script: str) -> None:
    document = printed(text)

    assert f"no installed font has ({script})" in reading.text(document)
    assert reading.ink(document) > reading.ink(printed("")) + 40


def test_letters_without_a_font_are_told_by_script() -> None:
    setting = Setting()
    for text in ("\ue000", "𓀀", "𓀀 again"):
        set_lines(text, Style(), 500, setting)

    first, second = missing_scripts(setting, "en_GB")

    assert "2 texts" in first
    assert first.count("Egyptian") == 1
    assert "1 text is" in second


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("a\x00b\x07c\x7f\x9f", "a�b�c��"),
        ("one\r\ntwo\rthree\x0bfour\u2028five", "one\ntwo\nthree\nfour\nfive"),
        ("tab\there", "tab here"),
        ("\u202a+31 6 1234\u202c", "+31 6 1234"),
        ("invoice\u202egpj.exe", "invoice�gpj.exe"),
        ("soft\u00adhyphen \ufeffmark", "softhyphen mark"),
        ("lone \ud800 half", "lone � half"),
        ("Zoe\u0308", "Zoë"),
        ("\u2067turned\u2069 \u2068left open", "turned left open"),
    ],
)
def test_what_cannot_be_seen_is_dropped_or_shown(typed: str, shown: str) -> None:
    assert clean(typed) == shown


@given(st.text(st.characters(), max_size=60))
@settings(max_examples=60)
def test_any_text_prints(typed: str) -> None:
    printed(typed)


@given(st.text(st.characters(codec="utf-8"), max_size=200), st.integers(30, 400))
@settings(max_examples=60)
def test_no_line_is_wider_than_its_box_unless_it_is_one_letter(typed: str, width: int) -> None:
    lines = set_lines(clean(typed), Style(), width, Setting())

    wide = [line for line in lines if line.width > width + 0.5]

    assert all(len(line.text) <= 12 for line in wide)  # type: ignore[attr-defined]


def test_ten_thousand_letters_and_endless_words_wrap_over_pages() -> None:
    story = " ".join(f"word{number}" for number in range(1_250))
    endless = "x" * 20_000

    document = printed(story, endless, "北" * 3_000)

    found, endless_found = reading.text(document), reading.letters(document)
    assert len(reading.pages(document)) > 2
    assert [number for number in range(1_250) if f"word{number}" not in found] == []
    assert endless_found.count("x") - endless_found.count("Texts") == 20_000
    assert endless_found.count("北") == 3_000


def test_lines_break_at_blanks_and_dashes_and_keep_the_text() -> None:
    text = "a well-known street/corner shop 12\N{NO-BREAK SPACE}000"

    lines = set_lines(text, Style(), 60, Setting())

    shown = [line.text for line in lines]  # type: ignore[attr-defined]
    assert max(len(line) for line in shown) < 16
    assert "".join(shown).replace(" ", "") == text.replace(" ", "")
    assert shown[-1].endswith("12\N{NO-BREAK SPACE}000")


def test_an_empty_paragraph_keeps_its_line() -> None:
    assert len(set_lines("one\n\ntwo", Style(), 100, Setting())) == 3
    assert len(set_lines("שלום\n\ntwo", Style(), 100, Setting())) == 3


@pytest.mark.parametrize("text", ["A long name of a shop " * 20, "北京阳光" * 40, "short"])
def test_a_running_head_is_cut_with_an_ellipsis(text: str) -> None:
    line = fitted(text, Style(), 120, Setting())

    assert line.width <= 120
    assert (line.text == "short") or line.text.endswith("…")  # type: ignore[attr-defined]


def test_text_of_a_tall_script_takes_a_taller_line() -> None:
    latin, tall = (para(text, Style(leading=1.0), Setting()) for text in ("name", "กี่ที่ไม้ ཧཱུྃ ཀྵྨླྺྂ"))

    assert tall.wrap(500, 500)[1] >= latin.wrap(500, 500)[1]


@pytest.mark.parametrize("mark", ["\u200e", "\u200f", "\u061c"])
def test_a_mark_of_direction_is_not_drawn(mark: str) -> None:
    (line,) = set_lines(f"{mark}80%", Style(), 1000, Setting())

    assert isinstance(line, ShapedLine)
    assert len([outline for outline, _, _ in line._glyphs if outline.path]) == len("80%")  # noqa: SLF001
