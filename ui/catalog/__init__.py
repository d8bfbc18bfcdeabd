"""Products and services: the catalogue."""
