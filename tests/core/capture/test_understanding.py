"""What a line says: every piece of it, in the owner's words."""

from __future__ import annotations

from datetime import date, time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.capture import (
    Choices,
    Known,
    Part,
    Understood,
)
from core.capture.spoken import vocabularies
from core.capture.spoken.vocabulary import bare
from core.capture.understanding import asks, understand
from tests.core.capture.lines import (
    BOB,
    CAKES,
    FAIR,
    FLYER,
    GARCIA,
    LOPEZ,
    TODAY,
    XMAS,
    around,
    called,
    read,
)


def test_the_line_of_the_design_is_understood_piece_by_piece() -> None:
    said = read("ana 0612345678 flyer wants 2 cakes ~80 fri call")

    assert called(said) == ("Ana", False)
    assert said.phones == ("0612345678",)
    assert said.source is not None
    assert said.source.promotion == FLYER
    assert (said.wants, said.value) == ("2 cakes", 8000)
    assert (said.step, said.step_on, said.step_at) == ("Call", date(2026, 11, 27), None)


@pytest.mark.parametrize(
    ("line", "locale", "country", "who", "wants", "value", "step"),
    [
        (
            "frau müller 0171 2345678 möchte 3 torten für samstag ca. 90 € anrufen am dienstag um 15 Uhr",
            "de_DE", "DE", "Frau Müller", "3 torten für samstag", 9000, ("Anrufen", date(2026, 11, 24), time(15)),
        ),
        (
            "maría lópez 612345678 quiere 2 tartas para el viernes 80,50 € llamar mañana a las 15",
            "es_ES", "ES", "María López", "2 tartas para el viernes", 8050, ("Llamar", date(2026, 11, 21), time(15)),
        ),
        (
            "claire dupont 06 12 34 56 78 vitrine veut un gâteau pour samedi, rappeler lundi 15h30",
            "fr_FR", "FR", "Claire Dupont", "un gâteau pour samedi", None,
            ("Rappeler", date(2026, 11, 23), time(15, 30)),
        ),
        (
            "joão silva 912345678 quer 2 bolos, ligar segunda às 10h",
            "pt_PT", "PT", "João Silva", "2 bolos", None, ("Ligar", date(2026, 11, 23), time(10)),
        ),
        (
            "أحمد 0501234567 يريد كعكتين اتصل غدا",
            "ar_SA", "SA", "أحمد", "كعكتين", None, ("اتصل", date(2026, 11, 21), None),
        ),
        (
            "דנה 0501234567 רוצה 2 עוגות ~300 להתקשר יום שישי בשעה 15",
            "he_IL", "IL", "דנה", "2 עוגות", 30000, ("להתקשר", date(2026, 11, 27), time(15)),
        ),
        (
            "佐藤 09012345678 ケーキ2個 ~8000 金曜 15:00 電話",
            "ja_JP", "JP", "佐藤", "ケーキ2個", 800000, ("電話", date(2026, 11, 27), time(15)),
        ),
        (
            "李娜 13912345678 想要 2个蛋糕 ~200 周五 打电话",
            "zh_Hans_CN", "CN", "李娜", "2个蛋糕", 20000, ("打电话", date(2026, 11, 27), None),
        ),
    ],
)  # fmt: skip
def test_it_is_read_in_the_owners_language(
    line: str, locale: str, country: str, who: str, wants: str, value: int | None, step: tuple[object, ...]
) -> None:
    said = read(line, locale, country)

    assert called(said) == (who, False)
    assert len(said.phones) == 1
    assert (said.wants, said.value) == (wants, value)
    assert (said.step, said.step_on, said.step_at) == step


