"""Reads of declared types, planned with their rights (design.md, "Reads")."""
