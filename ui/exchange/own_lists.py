"""The owner's own lists: how they are understood, with what was said of them now or the last time such a list came."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Mapping
from pathlib import Path

from core.exchange.foreign.own import (
    LABELS,
    ROWS,
    ColumnGuess,
    Guess,
    Recipe,
    Sample,
    Target,
    guess,
    recipe_key,
    targets_of,
)
from core.exchange.foreign.own import Question as OwnQuestion
from core.progress import Progress
from storage import OwnTable, own_table
from ui.desk import Desk
from ui.exchange.intake import Key, Wishes
from ui.exchange.seen import CellSeen, Choice, ColumnSeen, Question
from ui.exchange.seen import Mapping as ColumnMapping
from ui.kit.words import tr

Guesses = dict[Key, Guess]

_MOST_KEPT = 50_000
"""Rows of a list that is kept open while it is looked at; a longer one is read again after every choice."""


class OwnLists:
    """Opens and understands own lists for one desk; on the thread of a task."""

    def __init__(self, desk: Desk) -> None:
        """Ask this desk for business and day."""
        self._desk = desk
        self._tables: dict[Key, tuple[object, OwnTable | None]] = {}
        self._recognised: frozenset[Key] = frozenset()

    def known(self, paths: Iterable[Path], wishes: Wishes, progress: Progress) -> Guesses:
        """The lists among these files that were understood before and are as they were."""
        wanted = set(paths)
        keys = [
            key
            for key, (state, _) in self._tables.items()
            if key[0] in wanted
            and key not in wishes.left_out
            and state == _state(key[0], wishes)
            and (key in wishes.own or key not in self._recognised)
        ]
        return self.guesses(keys, wishes, progress)

    def guesses(self, keys: Iterable[Key], wishes: Wishes, progress: Progress) -> Guesses:
        """Understand lists as they show themselves, as they were understood before, and as it is wished now."""
        self._recognised |= wishes.own
        return {key: self._guess(key, wishes, progress) for key in keys}

    def _guess(self, key: Key, wishes: Wishes, progress: Progress) -> Guess:
        table = self._table(key, wishes, progress)
        targets = {at: Target(name) for at, name in wishes.targets.get(key, {}).items()}
        answers = wishes.answers.get(key, {})
        plain = guess(table.grid, table.setting, targets=targets, answers=answers)
        before = self._remembered(plain.recipe.signature)
        return plain if before is None else guess(table.grid, table.setting, before, targets=targets, answers=answers)

    def _table(self, key: Key, wishes: Wishes, progress: Progress) -> OwnTable:
        state = _state(key[0], wishes)
        kept = self._tables.get(key)
        if kept is not None and kept[0] == state and kept[1] is not None:
            return kept[1]
        path, sheet = key
        business = self._desk.workspace.business.profile()
        encoding = wishes.encodings.get(path)
        table = own_table(path, sheet, business, self._desk.today, progress, encoding=encoding)
        self._tables[key] = state, table if len(table.grid.rows) <= _MOST_KEPT else None
        return table

    def _remembered(self, signature: str) -> Recipe | None:
        kept = self._desk.workspace.business.setting(recipe_key(signature))
        if kept:
            with contextlib.suppress(ValueError):  # of another version, or damaged: it is understood anew
                return Recipe.from_json(kept)
        return None


def mapping_of(found: Guess, answers: Mapping[str, str]) -> ColumnMapping:
    """How a list is understood, in words; what was answered stays asked, so that it can be answered otherwise."""
    questions = {each.name: _question(each, each.name in answers) for each in found.questions}
    targets = targets_of(found.recipe.meaning)
    return ColumnMapping(
        columns=tuple(_column(each) for each in found.columns),
        targets=tuple(Choice(target.value, tr(LABELS[target])) for target in targets),
        meaning=questions.pop(ROWS),
        questions=tuple(questions.values()),
        header=_header(found),
        remembered=found.remembered,
    )


def _question(asked: OwnQuestion, answered: bool) -> Question:
    choices = tuple(Choice(name, tr(text)) for name, text in asked.choices)
    return Question(asked.name, tr(asked.text), choices, asked.answer, asked.sure and not answered)


def _column(found: ColumnGuess) -> ColumnSeen:
    cells = tuple(_cell(each, found.target) for each in found.samples)
    return ColumnSeen(found.title, found.letter, found.target.value, cells, found.target is Target.LEAVE_OUT)


def _cell(sample: Sample, target: Target) -> CellSeen:
    if sample.wrong:
        return CellSeen(sample.raw, wrong=tr(sample.wrong).format(**sample.values))
    is_answer = target in (Target.CONSENT, Target.NO_CONSENT, Target.PAID)
    return CellSeen(sample.raw, tr(sample.read) if is_answer else sample.read)


def _header(found: Guess) -> str:
    if not found.has_records:
        return tr("Nothing in it tells yet who or what its rows are. Say below what its columns hold.")
    if found.recipe.header is None:
        return tr("This list has no headings; its columns are told by what is in them.")
    return tr("The headings stand in row {row}.").format(row=found.recipe.header + 1) if found.recipe.header else ""


def _state(path: Path, wishes: Wishes) -> object:
    """What must be the same for a list to be read the same."""
    try:
        there = path.stat()
    except OSError:
        return None
    return there.st_mtime_ns, there.st_size, wishes.encodings.get(path)