@pytest.mark.parametrize("locale", ["de_DE", "es_ES", "fr_FR", "pt_BR", "ar_EG", "nl_NL", "ja_JP"])
def test_english_is_understood_beside_every_language(locale: str) -> None:
    said = read("ana 0612345678 wants 2 cakes call tomorrow", locale)

    assert (said.wants, said.step, said.step_on) == ("2 cakes", "Call", date(2026, 11, 21))


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("fri", date(2026, 11, 27)),
        ("today", TODAY),
        ("tomorrow", date(2026, 11, 21)),
        ("the day after tomorrow", date(2026, 11, 22)),
        ("in 3 days", date(2026, 11, 23)),
        ("in a week", date(2026, 11, 27)),
        ("in 2 months", date(2027, 1, 20)),
        ("next week", date(2026, 11, 23)),
        ("next wednesday", date(2026, 11, 25)),
        ("on mon", date(2026, 11, 23)),
        ("12.12.", date(2026, 12, 12)),
        ("3.2.", date(2027, 2, 3)),
        ("2027-01-05", date(2027, 1, 5)),
        ("12/12", date(2026, 12, 12)),
        ("12 dec", date(2026, 12, 12)),
        ("dec 12", date(2026, 12, 12)),
        ("12th of December 2026", date(2026, 12, 12)),
        ("Friday, 4 December", date(2026, 12, 4)),
    ],
)
def test_days_are_read_as_people_say_them(words: str, day: date) -> None:
    said = read(f"ana wants 2 cakes call {words}")

    assert said.step_on == day
    assert said.wants == "2 cakes"


def test_twelve_thirteen_is_december_in_america_and_nowhere_else() -> None:
    assert read("call ana 12/13", "en_US", "US").step_on == date(2026, 12, 13)
    assert read("call ana 12/13", "en_GB", "GB").step_on is None


@pytest.mark.parametrize(
    ("words", "at"),
    [
        ("15:30", time(15, 30)),
        ("3pm", time(15)),
        ("at 3", time(15)),
        ("at 9", time(9)),
        ("9:15 am", time(9, 15)),
        ("15h30", time(15, 30)),
    ],
)
def test_times_are_read_as_people_say_them(words: str, at: time) -> None:
    assert read(f"ana wants 2 cakes call tomorrow {words}").step_at == at


def test_a_time_without_a_day_is_today() -> None:
    said = read("call ana 16:00")
    assert (said.step_on, said.step_at) == (TODAY, time(16))


def test_a_day_that_lies_behind_us_is_no_day_for_a_step() -> None:
    said = read("ana born 12.12.1980 wants 2 cakes call")
    assert said.step_on is None
    assert "12.12.1980" in said.wants


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("~80", 8000),
        ("80 €", 8000),
        ("€80", 8000),
        ("80 eur", 8000),
        ("80 euros", 8000),
        ("about 80 euro", 8000),
        ("~ 1,200.50", 120050),
        ("€1.2k", 120000),
        ("80,50 €", 8050),
        ("80", None),
        ("80 $", None),
        ("80 %", None),
        ("about 80", None),
    ],
)
def test_only_what_is_marked_as_money_is_an_amount(line: str, value: int | None) -> None:
    said = read(f"ana wants cakes, {line}")
    assert said.value == value
    if value is None:
        assert "80" in said.wants


def test_a_day_to_be_ready_by_stays_with_what_they_want() -> None:
    said = read("ana wants 20 roses for saturday, call tomorrow")
    assert (said.wants, said.step_on) == ("20 roses for saturday", date(2026, 11, 21))


def test_a_day_alone_is_offered_and_taken_only_when_the_person_says_so() -> None:
    before = read("ana wants 2 cakes fri")
    after = read("ana wants 2 cakes fri", choices=Choices(on=frozenset({Part.NEXT})))

    assert (before.wants, before.step_on, before.offered) == ("2 cakes fri", None, frozenset({Part.NEXT}))
    assert (after.wants, after.step, after.step_on) == ("2 cakes", "", date(2026, 11, 27))


def test_a_thing_that_is_wanted_is_no_step() -> None:
    said = read("0612345678 wants a call back about prices")
    assert (said.step, said.wants) == ("", "a call back about prices")


