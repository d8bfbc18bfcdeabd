"""Text from people is shown as typed."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from core.errors import UserMistake
from tests.ui.kit.conftest import TODAY
from tests.ui.painted import painted
from ui.kit import days, digits, fonts
from ui.kit.buttons import button
from ui.kit.steering import steered
from ui.kit.text import ElidedLabel, Label, TextRole, as_tooltip, label
from ui.kit.theme import Theme
from ui.kit.tokens import TINY, TITLE
from ui.kit.words import told
from ui.record.step_field import read_time

HOSTILE = ["<b>bold</b>", '<img src="x.png">', "&amp; & Co", "a < b > c", "<!-- -->", "{name} %n %1"]


@pytest.mark.parametrize("text", HOSTILE)
def test_a_label_shows_markup_as_typed(qtbot: QtBot, text: str) -> None:
    shown = label(text)
    qtbot.addWidget(shown)
    plain = QLabel()
    qtbot.addWidget(plain)
    plain.setTextFormat(Qt.TextFormat.PlainText)
    plain.setText(text)

    assert shown.textFormat() is Qt.TextFormat.PlainText
    assert shown.sizeHint() == plain.sizeHint()


@pytest.mark.parametrize("text", HOSTILE)
def test_a_tooltip_shows_markup_as_typed(qapp: object, text: str) -> None:
    document = QTextDocument()
    document.setHtml(as_tooltip(text))

    assert document.toPlainText() == text


def test_an_ampersand_on_a_button_stays(qtbot: QtBot) -> None:
    made = button("Bread & Co")
    qtbot.addWidget(made)

    assert made.shortcut().isEmpty()
    assert made.accessibleName() == "Bread & Co"


def test_a_long_text_is_cut_and_told_in_the_tooltip(qtbot: QtBot) -> None:
    shown = ElidedLabel("A very long name of a promotion in the old town")
    qtbot.addWidget(shown)
    shown.resize(80, 20)
    shown.show()

    assert shown.is_cut()
    assert "old town" in shown.toolTip()

    shown.resize(800, 20)

    assert shown.toolTip() == ""


def test_line_breaks_in_one_line_become_spaces(qtbot: QtBot) -> None:
    shown = label("two\nlines", TextRole.TITLE, elide=True)
    qtbot.addWidget(shown)

    assert shown.text() == "two lines"


def test_a_message_shows_dates_as_the_locale_writes_them(qapp: object) -> None:
    mistake = UserMistake("“{name}” ended on {day}.", name="{day}", day=date(2026, 3, 12))

    assert told(mistake) == "“{day}” ended on 12 Mar 2026."


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("", None),
        ("2026-03-12", date(2026, 3, 12)),
        ("12.3.", date(2027, 3, 12)),
        ("12/3/26", date(2026, 3, 12)),
        ("today", TODAY),
        ("Tomorrow", date(2026, 11, 23)),
        ("fri", date(2026, 11, 27)),
        ("sunday", date(2026, 11, 29)),
        ("+2w", date(2026, 12, 6)),
        ("+1m", date(2026, 12, 22)),
        ("12 Mar 2026", date(2026, 3, 12)),
        ("12 Mar", date(2027, 3, 12)),
        ("oct 30", date(2026, 10, 30)),
    ],
)
def test_days_are_read_as_people_write_them(typed: str, meant: date | None) -> None:
    assert days.read(typed, TODAY) == meant


def test_an_american_writes_the_month_first(qapp: object) -> None:
    assert days.read("3/12/2026", TODAY, QLocale("en_US")) == date(2026, 3, 12)
    assert days.read("13/12/2026", TODAY, QLocale("en_GB")) == date(2026, 12, 13)


@pytest.mark.parametrize("typed", ["31.2.2026", "soon", "12", "99/99", "0000-00-00", "x" * 5000, "9" * 5000])
def test_what_is_no_day_is_refused_in_words(typed: str) -> None:
    with pytest.raises(UserMistake, match="is not a day"):
        days.read(typed, TODAY)


@pytest.mark.parametrize(("locale", "told"), [("es_ES", "21 dic 2025"), ("pt_BR", "21 dez. 2025")])
def test_small_words_between_day_month_and_year_are_left_out_and_still_understood(locale: str, told: str) -> None:
    day, spoken = date(2025, 12, 21), QLocale(locale)
    assert days.shown(day, spoken) == told
    for typed in (told, told.replace(" ", " de ")):
        assert days.read(typed, date(2026, 6, 15), spoken) == day


@pytest.mark.parametrize(
    "language", ["en_GB", "en_US", "de_DE", "fr_FR", "hu_HU", "ja_JP", "ar_EG", "es_ES", "fa_IR", "ru_RU", "lt_LT"]
)
def test_what_is_shown_can_be_read_back(language: str) -> None:
    locale = QLocale(language)

    assert days.read(days.shown(TODAY, locale), TODAY, locale) == TODAY
    near = TODAY + timedelta(days=20)
    assert days.read(days.shown_short(near, TODAY, locale), TODAY, locale) == near


def test_a_near_day_is_told_by_its_word() -> None:
    assert days.shown_short(TODAY, TODAY) == "today"
    assert days.shown_short(date(2026, 3, 12), TODAY) == "12 Mar"
    assert days.shown_short(date(2025, 3, 12), TODAY) == "12 Mar 2025"


def test_a_label_is_as_large_as_its_role_before_and_after_it_is_shown(qtbot: QtBot) -> None:
    shown = label("Promotions", TextRole.TITLE)
    qtbot.addWidget(shown)
    before = shown.sizeHint()

    shown.show()

    assert shown.sizeHint() == before
    assert shown.font().pixelSize() == TITLE


def test_a_label_can_change_its_role_while_it_is_shown(qtbot: QtBot) -> None:
    shown = label("12", TextRole.TITLE)
    qtbot.addWidget(shown)
    shown.show()
    assert isinstance(shown, Label)

    shown.set_role(TextRole.CAPTION)

    assert shown.font().pixelSize() == TINY


def test_text_begins_where_the_window_begins_to_read(qtbot: QtBot) -> None:
    shown = label("Promotions")
    qtbot.addWidget(shown)

    shown.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    assert shown.alignment() & Qt.AlignmentFlag.AlignRight


@pytest.mark.parametrize(
    ("text", "way"),
    [
        ("«Ana» في سلة المحذوفات.", Qt.LayoutDirection.RightToLeft),
        ("أحمد is in the bin.", Qt.LayoutDirection.LeftToRight),
        ("“{text}” נמחק", Qt.LayoutDirection.RightToLeft),
    ],
)
def test_a_sentence_with_a_name_in_other_letters_runs_as_the_window_does(
    qtbot: QtBot, text: str, way: Qt.LayoutDirection
) -> None:
    made = label(text)
    qtbot.addWidget(made)
    made.setLayoutDirection(way)
    assert QLabel.text(made).startswith(("\u200e", "\u200f"))
    assert made.text() == text


@pytest.mark.parametrize("text", ["Have you been upstairs?", "من كان؟", "2 cakes · €80", "山口 さくら!"])
def test_a_text_in_one_script_runs_as_its_letters_do(text: str) -> None:
    assert {steered(text, way) for way in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft)} == {text}


@pytest.mark.parametrize("locale", ["ar_EG", "fa_IR", "mr_IN", "my_MM", "de_DE"])
def test_days_numbers_and_times_stand_in_the_digits_that_amounts_stand_in(qapp: object, locale: str) -> None:
    QLocale.setDefault(QLocale(locale))
    shown = [days.shown(date(2026, 3, 12)), digits.number(20_000.5, 1), digits.clock(time(15, 30))]
    assert not [sign for text in shown for sign in text if sign.isdecimal() and not sign.isascii()]
    assert days.read(shown[0], date(2026, 3, 1)) == date(2026, 3, 12)
    assert read_time(shown[2]) == time(15, 30)


@pytest.mark.parametrize(
    ("locale", "text", "meant"),
    [
        ("ar_EG", "٢٥/٣", date(2026, 3, 25)),
        ("ar_EG", "جمعة", date(2026, 3, 13)),
        ("he_IL", "שישי", date(2026, 3, 13)),
        ("ja_JP", "金", date(2026, 3, 13)),
        ("ja_JP", "３月２５日", date(2026, 3, 25)),
        ("ja_JP", "3.25", date(2026, 3, 25)),
        ("zh_CN", "周五", date(2026, 3, 13)),
        ("de_DE", "24. Dez", date(2025, 12, 24)),
        ("de_DE", "übermorgen", date(2026, 3, 12)),
        ("de_DE", "in 3 Tagen", date(2026, 3, 13)),
        ("de_DE", "nächsten Montag", date(2026, 3, 16)),
        ("fr_FR", "1er avril", date(2026, 4, 1)),
        ("fr_FR", "après-demain", date(2026, 3, 12)),
        ("es_ES", "miercoles", date(2026, 3, 11)),
        ("es_ES", "pasado mañana", date(2026, 3, 12)),
        ("pt_BR", "12 mar", date(2026, 3, 12)),
        ("pt_BR", "em 3 dias", date(2026, 3, 13)),
    ],
)
def test_days_are_read_as_people_write_them_in_other_languages(locale: str, text: str, meant: date) -> None:
    assert days.read(text, date(2026, 3, 10), QLocale(locale)) == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("15時半", time(15, 30)),
        ("午後3時", time(15)),
        ("午前12:15", time(0, 15)),
        ("下午3:30", time(15, 30)),
        ("１５：３０", time(15, 30)),
        ("15点20分", time(15, 20)),
    ],
)
def test_times_are_read_as_people_write_them_in_the_east(text: str, meant: time) -> None:
    assert read_time(text) == meant


def test_the_calendar_shows_days_in_the_digits_of_all_other_days(qapp: object) -> None:
    QLocale.setDefault(QLocale("ar_EG"))
    shown = digits.calendar_locale()
    assert (shown.zeroDigit(), shown.standaloneMonthName(11)) == ("0", QLocale().standaloneMonthName(11))


def _shown(text: str, way: Qt.LayoutDirection) -> str:
    return steered(text, way).strip("\u200e\u200f").translate({0x2066: "[", 0x2067: "[", 0x2069: "]"})


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("لا شيء مخطط · Can we taste first?", "لا شيء مخطط · [Can we taste first?]"),
        ("9 يوليو · Say that it is still th…", "9 يوليو · [Say that it is still th…]"),
        ("جهات اتصال Google · 10 أعمدة", "جهات اتصال Google\u200f · 10 أعمدة"),
        ("Aoife، 3 صفقات", "[Aoife]، 3 صفقات"),
        ("مهتم من “Bring a friend” cards", "مهتم من [“Bring a friend” cards]"),
        ("«The sun is out.» هنا", "«[The sun is out.]» هنا"),
        ("المطلوب: 2 cakes", "المطلوب: [2 cakes]"),
        ("كان في /stick/shop.twohats.", "كان في [/stick/shop.twohats]."),
        ("Alt+↑ وAlt+↓ تنقلان", "[Alt+↑] و[Alt+↓] تنقلان"),
        ("اتصال · +353 20 910 7719", "اتصال · [+353 20 910 7719]"),
        ("«Ana» في السلة.", "«Ana» في السلة."),
        ("في «A.pdf»، «B 1.pdf»، 9 أخرى", "في «[A.pdf]»، «[B 1.pdf]»، 9 أخرى"),
        ('יש "A.pdf", "B.pdf" שם', 'יש "[A.pdf]", "[B.pdf]" שם'),
        ("Alt+اليسار", "Alt+اليسار"),
        ("هل هي LATE-RHK9؟", "هل هي [LATE-RHK9]؟"),
        ("يونيكود (UTF-8)", "يونيكود ([UTF-8])"),
        ("Ana, 3 בנובמבר", "[Ana], 3 בנובמבר"),
        ("اشترى 4، 29\u200e%\u200e (12\u200e%\u200e إلى 55\u200e%\u200e)",) * 2,
        ("חולצה ל-Ana 2026 (חדש)", "חולצה ל-[Ana 2026] (חדש)"),
        ("بقي €70.00 من €220.00", "بقي [€70.00] من [€220.00]"),
        ("بقي 70,00\u00a0€ من 220,00\u00a0€", "بقي [70,00\u00a0€] من [220,00\u00a0€]"),
        ("الربح: -€240.50، +5 أو \u22122%", "الربح: [-€240.50]، [+5] أو [\u22122%]"),
        ("▲ 12% عن €1,200 (8% إلى 20 %)", "▲ [12%] عن [€1,200] ([8%] إلى [20 %])"),
        ("هبة · بقي €70 · Ana", "هبة · بقي [€70] · [Ana]"),
        ("عرض «Ana» بمبلغ €70", "عرض «Ana» بمبلغ [€70]"),
        ("بقي CHF1,234 من R$\u00a0240,00", "بقي [CHF1,234] من [R$\u00a0240,00]"),
        ("بقي US$20 من -CHF 5", "بقي [US$20] من [-CHF 5]"),
        ("بقي 1’234.00\u00a0CHF من 3 PDF", "بقي [1’234.00\u00a0CHF] من 3 PDF"),
        ("بقي \u200f-240.50\u00a0€ من \u200f240.00\u00a0\u200f₪",) * 2,
        ("הנחה של 20% ב-50% או ב-₪5", "הנחה של [20%] ב-[50%] או ב-[₪5]"),
        ("من 9–21 إلى 3-5 في 2026-06-15، رقم 7",) * 2,
    ],
)
def test_what_belongs_to_words_that_run_against_a_line_stays_at_them(text: str, shown: str) -> None:
    assert _shown(text, Qt.LayoutDirection.RightToLeft) == shown


def test_every_line_begins_where_the_window_does_though_a_name_comes_first() -> None:
    shown = steered('הדיסק מלא.\n"shop.twohats" הועבר.\nNothing else.', Qt.LayoutDirection.RightToLeft)
    assert [line[0] for line in shown.split("\n")] == ["ה", "\u200f", "N"]


def test_a_question_in_hebrew_keeps_its_mark_in_an_english_line() -> None:
    assert _shown("Today · מה שלומך?", Qt.LayoutDirection.LeftToRight) == "Today · [מה שלומך?]"


def test_an_amount_after_a_name_in_arabic_stays_whole_in_an_english_line() -> None:
    assert _shown("هبة, €70.00 left", Qt.LayoutDirection.LeftToRight) == "[هبة], €70.00 left"


def test_lines_of_arabic_stand_below_each_other(qtbot: QtBot) -> None:
    """Qt itself begins all but the last a blank too far to the left, where the end of a full line is cut."""
    made = label("نقل الصفقة المختارة عمودًا إلى الخلف " * 3, wrap=True)
    qtbot.addWidget(made)
    made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    made.resize(200, made.heightForWidth(200))
    lines: dict[float, tuple[float, float]] = {}
    for run in painted(made):
        left, top, right, _ = run.edges
        now = lines.get(top, (left, right))
        lines[top] = min(left, now[0]), max(right, now[1])
    assert len(lines) > 2
    assert {round(right) for _, right in lines.values()} <= {199, 200}
    assert all(left >= 0 for left, _ in lines.values())


def test_a_line_of_its_own_runs_as_its_letters_do_whatever_the_first_line_does(qtbot: QtBot) -> None:
    made = label("Too dear, they said\nاعتراض: Too dear", wrap=True)
    qtbot.addWidget(made)
    made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    made.resize(300, made.heightForWidth(300))
    low = [run for run in painted(made) if run.edges[1] > 10]
    assert max(low, key=lambda run: run.edges[2]).text.strip().startswith("اعتراض")


def test_a_text_that_was_seen_takes_the_letters_of_another_role_at_once(qtbot: QtBot, theme: Theme) -> None:
    """With a style sheet Qt puts back the font of before."""
    shown = Label("€1,120", TextRole.FIGURE)
    qtbot.addWidget(shown)
    shown.show()

    shown.set_role(TextRole.MUTED)

    assert shown.fontMetrics().height() == fonts.metrics().height()
    assert shown.font().weight() == fonts.font().weight()
