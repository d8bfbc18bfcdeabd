"""Put something off: a small menu of days, opened by S."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QMenu, QWidget

from core.next_steps import next_monday
from ui.kit import days
from ui.kit.icons import icon
from ui.kit.words import listed, tr
from ui.next_steps.lines import weekday
from ui.next_steps.pick_day import DayToPutOff


def choices(today: date) -> list[tuple[str, date]]:
    """The days that are offered, with the letter that picks each."""
    offered = [
        (tr("&Tomorrow"), today + timedelta(days=1)),
        (tr("In &3 days"), today + timedelta(days=3)),
        (tr("Next &Monday"), next_monday(today)),
    ]
    once = {day: text for text, day in reversed(offered)}  # a day that has two names is offered by its first
    return [
        (f"{text}\t{listed((weekday(day), days.shown_short(day, date.min)))}", day)
        for text, day in offered
        if once[day] == text
    ]


def ask(host: QWidget, place: QRect, today: date, put_off: Callable[[date], object]) -> QMenu:
    """Open the menu below a place of a widget; `put_off` gets the day."""
    menu = QMenu(host)
    menu.setAccessibleName(tr("Put off until"))
    for text, day in choices(today):
        menu.addAction(icon("alarm-clock", "muted"), text).triggered.connect(lambda _=False, day=day: put_off(day))
    menu.addSeparator()

    def pick() -> None:
        popup = DayToPutOff(host, today)
        popup.picked.connect(put_off)
        popup.show_below(host)
        popup.move(_on_screen(host, popup, place))

    menu.addAction(icon("calendar", "muted"), tr("&Pick a day…")).triggered.connect(pick)
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(host.mapToGlobal(place.bottomLeft()))
    if menu.actions():
        menu.setActiveAction(menu.actions()[0])
    return menu


def _on_screen(host: QWidget, popup: QWidget, place: QRect) -> QPoint:
    screen = host.screen().availableGeometry()
    corner = host.mapToGlobal(place.bottomLeft())
    lowest, rightmost = screen.bottom() - popup.height(), screen.right() - popup.width()
    return QPoint(max(screen.left(), min(corner.x(), rightmost)), max(screen.top(), min(corner.y(), lowest)))
