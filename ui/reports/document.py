"""A finished PDF as pictures and words. PDFium works for one thread at a time, and never for the window's."""

from __future__ import annotations

import contextlib
import ctypes
import threading
from dataclasses import dataclass
from math import ceil
from typing import Any

from PySide6.QtGui import QImage

_GUARD = threading.RLock()
"""PDFium keeps its state for the whole process."""

_MOST_TEXT = 20_000
"""Letters of a page that assistive tools are given."""


@dataclass(frozen=True, slots=True)
class Paper:
    """The size of a page in points, 72 to an inch."""

    width: float
    height: float

    @property
    def is_landscape(self) -> bool:
        """Whether it is wider than high."""
        return self.width > self.height


class Document:
    """The pages of one PDF. Every method but `papers` may wait for another thread: ask off the window's thread."""

    def __init__(self, pdf: bytes) -> None:
        """Open it and measure its pages."""
        import pypdfium2

        self.pdf = pdf
        self._page: tuple[int, Any] | None = None
        with _GUARD:
            self._document: Any = pypdfium2.PdfDocument(pdf)
            self.papers = tuple(Paper(*self._document.get_page_size(number)) for number in range(len(self._document)))

    def __len__(self) -> int:
        return len(self.papers)

    def band(self, number: int, width: int, top: int, height: int, *, grey: bool = False) -> QImage | None:
        """A strip of a page, across its whole width; None once the document is closed.

        Args:
            number: of the page, from 0.
            width: of the whole page in pixels; its height follows.
            top: where the strip begins, in pixels from the upper edge.
            height: of the strip in pixels.
            grey: without colours, as a black-and-white printer shows it.
        """
        import pypdfium2.raw as raw

        image = QImage(width, height, QImage.Format.Format_RGB32)
        image.fill(0xFFFFFFFF)
        flags = raw.FPDF_ANNOT | (raw.FPDF_GRAYSCALE if grey else 0)
        with _GUARD:
            page = self._opened(number)
            if page is None:
                return None
            pixels = (ctypes.c_char * image.sizeInBytes()).from_buffer(image.bits())
            bitmap = raw.FPDFBitmap_CreateEx(width, height, raw.FPDFBitmap_BGRx, pixels, image.bytesPerLine())
            raw.FPDF_RenderPageBitmap(bitmap, page, 0, -top, width, self.height_at(number, width), 0, flags)
            raw.FPDFBitmap_Destroy(bitmap)
        return image

    def height_at(self, number: int, width: int) -> int:
        """How many pixels high a page is that is so many wide."""
        paper = self.papers[number]
        return max(1, ceil(width * paper.height / paper.width - 0.01))

    def words(self, number: int) -> str:
        """What stands on a page, for those who do not see it; nothing once the document is closed."""
        with _GUARD:
            page = self._opened(number)
            if page is None:
                return ""
            with contextlib.closing(page.get_textpage()) as text:
                return str(text.get_text_range(0, min(_MOST_TEXT, text.count_chars()))).replace("\r\n", "\n").strip()

    def close(self) -> None:
        """Let go of it; whoever still asks gets nothing."""
        with _GUARD:
            if self._document is not None:
                self._leave_page()
                self._document.close()
                self._document = None

    def _opened(self, number: int) -> Any:
        """A page; the last one asked for stays open, since a page is read strip by strip."""
        if self._document is None:
            return None
        if self._page is None or self._page[0] != number:
            self._leave_page()
            self._page = number, self._document[number]
        return self._page[1]

    def _leave_page(self) -> None:
        if self._page is not None:
            self._page[1].close()
            self._page = None
