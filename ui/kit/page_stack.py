"""Pages of which one is seen."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget


class PageStack(QStackedWidget):
    """A stack that says when the keyboard came along.

    came(page): the keyboard came along to a page that never had it. Qt leaves it on whatever stands first there; on a
    page that had it before it goes to where it was.

    It needs what the page that is seen needs. Qt would ask all of them, seen or not, and all that is in them for every
    width, whenever a word changes anywhere.
    """

    came = Signal(object)
    gave_back = False
    """Whether the keyboard came back to where it was when another page was left for the one that is seen."""

    def setCurrentWidget(self, page: QWidget) -> None:
        """Show a page."""
        old = self.currentWidget()
        here: QWidget | None = self.window().focusWidget()
        leaves = here is None or (old is not None and (here is old or old.isAncestorOf(here)))
        is_first = leaves and page is not old and page.focusWidget() is None
        self.gave_back = leaves and page is not old and not is_first
        if leaves and page is not old:
            # First, so that what is typed is saved, and Qt need not look through the whole window for what is next.
            self.setFocus()
        super().setCurrentWidget(page)
        if self.gave_back and (before := page.focusWidget()) is not None:
            before.setFocus()
        if is_first:
            self.came.emit(page)

    def pages(self) -> list[QWidget]:
        """All of them."""
        return [page for place in range(self.count()) if (page := self.widget(place)) is not None]

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """Pages take what room there is."""
        return False

    def sizeHint(self) -> QSize:  # noqa: N802
        """No more than it must have: what stands around it goes first."""
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Of the page that is seen."""
        page = self.currentWidget()
        return page.minimumSizeHint() if page is not None else QSize(0, 0)


def page_stacks() -> list[PageStack]:
    """Those of all windows."""
    return [stack for window in QApplication.topLevelWidgets() for stack in window.findChildren(PageStack)]
