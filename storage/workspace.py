"""The open business file: the only thing of this floor that the floor above knows."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from core.business import Business
from core.business import check as check_business
from core.change import Action, Cause, Gone
from core.errors import Busy, words
from core.exchange.foreign.mode import Mode
from core.ids import Id
from core.progress import LOGGING, SILENT, Progress, in_steps
from storage import backup, create, gate, log, search, troubles, undo
from storage.change import Changed, OpenChange, told
from storage.check import Report, examine
from storage.devices import Device, DeviceBook
from storage.engine import SCHEMA, Store
from storage.exchange.doors import WaysIn
from storage.identity import IdSource
from storage.listing import Listing
from storage.many import uncollected
from storage.rooms import Rooms
from storage.schema import BUSINESS

if TYPE_CHECKING:
    from core.exchange.outgoing import ListKind, Written
    from core.exchange.report import ImportReport

Listener = Callable[[Changed], None]


class Workspace(Rooms, WaysIn):
    """One business file that is open. Make one with `create` or `open`; close it when done.

    Rooms (`contacts`, `leads`, …) answer questions; everything that changes goes through `change`, `undo`,
    `redo` or `bring_back`. Any thread may use it; listeners are called on the thread that made the change.
    """

    def __init__(
        self, store: Store, admission: gate.Admission, path: Path, book: DeviceBook, device: Device | None
    ) -> None:
        """Use `open` or `create` instead."""
        super().__init__(store)
        self._store = store
        self._book = book
        self._new_id = IdSource()
        self._listeners: list[Listener] = []
        self._writing = threading.Lock()
        self._writer: int | None = None
        self._own: set[Id] = set()
        self._open = ExitStack()
        self.path = path
        self.read_only = admission.read_only
        self.notice = admission.notice
        self.person: Id | None = None
        with store.read() as connection:
            self.file_id = Id(connection.execute(sa.select(BUSINESS.table.c.id)).scalar_one())
            counts = {
                Id(row.id): int(row.seq)
                for row in connection.execute(sa.select(log.device.c.id, log.device.c.seq)).all()
            }
            self._seen_place = log.last_place(connection)
        self.device = device or book.identity(self.file_id, counts)
        self._watching = threading.Lock()
        self._watch = store.raw(patience=0)
        self._version = -1  # whatever the first look finds is new

    # Opening and closing

    @classmethod
    def create(
        cls, path: Path, business: Business, *, book: DeviceBook | None = None, device: Device | None = None
    ) -> Workspace:
        """Make a new file with a profile and open it; an existing file is never overwritten.

        The id of `business` becomes the identity of the file, and the log begins after it.
        """
        profile = check_business(business)
        create.new_file(path, profile)
        return cls.open(path, book=book, device=device)

    @classmethod
    def make(
        cls,
        path: Path,
        business: Business,
        label: str,
        fill: Callable[[OpenChange], object],
        *,
        book: DeviceBook | None = None,
    ) -> None:
        """Make a new file that holds something from the start; it appears when it is whole, or not at all.

        Args:
            path: where nothing is yet.
            business: the profile.
            label: of the one change that fills it.
            fill: adds what it shall hold.
            book: the identities of this installation.
        """
        backup.refuse_existing(path)
        with backup.draft_beside(path) as draft:
            draft.unlink()
            with cls.create(draft, business, book=book) as workspace, workspace.change(label) as change:
                fill(change)
            backup.publish(draft, path)

    @classmethod
    def import_into(
        cls,
        path: Path,
        sources: Sequence[Path],
        *,
        mode: Mode = Mode.FILL,
        encodings: Mapping[Path, str] | None = None,
        today: date | None = None,
        dry_run: bool = False,
        book: DeviceBook | None = None,
        progress: Progress | None = None,
    ) -> ImportReport:
        """Take folders and foreign files into a file that may not be there yet; arguments as in `import_sources`."""
        from storage.exchange.importing import import_into_new
        from storage.exchange.sources import Wishes

        today = today or date.today()
        if not (path.exists() or path.is_symlink()):
            wishes = Wishes(mode, encodings=encodings or {})
            return import_into_new(path, sources, wishes, today, book, progress or SILENT, dry_run=dry_run)
        with cls.open(path, book=book, read_only=dry_run) as workspace:
            return workspace.import_sources(
                sources, mode=mode, encodings=encodings, today=today, dry_run=dry_run, progress=progress
            )

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        book: DeviceBook | None = None,
        device: Device | None = None,
        read_only: bool = False,
        progress: Progress = SILENT,
    ) -> Workspace:
        """Open a file after the gate has looked at it.

        Args:
            path: the file.
            book: the identities of this installation.
            device: write under this identity instead; for tests.
            read_only: change no byte; a file of an older version is read through a migrated copy.
            progress: of bringing a file of an older version up to date; may stop it.
        """
        with ExitStack() as stack:
            admission = stack.enter_context(gate.admitted(path, want_write=not read_only))
            actual = create.up_to_date(path, admission, stack, progress) if admission.schema < SCHEMA else path
            store = Store(actual, read_only=admission.read_only, immutable=admission.immutable)
            stack.callback(store.close)
            workspace = cls(store, admission, path, book or DeviceBook(None), device)
            stack.callback(workspace._watch.close)
            workspace._open = stack.pop_all()
        return workspace

    def close(self) -> None:
        """Give the file back, after what other threads are doing with it; nothing needs to be saved."""
        self._open.close()

    def __enter__(self) -> Workspace:
        return self

    def __exit__(self, *_exception: object) -> None:
        self.close()

    # Changing

    @contextmanager
    def change(self, label: str, *, cause: Cause = Cause.EDIT, progress: Progress = SILENT) -> Iterator[OpenChange]:
        """One named change: everything in the block is kept at its end, or nothing on an error.

        Args:
            label: what the Edit menu says after “Undo”, in English; the window translates it.
            cause: why it happens.
            progress: of a long one, told how far the history and the search are; may stop it until all is kept.
        """
        with self._transaction(label, cause, None, progress) as (_, change):
            yield change

    def undo(self, *, force: bool = False, progress: Progress = SILENT) -> Changed:
        """Take back this device's newest change that is not undone.

        Args:
            force: also where others have changed the same fields since.
            progress: of a big one, told how far it is; may stop it until all is kept.

        Raises:
            undo.NothingToUndo: there is none.
            undo.Contested: others have changed the same since; nothing was taken back.
        """
        return self._take_back(log.undo_target, undo.NothingToUndo, Cause.UNDO, force=force, progress=progress)

    def redo(self, *, force: bool = False, progress: Progress = SILENT) -> Changed:
        """Take back this device's newest undo, if no other edit followed it."""
        return self._take_back(log.redo_target, undo.NothingToRedo, Cause.REDO, force=force, progress=progress)

    def undoable(self) -> str | None:
        """The label of the change that undo would take back."""
        return self._label(log.undo_target)

    def redoable(self) -> str | None:
        """The label of the change that redo would bring back."""
        return self._label(log.redo_target)

    def bring_back(self, deletion: Id) -> Changed:
        """Bring back what a change deleted, from the bin; what else the change did stays."""
        with self._transaction("Bring back", Cause.EDIT, None) as (connection, change):
            head = log.header(connection, deletion)
            gone = [item for item in log.entries_of(connection, deletion) if item.action is Action.DELETE]
            if head is None or not gone:
                raise Gone("change", deletion)
            undo.invert(connection, change, head, gone, self.device.id, force=False)
        assert change.told is not None
        return change.told

    # Noticing

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call a function after every change; the result stops it."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def poll(self) -> list[Changed]:
        """Changes that other programs made in the file since the last look, oldest first.

        Costs microseconds while there are none.
        """
        with self._watching:
            try:
                version = self._data_version()
                if version == self._version:
                    return []
                with self._store.read() as connection:
                    news = log.since(connection, self._seen_place)
            except Busy:
                return []  # someone is saving this very moment; the next look will tell
            self._version = version
            self._seen_place = max([self._seen_place, *(head.place for head, _ in news)])
            others = [
                Changed(head.id, head.label, head.cause, kinds, None, by_other=True)
                for head, kinds in news
                if head.id not in self._own
            ]
            self._own.difference_update(head.id for head, _ in news)
        return others

    def hurry(self) -> None:
        """Let reads on this thread wait at most 50 ms for a lock; for the window's thread."""
        self._store.hurry()

    @contextmanager
    def reading(self) -> Iterator[None]:
        """All that this thread asks in the block is answered from one state of the file, and the quicker for it."""
        with self._store.read():
            yield

    # Finding, checking, copying

    def search(self, words: str, *, limit: int = 20) -> list[tuple[str, Id]]:
        """Records in which all words occur, newest first, as (kind, id)."""
        with self._store.read() as connection:
            return search.find(connection, words, limit=limit)

    def check(self) -> Report:
        """Examine the whole file: pages, references, log, search index."""
        return examine(self._store)

    def backup(self, copy: Path) -> None:
        """Write a checked copy to a place where nothing is yet."""
        backup.backup(self._store, copy)

    # Moving in and out

    def export_folder(self, folder: Path, *, progress: Progress | None = None) -> None:
        """Write everything into a new or empty folder, as the folder format has it."""
        from storage.exchange.exporting import export_folder

        export_folder(self._store, folder, progress or SILENT)

    def export_list(
        self,
        kind: ListKind,
        path: Path,
        *,
        today: date,
        listing: Listing[Any] | None = None,
        progress: Progress | None = None,
    ) -> Written:
        """Write a list, or what a listing of it holds, to a .csv, .xlsx, .vcf or .ics; what is there is replaced."""
        from storage.exchange.lists_out import export_list

        return export_list(self._store, kind, listing, path, today, progress or SILENT)

    # Inside

    @contextmanager
    def _transaction(
        self, label: str, cause: Cause, undoes: Id | None, progress: Progress = SILENT
    ) -> Iterator[tuple[Connection, OpenChange]]:
        if self._writer == threading.get_ident():
            raise RuntimeError("a change was begun inside another change")
        head: log.Header | None = None
        with self._writing:
            self._writer = threading.get_ident()
            try:
                with self._store.write() as connection:
                    change = OpenChange(connection, self._new_id)
                    yield connection, change
                    comparing, indexing, writing = in_steps(progress, 25, 40, 35)
                    entries = change.entries(comparing)
                    # What takes a change back counts, even where nothing was left to take back.
                    if entries or undoes is not None:
                        change.index(indexing)
                        head = log.write(
                            connection,
                            self._new_id(),
                            self._origin(),
                            label=label,
                            cause=cause,
                            undoes=undoes,
                            schema=SCHEMA,
                            entries=entries,
                            progress=writing,
                        )
                        progress.report(1, 1, LOGGING)  # the last moment to stop
                        self._own.add(head.id)
                if head is not None:
                    change.told = told(head, entries)
                    self._book.remember(self.file_id, self.device, head.seq)
            finally:
                self._writer = None
        if change.told is not None:
            for listener in tuple(self._listeners):
                listener(change.told)

    def _take_back(
        self,
        target: Callable[[Connection, Id], log.Header | None],
        nothing: type[Exception],
        cause: Cause,
        *,
        force: bool,
        progress: Progress,
    ) -> Changed:
        with self._store.read() as connection:
            expected = target(connection, self.device.id)
        if expected is None:
            raise nothing
        reading, inverting, keeping = in_steps(progress, 10, 40, 50)
        with uncollected(), self._transaction(expected.label, cause, expected.id, keeping) as (connection, change):
            head = target(connection, self.device.id)
            if head is None or head.id != expected.id:
                raise Busy(words("Another window of this program was faster; please repeat the step."))
            did = log.entries_of(connection, head.id, reading)
            undo.invert(connection, change, head, did, self.device.id, force=force, progress=inverting)
        assert change.told is not None
        return change.told

    def _label(self, target: Callable[[Connection, Id], log.Header | None]) -> str | None:
        with self._store.read() as connection:
            head = target(connection, self.device.id)
        return head.label if head else None

    def _origin(self) -> log.Origin:
        now = time.time_ns() // 1_000_000
        at = datetime.fromtimestamp(now / 1000, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
        return log.Origin(self.device.id, self.device.name, self.person, now, at)

    def _data_version(self) -> int:
        with troubles.told(self.path):
            return int(self._watch.execute("PRAGMA data_version").fetchone()[0])
