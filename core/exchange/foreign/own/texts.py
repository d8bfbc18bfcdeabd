"""Words in the cells of own tables: paid or not, won or lost, by which channel; and why a cell was not taken."""

from __future__ import annotations

import re
from functools import lru_cache

from core.deals import Outcome
from core.errors import words
from core.exchange.foreign.grid import Value
from core.exchange.foreign.sources.gathering import NO_AMOUNT, NO_DAY, NO_EMAIL, NO_PHONE
from core.exchange.foreign.values import as_text, is_paid_word, read_day, yes_no
from core.exchange.foreign.values.text import folded
from core.folding import fold

__all__ = ["NO_AMOUNT", "NO_DAY", "NO_EMAIL", "NO_PHONE"]

NO_ANSWER = words("neither yes nor no")
ASSUMED_DAY = words("no day is given; {day} was taken")
NO_COST_DAY = words("an expense needs its day")
NO_COST = words("an expense needs its amount")
EMPTY_DEAL = words("neither a name, a title nor an amount")
NOTHING_TOLD = words("nothing came in: no column was known to tell of people, deals or expenses")
TOO_WIDE = words("only the first {most} columns were read")

_PARTS = re.compile(r"\s*[,;|\n]\s*")
_WORDS = re.compile(r"[^\W\d_]+")

_OPEN_PAY = folded(
    "offen open ausstehend unpaid pending due pendiente impaye pendente unbezahlt überfällig overdue معلق"
)
_WON = folded("""
    gewonnen won abgeschlossen verkauft erledigt zusage beauftragt closed_won sold signed accepted ganado ganada vendido
    vendida cerrado gagne gagnee vendu vendue signe ganho ganha fechado aceito aceite done completed مكسب ربح مباع تم
""")
_LOST = folded("""
    verloren lost abgelehnt abgesagt absage storniert closed_lost rejected declined cancelled canceled perdido perdida
    rechazado cancelado perdu perdue refuse annule perdida recusado خسر خساره مرفوض ملغي
""")
_CHANNELS = {
    "social": "instagram facebook meta tiktok linkedin youtube pinterest social soziale_medien redes_sociales snapchat"
    " reseaux_sociaux x twitter انستغرام فيسبوك",
    "search ads": "google adwords google_ads search suchmaschine sea bing جوجل",
    "email": "email e_mail mail newsletter mailing correo courriel boletin mailchimp",
    "flyer": "flyer flugblatt prospekt handzettel folleto volante tract prospectus panfleto folheto leaflet منشور",
    "print": "print zeitung anzeige zeitschrift plakat periodico journal jornal newspaper magazine poster",
    "radio": "radio radio_spot راديو",
    "TV": "tv fernsehen television televisao",
    "event": "event messe markt veranstaltung feria evento salon foire feira fair stand",
    "webinar": "webinar",
    "shop window": "schaufenster shop_window escaparate vitrine vitrina",
    "referral": "empfehlung referral recomendacion recommandation indicacao weiterempfehlung",
}
_CHANNEL_OF = {fold(word): channel for channel, line in _CHANNELS.items() for word in line.split()}


def one_line(text: str) -> str:
    """A text without line breaks."""
    return " ".join(text.split())


def tags_of(text: str) -> tuple[str, ...]:
    """The labels of a cell, parted by commas, semicolons, bars or lines, each once."""
    return tuple(dict.fromkeys(part for part in _PARTS.split(text.strip()) if part))


def paid_says(value: Value) -> bool | None:
    """Whether a cell of a column "paid" says that it was: yes, a word for it, or the day; none where it is unclear."""
    said = yes_no(value)
    if said is not None:
        return said
    if read_day(value, "dmy", serial=True) is not None or read_day(value, "mdy") is not None:
        return True
    text = as_text(value)
    found = _WORDS.findall(fold(text[:200]))
    if is_paid_word(text):
        return True
    if any(word in _OPEN_PAY for word in found) or any(is_paid_word(word) for word in found):
        return False
    return None


@lru_cache(maxsize=1_024)
def outcome_of(text: str) -> Outcome:
    """Whether the words of a stage say won or lost; open otherwise."""
    found = [*_WORDS.findall(fold(text[:200]))]
    found.append("_".join(found))
    if any(word in _LOST for word in found):
        return Outcome.LOST
    return Outcome.WON if any(word in _WON for word in found) else Outcome.OPEN


def channel_of(text: str) -> str:
    """The channel of this house that a text names; the text itself where it is another one."""
    return _CHANNEL_OF.get("_".join(re.findall(r"\w+", fold(text))), text.strip())
