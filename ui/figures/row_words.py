"""How the rows behind a figure are written: columns by kind, and a sentence that counts them."""

from __future__ import annotations

from collections.abc import Callable

from core.insights.behind import Counted, CountedRow, RowKind
from core.leads import LeadState
from ui.desk import Desk
from ui.kit import days
from ui.kit.table_model import Align, Column
from ui.kit.tokens import Tone
from ui.kit.words import tr
from ui.measures.wording import measure_words


def columns(desk: Desk, counted: Counted) -> list[Column[CountedRow]]:
    """Who or what, a remark, and the day or amount; the share's own rows bear a mark."""
    return [_who(counted), *_middle(desk, counted), _day(desk), *_amount(desk, counted)]


def count_words(desk: Desk, counted: Counted) -> str:
    """How many rows, of which how many count, and their sum: “40 leads received, 6 of them bought”."""
    count = len(counted.ids)
    words = tr("{what}: {count}").format(what=tr(counted.words), count=count)
    if counted.hits is not None:
        words = tr("{what}: {hits} of {count}").format(what=tr(counted.hit_words), hits=len(counted.hits), count=count)
    if counted.amount is not None and counted.kind is not RowKind.CONTACT:
        words = tr("{words}, together {amount}").format(words=words, amount=desk.money(counted.amount))
    return words


def _who(counted: Counted) -> Column[CountedRow]:
    def icon(row: CountedRow) -> str:
        return "circle-check" if counted.hits is not None and row.id in counted.hits else ""

    return Column(
        {
            RowKind.EXPENSE: tr("For"),
            RowKind.MEASURE: tr("What"),
        }.get(counted.kind, tr("Who")),
        lambda row: _name(row),
        stretch=3,
        strong=True,
        icon=icon if counted.hits is not None else None,
        accessible=lambda row: f"{_name(row)}, {tr('counts')}" if icon(row) else _name(row),
    )


def _name(row: CountedRow) -> str:
    match row.kind:
        case RowKind.EXPENSE:
            from ui.promotions.wording import channel_words

            return row.who or (channel_words(row.state) if row.state else tr("Marketing as a whole"))
        case RowKind.MEASURE:
            return measure_words(row.about)
        case RowKind.DEAL:
            return row.who or row.about or tr("Someone")
        case _:
            return row.who or tr("Nobody named")


def _middle(desk: Desk, counted: Counted) -> list[Column[CountedRow]]:
    from ui.leads.wording import TONES, state_words

    match counted.kind:
        case RowKind.LEAD:
            return [
                _about(tr("About"), stretch=2),
                Column(
                    tr("State"),
                    lambda row: state_words(LeadState(row.state)),
                    chip=True,
                    tone=lambda row: TONES[LeadState(row.state)],
                    width=126,
                    yields=4,  # names and what they want tell the rows apart
                ),
            ]
        case RowKind.DEAL:
            return [
                _about(tr("What")),
                Column(
                    tr("Outcome"),
                    lambda row: _outcomes()[row.state][0],
                    chip=True,
                    tone=lambda row: _outcomes()[row.state][1],
                    width=74,
                    yields=1,
                ),
            ]
        case RowKind.CONTACT:
            return [Column(tr("Bought"), lambda row: _times(row.state), width=84, yields=1)]
        case RowKind.ACTIVITY:
            return [
                Column(tr("Kind"), lambda row: _activities().get(row.state, row.state), width=84),
                _about(tr("Outcome")),
            ]
        case RowKind.SCORE:
            return [Column(tr("Score"), lambda row: f"{row.state} / 5", width=64), _about(tr("Comment"))]
        case RowKind.MEASURE:
            return [Column(tr("For"), lambda row: row.who, muted=True)]
        case _:
            return [_about(tr("Note"))]


def _about(title: str, *, stretch: int = 1) -> Column[CountedRow]:
    def text(row: CountedRow) -> str:
        return row.about if row.who or row.kind is not RowKind.DEAL else ""

    return Column(title, text, stretch=stretch, muted=True, yields=3)


def _day(desk: Desk) -> Column[CountedRow]:
    return Column(tr("Day"), lambda row: days.shown_short(row.day, desk.today), Align.END, width=88)


def _amount(desk: Desk, counted: Counted) -> list[Column[CountedRow]]:
    write: Callable[[CountedRow], str]
    match counted.kind:
        case RowKind.DEAL | RowKind.EXPENSE | RowKind.CONTACT:
            write, title = (lambda row: desk.money(row.amount)), tr("Amount")
        case RowKind.ACTIVITY:
            write, title = (
                (lambda row: "" if row.minutes is None else tr("{count} min").format(count=row.minutes)),
                tr("Time", about="minutes"),
            )
        case RowKind.MEASURE:
            write, title = (lambda row: row.state), tr("Number")
        case _:
            return []
    return [Column(title, write, Align.END, width=100)]


def _times(bought: str) -> str:
    return (
        tr("once")
        if bought == "1"
        else tr("{count} times", int(bought) if bought.isdecimal() else 2).format(count=bought)
    )


def _outcomes() -> dict[str, tuple[str, Tone]]:
    return {
        "won": (tr("Won"), Tone.GOOD),
        "lost": (tr("Lost"), Tone.BAD),
        "open": (tr("Open"), Tone.NEUTRAL),
    }


def _activities() -> dict[str, str]:
    return {
        "call": tr("Call"),
        "visit": tr("Visit"),
        "meeting": tr("Meeting"),
        "demo": tr("Demo"),
        "email": tr("E-mail"),
        "message": tr("Message"),
        "note": tr("Note"),
        "task": tr("Task"),
    }
