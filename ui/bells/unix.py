"""A bell by a socket in a folder, as Unix has them; the event loop listens, so no thread waits."""

from __future__ import annotations

import contextlib
import socket
from pathlib import Path

from PySide6.QtCore import QObject, QSocketNotifier, QTimer

from ui.bells.lines import ANSWER, CONNECT, LONGEST, Answer


def ring(place: str, line: bytes) -> bytes | None:
    """Say a line to the program that listens at a path; what it answers, none where nobody does."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as caller, contextlib.suppress(OSError):
        caller.settimeout(CONNECT)
        caller.connect(place)
        caller.settimeout(ANSWER)
        caller.sendall(line)
        return caller.makefile("rb").readline(LONGEST)
    return None


def _listening(place: Path) -> socket.socket:
    made = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    try:
        place.unlink(missing_ok=True)
        made.setblocking(False)
        made.bind(str(place))
        made.listen()
    except OSError:
        made.close()
        raise
    return made


def _identity(place: Path) -> tuple[int, int] | None:
    try:
        about = place.lstat()
    except OSError:
        return None
    return about.st_dev, about.st_ino


class UnixBell(QObject):
    """Listens at a path from when it is made until `silence`."""

    def __init__(self, place: str, answer: Answer, parent: QObject) -> None:
        """Listen.

        Args:
            place: a path in a folder that nobody else may enter; what a program left there that was killed is removed.
            answer: see `Answer`.
            parent: takes this along when it goes.

        Raises:
            OSError: nothing can listen there.
        """
        self._socket = _listening(Path(place))
        super().__init__(parent)
        self._place = Path(place)
        self._own = _identity(self._place)
        self._answer = answer
        self._callers: set[_Caller] = set()
        self._notifier = QSocketNotifier(self._socket.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._let_in)

    def silence(self) -> None:
        """Listen no longer."""
        for caller in tuple(self._callers):
            caller.part()
        self._notifier.setEnabled(False)
        self._socket.close()
        if _identity(self._place) == self._own:  # else it is the bell of another program, which had no answer in time
            self._place.unlink(missing_ok=True)
        self.deleteLater()

    def _let_in(self) -> None:
        with contextlib.suppress(OSError):  # it is gone again
            came, _ = self._socket.accept()
            self._callers.add(_Caller(came, self))

    def hear(self, caller: _Caller, line: bytes) -> None:
        """Answer a caller, who is done then."""
        caller.say(self._answer(line))
        caller.part()

    def forget(self, caller: _Caller) -> None:
        """A caller is gone."""
        self._callers.discard(caller)


class _Caller(QObject):
    """One who rang, until a line is heard; who says nothing holds nobody up, and is sent away."""

    def __init__(self, came: socket.socket, bell: UnixBell) -> None:
        super().__init__(bell)
        self._bell = bell
        self._socket = came
        self._said = b""
        came.setblocking(False)
        self._notifier = QSocketNotifier(came.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._hear)
        patience = QTimer(self, singleShot=True)
        patience.timeout.connect(self.part)
        patience.start(round(ANSWER * 1000))

    def _hear(self) -> None:
        try:
            more = self._socket.recv(LONGEST)
        except BlockingIOError:
            return
        except OSError:
            more = b""
        self._said += more
        line, end, _ = self._said.partition(b"\n")
        if end:
            self._bell.hear(self, line + end)
        elif not more or len(self._said) > LONGEST:
            self.part()

    def say(self, line: bytes) -> None:
        with contextlib.suppress(OSError):  # it did not wait
            self._socket.sendall(line)

    def part(self) -> None:
        self._notifier.setEnabled(False)
        self._socket.close()
        self._bell.forget(self)
        self.deleteLater()
