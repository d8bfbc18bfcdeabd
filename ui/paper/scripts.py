"""Which script is missing, in words: a page never shows empty boxes without saying why."""

from __future__ import annotations

import unicodedata

from core.money import locale_of
from ui.kit.words import tr
from ui.paper.numbers import Numbers
from ui.paper.style import Setting

# The first word of a letter's Unicode name, and its ISO 15924 code, by which CLDR knows the script's name.
_CODES = {
    "ARABIC": "Arab",
    "ARMENIAN": "Armn",
    "BENGALI": "Beng",
    "BOPOMOFO": "Bopo",
    "CHEROKEE": "Cher",
    "CJK": "Hani",
    "COPTIC": "Copt",
    "CYRILLIC": "Cyrl",
    "DEVANAGARI": "Deva",
    "EGYPTIAN": "Egyp",
    "ETHIOPIC": "Ethi",
    "GEORGIAN": "Geor",
    "GREEK": "Grek",
    "GUJARATI": "Gujr",
    "GURMUKHI": "Guru",
    "HANGUL": "Hang",
    "HEBREW": "Hebr",
    "HIRAGANA": "Hira",
    "KANNADA": "Knda",
    "KATAKANA": "Kana",
    "KHMER": "Khmr",
    "LAO": "Laoo",
    "LATIN": "Latn",
    "MALAYALAM": "Mlym",
    "MONGOLIAN": "Mong",
    "MYANMAR": "Mymr",
    "NKO": "Nkoo",
    "ORIYA": "Orya",
    "SINHALA": "Sinh",
    "SYRIAC": "Syrc",
    "TAMIL": "Taml",
    "TELUGU": "Telu",
    "THAANA": "Thaa",
    "THAI": "Thai",
    "TIBETAN": "Tibt",
}


def missing_scripts(setting: Setting, locale: str) -> list[str]:
    """One sentence for each script that could not be printed, most texts first; empty when all could."""
    texts: dict[str, set[str]] = {}
    for letter, where in setting.missing.items():
        texts.setdefault(_script(letter, locale), set()).update(where)
    sentences = []
    for script, where in sorted(texts.items(), key=lambda found: (-len(found[1]), found[0])):
        many = len(where)
        said = (
            tr("1 text is in a script that no installed font has ({script}); its letters print as boxes.")
            if many == 1
            else tr(
                "{count} texts are in a script that no installed font has ({script}); its letters print as boxes.", many
            )
        )
        sentences.append(said.format(script=script, count=Numbers("", locale).count(many)))
    return sentences


def _script(letter: str, locale: str) -> str:
    """The name of a letter's script in the owner's language."""
    if unicodedata.category(letter) in ("Co", "Cn"):
        return tr("unassigned")
    if unicodedata.category(letter) == "So":
        return tr("picture")
    word = unicodedata.name(letter, "?").split()[0]
    return str(locale_of(locale).scripts.get(_CODES.get(word, ""), word.capitalize()))
