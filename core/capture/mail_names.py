"""Providers of e-mail whose name was likely typed wrongly: ana@gmial.com."""

from __future__ import annotations

_NAMES = (
    *("gmail", "googlemail", "hotmail", "outlook", "yahoo", "icloud", "protonmail", "t-online", "freenet"),
    *("wanadoo", "laposte", "orange", "bouygtel", "btinternet", "eircom", "libero", "telefonica", "terra"),
)
_OTHERS = frozenset(("mail", "email", "ymail", "tera", "range", "grange", "liber", "libre"))
"""Names that look like one of those and are others."""

_OFTEN = {"icould": "icloud", "gnail": "gmail", "gamil": "gmail"}
"""More than one letter off, or nearer to another."""

_ENDINGS = {
    "com": ("con", "cmo", "ocm", "vom", "xom", "cim", "cpm", "coom", "comm", "c0m"),
    "de": ("ed",),
    "fr": ("ft", "rf"),
    "net": ("nte", "ent", "nett"),
}
"""What is typed for an ending; of these none is one."""

_USUAL = {"gmail": "com", "googlemail": "com", "icloud": "com", "btinternet": "com"}
"""Those that have one ending only, which may be one letter off."""


def likely_mail(address: str) -> str:
    """The address that was likely meant, "" where this one may well be right. Nothing is looked up.

    Only well-known providers are known here, one letter off: a shop's own domain is nobody's slip.
    """
    name, _, domain = address.strip().casefold().rpartition("@")
    host, _, ending = domain.partition(".")
    if not name or not host or not ending:
        return ""
    meant = host if host in _NAMES or host in _OTHERS else _OFTEN.get(host) or _near(host)
    if not meant:
        return ""
    right = _ending(meant, ending)
    corrected = f"{name}@{meant}.{right}"
    return corrected if corrected != address.strip().casefold() else ""


def _near(host: str) -> str:
    from rapidfuzz.distance import OSA

    return next((known for known in _NAMES if OSA.distance(host, known, score_cutoff=1) == 1), "")


def _ending(host: str, ending: str) -> str:
    from rapidfuzz.distance import OSA

    usual = _USUAL.get(host, "")
    if usual and OSA.distance(ending, usual, score_cutoff=1) == 1:
        return usual
    if host not in _NAMES:
        return ending
    return next((right for right, typed in _ENDINGS.items() if ending in typed), ending)
