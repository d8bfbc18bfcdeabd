"""The search field above every page: records in any script, and actions; Enter goes there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAction, QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from shiboken6 import isValid

from core.errors import WorldTrouble
from ui.actions import Actions, Entry
from ui.desk import Desk
from ui.kit import icons
from ui.kit.hints import show_hint
from ui.kit.shortcuts import shown_keys
from ui.kit.text import lead
from ui.kit.tokens import Tone
from ui.kit.words import tr
from ui.promotions.wording import channel_words
from ui.search_results import Hit, Results
from ui.settings_page.sections import called

if TYPE_CHECKING:  # imported with the first letter that is typed
    from storage import Found

_RECORDS = 12
_ACTIONS = 3
_AGAIN = 250  # milliseconds until a busy file is asked again


class SearchBox(QLineEdit):
    """Shows what it finds below itself while one types."""

    found = Signal(int)
    """How many results are shown."""

    def __init__(self, desk: Desk, actions: Actions, host: QWidget) -> None:
        """Search in a file and in the actions; results lie on `host`."""
        super().__init__()
        self._desk = desk
        self._actions = actions
        self._host = host
        self._came_from: QWidget | None = None
        self.results = Results(host, self)
        self.setAccessibleName(tr("Find"))
        self.setClearButtonEnabled(True)
        self.addAction(icons.icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        lead(self)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_AGAIN)
        self._again.timeout.connect(self._search_again)
        self.textChanged.connect(self._follow)
        self.results.view.clicked.connect(self._click)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._remember)

    def search(self, text: str) -> None:
        """Find and show; a file that is busy shows actions, and records as soon as it can be read."""
        self._again.stop()
        if not text.strip():
            self.results.hide()
            self.found.emit(0)
            return
        instead = tr("Nothing found for “{text}”").format(text=text), tr("Words may be unfinished, in any script.")
        try:
            records = self._desk.workspace.find.by_words(text, limit=_RECORDS)
        except WorldTrouble:
            records = []
            instead = tr("The file is busy"), tr("Someone else is saving; what is found follows at once.")
            self._again.start()
        hits = [self._record(record) for record in records]
        hits += [self._section(*each) for each in called(text)]
        hits += [_action(entry, action) for entry, action in self._actions.matching(text)[:_ACTIONS]]
        self.results.show_hits(hits, instead)
        self.found.emit(len(hits))

    def leave(self) -> None:
        """Close the results and forget what was typed."""
        self.clear()
        self.results.hide()

    def _follow(self, text: str) -> None:
        if self.hasFocus() or not text:
            self.search(text)

    def _search_again(self) -> None:
        self.search(self.text())

    def _record(self, record: Found) -> Hit:
        picture, kind, tone = _kind(record.kind)
        about = channel_words(record.about) if record.kind == "promotion" else record.about
        if record.phone:
            about = " · ".join(part for part in (self._desk.phone(record.phone), about) if part)

        def go() -> None:
            self._desk.show_record(record.kind, record.id)

        return Hit(picture, self._desk.phone(record.title) or tr("(no name)"), about, kind, go, tone)

    def _section(self, name: str, title: str, picture: str) -> Hit:
        told = tr("{menu}: {action}").format(menu=tr("Settings"), action=title)
        return Hit(picture, told, "", tr("Settings"), lambda: self._desk.section_asked.emit(name))

    def _click(self, index: QModelIndex | QPersistentModelIndex) -> None:
        self._go(self.results.hits.at(index.row()))

    def _go(self, hit: Hit | None) -> None:
        if hit is not None:
            self.leave()
            hit.go()

    def _remember(self, old: QWidget | None, now: QWidget | None) -> None:
        if now is self and old is not None and old.window() is self.window():
            self._came_from = old

    def _go_back(self) -> None:
        before = self._came_from
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._host.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        page = self.results.page()
        key = Qt.Key(event.key())
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: page, Qt.Key.Key_PageUp: -page}.get(key)
        if step is not None and self.results.isVisible():
            self.results.step(step)
            self._read_out()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go(self.results.current())
        elif key == Qt.Key.Key_Escape:
            self.leave()
            self._go_back()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusInEvent(event)
        self.search(self.text())

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusOutEvent(event)
        self._again.stop()
        self.results.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        long, short = tr("Find people, deals, words, actions  (Ctrl+K)"), tr("Find…  (Ctrl+K)")
        show_hint(self, (long, short, tr("Find…")))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            lead(self)

    def _read_out(self) -> None:
        """Tell assistive tools what the arrow keys have chosen; the list itself has no keyboard."""
        text = self.results.view.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
        if text:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, str(text)))


def _action(entry: Entry, action: QAction) -> Hit:
    title = tr("{menu}: {action}").format(menu=tr(entry.menu), action=action.text())
    return Hit(entry.picture, title, tr(entry.tip), shown_keys(entry.keys) or tr("Action"), action.trigger)


def _kind(kind: str) -> tuple[str, str, Tone]:
    """Picture, word and colour of a kind of record."""
    known = {
        "contact": ("user", tr("Contact"), Tone.SALES),
        "lead": ("inbox", tr("Lead"), Tone.NEUTRAL),
        "deal": ("handshake", tr("Deal"), Tone.SALES),
        "promotion": ("megaphone", tr("Promotion"), Tone.MARKETING),
        "coupon": ("ticket-percent", tr("Coupon"), Tone.MARKETING),
        "audience": ("target", tr("Audience"), Tone.MARKETING),
        "product": ("package", tr("Product"), Tone.SALES),
    }
    return known.get(kind, ("file-text", "", Tone.NEUTRAL))
