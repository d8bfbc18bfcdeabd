"""Everything the page shows of one period, from the top: tiles by hat, charts, promotions and channels."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget
from shiboken6 import isValid

from core.insights.overview import Overview
from core.insights.spans import whole_months
from ui.charts.card import ChartCard
from ui.figures import pictures
from ui.figures.look import Look
from ui.figures.ranking_card import RankingCard
from ui.figures.tile import Tile, TileGrid
from ui.figures.tiles import Group, TileWriter, groups
from ui.kit.buttons import BEFORE_ICON, button, quiet
from ui.kit.cards import Card
from ui.kit.insets import Outdent
from ui.kit.picture import Picture
from ui.kit.scroll import Scroller
from ui.kit.words import tr

if TYPE_CHECKING:
    from ui.paper.numbers import Numbers

_NESTED = 6
"""Layouts within each other, from the page down to a card: each lies once the one around it has told its place."""

_SIDE_BY_SIDE = 840
"""Logical pixels from which two charts stand beside each other."""


class Board(Scroller):
    """Tiles, charts and rankings.

    look_asked(look): the rows behind a figure are wanted. credit_chosen(rule): sales shall count by another rule.
    targets_asked(): the month has none. number_asked(kind): one shall be written down, of a kind or ("") of any.
    """

    look_asked = Signal(object)
    credit_chosen = Signal(object)
    targets_asked = Signal()
    number_asked = Signal(str)

    def __init__(self, *, writes: bool = True) -> None:
        """Without figures yet; `writes`: the file can be written to."""
        super().__init__(spacing=16)
        self._writes = writes
        self.cards: list[tuple[Card, TileGrid]] = []
        self.leads = ChartCard(tr("Leads by month"))
        self.revenue = ChartCard(tr("Revenue by month"))
        self.funnel = ChartCard(tr("Funnel"), tells=tr("How far the leads of these days have come by today."))
        self.time = ChartCard(tr("Time to a decision"), tells=tr("Deals opened on these days, from the first word on."))
        self.targets = ChartCard(tr("Against the targets"))
        self.set_targets = button(tr("Set targets"), icon="target")
        self.set_targets.clicked.connect(self.targets_asked)
        self.set_targets.hide()
        self.targets.body.insertWidget(1, self.set_targets, 0, Qt.AlignmentFlag.AlignLeading)
        self.write_reach = quiet(tr("Write down who was reached"), icon="plus")
        self.write_reach.clicked.connect(lambda: self.number_asked.emit("reach"))
        self.write_reach.hide()
        below = Outdent(self.write_reach, BEFORE_ICON)
        below.addStretch(1)
        self.funnel.body.insertLayout(self.funnel.body.indexOf(self.funnel.remark), below)
        self.forecast = ChartCard(tr("Forecast"))
        self.promotions = RankingCard(
            tr("Promotions"), tr("What each brought on these days."), name=tr("Promotion"), with_credit=True
        )
        self.channels = RankingCard(tr("Channels"), tr("The same by channel."), name=tr("Channel"), with_credit=False)
        self._pairs = _Pairs(self.leads, self.revenue, self.funnel, self.time, self.targets, self.forecast)
        for card, hat in (
            (self.leads, "marketing"),
            (self.revenue, "sales"),
            (self.time, "sales"),
            (self.forecast, "sales"),
        ):
            card.setProperty("hat", hat)
        for part in (self._pairs, self.promotions, self.channels):
            self.add(part)
        self.body.addStretch(1)
        self._left: list[Callable[[], None]] = []
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.timeout.connect(self._draw_next)
        for chart in (*self._pairs.charts, self.promotions, self.channels):
            chart.opened.connect(self.look_asked)
        self.promotions.credit_chosen.connect(self.credit_chosen)

    def show_figures(self, numbers: Numbers, seen: Overview) -> None:
        """Show an overview; what stays the same stays in its place.

        The first figures are there at once, the others and the charts one by one in the moments after: all of it in
        one piece would hold the window up for a fifth of a second.
        """
        wanted = groups(seen.now)
        self._drop_cards(len(wanted))
        writer = TileWriter(numbers, seen.now, seen.before)
        first, *others = [partial(self._show_group, place, group, writer) for place, group in enumerate(wanted)]
        first()
        self._left = [
            *others,
            lambda: self._show(self.leads, pictures.leads_by_month(numbers, seen)),
            lambda: self._show(self.revenue, pictures.revenue_by_month(numbers, seen)),
            lambda: self._show_funnel(numbers, seen),
            lambda: self._show_time(numbers, seen),
            lambda: self._show_targets(numbers, seen),
            lambda: self._show_forecast(numbers, seen),
            lambda: self.promotions.show_rows(numbers, seen, seen.now.promotions),
            lambda: self.channels.show_rows(numbers, seen, seen.now.channels),
        ]
        self._next.start()

    @contextmanager
    def in_place(self, part: QWidget | None) -> Iterator[None]:
        """Keep a part where it is seen while the board gets another width, which puts charts below each other or back.

        One that was scrolled away comes into sight.
        """
        if part is None or not isValid(part) or not self.isAncestorOf(part):
            yield
            return
        before = self._top_of(part)
        was_seen = -part.height() < before < self.viewport().height()
        yield
        for _ in range(_NESTED):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        if was_seen:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self._top_of(part) - before)
        self.ensureWidgetVisible(part, 0, 0)

    def _top_of(self, part: QWidget) -> int:
        return part.mapTo(self.viewport(), QPoint(0, 0)).y()

    @property
    def is_drawing(self) -> bool:
        """Whether some of the charts are still those of the figures before."""
        return bool(self._left)

    def _draw_next(self) -> None:
        if self._left:
            self._left.pop(0)()
        if self._left:
            self._next.start()

    @property
    def tiles(self) -> dict[str, Tile]:
        """Every tile by the name of its figure."""
        return {name: tile for _, grid in self.cards for name, tile in grid.tiles.items()}

    def _drop_cards(self, count: int) -> None:
        """Keep so many groups of figures at most."""
        while len(self.cards) > count:
            card, _ = self.cards.pop()
            self.body.removeWidget(card)
            card.hide()
            card.deleteLater()

    def _show_group(self, place: int, group: Group, writer: TileWriter) -> None:
        if place == len(self.cards):
            card, grid = Card(group.title), TileGrid()
            card.body.setContentsMargins(8, 0, 8, 0)
            card.setProperty("hat", str(group.hat or ""))
            card.head.insertWidget(0, Picture(group.picture, str(group.hat or "muted"), 18))
            card.head.setSpacing(8)
            if group.is_written and self._writes:
                written = quiet(tr("Write down a number"), icon="plus")
                written.clicked.connect(lambda: self.number_asked.emit(""))
                card.head.addWidget(written)
            card.add(grid)
            self.body.insertWidget(place, card)
            self.cards.append((card, grid))
        for tile in self.cards[place][1].set_group(group):
            tile.clicked.connect(self._ask)
        self.cards[place][1].show_words(writer)

    def _show_funnel(self, numbers: Numbers, seen: Overview) -> None:
        reach_is_known = seen.now.funnel.awareness is not None
        self.write_reach.setVisible(self._writes and not reach_is_known and seen.now.funnel.interest > 0)
        if not seen.now.funnel.interest and not reach_is_known:
            self.funnel.show_nothing(tr("No leads were received on these days."))
            return
        self._show(self.funnel, pictures.funnel_picture(numbers, seen.now))

    def _show_time(self, numbers: Numbers, seen: Overview) -> None:
        if not seen.curve.events:
            opened = seen.curve.n
            self.time.show_nothing(
                tr("No deals were opened on these days.")
                if not opened
                else tr("None of the {count} deals opened on these days is decided yet.").format(count=opened)
            )
            self.time.set_remark("")
            return
        self._show(self.time, pictures.curve_picture(numbers, seen))
        self.time.set_remark(pictures.won_within_words(numbers, seen.now))

    def _show_targets(self, numbers: Numbers, seen: Overview) -> None:
        aims = seen.now.targets
        if all(aim.target is None for aim in (aims.revenue, aims.deals_won, aims.leads_received, aims.activities)):
            self.targets.show_nothing(
                tr("Not every month of these days has a target. Say in the settings what each should bring.")
                if whole_months(seen.now.period)
                else tr("Targets are set by the month, and these days are not whole months.")
            )
            self.set_targets.setVisible(bool(whole_months(seen.now.period)))
            return
        self.set_targets.hide()
        self._show(self.targets, pictures.targets_picture(numbers, seen.now))

    def _show_forecast(self, numbers: Numbers, seen: Overview) -> None:
        self.forecast.tells.setText(
            tr("{amount} likely to come from the deals that are open today.").format(
                amount=numbers.money(seen.now.forecast)
            )
        )
        self.forecast.tells.show()
        if not any(row.count for row in seen.pipeline):
            self.forecast.show_nothing(tr("No deals are open."))
            return
        self._show(self.forecast, pictures.forecast_picture(numbers, seen))

    def _show(self, card: ChartCard, picture: pictures.Picture) -> None:
        card.show_chart(picture.draw, picture.numbers, height=picture.height, says=picture.says)

    def _ask(self) -> None:
        tile = self.sender()
        if isinstance(tile, Tile) and tile.name:
            self.look_asked.emit(Look(tile.name, tile.texts[0]))


class _Pairs(QWidget):
    """Charts two by two where there is room, else one below the other."""

    def __init__(self, *charts: ChartCard) -> None:
        super().__init__()
        self.charts = charts
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(16)
        self._columns = 0
        for chart in charts:  # a page that goes before it was seen takes them along
            chart.setParent(self)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        columns = 2 if self.width() >= _SIDE_BY_SIDE else 1
        if columns == self._columns:
            return
        self._columns = columns
        for place, chart in enumerate(self.charts):
            self._grid.addWidget(chart, place // columns, place % columns)
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
