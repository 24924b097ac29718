"""Every page, by its route: who looks at it, and at which address."""

from __future__ import annotations

import re
from typing import NamedTuple

from backend.settings import ROOT

SOURCES = ROOT / "frontend" / "src"


class Shown(NamedTuple):
    """A page: `{…}` in its address is a record of the demonstration; no person: a visitor."""

    route: str
    address: str
    person: str | None = None

    @property
    def name(self) -> str:
        """Whom it is shown to, and where: to be told by, also as a file."""
        place = re.sub(r"[^a-z0-9]+", "-", self.address.lower()).strip("-") or "start"
        return f"{place}_{self.person or 'visitor'}"


VISITORS = (
    Shown("/showcase", "/showcase"),
    Shown("/showcase", "/showcase/{publication}"),
    Shown("/showcase", "/showcase/results"),
    Shown("/showcase", "/showcase/results/{result}"),
    Shown("/showcase", "/showcase?q=没有这样的成果"),
    Shown("/showcase", "/showcase/nothing"),
    Shown("/plan", "/plan"),
    Shown("/progress", "/progress"),
    Shown("/data", "/data"),
    Shown("/about", "/about"),
    Shown("/playground", "/playground"),
    Shown("/", "/"),
    Shown("/apply", "/apply"),
    Shown("/", "/", "applicant"),
    Shown("/", "/", "newcomer"),
)


def of(person: str, *pages: str | tuple[str, str]) -> tuple[Shown, ...]:
    """Pages of one person: an address that is its own route, or a route and an address."""
    return tuple(
        Shown(page, page, person) if isinstance(page, str) else Shown(*page, person)
        for page in pages
    )


CONSOLE = (
    *of(
        "center1",
        "/",
        "/kpi",
        "/kpi/tree",
        ("/kpi/$year/$indicator", "/kpi/{year}/KPI-1"),
        ("/kpi/$year/$indicator", "/kpi/{year}/KPI-2"),
        ("/kpi/$year/$indicator/literal", "/kpi/{year}/KPI-2/literal"),
        ("/kpi/$year/stage/$stage", "/kpi/{year}/stage/IN_SERVICE"),
        ("/kpi/$year/served", "/kpi/{year}/served"),
        "/ledger",
        ("/ledger/$organization", "/ledger/{organization}"),
        "/achievements",
        ("/achievements/$id", "/achievements/{achievement}"),
        ("/achievements/$id", "/achievements/{landed}"),
        ("/achievements/$id", "/achievements/nothing"),
        "/demands",
        ("/demands/$id", "/demands/{demand}"),
        "/matches",
        "/merges",
        ("/merges/$id", "/merges/{merge}"),
        "/publications",
        "/results",
        "/batches",
        "/batches/new",
        "/batches/due",
        "/batches/passed",
        ("/batches/$id", "/batches/{batch}"),
        ("/batches/$id", "/batches/{closed}"),
        "/screening",
        "/entries",
        ("/entries/$id", "/entries/{entry}"),
        "/landings",
        ("/landings/$id", "/landings/{claim}"),
        ("/landings/new", "/landings/new?achievement={served}"),
        ("/landings/$id/edit", "/landings/{begun}/edit"),
        "/applications",
        ("/applications/$id", "/applications/{application}"),
        "/me",
        ("/", "/nowhere"),
    ),
    *of(
        "liaison-dgut",
        "/",
        "/ledger/mine",
        "/achievements",
        "/achievements/new",
        ("/achievements/$id", "/achievements/{own_draft}"),
        ("/achievements/$id/edit", "/achievements/{own_draft}/edit"),
        "/demands/new",
        ("/demands/$id", "/demands/{own_demand}"),
        ("/demands/$id/edit", "/demands/{own_demand}/edit"),
        "/imports",
        ("/imports/$id", "/imports/{import}"),
    ),
    *of(
        "lead",
        "/",
        "/back-entries",
        "/kpi",
        "/ledger",
        ("/landings/$id", "/landings/{claim}"),
        ("/landings/$id", "/landings/{landing}"),
        ("/merges/$id", "/merges/{merge}"),
    ),
    *of("leader", "/", "/wall"),
    *of("industry", "/", "/landings"),
    *of(
        "expert2",
        "/",
        "/scoring",
        ("/scoring/$id", "/scoring/{review}"),
        ("/scoring/$id", "/scoring/{scored}"),
    ),
    *of("firm", "/", "/demands", "/matches", "/interesting"),
    *of(
        "admin",
        "/",
        "/organizations",
        "/liaisons",
        "/accounts",
        "/accounts/rights",
        "/api-clients",
        "/plan-file",
    ),
    *of("auditor", "/", "/audit"),
)

PAGES = (*VISITORS, *CONSOLE)


def routes() -> set[str]:
    """The page's routes, as its own sources have them: of the console and of visitors."""
    router = (SOURCES / "app" / "router.tsx").read_text(encoding="utf-8")
    places = (SOURCES / "visitors" / "places.ts").read_text(encoding="utf-8")
    return {
        *re.findall(r'\bpath: "([^"]+)"', router),
        *re.findall(r'\bhref: "(/[^"]*)"', places),
    }
