"""The window while sheets are made, saved and printed: its longest time without a turn of its loop. Prints JSON."""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from ui import garbage, quick_imports

garbage.wait()  # first, as main.py does
quick_imports.begin()

from PySide6.QtCore import QTimer, qInstallMessageHandler  # noqa: E402
from PySide6.QtPrintSupport import QPrinter  # noqa: E402

from tests.bench.clock import now  # noqa: E402
from tests.waiting import a_moment, until  # noqa: E402
from ui.app import Program  # noqa: E402
from ui.application import application  # noqa: E402
from ui.kit.theme import Scheme, Theme  # noqa: E402
from ui.settings import Settings  # noqa: E402

SHEETS = ("year", "month", "leads")


class Pulse(QTimer):
    """Beats as fast as the window lets it, and keeps the longest time between two beats."""

    def __init__(self) -> None:
        super().__init__()
        self.longest, self._last = 0.0, now()
        self.timeout.connect(self._beat)
        self.start(0)

    def _beat(self) -> None:
        before, self._last = self._last, now()
        self.longest = max(self.longest, self._last - before)

    def during(self, work: Callable[[], object], is_done: Callable[[], bool]) -> float:
        """Milliseconds of the longest time between two beats, from asking for something until it is done."""
        a_moment(50)
        self.longest = 0.0
        work()
        until(is_done)
        a_moment(50)
        return self.longest


def measure(window: Any, scratch: Path) -> dict[str, float]:
    """Every sheet: shown, saved, and printed at the finest."""
    page, tasks = window.show_page("reports"), window.desk.tasks
    until(lambda: not page.is_making and page.renderer.is_idle)
    page.outgoing.ask_printer = lambda _owner, printer, _count: _into(printer, scratch / "printed.pdf")
    pulse, found = Pulse(), {}
    for sheet in SHEETS:
        made = lambda: not page.is_making and page.renderer.is_idle  # noqa: E731
        found[f"make {sheet}"] = pulse.during(lambda: page.choose_kind(sheet), made)  # noqa: B023
        saved = scratch / f"{sheet}.pdf"
        found[f"save {sheet}"] = pulse.during(lambda: page.save_as(saved), saved.exists)  # noqa: B023
        found[f"print {sheet}"] = pulse.during(page.print_pages, lambda: tasks.idle)
        assert (scratch / "printed.pdf").stat().st_size > 0
    return found


def _into(printer: QPrinter, place: Path) -> bool:
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(place))
    return True


if __name__ == "__main__":
    app = application()
    qInstallMessageHandler(lambda *_: None)
    program = Program(Theme(app, Scheme.LIGHT), Settings())
    program.begin(Path(sys.argv[1]))
    garbage.leave_to_window()
    a_moment(1_000)
    with tempfile.TemporaryDirectory() as folder:
        print(json.dumps(measure(program.window, Path(folder))))
    program.close()
