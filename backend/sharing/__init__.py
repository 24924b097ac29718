"""Data partners: API clients with keys, and what each was granted."""
