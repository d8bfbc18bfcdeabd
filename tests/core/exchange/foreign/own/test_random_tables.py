"""A table written in any notation, order and language reads back to the values it was made from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from core.exchange.foreign.drafts import Setting
from core.exchange.foreign.grid import Grid, Value
from core.exchange.foreign.own import guess, read

SETTING = Setting(currency="EUR", today=date(2026, 11, 20), country="DE", locale="")

HEADINGS = [
    ("Kunde", "Telefon", "E-Mail", "Kaufdatum", "Betrag", "Notizen", "Schuhgröße"),
    ("Customer", "Phone number", "Email", "Purchase date", "Amount", "Comments", "Shoe size"),
    ("Cliente", "Teléfono", "Correo", "Fecha de compra", "Importe", "Observaciones", "Pie"),
    ("Client", "Portable", "Courriel", "Date d'achat", "Montant", "Remarques", "Pointure"),
    ("Cliente", "Telemóvel", "E-mail", "Data da compra", "Valor", "Observações", "Calçado"),
    ("العميل", "رقم الجوال", "البريد الإلكتروني", "تاريخ الشراء", "المبلغ", "ملاحظات", "المقاس"),
]
DAYS: list[tuple[str, Callable[[date], Value]]] = [
    ("dmy", lambda day: f"{day.day}.{day.month}.{day.year}"),
    ("dmy", lambda day: f"{day:%d/%m/%y}"),
    ("mdy", lambda day: f"{day.month}/{day.day}/{day.year}"),
    ("mdy", lambda day: f"{day:%m-%d-%Y}"),
    ("", lambda day: day.isoformat()),
    ("", lambda day: f"{day:%d %B %Y}"),
    ("", lambda day: day),
    ("", lambda day: float((day - date(1899, 12, 30)).days)),
]


def _comma(text: str) -> str:
    return text.translate(str.maketrans(",.", ".,"))


AMOUNTS: list[Callable[[int], Value]] = [
    lambda minor: f"{minor / 100:,.2f}",
    lambda minor: f"€{minor / 100:,.2f}",
    lambda minor: f"{minor // 100}.{minor % 100:02d}",
    lambda minor: _comma(f"{minor / 100:,.2f}") + " €",
    lambda minor: f"{minor // 100},{minor % 100:02d}",
    lambda minor: f"{minor / 100:,.2f}".replace(",", "\u202f").replace(".", ","),
    lambda minor: minor / 100,
]
PHONES: list[Callable[[int], Value]] = [
    lambda number: f"0221 {number}",
    lambda number: f"+49 (0)221 {number}",
    lambda number: f"0049 221/{number}",
    lambda number: f"(0221) {number}",
    lambda number: float(f"221{number}"),
]


@dataclass(frozen=True)
class Sale:
    first: str
    last: str
    phone: int
    day: date
    minor: int
    note: str
    size: int


_NAMES = st.text("abcdefghijklmnopqrstuvwxyzäöüéñ", min_size=2, max_size=8).map(str.capitalize)
_SALES = st.builds(
    Sale,
    first=_NAMES.map("Eva{}".format),
    last=_NAMES.map("Korn{}".format),
    phone=st.integers(4710000, 4719999),
    day=st.dates(date(2010, 1, 1), date(2026, 10, 31)),
    minor=st.integers(1, 99_999_999),
    note=st.sampled_from(["", "likes tea", "zahlt bar"]),
    size=st.integers(30, 48),
)


@settings(max_examples=60)
@given(
    sales=st.lists(_SALES, min_size=1, max_size=12),
    headings=st.sampled_from(HEADINGS),
    written=st.tuples(st.sampled_from(DAYS), st.sampled_from(AMOUNTS), st.sampled_from(PHONES)),
    order=st.permutations(range(7)),
    above=st.integers(0, 3),
    last_first=st.booleans(),
)
def test_a_table_in_any_notation_reads_back(
    sales: list[Sale],
    headings: tuple[str, ...],
    written: tuple[tuple[str, Callable[[date], Value]], Callable[[int], Value], Callable[[int], Value]],
    order: list[int],
    above: int,
    last_first: bool,
) -> None:
    (_, day), amount, phone = written
    # One day that leaves no choice of its order, one amount that leaves none of its decimal sign.
    sales = [*sales, Sale("Deciding", "Day", 4710001, date(2026, 3, 31), 123456, "", 40)]
    rows: list[list[Value]] = [["List"]]
    for _ in range(above):
        rows.append([""])
    rows.append([headings[index] for index in order])
    for sale in sales:
        name = f"{sale.last}, {sale.first}" if last_first else f"{sale.first} {sale.last}"
        mail = f"{sale.first}.{sale.phone}@Example.com".encode("ascii", "ignore").decode()
        cells = [name, phone(sale.phone), mail, day(sale.day), amount(sale.minor), sale.note, str(sale.size)]
        rows.append([cells[index] for index in order])
    grid = Grid("list.csv", rows)
    assert guess(grid, SETTING).open == ()
    found = read(grid, SETTING)
    assert (found.rejected, found.problems, found.skipped) == ((), (), above + 1)
    assert len(found.rows) == len(sales)
    for row, sale in zip(found.rows, sales, strict=True):
        assert row.person is not None
        assert row.deal is not None
        assert row.person.name == f"{sale.first} {sale.last}"
        assert row.person.phones == (f"+49221{sale.phone}",)
        assert row.person.notes == sale.note
        assert row.person.custom == ((headings[6], str(sale.size)),)
        assert (row.deal.closed_on, row.deal.value) == (sale.day, sale.minor)


_CELLS = st.one_of(
    st.text(max_size=20),
    st.sampled_from(
        ["", "Name", "Datum", "Betrag", "Telefon", "Summe", "Eva Korn", "1.2.26", "12,50 €", "a@example.com"]
    ),
    st.floats(),
    st.dates(),
    st.booleans(),
    st.none(),
    st.just(timedelta(hours=1)),
)


@settings(max_examples=120)
@given(rows=st.lists(st.lists(_CELLS, max_size=5), max_size=8))
def test_no_table_can_break_the_reader_and_every_row_is_accounted_for(rows: list[list[Value]]) -> None:
    grid = Grid("list.csv", rows)
    found = guess(grid, SETTING)
    for recipe in (None, found.recipe):
        reading = read(grid, SETTING, recipe)
        counted = len(reading.rows) + len(reading.rejected) + reading.skipped
        assert counted <= len(rows)
        assert len({row.number for row in reading.rows}) == len(reading.rows)
