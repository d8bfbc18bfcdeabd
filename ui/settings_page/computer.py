"""What holds for this computer alone: looks, size of text, who sits at it, where things lie."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core import ids
from core.errors import Trouble
from core.ids import Id
from ui.desk import Desk
from ui.file_type import FileType, here
from ui.kit.buttons import tool
from ui.kit.cards import Card
from ui.kit.chips import ChipRow
from ui.kit.fields import ChoiceField
from ui.kit.language import called, languages
from ui.kit.text import TextRole, label
from ui.kit.words import told, tr
from ui.record.reach import copy_text
from ui.settings import SCALES
from ui.settings_page.scales import too_large
from ui.settings_page.section import Section


class ComputerSection(Section):
    """Nothing of this stands in the business file, and none of it needs undo: it is chosen again as quickly."""

    interests = frozenset({"person"})

    def __init__(self, desk: Desk) -> None:
        """Build the cards."""
        super().__init__(desk)
        self.schemes = ChipRow(
            (("system", tr("As the system")), ("light", tr("Light")), ("dark", tr("Dark"))), name=tr("Light or dark")
        )
        self.schemes.chosen.connect(self._choose_scheme)
        self.scales = ChipRow(
            ((each, tr("{percent}%").format(percent=each)) for each in SCALES), name=tr("Size of text and buttons")
        )
        self.scales.chosen.connect(self._choose_scale)
        self.larger = label(tr("Larger ones need a larger screen."), TextRole.MUTED, wrap=True)
        self.larger.hide()
        self.later = label("", TextRole.MUTED, wrap=True)
        self.later.hide()
        self.language = ChoiceField(
            [("", tr("As the business writes")), *((code, called(code)) for code in languages())], quiet=False
        )
        self.language.setMaximumWidth(320)
        self.language.setObjectName("language")
        self.language.editor.setAccessibleName(tr("Language of the program"))
        self.language.committed.connect(self._choose_language)
        card = self.add(Card(tr("Looks")))
        card.add(label(tr("Language of the program"), TextRole.CAPTION))
        card.add(self.language)
        card.add(label(tr("Light or dark"), TextRole.CAPTION))
        card.add(self.schemes)
        card.add(label(tr("Size of text and buttons"), TextRole.CAPTION))
        card.add(self.scales)
        card.add(self.larger)
        card.add(self.later)
        self.who = ChoiceField([], quiet=False)
        self.who.setMaximumWidth(320)
        self.who.editor.setAccessibleName(tr("Who works at this computer"))
        self.who.committed.connect(self._choose_person)
        self.nobody = label("", TextRole.MUTED, wrap=True)
        card = self.add(Card(tr("Who works at this computer"), tells=tr("The history of every record names them.")))
        card.add(self.who)
        card.add(self.nobody)
        self.opening = OpeningCard(desk)
        self.add(self.opening)
        card = self.add(Card(tr("Where things lie"), tells=tr("Nothing of your business goes anywhere else.")))
        self.places = [
            PlaceLine(desk, tr("This business file"), desk.workspace.path),
            PlaceLine(desk, tr("Settings and backups"), desk.settings.folder),
            PlaceLine(desk, tr("Log of errors, without personal data"), desk.settings.folder / "two-hats.log"),
        ]
        for line in self.places:
            card.add(line)

    def fill(self) -> None:
        """Show what is chosen."""
        kept = self.desk.settings.text("theme", "system")
        self.schemes.choose(kept if kept in ("light", "dark") else "system")
        self.scales.choose(self.desk.settings.scale())
        large = too_large(self.window().minimumSize())
        for scale in SCALES:
            self.scales.chip(scale).setEnabled(scale not in large)
        self.larger.setVisible(bool(large))
        language = self.desk.settings.text("language")
        self.language.set_value(language if language in languages() else "")
        people = self.desk.workspace.business.people()
        chosen = self.desk.workspace.person
        self.who.set_choices([(None, tr("Nobody in particular")), *((person.id, person.name) for person in people)])
        self.who.set_value(chosen if chosen in {person.id for person in people} else None)
        self.who.setEnabled(bool(people))
        self.nobody.setText("" if people else tr("Add yourself under People first."))
        self.nobody.setVisible(not people)
        self.opening.reload()

    def _choose_scheme(self, name: str) -> None:
        if name != (self.desk.settings.text("theme") or "system"):
            self.desk.do(name)

    def _choose_language(self, language: str, _base: object) -> None:
        self.desk.settings.set_text("language", language)
        self.desk.settings.save()
        self.desk.file_asked.emit("again", None)  # every page is made anew, in that language

    def _choose_scale(self, scale: str) -> None:
        if scale == self.desk.settings.scale():
            return
        self.desk.settings.set_text("scale", scale)
        self.desk.settings.save()
        self.later.setText(tr("Text and buttons have that size from the next start of Two Hats."))
        self.later.show()

    def _choose_person(self, key: Id | None, _base: object) -> None:
        self.desk.workspace.person = key
        self.desk.settings.set_text(self.desk.person_setting(), ids.text(key) if key else "")
        self.who.set_value(key)


class OpeningCard(Card):
    """Whether business files open by double click; what the system was told is taken back as easily."""

    def __init__(self, desk: Desk, kind: FileType | None = None) -> None:
        """Ask this system, unless told another way of one."""
        super().__init__(tr("Double click"))
        self._desk = desk
        self._kind = kind or here()
        self.chips = ChipRow(
            (("off", tr("Leave it to the system")), ("on", tr("Open .twohats files by double click"))),
            name=tr("Double click"),
        )
        self.chips.chosen.connect(self._choose)
        self.said = label("", TextRole.MUTED, wrap=True)
        self.add(self.chips)
        self.add(self.said)
        if self._kind is None:
            self.chips.hide()
            self.said.setText(tr("On a Mac, files open by double click once Two Hats lies in Applications."))
        else:
            self.said.setText(tr("For you alone, on this computer; pressing the other chip takes all of it back."))

    def reload(self) -> None:
        """Show what the system does now."""
        if self._kind is not None:
            self.chips.choose("on" if self._kind.is_on() else "off")

    def _choose(self, name: str) -> None:
        kind = self._kind
        if kind is None or kind.is_on() == (name == "on"):
            return
        self._desk.tasks.run(
            tr("Tell the system"),
            lambda _: kind.turn_on() if name == "on" else kind.turn_off(),
            on_done=self._done,
            on_failed=self._failed,
        )

    def _done(self, _: object) -> None:
        self.reload()
        on = self.chips.name() == "on"
        self.said.setText(
            tr("Business files open in Two Hats by double click now.") if on else tr("All of it is taken back.")
        )

    def _failed(self, failure: object) -> None:
        self.reload()
        self.said.setText(told(failure) if isinstance(failure, Trouble) else str(failure).splitlines()[-1])


class PlaceLine(QWidget):
    """What lies where, with buttons to copy the path and to show its folder."""

    def __init__(self, desk: Desk, title: str, path: Path) -> None:
        """Show a path."""
        super().__init__()
        self.path = path.absolute()
        words = label(title, TextRole.CAPTION)
        where = label(str(self.path), elide=True)
        where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        copy = tool("copy", tr("Copy the path: {title}").format(title=title))
        copy.clicked.connect(lambda: copy_text(desk, str(self.path)))
        show = tool("folder-open", tr("Show the folder: {title}").format(title=title))
        show.clicked.connect(self._show)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(words)
        texts.addWidget(where)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addLayout(texts, 1)
        row.addWidget(copy)
        row.addWidget(show)

    def _show(self) -> None:
        folder = self.path if self.path.is_dir() else self.path.parent
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
