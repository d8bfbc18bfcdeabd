"""Names of people and firms as lists hold them: last name first, or the way they are spoken."""

from __future__ import annotations

import re

from core.exchange.foreign.values.text import folded
from core.folding import fold

_FIRM = folded("""
    gmbh mbh kg kgaa ohg gbr company corp corporation inc incorporated ltd limited llc llp sarl sas srl spa ltda eireli
    lda sohne soehne sons fils hijos filhos bruder gebruder partners kollegen associates asociados associes associados
    gruppe grupo groupe holding verein agentur agency hotel restaurant praxis apotheke stiftung شركه مؤسسه واولاده
""")
# Names of people too, unless they are written as firms do: in capitals or with dots.
_FIRM_SHORT = folded("ag ug ek ev eg se co cie sa sl slu sll bv nv oy ab as aps lp plc epp me")
_TITLE = folded("jr sr ii iii iv md phd dds esq dr prof mba msc bsc ma ba dipl ing rn cpa mag llm")
_PARTICLE = folded("""
    von van vom zu zum zur der den de del della di da dos das do du des la le lo el al ben bin ibn abu ter ten af av
""")
_WORD = re.compile(r"[^\W\d_]+")


def is_company(text: str) -> bool:
    """Whether a name has a word that only firms have: GmbH, & Co., Ltd, SARL, S.L., Ltda, شركة and the like."""
    words = text.replace(",", " ").split()
    bare = fold(text).replace(",", " ").replace(".", "").split()
    if not _FIRM.isdisjoint(bare):
        return True
    if _FIRM_SHORT.isdisjoint(bare):
        return False
    short = [word for word in words if fold(word).replace(".", "") in _FIRM_SHORT]
    return not text.isupper() and any(word.isupper() or word.count(".") > 1 or word == "Co." for word in short)


def natural_name(text: str) -> str:
    """Turn "Last, First" into "First Last"; firms, titles after a comma and all else stay as they are."""
    text = " ".join(text.replace("\N{ARABIC COMMA}", ",").split())
    if "," not in text:
        return text
    last, comma, first = (part.strip() for part in text.partition(","))
    if not comma or not last or not first or "," in first or "&" in text or is_company(text):
        return text
    words = [word for word in re.split(r"[\s.]+", fold(first)) if word]
    if all(word in _TITLE for word in words) or any(letter.isdecimal() for letter in text):
        return text
    return f"{first} {last}"


def split_name(text: str) -> tuple[str, str]:
    """First names and last name of a spoken name; "von", "de la" … belong to the last. One word is a first name."""
    words = natural_name(text).split()
    if len(words) < 2:
        return " ".join(words), ""
    start = len(words) - 1
    while start > 1 and fold(words[start - 1]) in _PARTICLE:
        start -= 1
    if start == 1 and fold(words[0]) in _PARTICLE:
        return "", " ".join(words)
    return " ".join(words[:start]), " ".join(words[start:])
