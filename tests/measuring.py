"""`python -m tests.measuring`: every view of the gallery measured in a process of its own; prints misfits as JSON.

The answer tells the `views`, the `kinds` of our widgets that were seen, and what was `found`: "view at size" to its
sentences. Scaling comes from QT_SCALE_FACTOR, which Qt reads once; sizes are pixels of the screen.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from shiboken6 import isValid

from tests.gallery import speak, views
from tests.ui import access
from tests.ui.fit import Longer, Spoken, misfits, on_show
from tests.waiting import a_moment
from ui import garbage
from ui.application import application
from ui.kit.language import ENGLISH, Tongue, languages
from ui.kit.theme import Scheme, Theme

_STAYS = Qt.WidgetAttribute.WA_SetLayoutDirection
_TO_LAY_OUT = 30
"""Milliseconds after which a window stands."""

_SCREEN = {"name": "screen", "width": 2560, "height": 1440, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
EVERYTHING = (
    ("1", "--sizes 1280x800 1024x680 2560x1440 --both --access"),
    ("1", "--sizes 1280x800 1024x680 2560x1440 --longer --both"),
    ("1", "--sizes 1280x800 1024x680 --longer --rtl --access"),
    ("2", "--sizes 2560x1440 --both"),
    ("2", "--sizes 2560x1440 --longer --both"),
)
"""Scalings, and the words for each."""


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="tests.measuring", description=__doc__)
    parser.add_argument("--sizes", nargs="+", default=["1280x800", "1024x680"], metavar="WIDTHxHEIGHT")
    parser.add_argument("--longer", action="store_true", help="texts of the program forty per cent longer")
    parser.add_argument("--language", choices=languages(), default=ENGLISH, metavar="CODE", help="de, ar, …")
    ways = parser.add_mutually_exclusive_group()
    ways.add_argument("--rtl", action="store_true", help="mirrored")
    ways.add_argument("--both", action="store_true", help="each view as it is, and turned round in place as well")
    parser.add_argument("--access", action="store_true", help="what assistive tools meet as well")
    parser.add_argument("--only", default="", metavar="WORD", help="only views whose name holds this word")
    parser.add_argument("--everything", action="store_true", help="all sizes, scalings, words and ways in turn")
    options = parser.parse_args()
    if options.everything:
        return _everything()
    qInstallMessageHandler(lambda *_: None)
    app = application()
    locale = speak(tongue := Tongue(), options.language)
    spoken = (Longer if options.longer else Spoken)(tongue.language)
    app.installTranslator(spoken)
    if options.rtl:
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    garbage.leave_to_window()
    unpainted = Unpainted()
    found: dict[str, list[str]] = {}
    seen, kinds, met = list[str](), set[object](), set[str]()
    with tempfile.TemporaryDirectory(prefix="two-hats-measuring-") as scratch:
        theme = Theme(app, Scheme.LIGHT)
        sizes = [_size(app, text) for text in options.sizes]
        for title, widget in views(Path(scratch), theme, sizes[0], locale):
            if options.only not in title:
                continue
            widget.window().installEventFilter(unpainted)
            for size in sizes if _fills(widget) else sizes[:1]:
                _resize(widget, size)
                said = misfits(widget, spoken)
                seen.append(title)
                met |= _own_kinds(widget)
                if options.access and size == sizes[0]:
                    said += _faults(widget)
                    said += access.unseen_focus(widget, kinds)
                if options.both:
                    said += _turned(app, widget, spoken, names=options.access)
                if options.access and size == sizes[0]:
                    said += access.deaf_to_enter(widget, kinds)
                if said:
                    found[f"{title} at {size[0]} × {size[1]}"] = sorted(set(said))
            _resize(widget, sizes[0])
    json.dump({"views": seen, "kinds": sorted(met), "found": found}, sys.stdout, indent=1, ensure_ascii=False)
    return 0


class Unpainted(QObject):
    """Keeps a window off the screen, where nobody looks: it is painted when it is measured only."""

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        """Take the wish to be painted away."""
        return event.type() is QEvent.Type.UpdateRequest


def _own_kinds(widget: QWidget) -> set[str]:
    """The classes of ours that are seen, with their modules."""
    kinds = {kind for part in (widget, *on_show(widget)) for kind in type(part).__mro__}
    return {f"{kind.__module__}.{kind.__qualname__}" for kind in kinds if kind.__module__.startswith("ui.")}


def _everything() -> int:
    """Measure in a process for each configuration; 1 if any of them found something."""
    found = 0
    with tempfile.TemporaryDirectory() as folder:
        screen = Path(folder) / "screen.json"  # menus and dialogs are no larger than it: Qt's own is 800 pixels wide
        screen.write_text(json.dumps({"screens": [_SCREEN]}), encoding="utf-8")
        for scale, words in EVERYTHING:
            sys.stdout.write(f"{words} at {scale} ×\n")
            command = [sys.executable, "-m", "tests.measuring", *words.split()]
            around = {"QT_SCALE_FACTOR": scale, "QT_QPA_PLATFORM": f"offscreen:configfile={screen}"}
            done = subprocess.run(command, env=os.environ | around, capture_output=True, text=True)
            answer = json.loads(done.stdout) if done.returncode == 0 else {"died": done.stderr[-2000:]}
            sys.stdout.write(json.dumps(answer, indent=1, ensure_ascii=False) + "\n")
            sys.stdout.flush()
            found += bool(answer.get("found", True))
    return 1 if found else 0


def _turned(app: QApplication, widget: QWidget, spoken: Spoken, *, names: bool) -> list[str]:
    """What is found while the view is mirrored; what is hidden is not turned, since there is most of a window."""
    asleep = [*_hidden(widget), *_put_away(app)]
    for part in asleep:
        part.setAttribute(_STAYS, True)
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    a_moment(_TO_LAY_OUT)
    woken = [part for part in asleep if isValid(part) and not part.isHidden()]  # what it was waiting for has come
    for part in woken:
        part.unsetLayoutDirection()
    if woken:  # once more, so that the page around hears of it with what has come
        app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        a_moment(_TO_LAY_OUT)
    said = [f"mirrored: {each}" for each in misfits(widget, spoken) + (_faults(widget) if names else [])]
    app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    for part in filter(isValid, asleep):
        part.setAttribute(_STAYS, False)
    return said


def _faults(widget: QWidget) -> list[str]:
    """What assistive tools meet; Tab is put in order a moment after something has come."""
    found = access.faults(widget)
    if found:
        a_moment(100)
        found = [each for each in access.faults(widget) if each in found]
    return found


def _hidden(widget: QWidget) -> Iterator[QWidget]:
    """The outermost hidden parts of a window."""
    for child in widget.children():
        if not isinstance(child, QWidget) or child.isWindow() or child.testAttribute(_STAYS):
            continue
        if child.isHidden():
            yield child
        else:
            yield from _hidden(child)


def _put_away(app: QApplication) -> list[QWidget]:
    """Windows that were looked at before, menus and cards that are not open."""
    return [window for window in app.topLevelWidgets() if window.isHidden() and not window.testAttribute(_STAYS)]


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
    a_moment(_TO_LAY_OUT)


if __name__ == "__main__":
    sys.exit(main())
