"""The tests mirror the floors and the rooms; makers, pictures and measurements stand beside them."""
