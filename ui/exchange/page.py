"""Moving in: choose files, look at what they would bring, bring it in, see what came; nothing is kept in between."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from core.errors import Trouble
from core.exchange.foreign.mode import Mode
from core.exchange.report import ImportReport
from storage import Changed
from ui.desk import Desk
from ui.exchange.asking import Ask, Dialogs
from ui.exchange.detail import COLUMNS, FileDetail
from ui.exchange.file_card import FileCard
from ui.exchange.file_cards import FileCards
from ui.exchange.foot import Foot
from ui.exchange.intake import Intake, Key, Reader
from ui.exchange.on_demand import ReaderOnDemand
from ui.exchange.outcome import OutcomePart
from ui.exchange.seen import Mapping
from ui.exchange.start import StartPart
from ui.exchange.way_back import WayBack
from ui.exchange.wording import Counter
from ui.kit.buttons import button
from ui.kit.eye_order import order_in_columns
from ui.kit.page import Page
from ui.kit.words import listed, told, tr
from ui.tasks import Task

_START, _REVIEW, _OUTCOME = "start", "review", "outcome"
"""The states, called as the parts that show them."""


class ImportPage(Page):
    """Three states of one place: nothing chosen, looking, done.

    held(whether): files or a result wait here, so there should be a way back from elsewhere.
    shown_asked(report): show what came in.
    """

    name = "move_in"
    held = Signal(bool)
    shown_asked = Signal(object)

    def __init__(self, desk: Desk, reader: Reader | None = None, ask: Ask | None = None) -> None:
        """Build all states; `reader` and `ask` stand in for the business file and the system's dialogs in tests."""
        super().__init__(tr("Import"), tr("Nothing is kept before you say so; one Undo takes all of it back"))
        self.desk = desk
        self.ask: Ask = ask or Dialogs(self)
        self._counter = Counter(desk.locale)
        self._reader = reader or ReaderOnDemand(desk)
        self.intake = Intake(self._reader, desk.tasks, self)
        self._reorder = QTimer(self)
        self._reorder.setSingleShot(True)
        self._reorder.setInterval(0)
        self._reorder.timeout.connect(self._laid_out)
        self._report: ImportReport | None = None
        self._way_back = WayBack()
        self._state = _START
        self.start = StartPart()
        self.add_files = button(tr("Add…"), icon="plus")
        self.again = button(tr("Start over"), icon="rotate-ccw")
        self._build_head()
        self.stack = QStackedWidget()
        self.body.addWidget(self.stack, 1)
        self.stack.addWidget(self.start)
        self._connect()
        self._show_state()

    @property
    def cards(self) -> dict[Key, FileCard]:
        """The cards by their file; none while nothing is here."""
        return self.list.cards if "list" in self.__dict__ else {}

    # What is asked from outside

    def bring(self, paths: Sequence[Path]) -> None:
        """Look at files and folders, beside those already here."""
        if self._state == _OUTCOME:
            self.intake.clear()
            self._report = None
        self.intake.add(paths)

    def choose_files(self) -> None:
        """Ask for files in the system's dialog."""
        self.bring(self.ask.files())

    def choose_folder(self) -> None:
        """Ask for a folder."""
        self.bring(self.ask.folder())

    def focus_main(self) -> None:
        """Put the keyboard on what comes next."""
        if self._state == _START:
            self.start.files.setFocus()
        elif self._state == _REVIEW:
            card = self.cards.get(self.list.chosen) if self.list.chosen else None
            (card or self.foot.go).setFocus()
        else:
            self.outcome.first.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Give the cards as much as there is room for."""
        super().resizeEvent(event)
        if "review" in self.__dict__:
            self.list.fit(self.width())

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Let Tab follow when the window turns round."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._reorder.start()

    # Building

    def order_now(self) -> None:
        """Let Tab go through the cards of the files, then through the one that is chosen."""
        columns = (self.list, self.detail) if self._state == _REVIEW else ()
        order_in_columns(self, columns)

    def _laid_out(self) -> None:
        self.order_now()
        if "list" in self.__dict__:
            self.list.bring_chosen()

    def _order(self) -> None:
        """Let Tab go as the eye does: now, and once what has come is laid out."""
        self.list.body.activate()
        self.order_now()
        self._reorder.start()

    def _build_head(self) -> None:
        menu = QMenu(self.add_files)
        menu.addAction(tr("Files…"), self.choose_files)
        menu.addAction(tr("A folder…"), self.choose_folder)
        self.add_files.setMenu(menu)
        for made in (self.again, self.add_files):
            self.head.addWidget(made)

    # What is seen once files are here, and once they came in; most visits to the page need neither

    @cached_property
    def list(self) -> FileCards:
        """A card for every file."""
        made = FileCards()
        made.chose.connect(self._show_chosen)
        made.removed.connect(self.intake.remove)
        made.laid.connect(self._reorder.start)
        return made

    @cached_property
    def detail(self) -> FileDetail:
        """The file that is chosen."""
        made, intake = FileDetail(), self.intake
        made.encoded.connect(lambda encoding: self._of_chosen(lambda key: intake.choose_encoding(key[0], encoding)))
        made.targeted.connect(
            lambda column, target: self._of_chosen(lambda key: intake.choose_target(key, column, target))
        )
        made.answered.connect(
            lambda question, answer: self._of_chosen(lambda key: intake.answer(key, question, answer))
        )
        made.made_own.connect(lambda own: self._of_chosen(lambda key: intake.choose_own(key, own)))
        return made

    @cached_property
    def foot(self) -> Foot:
        """What would come in of all files, and the button that does it."""
        made = Foot(self._counter)
        made.mode_chosen.connect(lambda mode: self.intake.choose_mode(Mode(mode)))
        made.go_asked.connect(self._go_on)
        return made

    @cached_property
    def review(self) -> QWidget:
        """Cards, the chosen file, and the foot below them."""
        columns = QHBoxLayout()
        columns.setSpacing(12)
        columns.addWidget(self.list)
        columns.addWidget(self.detail, 1)
        made = QWidget()
        layout = QVBoxLayout(made)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(columns, 1)
        layout.addWidget(self.foot)
        self.list.fit(self.width())
        self.stack.addWidget(made)
        return made

    @cached_property
    def outcome(self) -> OutcomePart:
        """What came in, and the ways on."""
        made = OutcomePart(self._counter)
        made.more_asked.connect(self.intake.clear)
        made.back_asked.connect(self._look_again)
        made.undo_asked.connect(self.desk.operations.undo)
        made.save_asked.connect(self._save_rejected)
        made.shown_asked.connect(self._show_them)
        self.stack.addWidget(made)
        return made

    def _connect(self) -> None:
        intake = self.intake
        intake.files_changed.connect(self._show_files)
        intake.looking.connect(self._begin_looking)
        intake.looked.connect(self._show_seen)
        intake.understood.connect(self._show_mapping)
        intake.taking.connect(self._begin_taking)
        intake.taken.connect(self._show_report)
        intake.stopped.connect(self._stopped)
        intake.broken.connect(self.desk.operations.broken)
        self.start.files_asked.connect(self.choose_files)
        self.start.folder_asked.connect(self.choose_folder)
        self.again.clicked.connect(self.intake.clear)
        self.listen(self.desk.bridge.changed, self._follow)

    def _of_chosen(self, act: Callable[[Key], None]) -> None:
        if self.list.chosen is not None:
            act(self.list.chosen)

    # Looking

    def _show_files(self) -> None:
        """A card for every file, at once; what is in them comes when it is read."""
        wanted: list[Key] = []
        for path in self.intake.paths:
            seen = [each.key for each in self.intake.seen if path in (each.path, each.path.parent)]
            wanted += seen or [(path, "")]
        if wanted or self.cards:
            self.list.put(list(dict.fromkeys(wanted)))
        if not self.intake.paths:
            self._report = None
        self._show_state()

    def _show_seen(self) -> None:
        seen = {each.key: each for each in self.intake.seen}
        self.list.put(list(seen))
        for key, each in seen.items():
            self.cards[key].show_seen(each, self._counter)
        if self.list.chosen in seen:
            self.detail.show_seen(seen[self.list.chosen])
            self.detail.show()
        self.foot.say_trouble("")
        self._show_sum()
        self._order()

    def _show_mapping(self, key: Key, mapping: Mapping) -> None:
        """Show at once how the columns are read now; counts and rows follow."""
        if key == self.list.chosen and self.detail.shown == COLUMNS:
            self.detail.columns.show_mapping(mapping)

    def _show_chosen(self, key: Key) -> None:
        seen = next((each for each in self.intake.seen if each.key == key), None)
        self.detail.setVisible(seen is not None)
        if seen is not None:
            self.detail.show_seen(seen)
            self._order()

    def _show_sum(self) -> None:
        read_only = self.desk.workspace.read_only
        self.foot.show_sum(self.intake.seen, allowed=self.intake.can_take and not read_only)
        if read_only:
            self.foot.say_trouble(tr("This business file can only be read here, so nothing can be brought in."))

    # Waiting

    def _begin_looking(self, task: Task) -> None:
        self.foot.wait(task, tr("Reading"))
        for card in self.cards.values():
            card.show_reading()

    def _begin_taking(self, task: Task) -> None:
        self.foot.wait(task, tr("Bringing everything in"), at_once=True)
        self._allow(False)

    def _stopped(self, sentence: str) -> None:
        self._allow(True)
        self.foot.say_trouble(sentence)
        if self.intake.is_current:
            self._show_sum()
        else:
            self.foot.offer_reading()
            for card in self.cards.values():
                card.show_unread()
        self.foot.go.setFocus()

    def _go_on(self) -> None:
        if self.intake.is_current:
            self.intake.take()
        else:
            self.intake.look()

    def _allow(self, whether: bool) -> None:
        for part in (self.list, self.detail, self.foot.asking, self.again, self.add_files):
            part.setEnabled(whether)

    # After it

    @property
    def _chief(self) -> set[str]:
        return {seen.table for seen in self.intake.seen}

    def _show_report(self, report: ImportReport) -> None:
        self._allow(True)
        self._report, self._way_back = report, WayBack()
        self.outcome.show_report(report, self._chief)
        self.desk.operations.refresh_labels()
        self._show_state()
        self._order()

    def _follow(self, changed: Changed) -> None:
        """Undo takes back the newest change, so it serves here only while the import is the newest one."""
        report = self._report
        if report is None or report.change in (None, changed.change) or changed.by_other:
            return
        self._way_back.follow(changed)
        if self._way_back.undone:
            self.outcome.show_undone()
            self._order()
        else:
            self.outcome.show_report(report, self._chief)
            self.outcome.allow_undo(self._way_back.is_next)

    def _look_again(self) -> None:
        self._report = None
        self._show_state()
        self.intake.look()

    def _show_them(self) -> None:
        if self._report is not None:
            self.shown_asked.emit(self._report)

    def _save_rejected(self) -> None:
        report = self._report
        path = self.ask.place_for(tr("Rejected rows.csv")) if report is not None else None
        if report is not None and path is not None:
            self.save_rejected(report, path)

    def save_rejected(self, report: ImportReport, path: Path) -> None:
        """Write the rows that stayed out, each with its reason, in a task."""
        self.desk.tasks.run(
            tr("Save rejected rows"),
            lambda _: self._reader.save_rejected(report, path),
            on_done=self._saved,
            on_failed=self._not_saved,
        )

    def _saved(self, written: Sequence[Path]) -> None:
        names = listed(path.name for path in written)
        self.outcome.tell(tr("Saved: {files}. Put the rows right there and bring that file in.").format(files=names))

    def _not_saved(self, failure: object) -> None:
        if isinstance(failure, Trouble):
            self.outcome.tell(told(failure), bad=True)
        else:
            self.desk.operations.broken.emit(str(failure))

    def _show_state(self) -> None:
        state = _START
        if self.intake.paths:
            state = _OUTCOME if self._report is not None else _REVIEW
        moved = state != self._state and self.isVisible()
        self._state = state
        self.stack.setCurrentWidget(getattr(self, state))
        self.again.setVisible(state == _REVIEW)
        self.add_files.setVisible(state == _REVIEW)
        self.held.emit(state != _START)
        if moved:
            self.focus_main()
