"""Every sheet that can be printed: one door for the window and the command line.

Nothing heavy is imported before a sheet is asked for. `gather` and `make` may run on any thread but the window's;
what `gather` gives is a plain value that can be pickled, so that `make` may also run in a process of its own.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from core.errors import UserMistake, words
from core.ids import Id
from core.leads import LeadState
from core.period import Period, month
from storage import Workspace

if TYPE_CHECKING:
    from core.reports import Letterhead


class Ask(StrEnum):
    """What a sheet has to know before it can be made; each is the field of `Options` of that name."""

    MONTH = "month"
    YEAR = "year"
    DAY = "day"
    PROMOTION = "promotion"
    CONTACT = "contact"
    SPAN = "span"
    STATE = "state"


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What was chosen. What a sheet asks for and is not told is the present one: this month, this year, today.

    `today` is the day that the sheet says it was made. `span` and `state` narrow the list of leads, none is all.
    `landscape` none: as it suits the sheet. `coupon` is any code of the batch that is printed.
    """

    today: date
    month: Period | None = None
    year: int | None = None
    day: date | None = None
    promotion: Id | None = None
    contact: Id | None = None
    coupon: Id | None = None
    span: Period | None = None
    state: LeadState | None = None
    page_size: str = "A4"
    landscape: bool | None = None


@dataclass(frozen=True, slots=True)
class Matter:
    """What is to be printed: under whose head, and the value of the sheet."""

    head: Letterhead
    body: Any


@dataclass(frozen=True, slots=True)
class ReportKind:
    """One sheet.

    name: as in `report --kind`; title, about: marked for `tr`; icon: of resources/icons;
    asks: what it needs; may_ask: what narrows it; landscape: which way it lies unless told.
    """

    name: str
    title: str
    about: str
    icon: str
    asks: tuple[Ask, ...]
    _body: Callable[[Workspace, Options], Any]
    _print: Callable[[Matter, Options], bytes]
    may_ask: tuple[Ask, ...] = ()
    landscape: bool = False

    def gather(self, workspace: Workspace, options: Options) -> Matter:
        """Read what is to be printed.

        Raises:
            UserMistake: what was asked for is not told, or gone.
        """
        return Matter(workspace.reports.letterhead(), self._body(workspace, options))

    def make(self, matter: Matter, options: Options) -> bytes:
        """The PDF, in the language of the business; the same matter and options give the same bytes."""
        from ui.kit.language import speaking

        with speaking(matter.head.locale):
            return self._print(matter, options)

    def stem(self, options: Options) -> str:
        """A name for the file, without its ending: month-2026-10."""
        told = {
            Ask.MONTH: f"{_month(options).first:%Y-%m}",
            Ask.YEAR: str(_year(options)),
            Ask.DAY: str(options.day or options.today),
        }
        return "-".join([self.name, *(told[ask] for ask in self.asks if ask in told)])


def kind(name: str) -> ReportKind:
    """The sheet of a name."""
    for each in (*KINDS, COUPONS):
        if each.name == name:
            return each
    raise UserMistake(words("There is no report “{name}”."), name=name[:40])


def _month(options: Options) -> Period:
    return options.month or month(options.today)


def _year(options: Options) -> int:
    return options.year or options.today.year


def _month_body(workspace: Workspace, options: Options) -> Any:
    return workspace.reports.month(_month(options), options.today)


def _month_print(matter: Matter, options: Options) -> bytes:
    from ui.paper.month import month_pdf

    return month_pdf(matter.body, matter.head, options)


def _year_body(workspace: Workspace, options: Options) -> Any:
    return workspace.reports.year(_year(options), options.today)


def _year_print(matter: Matter, options: Options) -> bytes:
    from ui.paper.year import year_pdf

    return year_pdf(matter.body, matter.head, options)


def _promotion_body(workspace: Workspace, options: Options) -> Any:
    if options.promotion is None:
        raise UserMistake(words("Choose a promotion first."), field="promotion")
    return workspace.reports.promotion(options.promotion, options.today)


