"""Merges (DISC-5): two records of one thing become one, and nothing of either is lost."""
