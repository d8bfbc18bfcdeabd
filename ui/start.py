"""Start the window, and end with it."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import qInstallMessageHandler
from PySide6.QtGui import QGuiApplication

from ui import garbage, place
from ui.app import Program
from ui.application import Application, application
from ui.kit.theme import Scheme, Theme
from ui.log_file import keep_log, log_qt
from ui.preload import Preloader
from ui.settings import SCALES, Settings
from ui.sweeper import Sweeper
from ui.terminal import warn


def start(path: Path | None, files: Sequence[Path] = ()) -> int:
    """Run the program until its window is closed; the exit status of the process.

    A file that cannot be opened is told on stderr, and in the window where someone can see one.

    Args:
        path: the business file; none for the last one.
        files: of other programs, to be brought in.
    """
    keep_log(place.folder())
    qInstallMessageHandler(log_qt)
    settings = Settings()
    if settings.scale() != SCALES[0]:  # Qt reads it once, before anything is drawn
        os.environ.setdefault("QT_SCALE_FACTOR", str(int(settings.scale()) / 100))
    app = application()
    kept = settings.text("theme")
    theme = Theme(app, Scheme(kept) if kept in set(Scheme) else Scheme.SYSTEM)
    program = Program(theme, settings)
    if isinstance(app, Application):
        app.file_opened.connect(program.open_from_outside)
    if path is None:
        program.begin(next(iter(settings.recent_files()), None), files=files)
    else:
        program.begin(path, told_by_name=True, files=files)
    if program.handed_over:
        program.close()
        return 0
    if program.failed is not None:
        warn(str(program.failed))
        if QGuiApplication.platformName() in ("offscreen", "minimal"):
            program.close()
            return 1
    garbage.leave_to_window()
    sweeper = Sweeper(lambda: program.idle)
    preloader = Preloader(lambda: program.idle)
    if program.window is not None:
        preloader.prepare(program.window)
    program.opened.connect(preloader.prepare)
    status = app.exec()
    sweeper.stop()
    preloader.stop()
    program.close()
    return status or (1 if program.failed is not None else 0)
