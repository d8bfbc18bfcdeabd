"""The settings: a short list of sections at the left, one of them at a time beside it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout

from ui.desk import Desk
from ui.kit import turns
from ui.kit.eye_order import order_in_columns
from ui.kit.nav import NavButton
from ui.kit.page import Changed, Page
from ui.kit.scroll import Scroller
from ui.kit.type_ahead import then_typed
from ui.kit.words import tr
from ui.settings_page.section import Section
from ui.settings_page.sections import sections

WIDEST = 760
"""Logical pixels of a section; longer lines are hard to read."""

_LIST = 176
_KEPT = "settings/section"


def _business() -> type[Section]:
    from ui.settings_page.business import BusinessSection

    return BusinessSection


def _stages() -> type[Section]:
    from ui.settings_page.stages import StagesSection

    return StagesSection


def _channels() -> type[Section]:
    from ui.settings_page.channels import ChannelsSection

    return ChannelsSection


def _reasons() -> type[Section]:
    from ui.settings_page.reasons import ReasonsSection

    return ReasonsSection


def _targets() -> type[Section]:
    from ui.settings_page.targets import TargetsSection

    return TargetsSection


def _people() -> type[Section]:
    from ui.settings_page.people import PeopleSection

    return PeopleSection


def _backups() -> type[Section]:
    from ui.settings_page.backups import BackupsSection

    return BackupsSection


def _computer() -> type[Section]:
    from ui.settings_page.computer import ComputerSection

    return ComputerSection


def _about() -> type[Section]:
    from ui.settings_page.about import AboutSection

    return AboutSection


MAKERS: dict[str, Callable[[], type[Section]]] = {
    "business": _business,
    "stages": _stages,
    "channels": _channels,
    "reasons": _reasons,
    "targets": _targets,
    "people": _people,
    "backups": _backups,
    "computer": _computer,
    "about": _about,
}
"""The sections in their order; one is imported, and made, when it is first asked for."""


class SettingsPage(Page):
    """Sections by name; the one that was open last is shown."""

    def __init__(self, desk: Desk) -> None:
        """Build the list; sections follow when they are asked for."""
        super().__init__(tr("Settings"), tr("Saved as you go; Ctrl+Z takes a change back"))
        self.desk = desk
        self.sections: dict[str, Section] = {}
        self._stale_sections: set[str] = set()
        self._areas: dict[str, Scroller] = {}
        self.entries = {name: NavButton(text, symbol) for name, text, symbol in sections()}
        self.list = QFrame()
        self.list.setAccessibleName(tr("Sections"))
        names = QVBoxLayout(self.list)
        names.setContentsMargins(0, 0, 0, 0)
        names.setSpacing(2)
        for name, entry in self.entries.items():
            entry.clicked.connect(lambda _=False, name=name: self.ask_section(name))
            entry.installEventFilter(self)
            names.addWidget(entry)
        names.addStretch(1)
        wide = max(entry.sizeHint().width() for entry in self.entries.values())
        self.list.setFixedWidth(max(_LIST, min(wide, 240)))
        self.stack = QStackedWidget()
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addWidget(self.list)
        row.addWidget(self.stack, 1)
        self.body.addLayout(row, 1)
        kept = desk.settings.text(_KEPT)
        self._asked = kept if kept in MAKERS else "business"
        self._go_to(self._asked)
        self.listen(desk.bridge.changed, self.changed)

    @property
    def section(self) -> str:
        """The name of the section that is shown."""
        return next(name for name, area in self._areas.items() if area is self.stack.currentWidget())

    def show_section(self, name: str) -> Section:
        """Go to a section."""
        self._asked = name
        if name not in self.sections:
            self._make(name)
        with self._whole_or_none(name):
            while self.sections[name].build_more():
                pass
        self._show(name)
        return self.sections[name]

    def _has(self, name: str) -> bool:
        """Whether a section is there, and all of it."""
        return name in self.sections and self.sections[name].is_whole

    def ask_section(self, name: str) -> None:
        """As `show_section`, for someone who looks on: what is to be made first takes several turns."""
        if self._has(name):
            self.show_section(name)
            return
        self._asked = name
        self._go_to(name)  # what is typed and clicked from now on is not meant for the section before
        then_typed(self, lambda: MAKERS[name]())  # its code
        then_typed(self, lambda: self._make_more(name))

    def _make_more(self, name: str) -> None:
        """Make the next part of a section, while it is the one asked for; then show it."""
        if name != self._asked:
            return
        if name not in self.sections:
            self._make(name)
        with self._whole_or_none(name):
            is_more = self.sections[name].build_more()
        then_typed(self, lambda: self._make_more(name) if is_more else self._arrive(name))

    def _arrive(self, name: str) -> None:
        """Show a section that is whole: what was typed meanwhile comes to it."""
        if name == self._asked:
            self.sections[name].show()
            self._show(name)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Go on making a section that was asked for before one left."""
        super().showEvent(event)
        if not self._has(self._asked):
            self.ask_section(self._asked)

    @contextmanager
    def _whole_or_none(self, name: str) -> Iterator[None]:
        """Throw a section away where one of its parts cannot be made: half of it would pass for all of it."""
        try:
            yield
        except Exception:
            del self.sections[name]
            area = self._areas.pop(name)
            self.stack.removeWidget(area)
            area.deleteLater()
            self._asked = self.section
            self._mark(self.section)
            raise

    def _make(self, name: str) -> None:
        made = self.sections[name] = MAKERS[name]()(self.desk)
        made.setMaximumWidth(WIDEST)
        area = self._area(name)
        area.add(made)
        area.body.addStretch(1)
        made.hide()
        self._stale_sections.add(name)

    def _area(self, name: str) -> Scroller:
        """What scrolls a section, which may follow."""
        if name not in self._areas:
            area = self._areas[name] = Scroller(spacing=0)
            area.setAccessibleName(self.entries[name].accessibleName())
            self.stack.addWidget(area)
        return self._areas[name]

    def _go_to(self, name: str) -> None:
        self.stack.setCurrentWidget(self._area(name))
        self._mark(name)

    def _show(self, name: str) -> None:
        made = self.sections[name]
        if made.isHidden():
            turns.later(made, made.show)  # to be laid out and painted; making it takes a moment too
        self._go_to(name)
        self.desk.settings.set_text(_KEPT, name)
        if made.is_fleeting:
            self._stale_sections.add(name)
        if name in self._stale_sections:
            self.mark_stale()  # one may have left the page since it was asked for

    def _mark(self, name: str) -> None:
        """Mark the section in the list; it has the keyboard where the one before had it there."""
        for other, entry in self.entries.items():
            entry.setChecked(other == name)
            # Tab stops at one of them, the arrow keys go to the others
            entry.setFocusPolicy(Qt.FocusPolicy.StrongFocus if other == name else Qt.FocusPolicy.ClickFocus)
        if any(entry.hasFocus() for entry in self.entries.values()):
            self.entries[name].setFocus()

    def focus_main(self) -> None:
        """Put the keyboard on the list of sections."""
        self.entries[self.section].setFocus(Qt.FocusReason.TabFocusReason)

    def changed(self, changed: Changed) -> None:
        """Hear of a change: the sections it touches are read anew when they are seen."""
        self._stale_sections |= {name for name, made in self.sections.items() if made.interests & changed.kinds}
        if self.section in self._stale_sections:
            self.mark_stale()

    def reload(self) -> None:
        """Read anew what the section shown tells."""
        name = self.section
        if self._has(name):  # else it is read once it is made
            self.sections[name].reload()
            self._stale_sections.discard(name)

    def flush(self) -> None:
        """Save what is being typed."""
        for made in self.sections.values():
            made.flush()

    def order_now(self) -> None:
        """Let Tab go to the list, and then through the section."""
        order_in_columns(self, (self.list, self.stack))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Walk up and down the sections with the arrow keys."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            entries = list(self.entries.values())
            if step and watched in entries:
                target = entries[(entries.index(watched) + step) % len(entries)]
                target.setFocus(Qt.FocusReason.TabFocusReason)
                target.click()
                return True
        return super().eventFilter(watched, event)
