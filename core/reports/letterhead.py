"""What stands at the head of every sheet: who the business is, and how it looks on paper."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from core.business import Business


@dataclass(frozen=True, slots=True, kw_only=True)
class Letterhead:
    """The business as it presents itself. `logo` is a PNG, no bytes for none; the accents are #rrggbb or empty."""

    name: str
    currency: str
    locale: str = "en_GB"
    country: str = ""
    address: str = ""
    phone: str = ""
    email: str = ""
    website: str = ""
    tagline: str = ""
    logo: bytes = b""
    marketing: str = ""
    sales: str = ""


def letterhead(business: Business, settings: Mapping[str, str]) -> Letterhead:
    """Put the head together from the profile and the settings of the file, by key."""
    from core.appearance import COLOURS_KEY, LOGO_KEY, read_colours, read_logo

    colours = read_colours(settings.get(COLOURS_KEY, ""))
    return Letterhead(
        name=business.name,
        currency=business.currency,
        locale=business.locale,
        country=business.country,
        address=business.address,
        phone=business.phone,
        email=business.email,
        website=business.website,
        tagline=business.tagline,
        logo=read_logo(settings.get(LOGO_KEY, "")),
        marketing=colours.marketing,
        sales=colours.sales,
    )
