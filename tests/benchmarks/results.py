"""`RESULTS.md`: each part between marks of its own, so that what people write beside it stays."""

from __future__ import annotations

import re
import statistics
from datetime import date
from pathlib import Path

from tests.benchmarks import machine
from tests.benchmarks.peers import NAMED, OURS
from tests.benchmarks.rounds import Compared
from tests.benchmarks.works import Goal

FILE = Path(__file__).with_name("RESULTS.md")
_TITLE = """# What the benchmarks measured

`make bench` writes the parts between the marks anew; what stands outside of them is kept. How it is
measured, and against what, says the README beside this file.
"""


def keep(part: str, text: str, file: Path = FILE, title: str = _TITLE) -> None:
    """Put the part's text in place of what it was, or at the end; a new file has the title."""
    found = file.read_text(encoding="utf-8") if file.exists() else title
    begin, end = f"<!-- begin {part} -->", f"<!-- end {part} -->"
    made = f"{begin}\n{text.strip()}\n{end}"
    pattern = re.compile(f"{re.escape(begin)}.*?{re.escape(end)}", re.DOTALL)
    if pattern.search(found):
        found = pattern.sub(lambda _: made, found)
    else:
        found = f"{found.rstrip()}\n\n{made}\n"
    file.write_text(found, encoding="utf-8")


def circumstances() -> str:
    """When and where it was measured."""
    load = Path("/proc/loadavg")
    busy = f"; load {load.read_text().split()[0]} at the end" if load.exists() else ""
    pinned = "" if machine.pinned() else "; servers had no core of their own"
    return f"{date.today().isoformat()}, {machine.described()}{busy}{pinned}."  # noqa: DTZ011


def verdict(ratio: float, goal: Goal) -> str:
    """Whether the ratio reaches what it must, or even what it aims at."""
    if ratio >= goal.aim:
        return "aim reached"
    if ratio >= goal.must:
        return "reached"
    return f"**missed by {(1 - ratio / goal.must):.0%}**"


def compared(title: str, found: Compared) -> str:
    """One work: who did how much, at what cost, and the ratios."""
    lines = [
        f"### {title}",
        "",
        "| server | requests/s | median ms | CPU ms a request: own + PostgreSQL's | "
        "ours ÷ it: median (min–max) | must → aim | |",
        "| --- | ---: | ---: | ---: | ---: | --- | --- |",
    ]
    lines += [_line(found, name) for name in found.loads]
    rounds = len(found.loads[OURS])
    return "\n".join([*lines, "", f"{rounds} alternating rounds. {circumstances()}"])


def _line(found: Compared, name: str) -> str:
    own, database = found.cost(name)
    cells = [NAMED[name], f"{found.rate(name):,.0f}", f"{found.latency(name):.1f}"]
    cells += [f"{own:.2f} + {database:.2f}", *_ratio(found, name)]
    return "| " + " | ".join(cells) + " |"


def _ratio(found: Compared, name: str) -> list[str]:
    if name == OURS:
        return ["", "", ""]
    ratios = found.ratios(name)
    middle = statistics.median(ratios)
    shown = f"{middle:.2f} ({min(ratios):.2f}–{max(ratios):.2f})"
    goal = found.work.goals.get(name)
    if goal is None:
        return [shown, "–", ""]
    return [shown, f"{goal.must} → {goal.aim}", verdict(middle, goal)]
