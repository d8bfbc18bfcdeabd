"""What the sections of the settings share: cards in a column, saved as you go."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.ids import Id
from ui.desk import Desk
from ui.kit.cards import Card
from ui.kit.field import Field
from ui.kit.form import Form
from ui.record.unsaved import drafts_of
from ui.settings_page.kept import Kept
from ui.settings_page.rows import AddLine


class Section(QWidget):
    """One section. Subclasses name their `interests`, build cards with `add`, and show the file in `fill`."""

    interests: frozenset[str] = frozenset()
    is_fleeting = False
    """Whether it shows what changes without a change of the file, so that it is read anew whenever it is shown."""

    def __init__(self, desk: Desk) -> None:
        """Begin without cards."""
        super().__init__()
        self.desk = desk
        self.is_whole = False
        self._building: Iterator[None] | None = None
        self.setProperty("kind", "page")
        self.cards = QVBoxLayout(self)
        self.cards.setContentsMargins(0, 0, 0, 8)
        self.cards.setSpacing(16)

    def build(self) -> Iterator[None]:
        """Make what is too much for one turn, and yield between its parts; for subclasses."""
        yield from ()

    def build_more(self) -> bool:
        """Make the next part; false where all is there."""
        if self._building is None:
            self._building = self.build()
        if not self.is_whole:
            self.is_whole = next(self._building, self) is self
        return not self.is_whole

    def add(self, card: Card) -> Card:
        """Put a card below the others."""
        self.cards.addWidget(card)
        return card

    def add_line(self, card: Card, hint: str, words: str) -> AddLine:
        """Put a line to add an entry at the end of a card; what waits in it goes by the kind of section."""
        line = AddLine(self.desk, type(self).__name__, hint, words)
        card.add(line)
        return line

    def reload(self) -> None:
        """Read anew what the section shows, and let what could not be saved stand in its fields."""
        self.fill()
        for kept in self.findChildren(Kept):
            kept.put_back()

    def fill(self) -> None:
        """Show what stands in the file; what is being typed stays. For subclasses."""

    def flush(self) -> None:
        """Save what is being typed, and keep what is to be added."""
        for field in self.findChildren(Field):
            field.save_typed()
        for line in self.findChildren(AddLine):
            line.keep_draft()

    def save_form(self, form: Form, label: str, save: Callable[..., Any], kind: str, key: Callable[[], Id]) -> None:
        """Make every commit of a form one named change of the record of a kind that `key` names at that moment."""
        kept = {
            name: Kept(self.desk, field, lambda: drafts_of(kind, key()), name) for name, field in form.fields().items()
        }
        form.committed.connect(lambda name, new, base: kept[name].save(label, save, key(), {name: base}, **{name: new}))
