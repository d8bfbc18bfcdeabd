"""The type family that comes with the program, and what stands in for the scripts it lacks."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache, lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics, QGuiApplication

from ui.kit import compact_font
from ui.kit.tokens import BODY

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
FAMILY = "Noto Sans"
WEIGHTS = ("Regular", "Medium", "SemiBold", "Bold")

_EXTRA = (("manimgx_fonts", "*.ttf"), ("noto_cjk_sans_otc", "*.ttc"))
_HAN = {"ja": "JP", "ko": "KR"}
HAN = ("ja", "ko", "zh_Hans", "zh_Hant")
"""Languages whose letters have shapes of their own, as we call them."""
_HEBREW = "Hebrew"
OWN_LETTERS = (*HAN, "he")
"""Languages whose letters come before all others in a window that speaks them."""
_HAN_SCRIPTS = (
    QLocale.Script.JapaneseScript,
    QLocale.Script.KoreanScript,
    QLocale.Script.SimplifiedHanScript,
    QLocale.Script.TraditionalHanScript,
)
_APART = {
    "JP": QFont.StyleStrategy.PreferMatch,
    "KR": QFont.StyleStrategy.PreferQuality,
    "TC": QFont.StyleStrategy.PreferOutline,
    "HK": QFont.StyleStrategy.PreferDevice,
}
_HAN_TERRITORY = {"TW": "TC", "HK": "HK", "MO": "HK"}
_ONE_WEIGHT = re.compile(
    "[\u0531-\u05ff\u0900-\u1c7f\u2e80-\ua4cf\uac00-\ufaff\ufb13-\ufb4f\uff01-\uffef\U00020000-\U0003ffff]"
)
"""Letters of the scripts whose fonts Qt loads in one weight: all but Latin, Greek, Cyrillic and Arabic."""


def font_file(weight: str = "Regular") -> Path:
    """The static TrueType file of one of `WEIGHTS`, also for paper."""
    return RESOURCES / "fonts" / f"NotoSans-{weight}.ttf"


def extra_files() -> list[Path]:
    """Font files of the optional packages, without importing them; empty where they are not installed."""
    found: list[Path] = []
    for package, pattern in _EXTRA:
        spec = find_spec(package)
        for folder in (spec.submodule_search_locations or ()) if spec else ():
            found += sorted(path for path in Path(folder).glob(pattern) if not path.name.startswith("NotoSans["))
    return found


@cache
def loaded() -> tuple[str, ...]:
    """Load every font of the program, once for window and paper; gives the families beside our own.

    Of a variable font that is there twice Qt may take another weight: a sheet printed from the window would differ.
    """
    for weight in WEIGHTS:
        QFontDatabase.addApplicationFont(str(font_file(weight)))
    found = [QFontDatabase.applicationFontFamilies(compact_font.add(path)) for path in extra_files()]
    return tuple(dict.fromkeys(family for families in found for family in families if family != FAMILY))


def install(app: QApplication) -> None:
    """Make the bundled family the application's; other scripts fall back to what is there."""
    _use(app, fallback_order(list(loaded()), QLocale()))


def shape_for(language: str) -> None:
    """Take the Han shapes of a language or locale from now on; what was made before stays."""
    from PySide6.QtWidgets import QApplication

    app = QApplication.instance()
    if isinstance(app, QApplication):
        _use(app, fallback_order(app.font().families(), QLocale(language)))


def _use(app: QApplication, families: list[str]) -> None:
    if families != app.font().families():
        app.setFont(of_families(families, BODY))
    for forget in (_cut.cache_clear, width.cache_clear, elided.cache_clear, *_FORGETS):
        forget()


_FORGETS: list[Callable[[], None]] = []


def on_change(forget: Callable[[], None]) -> None:
    """Call this whenever another font comes first, for what others remember about fonts."""
    _FORGETS.append(forget)


def fallback_order(extra: list[str], locale: QLocale) -> list[str]:
    """Our family, the Han shapes of the owner's language, other scripts, and pictographs last."""
    code = locale.name().split("_")
    han = _HAN.get(code[0]) or _HAN_TERRITORY.get(code[-1], "SC")

    def place(family: str) -> tuple[int, str]:
        if "CJK" in family:
            return (3 if not family.endswith(han) else 0 if locale.script() in _HAN_SCRIPTS else 2), family
        if "Emoji" in family or "Symbols" in family:
            return 4, family
        if _HEBREW in family and locale.script() is QLocale.Script.HebrewScript:
            return 0, family
        return 1, family

    return [FAMILY, *sorted((family for family in extra if family != FAMILY and " Mono " not in family), key=place)]


def font(size: int = BODY, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The application's family in one of the token sizes (logical pixels); figures are tabular."""
    return QFont(_cut(size, weight)[0])


def strong() -> QFont.Weight:
    """How heavy headings, names and buttons are."""
    return QFont.Weight.Bold if _has_one_weight(QGuiApplication.font()) else QFont.Weight.DemiBold


def strong_for(text: str, weight: QFont.Weight) -> QFont.Weight:
    """How heavy a text is drawn that is to be of a weight: letters of one weight are made bolder for bold only."""
    if weight != QFont.Weight.DemiBold or text.isascii() or _ONE_WEIGHT.search(text) is None:
        return weight
    return QFont.Weight.Bold


def metrics(size: int = BODY, weight: QFont.Weight = QFont.Weight.Normal) -> QFontMetrics:
    """How much room the text of a `font` takes; made once, since lists ask for it with every cell."""
    return _cut(size, weight)[1]


def shared(size: int = BODY, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """A `font` to paint with; made once, and not to be altered."""
    return _cut(size, weight)[0]


@lru_cache(maxsize=1_024)
def width(text: str, size: int = BODY, weight: QFont.Weight = QFont.Weight.Normal) -> int:
    """How wide a line is in a `font`, in logical pixels; lists ask for the same ones at every step."""
    return _cut(size, strong_for(text, weight))[1].horizontalAdvance(text)


@lru_cache(maxsize=1_024)
def elided(text: str, room: int, size: int = BODY, weight: QFont.Weight = QFont.Weight.Normal) -> str:
    """What of a line fits into so many logical pixels, with an ellipsis for the rest."""
    return _cut(size, strong_for(text, weight))[1].elidedText(text, Qt.TextElideMode.ElideRight, room)


@cache
def _cut(size: int, weight: QFont.Weight) -> tuple[QFont, QFontMetrics]:
    made = QFont(QGuiApplication.font())
    made.setPixelSize(size)
    made.setWeight(strong() if weight == QFont.Weight.DemiBold else weight)
    return made, QFontMetrics(made)


def _has_one_weight(font: QFont) -> bool:
    """Whether Han or Hebrew letters come first: those that come with us are made bolder by Qt for bold only."""
    return any("CJK" in family or _HEBREW in family for family in font.families()[1:2])


def of_families(families: list[str], size: int) -> QFont:
    """The first of them in a size in pixels, the others standing in for letters that it lacks, in their order."""
    made = QFont()
    made.setFamilies(families)
    made.setPixelSize(size)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    # What stands in for a font Qt keeps by the first family alone, so whoever asked first would choose the shapes of
    # Han letters for all; it keeps fonts apart that differ in how they are to be matched, which says nothing else here.
    han = next((family[-2:] for family in families if "CJK" in family), "")
    made.setStyleStrategy(_APART.get(han, QFont.StyleStrategy.PreferDefault))
    return made
