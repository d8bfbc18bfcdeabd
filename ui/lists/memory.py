"""Where one was on every page, kept on this computer for the next start: never in the business file."""

from __future__ import annotations

import contextlib
import json
from typing import Any

from PySide6.QtCore import QObject, QTimer

from core import ids
from ui.desk import Desk

_CALM = 400
"""Milliseconds without another step until the place is written; walking along a list is many steps."""


class Memory(QObject):
    """What each page of one business file remembers; one small file, read when first asked."""

    def __init__(self, desk: Desk) -> None:
        """Live as long as the desk."""
        super().__init__(desk)
        self._path = desk.settings.folder / "places" / f"{ids.text(desk.workspace.file_id)}.json"
        self._kept: dict[str, dict[str, Any]] | None = None
        self._at_once = False
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_CALM)
        self._later.timeout.connect(self._write)
        self._scribe = desk.settings.scribe
        desk.closing.connect(self._close)

    def get(self, page: str) -> dict[str, Any]:
        """What a page remembers; empty at first."""
        return dict(self._all().get(page, {}))

    def keep(self, page: str, **told: Any) -> None:
        """Remember more of a page; the values are those of JSON."""
        before = self._all().get(page, {})
        now = before | told
        if now != before:
            self._all()[page] = now
            if self._at_once:
                self._write()
            else:
                self._later.start()

    def write_now(self) -> None:
        """Write what waits, beside."""
        if self._later.isActive():
            self._later.stop()
            self._write()

    def _close(self) -> None:
        """From now on wait for nothing: the file is given back."""
        self._at_once = True
        self.write_now()

    def _all(self) -> dict[str, dict[str, Any]]:
        if self._kept is None:
            found: object = None
            self._scribe.wait(self._path)  # perhaps the window before is still being written
            with contextlib.suppress(OSError, ValueError):
                found = json.loads(self._path.read_text(encoding="utf-8"))
            pages = found.items() if isinstance(found, dict) else ()
            self._kept = {page: told for page, told in pages if isinstance(told, dict)}
        return self._kept

    def _write(self) -> None:
        self._scribe.put(self._path, json.dumps(self._kept, ensure_ascii=False))


def memory_of(desk: Desk) -> Memory:
    """The memory of a desk; made when first asked for."""
    found = desk.findChild(Memory)
    return found if isinstance(found, Memory) else Memory(desk)
