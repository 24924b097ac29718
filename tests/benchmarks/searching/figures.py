"""The tables of `SEARCH.md`: measure, must, aim, whether it is reached, and the figures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks import results

FILE = Path(results.__file__).with_name("SEARCH.md")
_TITLE = """# What search was measured to do

`make bench-search` writes the parts between the marks anew; what stands outside of them is kept.
"""


@dataclass(frozen=True, slots=True)
class Goal:
    """What a figure must reach, and what it aims at; `at_most`: it may be no more."""

    must: float
    aim: float
    at_most: bool = False

    def cells(self, figure: float) -> list[str]:
        """Must, aim, and whether the figure reaches them."""
        sign = "≤" if self.at_most else "≥"
        return [f"{sign} {self.must:g}", f"{sign} {self.aim:g}", self._verdict(figure)]

    def _verdict(self, figure: float) -> str:
        if self._reaches(figure, self.aim):
            return "aim"
        if self._reaches(figure, self.must):
            return "must"
        return f"**missed by {abs(figure - self.must):.3g}**"

    def _reaches(self, figure: float, wanted: float) -> bool:
        return figure <= wanted if self.at_most else figure >= wanted


def table(first: str, lines: Sequence[Sequence[str]], *figures: str) -> list[str]:
    """A table whose lines have a name, must, aim, reached, and these figures."""
    heads = [first, "must", "aim", "reached", *figures]
    sides = ["---", "---:", "---:", "---", *("---:" for _ in figures)]
    return ["| " + " | ".join(cells) + " |" for cells in (heads, sides, *lines)]


def keep(part: str, text: str) -> None:
    """Put the part into the file."""
    results.keep(part, text, FILE, _TITLE)
