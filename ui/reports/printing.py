"""Sends pages to a printer, as pictures at its resolution; the window stays free meanwhile."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget
from shiboken6 import delete

from core.errors import WorldTrouble, words
from core.progress import Progress
from ui.kit.words import tr
from ui.reports.document import Document, Paper

FINEST, FINE = 600, 300
"""Dots to an inch: as sharp as paper shows letters; and what is sharp enough for a stack of pages, in a quarter of
the time."""

STACK = 20
"""Pages from which on it is a stack."""

BAND = 64
"""Height of a strip in pixels. While Qt takes one in, no other thread can work: the window must not notice."""

_POINTS = 72.0
_KNOWN = (QPageSize.PageSizeId.A4, QPageSize.PageSizeId.Letter)


def printer_for(paper: Paper, *, title: str, grey: bool) -> QPrinter:
    """The usual printer, told about the paper; it is not asked for anything yet."""
    made = QPrinter(QPrinter.PrinterMode.HighResolution)
    made.setDocName(title)
    made.setCreator("Two Hats")
    made.setFullPage(True)
    made.setPageSize(_page_size(paper))
    landscape = QPageLayout.Orientation.Landscape if paper.is_landscape else QPageLayout.Orientation.Portrait
    made.setPageOrientation(landscape)
    made.setPageMargins(QMarginsF())
    if grey:
        made.setColorMode(QPrinter.ColorMode.GrayScale)
    return made


def ask_printer(owner: QWidget, printer: QPrinter, pages: int) -> bool:
    """Ask with the system's dialog which printer, which pages, how many copies; false: no longer wanted."""
    dialog = QPrintDialog(printer, owner)
    dialog.setWindowTitle(tr("Print"))
    dialog.setMinMax(1, pages)
    dialog.setFromTo(1, pages)
    dialog.setPrintRange(QAbstractPrintDialog.PrintRange.AllPages)
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange, pages > 1)
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintCurrentPage, pages > 1)
    try:
        return dialog.exec() == QPrintDialog.DialogCode.Accepted
    finally:
        delete(dialog)  # at once: it holds the printer, which may be gone before the next turn of the event loop


def chosen_pages(printer: QPrinter, count: int, current: int) -> list[int]:
    """Which pages of so many the dialog was told to print, from 0, in the order of printing."""
    match printer.printRange():
        case QPrinter.PrintRange.CurrentPage:
            pages = [current]
        case QPrinter.PrintRange.PageRange | QPrinter.PrintRange.Selection:
            told = printer.pageRanges()
            pages = [number - 1 for number in range(1, count + 1) if told.contains(number)]
            if told.isEmpty() and printer.fromPage():
                pages = list(range(printer.fromPage() - 1, min(count, max(printer.fromPage(), printer.toPage()))))
        case _:
            pages = list(range(count))
    if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst:
        pages.reverse()
    return pages


def print_pages(pdf: bytes, printer: QPrinter, pages: Sequence[int], *, grey: bool, progress: Progress) -> int:
    """Draw pages on a printer and give back how many; on any thread but the window's.

    A page as large as the paper keeps its size; on other paper it is made to fit.

    Raises:
        WorldTrouble: the printer did not take them.
        Cancelled: as told by `progress`; the printer is told to forget the rest.
    """
    copies = 1 if printer.supportsMultipleCopies() else max(1, printer.copyCount())
    sheets = [page for _ in range(copies) for page in pages]
    grey = grey or printer.colorMode() is printer.ColorMode.GrayScale
    document = Document(pdf)
    painter = QPainter()
    try:
        if not painter.begin(printer):
            raise WorldTrouble(
                words("“{printer}” did not take the pages. Look whether it is switched on, or choose another printer."),
                printer=printer.printerName() or printer.outputFileName() or tr("The printer"),
            )
        for done, page in enumerate(sheets):
            progress.report(
                done, len(sheets), tr("page {number} of {count}").format(number=done + 1, count=len(sheets))
            )
            if done and not printer.newPage():
                raise WorldTrouble(words("The printer stopped after {count} pages."), count=done)
            dots = min(printer.resolution(), FINEST if len(sheets) <= STACK else FINE)
            for area, image in _strips(document, page, printer, dots, grey=grey):
                progress.report(0, 0)
                painter.drawImage(area, image)
    except BaseException:
        printer.abort()
        raise
    finally:
        if painter.isActive():
            painter.end()
        document.close()
    return len(sheets)


def _strips(
    document: Document, page: int, printer: QPrinter, dots: int, *, grey: bool
) -> Iterator[tuple[QRectF, QImage]]:
    """A page strip by strip, each with its place on the sheet: a whole one would take half a gigabyte."""
    area = _area(document.papers[page], printer)
    width = max(1, round(area.width() * dots / printer.resolution()))
    height = document.height_at(page, width)
    down = area.height() / height
    for top in range(0, height, BAND):
        part = min(BAND, height - top)
        image = document.band(page, width, top, part, grey=grey)
        if image is not None:
            yield QRectF(area.left(), area.top() + top * down, area.width(), part * down), image


def _area(paper: Paper, printer: QPrinter) -> QRectF:
    """Where a page goes on the sheet, in dots of the printer: as large as it is, or smaller to fit, in the middle."""
    sheet = printer.paperRect(printer.Unit.DevicePixel)
    dots = printer.resolution() / _POINTS
    width, height = paper.width * dots, paper.height * dots
    if abs(sheet.width() - width) < dots * 3 and abs(sheet.height() - height) < dots * 3:
        return sheet  # A4 is not a whole number of points
    scale = min(1.0, sheet.width() / width, sheet.height() / height)
    area = QRectF(0, 0, width * scale, height * scale)
    area.moveCenter(sheet.center())
    return area


def _page_size(paper: Paper) -> QPageSize:
    short, long = sorted((paper.width, paper.height))
    for known in _KNOWN:
        size = QPageSize.size(known, QPageSize.Unit.Point)
        if abs(size.width() - short) < 2 and abs(size.height() - long) < 2:
            return QPageSize(known)
    return QPageSize(QSizeF(short, long), QPageSize.Unit.Point)
