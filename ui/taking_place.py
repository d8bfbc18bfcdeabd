"""How a window comes, in the place of another one: what is shown until then goes on, also where that fails."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from storage import Workspace
from ui.desk import AtHand, Desk
from ui.kit import turns
from ui.settings import Settings
from ui.window import Window


def window_on(opened: AtHand | Workspace, settings: Settings, make: Callable[[Desk], Window]) -> Window:
    """A window on an open file, not shown yet; where it cannot be made, the file is closed, nothing is left of it."""
    with ExitStack() as undone:
        undone.callback((opened.workspace if isinstance(opened, AtHand) else opened).close)
        desk = Desk(opened, settings)
        undone.callback(_give_up, desk)
        window = make(desk)
        undone.pop_all()
    return window


def show_in_turns(window: Window, show: Callable[[], object], page: str = "today", field: str = "") -> None:
    """Let a bare window make its page, read it, and show itself, in turns of their own; not if it is closed.

    Args:
        window: it.
        show: shows it.
        page: what is seen first.
        field: the object name of what has the keyboard there, see `keyboard_of`; empty: as the page wants it.
    """

    def come() -> None:
        if not window.leaving.is_asked:  # it goes as soon as nothing is under way any more
            show_or_close(window, show)
            if field:
                turns.later(window, give_keyboard)

    def give_keyboard() -> None:
        part = window.prepare(page).findChild(QWidget, field)
        if part is not None:
            part.setFocus(Qt.FocusReason.OtherFocusReason)

    def read() -> None:
        turns.later(window, come)  # first: also where the page cannot be read
        window.show_page(page).read_ahead()

    def make() -> None:
        show_or_close(window, lambda: window.prepare(page))
        turns.later(window, read)

    turns.later(window, make)


def keyboard_of(window: Window) -> str:
    """The object name of the field that has the keyboard; empty where it has none."""
    part: QWidget | None = window.focusWidget()
    while part is not None and (not part.objectName() or part.objectName().startswith("qt_")):
        part = part.parentWidget()
    return part.objectName() if part is not None else ""


def delete_in_turns(window: Window, owner: QObject) -> None:
    """Delete a closed window page by page: all of it at once would hold up the one in its place.

    Args:
        window: nobody needs it any more.
        owner: in whose name the turns are; a window that is closed gets none.
    """
    pages = window.stack.pages()

    def go_on() -> None:
        if not isValid(window):
            return
        if pages:
            pages.pop().deleteLater()
            turns.later(owner, go_on)
        else:
            window.deleteLater()

    turns.later(owner, go_on)


def show_or_close(window: Window, show: Callable[[], object]) -> None:
    """Show a window; one that cannot be shown is closed, or it would hold its file unseen."""
    try:
        show()
    except BaseException:
        window.close()
        raise


def _give_up(desk: Desk) -> None:
    """Let go of a file whose window could not be made, and of what there is of that window."""
    for window in [each for each in QApplication.topLevelWidgets() if getattr(each, "desk", None) is desk]:
        loose = [each for each in vars(window).values() if isinstance(each, QWidget) and each.parent() is None]
        for each in (window, *loose):  # parts that had not come to their place yet would go on by themselves
            turns.end(each)
            each.deleteLater()
    desk.close()
    desk.deleteLater()  # with all that was told to listen to it
