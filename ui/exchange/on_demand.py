"""The reader of files, made when there are some; on the thread of the task that reads them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path

from core.exchange.report import ImportReport
from core.progress import Progress
from ui.desk import Desk
from ui.exchange.intake import Reader, Tell, Wishes
from ui.exchange.seen import FileSeen


class ReaderOnDemand:
    """Knows how to read files once there are some: that takes forty modules, and on most days none come."""

    def __init__(self, desk: Desk) -> None:
        """Read for this desk."""
        self._desk = desk

    @cached_property
    def _reader(self) -> Reader:
        from ui.exchange.reader import WorkspaceReader

        return WorkspaceReader(self._desk)

    def look(self, paths: tuple[Path, ...], wishes: Wishes, progress: Progress, tell: Tell) -> list[FileSeen]:
        """As `Reader.look`."""
        return self._reader.look(paths, wishes, progress, tell)

    def take(self, seen: Sequence[FileSeen], wishes: Wishes, progress: Progress) -> ImportReport:
        """As `Reader.take`."""
        return self._reader.take(seen, wishes, progress)

    def save_rejected(self, report: ImportReport, path: Path) -> Sequence[Path]:
        """As `Reader.save_rejected`."""
        return self._reader.save_rejected(report, path)
