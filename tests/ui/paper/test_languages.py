"""Every sheet in every language of the program: all of it is said in that language, and all of it has room."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass, replace
from functools import cache
from typing import Any

import pytest

from tests.translations import LANGUAGES, read
from tests.ui.paper import reading
from tests.ui.paper.conftest import Gathered
from ui.charts.drawing import Drawing
from ui.kit.language import language_of
from ui.paper.kinds import KINDS, Matter, kind

LOCALES = {
    "ar": "ar_EG",
    "de": "de_DE",
    "es": "es_ES",
    "fr": "fr_FR",
    "he": "he_IL",
    "ja": "ja_JP",
    "pt": "pt_BR",
    "zh_Hans": "zh_CN",
}
NOT_SPOKEN = "nl_NL"
SHORT = 3
"""Letters of a word that is looked for."""

Spoken = Callable[[str, str], tuple[bytes, list[str]]]

every_sheet = pytest.mark.parametrize("sheet", [each.name for each in KINDS])
every_language = pytest.mark.parametrize("language", sorted(LOCALES))


def in_locale(matter: Matter, locale: str) -> Matter:
    """The same for a business of another country; of a long list, its beginning."""
    body = matter.body
    if hasattr(body, "lines"):
        body = replace(body, lines=body.lines[:12])
    return replace(matter, head=replace(matter.head, locale=locale), body=body)


@pytest.fixture(scope="module")
def spoken(gathered: Gathered) -> Spoken:
    """A sheet of the sample shop in a locale, and the texts of its charts that were cut."""

    @cache
    def made(sheet: str, locale: str) -> tuple[bytes, list[str]]:
        matter, options = gathered("sample", sheet)
        cut: list[str] = []
        write = Drawing.write

        def watched(drawing: Drawing, text: str, *told: Any, **more: Any) -> bool:
            whole = write(drawing, text, *told, **more)
            if not whole:
                cut.append(text)
            return whole

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(Drawing, "write", watched)
            return kind(sheet).make(in_locale(matter, locale), options), cut

    return made


def test_every_language_is_printed() -> None:
    assert set(LOCALES) == set(LANGUAGES)
    assert {language_of(locale) for locale in LOCALES.values()} == set(LANGUAGES)


@every_language
@every_sheet
def test_no_english_of_the_program_is_left(gathered: Gathered, spoken: Spoken, sheet: str, language: str) -> None:
    document, _ = spoken(sheet, LOCALES[language])

    assert english_in(document, gathered("sample", sheet)[0], language) == []


@every_sheet
def test_english_would_be_found(gathered: Gathered, spoken: Spoken, sheet: str) -> None:
    document, _ = spoken(sheet, NOT_SPOKEN)

    assert len(english_in(document, gathered("sample", sheet)[0], "ja")) > 4


@every_language
@every_sheet
def test_nothing_is_cut_and_nothing_stands_on_another(spoken: Spoken, sheet: str, language: str) -> None:
    document, cut = spoken(sheet, LOCALES[language])

    assert cut == []
    assert reading.meeting(document) == []
    for page, box in reading.drawn(document):
        at_the_top_edge = box[3] > page[3] - 6
        assert box[1] >= 18
        assert at_the_top_edge or (box[0] >= 44.5 and box[2] <= page[2] - 44.5), box


@pytest.mark.parametrize("locale", ["fr_FR", "es_ES", "pt_BR"])
def test_a_month_begins_with_a_capital_where_it_is_a_head(spoken: Spoken, locale: str) -> None:
    document, _ = spoken("month", locale)

    assert re.search(r"\b(Octobre|Octubre|Outubro)\b", reading.pages(document)[0])


def english_in(document: bytes, matter: Matter, language: str) -> list[str]:
    """Pieces of the program's English that stand in a document, though neither its data nor the language has them."""
    printed = reading.text(document)
    own = " ".join([*_strings(matter), *_translated(language)])
    return [piece for piece in _pieces() if piece in printed and _stands(piece, printed) and not _stands(piece, own)]


def _stands(piece: str, text: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(piece)}(?!\w)", text) is not None


@cache
def _pieces() -> frozenset[str]:
    """What stands between the places where something is filled in."""
    found = (piece.strip(" .,:;()·") for text in read("de") for piece in re.split(r"\{[^}]*\}|%n|\n", text.text))
    return frozenset(piece for piece in found if re.search(rf"[A-Za-z]{{{SHORT},}}", piece))


@cache
def _translated(language: str) -> tuple[str, ...]:
    return tuple(form for forms in read(language).values() for form in forms)


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif is_dataclass(value):
        for each in fields(value):
            yield from _strings(getattr(value, each.name))
    elif isinstance(value, dict):
        for pair in value.items():
            yield from _strings(pair)
    elif isinstance(value, (list, tuple, set, frozenset)):
        for one in value:
            yield from _strings(one)
