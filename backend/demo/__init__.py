"""The demonstration set: invented organizations, achievements and what became of them."""
