"""Moving in and out: files of other programs and the owner's own lists come in, everything can leave as a folder."""
