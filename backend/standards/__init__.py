"""The standards: what a clause asks for, and the judge who says what holds and what is missing."""
