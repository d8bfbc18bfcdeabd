"""Going to a page, and beginning something new there: what must be made first takes a turn of its own."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ui.kit.type_ahead import then_typed

if TYPE_CHECKING:
    from ui.window import Window


class Going:
    """The ways through a window that someone asks for; of two wishes the newer one counts, and a page shown is one."""

    def __init__(self, window: Window) -> None:
        """Nobody goes anywhere yet."""
        self._window = window
        self._wishes = 0

    def wish(self, arrive: Callable[[], object]) -> Callable[[], None]:
        """What someone wants a turn later; it does nothing where they want something else by then."""
        self.forget()
        wish = self._wishes

        def unless_another() -> None:
            if wish == self._wishes:
                arrive()

        return unless_another

    def forget(self) -> None:
        """Nothing that was asked for before is wanted any more."""
        self._wishes += 1

    def to(self, name: str, then: Callable[[Any], object] = lambda page: None) -> None:
        """Go to a page and do something there.

        Args:
            name: of the page. Making it, showing it and filling it at once would hold up the window.
            then: what to do; not if someone is elsewhere by then.
        """
        window = self._window
        if window.has_page(name):
            then(window.show_page(name))
            return
        arrive = self.wish(lambda: then(window.show_page(name)))
        window.prepare(name)
        then_typed(window, arrive)

    def write_new(self, name: str, begin: Callable[[Any], object]) -> None:
        """Go to a page and begin something new there, on a slip that may have to be made as well."""
        self.to(name, lambda page: page.begin_on_slip(lambda: begin(page)))
