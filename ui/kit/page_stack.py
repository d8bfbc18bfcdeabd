"""Pages of which one is seen. The others put on new colours when they are next shown, not when they were chosen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

_POLISHED = Qt.WidgetAttribute.WA_WState_Polished
_OWN_STYLE = Qt.WidgetAttribute.WA_SetStyle


class PageStack(QStackedWidget):
    """A stack whose pages are dressed one by one, each when it is seen.

    Qt dresses every widget there is anew, seen or not, in one go: with all pages made that takes the window more than
    half a second. It leaves out what was never dressed or has a style of its own; so pages are marked as both until
    it is their turn.

    came(page): the keyboard came along to a page that never had it. Qt leaves it on whatever stands first there; on a
    page that had it before it goes to where it was.
    """

    came = Signal(object)

    def pass_by(self) -> None:
        """The style is about to change: pages keep what they have on."""
        for page in map(self.widget, range(self.count())):
            if page is not None:
                for widget in _whole(page):
                    widget.setAttribute(_POLISHED, False)
                    widget.setAttribute(_OWN_STYLE, True)

    def dress(self) -> None:
        """Let the page that is seen put on what the application has on by now."""
        page = self.currentWidget()
        if page is not None:
            _dress(page)

    def setCurrentWidget(self, page: QWidget) -> None:
        """Show a page, dressed as the others are."""
        _dress(page)
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


def _dress(page: QWidget) -> None:
    if not page.testAttribute(_OWN_STYLE):
        return
    waiting = [widget for widget in _whole(page) if widget.testAttribute(_OWN_STYLE)]
    for widget in waiting:  # parents first, whose colours their children have
        widget.setAttribute(_OWN_STYLE, False)
        style = widget.style()
        style.unpolish(widget)
        if not widget.testAttribute(Qt.WidgetAttribute.WA_SetPalette):
            widget.setPalette(QPalette())  # those of the application, which have changed
        style.polish(widget)
        widget.setAttribute(_POLISHED)
    for widget in waiting:
        QApplication.sendEvent(widget, QEvent(QEvent.Type.StyleChange))


def _whole(page: QWidget) -> list[QWidget]:
    return [page, *page.findChildren(QWidget)]
