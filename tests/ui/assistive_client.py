"""A screen reader in small, run by the system's own Python: reads the window through AT-SPI and presses a button.

Prints one word a line: what it found; `done` at the end. Started by `test_assistive.py` beside the real program.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from typing import Any

import gi  # type: ignore[import-not-found,import-untyped,unused-ignore]

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # type: ignore[import-not-found,import-untyped,unused-ignore]  # noqa: E402

BUTTONS = {"button", "push button", "check box", "toggle button", "radio button"}


def main() -> int:
    """Find the program, read, press, and read again."""
    program = wait(
        lambda: next((each for each in children(Atspi.get_desktop(0)) if each.get_name() == "Two Hats"), None)
    )
    say("program", program.get_name())
    window = wait(lambda: next(iter(children(program)), None))
    say("window", window.get_name())
    button = wait(lambda: find(window, BUTTONS, "Leads"))
    say("button", button.get_name())
    if not button.do_action(press(button)):
        return 1
    table = wait(lambda: find(window, {"table", "list", "tree table"}, "Leads"))
    say("list", table.get_name())
    cell = wait(lambda: next((each for each in everything(table) if each.get_role_name() == "table cell"), None))
    say("cell", cell.get_name())
    say("done", "")
    return 0


def press(button: Any) -> int:
    """The number of the action that presses."""
    names = [button.get_action_name(number).lower() for number in range(button.get_n_actions())]
    return next((number for number, name in enumerate(names) if name in ("press", "toggle", "click")), 0)


def find(top: Any, roles: set[str], name: str) -> Any:
    """What has one of the roles and a name that begins so, and is shown."""
    for each in everything(top):
        shown = each.get_state_set().contains(Atspi.StateType.SHOWING)
        if each.get_role_name() in roles and (each.get_name() or "").startswith(name) and shown:
            return each
    return None


def everything(top: Any) -> Iterator[Any]:
    """A thing and all that stands in it."""
    yield top
    for each in children(top)[:60]:
        yield from everything(each)


def children(thing: Any) -> list[Any]:
    """What stands in a thing; nothing where it has just gone."""
    try:
        found = [thing.get_child_at_index(number) for number in range(min(thing.get_child_count(), 200))]
    except gi.repository.GLib.Error:
        return []
    return [each for each in found if each is not None]


def wait(ask: Any) -> Any:
    """Ask until there is an answer, for half a minute."""
    until = time.monotonic() + 30
    while time.monotonic() < until:
        try:
            found = ask()
        except gi.repository.GLib.Error:
            found = None
        if found is not None:
            return found
        time.sleep(0.2)
    sys.exit("waited in vain")


def say(what: str, name: str) -> None:
    """Tell the test."""
    sys.stdout.write(f"{what}\t{name}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
