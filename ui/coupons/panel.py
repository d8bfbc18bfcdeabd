"""One batch: what can be done with it, its codes, and who used what."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core import coupon_batches
from core.activities import Hat
from core.coupon_batches import BatchRow, BatchState, UseRow
from core.coupons import delete_redemption
from core.errors import words
from core.exchange.outgoing import ListKind
from core.ids import Id
from ui.coupons.code_lists import CodeList, UseList
from ui.coupons.wording import TONES, called, left_words, state_words, use_words, used_words
from ui.desk import Desk
from ui.kit import days
from ui.kit.buttons import primary, quiet
from ui.kit.date_field import DateField
from ui.kit.fields import NumberField
from ui.kit.flow import FlowLayout
from ui.kit.form import INDENT, Form
from ui.kit.insets import Outdent
from ui.kit.text import Chip, TextRole, label
from ui.kit.words import tr
from ui.list_out import ListExport, Shown, plain_title
from ui.record.panel import RecordPanel
from ui.record.sections import put, put_button


class BatchPanel(RecordPanel):
    """print_asked(id): the pages of the batch are wanted."""

    kind = "coupon"
    interests = frozenset({"coupon", "redemption", "promotion", "deal", "contact", "lead"})
    print_asked = Signal(object)

    def __init__(self, desk: Desk) -> None:
        """Build the frame."""
        super().__init__(desk)
        self._row: BatchRow | None = None
        self._uses: dict[bool, UseList] = {}

    def build(self) -> Iterator[None]:
        """Make all parts; `load` fills them."""
        desk = self.desk
        self.state = Chip()
        put(self.marks, self.state)
        self._build_buttons()
        yield
        self.figures = _Figures()
        self.body.addWidget(self.figures)
        self.form = Form(columns=2)
        self.body.addLayout(Outdent(self.form, INDENT))
        self.form.add("expires_on", tr("Valid until"), DateField(lambda: desk.today, hint=tr("no end")), always=True)
        self.form.add(
            "use_limit",
            tr("How often each"),
            NumberField(desk.locale, hint=tr("any number")),
            always=True,
        )
        self.edit_in_place(self.form, words("Change coupons"), coupon_batches.edit_batch)
        yield
        self.codes = CodeList(desk)
        self.codes.opened.connect(lambda row: desk.slip_asked.emit("redeem", {"code": row.code}))
        self.body.addWidget(self.codes)
        self.body.addStretch(1)

    @property
    def uses(self) -> UseList:
        """Who used what, in the form that suits the batch; made when there is one of the kind."""
        own = self._row is None or self._row.is_own
        if own not in self._uses:
            made = self._uses[own] = UseList(self.desk, with_code=own)
            made.opened.connect(self._open_use)
            made.take_back_asked.connect(self._take_back)
            self.body.insertWidget(self.body.indexOf(self.codes), made)
        return self._uses[own]

    def load(self, key: Id, *, fresh: bool) -> bool:
        """Read and show a batch."""
        row = self.desk.workspace.coupons.batch(key)
        if row is None:
            return False
        self._row = row
        today = self.desk.today
        state = row.state(today)
        self.title.setText(called(row))
        self.about.setText(" · ".join(part for part in (_kind_words(row), row.promotion) if part))
        self.state.show_state(state_words(state), TONES[state])
        over = state in (BatchState.EXPIRED, BatchState.USED_UP)
        self.print.setEnabled(not over)
        self.print.setToolTip(tr("None of these may be used any more.") if over else "")
        self.copy.setVisible(not row.is_own)
        self.figures.show_figures(
            [
                (tr("Used"), used_words(row)),
                (tr("Still good"), left_words(row, self.desk)),
                (tr("Sales", about="money"), self.desk.money(row.revenue) if row.revenue else ""),
                (tr("Last time", about="coupon"), days.shown_short(row.last_used, today) if row.last_used else ""),
            ]
        )
        values = {"expires_on": row.expires_on, "use_limit": row.use_limit}
        (self.form.load if fresh else self.form.set_values)(values)
        self.codes.setVisible(row.is_own)
        self.codes.show_batch(key, fresh=fresh)
        for own, uses in self._uses.items():
            uses.setVisible(own is row.is_own)
        self.uses.show_batch(key, fresh=fresh)
        return True

    def point_at(self, code: Id) -> None:
        """Choose one of the codes."""
        self.codes.point_at(code)

    def _build_buttons(self) -> None:
        act = partial(put_button, self.buttons)
        self.print = act(tr("Print…"), "printer", self._print, make=partial(primary, hat=Hat.MARKETING))
        self.copy = act(tr("Copy the code"), "copy", self._copy)
        self.promotion = act(tr("Promotion"), "megaphone", self._open_promotion)
        self.export = CodesExport(self.desk, self._shown_codes)
        put(self.buttons, self.export)
        self.delete = act(tr("Delete"), "trash-2", self._delete, make=quiet)

    def _print(self) -> None:
        if self.key is not None:
            self.flush()
            self.print_asked.emit(self.key)

    def _copy(self) -> None:
        from PySide6.QtGui import QGuiApplication

        if self._row is not None:
            QGuiApplication.clipboard().setText(self._row.prefix)
            self.desk.said.emit(tr("{code} is copied.").format(code=self._row.prefix))

    def _open_promotion(self) -> None:
        if self._row is not None:
            self.desk.show_record("promotion", self._row.promotion_id)

    def _open_use(self, use: UseRow) -> None:
        if use.deal_id is not None:
            self.desk.show_record("deal", use.deal_id)
        elif use.contact_id is not None:
            self.desk.show_record("contact", use.contact_id)

    def _take_back(self, use: UseRow) -> None:
        said = tr("{code} counts as not used on {day}").format(code=use.code, day=use_words(use, self.desk))
        self.desk.operations.run(words("Take back a coupon"), delete_redemption, use.id, offer_undo=lambda _: said)

    def _shown_codes(self) -> Shown:
        assert self.key is not None
        assert self._row is not None
        codes, batch = self.desk.workspace.coupons.codes, self.key
        return Shown(lambda: codes(batch), plain_title(tr("Coupons"), self._row.prefix))

    def _delete(self) -> None:
        if self.key is None or self._row is None:
            return
        delete_batch(self.desk, self.key, called(self._row))


def delete_batch(desk: Desk, key: Id, name: str) -> None:
    """Put one into the bin."""
    desk.operations.run(
        words("Delete coupons"),
        coupon_batches.delete_batch,
        key,
        offer_undo=lambda count: _deleted(count, name),
        once=True,
    )


def _kind_words(row: BatchRow) -> str:
    if not row.is_own:
        return tr("One code for all")
    return tr("1 code") if row.count == 1 else tr("%n codes", row.count)


class CodesExport(ListExport):
    """The button that writes the codes of a batch for a spreadsheet or a mailing."""

    def __init__(self, desk: Desk, shown: Callable[[], Shown]) -> None:
        """Stand for the batch that is shown."""
        super().__init__(desk, ListKind.COUPONS, shown)
        self.setAccessibleName(tr("Export the codes…"))
        self.setToolTip(tr("Export the codes: for a spreadsheet or a mailing"))


class _Figures(QWidget):
    """A few figures side by side; those that say nothing are left out."""

    def __init__(self) -> None:
        super().__init__()
        row = FlowLayout(self, spacing=24)
        self._parts: list[tuple[QWidget, Any, Any]] = []
        for _ in range(4):
            part = QWidget()
            column = QVBoxLayout(part)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
            title, figure = label("", TextRole.CAPTION), label("", TextRole.HEADING)
            column.addWidget(title)
            column.addWidget(figure)
            row.addWidget(part)
            self._parts.append((part, title, figure))

    def show_figures(self, figures: list[tuple[str, str]]) -> None:
        """Show titles with their figures."""
        for (part, title, figure), (said, value) in zip(self._parts, figures, strict=True):
            part.setVisible(bool(value))
            title.setText(said)
            figure.setText(value)


def _deleted(count: int, name: str) -> str:
    if count == 1:
        return tr("The coupon {name} is in the bin").format(name=name)
    return tr("%n coupons {name} are in the bin", count).format(name=name)
