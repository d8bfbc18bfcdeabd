"""The programs whose tables are known: by which columns each is recognised, and what its rows say."""
