"""The window of one business file: sidebar, search, one page at a time, a quiet status line. Shell only."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStyle, QVBoxLayout, QWidget

from core.errors import WorldTrouble
from core.ids import Id
from core.leads import LeadState
from storage import Changed
from ui.actions import Actions
from ui.answers import Answers
from ui.capture.line import CaptureLine
from ui.desk import Desk
from ui.dock import Dock
from ui.doings import come_back_to, doings, put_keyboard_on
from ui.exchange.curtain import TakesFiles
from ui.exchange.doors import Doors
from ui.going import Going
from ui.half_typed import HalfTyped
from ui.kit import eye_order, turns
from ui.kit.icons import logo
from ui.kit.page import Page
from ui.kit.page_stack import PageStack
from ui.kit.theme import Scheme, Theme
from ui.kit.toast import Toast
from ui.kit.words import tr
from ui.leaving import Leaving
from ui.pages import MAKERS, PAGE_OF
from ui.search_box import SearchBox
from ui.sidebar import sidebar
from ui.status import StatusLine
from ui.trail import Place, Trail, place_on
from ui.undo_keys import UndoKeys

_SMALLEST = (960, 600)
_TITLE_BAR = QStyle.PixelMetric.PM_TitleBarHeight


class Window(TakesFiles, QMainWindow):
    """Shows one file. Pages are made when they are first asked for."""

    new_file_asked = Signal()
    open_file_asked = Signal()
    backup_asked = Signal()
    keys_asked = Signal()
    closed = Signal()

    def __init__(self, desk: Desk, theme: Theme, *, bare: bool = False) -> None:
        """Build the shell and show the day; `bare`: no page yet, which is made a moment later."""
        super().__init__()
        self.desk = desk
        self._theme = theme
        self._pages: dict[str, Any] = {}
        self.setWindowTitle(f"{desk.business_name} – Two Hats")
        self.setWindowIcon(logo())
        self.setMinimumSize(*_SMALLEST)
        self.actions_ = Actions(self, doings(self))
        self.actions_.fill(self.menuBar())
        self.sidebar = sidebar(desk.business_name)
        self.stack = PageStack()
        self.trail = Trail(self, self._place, self._go_to)
        self.going = Going(self)
        self.dock = Dock(desk)
        self.status = StatusLine(desk)
        whole = eye_order.EyeOrder(self.dock, self.status)
        self.setCentralWidget(whole)
        self.capture = CaptureLine(desk, whole)
        self.search = SearchBox(desk, self.actions_, whole)
        self._lay_out(whole)
        self.toast = Toast(self.stack)
        self.capture.tell_in(self.toast)
        self.doors = Doors(self, desk, self.toast, self.show_page)
        self._answers = Answers(self, desk, self.toast, self.status)
        self.leaving = Leaving(self, desk, self.flush)
        self._counting = QTimer(self, singleShot=True)  # what waits is counted a little later: the page comes first
        self._counting.timeout.connect(self._count)
        UndoKeys(self)
        HalfTyped(self)
        self._connect()
        self._restore()
        if not bare:
            self.show_page("today")

    # Going about

    def show_page(self, name: str) -> Page:
        """Go to a page."""
        self.going.forget()
        name = name if name in MAKERS else "today"
        shown: Page = self.prepare(name)
        self.stack.setCurrentWidget(shown)
        self.trail.moved()
        if hasattr(self, "toast"):
            self.toast.raise_()  # a page that comes to the front must not cover it
        self.sidebar.show_place(name)
        return shown

    def prepare(self, name: str) -> Any:
        """Make a page if it is not there yet; it reads nothing of its list before it is shown."""
        if name not in self._pages:
            page: Any = MAKERS[name](self.desk)
            if name == "promotions":
                page.lead_asked.connect(self._new_lead_for)
                page.coupons_asked.connect(self._new_coupons_for)
            if name == "audiences":
                page.people_asked.connect(self._show_people)
                page.promotion_asked.connect(self._new_promotion_for)
            if name == "move_in":
                self.doors.attend(page)
            self._pages[name] = page
            if page.action is not None:
                page.action.setEnabled(not self.desk.workspace.read_only)
            self.stack.addWidget(page)
            if hasattr(page, "moved"):
                page.moved.connect(self.trail.moved)
                page.walked.connect(self.trail.walk)
        return self._pages[name]

    def has_page(self, name: str) -> bool:
        """Whether a page was made already."""
        return name in self._pages

    def page(self, name: str) -> Any:
        """A page that was shown before, or is made now; without going there."""
        if name not in self._pages:
            current = self.stack.currentWidget()
            self.show_page(name)
            if current is not None:
                self.stack.setCurrentWidget(current)
        return self._pages[name]

    def show_record(self, kind: str, key: Id) -> None:
        """Go to a record; one that is gone says so. A page that must be made first takes a turn of its own."""
        if (name := PAGE_OF.get(kind)) is None:
            return
        if name not in self._pages:
            turns.later(self.prepare(name), self.going.wish(lambda: self.show_record(kind, key)))
            return
        page, before = self._pages[name], self.stack.currentWidget()
        page.skip_recall()
        self.show_page(name)
        page.ask_record(key, self._tell_gone, at_once=page is before)

    def _tell_gone(self) -> None:
        self.toast.say(
            tr("It is no longer there; it may lie in the bin."),
            lambda: self.show_page("bin"),
            action=tr("Show the bin"),
        )

    def _show_section(self, name: str) -> None:
        page: Any = self.prepare("settings")
        page.show_section(name)  # first, or the section of last time would be read as well
        put_keyboard_on(self.show_page("settings"))

    def _place(self) -> Place | None:
        name = next((name for name, page in self._pages.items() if page is self.stack.currentWidget()), "")
        return place_on(name, self._pages[name]) if name else None

    def _go_to(self, place: Place) -> None:
        page: Any = self.show_page(place.page)
        if hasattr(page, "go_to"):
            page.go_to(place.key, place.view)
        come_back_to(page)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """The side buttons of a mouse go back and forward."""
        ways = {Qt.MouseButton.BackButton: self.trail.back, Qt.MouseButton.ForwardButton: self.trail.forward}
        if event.button() in ways:
            ways[event.button()]()
        else:
            super().mousePressEvent(event)

    def flush(self) -> None:
        """Save what is being typed anywhere."""
        self.dock.flush()
        self.capture.keep_draft()
        for page in (each for each in self._pages.values() if hasattr(each, "flush")):
            page.flush()

    def choose_scheme(self, scheme: Scheme) -> None:
        """Show light or dark, and remember it."""
        self._theme.choose(scheme)
        self.actions_.mark_theme(str(scheme))
        self.desk.settings.set_text("theme", str(scheme))

    def _offer_ways(self, back: bool, forward: bool) -> None:
        self.actions_.by_name["go_back"].setEnabled(back)
        self.actions_.by_name["go_forward"].setEnabled(forward)

    def _label_undo(self, undo: str, redo: str) -> None:
        self.actions_.tell_undo(undo, redo, may=not self.desk.workspace.read_only)

    def _follow(self, changed: Changed) -> None:
        if changed.kinds & {"lead", "deal", "activity"}:
            self._counting.start(300)
        if "business" in changed.kinds:
            self.sidebar.name.setText(self.desk.business_name)
            self.setWindowTitle(f"{self.desk.business_name} – Two Hats")
        if changed.by_other:
            self.desk.operations.refresh_labels()

    def _count(self) -> None:
        rooms, today = self.desk.workspace, self.desk.today
        self.desk.tasks.run(
            tr("Count what waits"),
            lambda _: (rooms.next_steps.overdue(today), rooms.leads.inbox(LeadState.NEW).count()),
            on_done=self._show_counts,
            on_failed=lambda failure: self._counting.start() if isinstance(failure, WorldTrouble) else None,
        )

    def _show_counts(self, counts: tuple[int, int]) -> None:
        for place, count in zip(("next_steps", "leads"), counts, strict=True):
            self.sidebar.set_count(place, count)

    # Inside

    def _lay_out(self, whole: QWidget) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(24, 12, 24, 0)
        top.setSpacing(12)
        top.addWidget(self.capture, 3)
        top.addWidget(self.search, 2)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addLayout(top)
        right.addWidget(self.stack, 1)
        right.addWidget(self.dock)
        right.addWidget(self.status)
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        row.addLayout(right, 1)

    def _connect(self) -> None:
        operations = self.desk.operations
        operations.labels_changed.connect(self._label_undo)
        self.stack.came.connect(put_keyboard_on)
        self.trail.changed.connect(self._offer_ways)
        self._offer_ways(False, False)
        self.desk.record_asked.connect(self.show_record)
        self.desk.section_asked.connect(self._show_section)
        self.desk.said.connect(self.status.say)
        self.desk.asked.connect(lambda name: self.actions_.by_name[name].trigger())
        self.desk.bridge.changed.connect(self._follow)
        self.sidebar.chosen.connect(self.going.to)
        self.status.backups_asked.connect(lambda: self._show_section("backups"))
        self.actions_.mark_theme(str(self._theme.scheme))
        operations.refresh_labels()
        self._label_undo("", "")
        if self.desk.workspace.read_only:
            self.actions_.only_read()
        self._counting.start(1_000)

    def _restore(self) -> None:
        if not self.restoreGeometry(self.desk.settings.state("window")):
            room = self.screen().availableSize()
            self.resize(min(1280, room.width()), min(800, room.height() - self.style().pixelMetric(_TITLE_BAR)))

    def _new_lead_for(self, promotion: Id) -> None:
        self.going.write_new("leads", lambda page: page.show_new(promotion_id=promotion))

    def _new_coupons_for(self, promotion: Id) -> None:
        self.going.write_new("coupons", lambda page: page.show_new(promotion_id=promotion))

    def _new_promotion_for(self, audience: Id) -> None:
        self.going.write_new("promotions", lambda page: page.composer.begin(audience=audience))

    def _show_people(self, audience: Id) -> None:
        page: Any = self.show_page("contacts")
        page.show_audience(audience)
        put_keyboard_on(page)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        if not self.leaving.may_go():
            event.ignore()
            return
        self.desk.settings.set_state("window", self.saveGeometry())
        turns.end(self)
        self._counting.stop()
        self.status.stop()
        for page in self._pages.values():
            page.release()
        self.desk.close()
        self.closed.emit()
        super().closeEvent(event)
