"""A new promotion in one go: name, channel, days, offer, budget; everything else can wait."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout

from core import promotions
from core.errors import UserMistake, words
from core.promotions import Promotion
from ui.desk import Desk
from ui.kit.buttons import primary, quiet
from ui.kit.field import Field
from ui.kit.fields import AmountField, LineField
from ui.kit.joined_fields import OfferField, PeriodField
from ui.kit.pick_field import PickField
from ui.kit.text import TextRole, label
from ui.kit.words import told, tr
from ui.promotions.wording import channel_choices

_FIELD_OF = {"start_on": "period", "end_on": "period", "offer_kind": "offer", "offer_value": "offer"}


class PromotionComposer(QFrame):
    """A card above the list. planned(promotion): it is in the file now. given_up: the person closed it."""

    planned = Signal(object)
    given_up = Signal()

    def __init__(self, desk: Desk) -> None:
        """Build the fields, empty."""
        super().__init__()
        self.desk = desk
        self.setProperty("kind", "card")
        self.setAccessibleName(tr("Plan a promotion"))
        self.name = LineField(hint=tr("such as Winter sale"), quiet=False)
        self.channel = PickField(free=True, hint=tr("flyer, event, e-mail…"), quiet=False)
        self.period = PeriodField(lambda: desk.today, quiet=False)
        self.offer = OfferField(desk.currency, desk.locale, quiet=False)
        self.budget = AmountField(desk.currency, desk.locale, hint=tr("what it may cost"), quiet=False)
        self.fields: dict[str, Field] = {
            "name": self.name,
            "channel": self.channel,
            "period": self.period,
            "offer": self.offer,
            "budget": self.budget,
        }
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        for key, title, row, column, span in (
            ("name", tr("Name"), 0, 0, 3),
            ("channel", tr("Channel"), 0, 3, 2),
            ("period", tr("When"), 1, 0, 2),
            ("offer", tr("Offer"), 1, 2, 2),
            ("budget", tr("Budget"), 1, 4, 1),
        ):
            cell = QVBoxLayout()
            cell.setSpacing(2)
            words_above = label(title, TextRole.CAPTION)
            self.fields[key].name_by(words_above)
            cell.addWidget(words_above)
            cell.addWidget(self.fields[key])
            cell.addStretch(1)
            grid.addLayout(cell, row, column, 1, span)
        for column, share in enumerate((3, 2, 2, 2, 3)):
            grid.setColumnStretch(column, share)
        self.plan = primary(tr("Plan it"))
        self.cancel = quiet(tr("Cancel"))
        self.plan.clicked.connect(self.submit)
        self.cancel.clicked.connect(self.give_up)
        foot = QHBoxLayout()
        foot.addWidget(label(tr("Goal, message and what you expect of it come next."), TextRole.MUTED, elide=True), 1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.plan)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(12)
        layout.addLayout(grid)
        layout.addLayout(foot)
        for editor in self.findChildren(QLineEdit):
            editor.installEventFilter(self)

    def begin(self) -> None:
        """Come into sight, with what was typed and not planned the last time."""
        self.channel.set_choices(channel_choices(self.desk.workspace.promotions.channels()))
        self.show()
        self.name.setFocus()

    def submit(self) -> None:
        """Plan it, or say beside a field why not."""
        if not self.plan.isEnabled():
            return
        if not all([field.flush() for field in self.fields.values()]):
            return
        kind, value = self.offer.value
        first, last = self.period.value
        self.plan.setEnabled(False)
        self.desk.operations.run(
            words("Plan promotion"),
            promotions.plan_promotion,
            name=self.name.value,
            channel=self.channel.value,
            start_on=first,
            end_on=last,
            offer_kind=kind,
            offer_value=value,
            budget=self.budget.value,
            on_done=self._done,
            on_mistake=self._mistaken,
        )

    def give_up(self) -> None:
        """Forget what was typed and go away."""
        self.clear()
        self.hide()
        self.given_up.emit()

    def clear(self) -> None:
        """Empty all fields."""
        for field in self.fields.values():
            field.set_value(field.empty)
            field.revert()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Enter in any line plans it at once; the field alone would only commit itself."""
        pressed = event.type() is QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.submit()
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Escape closes it."""
        if event.key() == Qt.Key.Key_Escape:
            self.give_up()
        else:
            super().keyPressEvent(event)

    def _done(self, promotion: Promotion) -> None:
        self.plan.setEnabled(True)
        self.clear()
        self.hide()
        self.planned.emit(promotion.id)

    def _mistaken(self, mistake: UserMistake) -> None:
        self.plan.setEnabled(True)
        field = self.fields.get(_FIELD_OF.get(mistake.field, mistake.field), self.name)
        field.show_mistake(told(mistake))
        field.setFocus()
