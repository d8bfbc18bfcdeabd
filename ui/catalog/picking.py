"""Picking from the catalogue by typing a part of a name: one thing for a line, several that go with one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QStringListModel, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit

from core import ids
from core.catalog import Ware
from core.errors import Busy, UserMistake, words
from core.folding import fold
from core.ids import Id
from ui.catalog.wording import apart
from ui.desk import Desk
from ui.kit.field import Field
from ui.kit.fields import line_edit
from ui.kit.icons import icon
from ui.kit.list_fields import ChipsField
from ui.kit.suggestions import suggest
from ui.kit.words import tr

_MOST = 60
"""Things that are suggested at once."""


class Picker(QObject):
    """Suggests things of the catalogue under a line. picked(ware): one of them was chosen from the list.

    The catalogue is read when someone begins to type, not when a record is shown.
    """

    picked = Signal(object)

    def __init__(self, line: QLineEdit, desk: Desk) -> None:
        """Serve one line."""
        super().__init__(line)
        self._line, self._desk = line, desk
        self._but: Id | None = None
        self._known: list[_Known] | None = None
        self._offered: list[Ware] = []
        self._texts = QStringListModel(self)
        self._list = suggest(line, self._texts, filtered=False)
        self._list.activated[QModelIndex].connect(self._pick)  # type: ignore[index]
        self._open = QAction(icon("chevron-down", "muted"), tr("Show all"), line)
        self._open.triggered.connect(self.open_list)
        line.addAction(self._open, QLineEdit.ActionPosition.TrailingPosition)
        line.textEdited.connect(self._look_up)

    @property
    def offered(self) -> list[str]:
        """The suggestions for what is typed."""
        return self._texts.stringList()

    def read_anew(self, *, but: Id | None = None) -> None:
        """The catalogue may be another by now; `but` is what is not to be suggested."""
        self._known, self._but = None, but

    def open_list(self) -> None:
        """Show what there is to choose."""
        self._line.setFocus()
        self._show([each.ware for each in self._all()][:_MOST])
        self._list.complete()

    def meant(self, text: str) -> Ware | None:
        """The one thing of exactly this name, in whatever case and accents; none where there are several."""
        wanted = " ".join(fold(text).split())
        same = [each.ware for each in self._all() if each.name == wanted] if wanted else []
        return same[0] if len(same) == 1 else None

    def known(self, key: Id | None) -> Ware | None:
        """The thing of an id."""
        return next((each.ware for each in self._all() if each.ware.id == key), None) if key is not None else None

    def take(self, number: int) -> None:
        """Choose one of the suggestions."""
        if 0 <= number < len(self._offered):
            self.picked.emit(self._offered[number])

    def _all(self) -> list[_Known]:
        """The catalogue; while someone is saving, nothing is known for the moment."""
        if self._known is None:
            try:
                wares = self._desk.workspace.catalog.wares()
            except Busy:
                return []
            self._known = [
                _Known(fold(ware.name), fold(f"{ware.name} {ware.category}"), ware)
                for ware in wares
                if ware.id != self._but
            ]
        return self._known

    def _look_up(self, text: str) -> None:
        parts = fold(text).split()
        found = [each for each in self._all() if all(part in each.words for part in parts)] if parts else []
        found.sort(key=lambda each: not each.name.startswith(parts[0]))
        self._show([each.ware for each in found[:_MOST]])

    def _show(self, wares: list[Ware]) -> None:
        self._offered = wares
        self._texts.setStringList([_line(self._desk, ware) for ware in wares])

    def _pick(self, index: QModelIndex) -> None:
        number = index.row()
        QTimer.singleShot(0, self, lambda: self.take(number))  # the completer writes its own line after this


@dataclass(frozen=True, slots=True)
class _Known:
    """A thing of the catalogue with its folded name and the folded words it is found by."""

    name: str
    words: str
    ware: Ware


def _line(desk: Desk, ware: Ware) -> str:
    return ware.name if ware.price is None else f"{apart(ware.name)} · {desk.money(ware.price)}"


@dataclass(frozen=True, slots=True)
class Meant:
    """What a line is about: the words, and the product of the catalogue if it is one."""

    text: str = ""
    product_id: Id | None = None


class WareField(Field):
    """A `Meant`: a thing of the catalogue, or anything else in the owner's words.

    chosen(ware or none): another thing is meant now.
    """

    empty = Meant()
    chosen = Signal(object)

    def __init__(self, desk: Desk, *, hint: str = "", quiet: bool = False) -> None:
        """Suggest from the catalogue."""
        self.editor = line_edit(hint)
        super().__init__(self.editor, quiet=quiet)
        self._product: Id | None = None
        self.picker = Picker(self.editor, desk)
        self.picker.picked.connect(self._picked)
        self.editor.textEdited.connect(self._typed)
        self.box.addWidget(self.editor)
        self.box.addWidget(self._mistake)

    @property
    def ware(self) -> Ware | None:
        """The thing of the catalogue that is meant."""
        return self.picker.known(self._product)

    def read(self) -> Meant:
        """The words, and the product meant by them; its name is written as the catalogue has it."""
        text, ware = " ".join(self.editor.text().split()), self.ware
        return Meant(ware.name if ware is not None and fold(ware.name) == fold(text) else text, self._product)

    def write(self, value: Meant) -> None:
        """Show the words from their beginning."""
        self.editor.setText(value.text)
        self.editor.setCursorPosition(0)
        self._product = value.product_id

    def letters(self) -> tuple[str, ...]:
        """The words, and what is meant by them."""
        return *super().letters(), ids.text(self._product) if self._product else ""

    def type_again(self, letters: Sequence[str], mistake: str = "") -> None:
        """Mean the same product again."""
        super().type_again(letters[:1], mistake)
        try:
            self._product = ids.parse(letters[1])
        except (IndexError, ValueError):
            self._product = None

    def _picked(self, ware: Ware) -> None:
        self.editor.setText(ware.name)
        self._mean(ware)
        self.touch()
        if self._quiet:
            self.flush()

    def _typed(self, text: str) -> None:
        self._mean(self.picker.meant(text))
        self.touch()

    def _mean(self, ware: Ware | None) -> None:
        now = ware.id if ware is not None else None
        if now != self._product:
            self._product = now
            self.chosen.emit(ware)


class GoesWithField(ChipsField):
    """The products that go with one, as ids in text; each is a chip that takes itself away."""

    def __init__(self, desk: Desk) -> None:
        """Suggest from the catalogue."""
        super().__init__(hint=tr("add something that goes with it"))
        self._names: dict[str, str] = {}
        self.picker = Picker(self.editor, desk)
        self.picker.picked.connect(self._picked)
        self.editor.textEdited.connect(self.touch)

    @property
    def names(self) -> list[str]:
        """What the chips say."""
        return [name for each in self.kept if (name := self.called(each))]

    def called(self, text: str) -> str:
        """The name of a product; one that is gone has no chip."""
        return self._names.get(text, "")

    def told(self, name: str) -> str:
        """What pressing it does."""
        return tr("{name} does not go with it").format(name=name)

    def show_names(self, goes: Iterable[Ware], *, but: Id) -> None:
        """Tell what the chips are called; a product does not go with itself."""
        self._names |= {ids.text(ware.id): ware.name for ware in goes}
        self.picker.read_anew(but=but)

    def add(self, ware: Ware) -> None:
        """Put one more beside the others, for the person."""
        self.put(self._with(ware))

    def read(self) -> tuple[str, ...]:
        """Those of the chips, and the one whose name is being typed."""
        text = self.editor.text().strip()
        if not text:
            return self.kept
        ware = self.picker.meant(text)
        if ware is None:
            raise UserMistake(words("“{text}” is not in the catalogue; pick something that is."), text=text[:40])
        return self._with(ware)

    def _with(self, ware: Ware) -> tuple[str, ...]:
        key = ids.text(ware.id)
        self._names[key] = ware.name
        return tuple(dict.fromkeys((*self.kept, key)))

    def _picked(self, ware: Ware) -> None:
        self.editor.setText("")
        self.add(ware)
