"""`python -m tests.measuring`: every view of the gallery measured in a process of its own; prints misfits as JSON.

The answer maps "view at size" to its sentences. Scaling comes from QT_SCALE_FACTOR, which Qt reads once; sizes are
pixels of the screen.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import Qt, qInstallMessageHandler
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from tests.gallery import views
from tests.ui import access
from tests.ui.fit import Longer, Spoken, misfits
from ui.app import application
from ui.kit.theme import Scheme, Theme


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="tests.measuring", description=__doc__)
    parser.add_argument("--sizes", nargs="+", default=["1280x800", "1024x680"], metavar="WIDTHxHEIGHT")
    parser.add_argument("--longer", action="store_true", help="texts of the program forty per cent longer")
    parser.add_argument("--rtl", action="store_true", help="mirrored")
    parser.add_argument("--access", action="store_true", help="what assistive tools meet as well")
    parser.add_argument("--only", default="", metavar="WORD", help="only views whose name holds this word")
    options = parser.parse_args()
    qInstallMessageHandler(lambda *_: None)
    app = application()
    spoken = Longer() if options.longer else Spoken()
    app.installTranslator(spoken)
    if options.rtl:
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    found: dict[str, list[str]] = {}
    seen, kinds = 0, set[object]()
    with tempfile.TemporaryDirectory(prefix="two-hats-measuring-") as scratch:
        theme = Theme(app, Scheme.LIGHT)
        sizes = [_size(app, text) for text in options.sizes]
        for title, widget in views(Path(scratch), theme, sizes[0]):
            if options.only not in title:
                continue
            for size in sizes if _fills(widget) else sizes[:1]:
                _resize(widget, size)
                said = misfits(widget, spoken)
                seen += 1
                if options.access and size == sizes[0]:
                    said += access.faults(widget)
                    said += access.unseen_focus(widget, kinds)
                if said:
                    found[f"{title} at {size[0]} × {size[1]}"] = sorted(set(said))
            _resize(widget, sizes[0])
    json.dump({"views": seen, "found": found}, sys.stdout, indent=1, ensure_ascii=False)
    return 0


def _size(app: QApplication, text: str) -> tuple[int, int]:
    wide, high = (int(each) for each in text.split("x"))
    ratio = app.devicePixelRatio()
    return round(wide / ratio), round(high / ratio)


def _fills(widget: QWidget) -> bool:
    """Whether it is a whole window, not a dialog or a part that has its own size."""
    return isinstance(widget, QMainWindow)


def _resize(widget: QWidget, size: tuple[int, int]) -> None:
    if _fills(widget) and widget.size().toTuple() != size:
        widget.resize(*size)
    QTest.qWait(50)


if __name__ == "__main__":
    sys.exit(main())
