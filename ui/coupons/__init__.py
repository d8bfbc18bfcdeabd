"""Coupons: batches of codes, the sheets they are printed on, and redeeming what is brought."""
