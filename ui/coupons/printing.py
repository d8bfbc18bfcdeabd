"""The pages of a batch as they are printed: seen before, saved as PDF, or sent to a printer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.coupon_batches import BatchRow
from core.errors import Busy, Trouble
from core.ids import Id
from ui.coupons.wording import called
from ui.desk import Desk
from ui.kit.buttons import button, primary, quiet
from ui.kit.text import TextRole, label
from ui.kit.words import told, tr
from ui.record.segments import Segments
from ui.reports.chosen import SIZES, first_choice
from ui.reports.making import Made, make
from ui.reports.notice import Notice
from ui.reports.outgoing import Outgoing
from ui.reports.press import LARGE, Press, Wish
from ui.reports.rendering import Renderer
from ui.reports.toolbar import Toolbar
from ui.reports.view import PageView
from ui.reports.waiting import Waiting
from ui.tasks import Task

_MANY = 200
"""Codes from which on a process of its own lays them out, so that the window stays free."""

_EACH = 0.002
"""Seconds that one of many takes, as far as is known before the first."""

PAPER = "coupons/paper"
"""The setting that keeps the size of paper."""


class PrintView(QWidget):
    """left(): the person is done with the pages."""

    left = Signal()

    def __init__(self, desk: Desk) -> None:
        """Show no batch yet."""
        super().__init__()
        from ui.paper.kinds import COUPONS

        self.desk = desk
        self.made: Made | None = None
        self._kind = COUPONS
        self._key: Id | None = None
        self._row: BatchRow | None = None
        self._task: Task | None = None
        self._again = False
        self._then: Callable[[], None] | None = None
        self._large = LARGE
        self._each = _EACH
        self._press = Press(desk.workspace)
        self.renderer = Renderer(desk.tasks, self)
        self.view = PageView(self.renderer)
        self.toolbar = Toolbar(self.view)
        self.waiting = Waiting()
        self.notice = Notice()
        self.outgoing = Outgoing(desk, self)
        self.title = label("", TextRole.HEADING, elide=True)
        self.back = quiet(tr("Back"), icon="arrow-left")
        self.paper = Segments([(size, size, None) for size in SIZES], name=tr("Paper"))
        self.save = button(tr("Save as PDF…"), icon="save")
        self.print = primary(tr("Print…"), icon="printer")
        self.paper.choose(self._usual_paper())
        self._lay_out()
        self.back.clicked.connect(self.left)
        self.paper.chosen.connect(self._choose_paper)
        self.save.clicked.connect(lambda: self.save_as())
        self.print.clicked.connect(self.print_pages)
        self.outgoing.refused.connect(self.notice.say)

    @property
    def is_making(self) -> bool:
        """Whether the pages are not there yet."""
        return self._task is not None

    def show_batch(self, key: Id) -> None:
        """Make the pages of a batch."""
        self._key = key
        try:
            self._row = self.desk.workspace.coupons.batch(key)
        except Busy:
            self._row = None
        name = called(self._row) if self._row is not None else ""
        self.title.setText(tr("Coupons {name} to cut out").format(name=name))
        self.view.show_document(None)
        self.made = None
        self._make()
        self.print.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Give up what is being made, and let the pages go."""
        self._then = None
        self._again = False
        if self._task is not None:
            self._task.cancel()
        self._press.rest()
        self.view.show_document(None)
        self.made = None
        self.notice.hide()

    def release(self) -> None:
        """Let go of everything."""
        self.leave()
        self.renderer.close()

    def focus_main(self) -> None:
        """Put the keyboard on the button that prints."""
        self.print.setFocus()

    def save_as(self, path: Path | None = None) -> None:
        """Save the pages; a place is asked for where none is told."""
        name = self._row.prefix if self._row is not None else ""
        self._when_made(lambda made: self.outgoing.save(made, name, path))

    def print_pages(self) -> None:
        """Print the pages."""
        self._when_made(lambda made: self.outgoing.print(made, self.view.page, grey=False))

    # Inside

    def _wish(self) -> Wish:
        from ui.paper.kinds import Options

        options = Options(today=self.desk.today, page_size=self.paper.value, coupon=self._key)
        return Wish(self._kind, options)

    def _make(self) -> None:
        self.notice.hide()
        if self._task is not None:
            self._task.cancel()
            self._again = True
            return
        self._again = False
        large = 0 if self._row is not None and self._row.left >= _MANY else LARGE
        if self._large != large:
            self._press.rest()
            self._large = large
            self._press = Press(self.desk.workspace, large=large)
        wish, press = self._wish(), self._press
        self._task = self.desk.tasks.run(
            tr("Making the pages"),
            lambda progress: make(press, wish, progress),
            on_done=self._done,
            on_failed=self._failed,
        )
        self._task.finished.connect(self._finished)
        count = self._row.left if self._row is not None else 0
        self.waiting.follow(self._task, usual=count * self._each if count >= _MANY else 0.0)
        self._allow()

    def _done(self, made: Made) -> None:
        if made.wish != self._wish():
            made.document.close()
            return
        self.made = made
        if self._row is not None and self._row.left >= _MANY:
            self._each = made.took / self._row.left
        self.view.show_document(made.document)
        self.view.go_to(0)

    def _failed(self, failure: object) -> None:
        self._then = None
        if isinstance(failure, Trouble):
            self.notice.say(told(failure), tr("Try again"), self._make)
        else:
            self.desk.operations.broken.emit(str(failure))

    def _finished(self) -> None:
        self._task = None
        if self._again:
            self._make()
            return
        self._allow()
        if self._then is not None and self.made is not None:
            then, self._then = self._then, None
            then()
        elif self.made is None and not self.isHidden() and not self.notice.text:
            self.notice.say(tr("The pages were not made."), tr("Make them"), self._make)

    def _when_made(self, then: Callable[[Made], None]) -> None:
        def go() -> None:
            if self.made is not None:
                then(self.made)

        if self.is_making:
            self._then = go
        else:
            go()

    def _allow(self) -> None:
        for each in (self.save, self.print):
            each.setEnabled(self.made is not None or self.is_making)

    def _choose_paper(self, size: str) -> None:
        self.desk.settings.set_text(PAPER, size)
        if self._key is not None:
            self._make()

    def _usual_paper(self) -> str:
        kept = self.desk.settings.text(PAPER)
        return kept if kept in SIZES else first_choice(self._kind, self.desk.today, self.desk.locale).page_size

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.back)
        head.addWidget(self.title, 1)
        for part in (self.paper, self.save, self.print):
            head.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addWidget(self.toolbar)
        layout.addWidget(self.notice)
        layout.addWidget(self.waiting)
        layout.addWidget(self.view, 1)