def _promotion_print(matter: Matter, options: Options) -> bytes:
    from ui.paper.promotion import promotion_pdf

    return promotion_pdf(matter.body, matter.head, options)


def _journey_body(workspace: Workspace, options: Options) -> Any:
    if options.contact is None:
        raise UserMistake(words("Choose a contact first."), field="contact")
    return workspace.reports.journey(options.contact, options.today)


def _journey_print(matter: Matter, options: Options) -> bytes:
    from ui.paper.journey import journey_pdf

    return journey_pdf(matter.body, matter.head, options)


def _pipeline_body(workspace: Workspace, options: Options) -> Any:
    return workspace.reports.pipeline(options.today)


def _pipeline_print(matter: Matter, options: Options) -> bytes:
    from ui.paper.pipeline import pipeline_pdf

    return pipeline_pdf(matter.body, matter.head, options)


def _leads_body(workspace: Workspace, options: Options) -> Any:
    return workspace.reports.leads(options.today, span=options.span, state=options.state)


def _leads_print(matter: Matter, options: Options) -> bytes:
    from ui.paper.leads import leads_pdf

    return leads_pdf(matter.body, matter.head, options)


def _steps_body(workspace: Workspace, options: Options) -> Any:
    return workspace.reports.day(options.day or options.today, options.today)


def _steps_print(matter: Matter, options: Options) -> bytes:
    from ui.paper.day import day_pdf

    return day_pdf(matter.body, matter.head, options)


def _coupons_body(workspace: Workspace, options: Options) -> Any:
    if options.coupon is None:
        raise UserMistake(words("Choose coupons first."), field="coupon")
    return workspace.coupons.sheet(options.coupon, options.today)


def _coupons_print(matter: Matter, options: Options) -> bytes:
    from ui.paper.coupons import coupons_pdf

    return coupons_pdf(matter.body, matter.head, options)


KINDS: tuple[ReportKind, ...] = (
    ReportKind(
        "month",
        words("Monthly summary"),
        words("One month: what it cost, what it brought, and what comes next"),
        "calendar",
        (Ask.MONTH,),
        _month_body,
        _month_print,
    ),
    ReportKind(
        "year",
        words("Year at a glance"),
        words("Twelve months, the best promotions and channels, beside the year before"),
        "chart-column",
        (Ask.YEAR,),
        _year_body,
        _year_print,
    ),
    ReportKind(
        "promotion",
        words("Promotion sheet"),
        words("One promotion from plan to lesson: offer, costs, what it brought, what people objected to"),
        "megaphone",
        (Ask.PROMOTION,),
        _promotion_body,
        _promotion_print,
    ),
    ReportKind(
        "pipeline",
        words("Pipeline"),
        words("Every open deal by stage: its value, what comes next, how long it has been silent"),
        "square-kanban",
        (),
        _pipeline_body,
        _pipeline_print,
    ),
    ReportKind(
        "leads",
        words("List of leads"),
        words("Who asked for what, where they came from and what became of it"),
        "inbox",
        (),
        _leads_body,
        _leads_print,
        may_ask=(Ask.SPAN, Ask.STATE),
        landscape=True,
    ),
    ReportKind(
        "journey",
        words("A customer’s journey"),
        words("Every touch of one contact, from the first to each sale"),
        "user",
        (Ask.CONTACT,),
        _journey_body,
        _journey_print,
    ),
    ReportKind(
        "steps",
        words("Next steps of a day"),
        words("A page to take along: whom to call or visit, where, and room to write down what came of it"),
        "list-checks",
        (Ask.DAY,),
        _steps_body,
        _steps_print,
    ),
)
"""All of them, in the order in which they are offered."""

COUPONS = ReportKind(
    "coupons",
    words("Coupons"),
    words("Coupons to cut out, with the code in letters and as a square to scan"),
    "ticket-percent",
    (),
    _coupons_body,
    _coupons_print,
)
"""Printed from the page of coupons, where a batch is chosen; it is no report."""
