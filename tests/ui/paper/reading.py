"""Reading a PDF back as a person or another program would."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator

import pypdfium2 as pdfium
import pypdfium2.raw as raw

FORM, IMAGE = raw.FPDF_PAGEOBJ_FORM, raw.FPDF_PAGEOBJ_IMAGE

_DIRECTION = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")

Box = tuple[float, float, float, float]
"""Left, bottom, right, top in points."""


def pages(document: bytes) -> list[str]:
    """The text of each page, lines joined by blanks."""
    with pdfium.PdfDocument(document) as opened:
        return [" ".join(page.get_textpage().get_text_range().split()) for page in opened]


def text(document: bytes) -> str:
    """The text of all pages."""
    return " ".join(pages(document))


def letters(document: bytes) -> str:
    """The text without any blanks or line ends, for words that were broken over lines."""
    return text(document).replace(" ", "").replace("\ufffe", "-")


def second_text(document: bytes) -> str:
    """The text of all pages as another reader, poppler, finds it, without the marks of direction it adds."""
    out = subprocess.run(["pdftotext", "-", "-"], input=document, capture_output=True, check=True, timeout=60)
    return _DIRECTION.sub("", " ".join(out.stdout.decode().split()))


def drawn(document: bytes) -> Iterator[tuple[Box, Box]]:
    """For each thing drawn on a page: the page's box and its own."""
    with pdfium.PdfDocument(document) as opened:
        for page in opened:
            for thing in page.get_objects(max_depth=1):
                yield (0.0, 0.0, *page.get_size()), thing.get_bounds()


TOUCH = 0.8
"""Points by which boxes of neighbouring letters may overlap."""


def meeting(document: bytes) -> list[tuple[Box, Box]]:
    """Runs of text that stand on each other."""
    found = []
    for boxes in text_boxes(document):
        boxes.sort(key=lambda box: box[1])
        for place, box in enumerate(boxes):
            for other in boxes[place + 1 :]:
                if other[1] > box[3]:
                    break
                across = min(box[2], other[2]) - max(box[0], other[0])
                up = min(box[3], other[3]) - max(box[1], other[1])
                if across > TOUCH and up > TOUCH:
                    found.append((box, other))
    return found


def ink(document: bytes) -> int:
    """How many dark dots the upper half of the first page has."""
    with pdfium.PdfDocument(document) as opened:
        page = opened[0]
        seen = bytes(page.render(scale=3, grayscale=True, crop=(0, page.get_height() / 2, 0, 0)).buffer)
    return sum(dot < 128 for dot in seen)


def text_boxes(document: bytes) -> list[list[Box]]:
    """The boxes of the runs of text, by page."""
    with pdfium.PdfDocument(document) as opened:
        found = []
        for page in opened:
            words = page.get_textpage()
            found.append([words.get_rect(number) for number in range(words.count_rects())])
        return found


def images(document: bytes) -> int:
    """How many pictures are drawn."""
    with pdfium.PdfDocument(document) as opened:
        return sum(1 for page in opened for thing in page.get_objects(max_depth=5) if thing.type == IMAGE)


def bookmarks(document: bytes) -> list[tuple[str, int]]:
    """The bookmarks: title and page, from 0."""
    with pdfium.PdfDocument(document) as opened:
        return [(mark.get_title(), mark.get_dest().get_index()) for mark in opened.get_toc()]


def metadata(document: bytes) -> dict[str, str]:
    """What the file says of itself."""
    with pdfium.PdfDocument(document) as opened:
        return dict(opened.get_metadata_dict())


def difference(document: bytes, other: bytes) -> str:
    """Where two files part, empty where they are the same; their bytes would fill a screen a thousand times."""
    if document == other:
        return ""
    at = next((at for at, (one, two) in enumerate(zip(document, other, strict=False)) if one != two), -1)
    return f"{len(document)} and {len(other)} bytes, from {at}: {document[at : at + 60]!r} and {other[at : at + 60]!r}"
