"""How much JavaScript the built page asks a browser for, gzipped, before each first screen."""

from __future__ import annotations

import gzip
import re
from functools import cache
from typing import Any

import orjson
import pytest

from backend.core.http.compression import SMALLEST
from backend.settings import ROOT

DIST = ROOT / "frontend" / "dist"
ENTRY = "index.html"
VISITORS = (ENTRY, "src/visitors/start.tsx")
CONSOLE = (ENTRY, "src/app/start.tsx", "src/app/Shell.tsx", "src/home/HomePage.tsx")
KIT = (*CONSOLE, "src/app/Kit.tsx")

LISTS = (
    "src/achievements/AchievementsPage.tsx",
    "src/achievements/PublicationsPage.tsx",
    "src/achievements/ResultsPage.tsx",
    "src/accounts/AccountsPage.tsx",
    "src/accounts/ApplicationsPage.tsx",
    "src/demands/DemandsPage.tsx",
    "src/evaluations/BatchesPage.tsx",
    "src/kpi/LedgerPage.tsx",
    "src/landings/LandingsPage.tsx",
    "src/library/EntriesPage.tsx",
    "src/matching/ProposalsPage.tsx",
    "src/merges/MergesPage.tsx",
    "src/organizations/OrganizationsPage.tsx",
)


@cache
def manifest() -> dict[str, Any]:
    """What each entry of the page is made of, as its build says."""
    found: dict[str, Any] = orjson.loads((DIST / ".vite" / "manifest.json").read_bytes())
    return found


def files_of(*entries: str) -> set[str]:
    """The scripts that are loaded for these entries together."""
    found: set[str] = set()
    waiting = list(entries)
    seen = set(waiting)
    while waiting:
        said = manifest()[waiting.pop()]
        if said["file"].endswith(".js"):
            found.add(said["file"])
        waiting += (more := set(said.get("imports", ())) - seen)
        seen |= more
    return found


def test_what_pages_share_travels_in_few_files() -> None:
    """A browser asks such a server for six at a time."""
    assert len(files_of(*VISITORS)) <= 4
    assert len(files_of(*CONSOLE)) <= 12
    assert max(len(files_of(*KIT, page)) for page in LISTS) <= 47


def test_no_two_files_need_each_other() -> None:
    """Else what one makes as it begins may be made of what the other has not made yet."""
    needs = {entry: set(said.get("imports", ())) for entry, said in manifest().items()}
    while ready := {entry for entry, needed in needs.items() if not needed}:
        needs = {entry: needed - ready for entry, needed in needs.items() if entry not in ready}
    assert needs == {}


def test_the_page_asks_for_what_visitors_load() -> None:
    """All of it, by the page itself: what another file asks for comes a round trip later."""
    page = (DIST / "visitors.html").read_text(encoding="utf-8")
    linked = re.findall(r'<link rel="modulepreload" crossorigin href="/([^"]+)"', page)
    begun = re.findall(r'<script type="module" crossorigin src="/([^"]+)"', page)
    assert sorted(linked + begun) == sorted(files_of(*VISITORS))


@pytest.mark.parametrize("kind", ["js", "css"])
def test_what_takes_time_to_send_is_compressed_by_the_build(kind: str) -> None:
    built = {file.name for file in DIST.glob(f"assets/*.{kind}") if file.stat().st_size >= SMALLEST}
    assert {file.name for file in DIST.glob(f"assets/*.{kind}.br")} == {
        f"{name}.br" for name in built
    }


def kilobytes(files: set[str]) -> float:
    """Their size together, gzipped one by one."""
    return sum(len(gzip.compress((DIST / file).read_bytes(), 6)) for file in files) / 1_000


def test_what_visitors_load() -> None:
    assert kilobytes(files_of(*VISITORS)) <= 120


def test_the_first_screen_of_somebody_signed_in() -> None:
    assert kilobytes(files_of(*CONSOLE)) <= 220


@pytest.mark.parametrize("page", LISTS)
def test_a_list_in_all(page: str) -> None:
    assert kilobytes(files_of(*KIT, page)) <= 370


def test_what_boards_add() -> None:
    boards = ("src/kpi/BoardPage.tsx", "src/kpi/IndicatorPage.tsx", "src/kpi/LedgerPage.tsx")
    assert kilobytes(files_of(*KIT, *boards) - files_of(*KIT)) <= 190
