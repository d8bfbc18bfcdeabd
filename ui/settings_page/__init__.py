"""The settings of the business file and of this computer, a section at a time."""
