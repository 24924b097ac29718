"""A board as it is drawn: what stands where, in words; no word of colours or of paper. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """A number with its name."""

    name: str
    value: str
    unit: str
    facts: Sequence[str]
    """What is said below it, such as the target."""
    share: float | None = None
    """Of the target, 1 for all of it; None where there is no target."""


@dataclass(frozen=True, slots=True)
class Bar:
    """One of several numbers beside each other."""

    label: str
    share: float
    """Of the width, from 0 to 1."""
    text: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a board: figures, or bars, or a table."""

    title: str
    figures: Sequence[Figure] = ()
    bars: Sequence[Bar] = ()
    head: Sequence[str] = ()
    """Of the table: what its columns hold."""
    rows: Sequence[Sequence[str]] = ()
    numbers: Sequence[int] = ()
    """The table's columns that hold numbers, counted from 0."""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Drawing:
    """A whole board."""

    title: str
    plan: str
    facts: Sequence[tuple[str, str]]
    """Of whom, of when, and when it was made."""
    sections: Sequence[Section]
    sources: Sequence[str]
    """Where the numbers come from, and how they are counted."""
    language: str
    page: tuple[str, str, str]
    """What stands before, between and after the page's number and the number of pages."""
    wide: bool = False
    """Wider than high: for a wall, or for tables of many columns."""
