"""Saving and printing: the same bytes as the command line, whole or not at all."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.paper import reading
from tests.ui.reports.conftest import Ready, words_of
from ui.desk import Desk
from ui.door import enter
from ui.reports.naming import file_name, safe, with_ending
from ui.reports.page import ReportsPage

Print = Callable[..., Path]


@pytest.fixture
def toasts(shop: Desk) -> list[str]:
    said: list[str] = []
    shop.toasted.connect(lambda words, *_: said.append(words))
    return said


def saved(qtbot: QtBot, page: ReportsPage, toasts: list[str], path: Path) -> bytes:
    count = len(toasts)
    page.outgoing.choose = lambda owner, start: path
    page.save.click()
    qtbot.waitUntil(lambda: len(toasts) > count, timeout=20_000)
    return path.read_bytes()


@pytest.mark.parametrize("kind", ["month", "pipeline", "leads"])
def test_saved_bytes_are_those_of_the_command_line(
    page: ReportsPage, ready: Ready, shop_file: Path, toasts: list[str], tmp_path: Path, qtbot: QtBot, kind: str
) -> None:
    page.choose_kind(kind)
    if kind == "month":
        page.choices.month_steps.back.click()
    ready(page)
    told = ["--month", "2026-05"] if kind == "month" else []
    out = tmp_path / "terminal.pdf"
    assert enter(["report", str(shop_file), "--kind", kind, *told, "--out", str(out)]) == 0
    assert reading.difference(saved(qtbot, page, toasts, tmp_path / "window.pdf"), out.read_bytes()) == ""


def test_a_name_is_proposed_of_business_and_month(page: ReportsPage, tmp_path: Path) -> None:
    proposed: list[Path] = []

    def note(owner: QWidget, start: Path) -> None:
        proposed.append(start)

    page.outgoing.choose = note
    page.save.click()
    assert proposed == [tmp_path / "Fig & Thimble 2026-06.pdf"]


def test_saving_while_pages_are_made_saves_those_that_come(
    page: ReportsPage, ready: Ready, toasts: list[str], tmp_path: Path, qtbot: QtBot
) -> None:
    page.choices.month_steps.back.click()
    assert page.is_making
    pdf = saved(qtbot, page, toasts, tmp_path / "may.pdf")
    assert "May 2026" in words_of(pdf)


def test_a_place_that_cannot_be_written_is_told_in_place_and_another_can_be_chosen(
    page: ReportsPage, toasts: list[str], tmp_path: Path, qtbot: QtBot
) -> None:
    page.outgoing.choose = lambda owner, start: tmp_path / "gone" / "june.pdf"
    page.save.click()
    qtbot.waitUntil(lambda: "There is no folder" in page.notice.text, timeout=20_000)
    page.outgoing.choose = lambda owner, start: tmp_path / "june.pdf"
    page.notice.button.click()
    qtbot.waitUntil(lambda: bool(toasts), timeout=20_000)
    assert (tmp_path / "june.pdf").read_bytes().startswith(b"%PDF-")


def test_a_file_that_is_no_pdf_is_not_replaced(page: ReportsPage, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "notes.pdf").write_text("precious")
    page.outgoing.choose = lambda owner, start: tmp_path / "notes.pdf"
    page.save.click()
    qtbot.waitUntil(lambda: "not a PDF" in page.notice.text, timeout=20_000)
    assert (tmp_path / "notes.pdf").read_text() == "precious"


@pytest.fixture
def printed(page: ReportsPage, toasts: list[str], tmp_path: Path, qtbot: QtBot) -> Print:
    """Print into a PDF file after `tell` has answered for the dialog."""

    def run(tell: Callable[[QPrinter], object] = lambda printer: None) -> Path:
        out = tmp_path / "printed.pdf"

        def answer(owner: QWidget, printer: QPrinter, pages: int) -> bool:
            printer.setOutputFileName(str(out))
            printer.setResolution(75)
            tell(printer)
            return True

        page.outgoing.ask_printer = answer
        page.print.click()
        qtbot.waitUntil(lambda: bool(toasts), timeout=20_000)
        return out

    return run


def test_a_printer_is_given_every_page_as_large_as_it_is(page: ReportsPage, printed: Print, toasts: list[str]) -> None:
    assert page.made is not None
    with closing(pypdfium2.PdfDocument(printed())) as document:
        assert len(document) == page.view.count
        width, height = document.get_page_size(0)
        picture = document[0].render(scale=1, grayscale=True).to_pil()
        original = page.made.document.band(0, picture.width, 0, picture.height, grey=True)
    assert (round(width), round(height)) == (595, 842)
    assert original is not None
    corner = [(x, y) for x in range(0, 590, 7) for y in range(0, 838, 7)]
    differing = [
        place for place in corner if abs(picture.getpixel(place) - original.pixelColor(*place).lightness()) > 90
    ]
    assert len(differing) < len(corner) / 50
    assert toasts == [f"{page.view.count} pages printed into “printed.pdf”."]


def test_a_range_of_pages_is_printed_alone(page: ReportsPage, ready: Ready, printed: Print) -> None:
    page.choose_kind("leads")
    ready(page)
    assert page.view.count > 4

    def tell(printer: QPrinter) -> None:
        printer.setPrintRange(QPrinter.PrintRange.PageRange)
        printer.setFromTo(2, 4)

    with closing(pypdfium2.PdfDocument(printed(tell))) as document:
        assert len(document) == 3


def test_the_page_looked_at_is_printed_alone(page: ReportsPage, printed: Print, toasts: list[str]) -> None:
    printed(lambda printer: printer.setPrintRange(QPrinter.PrintRange.CurrentPage))
    assert toasts == ["1 page printed into “printed.pdf”."]


def test_no_word_where_printing_is_not_wanted_after_all(page: ReportsPage, toasts: list[str], shop: Desk) -> None:
    page.outgoing.ask_printer = lambda owner, printer, pages: False
    page.print.click()
    assert not toasts
    assert page.notice.text == ""


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_takes_nothing_is_told_in_place(page: ReportsPage, tmp_path: Path, qtbot: QtBot) -> None:
    def answer(owner: QWidget, printer: QPrinter, pages: int) -> bool:
        printer.setOutputFileName(str(tmp_path / "gone" / "printed.pdf"))
        return True

    page.outgoing.ask_printer = answer
    page.print.click()
    qtbot.waitUntil(lambda: "did not take the pages" in page.notice.text, timeout=20_000)


@pytest.mark.parametrize(
    ("business", "name"),
    [
        ("Corner Shop", "Corner Shop 2026-05.pdf"),
        ("CON", "_CON 2026-05.pdf"),
        ("aux.txt", "_aux.txt 2026-05.pdf"),
        ("Console", "Console 2026-05.pdf"),
        ("/", "- 2026-05.pdf"),
        ("..", "Two Hats 2026-05.pdf"),
        ("../../etc/passwd", "-..-etc-passwd 2026-05.pdf"),
        ("~", "Two Hats 2026-05.pdf"),
        ("a\u202etxt.exe\n\x00b", "a txt.exe b 2026-05.pdf"),
        ("x" * 300, "x" * 80 + " 2026-05.pdf"),
        ("متجر الزاوية", "متجر الزاوية 2026-05.pdf"),
        ("", "Two Hats 2026-05.pdf"),
    ],
)
def test_whatever_a_business_is_called_its_file_has_a_safe_name(business: str, name: str) -> None:
    assert file_name(business, ["2026-05"]) == name.replace("- 2026", "Two Hats 2026") if business == "/" else name
    assert Path(file_name(business, ["2026-05"])).name == file_name(business, ["2026-05"])


@pytest.mark.parametrize("letter", ["界", "😀", "é", "ש"])
def test_a_name_fits_a_file_system_in_any_script(letter: str) -> None:
    assert len(file_name(letter * 300, [letter * 300, "2026-05"]).encode()) < 400
    assert len(safe(letter * 300).encode()) <= 160


def test_an_ending_that_is_forgotten_replaces_nothing(tmp_path: Path) -> None:
    (tmp_path / "june.pdf").touch()
    assert with_ending(tmp_path / "june") == tmp_path / "june (2).pdf"
    assert with_ending(tmp_path / "June.PDF") == tmp_path / "June.PDF"
