"""The endpoint: its limits, its manners, and what it answers to bad input."""
