"""The manners of every long list: chips and words that narrow it, its order, saved views, many rows at once."""
