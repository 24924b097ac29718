"""Lighthouse over the page: ``python -m tests.benchmarks.page``; writes ``../PAGE.md``."""

from __future__ import annotations

import argparse
import os
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from tests.benchmarks import results
from tests.benchmarks.cluster import STATE
from tests.benchmarks.page.audits import (
    DESKTOP,
    LIGHTHOUSE,
    MOBILE,
    AuditError,
    Device,
    Figures,
    audited,
    median,
)
from tests.journeys.addresses import PAGES, Shown
from tests.journeys.demonstration import Demonstration, demonstration

FOLDER = STATE / "page"
FILE = Path(__file__).parents[1] / "PAGE.md"
TITLE = """# What the page costs its readers

`make bench-page` writes the part between the marks anew; what stands outside of it is kept. The
demonstration set is served by this machine with everything that users get (compression, persisted
documents, cache headers); Lighthouse loads each page with an empty cache and nothing else running.
"""

PUBLIC = ("/showcase", "/showcase/{publication}", "/showcase/results", "/plan", "/progress")
CONSOLE: dict[str | None, tuple[str, ...]] = {
    None: ("/",),
    "center1": ("/", "/achievements", "/achievements/{achievement}", "/entries"),
    "liaison-dgut": ("/", "/achievements/new"),
    "expert2": ("/scoring/{review}",),
    "lead": ("/landings/{claim}",),
    "leader": ("/", "/wall"),
    "admin": ("/accounts",),
}
"""Whose pages are looked at; the first of each is what somebody sees who has just signed in."""


class Looked(NamedTuple):
    """A page, how it was looked at, and what that gave."""

    shown: Shown
    device: Device
    figures: Figures


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure the pages; 1 where one cannot be measured, 130 when it was stopped."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.page", description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--only", default="", help="pages with this in their names")
    parser.add_argument("--no-results", action="store_true", help="leave PAGE.md as it is")
    given = parser.parse_args(arguments)
    if not LIGHTHOUSE.exists():
        print("Lighthouse is not installed: run `make bench-page`.")
        return 1
    try:
        text = report(measured(given.only, given.rounds), given.rounds)
    except AuditError as error:
        print(error)
        return 1
    except KeyboardInterrupt:
        print("Stopped; PAGE.md is as it was.")
        return 130
    print(f"\n{text}")
    if not given.no_results:
        results.keep("lighthouse", text, FILE, TITLE)
    return 0


def chosen(only: str) -> list[tuple[Shown, Device]]:
    """The pages that are looked at, each with its device."""
    of_page = {(page.person, page.address): page for page in PAGES}
    public = [(of_page[None, address], MOBILE) for address in PUBLIC]
    console = [
        (of_page[person, address], DESKTOP)
        for person, addresses in CONSOLE.items()
        for address in addresses
    ]
    return [(shown, device) for shown, device in public + console if only in shown.name]


def measured(only: str, rounds: int) -> list[Looked]:
    """Each page so many times; one round over all of them before the next begins."""
    pages = chosen(only)
    found: list[list[Figures]] = [[] for _ in pages]
    # Not below /tmp: as root, the database runs as another account, which does not come in there.
    shutil.rmtree(FOLDER, ignore_errors=True)
    with demonstration(FOLDER, dict(os.environ)) as city:
        for turn in range(rounds):
            for at, (shown, device) in enumerate(pages):
                figures = audited(address_of(city, shown), device, headers_of(city, shown.person))
                found[at].append(figures)
                print(_progress(turn, shown, figures), flush=True)
    return [Looked(*page, median(of)) for page, of in zip(pages, found, strict=True)]


def address_of(city: Demonstration, shown: Shown) -> str:
    """Where the page is."""
    return city.server.origin + shown.address.format(**city.found)


def headers_of(city: Demonstration, person: str | None) -> dict[str, str]:
    """What makes a request the person's."""
    if person is None:
        return {}
    city.enter(person)
    pairs = [f"{name}={value}" for name, value in city.server.client(person).cookies.items()]
    return {"Cookie": "; ".join(pairs)}


def report(looked: Sequence[Looked], rounds: int) -> str:
    """The table, with what has to be reached."""
    lines = [
        "## Lighthouse",
        "",
        "| page | whose | device | largest paint, ms (must) | blocked, ms (must) | shift | "
        "scripts + all, kB |",
        "| --- | --- | --- | ---: | ---: | ---: | ---: |",
        *map(_line, looked),
    ]
    return "\n".join([*lines, "", f"Medians of {rounds} looks. {results.circumstances()}"])


def _line(one: Looked) -> str:
    figures, device = one.figures, one.device
    cells = [
        f"`{one.shown.address}`",
        one.shown.person or "visitor",
        device.name,
        _against(figures.paint, device.paint),
        _against(figures.blocking, device.blocking),
        f"{figures.shift:.3f}",
        f"{figures.script:.0f} + {figures.total:.0f}",
    ]
    return f"| {' | '.join(cells)} |"


def _against(value: float, must: int) -> str:
    shown = f"{value:,.0f} ({must:,})"
    return shown if value <= must else f"**{shown}**"


def _progress(turn: int, shown: Shown, figures: Figures) -> str:
    return f"{turn + 1}: {shown.name}: {figures.paint:.0f} ms, {figures.blocking:.0f} ms blocked"


if __name__ == "__main__":
    sys.exit(main())
