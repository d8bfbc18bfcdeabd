"""Two short questions that closing a deal may need, on a small card beside it: why it was lost, what it was worth."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QRect, QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from core.activities import Hat
from core.errors import UserMistake
from core.money import Minor, typed
from ui import half_typed
from ui.drafts import Drafts
from ui.kit.buttons import primary, quiet
from ui.kit.field import wear
from ui.kit.fields import line_edit
from ui.kit.flow import FlowLayout
from ui.kit.popup import Popup
from ui.kit.suggestions import suggest
from ui.kit.text import TextRole, label, without_mnemonic
from ui.kit.words import told, tr

SHOWN = 12
"""Reasons offered at once; the line below offers the others by what is typed."""


class Question(Popup):
    """A card that asks one thing; Escape or a click elsewhere puts it off. answered(value)."""

    answered = Signal(object)
    line: QLineEdit

    def __init__(self, parent: QWidget, title: str, about: str) -> None:
        """Ask about something, as a window of its own above the parent."""
        super().__init__(parent)
        self._keep: Callable[[], None] = lambda: None
        self.setProperty("hat", str(Hat.SALES))
        self.setAccessibleName(title)
        self.setFixedWidth(300)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(16, 14, 16, 16)
        self.body.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label(title, TextRole.HEADING, wrap=True))
        if about:
            words.addWidget(label(about, TextRole.MUTED, elide=True))
        self.body.addLayout(words)

    def answer(self, value: object) -> None:
        """Give the answer and go."""
        self.answered.emit(value)
        self.close()

    def wait_at(self, drafts: Drafts, name: str) -> None:
        """Begin with what was typed before; what is typed now waits from the next pause on, or once this is closed."""

        def keep() -> None:
            if self.line.text().strip():
                drafts.keep(name, {"line": [self.line.text()]})
            else:
                drafts.forget(name)

        self.line.setText("".join((drafts.get(name) or {}).get("line", ())))
        self._keep = keep
        pause = QTimer(self)
        pause.setSingleShot(True)
        pause.setInterval(half_typed.PAUSE)
        pause.timeout.connect(keep)
        self.line.textChanged.connect(lambda _: pause.start())

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """A click elsewhere closes it; what was typed waits."""
        self._keep()
        super().closeEvent(event)

    def fit(self) -> None:
        """Be as high as the words need."""
        layout = self.layout()
        assert layout is not None
        layout.activate()
        self.setFixedHeight(layout.totalHeightForWidth(self.width()))

    def show_at(self, place: QRect) -> None:
        """Open below (or above) a place on the screen, wholly in sight."""
        self.fit()
        screen = QGuiApplication.screenAt(place.center()) or self.screen()
        room = screen.availableGeometry()
        corner = QPoint(place.center().x() - self.width() // 2, place.bottom() + 4)
        if corner.y() + self.height() > room.bottom():
            corner.setY(max(room.top(), place.top() - self.height() - 4))
        corner.setX(max(room.left() + 4, min(corner.x(), room.right() - self.width() - 4)))
        self.move(corner)
        self.show()


class WhyLost(Question):
    """Asks why a deal was lost: a reason used before, a new one, or nobody knows (empty)."""

    def __init__(self, parent: QWidget, about: str, reasons: Sequence[str]) -> None:
        """Offer reasons, or the usual ones where there are none."""
        super().__init__(parent, tr("Why was it lost?"), about)
        chips = QWidget()
        self.reasons: list[QPushButton] = []
        flow = FlowLayout(chips)
        offered = list(reasons or usual_reasons())
        for reason in offered[:SHOWN]:
            chip = quiet(reason)
            chip.setProperty("kind", "chip")
            chip.setText(without_mnemonic(chip.fontMetrics().elidedText(reason, Qt.TextElideMode.ElideRight, 230)))
            chip.setToolTip("")
            chip.clicked.connect(lambda _=False, reason=reason: self.answer(reason))
            flow.addWidget(chip)
            self.reasons.append(chip)
        self.line = line_edit(tr("Another reason"))
        self.line.setAccessibleName(tr("Another reason"))
        self.line.setMaxLength(200)
        self.line.returnPressed.connect(self._typed)
        if len(offered) > SHOWN:
            suggest(self.line, QStringListModel(offered, self.line))
        self.unknown = quiet(tr("Don’t know"))
        self.unknown.clicked.connect(lambda: self.answer(""))
        self.done = primary(tr("Lost"))
        self.done.setEnabled(False)
        self.done.clicked.connect(self._typed)
        self.line.textChanged.connect(lambda text: self.done.setEnabled(bool(text.strip())))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.unknown)
        row.addStretch(1)
        row.addWidget(self.done)
        self.body.addWidget(chips)
        self.body.addWidget(self.line)
        self.body.addLayout(row)
        self.setFocusProxy(self.line)

    def _typed(self) -> None:
        if text := self.line.text().strip():
            self.answer(text)


class HowMuch(Question):
    """Asks what a won deal brings where nobody had said yet; it may stay unknown (None)."""

    def __init__(self, parent: QWidget, about: str, currency: str, locale: str) -> None:
        """Read the amount in the business currency."""
        super().__init__(parent, tr("Won! What is it worth?"), about)
        self._read: Callable[[str], Minor | None] = lambda text: typed(text, currency, locale)
        self.line = line_edit(tr("Amount, such as 80"))
        self.line.setAccessibleName(tr("Amount"))
        self.line.returnPressed.connect(self._typed)
        self.mistake = label("", TextRole.BAD, wrap=True)
        self.mistake.hide()
        self.unknown = quiet(tr("Not known yet"))
        self.unknown.clicked.connect(lambda: self.answer(None))
        self.done = primary(tr("Won"))
        self.done.clicked.connect(self._typed)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.unknown)
        row.addStretch(1)
        row.addWidget(self.done)
        self.body.addWidget(self.line)
        self.body.addWidget(self.mistake)
        self.body.addLayout(row)
        self.setFocusProxy(self.line)

    def _typed(self) -> None:
        try:
            value = self._read(self.line.text())
        except UserMistake as mistake:
            self.mistake.setText(told(mistake))
            self.mistake.show()
            self.line.setAccessibleDescription(self.mistake.text())
            wear(self.line, "mistake")
            self.fit()
            return
        self.answer(value)


def usual_reasons() -> list[str]:
    """What is offered first as long as the settings say nothing else."""
    return [tr("Too expensive"), tr("Bought elsewhere"), tr("No need any more"), tr("No answer")]
