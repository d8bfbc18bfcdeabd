"""What channels are called, alike in the window and on paper."""

from __future__ import annotations

from ui.kit.words import tr


def channel_words(channel: str) -> str:
    """A channel as people call it; one that the owner wrote stays as written."""
    known = {
        "social": tr("Social media"),
        "search ads": tr("Search ads"),
        "email": tr("E-mail"),
        "flyer": tr("Flyer"),
        "print": tr("Print", about="channel"),
        "radio": tr("Radio"),
        "TV": tr("TV"),
        "event": tr("Event"),
        "webinar": tr("Webinar"),
        "content": tr("Content", about="channel"),
        "PR": tr("PR"),
        "shop window": tr("Shop window"),
        "referral": tr("Referral"),
        "other": tr("Other"),
    }
    return known.get(channel, channel)
