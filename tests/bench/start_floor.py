"""The floor of a start: a bare window with the first 50 leads. Prints the CPU seconds of the process."""

from __future__ import annotations

import sqlite3
import sys
import time

import sqlalchemy
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView

assert sqlalchemy.__version__

app = QApplication([])
connection = sqlite3.connect(f"file:{sys.argv[1]}?mode=ro", uri=True)
rows = connection.execute(
    "SELECT c.name, l.interest, l.received_on, l.next_step FROM lead l JOIN contact c ON c.id = l.contact_id "
    "ORDER BY l.received_on DESC, l.id DESC LIMIT 50"
).fetchall()
model = QStandardItemModel()
for row in rows:
    model.appendRow([QStandardItem(text) for text in row])
window = QMainWindow()
table = QTableView()
table.setModel(model)
window.setCentralWidget(table)
window.resize(1280, 800)
window.show()
for _ in range(5):
    app.processEvents()
window.grab()
print(time.process_time())
