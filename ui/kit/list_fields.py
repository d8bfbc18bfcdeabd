"""Several texts in one field: one to a line (phones, e-mails), or as tags."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from ui.kit.buttons import quiet
from ui.kit.field import Field
from ui.kit.fields import GrowingText, line_edit
from ui.kit.flow import FlowLayout
from ui.kit.suggestions import suggest
from ui.kit.text import plain_tooltip, without_mnemonic
from ui.kit.words import tr

_WIDEST = 220
"""Logical pixels of the words of a chip."""


class LinesField(Field):
    """A tuple of texts, one to a line; empty lines and repetitions are dropped."""

    empty: tuple[str, ...] = ()

    def __init__(self, *, hint: str = "", quiet: bool = True) -> None:
        """Show a hint while it is empty."""
        self.editor = GrowingText()
        self.editor.setPlaceholderText(hint or tr("one to a line"))
        super().__init__(self.editor, quiet=quiet)
        self.box.addWidget(self.editor)
        self.box.addWidget(self._mistake)
        self.editor.textChanged.connect(self.touch)

    def read(self) -> tuple[str, ...]:
        """The lines."""
        return _cleaned(self.editor.toPlainText().splitlines())

    def write(self, value: Sequence[str]) -> None:
        """Show the lines."""
        text = "\n".join(value or ())
        if self.editor.toPlainText() != text:
            self.editor.setPlainText(text)


class ChipsField(Field):
    """A tuple of texts as chips above a line; each takes itself away, Backspace in the empty line the last one.

    Subclasses write `read`, which adds what is being typed to `kept`, and may say otherwise what a chip is called.
    """

    empty: tuple[str, ...] = ()

    def __init__(self, *, hint: str, quiet: bool = True) -> None:
        """Show a hint while nothing is typed."""
        self.editor = line_edit(hint)
        super().__init__(self.editor, quiet=quiet)
        self.kept: tuple[str, ...] = ()
        """Those that have a chip."""
        self._drawn: list[tuple[str, str]] = []
        self._made: list[QPushButton] = []
        self._pressed = ""
        """The text whose chip was pressed last: by the time it is let go of, another one may have that chip."""
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips, spacing=4)
        self._flow.setContentsMargins(7, 3, 7, 1)
        self._chips.hide()
        for part in (self._chips, self.editor, self._mistake):
            self.box.addWidget(part)

    def called(self, text: str) -> str:
        """What the chip of a text says; nothing: it has none."""
        return text

    def told(self, name: str) -> str:
        """What assistive tools call a chip that says this."""
        raise NotImplementedError

    def write(self, value: Sequence[str]) -> None:
        """Show chips, nothing half typed."""
        self.kept = tuple(value or ())
        self.editor.setText("")
        self._draw()

    def flush(self) -> bool:
        """Commit, and turn what was typed into a chip."""
        done = super().flush()
        if done and self.editor.text():
            self._show(self.read())
        return done

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Backspace in the empty line takes the last one back."""
        pressed = event.type() is QEvent.Type.KeyPress and watched is self.editor and not self.editor.text()
        if pressed and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Backspace and self.kept:
            self.put(self.kept[:-1])
            return True
        return super().eventFilter(watched, event)

    def _press(self, number: int) -> None:
        self._pressed = self._drawn[number][0]

    def _remove(self) -> None:
        if self._pressed in self.kept:
            self.put(tuple(other for other in self.kept if other != self._pressed))
        self.editor.setFocus()

    def _draw(self) -> None:
        wanted = [(text, name) for text in self.kept if (name := self.called(text))]
        if wanted == self._drawn:
            return
        self._drawn = wanted
        while len(self._made) < len(wanted):
            self._add_chip(len(self._made))
        for number, chip in enumerate(self._made):
            if number < len(wanted):
                self._tell(chip, wanted[number][1])
            chip.setVisible(number < len(wanted))  # now: shown by Qt a frame later, what stands below would jump
        self._chips.setVisible(bool(wanted))
        self._chips.updateGeometry()

    def _add_chip(self, number: int) -> None:
        """Make one more; they stay, since making and dressing them takes longer than all else of showing a record."""
        made = quiet("", icon="x")
        made.setProperty("kind", "tag")
        made.pressed.connect(lambda: self._press(number))
        made.clicked.connect(lambda: self._remove())
        self._made.append(made)
        self._flow.addWidget(made)

    def _tell(self, chip: QPushButton, name: str) -> None:
        one_line = " ".join(name.split())
        shown = self.fontMetrics().elidedText(one_line, Qt.TextElideMode.ElideRight, _WIDEST)
        chip.setText(without_mnemonic(shown))
        plain_tooltip(chip, name if shown != name else "")
        both = Qt.LayoutDirection  # its sign stands at the end of its words
        mirrored = self.layoutDirection() is both.RightToLeft
        chip.setLayoutDirection(both.LeftToRight if mirrored else both.RightToLeft)
        chip.setAccessibleName(self.told(name))


class TagsField(ChipsField):
    """A tuple of short words as chips; Enter or a comma ends one."""

    def __init__(self, known: Iterable[str] = (), *, hint: str = "", quiet: bool = True) -> None:
        """Suggest tags that are already in use."""
        super().__init__(hint=hint or tr("add a tag"), quiet=quiet)
        self._known = QStringListModel(sorted(known), self)
        suggest(self.editor, self._known)
        self.editor.textEdited.connect(self._typed)

    def set_known(self, known: Iterable[str]) -> None:
        """Suggest other tags."""
        self._known.setStringList(sorted(known))

    def told(self, name: str) -> str:
        """What pressing it does."""
        return tr("Remove the tag {tag}").format(tag=name)

    def read(self) -> tuple[str, ...]:
        """The chips and what is being typed."""
        return _cleaned([*self.kept, *self.editor.text().split(",")])

    def _typed(self, text: str) -> None:
        self.touch()
        if text.endswith(","):
            self.flush()


def _cleaned(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(bare for text in texts if (bare := " ".join(text.split()))))
