"""What a plan has to bring to earn its budget back, in plain words, while it is being written."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from core.promotions import OfferKind, Promotion, break_even
from ui.channels import channel_words
from ui.desk import Desk
from ui.kit import digits
from ui.kit.fields import shown_percent
from ui.kit.picture import Picture
from ui.kit.text import TextRole, label
from ui.kit.words import listed, tr

_ENOUGH = 3
"""Earlier promotions of which the least and the most are worth telling."""


class BreakEvenCard(QFrame):
    """A card with the verdict, and below it what follows from it or what is missing."""

    def __init__(self, desk: Desk) -> None:
        """Say nothing yet."""
        super().__init__()
        self.desk = desk
        self.setProperty("kind", "card")
        self.setAccessibleName(tr("Break-even"))
        self._picture = Picture("target", "marketing", 20)
        self.verdict = label("", TextRole.STRONG, wrap=True)
        self.more = label("", TextRole.MUTED, wrap=True)
        self.earlier = label("", TextRole.MUTED, wrap=True)
        self.earlier.hide()
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(label(tr("Break-even"), TextRole.CAPTION))
        texts.addWidget(self.verdict)
        texts.addWidget(self.more)
        texts.addWidget(self.earlier)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 10, 12, 12)
        row.setSpacing(12)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)

    def show_plan(self, plan: Promotion) -> None:
        """Work it out for a plan, saved or half typed."""
        verdict, more = told(self.desk, plan)
        self.verdict.setText(verdict)
        self.more.setText(more)
        self.more.setVisible(bool(more))

    def show_earlier(self, channel: str, buyers: Sequence[int]) -> None:
        """Tell what earlier promotions by its channel brought, where they are enough to expect it again."""
        self.earlier.setVisible(len(buyers) >= _ENOUGH)
        if len(buyers) >= _ENOUGH:
            self.earlier.setText(_earlier_words(channel, buyers))


def _earlier_words(channel: str, buyers: Sequence[int]) -> str:
    low, high = (digits.number(count) for count in (min(buyers), max(buyers)))
    told = tr("Buyers from each of {count} earlier promotions by “{channel}”: {range}.")
    return told.format(
        count=digits.number(len(buyers)),
        channel=channel_words(channel),
        range=low if low == high else tr("{low} to {high}").format(low=low, high=high),
    )


def told(desk: Desk, plan: Promotion) -> tuple[str, str]:
    """The verdict on a plan and what follows from it, in words."""
    missing = _missing(plan)
    if missing:
        return tr("How many sales pay for it?"), tr("To tell you, this needs {parts}.").format(parts=_listed(missing))
    need = break_even(plan)
    if need.sales is None:
        return tr("This cannot earn its money back."), tr(
            "After what it costs you and the offer, a sale leaves nothing. Ask a higher price or offer less."
        )
    if need.sales == 0:
        return tr("It costs nothing, so the first sale is a gain."), ""
    budget = desk.money(plan.budget)
    if need.leads is None:
        verdict = (
            tr("You need 1 sale to earn back {budget}.")
            if need.sales == 1
            else tr("You need %n sales to earn back {budget}.", need.sales)
        )
        return verdict.format(budget=budget), tr("With the expected conversion it will say how many leads that takes.")
    verdict = (
        tr("You need 1 sale to earn back {budget}; at {share} conversion that is {leads}.")
        if need.sales == 1
        else tr("You need %n sales to earn back {budget}; at {share} conversion that is {leads}.", need.sales)
    )
    leads = tr("1 lead") if need.leads == 1 else tr("%n leads", need.leads)
    share = shown_percent(plan.expected_conversion, desk.locale)
    return verdict.format(budget=budget, share=share, leads=leads), _against_expected(plan, need.sales)


def _against_expected(plan: Promotion, needed: int) -> str:
    if plan.expected_leads is None:
        return tr("How many leads do you expect? Then it is told whether that is enough.")
    sales = int(plan.expected_leads * Fraction(plan.expected_conversion or 0, 10_000))
    leads = tr("1 lead") if plan.expected_leads == 1 else tr("%n leads", plan.expected_leads)
    spare = sales - needed
    if spare < 0:
        sentence = (
            tr("The {leads} you expect bring 1 sale, {short} too few.")
            if sales == 1
            else tr("The {leads} you expect bring %n sales, {short} too few.", sales)
        )
        return sentence.format(leads=leads, short=-spare)
    sentence = (
        tr("The {leads} you expect bring 1 sale: enough.")
        if sales == 1
        else tr("The {leads} you expect bring %n sales: enough.", sales)
    )
    return sentence.format(leads=leads)


def _missing(plan: Promotion) -> list[str]:
    parts = [
        (plan.budget is None, tr("the budget")),
        (plan.expected_sale is None, tr("what an average sale brings")),
        (plan.expected_cost is None, tr("what that sale costs you")),
        (
            plan.offer_kind is not OfferKind.NONE and plan.offer_value is None,
            tr("what the offer is worth"),
        ),
    ]
    return [words for absent, words in parts if absent]


def _listed(parts: list[str]) -> str:
    if len(parts) == 1:
        return parts[0]
    return tr("{first} and {last}").format(first=listed(parts[:-1]), last=parts[-1])
