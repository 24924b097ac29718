"""How well what is looked for is found, measured on real abstracts, through the real path."""

from __future__ import annotations

import math
import statistics
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from backend.core.server.embedded import Running
from tests.benchmarks.dataset import Say
from tests.benchmarks.results import circumstances
from tests.benchmarks.searching.corpus import Result, matched, opened, results, says, searched
from tests.benchmarks.searching.figures import Goal, table

FIRST = 10

Texts = Callable[[Result], tuple[str, str]]
"""What a result is found by: its title and its text."""

Value = Callable[[Sequence[int], Result, Sequence[Result]], float]
"""What the found numbers are worth for a result's query, from 0 to 1."""


def ndcg(found: Sequence[int], grades: dict[int, int]) -> float:
    """NDCG@10 of the found numbers; `grades` of those that are right, the others have none."""
    gained = _gain([grades.get(number, 0) for number in found[:FIRST]])
    best = _gain(sorted(grades.values(), reverse=True)[:FIRST])
    return gained / best


def _gain(grades: Sequence[int]) -> float:
    return sum((2.0**g - 1) / math.log2(place + 2) for place, g in enumerate(grades))


def _itself(found: Sequence[int], result: Result, _: Sequence[Result]) -> float:
    return ndcg(found, {result.number: 1})


def _recalled(found: Sequence[int], result: Result, _: Sequence[Result]) -> float:
    return float(result.number in found[:FIRST])


def _of_discipline(found: Sequence[int], result: Result, every: Sequence[Result]) -> float:
    return sum(every[n - 1].discipline == result.discipline for n in found[:FIRST]) / FIRST


def _first_of_discipline(found: Sequence[int], result: Result, every: Sequence[Result]) -> float:
    return float(every[found[0] - 1].discipline == result.discipline) if found else 0.0


def _abstract(result: Result) -> tuple[str, str]:
    return "", result.abstract


def _second_half(result: Result) -> tuple[str, str]:
    return "", result.halves[1]


@dataclass(frozen=True, slots=True)
class Measure:
    """A question about every result that has something to ask with."""

    name: str
    goal: Goal | None
    texts: Texts
    query: Callable[[Result], str]
    value: Value
    found: Callable[[str, int], Awaitable[list[int]]]
    """What is found for a text that is the numbered result's, the best first."""


async def _searched(typed: str, _: int) -> list[int]:
    return await searched(typed)


async def _matched(text: str, _: int) -> list[int]:
    return await matched(text)


MEASURES = (
    Measure(
        "title → its abstract, NDCG@10",
        Goal(0.96, 0.975),
        _abstract,
        lambda r: r.title,
        _itself,
        _searched,
    ),
    Measure(
        "keywords → its abstract, NDCG@10",
        Goal(0.97, 0.98),
        _abstract,
        lambda r: " ".join(r.keywords),
        _itself,
        _searched,
    ),
    Measure(
        "keywords that the abstract does not say → it, recall@10",
        Goal(0.50, 0.60),
        _abstract,
        lambda r: " ".join(r.absent),
        _recalled,
        _searched,
    ),
    Measure(
        "first half of an abstract → its second half, NDCG@10",
        Goal(0.82, 0.85),
        _second_half,
        lambda r: r.halves[0],
        _itself,
        _matched,
    ),
    Measure(
        "abstract → same discipline among the first ten others, share",
        Goal(0.39, 0.45),
        _abstract,
        lambda r: r.abstract,
        _of_discipline,
        matched,
    ),
    Measure(
        "abstract → same discipline as the one most like it, share",
        None,
        _abstract,
        lambda r: r.abstract,
        _first_of_discipline,
        matched,
    ),
)


async def run(running: Running, say: Say) -> str:
    """Ask everything, and say how well it was answered."""
    every = results()
    lines = []
    async with opened(running, len(every)):
        said: Texts | None = None
        for measure in MEASURES:
            if measure.texts is not said:
                said = measure.texts
                await says([said(result) for result in every])
            values = await _values(measure, every)
            lines.append(_line(measure, values))
            say(f"  {measure.name}: {statistics.fmean(values.values()):.3f}")
    return "\n".join(
        [
            "### Quality: 1,000 real abstracts",
            "",
            *table("measure", lines, "odd rows, held out", "even rows", "all", "queries"),
            "",
            "The odd rows are held out: their figure counts. What was chosen with both in view "
            f"say the notes above. {circumstances()}",
        ]
    )


async def _values(measure: Measure, every: Sequence[Result]) -> dict[int, float]:
    """By the number of each result that has something to ask with."""
    return {
        r.number: measure.value(await measure.found(asked, r.number), r, every)
        for r in every
        if (asked := measure.query(r))
    }


def _line(measure: Measure, values: dict[int, float]) -> list[str]:
    # The first row of the file is number 1, and row 0 to whoever halves it.
    even = statistics.fmean(v for number, v in values.items() if number % 2 == 1)
    odd = statistics.fmean(v for number, v in values.items() if number % 2 == 0)
    whole = statistics.fmean(values.values())
    goal = measure.goal.cells(odd) if measure.goal else ["–", "–", ""]
    shown = [f"{figure:.3f}" for figure in (odd, even, whole)]
    return [measure.name, *goal, *shown, f"{len(values):,}"]
