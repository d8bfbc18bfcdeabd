"""Choose whom a promotion is for; below stands how many they are now and how they can be reached."""

from __future__ import annotations

from contextlib import suppress

from core import ids
from core.audiences import Reach
from core.errors import Busy
from core.ids import Id
from ui.audiences.counting import LiveCount
from ui.desk import Desk
from ui.kit.pick_field import PickField
from ui.kit.text import TextRole, label
from ui.kit.words import tr


class AudienceField(PickField):
    """The id of an audience, or None."""

    empty = None  # type: ignore[assignment]

    def __init__(self, desk: Desk, *, quiet: bool = True) -> None:
        """Offer nothing yet; see `offer`."""
        super().__init__(hint=tr("an audience"), quiet=quiet)
        self._desk = desk
        self._asked: Id | None = None
        self.live = LiveCount(desk, self)
        self.live.told.connect(self._told)
        self.count = label("", TextRole.CAPTION, wrap=True)
        self.count.setContentsMargins(9, 0, 9, 0)
        self.count.hide()
        self.box.addWidget(self.count)

    def offer(self) -> None:
        """Offer the audiences there are now."""
        with suppress(Busy):  # someone is saving: those of before stay
            self.set_choices([(ids.text(key), name) for key, name in self._desk.workspace.audiences.names()])

    def read(self) -> Id | None:  # type: ignore[override]
        """The audience whose name stands there; of several of one name the one that was there before."""
        text = " ".join(self.editor.text().split())
        saved = self._saved
        if saved is not None and text == " ".join(self._words.get(ids.text(saved), "").split()):
            return Id(saved)
        name = super().read()
        return ids.parse(name) if name else None

    def write(self, value: Id | None) -> None:  # type: ignore[override]
        """Show the name of an audience, and count it."""
        super().write("" if value is None else ids.text(value))
        self._count(value)

    def left(self) -> None:
        """Write the name out where only a part was typed."""
        if not self.is_touched and not self.mistake:
            self._show(self.read())

    def flush(self) -> bool:
        """Commit, and count what was chosen."""
        done = super().flush()
        if done:
            self._count(self.read())
        return done

    def _count(self, key: Id | None) -> None:
        if key == self._asked:
            self.live.again()
            return
        self._asked = key
        self.count.setVisible(key is not None)
        if key is None:
            self.live.stop()
            return
        try:
            audience = self._desk.workspace.audiences.get(key)
        except Busy:
            audience = None
        if audience is None or not audience.filter:
            self.live.stop()
            self.count.setText(tr("No condition picks these people out of your contacts."))
        else:
            self.live.ask(audience.filter)  # after a moment: whoever looks through promotions waits for none

    def _told(self, _filter: str, reach: Reach | None) -> None:
        if reach is None:
            self.count.setText(tr("counting…"))
            return
        people = tr("1 person now") if reach.people == 1 else tr("%n people now", reach.people)
        self.count.setText(
            tr("{people}; agreed to e-mail {mail}, to phone {phone}").format(
                people=people, mail=reach.mail, phone=reach.phone
            )
        )
