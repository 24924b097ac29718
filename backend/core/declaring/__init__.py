"""Declaring record types: their fields, rights and filters."""
