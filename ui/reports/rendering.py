"""Draws strips of pages as they are wanted, in a task, and keeps those drawn lately."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from core.progress import Progress
from ui.kit.words import tr
from ui.reports.document import Document
from ui.tasks import Task, Tasks

BAND = 512
"""Height of a strip in pixels: quickly drawn, also of a page that is looked at closely."""

_MOST_BYTES = 96 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Strip:
    """A strip of a page: of which making of the document, which page, how wide the page is, and where it begins."""

    making: int
    page: int
    width: int
    top: int
    grey: bool


class Renderer(QObject):
    """drawn(): strips have come. told(page, words): what a page says."""

    drawn = Signal()
    told = Signal(int, str)

    _came = Signal(object, object)
    _heard = Signal(int, int, str)

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        """Nothing is there to be drawn yet."""
        super().__init__(parent)
        self._tasks = tasks
        self._kept: OrderedDict[Strip, QImage] = OrderedDict()
        self._bytes = 0
        self._document: Document | None = None
        self._making = 0
        self._guard = threading.Lock()
        self._wanted: list[Strip] = []
        self._asked_words: int | None = None
        self._task: Task | None = None
        self._came.connect(self._keep)
        self._heard.connect(self._tell)

    @property
    def making(self) -> int:
        """Counts the documents shown so far."""
        return self._making

    @property
    def is_idle(self) -> bool:
        """Whether nothing is being drawn."""
        return self._task is None

    def show_document(self, document: Document | None) -> None:
        """Draw another document from now on; what was drawn of the one before stays for a moment."""
        before = self._document
        with self._guard:
            self._document = document
            self._making += 1
            self._wanted = []
            self._asked_words = None
        for strip in [each for each in self._kept if each.making < self._making - 1]:
            self._bytes -= self._kept.pop(strip).sizeInBytes()
        if before is not None and before is not document:
            self._tasks.run(tr("Put pages away"), lambda _: before.close())

    def strip(self, strip: Strip) -> QImage | None:
        """A strip that is there."""
        image = self._kept.get(strip)
        if image is not None:
            self._kept.move_to_end(strip)
        return image

    def strips_of(self, making: int, page: int, width: int, *, grey: bool) -> list[tuple[Strip, QImage]]:
        """All strips that are there of a page as it was drawn before."""
        return [
            (strip, image)
            for strip, image in self._kept.items()
            if (strip.making, strip.page, strip.width, strip.grey) == (making, page, width, grey)
        ]

    def want(self, strips: Sequence[Strip]) -> None:
        """Draw these, the first one first, and none that was wanted before and is not any more."""
        with self._guard:
            self._wanted = [strip for strip in strips if strip not in self._kept]
            needed = bool(self._wanted)
        if needed:
            self._start()

    def ask_words(self, page: int) -> None:
        """Find out what a page says."""
        with self._guard:
            self._asked_words = page
        self._start()

    def close(self) -> None:
        """Draw nothing more, and let go of the document."""
        if self._task is not None:
            self._task.cancel()
        with self._guard:
            self._wanted, self._asked_words = [], None
            document, self._document = self._document, None
        if document is not None:
            document.close()
        self._kept.clear()
        self._bytes = 0

    def _start(self) -> None:
        if self._task is None and self._document is not None:
            self._task = self._tasks.run(tr("Draw the pages"), self._work)
            self._task.finished.connect(self._finished)

    def _work(self, progress: Progress) -> None:
        """Draw until nothing is wanted; on a thread of the tasks."""
        while True:
            progress.report(0, 0)
            with self._guard:
                document, making = self._document, self._making
                strip = self._wanted.pop(0) if self._wanted else None
                page, self._asked_words = (None, self._asked_words) if strip else (self._asked_words, None)
            if document is None or (strip is None and page is None):
                return
            if strip is not None:
                height = min(BAND, document.height_at(strip.page, strip.width) - strip.top)
                image = document.band(strip.page, strip.width, strip.top, height, grey=strip.grey)
                if image is not None:
                    self._came.emit(strip, image)
            if page is not None:
                self._heard.emit(making, page, document.words(page))

    def _finished(self) -> None:
        self._task = None
        if self._wanted or self._asked_words is not None:  # asked for at the very end of the work
            self._start()

    def _keep(self, strip: Strip, image: QImage) -> None:
        if self._document is None or strip.making < self._making or strip in self._kept:
            return
        self._kept[strip] = image
        self._bytes += image.sizeInBytes()
        while self._bytes > _MOST_BYTES and len(self._kept) > 1:
            self._bytes -= self._kept.popitem(last=False)[1].sizeInBytes()
        self.drawn.emit()

    def _tell(self, making: int, page: int, words: str) -> None:
        if making == self._making:
            self.told.emit(page, words)
