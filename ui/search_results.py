"""The list below the search field: what was found, of which kind, with a line that tells it from others."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ui.kit import fonts, icons, tokens
from ui.kit.icons import icon
from ui.kit.shadow import Shadow
from ui.kit.text import TextRole, draw_line, label
from ui.kit.tokens import BODY, TINY, Tone
from ui.kit.words import listed, tr

ROW = 44
"""Height of a result in logical pixels."""

_MOST = 8  # rows shown at once; the rest is scrolled to
_EDGE = 5
_NARROWEST = 680

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Hit:
    """A line of the results: what it is, in words, and where it leads."""

    picture: str
    title: str
    about: str
    kind: str
    go: Callable[[], object]
    tone: Tone = Tone.NEUTRAL


class Hits(QAbstractListModel):
    """What was found last."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Nothing yet."""
        super().__init__(parent)
        self._rows: list[Hit] = []

    def show(self, hits: list[Hit]) -> None:
        """Replace what was found before."""
        self.beginResetModel()
        self._rows = hits
        self.endResetModel()

    def at(self, row: int) -> Hit | None:
        """The hit in a row, none outside."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        hit = self.at(index.row())
        if hit is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return hit.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return listed((hit.title, hit.kind, hit.about))
        return hit if role == Qt.ItemDataRole.UserRole else None


class Results(QFrame):
    """Floats below the field. It never takes the keyboard; the field steers it."""

    def __init__(self, host: QWidget, field: QWidget) -> None:
        """Lie on `host`, below `field`, hidden."""
        super().__init__(host)
        self._host, self._field = host, field
        self.hits = Hits(self)
        self.setProperty("kind", "popup")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view = _list(self.hits)
        self.nothing = _Hint()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)
        layout.setSpacing(0)
        layout.addWidget(self.view)
        layout.addWidget(self.nothing)
        host.installEventFilter(self)
        self.hide()
        Shadow(self)

    def show_hits(self, hits: list[Hit], instead: tuple[str, str]) -> None:
        """Show what was found, or two lines that say why there is nothing."""
        self.hits.show(hits)
        self.view.setVisible(bool(hits))
        self.nothing.setVisible(not hits)
        self.nothing.say(*instead)
        if hits:
            self.view.setCurrentIndex(self.hits.index(0, 0))
        self._place()
        self.show()
        self.raise_()

    def current(self) -> Hit | None:
        """The hit that Enter would go to."""
        return self.hits.at(self.view.currentIndex().row()) if self.isVisible() else None

    def step(self, by: int) -> None:
        """Choose another row; it stops at both ends."""
        last = self.hits.rowCount() - 1
        if last >= 0:
            row = min(max(self.view.currentIndex().row() + by, 0), last)
            self.view.setCurrentIndex(self.hits.index(row, 0))

    def page(self) -> int:
        """How many rows a page key goes."""
        return _MOST - 1

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._host and event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        if layout := self._host.layout():
            layout.activate()
        corner = self._field.mapTo(self._host, self._field.rect().bottomLeft())
        rows = max(1, min(self.hits.rowCount(), _MOST))
        room = self._host.height() - corner.y() - 16
        width = max(self._field.width(), min(_NARROWEST, self._host.width() - 32))
        left = corner.x() + self._field.width() - width  # it ends where the field ends
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            left = corner.x()
        left = max(min(16, corner.x()), left)
        self.setGeometry(left, corner.y() + 5, width, min(rows * ROW + 2 * (_EDGE + 1), room))


class _Hint(QWidget):
    """Said instead of a list."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(ROW)
        picture = QLabel()
        picture.setPixmap(icon("search", "muted").pixmap(QSize(18, 18), self.devicePixelRatioF()))
        self.title = label("", TextRole.STRONG, elide=True)
        self.about = label("", TextRole.MUTED, elide=True)
        both = QVBoxLayout()
        both.setSpacing(0)
        both.addWidget(self.title)
        both.addWidget(self.about)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(12)
        row.addWidget(picture)
        row.addLayout(both, 1)

    def say(self, title: str, about: str) -> None:
        self.title.setText(title)
        self.about.setText(about)


def _list(hits: Hits) -> QListView:
    made = QListView()
    made.setModel(hits)
    made.setItemDelegate(HitDelegate(made))
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    made.setMouseTracking(True)
    made.entered.connect(made.setCurrentIndex)  # one row is chosen, be it by mouse or by keyboard
    made.setFrameShape(QFrame.Shape.NoFrame)
    made.setUniformItemSizes(True)
    made.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setAccessibleName(tr("What was found"))
    return made


class HitDelegate(QStyledItemDelegate):
    """Paints a hit: picture, title over the line about it, and its kind at the end."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        return QSize(100, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        hit = index.data(Qt.ItemDataRole.UserRole)
        if not isinstance(hit, Hit):
            return
        now = tokens.current()
        area = QRectF(option.rect)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        painter.save()
        painter.setLayoutDirection(option.direction)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(now.chosen[Tone.NEUTRAL]))
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 6, 6)
        left = area.right() - 30 if mirrored else area.left() + 12
        colour = now.muted if hit.tone is Tone.NEUTRAL else now.shade(hit.tone).text
        icons.paint(painter, hit.picture, QRectF(left, area.center().y() - 9, 18, 18), colour)
        self._texts(painter, hit, area, mirrored=mirrored)
        painter.restore()

    def _texts(self, painter: QPainter, hit: Hit, area: QRectF, *, mirrored: bool) -> None:
        now = tokens.current()
        wide = fonts.width(hit.kind, *_KIND)
        before, after = 42, 14
        inner = area.adjusted(after, 0, -before, 0) if mirrored else area.adjusted(before, 0, -after, 0)
        _line(painter, _KIND, now.muted, inner, hit.kind, Qt.AlignmentFlag.AlignTrailing)
        gap = wide + 16
        inner = inner.adjusted(gap, 0, 0, 0) if mirrored else inner.adjusted(0, 0, -gap, 0)
        half = area.height() / 2
        upper = inner.adjusted(0, 4, 0, 2 - half) if hit.about else inner
        _line(painter, _TITLE, now.text, upper, hit.title)
        _line(painter, _ABOUT, now.muted, inner.adjusted(0, half - 1, 0, -4), hit.about)


_KIND = TINY, QFont.Weight.Normal
_TITLE = BODY, QFont.Weight.DemiBold
_ABOUT = TINY + 1, QFont.Weight.Normal
"""Size and weight of what stands on a row."""


def _line(
    painter: QPainter,
    cut: tuple[int, QFont.Weight],
    colour: str,
    area: QRectF,
    text: str,
    side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeading,
) -> None:
    if text:
        painter.setPen(QColor(colour))
        line = fonts.elided(" ".join(text.split()), int(area.width()), *cut)
        draw_line(painter, area, side | Qt.AlignmentFlag.AlignVCenter, line, cut)
