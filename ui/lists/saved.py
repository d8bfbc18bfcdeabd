"""The line below the chips: views that were saved, the order that was chosen, and the way to save what is seen."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from core.errors import UserMistake, words
from core.views import remove_view, save_view
from ui.desk import Desk
from ui.kit.buttons import quiet, tool
from ui.kit.fields import line_edit
from ui.kit.flow import FlowLayout
from ui.kit.icons import icon
from ui.kit.keyboard import has_keyboard
from ui.kit.pressing import PushButton
from ui.kit.text import plain_tooltip, without_mnemonic
from ui.kit.words import told, tr
from ui.lists.view import View, key_of, name_of, read_view


class SavedViews(QWidget):
    """Chips of saved views, each with a menu.

    picked(view): one of them. plain_asked(): no order of one's own. left(): the keyboard was on a view that is gone.
    """

    picked = Signal(object)
    left = Signal()
    plain_asked = Signal()

    def __init__(self, desk: Desk, page: str) -> None:
        """Stand for the views of one page."""
        super().__init__()
        self._desk = desk
        self._page = page
        self._family = key_of(page, "")
        self._views: dict[str, View] = {}
        self._now = View()
        self._renamed = ""
        self._sent: tuple[str, str] | None = None
        self.buttons: dict[str, QPushButton] = {}
        self._flow = FlowLayout(self)
        self.setAccessibleName(tr("Saved views"))
        self.more = tool("ellipsis", tr("Rename or remove this view"))
        self.order = quiet("", icon="x")
        self.save = quiet(tr("Save this view…"), icon="plus")
        self.name = line_edit(tr("Name of this view"))
        self.name.setAccessibleName(tr("Name of this view"))
        self.name.setMaxLength(60)
        self.name.setFixedWidth(220)
        self.name.installEventFilter(self)
        self.name.returnPressed.connect(self._keep)
        self.more.clicked.connect(lambda: self.offer(self._shown()))
        self.order.clicked.connect(self.plain_asked)
        self.save.clicked.connect(lambda: self.ask())
        for part in (self.more, self.order, self.save, self.name):
            self._flow.addWidget(part)
            part.hide()
        self.menu = QMenu(self)
        self.hide()

    @property
    def names(self) -> list[str]:
        """What the saved views are called, in their order."""
        return list(self._views)

    def set_views(self, settings: Mapping[str, str]) -> None:
        """Show what the file keeps, by key."""
        views = {name_of(self._page, key): view for key, text in settings.items() if (view := read_view(text))}
        if views == self._views and self.buttons.keys() == views.keys():
            return
        self._views = dict(sorted(views.items(), key=lambda each: each[0].casefold()))
        self._lay()

    def show_view(self, view: View, order: str) -> None:
        """Follow what is looked at; `order` are the words for its order, if it is not the list's own."""
        self._now = view
        self.order.setText(without_mnemonic(order))
        self.order.setAccessibleName(tr("{order}: back to the usual order").format(order=order))
        plain_tooltip(self.order, tr("Back to the usual order"))
        self.order.setVisible(bool(order))
        if not view.is_narrowed and not self._renamed and not self.name.text().strip():
            self.name.hide()  # there is nothing to name any more, and no letter is lost
        self._tell()

    def ask(self, renamed: str = "") -> None:
        """Ask for the name of what is seen, or for another name of a view."""
        self._renamed = renamed
        self.name.setText(renamed)
        self.name.selectAll()
        self.show()
        self.name.show()
        self.save.hide()
        self.name.setFocus()

    def offer(self, name: str) -> None:
        """Show what can be done with a view."""
        if not name:
            return
        self.menu.clear()
        for text, picture, act in (
            (tr("Rename…"), "pencil", lambda: self.ask(name)),
            (tr("Remove"), "trash-2", lambda: self.remove(name)),
        ):
            entry = QAction(icon(picture, "muted"), text, self.menu)
            entry.triggered.connect(lambda _=False, act=act: act())
            self.menu.addAction(entry)
        button = self.buttons[name]
        self.menu.popup(button.mapToGlobal(QPoint(0, button.height() + 4)))

    def remove(self, name: str) -> None:
        """Forget a view; what is looked at stays."""
        self._desk.operations.run(
            words("Remove view"),
            remove_view,
            self._family,
            name,
            offer_undo=lambda _: tr("The view “{name}” is removed").format(name=name),
            once=True,
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Escape gives up naming; on a chip F2 renames, Delete removes, and the menu key asks."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if watched is self.name and event.key() == Qt.Key.Key_Escape:
                self._put_away()
                return True
            name = self._named(watched)
            if name and event.key() == Qt.Key.Key_F2:
                self.ask(name)
                return True
            if name and event.key() == Qt.Key.Key_Delete:
                self.remove(name)
                return True
        if event.type() is QEvent.Type.ContextMenu and (name := self._named(watched)):
            self.offer(name)
            return True
        return super().eventFilter(watched, event)

    def _named(self, watched: QObject | None) -> str:
        return next((name for name, button in self.buttons.items() if button is watched), "")

    def _shown(self) -> str:
        return next((name for name, view in self._views.items() if view == self._now), "")

    def _keep(self) -> None:
        renamed, name = self._renamed, self.name.text()
        if (renamed, name) == self._sent and not self._desk.operations.idle:
            return  # a second time it would be there already
        self._sent = renamed, name
        view = self._views.get(renamed, self._now)
        self._desk.operations.run(
            words("Rename view") if renamed else words("Save view"),
            save_view,
            self._family,
            name,
            view.written(),
            was=renamed,
            on_done=lambda kept: self._kept(renamed, name, kept),
            on_mistake=self._refused,
        )

    def _kept(self, renamed: str, name: str, kept: str) -> None:
        """It is in the file as `kept`; another name that is being typed by now stays."""
        if self._renamed != renamed:
            return
        if self.name.text() == name:
            self._put_away()
        elif renamed:
            self._renamed = kept  # it goes by this name from here on

    def _refused(self, mistake: UserMistake) -> None:
        self._desk.toasted.emit(told(mistake), None, "")
        if has_keyboard(self):  # else one is elsewhere by now
            self.name.setFocus()

    def _put_away(self) -> None:
        had = self.name.hasFocus()
        self._renamed = ""
        self.name.hide()
        self._tell()
        if had:
            target: QWidget | None = self.buttons.get(self._shown()) or (None if self.save.isHidden() else self.save)
            if target is not None:
                target.setFocus(Qt.FocusReason.TabFocusReason)

    def _lay(self) -> None:
        """The chips first, then what belongs to all of them; the keyboard stays on its chip."""
        focused = self._named(self.window().focusWidget())
        if focused and focused not in self._views:
            self.left.emit()
        while (item := self._flow.takeAt(0)) is not None:
            old = item.widget()
            if isinstance(old, QPushButton) and old in self.buttons.values():
                old.hide()
                old.deleteLater()
        self.buttons = {}
        for name in self._views:
            button = PushButton(icon("eye", "muted"), without_mnemonic(name))
            button.setProperty("kind", "chip")
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.setAccessibleName(tr("Saved view {name}").format(name=name))
            button.setAccessibleDescription(tr("F2 renames it, Delete removes it"))
            button.installEventFilter(self)
            button.clicked.connect(lambda _=False, name=name: self._pick(name))
            self.buttons[name] = button
            self._flow.addWidget(button)
            button.show()
        for part in (self.more, self.order, self.save, self.name):
            self._flow.addWidget(part)
        self._tell()
        if focused in self.buttons:
            self.buttons[focused].setFocus()

    def _pick(self, name: str) -> None:
        self.picked.emit(self._views[name])
        self._tell()

    def _tell(self) -> None:
        shown = self._shown()
        for name, button in self.buttons.items():
            button.setChecked(name == shown)
        self.more.setVisible(bool(shown))
        naming = not self.name.isHidden()
        self.save.setVisible(self._now.is_narrowed and not shown and not naming)
        self.setVisible(bool(self._views) or self._now.is_narrowed or naming)
        self._flow.invalidate()
        self.updateGeometry()
