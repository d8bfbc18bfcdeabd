"""What was typed and is not in the business file yet: kept on this computer until it is saved or given up."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Protocol

from core import ids
from core.ids import Id
from ui.scribe import Scribe

Texts = dict[str, list[str]]
"""The name of a field, and what its editors said."""


class Keeper(Protocol):
    """A part of a record that keeps by itself what is half typed into it."""

    def keep_draft(self) -> None:
        """Keep it beyond this run of the program."""

    def catch_up(self) -> None:
        """Follow what was done with it on another page meanwhile."""


_MOST = 50
"""Drafts kept of one file; the oldest goes first."""


class Drafts:
    """The drafts of one business file, by the name of what they were typed into; a small file of their own."""

    def __init__(self, folder: Path, file_id: Id, scribe: Scribe) -> None:
        """Keep them under the settings folder, written by `scribe`; nothing is read before the first question."""
        self._scribe = scribe
        self._path = folder / "drafts" / f"{ids.text(file_id)}.json"
        self._kept: dict[str, Texts] | None = None
        self._old: set[str] = set()
        self._dropped: set[str] = set()
        self._windows = 0

    @property
    def is_shared(self) -> bool:
        """Whether a window shows the file."""
        return self._windows > 0

    def come(self) -> None:
        """One more window shows the file."""
        self._windows += 1

    def leave(self) -> None:
        """One window fewer shows it."""
        self._windows -= 1

    def read_anew(self) -> None:
        """Look again on the disk: while nobody here showed the file, another run of the program may have."""
        self._kept = None

    def get(self, name: str) -> Texts | None:
        """What was typed there; it stays kept until it is forgotten."""
        return self._all().get(name)

    def is_old(self, name: str) -> bool:
        """Whether it was typed before this start of the program."""
        return name in self._all() and name in self._old

    def keep(self, name: str, texts: Mapping[str, Sequence[str]]) -> None:
        """Keep what was typed there, in place of what was kept before."""
        told = {field: list(said) for field, said in texts.items()}
        kept = self._all()
        if kept.get(name) == told:
            return
        kept.pop(name, None)
        kept[name] = told
        self._old.discard(name)
        self._dropped.discard(name)
        while len(kept) > _MOST:
            oldest = next(iter(kept))
            del kept[oldest]
            self._dropped.add(oldest)
        self._write()

    def was_dropped(self, name: str) -> bool:
        """Whether it had to go for newer ones, and was neither saved nor given up."""
        return name in self._dropped

    def forget(self, name: str) -> None:
        """It is in the file now, or given up."""
        self._dropped.discard(name)
        if self._all().pop(name, None) is not None:
            self._write()

    def _all(self) -> dict[str, Texts]:
        if self._kept is None:
            self._scribe.wait(self._path)  # perhaps the window before is still being written
            self._kept = _read(self._path)
            self._old = set(self._kept)
        return self._kept

    def _write(self) -> None:
        """Put them on the disk; where that fails they are kept as long as the file is shown."""
        self._scribe.put(self._path, json.dumps(self._kept, ensure_ascii=False) if self._kept else None)


class Draft:
    """What one part of the window has waiting; another part may be about the same, on another page.

    It forgets only what it kept or took itself, and does not keep again what was answered elsewhere meanwhile.
    """

    def __init__(self, drafts: Drafts) -> None:
        """Have nothing waiting yet."""
        self._drafts = drafts
        self._mine: dict[str, Texts] = {}

    def take(self, name: str) -> Texts | None:
        """What waits there, from here or elsewhere; where nothing does, what was laid beside first."""
        kept, beside = self._drafts.get(name), self._laid_beside(name)
        if kept is None and beside:
            kept = beside[0]
            self._drafts.keep(name, kept)
            self._lay_all_beside(name, beside[1:])
        if kept is not None:
            self._mine[name] = kept
        return kept

    def lay_beside(self, name: str, sent: Mapping[str, Sequence[str]], now: Mapping[str, Sequence[str]]) -> None:
        """Keep what was sent and could not be saved, where it was written over meanwhile: as the next entry, perhaps.

        What only goes on where the other ended has it in itself.
        """
        if all(goes_on(text, now.get(field, ())) for field, text in sent.items()):
            return
        place, texts = _beside(name), {field: list(said) for field, said in sent.items()}
        while self._drafts.get(place) not in (None, texts):  # another one is there already
            place = _beside(place)
        self._drafts.keep(place, texts)

    def lay_aside(self, name: str, texts: Mapping[str, Sequence[str]]) -> None:
        """Keep what is typed there behind all that was laid beside; something else is typed there now."""
        now = {field: list(said) for field, said in texts.items()}
        self.forget(name)
        self._lay_all_beside(name, [*(each for each in self._laid_beside(name) if each != now), now])

    def fetch(self, name: str, wanted: Mapping[str, Sequence[str]]) -> bool:
        """Let what was laid beside and says what is wanted be taken next, if there is any and nothing is before it."""
        beside = self._laid_beside(name)
        for place, texts in enumerate(beside):
            if self._drafts.get(name) is None and all(texts.get(field) == list(said) for field, said in wanted.items()):
                self._drafts.keep(name, texts)
                self._lay_all_beside(name, beside[:place] + beside[place + 1 :])
                return True
        return False

    def answered_aside(self, name: str, sent: Mapping[str, Sequence[str]]) -> None:
        """What was laid aside while it was on its way is in the file now."""
        texts = {field: list(said) for field, said in sent.items()}
        self._lay_all_beside(name, [each for each in self._laid_beside(name) if each != texts])

    def keep(self, name: str, texts: Mapping[str, Sequence[str]]) -> None:
        """Keep what is typed there now."""
        now = {field: list(said) for field, said in texts.items()}
        if now != self._mine.get(name):
            self._drafts.keep(name, now)
            self._mine[name] = now

    def forget(self, name: str) -> None:
        """Nothing is typed there any more."""
        mine = self._mine.pop(name, None)
        if mine is not None and self._drafts.get(name) == mine:
            self._drafts.forget(name)

    def answered(self, name: str) -> None:
        """What waits there is in the file now, whoever kept it."""
        self._mine.pop(name, None)
        self._drafts.forget(name)

    def answered_just_so(self, name: str, sent: Mapping[str, Sequence[str]]) -> None:
        """What was sent is in the file now; something else that waits there stays."""
        if self._drafts.get(name) in (None, {field: list(said) for field, said in sent.items()}):
            self.answered(name)

    def answered_but_for_newer(self, name: str, sent: Mapping[str, Sequence[str]]) -> None:
        """What was sent is in the file now; of what waits there only what says something else stays."""
        kept = self._drafts.get(name) or {}
        newer = {field: said for field, said in kept.items() if said != list(sent.get(field, ())) and any(said)}
        if newer:
            self.keep(name, newer)
        else:
            self.answered(name)

    def is_answered(self, name: str, texts: Mapping[str, Sequence[str]]) -> bool:
        """Whether just these texts were waiting, and something else was done with them elsewhere."""
        mine = self._mine.get(name)
        return (
            mine is not None
            and mine == {field: list(said) for field, said in texts.items()}
            and self._drafts.get(name) != mine
            and not self._drafts.was_dropped(name)
        )

    def _laid_beside(self, name: str) -> list[Texts]:
        """All that was laid beside, in its order."""
        found, place = [], _beside(name)
        while (texts := self._drafts.get(place)) is not None:
            found.append(texts)
            place = _beside(place)
        return found

    def _lay_all_beside(self, name: str, entries: Sequence[Texts]) -> None:
        """Let these stand there in place of those before."""
        place = name
        for texts in entries:
            place = _beside(place)
            self._drafts.keep(place, texts)
        while self._drafts.get(place := _beside(place)) is not None:
            self._drafts.forget(place)


def _beside(name: str) -> str:
    return f"{name}, written over"


def goes_on(sent: Sequence[str], now: Sequence[str]) -> bool:
    """Whether what is typed now has all in itself that was sent, and perhaps more after it."""
    return len(now) == len(sent) and all(later.startswith(text) for text, later in zip(sent, now, strict=True))


def _read(path: Path) -> dict[str, Texts]:
    """What a file holds; anything odd in it is passed over."""
    found: object = None
    with contextlib.suppress(OSError, ValueError):
        found = json.loads(path.read_text(encoding="utf-8"))
    drafts: dict[str, Texts] = {}
    for name, fields in found.items() if isinstance(found, dict) else ():
        if isinstance(fields, dict) and all(_texts(said) for said in fields.values()):
            drafts[name] = fields
    return drafts


def _texts(said: object) -> bool:
    return isinstance(said, list) and all(isinstance(text, str) for text in said)
