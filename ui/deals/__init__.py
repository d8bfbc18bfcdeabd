"""The pipeline on the screen: board, list and the record of a deal."""
