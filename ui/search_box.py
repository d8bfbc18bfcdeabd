"""The search field above every page: records in any script, and actions; Enter goes there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from core.errors import Busy
from storage import Found
from ui.actions import Actions
from ui.desk import Desk
from ui.kit import icons, tokens
from ui.kit.tokens import BODY, TINY
from ui.kit.words import tr

_KINDS = {"contact": "user", "lead": "inbox", "deal": "handshake", "promotion": "megaphone"}
_ROW = 44
_SHOWN = 8


@dataclass(frozen=True, slots=True)
class Hit:
    """A line of the results: where it leads, in words and as a function."""

    picture: str
    title: str
    about: str
    go: Callable[[], object]


class SearchBox(QLineEdit):
    """Shows what it finds below itself while one types."""

    found = Signal(int)
    """How many results are shown."""

    def __init__(self, desk: Desk, actions: Actions, host: QWidget) -> None:
        """Search in a file and in the actions; results lie on `host`."""
        super().__init__()
        self._desk = desk
        self._actions = actions
        self._hits = _Hits()
        self._results = _Results(self._hits, host)
        self._host = host
        self.setPlaceholderText(tr("Find people, deals, words, actions  (Ctrl+K)"))
        self.setAccessibleName(tr("Find"))
        self.setClearButtonEnabled(True)
        self.addAction(icons.icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self.textEdited.connect(self.search)
        self._results.view.clicked.connect(lambda index: self._go(index.row()))

    def search(self, text: str) -> None:
        """Find and show; a file that is busy shows only actions."""
        hits = [
            Hit(entry.picture, action.text(), tr(entry.tip), action.trigger)
            for entry, action in self._actions.matching(text)[:3]
        ]
        try:
            records = self._desk.workspace.find.by_words(text, limit=12)
        except Busy:
            records = []
        hits = [self._hit(record) for record in records] + hits
        self._hits.show(hits)
        if text.strip():
            self._results.open_below(self, len(hits))
        else:
            self._results.hide()
        self.found.emit(len(hits))

    def leave(self) -> None:
        """Close the results and forget what was typed."""
        self._results.hide()
        self.clear()

    def _hit(self, record: Found) -> Hit:
        def go() -> None:
            self._desk.show_record(record.kind, record.id)

        return Hit(_KINDS.get(record.kind, "file-text"), record.title or tr("(no name)"), record.about, go)

    def _go(self, row: int) -> None:
        hit = self._hits.at(row)
        if hit is not None:
            self.leave()
            hit.go()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is not None and self._results.isVisible():
            self._results.step(step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go(max(0, self._results.view.currentIndex().row()))
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
            self._host.setFocus()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self._results.hide()
        return super().event(event)


class _Hits(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self._rows: list[Hit] = []

    def show(self, hits: list[Hit]) -> None:
        self.beginResetModel()
        self._rows = hits
        self.endResetModel()

    def at(self, row: int) -> Hit | None:
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008, N802
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        hit = self.at(index.row())
        if hit is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return hit.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{hit.title}, {hit.about}" if hit.about else hit.title
        return hit if role == Qt.ItemDataRole.UserRole else None


class _Results(QFrame):
    """The list below the field. It never takes the keyboard; the field steers it."""

    def __init__(self, model: _Hits, host: QWidget) -> None:
        super().__init__(host)
        self.setProperty("kind", "popup")
        self._nothing = tr("Nothing found. Words may be unfinished, in any script.")
        self.view = QListView()
        self.view.setModel(model)
        self.view.setItemDelegate(_HitDelegate(self.view))
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setMouseTracking(True)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setAccessibleName(tr("What was found"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addWidget(self.view)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def open_below(self, field: QWidget, count: int) -> None:
        host = self.parentWidget()
        assert host is not None
        place = field.mapTo(host, field.rect().bottomLeft())
        height = max(1, min(count, _SHOWN)) * _ROW + 10
        self.setGeometry(place.x(), place.y() + 4, field.width(), height)
        self.view.setCurrentIndex(self.view.model().index(0, 0))
        self.show()
        self.raise_()

    def step(self, by: int) -> None:
        row = self.view.currentIndex().row() + by
        if 0 <= row < self.view.model().rowCount():
            self.view.setCurrentIndex(self.view.model().index(row, 0))

    def paintEvent(self, event: object) -> None:  # noqa: N802
        super().paintEvent(event)  # type: ignore[arg-type]
        self.view.setVisible(self.view.model().rowCount() > 0)
        if not self.view.isVisible():
            painter = QPainter(self)
            painter.setPen(QColor(tokens.current().muted))
            painter.drawText(self.rect().adjusted(14, 0, -14, 0), Qt.AlignmentFlag.AlignVCenter, self._nothing)
            painter.end()


class _HitDelegate(QStyledItemDelegate):
    def __init__(self, view: QObject) -> None:
        super().__init__(view)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: N802
        return QSize(100, _ROW)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        hit = index.data(Qt.ItemDataRole.UserRole)
        now = tokens.current()
        rect = option.rect
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(now.hover))
            painter.drawRoundedRect(rect.adjusted(2, 1, -2, -1), 6, 6)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        x = rect.right() - 30 if mirrored else rect.left() + 12
        icons.paint(painter, hit.picture, QRectF(x, rect.center().y() - 9, 18, 18), now.muted)
        inner = rect.adjusted(12, 0, -42, 0) if mirrored else rect.adjusted(42, 0, -12, 0)
        align = Qt.AlignmentFlag.AlignAbsolute | (
            Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        )
        font = QFont(option.font)
        font.setPixelSize(BODY)
        font.setWeight(QFont.Weight.DemiBold)
        upper = inner.adjusted(0, 4, 0, -rect.height() // 2 + 2) if hit.about else inner
        self._line(painter, font, now.text, upper, hit.title, align)
        font.setWeight(QFont.Weight.Normal)
        font.setPixelSize(TINY + 1)
        if hit.about:
            self._line(painter, font, now.muted, inner.adjusted(0, rect.height() // 2 - 2, 0, -4), hit.about, align)
        painter.restore()

    def _line(
        self, painter: QPainter, font: QFont, colour: str, rect: QRect, text: str, align: Qt.AlignmentFlag
    ) -> None:
        painter.setFont(font)
        painter.setPen(QColor(colour))
        one_line = " ".join(text.split())
        shown = QFontMetrics(font).elidedText(one_line, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, align | Qt.AlignmentFlag.AlignVCenter, shown)  # type: ignore[call-overload]
