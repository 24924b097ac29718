"""Writes: a mutation is data, its input decoded, its action one transaction with its audit."""
