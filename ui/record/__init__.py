"""The right-hand side of every list: one record, edited in place, with its story."""
