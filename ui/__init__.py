"""Top floor: everything the owner sees, on screen, on paper and in the terminal."""
