"""Several texts in one field: one to a line (phones, e-mails), or as tags."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.kit.buttons import quiet
from ui.kit.field import Field
from ui.kit.fields import GrowingText, line_edit
from ui.kit.flow import FlowLayout
from ui.kit.suggestions import suggest
from ui.kit.words import tr


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


class TagsField(Field):
    """A tuple of short words as chips; Enter or a comma ends one, Backspace takes the last one back."""

    empty: tuple[str, ...] = ()
    opened = Signal(str)

    def __init__(self, known: Iterable[str] = (), *, hint: str = "", quiet: bool = True) -> None:
        """Suggest tags that are already in use."""
        self.editor = line_edit(hint or tr("add a tag"))
        super().__init__(self.editor, quiet=quiet)
        self._tags: tuple[str, ...] = ()
        self._drawn: tuple[str, ...] | None = None
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips, spacing=4)
        self._flow.setContentsMargins(7, 3, 7, 1)
        self.box.addWidget(self._chips)
        self.box.addWidget(self.editor)
        self.box.addWidget(self._mistake)
        self._known = QStringListModel(sorted(known), self)
        suggest(self.editor, self._known)
        self.editor.textEdited.connect(self._typed)
        self._draw()

    def set_known(self, known: Iterable[str]) -> None:
        """Suggest other tags."""
        self._known.setStringList(sorted(known))

    def read(self) -> tuple[str, ...]:
        """The chips and what is being typed."""
        return _cleaned([*self._tags, *self.editor.text().split(",")])

    def write(self, value: Sequence[str]) -> None:
        """Show chips, nothing half typed."""
        self._tags = tuple(value or ())
        self.editor.setText("")
        self._draw()

    def flush(self) -> bool:
        """Commit, and turn what was typed into chips."""
        done = super().flush()
        if done and self.editor.text():
            self._show(self.read())
        return done

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Backspace in the empty line takes the last tag back."""
        pressed = event.type() is QEvent.Type.KeyPress and watched is self.editor and not self.editor.text()
        if pressed and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Backspace and self._tags:
            self.put(self._tags[:-1])
            return True
        return super().eventFilter(watched, event)

    def _typed(self, text: str) -> None:
        self.touch()
        if text.endswith(","):
            self.flush()

    def _remove(self, tag: str) -> None:
        self.put(tuple(other for other in self._tags if other != tag))
        self.editor.setFocus()

    def _draw(self) -> None:
        if self._tags == self._drawn:
            return
        self._drawn = self._tags
        while (item := self._flow.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for tag in self._tags:
            chip = quiet(tag, icon="x")
            chip.setProperty("kind", "tag")
            chip.setLayoutDirection(_other(self.layoutDirection()))
            chip.setAccessibleName(tr("Remove the tag {tag}").format(tag=tag))
            chip.clicked.connect(lambda _=False, tag=tag: self._remove(tag))
            self._flow.addWidget(chip)
        self._chips.setVisible(bool(self._tags))
        self._chips.updateGeometry()


def _cleaned(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(bare for text in texts if (bare := " ".join(text.split()))))


def _other(direction: Qt.LayoutDirection) -> Qt.LayoutDirection:
    """The icon of a tag stands at the end of its word."""
    both = Qt.LayoutDirection
    return both.LeftToRight if direction is both.RightToLeft else both.RightToLeft
