"""The numbers that the owner reads somewhere and writes down."""
