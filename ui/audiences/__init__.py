"""Who promotions are for: audiences, what they need, what was learned about them, what promotions for them brought."""
