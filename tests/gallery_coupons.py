"""Pictures of the coupons: a batch, its sheet, the slip that makes them, and every word of the slip that redeems."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from random import Random

from PySide6.QtWidgets import QWidget

from core import coupon_batches, coupons
from core.ids import Id
from tests.waiting import until
from ui.window import Window

_BATCH = "LATE"


def coupon_views(window: Window, name: str, *, whole: bool) -> Iterator[tuple[str, QWidget]]:
    """Every state of the page and of the slip."""
    page = window.page("coupons")
    keys = _some(window) if whole else []
    window.show_page("coupons")
    until(lambda: not page.list.is_finding)
    yield f"coupons-{name}", window
    page.show_new()
    yield f"coupons-new-{name}", window
    page.composer.give_up()
    if not whole:
        return
    until(lambda: not page.list.is_finding)
    page.open_record(keys[0])
    yield "coupons-record", window
    page.panel.area.verticalScrollBar().setValue(page.panel.area.verticalScrollBar().maximum())
    yield "coupons-record-below", window
    page.show_sheet(keys[0])
    until(lambda: not page.sheet.is_making and page.sheet.renderer.is_idle)
    page.sheet.view.repaint()  # it asks for the strips that are seen
    until(lambda: page.sheet.renderer.is_idle)
    yield "coupons-sheet", window
    page.leave_sheet()
    page.close_record()
    yield from _redeeming(window, keys)


def _redeeming(window: Window, keys: list[Id]) -> Iterator[tuple[str, QWidget]]:
    codes = [row.code for row in window.desk.workspace.coupons.codes(keys[0]).page(0, 9)]
    old = window.desk.workspace.coupons.codes(keys[1]).page(0, 1)[0].code
    slip = window.dock.slip("redeem")
    for said, typed in (
        ("good", codes[3]),
        ("used", codes[0]),
        ("expired", old),
        ("near", codes[2][:-1] + ("K" if codes[2][-1] != "K" else "M")),
        ("unknown", "something"),
    ):
        window.dock.open("redeem")
        slip.code.editor.setText(typed)
        slip.keep()
        until(lambda: slip.verdict is not None)
        yield f"coupons-redeem-{said}", window
        slip.give_up()


def _some(window: Window) -> list[Id]:
    """A batch that is used in part and one that is over, made once; the first code of each."""
    desk = window.desk
    known = [row for row in desk.workspace.coupons.batches("all", desk.today).known().rows if row.prefix == _BATCH]
    if not known:
        sale = desk.workspace.counter.offers(desk.today)[0][0]
        buyers = desk.workspace.contacts.customers().page(0, 2)
        lot = Random(3).randrange
        with desk.workspace.change("Make coupons") as change:
            made, _ = (
                coupon_batches.make_coupons(
                    change,
                    promotion_id=sale,
                    count=count,
                    prefix=_BATCH,
                    chance=lot,
                    expires_on=desk.today + timedelta(days=days),
                )
                for count, days in ((48, 20), (6, -20))
            )
            for coupon, row in zip(made, buyers, strict=False):
                coupons.redeem(change, code=coupon.code, on=desk.today - timedelta(days=3), contact_id=row.id)
        known = [row for row in desk.workspace.coupons.batches("all", desk.today).known().rows if row.prefix == _BATCH]
    return [row.id for row in sorted(known, key=lambda row: -row.count)]
