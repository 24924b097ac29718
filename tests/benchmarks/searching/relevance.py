"""How well demands of the plan's industries find what was judged to answer them."""

from __future__ import annotations

import statistics
import tomllib
from dataclasses import dataclass
from hashlib import sha256

from backend.core.server.embedded import Running
from backend.settings import ROOT
from tests.benchmarks.dataset import Say
from tests.benchmarks.results import circumstances
from tests.benchmarks.searching.corpus import Result, opened, ranked, results, says
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
        found = {demand.text: await ranked(demand.text) for demand in asked}
    answerable = [d for d in asked if d.grades]
    gained = {d.text: ndcg(found[d.text], d.grades) for d in answerable}
    for demand in answerable:
        say(f"  {gained[demand.text]:.2f} {demand.text}")
    mean = statistics.fmean(gained.values())
    first = statistics.fmean(bool(set(found[d.text][:1]) & d.grades.keys()) for d in answerable)
    lines = [
        ["demand → judged results, NDCG@10", "–", "–", "", f"{mean:.3f}"],
        ["the first that is found was judged an answer, share", "–", "–", "", f"{first:.3f}"],
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
