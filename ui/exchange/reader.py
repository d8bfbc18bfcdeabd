"""Looks at files and brings them in, through the open business file; called off the window's thread."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from core.errors import Trouble
from core.exchange.foreign.own import OWN, Guess, recipe_key
from core.exchange.preview import Preview, SourcePreview
from core.exchange.report import ImportReport
from core.progress import Progress
from storage import encodings, gathered, text_sample
from ui.desk import Desk
from ui.exchange.intake import Key, Tell, Wishes
from ui.exchange.own_lists import Guesses, OwnLists, mapping_of
from ui.exchange.seen import Choice, FileSeen, Letters
from ui.exchange.showing import SeenRows
from ui.kit.words import told, tr

_WORD = re.compile(r"[^\s,;:|\"'()<>/]+")
_CARDS = (".vcf", ".vcard")
_SAMPLE = 160
"""Letters of a text file by which its encoding is judged."""


class WorkspaceReader:
    """Reads for one desk."""

    def __init__(self, desk: Desk) -> None:
        """Take language and currency from the desk."""
        self._desk = desk
        self._lists = OwnLists(desk)

    def look(self, paths: tuple[Path, ...], wishes: Wishes, progress: Progress, tell: Tell) -> list[FileSeen]:
        """How everything would come in; what cannot be read says why and holds up nothing else."""
        found = gathered(paths)
        seen = [FileSeen(path, trouble=told(trouble)) for path, trouble in found.troubles]
        if found.paths:
            guesses = self._lists.known(found.paths, wishes, progress)
            guesses |= self._lists.guesses([key for key in wishes.own if key not in guesses], wishes, progress)
            _tell_all(guesses, wishes, tell)
            preview, bad = self._preview(list(found.paths), wishes, guesses, progress)
            fresh = [_key(each) for each in preview.sources if each.source == OWN and _key(each) not in guesses]
            if fresh:
                guesses |= self._lists.guesses(fresh, wishes, progress)
                if any(guesses[key].remembered or _spoken_of(key, wishes) for key in fresh):
                    preview, bad = self._preview(list(found.paths), wishes, guesses, progress)
            seen += [FileSeen(path, trouble=told(trouble)) for path, trouble in bad]
            seen += [self._seen(each, wishes, guesses.get(_key(each))) for each in preview.sources]
        return sorted(_worth_showing(seen), key=lambda each: _place(each.path, paths))

    def take(self, seen: Sequence[FileSeen], wishes: Wishes, progress: Progress) -> ImportReport:
        """Bring in what can be read, and remember how own lists were understood."""
        good = tuple(dict.fromkeys(each.path for each in seen if not each.trouble))
        bad = [each.key for each in seen if each.trouble and each.path in good]
        recipes = {each.key: each.recipe for each in seen if each.recipe is not None}
        return self._desk.workspace.import_sources(
            good,
            mode=wishes.mode,
            recipes=recipes,
            encodings=wishes.encodings,
            left_out=[*wishes.left_out, *bad],
            settings={recipe_key(recipe.signature): recipe.to_json() for recipe in recipes.values()},
            today=self._desk.today,
            progress=progress,
        )

    def save_rejected(self, report: ImportReport, path: Path) -> Sequence[Path]:
        """Write the rows that stayed out."""
        return self._desk.workspace.write_rejected(report, path)

    def _preview(
        self, paths: list[Path], wishes: Wishes, guesses: Guesses, progress: Progress
    ) -> tuple[Preview, list[tuple[Path, Trouble]]]:
        """Look at everything; a folder that stops all others is found and left aside."""
        bad: list[tuple[Path, Trouble]] = []
        folders = [path for path in paths if path.is_dir()]
        while True:
            try:
                return self._preview_of(paths, wishes, guesses, progress), bad
            except Trouble as trouble:
                guilty = next((each for each in folders if self._stops(each, wishes, guesses, progress)), None)
                if guilty is None:
                    raise
                bad.append((guilty, trouble))
                paths, folders = (
                    [each for each in paths if each != guilty],
                    [each for each in folders if each != guilty],
                )

    def _preview_of(self, paths: Sequence[Path], wishes: Wishes, guesses: Guesses, progress: Progress) -> Preview:
        return self._desk.workspace.preview_import(
            paths,
            mode=wishes.mode,
            recipes={key: guess.recipe for key, guess in guesses.items()},
            encodings=wishes.encodings,
            left_out=wishes.left_out,
            today=self._desk.today,
            progress=progress,
        )

    def _stops(self, folder: Path, wishes: Wishes, guesses: Guesses, progress: Progress) -> bool:
        try:
            self._preview_of([folder], wishes, guesses, progress)
        except Trouble:
            return True
        return False

    def _seen(self, source: SourcePreview, wishes: Wishes, guess: Guess | None) -> FileSeen:
        path = Path(source.path)
        seen = FileSeen(path, source.sheet)
        chosen = wishes.encodings.get(path)
        if source.trouble is not None:
            letters = _letters(path, chosen, chosen) if chosen else None
            return replace(seen, trouble=told(source.trouble), letters=letters)
        money = self._desk.money
        return replace(
            seen,
            source={"folder": tr("Folder of Two Hats"), OWN: ""}.get(source.source, source.source),
            table=source.table or _largest(source),
            tallies=tuple(source.tables.items()),
            new=SeenRows(source.new, money),
            matched=SeenRows(sorted(source.matched, key=lambda row: not row.fills), money),
            alike=SeenRows(source.similar, money),
            rejected=source.rejected,
            problems=source.problems,
            custom=tuple(dict.fromkeys(name for names in source.custom_columns.values() for name in names)),
            letters=_letters(path, source.encoding, chosen) if source.encoding else None,
            mapping=mapping_of(guess, wishes.answers.get(seen.key, {})) if guess is not None else None,
            recipe=guess.recipe if guess is not None else None,
            can_be_own=source.source not in ("folder", OWN) and bool(source.encoding) and path.suffix not in _CARDS,
            chosen_own=seen.key in wishes.own,
        )


def _letters(path: Path, encoding: str, chosen: str | None) -> Letters:
    offered = [Choice(name, tr(called)) for name, called in encodings().items()]
    if encoding not in {each.name for each in offered}:
        offered.insert(0, Choice(encoding, encoding))
    return Letters(encoding, tuple(offered), telling(text_sample(path, chosen or encoding)))


def telling(sample: str) -> str:
    """The words of a text by which one sees whether its letters are right; without any, how it begins."""
    foreign = dict.fromkeys(word for word in _WORD.findall(sample) if not word.isascii())
    told = " · ".join(foreign) if foreign else " ".join(sample.split())
    return f"{told[:_SAMPLE]}…" if len(told) > _SAMPLE else told


def _key(source: SourcePreview) -> Key:
    return Path(source.path), source.sheet


def _tell_all(guesses: Guesses, wishes: Wishes, tell: Tell) -> None:
    for key, guess in guesses.items():
        tell(key, mapping_of(guess, wishes.answers.get(key, {})))


def _spoken_of(key: Key, wishes: Wishes) -> bool:
    return bool(wishes.targets.get(key) or wishes.answers.get(key))


def _worth_showing(seen: Sequence[FileSeen]) -> list[FileSeen]:
    """A sheet of a workbook that holds nothing is not shown beside one that holds something, such as a legend."""
    full = {each.path for each in seen if each.trouble or each.holds_anything}
    return [each for each in seen if each.trouble or each.holds_anything or each.path not in full]


def _largest(source: SourcePreview) -> str:
    """What a folder chiefly holds."""
    return max(source.tables, key=lambda name: source.tables[name].read, default="contacts")


def _place(path: Path, chosen: Sequence[Path]) -> int:
    """Where a file, or the folder it came with, stands among what was chosen."""
    return next((place for place, each in enumerate(chosen) if each == path or each == path.parent), len(chosen))
