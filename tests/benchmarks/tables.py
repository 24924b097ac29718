"""A library of 10,000 records scrolled to its end in a browser: frames, rows, requests.

Writes its figures under "Tables" in PAGE.md: `python -m tests.benchmarks.tables`.
"""

from __future__ import annotations

import os
import re
import statistics
from itertools import pairwise
from pathlib import Path
from uuid import uuid4

from playwright.sync_api import Page, expect

from tests.benchmarks import results
from tests.databases import databases
from tests.journeys.cities import DONGGUAN
from tests.journeys.test_loop import journey
from tests.journeys.test_page import chromium, working
from tests.journeys.test_tables_page import ACHIEVEMENTS, asked, rows, with_library

PAGE = Path(__file__).parent / "PAGE.md"
STEP = 1200
"""Pixels of a turn of the wheel."""

FRAMES = """() => { window.frames_seen = [];
  const note = (at) => { window.frames_seen.push(at); requestAnimationFrame(note); };
  requestAnimationFrame(note); }"""


def measured() -> list[tuple[str, str]]:
    """What was measured, and its figures."""
    os.environ["COST_PER_MINUTE"] = "100000000"
    with databases(uuid4().hex[:8], "bench") as server:  # noqa: SIM117
        with journey(server, DONGGUAN, "bench_tables") as way, chromium() as browser:
            with_library(way)
            with working(browser, way, "staff") as page:
                return scrolled(page)


def scrolled(page: Page) -> list[tuple[str, str]]:
    """The figures of scrolling from the first row to the last."""
    page.goto("/achievements")
    expect(page.get_by_text("已显示 30 条，共")).to_be_visible()
    page.evaluate(FRAMES)
    page.mouse.move(700, 600)
    most = 0
    with asked(page) as questions:
        while page.get_by_role("button", name=re.compile("继续加载|正在加载")).count():
            page.mouse.wheel(0, STEP)
            most = max(most, rows(page).count())
        expect(page.get_by_text(f"已显示 {ACHIEVEMENTS:,} 条，共")).to_be_visible()
    seen: list[float] = page.evaluate("window.frames_seen")
    gaps = sorted(after - before for before, after in pairwise(seen))
    return [
        ("records", f"{ACHIEVEMENTS:,}"),
        ("requests for the further pages", str(len(questions))),
        ("rows in the document at a time, at most", str(most)),
        ("frames", f"{len(gaps):,}"),
        ("between two frames, median", f"{statistics.median(gaps):.1f} ms"),
        ("between two frames, 95 of 100", f"{gaps[int(len(gaps) * 0.95)]:.1f} ms"),
        ("between two frames, 99 of 100", f"{gaps[int(len(gaps) * 0.99)]:.1f} ms"),
        ("longest", f"{gaps[-1]:.0f} ms"),
    ]


def told(figures: list[tuple[str, str]]) -> str:
    """The section of the file."""
    load = os.getloadavg()[0]
    lines = [
        "## Tables",
        "",
        "The library of achievements scrolled from its first row to its last by the wheel, at "
        "1280 × 900,",
        "headless Chromium, browser and server on one machine of "
        f"{os.cpu_count()} cores with a load of {load:.1f}.",
        "",
        "| what | figure |",
        "| --- | --- |",
        *(f"| {what} | {figure} |" for what, figure in figures),
        "",
        results.circumstances(),
    ]
    return "\n".join(lines)


if __name__ == "__main__":
    results.keep("tables", told(measured()), PAGE)
