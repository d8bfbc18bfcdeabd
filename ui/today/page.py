"""What the owner sees first: both hats, what is due under each, and how the month stands."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from functools import cached_property

from PySide6.QtCore import QDate, QLocale, Qt, QTimer
from PySide6.QtGui import QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from core.activities import Hat
from core.errors import Busy
from core.ids import Id
from core.next_steps import Group, Item, StepKind, Which, week_of
from core.today import Standing
from ui.desk import Desk
from ui.kit import digits, turns
from ui.kit.buttons import button, primary
from ui.kit.page import Page
from ui.kit.scroll import Scroller
from ui.kit.tokens import Tone
from ui.kit.words import tr
from ui.next_steps.item_view import ItemView
from ui.next_steps.lines import (
    GROUP_TONES,
    Heading,
    Line,
    Section,
    Sections,
    Words,
    first_weekday,
    group_words,
)
from ui.today.cards import HatCard, MonthCard, WeekCard

_MARKETING = Which((StepKind.CONTENT,))
_SALES = Which((StepKind.LEAD, StepKind.DEAL, StepKind.CONTACT))
_SHOWN = {Group.OVERDUE: 5, Group.TODAY: 8, Group.WEEK: 4}
"""Lines of a group before the way to the rest."""

_AFTER = 30
_AT_FIRST = 300
"""Milliseconds until the slower questions are asked; at first counted from when the page stands there."""

_NARROW = 720
_BESIDE = 5
"""Rows that sales must have more than marketing for the month to stand under marketing."""


class TodayPage(Page):
    """Left what marketing has to do, right what sales has; below the month and the hours."""

    widest = 1760
    interests = frozenset(
        {
            "lead",
            "contact",
            "deal",
            "activity",
            "content",
            "promotion",
            "expense",
            "target",
            "business",
            "stage",
            "setting",
        }
    )

    def __init__(self, desk: Desk) -> None:
        """Put the cards together; the lower ones fill a moment later."""
        super().__init__(tr("Today"), " ")
        self.desk = desk
        self._words = Words(desk)
        self._standing: Standing | None = None
        self._content: Mapping[Group, int] = {}
        self._to_read: list[Callable[[], None]] = []
        self._placed = False
        self._asking = self._ask_again = self._awaited = False
        self._add_buttons()
        self.marketing = HatCard(desk, Hat.MARKETING)
        self.sales = HatCard(desk, Hat.SALES)
        self.area = Scroller(spacing=16)
        self._grid = QGridLayout()
        self._grid.setSpacing(16)
        self.area.body.addLayout(self._grid)
        self.area.body.addStretch(1)
        self.body.addWidget(self.area, 1)
        self._side = QWidget()
        self._left = QVBoxLayout(self._side)
        self._left.setContentsMargins(0, 0, 0, 0)
        self._left.setSpacing(16)
        self._left.addWidget(self.marketing)
        self._arranged: tuple[bool, bool] | None = None
        self._begun = False
        self._arrange(narrow=False)
        for card in (self.marketing, self.sales):
            card.listed.connect(self._attend)
        self.marketing.promotion_asked.connect(lambda key: desk.show_record("promotion", key))
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._ask_standing)
        self.listen(desk.bridge.changed, self.changed)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Begin with the keyboard on what is due."""
        super().showEvent(event)
        if not self._begun:
            self._begun = True
            self.focus_main()

    @cached_property
    def month(self) -> MonthCard:
        """The month against its targets, and below it the hours; made when they are known."""
        made = MonthCard(self.desk)
        made.setParent(self)  # until it has its place
        return made

    @cached_property
    def week(self) -> WeekCard:
        """The hours under both hats."""
        made = WeekCard(self.desk)
        made.setParent(self)
        return made

    @property
    def is_whole(self) -> bool:
        """Whether all that was asked for is shown."""
        return self._standing is not None and not (
            self._asking or self._later.isActive() or self._to_read or self.stale
        )

    def reload(self) -> None:
        """Read what is due, at first at once, then in turns; who waits, what is silent and the month follow."""
        if self._begun:
            self._show_in_turns()
        else:
            for show in self._parts:
                show()
        if self._standing is not None:
            self._later.start(_AFTER)
        self._awaited = self._standing is None

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Begin with the slower questions once there is something to look at."""
        super().paintEvent(event)
        if self._awaited:
            self._awaited = False
            self._later.start(_AT_FIRST)

    def focus_main(self) -> None:
        """Put the keyboard on the first thing that is due."""
        for card in (self.sales, self.marketing):
            if card.is_due:
                card.list.setFocus(Qt.FocusReason.TabFocusReason)
                return
        self.sell.setFocus(Qt.FocusReason.TabFocusReason)

    def flush(self) -> None:
        """Keep what is half typed."""
        for card in (self.sales, self.marketing):
            card.keep_draft()

    def release(self) -> None:
        """Ask nothing any more."""
        self._later.stop()
        super().release()

    # Both hats

    @property
    def _parts(self) -> list[Callable[[], None]]:
        return [self._show_promotions, self._show_marketing, self._show_sales]

    def _show_in_turns(self) -> None:
        """Read one part after the other, so that the window looks up between them; what is seen stays until then."""
        if not self._to_read:
            turns.later(self, self._show_next)
        self._to_read = self._parts

    def _show_next(self) -> None:
        if not self.isVisible():
            self._to_read = []
            self.mark_stale()
            return
        try:
            self._to_read[0]()
        except Busy:  # someone is saving: the page is read again in a moment
            self._to_read = []
            self.read_again()
            return
        except Exception:
            self._to_read = []
            raise
        del self._to_read[0]
        if self._to_read:
            turns.later(self, self._show_next)
        elif self._standing is not None and not self._placed:
            self._placed = True
            self._arranged = None  # where the month has its place depends on how many rows there are
            self._arrange(narrow=self.width() < _NARROW)

    def _show_promotions(self) -> None:
        running, starting = self.desk.workspace.today.promotions(self.desk.today)
        self.marketing.show_promotions(running, starting, money=self._standing is not None)

    def _show_marketing(self) -> None:
        today = self.desk.today
        week_end = week_of(today, first_weekday()).last
        due = self.desk.workspace.next_steps.by_kind(today, week_end, _MARKETING)[StepKind.CONTENT]
        groups = (Group.OVERDUE, Group.TODAY, Group.WEEK)
        sections = [self._due(group, due[group], _MARKETING, week_end) for group in groups]
        self.marketing.show_sections(Sections(sections))
        self._content = due

    def _show_sales(self) -> None:
        today = self.desk.today
        counts = self.desk.workspace.next_steps.by_kind(today, today, _SALES)
        groups = (Group.OVERDUE, Group.TODAY)
        due = {group: sum(each[group] for each in counts.values()) for group in groups}
        sections = [self._due(group, due[group], _SALES, today) for group in groups]
        if self._standing is not None:
            sections += self._slower(self._standing)
        self.sales.show_sections(Sections(sections))
        self._tell(*(due[group] + self._content[group] for group in groups))

    def _due(self, group: Group, count: int, which: Which, week_end: date) -> Section:
        due, today = self.desk.workspace.next_steps.due, self.desk.today
        items = due(group, today, week_end, which).page(0, _SHOWN[group]) if count else []
        lines = [self._words.due(item) for item in items]
        tone = GROUP_TONES[group]
        if tone is Tone.SALES and which.kinds == (StepKind.CONTENT,):
            tone = Tone.MARKETING
        return self._section(Heading(f"{group}", group_words(group), count, tone), lines)

    def _slower(self, standing: Standing) -> list[Section]:
        waiting = [self._words.waiting(item) for item in standing.waiting.items]
        usual = standing.usual
        why = (
            tr("won deals are silent for %n days at most, usually", usual.days)
            if usual.n
            else tr("longer than %n days, with nothing planned", usual.days)
        )
        silent = [self._words.silent(item, "") for item in standing.silent.items]
        return [
            self._section(Heading("waiting", tr("Waiting for a first answer"), standing.waiting.count), waiting),
            self._section(Heading("silent", tr("Gone silent"), standing.silent.count, tells=why), silent),
        ]

    def _section(self, heading: Heading, lines: list[Line]) -> Section:
        rest = heading.count - len(lines)
        return Section(heading, len(lines), lambda start, size: lines[start : start + size], tr("%n more…", rest))

    # The month

    def _ask_standing(self) -> None:
        if self._asking:
            self._ask_again = True
            return
        self._asking = True
        today, week = self.desk.today, week_of(self.desk.today, first_weekday())
        self.desk.tasks.run(
            tr("Look how the month stands"),
            lambda _: self.desk.workspace.today.standing(today, week),
            on_done=self._show_standing,
            on_failed=self._not_standing,
        )

    def _show_standing(self, standing: Standing) -> None:
        self._asking = False
        if self._ask_again:
            self._ask_again = False
            self._later.start(_AFTER)
        self._standing = standing
        self.month.show_standing(standing)
        self.week.show_standing(standing)
        self._show_in_turns()

    def _not_standing(self, _failure: object) -> None:
        self._asking = False

    # Going on

    def _attend(self, made: ItemView) -> None:
        made.opened.connect(self._open)
        made.more_asked.connect(self._more)

    def _open(self, row: object) -> None:
        if isinstance(row, Line):
            kind, key = _record_of(row.item)
            if key is not None:
                self.desk.show_record(kind, key)

    def _more(self, group: str) -> None:
        if group == "waiting":
            self.desk.do("go_leads")
        elif group == "silent":
            self.desk.do("go_deals")
        else:
            self.desk.do("go_next_steps")

    def _tell(self, overdue: int, due: int) -> None:
        today = self.desk.today
        written = digits.western(
            QLocale().toString(QDate(today.year, today.month, today.day), QLocale.FormatType.LongFormat)
        )
        written = written[:1].upper() + written[1:]  # in French and Spanish days have small letters
        parts = [tr("%n overdue", overdue) if overdue else "", tr("%n due today", due) if due else ""]
        self.set_tells(" · ".join(part for part in (written, *parts) if part))

    def _add_buttons(self) -> None:
        self.log: QPushButton = button(tr("Log it"), icon="phone")
        self.sell: QPushButton = primary(tr("Quick sale"), icon="shopping-bag")
        self.log.clicked.connect(lambda: self.desk.do("log_it"))
        self.sell.clicked.connect(lambda: self.desk.do("quick_sale"))
        for made in (self.log, self.sell):
            made.setEnabled(not self.desk.workspace.read_only)
        self.head.addWidget(self.log)
        self.head.addWidget(self.sell)

    def _arrange(self, *, narrow: bool) -> None:
        """Both hats beside each other, and the month where it comes into sight first; narrow, all in one column."""
        beside = not narrow and self._has_room_beside()
        if (narrow, beside) == self._arranged:
            return
        self._arranged = narrow, beside
        top = Qt.AlignmentFlag.AlignTop
        for side in (self._side, self.sales):
            self._grid.removeWidget(side)
        if narrow:
            self._grid.addWidget(self.sales, 0, 0, 1, 2)
            self._grid.addWidget(self._side, 1, 0, 1, 2)
        else:
            self._grid.addWidget(self._side, 0, 0, top)
            self._grid.addWidget(self.sales, 0, 1, top)
            self._grid.setColumnStretch(0, 2)
            self._grid.setColumnStretch(1, 3)
        if self._placed:
            self._place_month(beside=beside)

    def _place_month(self, *, beside: bool) -> None:
        for row, card in enumerate((self.month, self.week), 1):
            self._left.removeWidget(card)
            self._grid.removeWidget(card)
            if beside:
                self._left.insertWidget(row, card)
            else:
                self._grid.addWidget(card, row + 1, 0, 1, 2)

    def _has_room_beside(self) -> bool:
        """Whether so much more is to sell than to promote that the month has its place under what is promoted."""
        return self.sales.height_in_rows - self.marketing.height_in_rows >= _BESIDE

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """One column where two have no room."""
        super().resizeEvent(event)
        self._arrange(narrow=event.size().width() < _NARROW)


def _record_of(item: Item) -> tuple[str, Id | None]:
    """Where something to do is shown."""
    if item.kind is StepKind.CONTENT:
        return "promotion", item.promotion_id
    return item.kind.value, item.id
