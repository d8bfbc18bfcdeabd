"""Reports: choose a sheet and its month, see the real pages, save them as PDF or print them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from core.errors import Busy, Trouble
from core.ids import Id
from ui.desk import Desk
from ui.kit.buttons import button, primary, quiet
from ui.kit.empty import Empty
from ui.kit.insets import inset
from ui.kit.page import Changed, Page
from ui.kit.scroll import Scroller
from ui.kit.words import told, tr
from ui.reports.choices import Choices
from ui.reports.chosen import Chosen, Memory
from ui.reports.kind_list import KindList
from ui.reports.maker import Maker
from ui.reports.making import Made
from ui.reports.notice import Notice
from ui.reports.outgoing import Outgoing
from ui.reports.press import Press, Wish
from ui.reports.rendering import Renderer
from ui.reports.toolbar import Toolbar
from ui.reports.view import PageView
from ui.reports.waiting import Waiting
from ui.reports.year_card import YearCard

_COLUMN = 264
"""Logical pixels of the column of choices."""

_AT_ONCE = 1.0
"""Seconds: pages that are made within them follow every change of the file by themselves."""

_PAGES, _WHICH = range(2)


class ReportsPage(Page):
    """What is shown stays, dimmed, until the pages asked for are there."""

    def __init__(self, desk: Desk) -> None:
        """Begin with the sheet that was looked at last."""
        from ui.paper.kinds import KINDS

        super().__init__(tr("Reports"), " ")
        self.desk = desk
        self.memory = Memory(desk.settings, lambda: desk.today, lambda: desk.locale)
        self._kinds = {kind.name: kind for kind in KINDS}
        kept = desk.settings.text("reports/kind")
        self.kind = self._kinds.get(kept, KINDS[0])
        self.made: Made | None = None
        self._then: Callable[[], None] | None = None
        self.kinds = KindList(KINDS)
        self.press = Press(desk.workspace)
        self.year = YearCard(desk, self.press)
        self.whole_year = quiet(tr("All months of a year…"), icon="folder-open")
        self.choices = Choices(desk, (self.whole_year, self.year))
        self.renderer = Renderer(desk.tasks, self)
        self.view = PageView(self.renderer)
        self.toolbar = Toolbar(self.view)
        self.waiting = Waiting()
        self.maker = Maker(desk, self.press, self.waiting, self.wish, self)
        self.notice = Notice()
        self.outgoing = Outgoing(desk, self)
        self.save = button(tr("Save as PDF…"), icon="save")
        self.print = primary(tr("Print…"), icon="printer")
        self._lay_out()
        self._connect()
        self._show_kind()

    # What is chosen

    @property
    def chosen(self) -> Chosen:
        """The choices of the sheet."""
        return self.memory.chosen(self.kind)

    def wish(self) -> Wish:
        """The sheet and what it is told."""
        return Wish(self.kind, self.chosen.options(self.kind, self.desk.today))

    @property
    def subject(self) -> str:
        """Whom or what the sheet is about, by name."""
        about = (
            ("promotion", self.choices.promotion, self.chosen.promotion),
            ("contact", self.choices.contact, self.chosen.contact),
        )
        try:
            return next((field.name_of(key) for ask, field, key in about if ask in self.kind.asks and key), "")
        except Busy:
            return ""

    def choose_kind(self, name: str) -> None:
        """Show another sheet."""
        if name in self._kinds and name != self.kind.name:
            self.kind = self._kinds[name]
            self.desk.settings.set_text("reports/kind", name)
            self._then = None
            self._show_kind()
            self._make()

    def choose(self, chosen: Chosen) -> None:
        """Make the sheet with other choices."""
        self.memory.keep(self.kind, chosen)
        self.view.set_grey(chosen.grey)
        self.year.follow(self.kind, chosen)
        self._make()

    def show_sheet(self, name: str, *, promotion: Id | None = None, contact: Id | None = None) -> None:
        """Show a sheet about a record, as asked for elsewhere in the window."""
        kind = self._kinds[name]
        chosen = self.memory.chosen(kind)
        chosen = replace(chosen, promotion=promotion or chosen.promotion, contact=contact or chosen.contact)
        self.memory.keep(kind, chosen)
        if kind is self.kind:
            self._show_kind()
            self._make()
        else:
            self.choose_kind(name)

    # Making

    @property
    def is_making(self) -> bool:
        """Whether what is shown is not yet what was asked for."""
        return self.maker.is_making

    def reload(self) -> None:
        """The page is shown, or the file has changed: make the pages anew, or offer it where that takes long."""
        wish = self.wish()
        if (
            self.maker.owed
            or self.made is None
            or self.made.wish != wish
            or self.maker.usual.get(self.kind.name, 0.0) <= _AT_ONCE
        ):
            self._make()
        else:
            self._offer_again()

    def concerns(self, changed: Changed) -> bool:
        """There is a sheet for almost everything."""
        return bool(changed.kinds)

    def make_again(self) -> None:
        """Make the pages anew."""
        self._make()

    def _make(self) -> None:
        self.notice.hide()
        wish = self.wish()
        if wish.lacks:
            self.maker.give_up()
            self._show_lack(wish)
            return
        self.toolbar.show()
        self.places.setCurrentIndex(_PAGES)
        if not self.is_making and self.made is not None and self.made.wish.kind is not wish.kind:
            self.view.set_dim(True)  # the heading tells of another sheet already
        self.maker.make(wish)

    def _show_made(self, made: Made) -> None:
        same = self.made is not None and self.made.wish.kind is made.wish.kind
        self.made = made
        self.view.show_document(made.document)
        if not same:
            self.view.go_to(0)
        self._allow()

    def _failed(self, failure: object) -> None:
        self._then = None
        if isinstance(failure, Busy):
            self._stale = True
            self._again.start()
        elif isinstance(failure, Trouble):
            self.view.show_document(None)
            self.made = None
            self._allow()
            self.notice.say(told(failure), tr("Try again"), self.make_again)
        else:
            self.desk.operations.broken.emit(str(failure))

    def _rested(self, stopped: bool) -> None:
        self.view.set_dim(False)
        self._rest_if_hidden()
        if stopped:
            self._then = None
            if self.made is None or self.made.wish != self.wish():
                self.notice.say(tr("The pages were not made."), tr("Make them"), self.make_again)
        elif self._then is not None and self.made is not None:
            then, self._then = self._then, None
            then()

    def _offer_again(self) -> None:
        said = tr("The file has changed since these pages were made.")
        self.notice.say(said, tr("Make them again"), self.make_again)

    def _show_lack(self, wish: Wish) -> None:
        self.made = None
        self.view.show_document(None)
        self._allow()
        self.which[wish.lacks].show()
        for name, place in self.which.items():
            place.setVisible(name == wish.lacks)
        self.toolbar.hide()
        self.places.setCurrentIndex(_WHICH)

    # Saving and printing

    def save_as(self, path: Path | None = None) -> None:
        """Save the pages that were asked for; a place is asked for where none is told."""
        self._when_made(lambda: self.outgoing.save(self._there(), self.subject, path))

    def print_pages(self) -> None:
        """Print the pages that were asked for."""
        self._when_made(lambda: self.outgoing.print(self._there(), self.view.page, grey=self.chosen.grey))

    def print_asked(self) -> None:
        """Ctrl+P: here it prints what is shown."""
        if self.print.isEnabled() or self.is_making:
            self.print_pages()

    def offer_month(self) -> None:
        """Ctrl+P elsewhere: show the month, with the button that prints it under the Enter key."""
        self.choose_kind("month")
        self.print.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _there(self) -> Made:
        assert self.made is not None
        return self.made

    def _when_made(self, then: Callable[[], None]) -> None:
        if self.is_making:
            self._then = then
        elif self.made is not None:
            then()

    def _allow(self) -> None:
        for each in (self.save, self.print):
            each.setEnabled(self.made is not None or self.is_making)

    # Inside

    def focus_main(self) -> None:
        """Begin with what the sheet asks for."""
        self.choices.first_field.setFocus()

    def release(self) -> None:
        """Let go of everything."""
        super().release()
        self._then = None
        self.maker.give_up()
        self.year.cancel()
        self.press.rest()
        self.renderer.close()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Let go of the process that lays pages out."""
        super().hideEvent(event)
        if self._then is None and self.maker.pass_by():
            self._stale = True  # they are made when the page is seen for longer
        self._rest_if_hidden()

    def _rest_if_hidden(self) -> None:
        if not self.isVisible() and not self.is_making and not self.year.is_writing:
            self.press.rest()

    def _settle_records(self) -> None:
        """Forget a record that is gone, or of another file; a promotion to begin with is the one begun last."""
        from ui.reports.record_field import latest_promotion

        asked, chosen = self.kind.asks, self.chosen
        try:
            if "promotion" in asked and not (chosen.promotion and self.choices.promotion.name_of(chosen.promotion)):
                chosen = replace(chosen, promotion=latest_promotion(self.desk))
            if "contact" in asked and chosen.contact and not self.choices.contact.name_of(chosen.contact):
                chosen = replace(chosen, contact=None)
        except Busy:
            return
        if chosen != self.chosen:
            self.memory.keep(self.kind, chosen)

    def _show_kind(self) -> None:
        self._settle_records()
        self.set_tells(tr(self.kind.about))
        self.kinds.show_chosen(self.kind.name)
        self.choices.show_choices(self.kind, self.chosen)
        self._leave_year()
        self.year.follow(self.kind, self.chosen)
        self.view.set_grey(self.chosen.grey)

    def _open_year(self) -> None:
        self.whole_year.hide()
        self.year.open()
        QTimer.singleShot(0, self.year, lambda: self.column.ensureWidgetVisible(self.year, 0, 8))

    def _leave_year(self) -> None:
        self.whole_year.show()
        if self.year.has_keyboard:
            self.whole_year.setFocus()
        self.year.hide()

    def _step(self, by: int) -> None:
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.choices.step(-by if mirrored else by)

    def _connect(self) -> None:
        self.maker.made.connect(self._show_made)
        self.maker.failed.connect(self._failed)
        self.maker.late.connect(lambda: self.view.set_dim(True))
        self.maker.asked_again.connect(self._make)
        self.maker.rested.connect(self._rested)
        self.kinds.chosen.connect(self.choose_kind)
        self.choices.changed.connect(self.choose)
        self.whole_year.clicked.connect(self._open_year)
        self.year.left.connect(self._leave_year)
        self.save.clicked.connect(lambda: self.save_as())
        self.print.clicked.connect(self.print_pages)
        self.outgoing.refused.connect(self.notice.say)
        self.listen(self.desk.bridge.changed, self.changed)
        for keys, by in ((Qt.Key.Key_Left, -1), (Qt.Key.Key_Right, 1)):
            made = QShortcut(QKeySequence(Qt.KeyboardModifier.ControlModifier | keys), self)
            made.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            made.activated.connect(lambda by=by: self._step(by))

    def _lay_out(self) -> None:
        self.head.addWidget(self.save)
        self.head.addWidget(self.print)
        row = QHBoxLayout()
        row.setSpacing(16)
        self.body.addLayout(row, 1)
        self.column = column = Scroller(spacing=16)
        row.addWidget(column)
        column.setFixedWidth(_COLUMN)
        inset(column.body, 0, 0, 8, 0)
        column.add(self.kinds)
        column.add(self.choices)
        column.body.addStretch(1)
        self.which = {
            "promotion": Empty(
                "megaphone", tr("Which promotion?"), tr("Choose one beside this: by a part of its name.")
            ),
            "contact": Empty(
                "users-round", tr("Whose journey?"), tr("Choose someone beside this: by a part of the name.")
            ),
        }
        which = QWidget()
        inner = QVBoxLayout(which)
        for place in self.which.values():
            inner.addWidget(place)
        self.places = QStackedWidget()
        right = QVBoxLayout()
        right.setSpacing(8)
        row.addLayout(right, 1)
        right.addWidget(self.toolbar)
        right.addWidget(self.notice)
        right.addWidget(self.waiting)
        right.addWidget(self.places, 1)
        self.places.addWidget(self.view)
        self.places.addWidget(which)
