"""Figures: what brings customers, what it costs, how long it takes, and how sure that is."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QAction, QHideEvent, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget
from shiboken6 import isValid

from core.business import Credit
from core.errors import Busy, Trouble
from core.insights.spans import Span
from core.progress import Progress
from ui.desk import Desk
from ui.figures.choice import Choice, first_choice, keep
from ui.figures.counter import Counter
from ui.figures.counting import Answer, Question
from ui.figures.look import Look
from ui.figures.period_bar import PeriodBar
from ui.kit import turns
from ui.kit.empty import Empty
from ui.kit.keyboard import has_keyboard
from ui.kit.page import Changed, Page
from ui.kit.text import TextRole, label
from ui.kit.words import told, tr
from ui.tasks import Task

if TYPE_CHECKING:
    from ui.figures.board import Board
    from ui.figures.rows_panel import RowsPanel

_BLANK, _EMPTY, _BOARD = range(3)


class FiguresPage(Page):
    """Counts in a task; what is shown stays until the new figures are there."""

    widest = 1760
    interests = frozenset(
        {
            "activity",
            "business",
            "contact",
            "coupon",
            "deal",
            "expense",
            "lead",
            "measure",
            "promotion",
            "redemption",
            "score",
            "stage",
            "target",
        }
    )

    def __init__(self, desk: Desk) -> None:
        """Begin with the kind of period that was looked at last."""
        super().__init__(tr("Figures"), tr("What brings customers, what it costs, and how sure that is"))
        self.desk = desk
        self.counter = Counter(desk.workspace)
        self._shown: Answer | None = None
        self._credit: Credit | None = None
        self._task: Task | None = None
        self._unseen: Answer | None = None
        self._asked_again = False
        self._looking: Task | None = None
        self._came_from: QWidget | None = None
        self._asked_at: QWidget | None = None
        self.period = PeriodBar(desk, first_choice(desk.settings, desk.today))
        self.period.changed.connect(self._choose)
        self.counting = label("", TextRole.MUTED)
        self.head.addWidget(self.counting)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setChildrenCollapsible(False)
        self.split.splitterMoved.connect(self._remember_split)
        self._divided = False
        self.places = QStackedWidget()
        self.places.addWidget(_blank())
        self.empty = self._make_empty()
        self.places.addWidget(self.empty)
        self.places.addWidget(self.split)
        self.body.addWidget(self.period)
        self.body.addWidget(self.places, 1)
        self.listen(desk.bridge.changed, self.changed)
        for keys, by in ((Qt.Key.Key_Left, -1), (Qt.Key.Key_Right, 1)):
            made = QShortcut(QKeySequence(Qt.KeyboardModifier.ControlModifier | keys), self)
            made.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            made.activated.connect(lambda by=by: self._step(by))

    # Its parts, made when there is something to show: the page is there at once

    @cached_property
    def board(self) -> Board:
        """Tiles and charts."""
        from ui.figures.board import Board

        made = Board(writes=not self.desk.workspace.read_only)
        made.look_asked.connect(self.look_at)
        made.credit_chosen.connect(self._credit_by)
        made.targets_asked.connect(lambda: self.desk.section_asked.emit("targets"))
        made.number_asked.connect(self._write_number)
        made.setMinimumWidth(360)
        self.split.insertWidget(0, made)
        self.split.setStretchFactor(0, 3)
        return made

    @cached_property
    def panel(self) -> RowsPanel:
        """The rows behind a figure; hidden until they are asked for."""
        from ui.figures.rows_panel import RowsPanel

        made = RowsPanel(self.desk)
        made.setMinimumWidth(300)
        made.hide()
        made.closed.connect(self.close_rows)
        self.split.addWidget(made)
        self.split.setStretchFactor(self.split.indexOf(made), 2)
        return made

    @property
    def shows_rows(self) -> bool:
        """Whether the rows behind a figure stand beside the board."""
        return "panel" in self.__dict__ and not self.panel.isHidden()

    # Counting

    def reload(self) -> None:
        """Read the file and count anew; what is shown stays until then."""
        self.counter.forget()
        self._count()

    @property
    def is_counting(self) -> bool:
        """Whether what is shown is not yet what was asked for."""
        drawing = "board" in self.__dict__ and self.board.is_drawing
        return self._task is not None or self._looking is not None or self._unseen is not None or drawing

    def changed(self, changed: Changed) -> None:
        """Hear of a change: count anew now if seen, later if not."""
        if self.concerns(changed):
            self.counter.forget()
            self.mark_stale()

    def _question(self) -> Question:
        return Question(self.period.choice, self.desk.today, self._credit)

    def _count(self) -> None:
        if self._task is not None:
            self._asked_again = True
            return
        self._asked_again = False
        counter, question = self.counter, self._question()
        self._task = self.desk.tasks.run(
            tr("Counting"),
            lambda progress: _counted(counter, question, progress),
            on_done=self._answered,
            on_failed=self._failed,
        )
        self._task.late.connect(self._say_late)
        self._task.finished.connect(self._finished)

    def _answered(self, found: Answer) -> None:
        if found.question != self._question() or self._stale:
            self._asked_again = True
            return
        self._shown = found
        if self.isVisible() and (found.is_empty or "board" in self.__dict__):
            self._show(found)
        else:
            self._unseen = found  # drawing all of it would hold up the page that was gone to
            self._show_unseen()

    def _failed(self, failure: object) -> None:
        if isinstance(failure, Busy):
            self._stale = True
            self._again.start()
        elif isinstance(failure, Trouble):
            self.set_tells(told(failure))
        else:
            self.desk.operations.broken.emit(str(failure))

    def _finished(self) -> None:
        self._task = None
        self.counting.setText("")
        if self._asked_again:
            self._count()
        else:
            self._rest_if_hidden()

    def _say_late(self) -> None:
        if self.places.currentIndex() == _BOARD:  # a page without figures yet says it in their place
            self.counting.setText(tr("Counting…"))

    def _show(self, found: Answer) -> None:
        from ui.paper.numbers import Numbers

        here: QWidget | None = self.window().focusWidget()
        waits = here is self or (here is not None and found.is_empty and self.period.isAncestorOf(here))
        self.period.setVisible(not found.is_empty)
        if found.is_empty:
            self.places.setCurrentIndex(_EMPTY)
            if waits:
                self.focus_main()
            self.set_tells(tr("What brings customers, what it costs, and how sure that is"))
            return
        numbers = Numbers(self.desk.currency, self.desk.locale)
        self.board.show_figures(numbers, found.seen)
        self.places.setCurrentIndex(_BOARD)
        self.set_tells(_tells(numbers, found))
        if waits:
            self.focus_main()
        if self.shows_rows and self.panel.look is not None:
            self._look(self.panel.look)

    # Choosing

    def _choose(self, choice: Choice) -> None:
        keep(self.desk.settings, choice)
        self._count()

    def _credit_by(self, rule: Credit) -> None:
        self._credit = rule
        self._count()

    def _write_number(self, kind: str) -> None:
        self.desk.slip_asked.emit("write_number", {"kind": kind} if kind else {})

    def _step(self, by: int) -> None:
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.period.move_by(-by if mirrored else by)

    # The rows behind a figure

    def look_at(self, look: Look) -> None:
        """Show the rows behind a figure beside the board, and put the keyboard there."""
        now: QWidget | None = self.window().focusWidget()
        if now is not None and self.board.isAncestorOf(now):
            self._came_from = now
        self._asked_at = now or self
        self._look(look)

    def _look(self, look: Look) -> None:
        from ui.figures.rows_panel import hits_first

        self.panel.show_waiting(look)
        if self.panel.isHidden():
            with self.board.in_place(self._came_from):
                self.panel.show()
                self._divide()
        counter, question = self.counter, self._question()
        if self._looking is not None:
            self._looking.cancel()
        made = self.desk.tasks.run(
            tr("Looking for the rows"),
            lambda progress: (look, tuple(map(hits_first, counter.rows(question, look, progress)))),
            on_done=self._found,
            on_failed=self._failed,
        )
        self._looking = made
        made.finished.connect(self._looked)

    def _found(self, found: tuple[Look, tuple[object, ...]]) -> None:
        look, lists = found
        if look == self.panel.look:
            self.panel.show_lists(lists)  # type: ignore[arg-type]
            waits = self._asked_at is not None and self._waits_still(self._asked_at)
            if waits and self.panel.table is not None:
                self.panel.table.show_row(0)
                self.panel.table.setFocus()
            self._asked_at = None

    def _waits_still(self, asked_at: QWidget) -> bool:
        """Whether the keyboard is where it was when rows were asked for, or among the figures."""
        now: QWidget | None = self.window().focusWidget()
        return now in (None, self, asked_at) or has_keyboard(self.board) or has_keyboard(self.panel)

    def _looked(self) -> None:
        if self.sender() is self._looking:
            self._looking = None
            self._rest_if_hidden()

    def close_rows(self) -> None:
        """Give the board the whole width again."""
        with self.board.in_place(self._came_from):
            self.panel.hide()
        self.panel.look = None
        back = self._came_from
        if back is not None and isValid(back) and back.isVisible():
            back.setFocus()
        else:
            self.focus_main()

    def focus_main(self) -> None:
        """Put the keyboard on the first figure, or on the button of an empty file; while it is counted it waits."""
        first: QWidget | None = None
        match self.places.currentIndex():
            case index if index == _EMPTY:
                first = self.empty.action
            case index if index == _BOARD:
                first = next(iter(self.board.tiles.values()), None)
        (first or self).setFocus(Qt.FocusReason.TabFocusReason)

    # Inside

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Escape closes the list of rows."""
        if event.key() == Qt.Key.Key_Escape and self.shows_rows:
            self.close_rows()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Draw what was counted while the page was away, when the page itself is seen."""
        super().showEvent(event)
        turns.later(self, self._show_unseen)

    def _show_unseen(self) -> None:
        found = self._unseen
        if not self.isVisible() or found is None:
            return
        if not found.is_empty and "board" not in self.__dict__:
            self.board.show()  # made now, and filled in a moment of its own
            turns.later(self, self._show_unseen)
        else:
            self._unseen = None
            if found is self._shown:
                self._show(found)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Let go of the facts: in a large file they are many, and no one looks."""
        super().hideEvent(event)
        self._rest_if_hidden()

    def release(self) -> None:
        """Let go of everything, also of what is being counted."""
        super().release()
        self._asked_again = False
        self.counter.rest()

    def _rest_if_hidden(self) -> None:
        if not self.isVisible() and self._task is None and self._looking is None:
            self.counter.rest()

    def _divide(self) -> None:
        if self._divided:
            return
        self._divided = True
        kept: QByteArray = self.desk.settings.state("figures/split")
        if kept.isEmpty() or not self.split.restoreState(kept):
            self.split.setSizes([self.split.width() // 2] * 2)

    def _remember_split(self, *_: int) -> None:
        self.desk.settings.set_state("figures/split", self.split.saveState())

    def _make_empty(self) -> Empty:
        made = Empty(
            "chart-no-axes-combined",
            tr("Figures come by themselves"),
            tr(
                "Once leads come in and sales are made, you see here what brings customers, what each costs, how "
                "long it takes and what is to come; and of small numbers, how far they can be trusted."
            ),
            action=tr("Write down a lead"),
            on_page=True,
        )
        made.asked.connect(self._first_lead)
        return made

    def _first_lead(self) -> None:
        action = self.window().findChild(QAction, "new_lead")
        if action is not None:
            action.trigger()


def _counted(counter: Counter, question: Question, progress: Progress) -> Answer:
    """Count, and load meanwhile what will show it: the window must not wait for that either."""
    import ui.figures.board  # noqa: F401

    return counter.answer(question, progress)


def _blank() -> Empty:
    return Empty("", tr("Counting…"), " ")


def _tells(numbers: object, found: Answer) -> str:
    """Up to which day, and beside which days."""
    from ui.paper.numbers import Numbers

    assert isinstance(numbers, Numbers)
    now, before = found.seen.now, found.seen.before
    said = []
    if found.question.choice.span is Span.ALL:
        said.append(numbers.period(found.period))
    elif now.period.first <= now.as_of < now.period.last:
        said.append(
            tr("Up to {day}, {left} days left.").format(
                day=numbers.full_day(now.as_of), left=(now.period.last - now.as_of).days
            )
        )
    if before is not None:
        said.append(tr("Compared with {days}.").format(days=numbers.period(before.period)))
    return " ".join(said) or tr("What brings customers, what it costs, and how sure that is")
