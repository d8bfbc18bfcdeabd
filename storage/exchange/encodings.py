"""Which encoding a text file is in, told by its bytes and by whether the words that come out are words."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from core.errors import words

ENCODINGS: Mapping[str, str] = {
    "utf-8": words("Unicode (UTF-8)"),
    "utf-16": words("Unicode (UTF-16)"),
    "cp1252": words("Western European (Windows)"),
    "cp1250": words("Central European (Windows)"),
    "mac_roman": words("Western European (Mac)"),
    "cp850": words("Western European (DOS)"),
    "iso8859_2": words("Central European (ISO)"),
    "cp1254": words("Turkish (Windows)"),
    "cp1257": words("Baltic (Windows)"),
    "cp1251": words("Cyrillic (Windows)"),
    "koi8_u": words("Cyrillic (KOI8)"),
    "cp866": words("Cyrillic (DOS)"),
    "mac_cyrillic": words("Cyrillic (Mac)"),
    "cp1253": words("Greek (Windows)"),
    "cp1255": words("Hebrew (Windows)"),
    "cp1256": words("Arabic (Windows)"),
    "cp874": words("Thai (Windows)"),
    "cp1258": words("Vietnamese (Windows)"),
    "gb18030": words("Chinese, simplified (GB 18030)"),
    "big5": words("Chinese, traditional (Big5)"),
    "cp932": words("Japanese (Shift JIS)"),
    "euc_jp": words("Japanese (EUC)"),
    "cp949": words("Korean (Windows)"),
}
"""What a person may choose from: the codec's name, and what it is called; the likeliest first."""

_ALPHABETS = {
    "de": "äöüß",
    "fr": "àâæçéèêëîïôœùûüÿ",
    "es": "áéíñóúüç",
    "pt": "áâãàçéêíóôõú",
    "it": "àèéìíòóùú",
    "ca": "àçèéíïòóúü",
    "sv": "åäöé",
    "da": "æøåéäö",
    "fi": "åäöšž",
    "is": "áðéíóúýþæö",
    "pl": "ąćęłńóśźż",
    "cs": "áčďéěíňóřšťúůýž",
    "sk": "áäčďéíĺľňóôŕšťúýž",
    "hu": "áéíóöőúüű",
    "ro": "ăâîşţ",
    "hr": "čćđšž",
    "tr": "çğıöşüâîûİ",
    "lt": "ąčęėįšųūž",
    "lv": "āčēģīķļņšūž",
    "et": "äõöüšž",
    "ru": "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    "uk": "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
    "sr": "абвгдђежзијклљмнњопрстћуфхцчџш",
    "el": "αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ",
    "he": "".join(map(chr, range(0x05D0, 0x05EB))),
    "ar": "".join(map(chr, [*range(0x0621, 0x063B), *range(0x0640, 0x0653)])) + "پچژگ",
    "th": "".join(map(chr, [*range(0x0E01, 0x0E3B), *range(0x0E40, 0x0E4F)])),
}
"""The letters beyond ASCII of a language, in lower case."""

_WESTERN = ("de", "fr", "es", "pt", "it", "ca", "sv", "da", "fi", "is")
_SPOKEN = {
    "cp1252": _WESTERN,
    "cp1250": ("pl", "cs", "sk", "hu", "ro", "hr", "de"),
    "cp1254": ("tr", "de", "fr"),
    "cp1257": ("lt", "lv", "et", "de", "pl"),
    "mac_roman": _WESTERN,
    "cp850": _WESTERN,
    "iso8859_2": ("pl", "cs", "sk", "hu", "ro", "hr", "de"),
    "cp1255": ("he",),
    "cp1251": ("ru", "uk", "sr"),
    "koi8_u": ("ru", "uk"),
    "cp866": ("ru",),
    "mac_cyrillic": ("ru", "uk", "sr"),
    "cp1253": ("el",),
    "cp1256": ("ar", "fr"),
    "cp874": ("th",),
}
"""The languages that are written in an encoding of one byte a letter; of equals the first one wins."""

