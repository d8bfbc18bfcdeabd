"""Everything that is to be done next, by day: overdue, today, this week, later, and what nobody has planned."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QWidget

from core.activities import Hat
from core.errors import Busy
from core.ids import Id
from core.next_steps import Group, StepKind, Which, week_of
from ui.desk import Desk
from ui.kit.chips import ChipRow
from ui.kit.empty import Empty
from ui.kit.fields import ChoiceField
from ui.kit.keyboard import chooses_more
from ui.kit.words import tr
from ui.next_steps.item_view import ItemView
from ui.next_steps.lines import GROUP_TONES, Heading, Line, Section, Sections, Words, first_weekday, group_words
from ui.record.panel import RecordPanel
from ui.record_page import RecordPage

ALL = "all"
DATED = (Group.OVERDUE, Group.TODAY, Group.WEEK, Group.LATER)

KINDS: dict[str, tuple[StepKind, ...]] = {
    "all": tuple(StepKind),
    "sales": (StepKind.LEAD, StepKind.DEAL, StepKind.CONTACT),
    "lead": (StepKind.LEAD,),
    "deal": (StepKind.DEAL,),
    "contact": (StepKind.CONTACT,),
    "marketing": (StepKind.CONTENT,),
}


class NextStepsPage(RecordPage):
    """The list of the day and of the days to come, with the record beside it when it is opened."""

    name = "next_steps"
    interests = frozenset({"lead", "contact", "deal", "activity", "content", "promotion", "person", "stage", "setting"})

    def __init__(self, desk: Desk) -> None:
        """Put chips, filters and list together."""
        self.list = ItemView(desk, name=tr("Next steps"), hat=Hat.SALES, many=True)
        super().__init__(desk, tr("Next steps"), tr("What to do, by day"), main=self.list, hat=Hat.SALES)
        self._words = Words(desk)
        self._none: dict[Which, Any] = {}
        self._counting = False
        self._count_again = False
        self._why_empty: tuple[str, bool] | None = None
        self.chips = ChipRow(
            [(ALL, tr("All")), *((group.value, group_words(group)) for group in Group)], name=tr("When")
        )
        self.chips.chosen.connect(lambda _: self.mark_stale())
        self.body.insertWidget(0, self.chips)
        self._add_filters()
        self.list.opened.connect(self._open)
        self.list.chosen.connect(self._chosen)
        self._say_empty()

    def make_panel(self) -> RecordPanel:
        """A lead or a deal."""
        from ui.next_steps.step_panel import StepPanel

        return StepPanel(self.desk)  # type: ignore[return-value]

    @property
    def which(self) -> Which:
        """What the filters ask for."""
        return Which(KINDS[self.kinds.value], self.owner.value)

    @property
    def is_counting(self) -> bool:
        """Whether what has no next step is being counted."""
        return self._counting

    def reload(self) -> None:
        """Read the counts and what is in sight; what has no next step is looked for beside."""
        self._show()
        self._count_unplanned()

    def _show(self) -> None:
        with self.desk.workspace.reading():
            self._show_all()

    def _show_all(self) -> None:
        rooms, today, which = self.desk.workspace.next_steps, self.desk.today, self.which
        self._offer_people()
        week_end = week_of(today, first_weekday()).last
        undated, touching = self._none.get(which), rooms.touching(which)
        counts: dict[Group, int | None] = {**rooms.counts(today, week_end, which, touching), Group.NONE: None}
        if undated is not None:
            counts[Group.NONE] = undated.count()
        for group in Group:
            self.chips.set_count(group.value, counts[group])
        chip = self.chips.name()
        groups = tuple(Group) if chip in ("", ALL) else (Group(chip),)
        sections = []
        for group in groups:
            if count := counts[group]:
                due = undated if group is Group.NONE else rooms.due(group, today, week_end, which, touching).once()
                sections.append(self._section(group, count, due))
        self._say_empty()
        self.list.show_sections(Sections(sections))
        self.set_tells(self._tells(counts))
        self.reload_record()

    def open_group(self, group: str) -> None:
        """Show one group of steps."""
        self.chips.choose(group)
        self.focus_main()

    def focus_main(self) -> None:
        """Put the keyboard on what is due; where nothing is, on the button that fills the list."""
        self.list.begin()

    def show_in_main(self, key: Id) -> None:
        """Point at a step, if it is in sight."""
        self.list.show_key(key)

    def flush(self) -> None:
        """Save and keep what is being typed."""
        self.list.keep_draft()
        super().flush()

    def _section(self, group: Group, count: int, listing: Any) -> Section:
        heading = Heading(f"heading {group}", group_words(group), count, GROUP_TONES[group], _tells(group))
        return Section(heading, count, partial(self._lines, listing))

    def _lines(self, listing: Any, start: int, size: int) -> list[Line]:
        return [self._words.due(item) for item in listing.page(start, size)]

    def _tells(self, counts: dict[Group, int | None]) -> str:
        late = counts[Group.OVERDUE] or 0
        none = tr("nothing left for today") if late else tr("Nothing left for today")
        parts = [
            tr("%n overdue", late) if late else "",
            tr("%n today", counts[Group.TODAY] or 0) if counts[Group.TODAY] else none,
            tr("%n more this week", counts[Group.WEEK] or 0) if counts[Group.WEEK] else "",
        ]
        return " · ".join(part for part in parts if part)

    def _add_filters(self) -> None:
        self.kinds = ChoiceField(
            [
                ("all", tr("Both hats")),
                ("sales", tr("Sales hat")),
                ("lead", tr("Leads only")),
                ("deal", tr("Deals only")),
                ("contact", tr("Keep in touch only")),
                ("marketing", tr("Marketing: content")),
            ],
            quiet=False,
        )
        self.kinds.set_value("all")
        self.kinds.editor.setAccessibleName(tr("Which steps"))
        self.owner = ChoiceField([(None, tr("Everyone"))], quiet=False)
        self.owner.editor.setAccessibleName(tr("Whose steps"))
        for field, width in ((self.kinds, 188), (self.owner, 148)):
            field.setFixedWidth(width)
            field.committed.connect(lambda *_: self._filter())
        filters = QWidget()
        row = QHBoxLayout(filters)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.owner)
        row.addWidget(self.kinds)
        self.head.addWidget(filters)

    def _offer_people(self) -> None:
        people = self.desk.workspace.business.people()
        self.owner.setVisible(len(people) > 1)
        self.owner.set_choices([(None, tr("Everyone")), *((person.id, person.name) for person in people)])

    def _filter(self) -> None:
        for field in (self.kinds, self.owner):
            field.set_value(field.value)
        self.mark_stale()

    def _count_unplanned(self) -> None:
        """Look for what has no next step on a worker's thread: in a large file that takes a moment."""
        if self._counting:
            self._count_again = True
            return
        self._counting = True
        which, rooms = self.which, self.desk.workspace.next_steps
        self.desk.tasks.run(
            tr("Look for what has no next step"),
            lambda _: (which, rooms.undated(which)),
            on_done=self._counted,
            on_failed=self._not_counted,
        )

    def _counted(self, answer: tuple[Which, Any]) -> None:
        which, undated = answer
        self._counting = False
        known = self._none.get(which)
        if self._count_again:
            self._count_again = False
            self._count_unplanned()
        if which == self.which and (known is None or known.ids != undated.ids):
            self._none = {which: undated}
            self._show_known()

    def _show_known(self) -> None:
        """Show what was found; where it cannot be read just now, or is not seen, the page is read again later."""
        try:
            if self.isVisible() and not self.stale:
                self._show()
                return
        except Busy:
            pass
        self.mark_stale()

    def _not_counted(self, _failure: object) -> None:
        self._counting = False  # the count stays unknown until the next change

    def _open(self, row: object) -> None:
        if not isinstance(row, Line):
            return
        if row.item.kind is StepKind.CONTENT:
            if row.item.promotion_id is not None:
                self.desk.show_record("promotion", row.item.promotion_id)
            return
        self.ask_from_main(row.id)

    def _chosen(self, row: object) -> None:
        # Walking along an open record shows the next one; a closed panel stays closed until asked for.
        if isinstance(row, Line) and row.item.kind is not StepKind.CONTENT and not chooses_more():
            self.follow(row.id)

    def _say_empty(self) -> None:
        reason = (self.chips.name(), self.which in self._none)
        if reason != self._why_empty:
            self._why_empty = reason
            self.empty = self._empty()
            self.list.set_empty(self.empty)

    def _empty(self) -> Empty:
        chip = self.chips.name()
        if chip in (Group.OVERDUE, Group.TODAY):
            return Empty("circle-check", tr("All done"), tr("Nothing waits here. What is planned comes up on its day."))
        if chip == Group.NONE and self.which not in self._none:
            return Empty("clock", tr("One moment"), tr("Looking for open leads and deals that come up on no day."))
        if chip == Group.NONE:
            return Empty(
                "circle-check", tr("Nothing is forgotten"), tr("Every open lead and deal has a next step with a day.")
            )
        made = Empty(
            "list-checks",
            tr("Nothing is planned"),
            tr("Say what comes next on a lead or a deal, with its day, and it comes up here when it is due."),
            action=tr("Write down a lead"),
        )
        made.asked.connect(lambda: self.desk.do("new_lead"))
        return made


def _tells(group: Group) -> str:
    return tr("open, but it comes up on no day") if group is Group.NONE else ""
