"""The pages as they will be printed: white paper one below the other on a calm ground."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from ui.kit import tokens
from ui.kit.words import tr
from ui.reports.document import Document, Paper
from ui.reports.rendering import BAND, Renderer, Strip
from ui.reports.spread import GAP, LARGEST, SMALLEST, Fit, Place, Spread, fitting, spread

_STEPS = (0.1, 0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0, 4.0, 5.0)
_SCALED_LATER = 120  # milliseconds without another step of zoom until pages are drawn sharp
_LINE = 48  # logical pixels that an arrow key goes


class PageView(QAbstractScrollArea):
    """page_changed(): another page is the one looked at. zoom_changed(): pages are of another size."""

    page_changed = Signal()
    zoom_changed = Signal()

    def __init__(self, renderer: Renderer) -> None:
        """Show nothing yet."""
        super().__init__()
        self._renderer = renderer
        self._papers: tuple[Paper, ...] = ()
        self._spread = Spread()
        self._fit = Fit.WIDTH
        self._zoom = 1.0
        self._grey = False
        self._dim = False
        self._page = 0
        self._under: dict[int, tuple[int, int, bool]] = {}
        self._grabbed: tuple[QPointF, int, int] | None = None
        self._told = (0, 0)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAutoFillBackground(False)
        self.setMinimumSize(240, 160)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_SCALED_LATER)
        self._later.timeout.connect(self.viewport().update)
        renderer.drawn.connect(self.viewport().update)
        renderer.told.connect(self._describe)
        self.verticalScrollBar().valueChanged.connect(self._moved)
        self.setAccessibleName(tr("Pages"))

    # What is shown

    def show_document(self, document: Document | None) -> None:
        """Show other pages; the place on the page stays where there is still such a place."""
        self._renderer.show_document(document)
        self._papers = document.papers if document is not None else ()
        self._under = {page: was for page, was in self._under.items() if page < len(self._papers)}
        self._told = (0, 0)
        self._lay_out()
        self._moved(force=True)
        self.viewport().update()

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._papers)

    @property
    def page(self) -> int:
        """The page looked at, from 0."""
        return self._page

    @property
    def fit(self) -> Fit:
        """What decides the size of pages."""
        return self._fit

    @property
    def zoom(self) -> float:
        """The size of pages: 1 is as on paper."""
        return self._zoom

    def set_grey(self, grey: bool) -> None:
        """Show pages as a black-and-white printer prints them."""
        self._grey = grey
        self.viewport().update()

    def set_dim(self, dim: bool) -> None:
        """Show that these pages are about to be replaced."""
        if dim != self._dim:
            self._dim = dim
            self.viewport().update()

    # Going about

    def go_to(self, page: int) -> None:
        """Put the upper edge of a page at the top."""
        if self._papers:
            page = max(0, min(page, self.count - 1))
            edge = 0 if page == 0 else self._spread.places[page].top / self._ratio - GAP / 2
            self.verticalScrollBar().setValue(round(edge))
            if self._page != page:  # the last pages may be too short to come to the top
                self._page = page
                self._tell_page()

    def set_fit(self, fit: Fit) -> None:
        """Let the room decide the size."""
        if fit is Fit.OWN:
            self.set_zoom(self._zoom)
            return
        page = self._page
        self._fit = fit
        self._lay_out()
        self.go_to(page)
        self.zoom_changed.emit()

    def set_zoom(self, zoom: float, around: QPointF | None = None) -> None:
        """Show pages at a size, keeping a point of the viewport (its middle) where it is."""
        zoom = max(SMALLEST, min(zoom, LARGEST))
        point = around or QPointF(self.viewport().width() / 2, self.viewport().height() / 2)
        page, within = self._point_of(point)
        self._fit, self._zoom = Fit.OWN, zoom
        self._later.start()
        self._lay_out()
        if self._papers:
            place = self._spread.places[page]
            x = (place.left + within.x() * place.width) / self._ratio - point.x()
            y = (place.top + within.y() * place.height) / self._ratio - point.y()
            self._scroll_to(x, y)
        self.zoom_changed.emit()

    def step_zoom(self, by: int, around: QPointF | None = None) -> None:
        """One step larger or smaller."""
        if by > 0:
            self.set_zoom(next((step for step in _STEPS if step > self._zoom * 1.01), LARGEST), around)
        else:
            self.set_zoom(next((step for step in reversed(_STEPS) if step < self._zoom * 0.99), SMALLEST), around)

    # Inside: where things are

    @property
    def _ratio(self) -> float:
        return self.devicePixelRatioF()

    def _lay_out(self) -> None:
        """Put every page in its place."""
        room = self.viewport().size()
        if self._fit is not Fit.OWN and self._papers:
            wide = self.verticalScrollBar().sizeHint().width()
            self._zoom = fitting(self._papers, self.maximumViewportSize() - QSize(wide, 0), self._fit)
        self._spread = spread(self._papers, room, self._zoom, self._ratio)
        for bar, length, seen in (
            (self.horizontalScrollBar(), self._spread.width, room.width()),
            (self.verticalScrollBar(), self._spread.height, room.height()),
        ):
            bar.setPageStep(seen)
            bar.setSingleStep(_LINE)
            bar.setRange(0, max(0, round(length - seen)))
        if self._fit is not Fit.OWN:
            self.horizontalScrollBar().setRange(0, 0)
        self.viewport().update()

    def _offset(self) -> tuple[int, int]:
        """How far the view has gone, in device pixels."""
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = across.maximum() - across.value() if mirrored else across.value()
        return round(left * self._ratio), round(down.value() * self._ratio)

    def _scroll_to(self, left: float, top: float) -> None:
        across = self.horizontalScrollBar()
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        across.setValue(across.maximum() - round(left) if mirrored else round(left))
        self.verticalScrollBar().setValue(round(top))

    def _point_of(self, point: QPointF) -> tuple[int, QPointF]:
        """The page nearest to a point of the viewport, and where on it, from 0 to 1 each way."""
        left, top = self._offset()
        return self._spread.nearest(point.x() * self._ratio + left, point.y() * self._ratio + top)

    def _stretch(self) -> tuple[int, int]:
        """From where to where the height is seen, in device pixels."""
        _, top = self._offset()
        return top, top + round(self.viewport().height() * self._ratio)

    def _moved(self, *_told: object, force: bool = False) -> None:
        """The page looked at is the one that has most of the viewport."""
        page = self._spread.most_seen(*self._stretch())
        if page != self._page or force:
            self._page = page
            self._tell_page()

    def _tell_page(self) -> None:
        now = (self._renderer.making, self._page)
        if self._papers and now != self._told:
            self._told = now
            said = tr("Page {number} of {count}").format(number=self._page + 1, count=self.count)
            self.setAccessibleName(said)
            self.setAccessibleDescription(said)  # until the words of the page are there
            self._renderer.ask_words(self._page)
        self.page_changed.emit()

    def _describe(self, page: int, words: str) -> None:
        if page == self._page:
            self.setAccessibleDescription(words)

    # Inside: drawing

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw the pages that are seen, and ask for strips that are not there yet."""
        now = tokens.current()
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(now.side if now.dark else now.pressed))
        painter.drawRoundedRect(QRectF(self.viewport().rect()), tokens.RADIUS, tokens.RADIUS)
        missing: list[Strip] = []
        for number, place in self._spread.between(*self._stretch()):
            missing += self._draw_page(painter, number, place, now)
        if self._dim:
            veil = QColor(now.side if now.dark else now.pressed)
            veil.setAlpha(150)
            painter.setBrush(veil)
            painter.drawRoundedRect(QRectF(self.viewport().rect()), tokens.RADIUS, tokens.RADIUS)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(now.focus), 2))
            painter.drawRoundedRect(QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1), 7, 7)
        if not self._later.isActive():
            self._renderer.want(missing)

    def _draw_page(self, painter: QPainter, number: int, place: Place, now: tokens.Tokens) -> list[Strip]:
        """Draw one; gives back its strips that are seen and missing."""
        ratio = self._ratio
        left, top = self._offset()
        area = QRectF((place.left - left) / ratio, (place.top - top) / ratio, place.width / ratio, place.height / ratio)
        shade = QColor(now.shade_under)
        painter.setPen(Qt.PenStyle.NoPen)
        for wide, alpha in ((3, 8), (2, 12), (1, 18)):
            shade.setAlpha(alpha * (3 if now.dark else 1))
            painter.setBrush(shade)
            painter.drawRoundedRect(area.adjusted(-wide, -wide + 1, wide, wide + 1), 2, 2)
        painter.fillRect(area, QColor("#ffffff"))
        making = self._renderer.making
        bottom = top + round(self.viewport().height() * ratio)
        there: list[tuple[int, QImage]] = []
        missing: list[Strip] = []
        for start in range(0, place.height, BAND):
            if place.top + start < bottom and place.top + min(start + BAND, place.height) > top:
                strip = Strip(making, number, place.width, start, self._grey)
                image = self._renderer.strip(strip)
                if image is None:
                    missing.append(strip)
                else:
                    there.append((start, image))
        if missing:
            self._draw_before(painter, number, area)
        else:
            self._under[number] = making, place.width, self._grey
        for start, image in there:
            target = QRectF(area.left(), area.top() + start / ratio, image.width() / ratio, image.height() / ratio)
            painter.drawImage(target, image)
        return missing

    def _draw_before(self, painter: QPainter, number: int, area: QRectF) -> None:
        """Until a page is drawn, the page as it was drawn before, stretched."""
        making, width, grey = self._under.get(number, (0, 0, False))
        if not width:
            return
        scale = area.width() / width
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for strip, image in self._renderer.strips_of(making, number, width, grey=grey):
            target = QRectF(area.left(), area.top() + strip.top * scale, area.width(), image.height() * scale)
            painter.drawImage(target.intersected(area), image, _part(image, target, area))

    # Inside: hearing

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Fit anew; the page looked at stays."""
        super().resizeEvent(event)
        page, within = self._point_of(QPointF(0, 0))
        self._lay_out()
        if self._papers:
            place = self._spread.places[page]
            self.verticalScrollBar().setValue(round((place.top + within.y() * place.height) / self._ratio))
        self._moved()
        self.zoom_changed.emit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Another screen has other pixels."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.DevicePixelRatioChange:
            self._lay_out()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Walk and zoom by keyboard."""
        zooms = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1}
        fits = {Qt.Key.Key_0: Fit.PAGE, Qt.Key.Key_2: Fit.WIDTH}
        key = Qt.Key(event.key())
        bar = self.verticalScrollBar()
        if key in zooms:
            self.step_zoom(zooms[key])
        elif key in fits:
            self.set_fit(fits[key])
        elif key == Qt.Key.Key_1:
            self.set_zoom(1.0)
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self._turn(1 if key == Qt.Key.Key_PageDown else -1)
        elif key == Qt.Key.Key_Home:
            self.go_to(0)
        elif key == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        elif key == Qt.Key.Key_Space:
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            bar.setValue(bar.value() + (-1 if back else 1) * (self.viewport().height() - _LINE))
        else:
            super().keyPressEvent(event)

    def _turn(self, by: int) -> None:
        """One screen on; where a page is seen whole, one page."""
        if self._fit is Fit.PAGE:
            self.go_to(self._page + by)
        else:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + by * (self.viewport().height() - _LINE))

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Scroll, or zoom with Ctrl."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            turned = event.angleDelta().y()
            if turned:
                self.set_zoom(self._zoom * 1.2 ** (turned / 120), event.position())
            event.accept()
            return
        super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Take hold of the paper."""
        if event.button() is Qt.MouseButton.LeftButton:
            bars = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
            self._grabbed = event.position(), *bars
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Push the paper about."""
        if self._grabbed is not None:
            start, across, down = self._grabbed
            gone = event.position() - start
            mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            self.horizontalScrollBar().setValue(round(across + (gone.x() if mirrored else -gone.x())))
            self.verticalScrollBar().setValue(round(down - gone.y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Let go of it."""
        self._grabbed = None
        self.viewport().unsetCursor()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Show the ring."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Hide the ring."""
        super().focusOutEvent(event)
        self.viewport().update()


def _part(image: QImage, target: QRectF, area: QRectF) -> QRectF:
    """The part of a picture that falls into an area, when the whole fills the target."""
    inner = target.intersected(area)
    if target.height() <= 0:
        return QRectF(image.rect())
    down = image.height() / target.height()
    return QRectF(0, (inner.top() - target.top()) * down, image.width(), inner.height() * down)
