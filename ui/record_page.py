"""Something to choose from on the left, the chosen record on the right: the frame of most rooms."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import cached_property
from typing import Any

from PySide6.QtCore import QByteArray, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from core import ids
from core.activities import Hat
from core.errors import Busy
from core.exchange.outgoing import ListKind
from core.ids import Id
from ui.desk import Desk
from ui.kit import turns
from ui.kit.calm_splitter import CalmSplitter
from ui.kit.eye_order import order_around
from ui.kit.keyboard import has_keyboard
from ui.kit.page import RETRY, Page
from ui.kit.type_ahead import make_then_show
from ui.list_out import ListExport, Shown
from ui.lists.memory import memory_of
from ui.record.after_slip import AfterSlip
from ui.record.panel import RecordPanel


class RecordPage(Page):
    """A main part (list, board) with a record panel beside it and a slip for something new above both.

    Subclasses write `reload`, `show_in_main`, `make_panel` and `make_composer`. Panel and slip are made when they
    are first asked for, since the first sight of a page needs neither.
    """

    name = ""
    """What the settings call it."""
    moved = Signal()
    """Another record, or another part of the list, is looked at."""
    walked = Signal()
    """The record followed the keyboard along the list."""

    def __init__(
        self,
        desk: Desk,
        title: str,
        tells: str,
        *,
        main: QWidget,
        action: str = "",
        hat: Hat | None = None,
    ) -> None:
        """Make room for a panel beside the main part; texts are translated already."""
        super().__init__(title, tells, action=action, hat=hat)
        self.desk = desk
        self.main = main
        self.export: ListExport | None = None
        self.split = CalmSplitter(Qt.Orientation.Horizontal)
        self.split.setChildrenCollapsible(False)
        self.body.addWidget(self.split, 1)
        self.split.addWidget(main)  # it is dressed here, so all around it should stand in its place
        main.setMinimumWidth(280)
        self._divided = self._recalled = False
        self._asked: Id | None = None
        self._asked_at: QWidget | None = None
        self._filled: Id | None = None
        self._asked_by_main = self._reloads = False
        self.split.splitterMoved.connect(self._remember_split)
        self.listen(desk.bridge.changed, self.changed)

    def make_panel(self) -> RecordPanel:
        """The record panel of this room; for subclasses."""
        raise NotImplementedError

    def make_composer(self) -> QWidget:
        """The slip for something new; for subclasses."""
        raise NotImplementedError

    def offer_export(self, kind: ListKind, shown: Callable[[], Shown]) -> None:
        """Put the button that exports the list of this page beside its primary action."""
        self.export = ListExport(self.desk, kind, shown)
        self.head.insertWidget(self.head.count() - bool(self.action), self.export)

    @cached_property
    def panel(self) -> Any:
        """The record panel, of the room's own class; hidden until a record is opened."""
        with self._whole_or_none():
            panel = self._begun.whole()
        panel.closed.connect(self.close_record)
        return panel

    @cached_property
    def _begun(self) -> Any:
        """Its frame in its place; the parts follow."""
        panel = self.make_panel()
        panel.setMinimumWidth(360)
        panel.hide()
        self.split.addWidget(panel)
        self.split.setStretchFactor(0, 3)
        self.split.setStretchFactor(1, 2)
        kept: QByteArray = self.desk.settings.state(f"{self.name}/split")
        self._divided = not kept.isEmpty() and self.split.restoreState(kept)
        return panel

    @contextmanager
    def _whole_or_none(self) -> Iterator[None]:
        """Throw the panel away where one of its parts cannot be made: half of it would pass for all of it."""
        try:
            yield
        except Busy:
            raise
        except Exception:
            begun = self.__dict__.pop("_begun", None)
            self.__dict__.pop("panel", None)  # the same one, where another part of it had been whole
            if begun is not None:
                begun.hide()
                begun.deleteLater()
            raise

    @cached_property
    def composer(self) -> Any:
        """The slip for something new, of the room's own class; hidden until it is asked for."""
        composer: Any = self.make_composer()
        composer.hide()
        self.after_slip = AfterSlip(composer, self.focus_main)
        self.body.insertWidget(0, composer)
        return composer

    def begin_on_slip(self, begin: Callable[[], object]) -> None:
        """Begin something on the slip; where it must be made first, that takes a turn of its own."""
        if "composer" in self.__dict__:
            begin()
        else:
            make_then_show(self, lambda: self.composer, begin)

    @property
    def shows_record(self) -> bool:
        """Whether a record stands beside the main part."""
        return "panel" in self.__dict__ and not self.panel.isHidden()

    @property
    def awaits_record(self) -> bool:
        """Whether another record was asked for, which is about to be shown."""
        return self._asked is not None

    def record_of(self, key: Id) -> Id:
        """The record that shows what an id stands for; for subclasses whose records have several."""
        return key

    def show_in_main(self, key: Id) -> None:
        """Point at the record in the main part, if it is in sight there; for subclasses."""

    def open_record(self, key: Id, then: Callable[[], object] | None = None) -> bool:
        """Show a record beside the main part, and point at it there; false if it is gone."""
        self._asked = None
        self._reloads = False  # it is read now
        self._cover_record(False)
        filled, self._filled = self._filled == key, None
        if not filled and not self.panel.show_record(key):
            self.close_record()
            return False
        if not self._divided and self.split.width() > 0:
            self._divided = True
            self.split.setSizes([self.split.width() * 11 // 20, self.split.width() * 9 // 20])
        if not self.shows_record:
            self.panel.show()
            self.panel.settle()
        self.show_in_main(key)
        self._take_keyboard()
        if then is not None:
            then()
        self._recalled = True
        self._moved()
        return True

    def ask_record(self, key: Id, on_gone: Callable[[], object] | None = None, *, at_once: bool = True) -> None:
        """As `open_record`, for someone who looks on: a panel that must be made or shown first takes several turns.

        Args:
            key: the record.
            on_gone: called where it is not there any more.
            at_once: now, where the panel is there; else once the page has been seen.
        """
        self._recalled = True
        self._asked, self._asked_by_main = key, False
        self._asked_at = self.window().focusWidget()
        if at_once and "panel" in self.__dict__ and self.panel.is_whole_for(key):
            self._open_asked(key, on_gone)
        else:
            self._cover_record(not at_once)
            if self.shows_record and key != self.panel.key and has_keyboard(self.panel):
                self.focus_main()  # what is typed from now on is not meant for the record that is open from before
            turns.later(self, lambda: self._build_for(key, on_gone))

    def ask_from_main(self, key: Id) -> None:
        """As `ask_record`, for a row that was chosen there: who walks on meanwhile means the next one."""
        self.ask_record(key)
        self._asked_by_main = True

    def follow(self, key: Id) -> bool:
        """Show the record that the keyboard walked to, if one is open or about to be; whether it did."""
        if self._asked is not None:
            if self._asked_by_main and key != self._asked:
                self.ask_from_main(key)
            return False
        if not self.shows_record or key == self.panel.key:
            return False
        try:
            self.panel.show_record(key)
        except Busy:
            self.ask_from_main(key)
        return True

    def _build_for(self, key: Id, on_gone: Callable[[], object] | None) -> None:
        """Make the next part of the panel; when all are there, show the record."""
        if not self._still_asked(key):
            return
        try:
            with self._given_up_where_it_fails(), self._whole_or_none():
                step = self._build_for if self._begun.build_more(key) else self._fill_for
        except Busy:
            QTimer.singleShot(RETRY, self, lambda: self._build_for(key, on_gone))
        else:
            turns.later(self, lambda: step(key, on_gone))

    def _fill_for(self, key: Id, on_gone: Callable[[], object] | None) -> None:
        """Read the record, which is shown in the next turn."""
        self._filled = None
        if self._still_asked(key):
            with suppress(Busy), self._given_up_where_it_fails():
                shown = self.record_of(key)
                self._filled = shown if self.panel.show_record(shown) else None
            turns.later(self, lambda: self._open_asked(key, on_gone))

    @contextmanager
    def _given_up_where_it_fails(self) -> Iterator[None]:
        """Wait no more for a record that cannot be read: what was shown before is seen, and the keyboard walks on."""
        try:
            yield
        except Busy:
            raise
        except Exception:
            self._asked = None
            self._cover_record(False)
            raise

    def _open_asked(self, key: Id, on_gone: Callable[[], object] | None) -> None:
        if not self._still_asked(key):
            return
        try:
            found = self.open_record(key)
        except Busy:  # someone is saving, so it is not even known what it is
            self._asked = key
            QTimer.singleShot(RETRY, self, lambda: self._open_asked(key, on_gone))
        else:
            if not found and on_gone is not None:
                on_gone()

    def _still_asked(self, key: Id) -> bool:
        """Whether nobody left the page, or asked for another record, in the meantime."""
        if not self.isVisible():
            self._asked = self._filled = None
        if self._asked is None:
            self._cover_record(False)
        return key == self._asked

    def _cover_record(self, covered: bool) -> None:
        """Paint nothing of the record that is open from before: another one was asked for when the page was."""
        if "panel" in self.__dict__:
            self.panel.setUpdatesEnabled(not covered)

    def reload_record(self) -> None:
        """Read the record anew, once the main part was: together they would hold the window up for twice as long."""
        self._filled = None
        if self.shows_record and not self._reloads:
            self._reloads = True
            turns.later(self, self._reload_record)

    def _reload_record(self) -> None:
        asked, self._reloads = self._reloads, False
        if asked and self.shows_record:
            self.panel.reload()

    def focus_main(self) -> None:
        """Put the keyboard where one works on this page; for arriving, and for subclasses to say more precisely."""
        self.main.setFocus()

    def close_record(self) -> None:
        """Give the main part the whole width again; a record that is about to open does not."""
        self._asked = None
        self.flush()
        now: QWidget | None = self.window().focusWidget()
        if now is None or now.isAncestorOf(self) or (self.shows_record and has_keyboard(self.panel)):
            self.main.setFocus()  # else one types elsewhere
        if self.shows_record:
            self.panel.leave()
            self.panel.hide()
            self._moved()

    def view(self) -> str:
        """What of the main part is looked at, as text that `put_view` understands; for subclasses."""
        return ""

    def put_view(self, view: str) -> None:
        """Look at that part again; for subclasses."""

    def place(self) -> tuple[Id | None, str]:
        """Where one is on this page: the record that is open or about to be, and what of the main part is looked at."""
        return self._asked or (self.panel.key if self.shows_record else None), self.view()

    def go_to(self, key: Id | None, view: str) -> None:
        """Go to such a place; a record that is gone stays closed."""
        self._asked = None
        self.put_view(view)
        if key is not None:
            self.open_record(key)
        elif self.shows_record:
            self.close_record()

    def recall(self) -> None:
        """Open the record that was open when the program ended, once; called when the main part is read."""
        if self._recalled or not self.name:
            return
        self._recalled = True
        kept = memory_of(self.desk).get(self.name).get("record")
        try:
            key = ids.parse(str(kept)) if kept else None
        except ValueError:
            return
        if key is not None and self.isVisible():
            self.ask_record(key)

    def skip_recall(self) -> None:
        """Leave that record: another one is about to be opened."""
        self._recalled = True
        self._asked = None

    def _moved(self) -> None:
        if self.name:
            key = self.panel.key if self.shows_record else None
            memory_of(self.desk).keep(self.name, record=ids.text(key) if key else "")
        self.moved.emit()

    def flush(self) -> None:
        """Save what is being typed; what is not ready to be saved is kept as a draft."""
        if "composer" in self.__dict__:
            self.composer.keep_draft()
        if "panel" in self.__dict__:
            self.panel.flush()

    def release(self) -> None:
        """Keep where one is."""
        super().release()
        memory_of(self.desk).write_now()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Escape that nothing else wanted closes the record."""
        if event.key() == Qt.Key.Key_Escape and self.shows_record:
            self.close_record()
        else:
            super().keyPressEvent(event)

    def order_now(self) -> None:
        """Let Tab go through the page by eye, then the list, then the record."""
        parts = [self.main]
        if self.shows_record:
            self.panel.order_now()
            parts.append(self.panel)
        order_around(self, parts)

    def _take_keyboard(self) -> None:
        """Fetch the keyboard from wherever the record was asked for; in main part and record it may stay.

        It stays as well where one began to type somewhere else before the record came.
        """
        asked_at, self._asked_at = self._asked_at, None
        now: QWidget | None = self.window().focusWidget()
        types = isinstance(now, QLineEdit | QPlainTextEdit) and now.isVisible()
        moved_on = types and asked_at is not None and now is not asked_at
        if self.isVisible() and not moved_on and not any(map(has_keyboard, (self.main, self.panel))):
            self.focus_main()

    def _remember_split(self, *_: int) -> None:
        self.desk.settings.set_state(f"{self.name}/split", self.split.saveState())
