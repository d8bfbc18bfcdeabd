"""The translations that come with the program are whole, fit the source, and are what the program reads."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.translations import FOLDER, LANGUAGES, compile_to, read, texts
from ui.kit.language import languages

each_language = pytest.mark.parametrize("language", LANGUAGES)


def test_the_program_speaks_every_language_there_is_a_file_of() -> None:
    assert set(languages()) == {"en", *LANGUAGES} == {"en", *(path.stem for path in FOLDER.glob("*.ts"))}


@each_language
def test_every_text_of_the_source_is_translated_and_none_that_is_gone(language: str) -> None:
    book = read(language)
    assert set(book) == set(texts()), "python -m tests.translations brings the files up to date"
    assert [text for text, forms in book.items() if not all(form.strip() for form in forms)] == []


@each_language
def test_plurals_have_the_forms_of_the_language(language: str) -> None:
    wrong = [
        text for text, forms in read(language).items() if len(forms) != (LANGUAGES[language] if text.counts else 1)
    ]
    assert wrong == []


@each_language
def test_a_translation_keeps_what_is_filled_in_and_the_ends_of_its_text(language: str) -> None:
    wrong = []
    for text, forms in read(language).items():
        by_word = 0 if not text.counts else 3 if len(forms) > 2 else 1  # “one more”, and in Arabic “two days”
        for form in forms[by_word:]:
            if _filled(form) != _filled(text.text) or form.endswith("…") != text.text.endswith("…"):
                wrong.append((text.text, form))
    assert wrong == []


@each_language
def test_what_the_program_reads_was_compiled_from_what_people_read(language: str, tmp_path: Path) -> None:
    compile_to(FOLDER / f"{language}.ts", tmp_path / "made.qm")
    assert (tmp_path / "made.qm").read_bytes() == (FOLDER / f"{language}.qm").read_bytes()


def _filled(text: str) -> list[str]:
    return sorted(re.findall(r"\{[^}]*\}|%n", text))
