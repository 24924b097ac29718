"""How well demands of the plan's industries find what was judged to answer them."""

from __future__ import annotations

import statistics
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256

from backend.core.server.embedded import Running
from backend.settings import ROOT
from tests.benchmarks.dataset import Say
from tests.benchmarks.results import circumstances
from tests.benchmarks.searching.corpus import Result, matched, opened, results, says, searched
from tests.benchmarks.searching.figures import table
from tests.benchmarks.searching.quality import ndcg

FILE = ROOT / "tests" / "searching" / "relevance.toml"


@dataclass(frozen=True, slots=True)
class Demand:
    """What somebody looks for, and the grades of the results that answer it, by their numbers."""

    industry: str
    text: str
    grades: dict[int, int]


def demands(every: list[Result]) -> list[Demand]:
    """All that were judged; says where a result is another one than was judged."""
    read = tomllib.loads(FILE.read_text(encoding="utf-8"))
    return [
        Demand(
            demand["industry"],
            demand["text"],
            {_number(answer, every): answer["grade"] for answer in demand.get("answers", [])},
        )
        for demand in read["demands"]
    ]


def mark(title: str) -> str:
    """What tells that a row has the title that was judged."""
    return sha256(title.encode()).hexdigest()[:12]


def _number(answer: dict[str, object], every: list[Result]) -> int:
    row = int(str(answer["row"]))
    if mark(every[row - 1].title) != answer["title"]:
        raise SystemExit(f"Row {row} of the results is not the one that was judged.")
    return row


async def run(running: Running, say: Say) -> str:
    """Ask all demands of the results as they are registered: title, abstract."""
    every = results()
    asked = demands(every)
    async with opened(running, len(every)):
        await says([(result.title, result.abstract) for result in every])
        found = {d.text: (await searched(d.text), await matched(d.text)) for d in asked}
    answerable = [d for d in asked if d.grades]
    for demand in answerable:
        by_search, by_match = (ndcg(numbers, demand.grades) for numbers in found[demand.text])
        say(f"  {by_search:.2f} {by_match:.2f} {demand.text}")
    lines = [
        *_lines("searched for", [(found[d.text][0], d.grades) for d in answerable]),
        *_lines("matched", [(found[d.text][1], d.grades) for d in answerable]),
    ]
    return "\n".join(
        [
            f"### Relevance: {len(asked)} demands of the plan's industries",
            "",
            *table("measure", lines, "figure"),
            "",
            f"{len(asked) - len(answerable)} have no answer among the 1,000 results and do not "
            f"count. Grades 1 to 3 in `tests/searching/relevance.toml`. {circumstances()}",
        ]
    )


def _lines(way: str, found: Sequence[tuple[Sequence[int], dict[int, int]]]) -> list[list[str]]:
    mean = statistics.fmean(ndcg(numbers, grades) for numbers, grades in found)
    first = statistics.fmean(bool(set(numbers[:1]) & grades.keys()) for numbers, grades in found)
    return [
        [f"demand, {way} → judged results, NDCG@10", "–", "–", "", f"{mean:.3f}"],
        [f"{way}: the first was judged an answer, share", "–", "–", "", f"{first:.3f}"],
    ]
