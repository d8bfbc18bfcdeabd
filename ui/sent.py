"""What was sent of what one types, until it is answered: one may type on, or be about another record by then."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject
from shiboken6 import isValid

from core.errors import UserMistake
from ui.desk import Desk
from ui.drafts import Draft


@dataclass(frozen=True, slots=True)
class Entry:
    """What is typed in a part of the window: what its draft is called, what stands in the fields, what they mean."""

    name: str
    texts: Mapping[str, Sequence[str]]
    values: Mapping[str, Any] | None = None


class Sent:
    """Sends what stands in one part of the window, and follows it until it is answered.

    The same is not sent again before that. In the file, it waits no more; what was typed since does. Where it could
    not be saved, it waits beside what was typed over it. What is wrong with it is told where it was typed, or by a
    toast where something else stands there by now.
    """

    def __init__(
        self,
        part: QObject,
        desk: Desk,
        waits: Draft,
        stands: Callable[[], Entry | None],
        *,
        many: bool = False,
        by_field: bool = False,
    ) -> None:
        """Send nothing yet.

        Args:
            part: of the window; it may be gone before the answer.
            desk: whose changes are asked for.
            waits: what the part has waiting.
            stands: what is typed there now; none while it is about nothing.
            many: whether something else may be sent from there before the first is answered.
            by_field: whether a field says enough by itself to wait without the others.
        """
        self._part, self._desk, self._waits, self._stands = part, desk, waits, stands
        self._many, self._by_field = many, by_field
        self._under_way: list[Entry] = []
        self._let_go: list[Entry] = []
        self.here: Entry | None = None
        """What is being answered, where the part is still about it."""

    @property
    def is_under_way(self) -> bool:
        """Whether what stands there was sent already and is not answered yet."""
        if self._desk.operations.idle:
            self._under_way.clear()  # what broke was not answered
            self._let_go.clear()
        now = self._stands()
        return now is not None and any(
            sent.name == now.name and (not self._many or _meaning(sent) == _meaning(now)) for sent in self._under_way
        )

    def let_go(self) -> None:
        """What is on its way was laid aside: its answer is about nothing that stands there from now on."""
        self._let_go += self._under_way
        self._under_way.clear()

    def take_back(self) -> None:
        """What was laid aside stands there again: where it is still on its way, it is answered there."""
        now = self._stands()
        back = [sent for sent in self._let_go if now is not None and sent.texts == now.texts]
        self._under_way += back
        self._let_go = [sent for sent in self._let_go if sent not in back]

    def run(
        self,
        label: str,
        action: Callable[..., Any],
        *args: Any,
        on_done: Callable[[Any], object],
        on_mistake: Callable[[UserMistake], object] | None = None,
        **more: Any,
    ) -> None:
        """Ask for the change by which what stands there is saved.

        Args:
            label: of the change, as `Operations.run` takes it.
            action: what changes the file.
            *args: for it.
            on_done: called with its result; `here` tells whether it is about what stands there.
            on_mistake: called instead, where it was typed.
            **more: for the action, and `offer_undo`.
        """
        sent = self._stands()
        assert sent is not None
        self._under_way.append(sent)

        def done(result: Any) -> None:
            aside = self._is_let_go(sent)
            with self._answering(sent):
                if aside:
                    self._waits.answered_aside(sent.name, sent.texts)
                elif self._by_field:
                    self._waits.answered_but_for_newer(sent.name, sent.texts)
                else:
                    self._waits.answered_just_so(sent.name, sent.texts)
                if isValid(self._part):
                    on_done(result)

        def mistaken(mistake: UserMistake) -> None:
            with self._answering(sent) as now:
                tell = on_mistake if on_mistake is not None and now is not None else operations.mistaken.emit
                tell(mistake)

        def failed() -> None:
            with self._answering(sent) as now:
                texts = now.texts if now is not None else self._desk.drafts.get(sent.name) or {}
                self._waits.lay_beside(sent.name, sent.texts, texts)

        operations = self._desk.operations
        operations.run(label, action, *args, on_done=done, on_mistake=mistaken, on_failed=failed, **more)

    @contextmanager
    def _answering(self, sent: Entry) -> Iterator[Entry | None]:
        """While it is answered; with what stands there by now, if the part is still about it."""
        aside = self._is_let_go(sent)
        with suppress(ValueError):  # it was thought to be answered already
            (self._let_go if aside else self._under_way).remove(sent)
        now = self._stands() if isValid(self._part) and not aside else None
        still = now is not None and now.name == sent.name
        self.here = sent if still else None
        try:
            yield now if still else None
        finally:
            self.here = None

    def _is_let_go(self, sent: Entry) -> bool:
        return any(each is sent for each in self._let_go)


def _meaning(entry: Entry) -> Mapping[str, Any]:
    return entry.texts if entry.values is None else entry.values
