"""What a test may not leave behind: running threads, ticking timers, stray windows; found, named, cleared."""

from __future__ import annotations

import gc
import sys
import threading
from collections.abc import Collection

PATIENCE = 3.0  # seconds for what is ending already

QT_OWN_WINDOWS = {"QTipLabel"}  # Qt keeps the last tooltip for the next one


def threads(before: Collection[threading.Thread]) -> list[str]:
    """Name the threads that were not there before and do not end by themselves."""
    later = [thread for thread in threading.enumerate() if thread not in before]
    for thread in later:
        if not _belongs_to_qt(thread):
            thread.join(PATIENCE)
    return [
        f"the thread {thread.name!r} still runs" for thread in later if thread.is_alive() and not _belongs_to_qt(thread)
    ]


def qt() -> list[str]:
    """Delete what Qt was asked to delete later, then name and clear what is still awake; nothing without a window."""
    if "PySide6.QtWidgets" not in sys.modules:
        return []
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtWidgets import QApplication

    if not isinstance(QApplication.instance(), QApplication):
        return []
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    for everything in (False, True):  # what only reference cycles keep is nobody's fault: those of this test, then all
        if not (_busy() or _windows()):
            return []
        if everything:
            gc.unfreeze()
        gc.collect()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    found = [*_stop_busy(), *_close_windows()]
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return found


def _belongs_to_qt(thread: threading.Thread) -> bool:
    """Python gives threads that it did not start a dummy; Qt's are looked at through Qt."""
    return type(thread).__name__ == "_DummyThread"


def _busy() -> list[object]:
    import shiboken6
    from PySide6.QtCore import QThread, QThreadPool, QTimer

    QThreadPool.globalInstance().waitForDone(int(PATIENCE * 1000))
    main_thread = QThread.currentThread()
    things = shiboken6.getAllValidWrappers()
    # Each kind is asked once: there are thousands of points and lines, and to ask each of them took 10 ms a test.
    kinds = {kind for kind in set(map(type, things)) if issubclass(kind, (QTimer, QThread, QThreadPool))}
    return [
        thing
        for thing in things
        if type(thing) in kinds
        and (
            (isinstance(thing, QTimer) and thing.isActive())
            or (isinstance(thing, QThread) and thing is not main_thread and thing.isRunning())
            or (isinstance(thing, QThreadPool) and not thing.waitForDone(int(PATIENCE * 1000)))
        )
    ]


def _stop_busy() -> list[str]:
    from PySide6.QtCore import QThread, QTimer

    found = []
    for thing in _busy():
        if isinstance(thing, QTimer):
            found.append(f"a timer of {thing.interval()} ms of {thing.parent()!r} still ticks")
            thing.stop()
        elif isinstance(thing, QThread):
            found.append(f"{thing!r} still runs")
            thing.quit()
            thing.wait(int(PATIENCE * 1000))
        else:
            found.append(f"{thing!r} still works")
    return found


def _windows() -> list[object]:
    from PySide6.QtWidgets import QApplication

    return [
        window
        for window in QApplication.topLevelWidgets()
        if window.parent() is None and window.metaObject().className() not in QT_OWN_WINDOWS
    ]


def _close_windows() -> list[str]:
    from PySide6.QtWidgets import QWidget

    found = []
    for window in _windows():
        if isinstance(window, QWidget):
            found.append(f"the window {window!r} is still there")
            window.hide()
            window.deleteLater()
    return found
