"""Ground floor: what the business means. Plain values and rules; no disk, no window, no clock."""
