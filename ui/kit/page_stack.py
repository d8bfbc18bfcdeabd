"""Pages of which one is seen."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget


class PageStack(QStackedWidget):
    """A stack that says when the keyboard came along.

    came(page): the keyboard came along to a page that never had it. Qt leaves it on whatever stands first there; on a
    page that had it before it goes to where it was.
    """

    came = Signal(object)

    def setCurrentWidget(self, page: QWidget) -> None:
        """Show a page."""
        old = self.currentWidget()
        here: QWidget | None = self.window().focusWidget()
        leaves = here is None or (old is not None and (here is old or old.isAncestorOf(here)))
        is_first = leaves and page is not old and page.focusWidget() is None
        super().setCurrentWidget(page)
        if is_first:
            self.came.emit(page)


def page_stacks() -> list[PageStack]:
    """Those of all windows."""
    return [stack for window in QApplication.topLevelWidgets() for stack in window.findChildren(PageStack)]
