"""Achievements, and results registered elsewhere that can be taken up as achievements."""
