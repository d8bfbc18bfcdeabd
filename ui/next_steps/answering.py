"""How a step went, asked below its line in a list: what is half typed waits there, what is said is one change."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, Signal
from PySide6.QtWidgets import QWidget

from core import ids
from core.activities import Hat
from core.next_steps import Item, StepKind
from ui.desk import Desk
from ui.drafts import Draft
from ui.sent import Entry, Sent

if TYPE_CHECKING:  # what is not seen at a start is imported when it is asked for
    from ui.record.result import ResultLine

_NARROWEST = 240


class Answering(QObject):
    """Asks about one step at a time, on a line that lies on `host` where it is told to."""

    sent = Signal(object)
    """The answer about this `Item` is on its way to the disk."""
    answered = Signal(object)
    """It is there."""
    given_up = Signal()
    resized = Signal()
    """A sentence came or went below a field."""

    def __init__(self, desk: Desk, hat: Hat, host: QWidget) -> None:
        """Ask nothing yet."""
        super().__init__(host)
        self._desk, self._hat = desk, hat
        self._waits = Draft(desk.drafts)
        self.item: Item | None = None
        """The step that is asked about."""
        self._line: ResultLine | None = None
        self._sent = Sent(self, desk, self._waits, self._stands, by_field=True)

    @property
    def _host(self) -> QWidget:
        # Asked for each time: what Python has kept of a viewport, which Qt has made, may go before the viewport does.
        host = self.parent()
        assert isinstance(host, QWidget)
        return host

    @property
    def line(self) -> ResultLine:
        """The fields; made when they are first asked for."""
        if self._line is None:
            from ui.record.result import ResultLine

            self._line = ResultLine(self._desk, hat=self._hat)
            self._line.setParent(self._host)
            self._line.hide()
            self._line.wanted.connect(self._finish)
            self._line.given_up.connect(self.given_up)
            self._line.installEventFilter(self)
        return self._line

    def begin(self, item: Item) -> None:
        """Ask about a step, with what was typed about it before."""
        self.keep_draft()
        self.item = item
        self.line.clear()
        kept = self._waits.take(_draft(item))
        if kept:
            self.line.type_again(kept)
        self.line.be_about(item.kind.hat, met=item.kind is not StepKind.CONTENT)
        self.line.begin(item.step)

    def end(self) -> None:
        """Ask no more; what is half typed is kept."""
        self.keep_draft()
        self.item = None

    @property
    def has_keyboard(self) -> bool:
        """Whether one types here."""
        now: QWidget | None = self._host.window().focusWidget()
        return now is not None and self._line is not None and self._line.isAncestorOf(now)

    def keep_draft(self) -> None:
        """Keep what is half typed, even beyond this run of the program."""
        if self.item is None:
            return
        if self.line.says_something:
            self._waits.keep(_draft(self.item), self.line.letters())
        else:
            self._waits.forget(_draft(self.item))

    def height_at(self, width: int) -> int:
        """How high the fields are at a width, which they take on."""
        self.line.setFixedWidth(max(_NARROWEST, width))
        layout = self.line.layout()
        assert layout is not None
        layout.activate()
        return self.line.sizeHint().height()

    def put(self, left: int, top: int, height: int) -> None:
        """Lie there."""
        self.line.setGeometry(QRect(left, top, self.line.width(), height))
        self.line.show()

    def hide(self) -> None:
        """Lie nowhere."""
        if self._line is not None:
            self._line.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Tell when more or less room is needed."""
        if event.type() is QEvent.Type.LayoutRequest and self.item is not None:
            self.resized.emit()
        return super().eventFilter(watched, event)

    def _finish(self) -> None:
        if self.item is None:
            return
        answer = self.line.answer()
        if answer is None or self._sent.is_under_way:
            return  # once more would be about the step that follows
        from ui.next_steps import doing

        self.sent.emit(self.item)
        run = partial(self._sent.run, on_done=lambda _: self._finished(), on_mistake=self.line.show_mistake)
        doing.finish(self._desk, self.item, answer, run)

    def _finished(self) -> None:
        if self._sent.here is not None:
            self.line.clear_what_says(self._sent.here.texts)
            self.answered.emit(self.item)

    def _stands(self) -> Entry | None:
        return Entry(_draft(self.item), self.line.letters()) if self.item is not None else None


def _draft(item: Item) -> str:
    """What the draft of a result is called; the same as in the record, so that either finds it."""
    return f"result {ids.text(item.id)}"
