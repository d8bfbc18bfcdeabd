"""Leads on the screen: the inbox between the two hats, the hand-off, and the verdict."""
