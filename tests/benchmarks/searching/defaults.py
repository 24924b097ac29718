"""Counts the terms of half of the real results, and writes what is shipped of it.

`python -m tests.benchmarks.searching.defaults`. Of the even rows alone: quality is told by the odd
ones.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from textwrap import wrap

from backend.core.searching.defaults import COMMENT, FILE
from backend.core.searching.terms import CHARACTER, HAN_ONLY, IN_TITLE, folded, terms
from tests.benchmarks.searching.corpus import Result, results

WIDTH = 60
"""Characters of a line, most of which are twice as wide."""

LEAST = 10
"""Thousandths of the texts: what stands in fewer is told by the text that has it."""

HEAD = f"""\
{COMMENT} In how many of a thousand texts a term stands: pairs of characters and words as they are,
{COMMENT} single characters after "{CHARACTER}", and the terms of titles after "{IN_TITLE}".
{COMMENT} Counted in {{count}} results of the CSL data set (ydli-ai/CSL, Apache License 2.0).
"""


def _of(result: Result) -> Iterable[str]:
    title, body = folded(result.title), folded(f"{result.title}\n{result.abstract}")
    yield from set(terms(body))
    yield from {CHARACTER + character for run in HAN_ONLY.findall(body) for character in run}
    yield from {IN_TITLE + term for term in terms(title)}


def main() -> None:
    """Write the file."""
    even = [r for r in results() if r.number % 2 == 1]  # row 0 has the number 1
    counted = Counter(term for result in even for term in _of(result))
    by_share: dict[int, list[str]] = defaultdict(list)
    for term, times in counted.items():
        if (share := round(1_000 * times / len(even))) >= LEAST:
            by_share[share].append(term)
    lines = [
        f"{share} {line}"
        for share in sorted(by_share, reverse=True)
        for line in wrap(" ".join(sorted(by_share[share])), WIDTH, break_on_hyphens=False)
    ]
    FILE.write_text(HEAD.format(count=len(even)) + "\n".join(lines) + "\n", encoding="utf-8")
    print(f"{sum(map(len, by_share.values())):,} terms in {FILE.name}.")


if __name__ == "__main__":
    main()