def test_sending_takes_along_what_is_to_be_sent() -> None:
    said = read("ana wants a website, send the quote for it tomorrow")
    assert (said.step, said.wants) == ("Send the quote for it", "a website")


def test_of_several_promotions_on_one_channel_none_is_guessed() -> None:
    said = read("ana from instagram wants 2 cakes")
    assert said.source is not None
    assert (said.source.promotion, said.source.channel) == (None, "social")
    assert [source.promotion for source in said.sources] == [None, CAKES, XMAS]
    assert said.wants == "2 cakes"


def test_the_name_of_a_promotion_names_it_even_when_it_is_over() -> None:
    said = read("ana spring fair 2026 wants 2 cakes")
    assert said.source is not None
    assert said.source.promotion == FAIR


def test_a_coupon_names_its_promotion() -> None:
    said = read("ana FLY-7K wants 2 cakes", coupons={"FLY-7K": FLYER})
    assert said.source is not None
    assert (said.source.promotion, said.source.code) == (FLYER, "FLY-7K")


def test_what_is_wanted_is_no_channel() -> None:
    said = read("bob wants 500 flyers ~200")
    assert (said.source, said.wants) == (None, "500 flyers")


@pytest.mark.parametrize("part", [Part.PHONE, Part.VALUE, Part.SOURCE, Part.NEXT])
def test_what_is_not_to_be_taken_so_stays_with_what_they_want(part: Part) -> None:
    said = read("ana 0612345678 flyer wants 2 cakes ~80 fri call", choices=Choices(off=frozenset({part})))

    words = {Part.PHONE: "0612345678", Part.VALUE: "~80", Part.SOURCE: "flyer", Part.NEXT: "fri call"}[part]
    assert words in said.wants
    assert not said.has(part)


@pytest.mark.parametrize(
    ("line", "who", "wants", "step"),
    [
        ("2x cake for Tom, 0871234567", "Tom", "2x cake", ""),
        ("meeting with Sam at 3 on monday", "Sam", "", "Meeting"),
        ("new lead bob smith 0871234567", "Bob Smith", "new", ""),
        ("sunflower wedding in june, Sarah 0861112222", "Sarah", "sunflower wedding in june", ""),
        ("the lighthouse hotel wants 3 aprons", "Lighthouse Hotel", "3 aprons", ""),
        ("John wants price for 20 shirts, quote by friday", "John", "price for 20 shirts", "Quote"),
        ("email ana@example.com quote tomorrow", "", "quote", "Email"),
        ("recommended by ciara: tom 0871234567 wants a suit", "Tom", "by ciara · a suit", ""),
        ("Sarah Murphy - 0861112222 - saw the window - wants alterations", "Sarah Murphy", "alterations", ""),
        ("Ms. Jane Doe <jane@example.com> interested in yoga", "Ms Jane Doe", "yoga", ""),
    ],
)
def test_lines_are_understood_in_whatever_order_people_write(line: str, who: str, wants: str, step: str) -> None:
    said = read(line, country="IE")
    assert called(said) == (who, False)
    assert (said.wants, said.step) == (wants, step)


def test_nobody_is_named_in_an_empty_line() -> None:
    assert read("   ") == Understood()


WORDS = (
    "ana garcía 0612345678 +31 6 12 34 56 bob@x.com wants will quiere veut quer يريد 2 cakes ~80 80 € €80,50 1.200,00 "
    "$5 fri tomorrow in 3 days next week 12.12. 12/12 31.02. 15:30 3pm at um call send anrufen llamar اتصل flyer from "
    "instagram autumn the for by , ; · - – … ana, (call) “fri” 99999999999999999999 12:99 dec may 阳光 \u202e ٠١"
)
VOCABULARY = WORDS.split(" ")
LINES = st.one_of(
    st.text(max_size=120),
    st.lists(st.sampled_from(VOCABULARY), max_size=14).map(" ".join),
    st.lists(st.one_of(st.sampled_from(VOCABULARY), st.text(max_size=6)), max_size=14).map("  ".join),
)
CHOICES = st.builds(
    Choices,
    off=st.frozensets(st.sampled_from(Part), max_size=3),
    on=st.frozensets(st.just(Part.NEXT)),
    who=st.sampled_from(["", "new:0", "new:1", "new:2", "known:x"]),
    source=st.sampled_from(["", "channel:social"]),
)


