"""How a step went, asked below its line in a list: what is half typed waits there, what is said is one change."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, Signal
from PySide6.QtWidgets import QWidget

from core import ids
from core.activities import Hat
from core.errors import UserMistake
from core.ids import Id
from core.next_steps import Item, StepKind
from ui.desk import Desk
from ui.drafts import Draft

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
        self._sent: Id | None = None

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
        if answer is None or (self._sent == self.item.id and not self._desk.operations.idle):
            return  # once more would be about the step that follows
        from ui.next_steps import doing

        item, letters = self.item, self.line.letters()
        self._sent = item.id
        self.sent.emit(item)
        doing.finish(
            self._desk,
            item,
            answer,
            on_done=lambda _: self._finished(item, letters),
            on_mistake=lambda mistake: self._mistaken(item, mistake),
        )

    def _finished(self, item: Item, sent: Mapping[str, Sequence[str]]) -> None:
        self._hear_of(item)
        self._waits.answered_but_for_newer(_draft(item), sent)
        if self._is_about(item):
            self.line.clear_what_says(sent)
            self.answered.emit(item)

    def _mistaken(self, item: Item, mistake: UserMistake) -> None:
        """Tell it where it is about, which may not be the step that is asked about by now."""
        self._hear_of(item)
        if self._is_about(item):
            self.line.show_mistake(mistake)
        else:
            self._desk.operations.mistaken.emit(mistake)

    def _hear_of(self, item: Item) -> None:
        if self._sent == item.id:
            self._sent = None

    def _is_about(self, item: Item) -> bool:
        return self.item is not None and self.item.id == item.id


def _draft(item: Item) -> str:
    """What the draft of a result is called; the same as in the record, so that either finds it."""
    return f"result {ids.text(item.id)}"
