"""Etsy: sold orders. A buyer without an account is known by the order alone."""

from __future__ import annotations

import re

from core.deals import Outcome
from core.exchange.foreign.drafts import DealDraft, PersonDraft, PromotionDraft, Reading, Setting
from core.exchange.foreign.sources.gathering import NO_DAY, Gathering
from core.exchange.foreign.sources.person import Someone, address_of, spoken
from core.exchange.foreign.sources.table import Row, Source, Table, silence
from core.exchange.foreign.values import read_day
from core.promotions import OfferKind

_NAMES = {
    "day": ("Sale Date", "Verkaufsdatum", "Date de vente", "Fecha de venta", "Data da venda"),
    "id": ("Order ID", "Bestellnummer", "Bestell-ID", "Identifiant de commande", "ID de pedido", "ID do pedido"),
    "buyer id": ("Buyer User ID",),
    "name": ("Full Name", "Ship Name"),
    "first": ("First Name",),
    "last": ("Last Name",),
    "email": ("Buyer Email", "Email"),
    "items": ("Number of Items",),
    "street": ("Street 1", "Ship Address1"),
    "street 2": ("Street 2", "Ship Address2"),
    "city": ("Ship City",),
    "state": ("Ship State",),
    "zip": ("Ship Zipcode",),
    "country": ("Ship Country",),
    "currency": ("Currency",),
    "value": ("Order Value",),
    "coupon": ("Coupon Code",),
    "coupon details": ("Coupon Details",),
    "discount": ("Discount Amount",),
    "total": ("Order Total",),
    "net": ("Order Net",),
    "status": ("Status",),
    "buyer": ("Buyer",),
    "sku": ("SKU",),
}

_ZERO = "0.00|0,00|0"
_SILENT = silence(
    discount_amount=_ZERO,
    shipping_discount=_ZERO,
    shipping=_ZERO,
    sales_tax=_ZERO,
    adjusted_order_total=_ZERO,
    adjusted_card_processing_fees=_ZERO,
    adjusted_net_order_amount=_ZERO,
    inperson_discount=_ZERO,
    order_type="online",
)


def _read(table: Table, setting: Setting) -> Reading:
    gathering = Gathering(table)
    order = table.order(setting, "day", usual="mdy")
    point = table.point(setting, "value", "total", "net", usual=".")
    for row in table:
        person = _buyer(row, gathering, setting)
        sold = read_day(row.value("day"), order, serial=True)
        if person is None:
            continue
        if sold is None:
            gathering.reject(row, NO_DAY, "day", row.text("day") or None)
            continue
        number = row.known_as("id")
        notes: list[str] = []
        value = gathering.amount(row, "total", setting, point, notes)
        coupon, offer = row.text("coupon"), _offer(row)
        cancelled = row.text("status").casefold().startswith("cancel")
        if not cancelled:
            row.unread("status")
        gathering.add(
            row,
            person=person,
            deal=DealDraft(
                title=f"Etsy {number}".strip(),
                opened_on=sold,
                closed_on=sold,
                outcome=Outcome.LOST if cancelled else Outcome.WON,
                lost_reason=row.text("status") if cancelled else "",
                value=value,
                coupon=coupon,
                coupon_promotion=offer if coupon else None,
                notes="\n".join(notes),
                external_ids=(f"etsy:{number}",) if number else (),
                custom=row.rest(_SILENT),
            ),
        )
    return gathering.reading()


def _buyer(row: Row, gathering: Gathering, setting: Setting) -> PersonDraft | None:
    someone = Someone(row, gathering, setting)
    someone.email("email")
    name = row.text("name") or spoken(row.text("first"), row.text("last"))
    if spoken(row.text("first"), row.text("last")) != name:
        row.unread("first", "last")
    user, number = row.text("buyer id"), row.known_as("id")
    if row.text("buyer") not in (name, f"{name} ({user})", user):
        row.unread("buyer")
    home = address_of(row)
    known = f"etsy-buyer:{user}" if user else f"etsy-guest:{number}"
    return someone.draft(name=name, address=home, external_ids=(known,) if user or number else ())


def _offer(row: Row) -> PromotionDraft | None:
    """What a code gives, from “HERBST15 - 15% off”; the column itself is kept."""
    details, coupon = row.text("coupon details"), row.text("coupon")
    row.unread("coupon details")
    percent = re.search(r"(\d{1,3}(?:[.,]\d{1,2})?)\s?%", details)
    if not percent:
        return PromotionDraft(name=coupon, channel="other")
    share = round(float(percent[1].replace(",", ".")) * 100)
    return PromotionDraft(name=coupon, channel="other", offer_kind=OfferKind.PERCENT, offer_value=share)


ORDERS = Source(
    name="Etsy",
    table="contacts",
    names=_NAMES,
    must=("day", "id", "total|value"),
    telling=("buyer id", "buyer", "items", "city", "value", "total", "coupon", "net"),
    enough=3,
    read=_read,
)