@settings(max_examples=150)
@given(
    line=LINES,
    choices=CHOICES,
    locale=st.sampled_from(["en_IE", "de_DE", "es_ES", "fr_FR", "pt_BR", "ar_EG", "th_TH", "en_US"]),
    currency=st.sampled_from(["EUR", "USD", "JPY", "KWD"]),
)
def test_no_line_loses_a_word(line: str, choices: Choices, locale: str, currency: str) -> None:
    asked = asks(line, around(locale, currency=currency))
    known = Known((GARCIA, LOPEZ, BOB), {"flyer": FAIR} if "flyer" in asked.codes else {})
    said = understand(line, around(locale, currency=currency), known, choices)

    covered: set[int] = set()
    for piece in said.pieces:
        for start, end in piece.spans:
            assert 0 <= start < end <= len(line)
            assert not covered & set(range(start, end))
            covered |= set(range(start, end))
    assert all(place in covered for place, letter in enumerate(line) if not letter.isspace())
    markers = {
        word for words in vocabularies(locale) for phrases in words.wants.ending.values() for p in phrases for word in p
    }
    for start, end in said.spans(Part.WANTS):
        for word in line[start:end].split():
            assert word.strip(" ,;:|·–—-") in said.wants or bare(word.strip(" ,;:.!?")) in markers
    if said.who is not None and said.who.known is None and not (said.phones or said.emails):
        assert said.who.name


def test_a_time_before_a_channel_does_not_make_it_something_that_is_wanted() -> None:
    source = read("Siobhan 0871234567 2 lunches friday 12.30 newsletter", country="IE").source

    assert source is not None
    assert source.channel == "email"


def test_a_time_beside_a_day_that_is_none_is_not_taken_for_today() -> None:
    said = read("Thomas thomas@example.com 06/31 at 3pm meeting")

    assert (said.step, said.step_on, said.step_at) == ("Meeting", None, None)
    assert said.wants == "06/31 at 3pm"


def test_a_phone_of_another_country_written_in_groups_is_a_phone() -> None:
    said = read("ana 0914 555 1234 saw us on instagram, wants 12 cakes", country="IE")

    assert said.phones == ("0914 555 1234",)
    assert said.wants == "12 cakes"


def test_an_address_with_the_word_email_before_it_is_no_step_where_another_is_told() -> None:
    said = read("ana email ana.b@example.com wants 2 cakes, send offer friday")

    assert said.step == "Send offer"
    assert said.wants == "2 cakes"
    assert read("ana email ana.b@example.com on friday").step == "Email"


@pytest.mark.parametrize(
    ("text", "locale", "day"),
    [
        ("ana wants cake 31 feb call", "en_IE", "31 feb"),
        ("ana wants cake feb 30 call", "en_US", "feb 30"),
        ("ana möchte Torte am 30.2. anrufen", "de_DE", "30.2."),
        ("ana wants cake 31/6", "en_IE", "31/6"),
        ("ana wants cake 06/31", "en_US", "06/31"),
        ("ana wants cake 2026-02-30", "en_IE", "2026-02-30"),
        ("ana wants cake 29 feb 2027", "en_IE", "29 feb 2027"),
    ],
)
def test_a_day_that_there_is_not_is_told(text: str, locale: str, day: str) -> None:
    said = read(text, locale)
    assert [text[start:end] for start, end in said.no_days] == [day]
    assert day.strip(".") in said.wants


@pytest.mark.parametrize("text", ["29 feb", "31 cakes 24/7", "31.2 cm of lace", "12.50 each", "ana wants cake fri"])
def test_other_numbers_are_no_wrong_days(text: str) -> None:
    assert read(text).no_days == ()
