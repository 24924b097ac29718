"""Suggestions: titles that answer what is being typed, of all libraries at once."""
