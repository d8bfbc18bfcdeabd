"""The lines of a vCard file: cards parted, folded lines joined, parameters and quoted-printable undone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

_BEGIN = re.compile(r"\s*BEGIN\s*:\s*VCARD\s*", re.IGNORECASE)
_END = re.compile(r"\s*END\s*:\s*VCARD\s*", re.IGNORECASE)
_BOUNDARY = re.compile(r"(?=^[ \t]*BEGIN[ \t]*:[ \t]*VCARD[ \t]*$)", re.IGNORECASE | re.MULTILINE)
_HEAD = re.compile(r'^(?:([\w-]+)\.)?([\w-]+)((?:;(?:[^":;]|"[^"]*")*)*):(.*)$', re.DOTALL)
_PARAM = re.compile(r';((?:[^";]|"[^"]*")*)')
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_HEX = re.compile(rb"=([0-9A-Fa-f]{2})")
_LARGEST = 100_000


@dataclass(frozen=True, slots=True)
class Property:
    """One line of a card; `value` is still escaped."""

    name: str
    value: str
    group: str = ""
    params: dict[str, str] = field(default_factory=dict)
    types: frozenset[str] = frozenset()

    @property
    def is_binary(self) -> bool:
        """Whether the value is a picture or a key, not text."""
        encoding = self.params.get("ENCODING", "").upper()
        return encoding in ("B", "BASE64") or self.value.startswith("data:") or len(self.value) > _LARGEST

    def text(self) -> str:
        """The value as plain text."""
        return unescaped(self.value)


def card_texts(text: str) -> Iterator[tuple[str, bool]]:
    """Each card and whether it has its END; a new BEGIN ends a card that has none."""
    text = text.lstrip("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    for piece in _BOUNDARY.split(text):
        if not _BEGIN.match(piece):
            continue
        lines: list[str] = []
        whole = False
        for line in piece.split("\n"):
            if _END.fullmatch(line):
                whole = True
                break
            lines.append(line)
        yield "\n".join(lines), whole


def properties(card: str) -> Iterator[Property]:
    """The properties of a card; lines that are none are left out."""
    for line in _unfolded(card):
        found = _HEAD.match(line)
        if not found:
            continue
        group, name, heads, value = found.groups()
        params, types = _params(heads)
        encoding = params.get("ENCODING", "").upper()
        if encoding in ("QUOTED-PRINTABLE", "Q"):
            value = _unquoted(value, params.get("CHARSET", "utf-8"))
        yield Property(name.upper(), value, (group or "").lower(), params, types)


def _unfolded(card: str) -> Iterator[str]:
    """Lines without folding: a blank in front continues (3.0, 4.0), in quoted-printable a “=” at the end (2.1)."""
    current = ""
    quoted = False
    for line in card.split("\n"):
        if quoted and current.endswith("="):
            current = current[:-1] + line
        elif line[:1] in (" ", "\t") and current:
            current += line[1:]
        else:
            if current:
                yield current
            current = line
            quoted = "QUOTED-PRINTABLE" in line.partition(":")[0].upper()
    if current:
        yield current


def _params(heads: str) -> tuple[dict[str, str], frozenset[str]]:
    """Parameters by name, and all types; 2.1 writes types and encodings without a name: TEL;CELL."""
    params: dict[str, str] = {}
    types: set[str] = set()
    for each in _PARAM.findall(heads):
        name, equals, value = each.partition("=")
        name, value = name.strip().upper(), value.strip().strip('"')
        if not equals:
            if name in ("QUOTED-PRINTABLE", "BASE64", "B", "8BIT", "7BIT"):
                params.setdefault("ENCODING", name)
            elif name:
                types.add(name)
        elif name == "TYPE":
            types.update(part.strip().upper() for part in value.split(",") if part.strip())
        else:
            params[name] = value
    return params, frozenset(types)


def _unquoted(value: str, charset: str) -> str:
    raw = _HEX.sub(lambda found: bytes.fromhex(found[1].decode()), value.encode("utf-8", "surrogateescape"))
    for name in (charset, "utf-8", "cp1252"):
        try:
            return raw.decode(name).replace("\r\n", "\n").replace("\r", "\n")
        except (UnicodeDecodeError, LookupError):
            continue
    return raw.decode("latin-1")


def unescaped(text: str) -> str:
    r"""A value with \n, \, \; and \\ as what they stand for."""
    if "\\" not in text:
        return text
    return _ESCAPE.sub(lambda found: "\n" if found[1] in "nN" else found[1] if found[1] in ",;:\\" else found[0], text)


def parts(value: str) -> list[str]:
    """The parts of a compound value (N, ADR, ORG), parted by semicolons; each still escaped."""
    return [part.replace("\0", "\\;") for part in value.replace("\\;", "\0").split(";")]


def several(value: str) -> list[str]:
    """The texts of a list, parted by commas."""
    return [unescaped(part.replace("\0", "\\,")) for part in value.replace("\\,", "\0").split(",")]
