"""Routine evaluation (EVAL-1, EVAL-6): batches scored blind, then the gate of the three haves."""
