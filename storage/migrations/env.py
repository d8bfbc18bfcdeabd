"""How Alembic runs here: on the connection and inside the transaction that `storage.create.migrate` has begun.

Migrations only add (tables, columns with a default, indexes); no batch mode, since SQLite's copy of a table that
others point to would lose their rows. Each one holds its own DDL, frozen: it must not import the schema of today.
"""

from alembic import context

context.configure(connection=context.config.attributes["connection"], render_as_batch=False, transactional_ddl=False)
context.run_migrations()
