"""What the sections of the settings share: cards in a column, saved as you go."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.desk import Desk
from ui.kit.cards import Card
from ui.kit.field import Field
from ui.kit.form import Form


class Section(QWidget):
    """One section. Subclasses name their `interests`, build cards with `add`, and fill them in `reload`."""

    interests: frozenset[str] = frozenset()
    is_fleeting = False
    """Whether it shows what changes without a change of the file, so that it is read anew whenever it is shown."""

    def __init__(self, desk: Desk) -> None:
        """Begin without cards."""
        super().__init__()
        self.desk = desk
        self.setProperty("kind", "page")
        self.cards = QVBoxLayout(self)
        self.cards.setContentsMargins(0, 0, 0, 8)
        self.cards.setSpacing(16)

    def add(self, card: Card) -> Card:
        """Put a card below the others."""
        self.cards.addWidget(card)
        return card

    def reload(self) -> None:
        """Read anew what the section shows; for subclasses."""

    def flush(self) -> None:
        """Save what is being typed."""
        for field in self.findChildren(Field):
            field.save_typed()

    def save_form(self, form: Form, label: str, save: Callable[..., Any], key: Callable[[], Any]) -> None:
        """Make every commit of a form one named change of the record that `key` names at that moment."""

        def commit(name: str, new: object, base: object) -> None:
            field = form.field(name)

            self.desk.operations.run(
                label,
                save,
                key(),
                {name: base},
                on_mistake=lambda mistake: form.refuse(name, mistake),
                on_failed=field.keep_unsaved,
                **dict[str, Any]({name: new}),
            )

        form.committed.connect(commit)
