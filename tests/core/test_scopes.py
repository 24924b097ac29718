"""Who sees which records of which type, stated for every type and every person of the cast."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from backend.core.declaring.records import RECORDS
from backend.core.ids import GlobalId
from backend.core.permissions import Role
from backend.core.reading.filtering import REFERRED
from backend.core.viewer import Viewer
from backend.kpi.snapshots import publish_due
from tests.api import Api
from tests.cast import CAST
from tests.core.rows import put_in
from tests.core.whole import Records, gone_all_the_way
from tests.databases import Database

ALL = {"staff": "AB", "staff2": "AB", "lead": "AB"}
REPORTERS = {"liaison_town": "A", "liaison_uni": "B"}
EVALUATORS = {"evaluator1": "A", "evaluator2": "B"}
SUPERVISORS = {"supervisor_industry": "A", "supervisor_reform": "B"}

SEEN: dict[str, dict[str, str]] = {
    "Achievement": ALL | REPORTERS | EVALUATORS | SUPERVISORS,
    "AchievementParty": ALL | REPORTERS | EVALUATORS | SUPERVISORS,
    "IntellectualProperty": ALL | REPORTERS | EVALUATORS | SUPERVISORS,
    "AchievementMaterial": ALL | REPORTERS | EVALUATORS | SUPERVISORS,
    "CountedItem": ALL | REPORTERS | EVALUATORS | SUPERVISORS,
    "EvaluationBatch": ALL | EVALUATORS,
    "EvaluationItem": ALL | REPORTERS | EVALUATORS | SUPERVISORS,
    "EvaluationAssignment": ALL | EVALUATORS,
    "EvaluationSheet": ALL | EVALUATORS,
    "ServiceEntry": ALL | REPORTERS | SUPERVISORS,
    "ServiceRecord": ALL | REPORTERS | SUPERVISORS,
    "Handover": ALL | REPORTERS | SUPERVISORS,
    "Landing": ALL | REPORTERS | SUPERVISORS,
    "LandingEvidence": ALL | REPORTERS | SUPERVISORS,
}
"""By type: who sees the records of A (东城街道's, evaluated by evaluator1, within the industries
of 工信局) and of B (东莞理工学院's, evaluated by evaluator2, within those of 发改局). Nobody else
sees any."""

OPEN = {
    "Town",
    "Industry",
    "Organization",
    "OrganizationBearing",
    "ProgressSnapshot",
    "RegisteredResult",
}
"""Seen by everybody."""

ELSEWHERE = {
    "Publication",
    "LedgerLine",
    "Target",
    "Account",
    "AccountApplication",
    "ApiClient",
    "AuditEntry",
    "Demand",
    "DemandCoReporter",
    "DemandScreening",
    "File",
    "MatchAnswer",
    "MatchProposal",
    "PlanVersion",
    "Merge",
    "SavedView",
    "SheetImport",
    "SheetRow",
}
"""Stated below; of applications in tests/accounts, of merges in tests/merges, of demands in
tests/demands, of screenings in tests/evaluations, of files in tests/files, of lines and targets in
tests/kpi, of API clients in tests/sharing, of proposed matches in tests/matching, of sheets in
tests/sheets, of saved views in tests/views, of the plan's versions in tests/planning."""

LISTS = {
    "achievements": "Achievement",
    "evaluationBatches": "EvaluationBatch",
    "evaluationItems": "EvaluationItem",
    "evaluationAssignments": "EvaluationAssignment",
    "serviceEntries": "ServiceEntry",
    "landings": "Landing",
}
NODES = "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }"
AROUND = """query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Achievement {
  parties { id } intellectualProperties { id } materials { id }
  evaluationItems { id batch { id } assignments { id sheet { id } } sheets { id } }
  serviceEntry { id records { id } handovers { id } }
  landings { id evidence { id } }
} } }"""


def test_every_type_has_its_line() -> None:
    assert set(RECORDS) == set(SEEN) | OPEN | ELSEWHERE


NAMED = re.compile(r"[()]|\b(?:FROM|JOIN)\s+\"?\w+\"?\s+(\w+)")
"""A bracket, or a table's name within a statement."""


def hidden(statement: str, row: str) -> set[str]:
    """The names that a condition gives again while they stand for a row around it."""
    found, depth, known = set(), 0, [(0, row)]
    for match in NAMED.finditer(statement):
        if match[0] == "(":
            depth += 1
        elif match[0] == ")":
            depth -= 1
            known = [(at, name) for at, name in known if at <= depth]
        else:
            if match[1] in {name for _, name in known}:
                found.add(match[1])
            known.append((depth, match[1]))
    return found


def test_a_hidden_name_is_found() -> None:
    assert hidden("EXISTS (SELECT 1 FROM a x WHERE (SELECT 1 FROM b x))", "t") == {"x"}
    assert hidden("EXISTS (SELECT 1 FROM a t)", "t") == {"t"}
    assert hidden("EXISTS (SELECT 1 FROM a x) OR EXISTS (SELECT 1 FROM b x)", "t") == set()


@pytest.mark.parametrize("record", sorted(RECORDS))
def test_no_name_within_a_scope_hides_the_row_it_is_given(record: str) -> None:
    for role in Role:
        shown, _ = RECORDS[record].scope(Viewer(role, 1, 1), "t").compile()
        assert REFERRED not in NAMED.findall(shown), role
        assert hidden(shown, "t") == set(), role


def ids_within(shown: Any) -> set[str]:
    """Every id in an answer."""
    if isinstance(shown, list):
        return set().union(*(ids_within(s) for s in shown))
    if not isinstance(shown, dict):
        return set()
    own = {shown["id"]} if "id" in shown else set()
    return own.union(*(ids_within(s) for s in shown.values()))


async def of_both(database: Database) -> dict[str, Records]:
    """The records of A and of B."""
    return {
        "A": await gone_all_the_way(database, "liaison_town", "EQUIPMENT", "evaluator1"),
        "B": await gone_all_the_way(database, "liaison_uni", "ENERGY", "evaluator2"),
    }


async def test_each_person_sees_just_this(city: Api, city_database: Database) -> None:
    both = await of_both(city_database)
    lists = " ".join(f"{n}(first: 100) {{ totalCount nodes {{ id }} }}" for n in LISTS)
    filtered = " ".join(
        f"{n}(filter: {{version: {{gte: 0}}}}) {{ totalCount nodes {{ id }} }}" for n in LISTS
    )
    for person in [None, *CAST]:
        expected = {
            kind: {i for letter in SEEN[kind].get(person or "", "") for i in both[letter][kind]}
            for kind in SEEN
        }
        for kind in SEEN:
            ids = both["A"][kind] + both["B"][kind]
            assert len(ids) >= 2
            nodes = (await city.data(NODES, {"ids": ids}, as_=person))["nodes"]
            assert {n["id"] for n in nodes if n} == expected[kind], (person, kind)
        for document in (lists, filtered):
            pages = await city.data(f"{{ {document} }}", as_=person)
            for name, kind in LISTS.items():
                assert {n["id"] for n in pages[name]["nodes"]} == expected[kind], (person, name)
                assert pages[name]["totalCount"] == len(expected[kind]), (person, name)
        every = [*both["A"]["Achievement"], *both["B"]["Achievement"]]
        around = await city.data(AROUND, {"ids": every}, as_=person)
        visible = set().union(*expected.values())
        inner = expected["Achievement"] | expected["CountedItem"]
        # What is not seen by its id is not seen from its achievement either; what is, is.
        reached = visible - inner if expected["Achievement"] else set()
        assert ids_within(around) == reached, person


async def test_a_department_that_the_plan_does_not_name_supervises_nothing(
    city: Api, city_database: Database
) -> None:
    await put_in(city_database, "liaison_lead", 2)
    count = "{ achievements { totalCount } }"
    for expected in (2, 0):
        found = await city.data(count, as_="supervisor_reform")
        assert found == {"achievements": {"totalCount": expected}}
        await city_database.rows(
            "UPDATE organization SET code = NULL WHERE name = '东莞市发展和改革局'"
        )


@pytest.mark.parametrize("kind", sorted(OPEN))
async def test_what_everybody_sees(city: Api, city_database: Database, kind: str) -> None:
    await city_database.rows(
        "INSERT INTO registered_result (version, source, source_date, title, title_fold, abstract, "
        "keywords, created_at) VALUES (1, '省库', '2026-01-31', '甲', '甲', '简介', '{}', now())"
    )
    await publish_due(datetime.now(UTC))
    table = RECORDS[kind].table
    row = await city_database.value(f'SELECT min(id) FROM "{table}"')
    given = {"ids": [str(GlobalId(kind, row))]}
    for person in (None, "admin", "firm"):
        assert await city.data(NODES, given, as_=person) == {"nodes": [{"id": given["ids"][0]}]}


SIGNED_IN = {"staff", "staff2", "liaison_town", "liaison_town2", "liaison_uni", "liaison_lead"}
"""Whom everybody signed in can name, beside themselves (domain.md: liaisons, center staff)."""
EXPERTS = {n for n in CAST if n.startswith("evaluator")}
MORE: dict[str, set[str]] = {
    "admin": set(CAST),
    "staff": set(CAST),
    "staff2": set(CAST),
    "lead": EXPERTS,
    "auditor": set(CAST),
}
"""Who sees more accounts than that."""


async def test_accounts(city: Api) -> None:
    document = "{ accounts(first: 100) { totalCount nodes { displayName signInName } } }"
    assert (await city.data(document))["accounts"] == {"totalCount": 0, "nodes": []}
    for person in CAST:
        found = (await city.data(document, as_=person))["accounts"]
        named = {n["displayName"] for n in found["nodes"]}
        assert named == SIGNED_IN | {person} | MORE.get(person, set()), person
        assert found["totalCount"] == len(named)
        told = {n["signInName"] for n in found["nodes"]} - {None}
        assert told == (set(CAST) if person == "admin" else {person})


async def test_the_log_is_the_auditors(city: Api, city_database: Database) -> None:
    number = await city_database.value("SELECT min(id) FROM audit_entry")
    given = {"ids": [str(GlobalId("AuditEntry", number))]}
    for person in [None, *CAST]:
        (node,) = (await city.data(NODES, given, as_=person))["nodes"]
        assert (node is not None) is (person == "auditor"), person


def test_what_is_read_as_a_part_is_seen_with_what_it_is_a_part_of() -> None:
    """The whole's scope has been asked of the row above; asked of any other row, it is asked."""
    viewer = Viewer(Role.LIAISON, account=1, organization=2)
    for name, column in (
        ("AchievementParty", "achievement_id"),
        ("IntellectualProperty", "achievement_id"),
        ("AchievementMaterial", "achievement_id"),
        ("DemandCoReporter", "demand_id"),
        ("Landing", "achievement_id"),
        ("Landing", "demand_id"),
        ("LandingEvidence", "landing_id"),
    ):
        scope = RECORDS[name].scope
        known = scope(replace(viewer, known=("r1", column)), "r1")
        assert "EXISTS" not in known.compile()[0], name
        for other in (("r2", column), ("r1", "other_id"), None):
            assert scope(replace(viewer, known=other), "r1") == scope(viewer, "r1") != known
