"""Measurements: each figure as a ratio to the bare floor of the same work, taken in the same run, at growing sizes."""
