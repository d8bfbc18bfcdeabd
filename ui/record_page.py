"""Something to choose from on the left, the chosen record on the right: the frame of most rooms."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtWidgets import QSplitter, QWidget

from core.activities import Hat
from core.ids import Id
from ui.desk import Desk
from ui.kit.page import Page
from ui.record.panel import RecordPanel


class RecordPage(Page):
    """A main part (list, board) with a record panel beside it. Subclasses write `reload` and `show_in_main`."""

    name = ""
    """What the settings call it."""

    def __init__(
        self,
        desk: Desk,
        title: str,
        tells: str,
        *,
        main: QWidget,
        panel: RecordPanel,
        action: str = "",
        hat: Hat | None = None,
    ) -> None:
        """Put main part and panel side by side, the panel hidden; texts are translated already."""
        super().__init__(title, tells, action=action, hat=hat)
        self.desk = desk
        self.main = main
        self.panel = panel
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setChildrenCollapsible(False)
        self.split.addWidget(main)
        self.split.addWidget(panel)
        self.split.setStretchFactor(0, 3)
        self.split.setStretchFactor(1, 2)
        panel.setMinimumWidth(360)
        main.setMinimumWidth(280)
        panel.hide()
        self.body.addWidget(self.split, 1)
        self.interests = self.interests | panel.interests
        kept: QByteArray = desk.settings.state(f"{self.name}/split")
        self._divided = not kept.isEmpty()
        if not kept.isEmpty():
            self.split.restoreState(kept)
        panel.closed.connect(self.close_record)
        self.split.splitterMoved.connect(self._remember_split)
        self.listen(desk.bridge.changed, self.changed)

    def show_in_main(self, key: Id) -> None:
        """Point at the record in the main part, if it is in sight there; for subclasses."""

    def open_record(self, key: Id, then: Callable[[], object] | None = None) -> bool:
        """Show a record beside the main part, and point at it there; false if it is gone."""
        if not self.panel.show_record(key):
            self.close_record()
            return False
        if not self._divided and self.split.width() > 0:
            self._divided = True
            self.split.setSizes([self.split.width() * 11 // 20, self.split.width() * 9 // 20])
        self.panel.show()
        self.show_in_main(key)
        if then is not None:
            then()
        return True

    def close_record(self) -> None:
        """Give the main part the whole width again."""
        self.panel.flush()
        self.panel.key = None
        self.panel.hide()
        self.main.setFocus()

    def flush(self) -> None:
        """Save what is being typed."""
        self.panel.flush()

    def _remember_split(self, *_: int) -> None:
        self.desk.settings.set_state(f"{self.name}/split", self.split.saveState())
