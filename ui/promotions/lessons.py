"""What an earlier promotion taught, where a similar one is planned."""

from __future__ import annotations

from core.earlier_promotions import Lesson, lessons_for
from core.promotions import Promotion
from ui.desk import Desk
from ui.kit.cards import Card
from ui.kit.insets import inset
from ui.kit.text import TextRole, label
from ui.kit.words import tr
from ui.record.link_rows import Link, LinkRows


class LessonCard(Card):
    """The likeliest lesson, under the promotion that taught it; hidden where there is none."""

    def __init__(self, desk: Desk) -> None:
        """Know none yet."""
        super().__init__()
        self.desk = desk
        self.shown: Lesson | None = None
        self.link = LinkRows()
        self.link.opened.connect(desk.show_record)
        self.text = label("", TextRole.BODY, wrap=True)
        inset(self.text, 10, 0, 8, 0)
        self.body.addWidget(self.link)
        self.body.addWidget(self.text)
        self.hide()

    def show_for(self, plan: Promotion) -> None:
        """Show what is worth knowing for a plan."""
        found = next(iter(lessons_for(plan, self.desk.workspace.promotions.lessons())), None)
        self.setVisible(found is not None)
        if found is None or found == self.shown:
            return
        self.shown = found
        said = tr("What “{name}” taught").format(name=found.name)
        self.link.set_links([Link("promotion", found.id, "lightbulb", said)])
        self.text.setText(found.text)
