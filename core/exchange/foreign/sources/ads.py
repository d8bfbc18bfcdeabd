"""Google Ads: the report of campaigns, with its title, its period in words and its rows of totals."""

from __future__ import annotations

import re
from datetime import date

from core.errors import words
from core.exchange.foreign.drafts import CostDraft, PromotionDraft, Reading, Setting
from core.exchange.foreign.sources.gathering import NO_AMOUNT, OTHER_CURRENCY, Gathering
from core.exchange.foreign.sources.table import Row, Source, Table, order_of
from core.exchange.foreign.values import as_text, read_amount, read_day
from core.money import Minor

NO_PERIOD = words("the report names no days; the cost is put on today")

_NONE = ("", "--", "-", "—")
_TOTAL = re.compile(r"(?:total|gesamt|insgesamt|summe|totale|totaux|totales|totais)\b.*", re.IGNORECASE)

_NAMES = {
    "status": (
        "Campaign status",
        "Campaign state",
        "Kampagnenstatus",
        "État de la campagne",
        "Estado de la campaña",
        "Status da campanha",
        "Estado da campanha",
    ),
    "campaign": ("Campaign", "Kampagne", "Campagne", "Campaña", "Campanha"),
    "campaign id": ("Campaign ID", "Kampagnen-ID", "ID de campagne", "ID de campaña", "ID da campanha"),
    "cost": ("Cost", "Kosten", "Coût", "Coste", "Costo", "Custo"),
    "currency": (
        "Currency code",
        "Currency",
        "Währungscode",
        "Währung",
        "Code de devise",
        "Code devise",
        "Código de moneda",
        "Código da moeda",
    ),
    "day": ("Day", "Date", "Tag", "Datum", "Jour", "Día", "Fecha", "Dia", "Data"),
    "budget": ("Budget", "Presupuesto", "Orçamento"),
    "type": ("Campaign type", "Kampagnentyp", "Type de campagne", "Tipo de campaña", "Tipo de campanha"),
    "impressions": ("Impr.", "Impressions", "Impressionen", "Impresiones", "Impressões"),
    "clicks": ("Clicks", "Klicks", "Clics", "Cliques"),
    "conversions": ("Conversions", "Conv.", "Conversiones", "Conversões"),
    "score": ("Optimization score", "Optimierungsfaktor", "Taux d'optimisation", "Nivel de optimización"),
    "strategy": ("Bid strategy type", "Gebotsstrategietyp", "Type de stratégie d'enchères"),
}


def _read(table: Table, setting: Setting) -> Reading:
    gathering = Gathering(table)
    first, last = _period(table, setting)
    order = table.order(setting, "day")
    point = table.point(setting, "cost", "budget", "conversions", usual="" if table.grid.delimiter == ";" else ".")
    for row in table:
        name, cost = row.text("campaign"), row.text("cost")
        if name in _NONE or any(_TOTAL.fullmatch(as_text(cell)) for cell in row.cells[:1]):
            gathering.skipped += 1
            continue
        currency = row.text("currency").upper()
        currency = setting.currency if currency in _NONE else currency
        amount = read_amount(row.value("cost"), point, currency)
        day = read_day(row.value("day"), order, serial=True)
        if currency != setting.currency.upper():
            gathering.reject(row, OTHER_CURRENCY, "cost", cost or None, other=currency, currency=setting.currency)
        elif amount is None:
            gathering.reject(row, NO_AMOUNT, "cost", cost or None, currency=setting.currency)
        else:
            since, until = (day, day) if day else (first, last)
            if until is None:
                gathering.problem(row, "cost", cost, NO_PERIOD)
            gathering.add(row, cost=_cost(row, gathering, name, amount, since, until, setting))
    return gathering.reading()


def _cost(
    row: Row, gathering: Gathering, name: str, amount: Minor, since: date | None, until: date | None, setting: Setting
) -> CostDraft:
    number = row.known_as("campaign id")
    days = f"{since or ''}:{until or ''}"
    row.unread("status")
    return CostDraft(
        spent_on=until or setting.today,
        amount=amount,
        promotion=PromotionDraft(
            name=name, channel="search ads", external_ids=(f"google-campaign:{number}",) if number else ()
        ),
        channel="search ads",
        note="" if since == until else f"{since} – {until}",
        external_ids=(gathering.once(f"google-ads:{number or name}:{days}"),),
        custom=tuple((title, text) for title, text in row.rest() if text not in _NONE),
    )


def _period(table: Table, setting: Setting) -> tuple[date | None, date | None]:
    """The days of a report, from the lines above its header: “January 1, 2026 - October 31, 2026”."""
    order = order_of(setting.locale)
    for cells in table.grid.rows[: table.start]:
        text = " ".join(as_text(cell) for cell in cells).strip()
        if len(text) > 200:
            continue
        for parts in (re.split(r"\s+[-–—]\s+|\s+(?:to|bis|au|al|até|a)\s+", text), [text]):
            days = [read_day(part.strip(), order) for part in parts]
            if days and all(days):
                return days[0], days[-1]
    return None, None


CAMPAIGNS = Source(
    name=words("Google Ads"),
    table="expenses",
    names=_NAMES,
    must=("campaign", "cost", "status|score|strategy|currency"),
    telling=("status", "budget", "type", "impressions", "clicks", "conversions", "score", "currency", "strategy"),
    enough=3,
    read=_read,
)
