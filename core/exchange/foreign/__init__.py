"""Tables that other programs and people made: what their rows say, in this house's words."""