_HOME = {
    **dict.fromkeys(("pl", "cs", "sk", "hu", "ro", "hr", "sl", "bs", "sq"), "cp1250"),
    **dict.fromkeys(("tr", "az"), "cp1254"),
    **dict.fromkeys(("lt", "lv", "et"), "cp1257"),
    **dict.fromkeys(("ru", "uk", "be", "bg", "mk", "sr"), "cp1251"),
    **dict.fromkeys(("ar", "fa", "ur"), "cp1256"),
    "el": "cp1253",
    "he": "cp1255",
    "th": "cp874",
}
"""The encoding that Windows uses for a language, where it is not the Western one."""

_SYMBOLS = frozenset("„“”‚‘’–—…€£«»°§©®™·•²³½¼¾×¿¡№\u00a0\u200e\u200f،؛؟ºª´")
_WITHIN_WORDS = frozenset("’‘·\u00a0\u200c\u200d")
_BEFORE_WORDS = frozenset("„“”‚‘’«»¿¡§–—…€£·№\u00a0\u200e\u200f\u200c\u200d")
_AFTER_BLANKS = frozenset("¼½¾¿¡№")
_WORD = re.compile(r"(?:(?![²³¹¼½¾])[^\W\d_])+|[^\x00-\x7f]")
_MEANINGLESS = re.compile("[\ufffd\x80-\x9f]")
_CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x19\x7f]")
_SAMPLE = 16_000
_SAMPLE_OF_STATISTICS = 3_000
_LINE = 2_000
_PLAUSIBLE = 0.7
_BARELY = 0.5
_SEVERAL_BYTES = ("gb18030", "big5", "cp932", "euc_jp", "cp949", "cp1258")


@dataclass(frozen=True, slots=True)
class Marked:
    """What the beginning of a file says: its encoding, and how many bytes the mark takes."""

    encoding: str
    length: int = 0


def marked(data: bytes) -> Marked | None:
    """The encoding that a byte order mark names, or that the zeros between ASCII letters give away."""
    for mark, encoding in (
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
    ):
        if data.startswith(mark):
            return Marked(encoding, len(mark))
    head = data[:4_000]
    even, odd = head[::2].count(0), head[1::2].count(0)
    if odd > even * 16 and _is_wide(head, odd, "utf-16-le"):
        return Marked("utf-16-le")
    if even > odd * 16 and _is_wide(head, even, "utf-16-be"):
        return Marked("utf-16-be")
    return None


