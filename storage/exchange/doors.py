"""The doors of an open business file through which things come in."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, cast

from core.exchange.foreign.mode import Mode
from core.progress import SILENT, Progress

if TYPE_CHECKING:
    from core.exchange.foreign.own import Recipe
    from core.exchange.preview import Preview
    from core.exchange.report import ImportReport
    from storage.workspace import Workspace

Part = tuple[Path, str]
"""A file and the name of a sheet in it; the sheet is empty where the file holds one table."""


class WaysIn:
    """What a `Workspace` can do with folders and files of other programs."""

    def import_sources(
        self,
        paths: Sequence[Path],
        *,
        mode: Mode = Mode.FILL,
        recipes: Mapping[Part, Recipe] | None = None,
        encodings: Mapping[Path, str] | None = None,
        left_out: Collection[Part] = (),
        settings: Mapping[str, str] | None = None,
        today: date | None = None,
        dry_run: bool = False,
        progress: Progress | None = None,
    ) -> ImportReport:
        """Take in folders of the folder format and files of other programs, in their order, in one change.

        Args:
            paths: the sources, of both kinds as they come.
            mode: what happens to people of foreign files who are there already.
            recipes: how own spreadsheets are read, by file and sheet.
            encodings: of text files, where it is not to be found out.
            left_out: files and sheets that are not to come in after all.
            settings: what the business file is to remember by this import, by key, such as how a sheet is read.
            today: the day it is; the computer's unless told.
            dry_run: only tell what would happen.
            progress: told how far it is; may stop it, then nothing was changed.

        Raises:
            UserMistake: a source cannot be read; nothing was changed.
        """
        from storage.exchange.importing import import_sources, rehearsed
        from storage.exchange.sources import Wishes

        workspace = cast("Workspace", self)
        remembered = workspace.business.setting
        wishes = Wishes(mode, recipes or {}, encodings or {}, left_out, settings or {}, remembered)
        work = rehearsed if dry_run else import_sources
        return work(workspace, paths, wishes, today or date.today(), progress or SILENT)

    def preview_import(
        self,
        paths: Sequence[Path],
        *,
        mode: Mode = Mode.FILL,
        recipes: Mapping[Part, Recipe] | None = None,
        encodings: Mapping[Path, str] | None = None,
        left_out: Collection[Part] = (),
        today: date | None = None,
        progress: Progress | None = None,
    ) -> Preview:
        """What `import_sources` would do, row by row, with who may be the same; nothing is written.

        A foreign file that cannot be read says so in its part of the preview.
        """
        from storage.exchange.importing import preview
        from storage.exchange.sources import Wishes

        workspace = cast("Workspace", self)
        remembered = workspace.business.setting
        wishes = Wishes(mode, recipes or {}, encodings or {}, left_out, remembered=remembered)
        return preview(workspace, paths, wishes, today or date.today(), progress or SILENT)

    def import_folders(
        self, folders: Sequence[Path], *, dry_run: bool = False, progress: Progress | None = None
    ) -> ImportReport:
        """Take in folders of the folder format, in one change; a dry run only tells what would happen."""
        return self.import_sources(folders, dry_run=dry_run, progress=progress)

    def write_rejected(self, report: ImportReport, path: Path) -> list[Path]:
        """Write the rejected rows of an import as CSV with the reasons in a last column; gives the files written.

        Rows of several files have different columns, so each further one gets a file of its own: "name (2).csv".
        """
        from storage.exchange.left_out import write_rejected

        workspace = cast("Workspace", self)
        return write_rejected(report, path, workspace.business.profile().locale, workspace.path)
