"""What the lines of a list of things to do say: who, what, when, and why it stands there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, time

from PySide6.QtCore import QDate, QLocale

from core.ids import Id
from core.next_steps import Group, Item, StepKind
from ui.desk import Desk
from ui.kit import days, digits
from ui.kit.tokens import Tone
from ui.kit.words import listed, tr

ICONS = {StepKind.LEAD: "inbox", StepKind.DEAL: "handshake", StepKind.CONTENT: "megaphone", StepKind.CONTACT: "heart"}


@dataclass(frozen=True, slots=True)
class Line:
    """One thing to do: `title` and `state` (a chip of `tone`) on the first line, `text` on the second."""

    item: Item
    title: str
    text: str
    state: str
    tone: Tone
    reason: str = ""

    @property
    def id(self) -> Id:
        """The record it is about."""
        return self.item.id

    @property
    def spoken(self) -> str:
        """The whole line for those who listen."""
        said = (self.title, self.text, self.reason or self.state, self.item.phone)
        return listed(said)


@dataclass(frozen=True, slots=True)
class Heading:
    """What the lines below have in common, and how many there are."""

    id: str
    title: str
    count: int
    tone: Tone = Tone.NEUTRAL
    tells: str = ""

    @property
    def spoken(self) -> str:
        """The heading with its number."""
        return f"{self.title}, {self.count}"


@dataclass(frozen=True, slots=True)
class More:
    """A line that leads to the rest of a group."""

    id: str
    title: str

    @property
    def spoken(self) -> str:
        """Where it leads."""
        return self.title


Row = Line | Heading | More
Describe = Callable[[Item], Line]


class Sections:
    """A `Listing` of headings, each with its lines below; empty groups are left out."""

    def __init__(self, sections: Sequence[Section]) -> None:
        """Put sections under each other."""
        self._sections = [section for section in sections if section.count]

    def count(self) -> int:
        """Headings and lines."""
        return sum(section.height for section in self._sections)

    def page(self, start: int, size: int) -> Sequence[Row]:
        """The rows from `start` on, at most `size`."""
        rows: list[Row] = []
        top = 0
        for section in self._sections:
            first, last = max(start - top, 0), min(start + size - top, section.height)
            if first < last:
                rows += section.rows(first, last)
            top += section.height
        return rows

    def headings(self) -> list[int]:
        """The rows that are headings."""
        tops, top = [], 0
        for section in self._sections:
            tops.append(top)
            top += section.height
        return tops


@dataclass(frozen=True)
class Section:
    """A heading, so many lines (`shown` of `count`), and a way to the rest where not all are shown."""

    heading: Heading
    shown: int
    page: Callable[[int, int], Sequence[Line]]
    more: str = ""

    @property
    def count(self) -> int:
        """Whether there is anything."""
        return self.heading.count

    @property
    def height(self) -> int:
        """Rows with the heading, and with the way to the rest."""
        return 1 + self.shown + (self.heading.count > self.shown)

    def rows(self, first: int, last: int) -> list[Row]:
        """Some of its rows; row 0 is the heading."""
        found: list[Row] = [self.heading] if first == 0 else []
        start, end = max(first - 1, 0), min(last - 1, self.shown)
        if start < end:
            found += self.page(start, end - start)
        if last > 1 + self.shown:
            found.append(More(f"more {self.heading.id}", self.more))
        return found


@dataclass(frozen=True, slots=True)
class Words:
    """Puts things to do into words for one desk."""

    desk: Desk

    def due(self, item: Item) -> Line:
        """A step with its day, or something open that has none."""
        item = self._dialled(item)
        state, tone = self._when(item)
        if item.kind is StepKind.CONTENT:
            return Line(item, item.what, item.about or tr("no promotion"), state, tone)
        if item.kind is StepKind.CONTACT:
            return Line(item, item.contact, item.what or tr("keep in touch"), state, tone)
        step = item.what or (tr("nothing planned") if item.on is None else tr("next step"))
        text = " · ".join(part for part in (step, item.about) if part)
        return Line(item, item.contact or tr("Somebody"), text, state, tone)

    def waiting(self, item: Item) -> Line:
        """A lead without a first answer, and for how long."""
        item = self._dialled(item)
        away = self._ago(item.since)
        state = tr("since today") if away == 0 else tr("waits 1 day") if away == 1 else tr("waits %n days", away)
        tone = Tone.BAD if away > LONG_WAIT else Tone.SALES if away else Tone.NEUTRAL
        return Line(item, item.contact or tr("Somebody"), item.about or tr("asked, wanting something"), state, tone)

    def silent(self, item: Item, reason: str) -> Line:
        """A deal that nothing was heard of for longer than usual, and why that is long."""
        item = self._dialled(item)
        state = tr("silent for %n days", self._ago(item.since))
        return Line(item, item.contact or tr("Somebody"), item.about or tr("a deal"), state, Tone.BAD, reason)

    def _dialled(self, item: Item) -> Item:
        """With its phone as the owner reads it."""
        return replace(item, phone=self.desk.phone(item.phone)) if item.phone else item

    def _when(self, item: Item) -> tuple[str, Tone]:
        today, at = self.desk.today, _clock(item.at)
        if item.on is None:
            return self._since(item), Tone.NEUTRAL
        late = (today - item.on).days
        if late > 0:
            return tr("1 day late") if late == 1 else tr("%n days late", late), Tone.BAD
        if late == 0:
            return at or tr("today"), Tone.MARKETING if item.kind is StepKind.CONTENT else Tone.SALES
        day = weekday(item.on) if -7 < late < -1 else days.shown_short(item.on, today)
        return " ".join(part for part in (day, at) if part), Tone.NEUTRAL

    def _since(self, item: Item) -> str:
        return tr("since {day}").format(day=days.shown_short(item.since, self.desk.today)) if item.since else ""

    def _ago(self, day: date | None) -> int:
        return max(0, (self.desk.today - day).days) if day else 0


LONG_WAIT = 2
"""Days without a first answer that are too long: most people have asked elsewhere by then."""


def weekday(day: date) -> str:
    """A day of the coming week by its short name."""
    return QLocale().standaloneDayName(QDate(day.year, day.month, day.day).dayOfWeek(), QLocale.FormatType.ShortFormat)


def _clock(at: time | None) -> str:
    return digits.clock(at)


def first_weekday() -> int:
    """The weekday a week begins with here; 0 is Monday."""
    return QLocale().firstDayOfWeek().value - 1


def group_words(group: Group) -> str:
    """What a group is called."""
    return {
        Group.OVERDUE: tr("Overdue"),
        Group.TODAY: tr("Today"),
        Group.WEEK: tr("This week"),
        Group.LATER: tr("Later"),
        Group.NONE: tr("No next step"),
    }[group]


GROUP_TONES = {
    Group.OVERDUE: Tone.BAD,
    Group.TODAY: Tone.SALES,
    Group.WEEK: Tone.NEUTRAL,
    Group.LATER: Tone.NEUTRAL,
    Group.NONE: Tone.NEUTRAL,
}
