"""Who counts: this process where the file is small, one of its own where it is large.

Python runs one thread at a time. Over some hundred thousand facts its garbage collector alone holds the window up for
half a second, and the facts would stay in the memory of the window. A process of its own does neither; it is started
for the first question, kept while the page is looked at, and takes the facts with it when it goes.
"""

from __future__ import annotations

import contextlib
import gc
import logging
import threading
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from core.errors import Busy
from core.insights import Facts
from core.insights.behind import Counted
from core.progress import Cancelled, Progress
from storage import Workspace
from ui.apart import Apart, Failed, Told, may_start
from ui.figures.counting import Answer, Question, answer, packed, rows, unpacked
from ui.figures.look import Look

LARGE = 20_000
"""From so many leads, deals and activities on a process of its own counts."""

_log = logging.getLogger(__name__)


class Counter:
    """Answers questions about one file, on any thread but the window's. Facts are kept from one to the next."""

    def __init__(self, workspace: Workspace, *, large: int = LARGE) -> None:
        """Count in this file."""
        self._workspace = workspace
        self._large = large
        self._guard = threading.Lock()
        self._state = 0
        self._held = -1
        self._facts: Facts | None = None
        self._apart: Apart | None = None

    def answer(self, question: Question, progress: Progress) -> Answer:
        """The figures of a period; may take seconds in a large file."""
        found = self._ask(("answer", question), progress, lambda facts: answer(facts, question, progress))
        assert isinstance(found, Answer)
        return found

    def rows(self, question: Question, look: Look, progress: Progress) -> tuple[Counted, ...]:
        """The records behind a figure."""
        found = self._ask(("rows", question, look), progress, lambda facts: rows(facts, question, look))
        return found if isinstance(found, tuple) else unpacked(found)

    def forget(self) -> None:
        """What is kept is old: read the file anew for the next question. Any thread may say so."""
        self._state += 1

    def rest(self) -> None:
        """Let go of the facts until someone asks again; what is being counted is given up. Any thread may say so."""
        self._state += 1
        self._facts = None
        if self._apart is not None:
            self._apart.dismiss()

    @property
    def is_apart(self) -> bool:
        """Whether a process of its own is at work or waits for work."""
        return self._apart is not None and self._apart.is_alive

    def _ask(self, question: tuple[object, ...], progress: Progress, here: Callable[[Facts], Any]) -> Any:
        with self._guard:
            progress.report(0, 4)
            state, fresh = self._state, self._held != self._state
            if fresh and not self._settle():
                self._facts = None
            if self._apart is not None:
                try:
                    found = self._apart.ask(question, progress, fresh=fresh)
                    self._held = state
                    return found
                except Failed as failure:  # then here, where a trouble of the file is told as such
                    _log.info("counting apart failed: %s", failure)
                    self._end()
                    if self._state != state:
                        raise Cancelled from failure
            facts = self._facts
            if facts is None:
                facts = self._workspace.insights.facts()
                progress.report(0, 4)
            self._facts, self._held = facts, state
            return here(facts)

    def _settle(self) -> bool:
        """Choose who counts, by the size of the file now; false: this process."""
        apart = may_start() and self._workspace.insights.size() >= self._large
        if self._apart is not None and not (apart and self._apart.is_alive):
            self._end()
        if apart and self._apart is None:
            try:
                self._apart = Apart(self._workspace.path, serve)
            except (OSError, RuntimeError) as error:  # too little memory, too many processes
                _log.info("no process to count in: %s", error)
        return self._apart is not None

    def _end(self) -> None:
        if self._apart is not None:
            self._apart.kill()
            self._apart = None


def serve(line: Connection, path: Path) -> None:
    """What the other process does: answer until the line is closed."""
    gc.disable()  # facts hold no cycles, and it does not live long
    facts: Facts | None = None
    with contextlib.suppress(EOFError, OSError, KeyboardInterrupt), contextlib.ExitStack() as stack:
        workspace: Workspace | None = None
        while True:
            question, fresh = line.recv()
            try:
                if workspace is None:
                    workspace = stack.enter_context(Workspace.open(path, read_only=True))
                if fresh or facts is None:
                    facts = None
                    facts = workspace.insights.facts()
                what, *arguments = question
                if what == "answer":
                    (asked,) = arguments
                    line.send(("done", answer(facts, asked, Told(line))))
                else:
                    asked, look = arguments
                    line.send(("done", packed(rows(facts, asked, look))))
            except Busy as busy:
                line.send(("busy", (busy.template, busy.values)))
            except Exception as error:
                line.send(("failed", repr(error)))
