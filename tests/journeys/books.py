"""What the city's board and the organizations' ledger have to say, record by record (KPI-e, KPI-g).

What is expected is told as the journey goes; `check` reads every indicator and every line.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from backend.policy.plan import Plan
from backend.policy.rules import Counted as CountedKind
from backend.policy.rules import Measure, OrganizationKind
from tests.journeys.people import Cast

ITEMS = """{ totalCount nodes { item { id itemKind } organization { name } reporter { name }
  landing { id } revision inService evidence { file { name } } } }"""
BOARD = f"""query ($year: Int!) {{ plan(year: $year) {{ indicators {{
  code target actual literalActual uncounted {{ totalCount }} items(first: 9) {ITEMS} }} }} }}"""
LINES = f"""query ($year: Int!, $after: String) {{ plan(year: $year) {{
  organizations(first: 40, after: $after) {{ totalCount pageInfo {{ hasNextPage endCursor }}
    nodes {{ organization {{ name kind }} indicator {{ code }} target actual towardsTarget
      items(first: 9) {ITEMS} }} }} }} }}"""
COUNTED = {Measure.DISCOVERED, Measure.LANDED}
OUT_OF_THE_LEDGER = {OrganizationKind.CENTER, OrganizationKind.ENTERPRISE, OrganizationKind.OTHER}


class Counted(NamedTuple):
    """One item as an indicator counts it in a year, and the names of the files that prove it."""

    code: str
    year: int
    item: str
    organization: str
    demand: bool = False
    landing: tuple[str, int] | None = None
    """Of a landing its id and revision."""
    in_service: bool | None = None
    proofs: tuple[str, ...] = ()


def _shown(items: dict[str, Any]) -> list[dict[str, Any]]:
    assert items["totalCount"] == len(items["nodes"])
    found = []
    for node in items["nodes"]:
        landing = node["landing"]
        assert node["reporter"] == node["organization"]
        found.append(
            {
                "item": node["item"]["id"],
                "organization": node["organization"]["name"],
                "demand": node["item"]["itemKind"] == "DEMAND",
                "landing": None if landing is None else (landing["id"], node["revision"]),
                "in_service": node["inService"],
                "proofs": tuple(e["file"]["name"] for e in node["evidence"]),
            }
        )
    return sorted(found, key=str)


def _told(expected: Iterable[Counted]) -> list[dict[str, Any]]:
    return sorted(
        ({k: v for k, v in e._asdict().items() if k not in ("code", "year")} for e in expected),
        key=str,
    )


@dataclass
class Books:
    """The expected items of every indicator and year, and the targets that people set."""

    cast: Cast
    plan: Plan
    years: tuple[int, ...]
    counted: set[Counted] = field(default_factory=set)
    targets: dict[tuple[str, str, int], int] = field(default_factory=dict)
    """By organization, indicator and year."""

    def check(self) -> None:
        """Both books, for every year, record by record."""
        for year in self.years:
            self._check_board(year)
            self._check_ledger(year)

    def _of(self, year: int, code: str) -> list[Counted]:
        return [c for c in self.counted if (c.year, c.code) == (year, code)]

    def _check_board(self, year: int) -> None:
        found = self.cast.ask("lead", BOARD, year=year)["plan"]["indicators"]
        assert [i["code"] for i in found] == [i.code for i in self.plan.indicators]
        for cell, indicator in zip(found, self.plan.indicators, strict=True):
            own = self._of(year, indicator.code)
            known = indicator.measure in COUNTED
            assert cell["target"] == self.plan.target(indicator.code, year), indicator.code
            assert cell["actual"] == (len(own) if known else None), indicator.code
            assert cell["literalActual"] == self._literal(year, indicator.measure)
            assert cell["uncounted"] == {"totalCount": 0}
            assert _shown(cell["items"]) == _told(own), (year, indicator.code)

    def _literal(self, year: int, measure: Measure) -> int | None:
        """KPI-d: the headline to the letter."""
        if measure is not Measure.LANDED:
            return None
        counted = [c for c in self.counted if c.year == year]
        return sum((c.landing is None) == c.demand for c in counted)

    def lines(self, year: int, as_: str) -> list[dict[str, Any]]:
        """The lines of the ledger that somebody sees."""
        found: list[dict[str, Any]] = []
        after = None
        while True:
            page = self.cast.ask(as_, LINES, year=year, after=after)["plan"]["organizations"]
            found += page["nodes"]
            if not page["pageInfo"]["hasNextPage"]:
                assert page["totalCount"] == len(found)
                return found
            after = page["pageInfo"]["endCursor"]

    def _check_ledger(self, year: int) -> None:
        lines = self.lines(year, "lead")
        assert {(n["organization"]["name"], n["indicator"]["code"]) for n in lines} == {
            (organization.name.zh, indicator.code)
            for organization in self.plan.all_organizations
            for indicator in self.plan.indicators
            if organization.kind not in OUT_OF_THE_LEDGER and indicator.measure in COUNTED
        }
        for line in lines:
            self.check_line(year, line)

    def check_numbers(self, readers: tuple[str, ...]) -> None:
        """Who reads the numbers without the records reads the same numbers."""
        document = """query ($year: Int!) {
          plan(year: $year) { indicators { target actual literalActual } } }"""
        for year in self.years:
            expected = self.cast.ask("lead", document, year=year)
            for reader in readers:
                assert self.cast.ask(reader, document, year=year) == expected, reader

    def check_line(self, year: int, line: dict[str, Any]) -> None:
        """One organization's line is what was told of it."""
        name, code = line["organization"]["name"], line["indicator"]["code"]
        own = [c for c in self._of(year, code) if c.organization == name]
        target, counts = self._target(year, name, line["organization"]["kind"], code)
        towards = [c for c in own if ("DEMAND" if c.demand else "ACHIEVEMENT") in counts]
        assert _shown(line["items"]) == _told(own), (name, code)
        assert (line["target"], line["actual"], line["towardsTarget"]) == (
            target,
            len(own),
            len(towards),
        ), (year, name, code)

    def _target(self, year: int, name: str, kind: str, code: str) -> tuple[int | None, set[str]]:
        """The organization's target of the year, and what counts towards it."""
        planned = next((o for o in self.plan.all_organizations if o.name.zh == name), None)
        number = None if planned is None else planned.code
        said = self.targets.get((name, code, year))
        if said is None and number is not None:
            said = self.plan.target(code, year, number)
        indicator = self.plan.indicator(code)
        assert indicator is not None
        quota = None
        if indicator.measure is Measure.DISCOVERED and year in self.plan.plan.years:
            flags = () if planned is None else planned.flags
            quota = self.plan.quota(number, OrganizationKind(kind), flags)
        if quota is None:
            return said, {k.value for k in CountedKind}
        return said if said is not None else quota.value, {k.value for k in quota.counts}
