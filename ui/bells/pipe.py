"""A bell by Qt's local sockets: named pipes on Windows, sockets in a folder elsewhere."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from ui.bells.lines import ANSWER, CONNECT, LONGEST, Answer


def ring(place: str, line: bytes) -> bytes | None:
    """Say a line to the program that listens at a name; what it answers, none where nobody does."""
    caller = QLocalSocket()
    caller.connectToServer(place)
    if not caller.waitForConnected(round(CONNECT * 1000)):
        return None
    caller.write(line)
    caller.flush()
    answered = caller.canReadLine() or caller.waitForReadyRead(round(ANSWER * 1000))
    heard = bytes(caller.readLine().data()) if answered else None
    caller.disconnectFromServer()
    return heard


class PipeBell(QObject):
    """Listens at a name from when it is made until `silence`."""

    def __init__(self, place: str, answer: Answer, parent: QObject) -> None:
        """Listen.

        Args:
            place: a name that is this person's alone; what a program left there that was killed is removed.
            answer: see `Answer`.
            parent: takes this along when it goes.

        Raises:
            OSError: nothing can listen there.
        """
        server = QLocalServer()
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        if not server.listen(place):
            QLocalServer.removeServer(place)
            if not server.listen(place):
                raise OSError(server.errorString())
        super().__init__(parent)
        self._answer = answer
        self._server = server
        server.setParent(self)
        server.newConnection.connect(self._let_in)

    def silence(self) -> None:
        """Listen no longer."""
        self._server.close()
        self.deleteLater()

    def _let_in(self) -> None:
        while self._server.hasPendingConnections():
            caller = self._server.nextPendingConnection()
            caller.readyRead.connect(self._hear)
            caller.disconnected.connect(caller.deleteLater)
            if caller.bytesAvailable():
                self._listen_to(caller)

    def _hear(self) -> None:
        caller = self.sender()
        if isinstance(caller, QLocalSocket):
            self._listen_to(caller)

    def _listen_to(self, caller: QLocalSocket) -> None:
        if caller.canReadLine():
            caller.write(self._answer(bytes(caller.readLine().data())))
            caller.disconnectFromServer()
        elif caller.bytesAvailable() > LONGEST:
            caller.abort()
