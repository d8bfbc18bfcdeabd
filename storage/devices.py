"""Which device this is, for each copy of a business file that it writes.

A change carries the device and the device's own count. If a copy of the file is put back (from a backup, from a
stick), counts that were used up would be given out again; so a device remembers how far it had come in each
file and takes a new identity where the file does not agree.
"""

from __future__ import annotations

import json
import os
import platform
import secrets
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from core import ids
from core.ids import Id


@dataclass(frozen=True, slots=True)
class Device:
    """An identity to write under: `id` is new for every diverged copy, `name` is what people call the machine."""

    id: Id
    name: str


@dataclass(slots=True)
class DeviceBook:
    """The identities of this installation, kept in one small JSON file of its settings folder.

    A folder that cannot be written costs no work: the identity then lasts for one run.
    """

    folder: Path | None
    name: str = field(default_factory=lambda: platform.node() or "this computer")

    def identity(self, file_id: Id, counts: Mapping[Id, int]) -> Device:
        """The identity whose count in the file is as far as this device left it, else a new one.

        A file that is ahead is fine: the program was killed before it could note its last change.

        Args:
            file_id: the identity of the business file.
            counts: the highest count of every device, as the file says.
        """
        known = self._read().get(ids.text(file_id), {})
        for text, count in known.items():
            key = ids.parse(text)
            if counts.get(key, 0) >= count:
                return Device(key, self.name)
        return Device(ids.uuid7(time.time_ns() // 1_000_000, secrets.token_bytes(10)), self.name)

    def remember(self, file_id: Id, device: Device, count: int) -> None:
        """Note how far the device has come in a file; called after each change."""
        if self.folder is None:
            return
        book = self._read()
        book.setdefault(ids.text(file_id), {})[ids.text(device.id)] = count
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            draft = self._path().with_suffix(f".{os.getpid()}.tmp")
            draft.write_text(json.dumps(book, indent=1), encoding="utf-8")
            draft.replace(self._path())
        except OSError:
            return

    def _read(self) -> dict[str, dict[str, int]]:
        if self.folder is None:
            return {}
        try:
            book = json.loads(self._path().read_text(encoding="utf-8"))
            return {str(file): {str(key): int(count) for key, count in known.items()} for file, known in book.items()}
        except (OSError, ValueError, AttributeError, TypeError):
            return {}

    def _path(self) -> Path:
        assert self.folder is not None
        return self.folder / "devices.json"
