"""The log file of the settings folder: what broke and where, never names or amounts."""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler


def keep_log(folder: Path) -> None:
    """Keep a small rotating log file in a folder."""
    handler = _handler(folder)
    if handler is not None:
        logging.getLogger().addHandler(handler)


@contextmanager
def qt_in_log(folder: Path) -> Iterator[None]:
    """For a command: meanwhile what Qt has to say goes to the log file of a folder, not to the terminal."""
    qt = logging.getLogger("qt")
    handler = _handler(folder) or logging.NullHandler()
    qt.addHandler(handler)
    before, qt.propagate = qt.propagate, False
    previous = qInstallMessageHandler(log_qt)
    try:
        yield
    finally:
        qInstallMessageHandler(previous)
        qt.propagate = before
        qt.removeHandler(handler)
        handler.close()


def _handler(folder: Path) -> logging.Handler | None:
    """What writes to the log file; nothing where that cannot be."""
    from logging.handlers import RotatingFileHandler

    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            folder / "two-hats.log", maxBytes=200_000, backupCount=2, encoding="utf-8", delay=True
        )
    except OSError:
        return None
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    return handler


def log_qt(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    """What Qt has to say goes to the log file; a terminal is for the person."""
    serious = kind in (QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg)
    logging.getLogger("qt").log(logging.ERROR if serious else logging.INFO, "%s", message)
    if kind is QtMsgType.QtFatalMsg:
        sys.stderr.write(f"{message}\n")
