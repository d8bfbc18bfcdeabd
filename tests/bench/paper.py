"""What printing costs: the month of the sample shop, the window meanwhile, and lists beside a table of ReportLab.

Times are of the processor, so that other work on the machine does not count.
"""

from __future__ import annotations

import json
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date, timedelta
from io import BytesIO
from pathlib import Path

from core.ids import Id
from core.leads import LeadRow, LeadState
from core.reports import LeadList, Letterhead, lead_list
from storage import DeviceBook
from tests.bench.files import as_installed, told
from ui.sample import make_sample

_TODAY = date(2026, 11, 20)
_ROWS = (500, 5_000)
_HEAD = Letterhead(name="Corner Shop", currency="EUR", locale="en_IE")
_NAMES = ("Ana García", "Studio Nord GmbH", "Ольга Иванова", "Zoë O'Neill", "Θεοδώρα Παπαδοπούλου", "Walk-in")
_WANTS = (
    "Two birthday cakes for Friday, one without nuts",
    "Linen dress",
    "Catering for the summer party, forty people",
)


def measure(folder: Path, sizes: list[int], times: int) -> None:
    """Print both; `sizes` are those of files, which do not matter here."""
    times = max(3, times // 3)
    path = folder / "sample.twohats"
    if not path.exists():
        make_sample(path, _TODAY, book=DeviceBook(None))
    _month(path, times)
    _window(path, times)
    _lists(times)


def _month(path: Path, times: int) -> None:
    out = str(path.with_name("month.pdf"))
    command = [sys.executable, "main.py", "report", str(path), "--month", "2026-10", "--out", out]
    spent = [_child(command, path.parent) for _ in range(times + 1)][1:]  # the first one compiles
    print(f"\nmonthly summary of the sample shop, a whole process, CPU, median of {times}")
    print(f"  {statistics.median(spent):.2f} s  ({min(spent):.2f} to {max(spent):.2f}), at most 1.5")


def _window(path: Path, times: int) -> None:
    print(f"\nlongest time without a turn of the window's loop while sheets of the sample shop go out, of {times} runs")
    longest: dict[str, list[float]] = {}
    for _ in range(times):
        with tempfile.TemporaryDirectory() as home:
            printed = subprocess.run(
                [sys.executable, "-m", "tests.bench.printing_ours", str(path)],
                env=as_installed(path.parent, Path(home)), check=True, capture_output=True, text=True,
            ).stdout  # fmt: skip
        for what, spent in json.loads(printed.splitlines()[-1]).items():
            longest.setdefault(what, []).append(spent)
    for what, found in longest.items():
        print(f"  {what:12} {told(found)}")
    print(f"  the longest of all {max(map(max, longest.values())):.0f} ms, at most 150")


def _child(command: list[str], folder: Path) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, env=as_installed(folder, folder / "home"), check=True, capture_output=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def _lists(times: int) -> None:
    print(f"\nlist of leads against a LongTable of ReportLab with the same cells, CPU, median of {times}, interleaved")
    floors, ours = [], []
    for rows in _ROWS:
        found = _leads(rows)
        pairs = [(_timed(_long_table, found), _timed(_printed, found)) for _ in range(times)]
        floors.append(statistics.median(floor for floor, _ in pairs))
        ours.append(statistics.median(mine for _, mine in pairs))
        ratio = statistics.median(mine / floor for floor, mine in pairs)
        print(f"  {rows:>5,} rows   LongTable {floors[-1]:.2f} s   Two Hats {ours[-1]:.2f} s   {ratio:.2f} x")
    print(f"  growth       LongTable {floors[1] / floors[0]:.1f} x   Two Hats {ours[1] / ours[0]:.1f} x")


def _timed(work: Callable[[LeadList], bytes], found: LeadList) -> float:
    began = time.process_time()
    work(found)
    return time.process_time() - began


def _printed(found: LeadList) -> bytes:
    from ui.paper.kinds import Options
    from ui.paper.leads import leads_pdf

    return leads_pdf(found, _HEAD, Options(today=_TODAY))


def _long_table(found: LeadList) -> bytes:
    """The same seven cells a row, as plain strings, with a head on each page."""
    from reportlab.lib.pagesizes import A4, landscape
    from reportlab.platypus import LongTable, SimpleDocTemplate

    from ui.paper import labels
    from ui.paper.fonts import Weight, face
    from ui.paper.numbers import Numbers

    numbers = Numbers("EUR", "en_IE")
    cells = [["Received", "Who", "Wants", "From", "State", "Next step", "Bought for"]]
    for line in found.lines:
        row = line.row
        cells.append(
            [
                numbers.dated(row.received_on),
                f"{row.contact}\n{line.reach}",
                row.interest,
                f"{row.promotion}\n{labels.channel(row.channel)}",
                labels.lead_state(row.state),
                f"{row.next_step}\n{numbers.weekday(row.next_step_on)}",
                numbers.money(line.bought) if line.bought else "",
            ]
        )
    style = [
        ("FONT", (0, 0), (-1, -1), face(Weight.REGULAR).name, 8.6),
        ("LINEBELOW", (0, 0), (-1, -1), 0.5, "#e7e0d5"),
    ]
    written = BytesIO()
    table = LongTable(cells, repeatRows=1, style=style)
    SimpleDocTemplate(written, pagesize=landscape(A4), invariant=1).build([table])
    return written.getvalue()


def _leads(count: int) -> LeadList:
    rows = [
        LeadRow(
            id=Id(number.to_bytes(16)),
            contact_id=Id((number % 900).to_bytes(16)),
            contact=f"{_NAMES[number % len(_NAMES)]} {number}",
            promotion=f"Promotion {number % 17}",
            channel="flyer",
            received_on=_TODAY - timedelta(days=number // 4),
            interest=_WANTS[number % len(_WANTS)],
            state=list(LeadState)[number % 5],
            next_step="Call back" if number % 3 else "",
            next_step_on=_TODAY if number % 3 else None,
        )
        for number in range(count)
    ]
    reach = {row.contact_id: "+353 20 912 0000" for row in rows}
    return lead_list(rows, _TODAY, "EUR", reach=reach, bought={row.id: 4_500 for row in rows if row.id[-1] % 4 == 0})
