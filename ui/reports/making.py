"""Makes the pages of a sheet off the window's thread."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.progress import Progress
from storage import Workspace
from ui.kit.words import tr
from ui.reports.document import Document

if TYPE_CHECKING:
    from ui.paper.kinds import Options, ReportKind


@dataclass(frozen=True, slots=True)
class Wish:
    """A sheet, and what it is told."""

    kind: ReportKind
    options: Options

    @property
    def lacks(self) -> str:
        """What has to be chosen before it can be made: promotion, contact, or nothing."""
        return next(
            (ask for ask in ("promotion", "contact") if ask in self.kind.asks and not getattr(self.options, ask)), ""
        )


@dataclass(frozen=True, slots=True)
class Made:
    """The pages of a wish; `took` is in seconds."""

    wish: Wish
    document: Document
    took: float


def make(workspace: Workspace, wish: Wish, progress: Progress) -> Made:
    """Read the file, lay the pages out, and open them to be looked at."""
    began = time.monotonic()
    pdf = printed(workspace, wish, progress)
    progress.report(2, 3, tr("opening the pages"))
    return Made(wish, Document(pdf), time.monotonic() - began)


def printed(workspace: Workspace, wish: Wish, progress: Progress) -> bytes:
    """The PDF alone."""
    progress.report(0, 3, tr("reading the file"))
    matter = wish.kind.gather(workspace, wish.options)
    progress.report(1, 3, tr("laying out the pages"))
    return wish.kind.make(matter, wish.options)