def _is_wide(head: bytes, zeros: int, encoding: str) -> bool:
    """Whether so many zeros are those of two-byte letters, and not a few in a damaged file."""
    if zeros > len(head) * 0.15:
        return True
    # Other scripts have them only beside separators and at line ends.
    text = head[: len(head) // 2 * 2].decode(encoding, "replace")
    return zeros > max(3, len(head) // 60) and "\n" in text


def guessed(data: bytes, locale: str = "") -> str:
    """The likeliest encoding of text that is not UTF-8 and bears no mark; empty where none makes sense.

    Args:
        data: the whole file.
        locale: of the business, such as "cs_CZ"; decides between encodings that read equally well.
    """
    if len(_CONTROLS.findall(data[:_SAMPLE])) > len(data[:_SAMPLE]) // 50:
        return ""
    sample = _telling(data)
    home = _HOME.get(re.split(r"[_-]", locale)[0].lower(), "cp1252")
    likely = sorted(_SPOKEN, key=lambda each: each != home)
    scores = {encoding: _plausibility(sample, encoding) for encoding in likely}
    best = max(likely, key=lambda each: scores[each] + (0.02 if each == home else 0))
    if scores[best] >= _PLAUSIBLE:
        return best
    return _by_statistics(sample) or (best if scores[best] >= _BARELY else "")


def decodes(data: bytes, encoding: str) -> bool:
    """Whether bytes are text of an encoding throughout."""
    try:
        data.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True


def _telling(data: bytes) -> bytes:
    """The first lines with bytes beyond ASCII: the others tell nothing."""
    lines: list[bytes] = []
    length = 0
    end = -1
    for found in re.finditer(rb"[\x80-\xff]", data):
        if found.start() < end:
            continue
        start = max(data.rfind(b"\n", 0, found.start()) + 1, data.rfind(b"\r", 0, found.start()) + 1, end)
        stop = re.compile(rb"[\r\n]").search(data, found.start(), found.start() + _LINE)
        end = stop.start() if stop else found.start() + _LINE
        lines.append(data[max(start, found.start() - _LINE) : end])
        length += len(lines[-1])
        if length > _SAMPLE:
            break
    return b"\n".join(lines)


def _plausibility(sample: bytes, encoding: str) -> float:
    """How much of what is not ASCII reads like words of one language, and signs where signs stand: 0 to 1."""
    text = sample.decode(encoding, "replace")
    spoken = _SPOKEN[encoding]
    found = list(_foreign(text))
    if not found:
        return 0.0
    points = dict.fromkeys(spoken, 0.0)
    for piece, in_place in found:
        beyond = {letter for letter in piece.lower() if letter > "\x7f"} - {"\u0307"}
        fits = [each for each in spoken if beyond <= _letters(each)] if in_place else []
        for each in spoken:
            points[each] += 1.0 if each in fits or (in_place and beyond <= _SYMBOLS) else 0.7 if fits else 0.0
    # Bytes that mean nothing speak against an encoding, though one of them may be in any file.
    return (max(points.values()) - len(_MEANINGLESS.findall(text))) / len(found)


def _foreign(text: str) -> Iterator[tuple[str, bool]]:
    """Words and signs with something beyond ASCII, and whether they stand as words and signs do."""
    for found in _WORD.finditer(text):
        piece = found.group()
        if piece.isascii():
            continue
        before, after = text[found.start() - 1 : found.start()], text[found.end() : found.end() + 1]
        if piece.isalpha():
            yield piece, _is_word(piece, after)
        elif after.isalpha():
            yield piece, piece in (_WITHIN_WORDS if before.isalpha() else _BEFORE_WORDS)
        else:
            yield piece, not (before.isalpha() and piece in _AFTER_BLANKS)


def _is_word(piece: str, after: str) -> bool:
    """Whether letters are in order: no capital after a small one, no letter of another script, no capital alone."""
    if len(piece) == 1 and piece.isupper():
        return after == "."
    if not piece.isupper() and piece[1:] != piece[1:].lower():
        return False
    return not any(letter.isascii() for letter in piece) or not any(letter > "\u02af" for letter in piece)


@cache
def _letters(language: str) -> frozenset[str]:
    return frozenset(_ALPHABETS[language]) | frozenset("ªº")


def _by_statistics(sample: bytes) -> str:
    """What charset-normalizer says of text that is none of the encodings with one byte a letter."""
    from charset_normalizer import from_bytes

    lines = sample
    if len(sample) > _SAMPLE_OF_STATISTICS:  # to the end of a line, so that no letter is cut
        lines = sample[: sample.find(b"\n", _SAMPLE_OF_STATISTICS)]
    best = from_bytes(lines, cp_isolation=list(_SEVERAL_BYTES)).best()
    return best.encoding if best else ""


def mostly_utf_8(data: bytes) -> bool:
    """Whether all but a few letters are UTF-8, as where lists of two programs were pasted together."""
    text = _telling(data).decode("utf-8", "surrogateescape")
    stray = sum("\udc80" <= letter <= "\udcff" for letter in text)
    return sum(letter > "\x7f" for letter in text) - stray >= 10 * stray
