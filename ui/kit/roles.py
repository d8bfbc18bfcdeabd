"""What our own widgets are to assistive tools: Qt knows that only of its own, and takes ours for plain areas."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

Kind = TypeVar("Kind", bound=QWidget)
_ROLES: dict[str, QAccessible.Role] = {}


def is_a(role: QAccessible.Role) -> Callable[[type[Kind]], type[Kind]]:
    """Say of a class of widgets what it is."""

    def said(kind: type[Kind]) -> type[Kind]:
        _ROLES[kind.__name__] = role
        _listen()
        return kind

    return said


@cache
def _listen() -> None:
    """Be asked before Qt is, once in a program."""
    QAccessible.installFactory(_made)


def _made(name: str, thing: QObject) -> QAccessibleInterface | None:
    role = _ROLES.get(name)
    return QAccessibleWidget(thing, role, "") if role is not None and isinstance(thing, QWidget) else None
