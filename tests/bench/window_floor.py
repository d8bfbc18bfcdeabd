"""The floor of the window: plain tables in a QStackedWidget and raw queries on the same file. Prints JSON."""

from __future__ import annotations

import json
import sqlite3
import sys

import sqlalchemy
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QFormLayout, QLabel, QMainWindow, QStackedWidget, QTableView, QWidget

from core.folding import tokens
from tests.bench.clock import memory, took
from tests.bench.window import ROWS, WORDS, chance, keystrokes, p95

assert sqlalchemy.__version__

app = QApplication([])
connection = sqlite3.connect(f"file:{sys.argv[1]}?mode=ro", uri=True)
times, random = int(sys.argv[2]), chance()
_ROW = "SELECT l.id, c.name, l.interest, l.received_on, l.next_step FROM lead l JOIN contact c ON c.id = l.contact_id "


def page(start: int) -> list[tuple[object, ...]]:
    ids = "SELECT id FROM lead ORDER BY received_on DESC, id DESC LIMIT ? OFFSET ?"
    return connection.execute(f"{_ROW} WHERE l.id IN ({ids})", (ROWS, start)).fetchall()


def table() -> QTableView:
    model, made = QStandardItemModel(), QTableView()
    for row in page(0):
        model.appendRow([QStandardItem(str(text)) for text in row[1:]])
    model.setParent(made)
    made.setModel(model)
    return made


stack = QStackedWidget()
for _ in range(9):
    stack.addWidget(table())
window = QMainWindow()
window.setCentralWidget(stack)
window.resize(1280, 800)
window.show()
app.processEvents()


def switch() -> None:
    stack.setCurrentIndex(random.randrange(9))
    app.processEvents()


def record(key: object) -> None:
    row = connection.execute(f"{_ROW} WHERE l.id = ?", (key,)).fetchone()
    form = QWidget()
    layout = QFormLayout(form)
    for text in row[1:]:
        layout.addRow("Field", QLabel(str(text)))
    stack.addWidget(form)
    stack.setCurrentWidget(form)
    app.processEvents()
    stack.removeWidget(form)
    form.deleteLater()


def search(word: str) -> None:
    connection.execute(
        "SELECT s.record, s.kind FROM words w JOIN searchable s ON s.place = w.rowid WHERE words MATCH ? "
        "ORDER BY w.rowid DESC LIMIT 20",
        (" ".join(f'"{token}"*' for token in tokens(word)),),
    ).fetchall()


order = "SELECT l.id FROM lead l JOIN contact c ON c.id = l.contact_id ORDER BY c.name_key, l.id"
columns = {row[1] for row in connection.execute("PRAGMA table_info(contact)")}
if "name_key" not in columns:
    order = order.replace("name_key", "name")
keys = [row[0] for row in page(0)]
print(
    json.dumps(
        {
            "switch": p95([took(switch) for _ in range(times)]),
            "record": p95([took(lambda: record(random.choice(keys))) for _ in range(60)]),
            "page": p95([took(lambda start=start: page(start * ROWS)) for start in range(60)]),  # type: ignore[misc]
            "order": p95([took(lambda: connection.execute(order).fetchall()) for _ in range(5)]),
            "search": max(
                p95([took(lambda text=begun: search(text)) for begun in keystrokes(word) if tokens(begun)])  # type: ignore[misc]
                for word in WORDS
            ),
            "memory": memory(),
        }
    )
)
