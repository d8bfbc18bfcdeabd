"""Arabic takes little more room than other letters, and none of it is lost."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontInfo, QImage, QPainter, QTextLayout
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from ui.kit import compact_font, fonts, style
from ui.kit.text import draw_line, label
from ui.kit.theme import Theme

VOWELLED = "لُغَةٌ أَإِلِّي كِتَابِهِ مُحَمَّدٍ"

arabic = pytest.mark.skipif(
    not any(path.name.startswith("NotoSansArabic") for path in fonts.extra_files()), reason="the font is not installed"
)


@arabic
@pytest.mark.parametrize("size", [11, 13, 16, 22])
def test_a_line_of_arabic_is_little_higher_than_one_of_latin_and_holds_all_vowel_signs(
    qapp: QApplication, size: int
) -> None:
    measures = fonts.metrics(size)
    high = measures.size(0, VOWELLED).height()
    ink = measures.tightBoundingRect(VOWELLED)
    assert high <= 1.25 * measures.height()
    assert ink.height() <= high


@arabic
def test_a_button_in_arabic_is_hardly_higher_than_one_in_latin(qtbot: QtBot) -> None:
    latin, other = QPushButton("Reports"), QPushButton("التقارير")
    qtbot.addWidget(latin)
    qtbot.addWidget(other)
    assert other.sizeHint().height() - latin.sizeHint().height() <= 4


def test_what_is_no_truetype_font_stays_as_it_is() -> None:
    for odd in (b"", b"ttcf", b"\0\1\0\0\0\2nothing of use"):
        assert compact_font.compacted(odd) == odd


def test_the_shapes_of_han_letters_follow_the_language_of_the_file(qapp: QApplication) -> None:
    if not any("CJK" in family for family in qapp.font().families()):
        pytest.skip("no Han font comes with this installation")
    for language, shapes in (("ja_JP", "JP"), ("zh_Hans", "SC"), ("zh_TW", "TC"), ("en_IE", "")):
        fonts.shape_for(language)
        first = qapp.font().families()[1]
        assert first.endswith(f"CJK {shapes}") if shapes else "CJK" not in first
        assert fonts.font(weight=QFont.Weight.DemiBold).weight() == (
            QFont.Weight.Bold if shapes else QFont.Weight.DemiBold
        )
        assert drawn_with("直") == f"Noto Sans CJK {shapes or 'SC'}"


@pytest.mark.parametrize(
    ("script", "spoken", "text"), [("CJK", "zh_Hans", "回收站与更改"), ("Hebrew", "he_IL", "סל המיחזור")]
)
def test_headings_and_buttons_are_strong_in_all_letters(
    theme: Theme, qtbot: QtBot, qapp: QApplication, script: str, spoken: str, text: str
) -> None:
    if not any(script in family for family in qapp.font().families()):
        pytest.skip("no font for it comes with this installation")
    ink = {}
    for language in ("en_IE", spoken):
        fonts.shape_for(language)
        style.weigh_anew(qapp)
        for role in ("title", "heading", "strong"):
            heading = label(text, role)
            qtbot.addWidget(heading)
            heading.show()
            assert QFontInfo(heading.font()).weight() == fonts.strong()
            ink[language, role] = sum(heading.grab().toImage().convertToFormat(QImage.Format.Format_Alpha8).constBits())
    fonts.shape_for("en_IE")
    style.weigh_anew(qapp)
    assert "font-weight: 700" not in qapp.styleSheet()
    for role in ("title", "heading", "strong"):
        assert ink[spoken, role] > 1.1 * ink["en_IE", role], role


@pytest.mark.parametrize(
    ("script", "name"),
    [("CJK", "山口 あかり"), ("CJK", "한하은"), ("Hebrew", "תמר לוי"), ("Thai", "สมชาย ใจดี"), ("Sans", "Наталія")],
)
def test_names_in_lists_are_strong_in_all_letters(qapp: QApplication, script: str, name: str) -> None:
    if not any(script in family for family in qapp.font().families()):
        pytest.skip("no font for it comes with this installation")
    normal, strong = (ink_of(name, weight) for weight in (QFont.Weight.Normal, QFont.Weight.DemiBold))
    assert strong > 1.1 * normal


def test_what_is_drawn_after_a_strong_name_has_its_own_weight(qapp: QApplication) -> None:
    canvas = QImage(200, 30, QImage.Format.Format_Alpha8)
    painter = QPainter(canvas)
    painter.setFont(fonts.font(weight=QFont.Weight.DemiBold))
    draw_line(painter, QRectF(0, 0, 200, 30), Qt.AlignmentFlag.AlignLeft, "山口")
    assert painter.font().weight() == QFont.Weight.DemiBold
    painter.end()


def ink_of(text: str, weight: QFont.Weight) -> int:
    canvas = QImage(200, 30, QImage.Format.Format_Alpha8)
    canvas.fill(0)
    painter = QPainter(canvas)
    painter.setFont(fonts.font(weight=weight))
    draw_line(painter, QRectF(0, 0, 200, 30), Qt.AlignmentFlag.AlignLeft, text)
    painter.end()
    return sum(canvas.constBits())


def drawn_with(text: str) -> str:
    layout = QTextLayout(text, fonts.font(23))
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    return line.glyphRuns()[0].rawFont().familyName()
