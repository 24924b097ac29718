"""A sheet of 50,000 rows brought into a running server: how long it takes, and others meanwhile.

Writes its figures under "A sheet" in PAGE.md: ``python -m tests.benchmarks.sheets``.
"""

from __future__ import annotations

import argparse
import os
import statistics
import time
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple
from uuid import uuid4

from backend.sheets.values import MOST_ROWS
from tests.benchmarks import results
from tests.benchmarks.searching.texts import texts
from tests.databases import databases
from tests.journeys.cities import DONGGUAN
from tests.journeys.test_loop import Journey, journey
from tests.sheets.bringing import GOOD, SHEET, book, key

FILE = Path(__file__).with_name("PAGE.md")
LIAISON, READER = "liaison", "staff"
WHY = "与其他条目的对象、方法均不同。"
READ = """{ achievements(first: 30) { nodes { title stage } } }"""


class Watched(NamedTuple):
    """How many seconds the server took for a step, and a reader's questions meanwhile."""

    took: float
    others: list[float]


def rows(many: int) -> list[dict[str, Any]]:
    """So many rows that can be created, made up as unlike each other as real ones."""
    said = {title: text for title, text, _ in texts(1, many + many // 100)}
    return [
        {**GOOD, "成果名称": title, "成果简介": text[:120], "不重复说明": WHY}
        for title, text in islice(said.items(), many)
    ]


def measured(many: int) -> list[tuple[str, str]]:
    """What was measured, and its figures."""
    os.environ["COST_PER_MINUTE"] = "100000000"
    content = book(rows(many))
    with (
        databases(uuid4().hex[:8], "bench") as server,
        journey(server, DONGGUAN, "bench_sheets") as way,
    ):
        way.make_people()
        quiet = [reading(way) for _ in range(50)]
        begun = time.perf_counter()
        sheet = brought(way, content)
        sent = time.perf_counter() - begun
        checking = watched(way, sheet, "READY")
        given = {**key(seen(way, sheet)), "mode": "GOOD_ROWS"}
        way.cast.payload(LIAISON, "sheetImportRun", given, "sheetImport { id }")
        running = watched(way, sheet, "FINISHED")
        tally = seen(way, sheet)["tally"]
        assert tally["created"] == many, tally
    return [
        ("rows, and the file", f"{many:,}, {len(content) / 1_000_000:.1f} MB"),
        ("sent and taken", f"{sent:.1f} s"),
        ("checked, each row by its form's action", _pace(many, checking.took)),
        ("brought in, each row with its entry in the log", _pace(many, running.took)),
        ("a reader's list before, median", _milliseconds(quiet)),
        ("a reader's list while rows are checked, median; 95 of 100", _both(checking.others)),
        ("a reader's list while rows come in, median; 95 of 100", _both(running.others)),
    ]


def brought(way: Journey, content: bytes) -> str:
    """Send the workbook as the page does; the import's id."""
    answer = way.cast.server.client(LIAISON).post(
        "/sheets", params={"kind": "ACHIEVEMENT", "name": "成果.xlsx"}, content=content
    )
    assert answer.status_code == 201, answer.text
    return str(answer.json()["sheetImport"]["id"])


def seen(way: Journey, sheet: str) -> dict[str, Any]:
    """The import as it is now."""
    found: dict[str, Any] = way.cast.ask(LIAISON, SHEET, id=sheet)["node"]
    return found


def reading(way: Journey) -> float:
    """The seconds of one list that somebody else reads."""
    begun = time.perf_counter()
    way.cast.ask(READER, READ)
    return time.perf_counter() - begun


def watched(way: Journey, sheet: str, until: str) -> Watched:
    """Wait for the import's state while somebody reads a list twice a second."""
    begun = told = time.perf_counter()
    others: list[float] = []
    while (now := seen(way, sheet))["state"] != until:
        others.append(reading(way))
        if time.perf_counter() - told > 15:
            told = time.perf_counter()
            print(f"{told - begun:.0f} s: {now['state']} {now['tally']}", flush=True)
        time.sleep(0.5)
    return Watched(time.perf_counter() - begun, others)


def _pace(many: int, seconds: float) -> str:
    return f"{seconds:.0f} s, {many / seconds:.0f} rows a second"


def _milliseconds(values: list[float]) -> str:
    return f"{statistics.median(values) * 1_000:.0f} ms"


def _both(values: list[float]) -> str:
    late = sorted(values)[int(len(values) * 0.95)]
    return f"{_milliseconds(values)}; {late * 1_000:.0f} ms"


def main() -> None:
    """Measure, and write it down."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.sheets", description=__doc__)
    parser.add_argument("--rows", type=int, default=MOST_ROWS)
    figures = measured(parser.parse_args().rows)
    lines = [
        "## A sheet",
        "",
        "As many rows as one may have, brought into a server that somebody else reads.",
        "",
        "| what | figure |",
        "| --- | --- |",
        *(f"| {what} | {figure} |" for what, figure in figures),
        "",
        results.circumstances(),
    ]
    results.keep("sheet", "\n".join(lines), FILE)


if __name__ == "__main__":
    main()
