"""Sends pages to a printer, as pictures at its resolution; the window stays free meanwhile."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtWidgets import QWidget

from core.errors import WorldTrouble, words
from core.progress import Progress
from ui.kit.words import tr
from ui.reports.document import Document, Paper
from ui.reports.rendering import BAND

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

FINEST = 600
"""Dots to an inch: finer than eyes see on paper, and all that memory and time are well spent on."""

_POINTS = 72.0
_KNOWN = (QPageSize.PageSizeId.A4, QPageSize.PageSizeId.Letter)


def printer_for(paper: Paper, *, title: str, grey: bool) -> QPrinter:
    """The usual printer, told about the paper; it is not asked for anything yet."""
    from PySide6.QtPrintSupport import QPrinter

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
    from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog

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
        dialog.deleteLater()


def chosen_pages(printer: QPrinter, count: int, current: int) -> list[int]:
    """Which pages of so many the dialog was told to print, from 0, in the order of printing."""
    from PySide6.QtPrintSupport import QPrinter

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
            _print_page(document, page, painter, printer, progress, grey=grey)
    except BaseException:
        printer.abort()
        raise
    finally:
        if painter.isActive():
            painter.end()
        document.close()
    return len(sheets)


def _print_page(
    document: Document, page: int, painter: QPainter, printer: QPrinter, progress: Progress, *, grey: bool
) -> None:
    """Draw one page strip by strip: a whole page at the resolution of a printer takes half a gigabyte."""
    paper = document.papers[page]
    sheet = printer.paperRect(printer.Unit.DevicePixel)
    dots = printer.resolution()
    wanted = QSizeF(paper.width * dots / _POINTS, paper.height * dots / _POINTS)
    scale = min(1.0, sheet.width() / wanted.width(), sheet.height() / wanted.height())
    if scale > 0.99:  # A4 is not a whole number of points
        scale = sheet.width() / wanted.width() if abs(sheet.width() - wanted.width()) < dots / 20 else scale
    area = QRectF(0, 0, wanted.width() * scale, wanted.height() * scale)
    area.moveCenter(sheet.center())
    width = round(area.width() * min(1.0, FINEST / dots))
    height = document.height_at(page, width)
    down = area.height() / height
    for top in range(0, height, BAND):
        progress.report(0, 0)
        part = min(BAND, height - top)
        image = document.band(page, width, top, part, grey=grey)
        if image is not None:
            painter.drawImage(QRectF(area.left(), area.top() + top * down, area.width(), part * down), image)


def _page_size(paper: Paper) -> QPageSize:
    short, long = sorted((paper.width, paper.height))
    for known in _KNOWN:
        size = QPageSize.size(known, QPageSize.Unit.Point)
        if abs(size.width() - short) < 2 and abs(size.height() - long) < 2:
            return QPageSize(known)
    return QPageSize(QSizeF(short, long), QPageSize.Unit.Point)
