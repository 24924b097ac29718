"""Reads: declared types, executed one statement a level (design.md, "Reads")."""
