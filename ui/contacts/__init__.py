"""Contacts on the screen: who they are, what they bought, and all that happened with them."""
