"""One result goes round the loop, from an empty database, over HTTP, in two cities."""

from __future__ import annotations

import asyncio
import csv
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from backend.core.server.deploy import connected, create_database
from tests.achievements.results import sample
from tests.databases import LOGIN, Databases
from tests.journeys.cities import DONGGUAN, EXPECTED_ON, FORMED_ON, RIVER, City
from tests.journeys.people import Cast
from tests.served import command, ran, served


@dataclass
class Journey:
    """One city's way through the loop; what later steps need of earlier ones."""

    city: City
    cast: Cast
    environment: dict[str, str]
    evaluators: dict[str, str] = field(default_factory=dict)
    found: dict[str, Any] = field(default_factory=dict)
    passwords: dict[str, str] = field(default_factory=dict)
    other_liaisons: tuple[str, ...] = ("neighbour",)

    def organization(self, name: str) -> str:
        """The id of the organization of that name."""
        document = (
            "query ($n: String!) { organizations(filter: {name: {eq: $n}}) { nodes { id } } }"
        )
        nodes = self.cast.ask(None, document, n=name)["organizations"]["nodes"]
        assert len(nodes) == 1, name
        return str(nodes[0]["id"])

    def make_admin(self) -> None:
        printed = ran(["admin", "admin"], self.environment)
        password = printed.split("has the password ")[1].split()[0]
        self.passwords["admin"] = password
        self.cast.add("admin", password)

    def make_people(self) -> None:
        self.make_admin()
        assert self.refused_command(["admin", "second"])
        for i in range(1, self.city.evaluators + 1):
            given = {"name": f"第{i}评价机构", "kind": "OTHER"}
            shown = "organization { id }"
            self.cast.does("admin", "organizationCreate", given, shown)
        plan = self.city.plan
        center = next(o for o in plan.organizations if o.kind == "CENTER").name.zh
        lead = plan.lead_department.name.zh
        other_town = next(t for t in plan.towns if t.name.zh != self.city.town).name.zh
        self.hire("staff", "CENTER_STAFF", center)
        self.hire("owner", "CENTER_STAFF", center)
        self.hire("liaison", "LIAISON", self.city.town)
        self.hire("neighbour", "LIAISON", other_town)
        self.hire("lead", "LEAD_SUPERVISOR", lead)
        self.hire("department", "SUPERVISOR", self.city.department)
        self.hire("auditor", "AUDITOR", None)
        self.hire("leader", "LEADER", None)
        for i in range(1, self.city.evaluators + 1):
            account = self.hire(f"evaluator{i}", "EVALUATOR", f"第{i}评价机构")
            self.evaluators[f"evaluator{i}"] = account

    def hire(self, name: str, role: str, organization: str | None) -> str:
        number = self.organization(organization) if organization else None
        given = {"signInName": name, "displayName": name, "role": role, "organization": number}
        done = self.cast.does("admin", "accountCreate", given, "account { id } password")
        self.passwords[name] = done["password"]
        self.cast.add(name, done["password"])
        return str(done["account"]["id"])

    def refused_command(self, arguments: list[str]) -> bool:
        process = command(arguments, self.environment)
        printed, _ = process.communicate(timeout=120)
        return process.returncode == 1 and bool(printed.strip())

    def import_results(self, file: Path) -> None:
        with file.open(encoding="utf-8", newline="") as rows:
            count = len({row["title"] for row in csv.DictReader(rows)})
        given = ["--file", str(file), "--source", "CSL", "--source-date", "2026-01-31"]
        ran(["import", *given], self.environment)
        total = "{ registeredResults { totalCount } }"
        assert self.cast.ask("liaison", total)["registeredResults"]["totalCount"] == count
        before = self.cast.value("SELECT count(*) FROM audit_entry")
        ran(["import", *given], self.environment)
        assert self.cast.ask("liaison", total)["registeredResults"]["totalCount"] == count
        assert self.cast.value("SELECT count(*) FROM audit_entry") == before

    def register(self) -> None:
        """Two achievements, the first taken up from an imported result."""
        document = "{ registeredResults(first: 1) { nodes { id title abstract takenUp } } }"
        result = self.cast.ask("liaison", document)["registeredResults"]["nodes"][0]
        assert result["takenUp"] is False
        taken = {"registeredResult": result["id"], "title": result["title"]}
        self.found["good"] = self.submitted({**taken, "summary": result["abstract"]})
        self.found["weak"] = self.submitted(
            {"title": "一种尚无市场的构想", "summary": "构想阶段。"}
        )
        again = self.cast.ask("liaison", document)["registeredResults"]["nodes"][0]
        assert again["takenUp"] is True
        errors = self.cast.errors(
            "neighbour",
            "achievementRegister",
            {**self.registration(), **taken, "summary": "…"},
            "achievement { id }",
        )
        assert [e["code"] for e in errors] == ["ALREADY_TAKEN_UP", "LIKELY_DUPLICATE"]

    def registration(self) -> dict[str, Any]:
        document = "query ($c: String!) { industries(filter: {code: {eq: $c}}) { nodes { id } } }"
        industries = self.cast.ask(None, document, c=self.city.industry)["industries"]["nodes"]
        return {
            "kind": "PROJECT",
            "secrecy": "PUBLIC",
            "unclassifiedDeclared": True,
            "trl": 7,
            "industry": industries[0]["id"],
            "source": self.city.source,
            "formedOn": FORMED_ON.isoformat(),
            "contactName": "值班人员",
            "contactPhone": "0769-22330000",
        }

    def submitted(self, given: dict[str, Any]) -> str:
        shown = "achievement { id version stage }"
        # Of another liaison it would become the own draft.
        draft = self.cast.does(
            "liaison",
            "achievementRegister",
            {**self.registration(), **given},
            shown,
            also=self.other_liaisons,
        )["achievement"]
        assert draft["stage"] == "DRAFT"
        key = {"id": draft["id"], "version": draft["version"]}
        done = self.cast.does("liaison", "achievementSubmit", key, shown)["achievement"]
        assert done["stage"] == "SUBMITTED"
        return str(done["id"])

    def evaluate(self) -> None:
        """A batch of both: the first passes the gate, the second fails it."""
        batch_shown = "evaluationBatch { id version state items { id achievement { id } } }"
        given = {"title": "首批常规入库评价", "achievements": self.both()}
        staff = ("owner",)
        batch = self.cast.does("staff", "evaluationBatchCreate", given, batch_shown, also=staff)[
            "evaluationBatch"
        ]
        too_early = {"id": batch["id"], "version": batch["version"]}
        assert self.cast.errors("staff", "evaluationBatchOpen", too_early, batch_shown)
        given = {
            "batch": batch["id"],
            "version": batch["version"],
            "evaluators": list(self.evaluators.values()),
        }
        batch = self.cast.does("staff", "evaluationAssign", given, batch_shown, also=staff)[
            "evaluationBatch"
        ]
        key = {"id": batch["id"], "version": batch["version"]}
        batch = self.cast.does("staff", "evaluationBatchOpen", key, batch_shown, also=staff)[
            "evaluationBatch"
        ]
        assert batch["state"] == "SCORING"
        self.found["batch"] = batch
        for i, evaluator in enumerate(self.evaluators):
            self.score(evaluator)
            self.sees_sheets("staff", 2 * (i + 1) if i + 1 == self.city.evaluators else 0)
        self.close()

    def both(self) -> list[str]:
        return [self.found["good"], self.found["weak"]]

    def score(self, evaluator: str) -> None:
        document = (
            "{ evaluationAssignments { nodes { id version state item { achievement { id } } } } }"
        )
        mine = self.cast.ask(evaluator, document)["evaluationAssignments"]["nodes"]
        assert len(mine) == 2
        self.sees_sheets(evaluator, 0)
        for assignment in mine:
            good = assignment["item"]["achievement"]["id"] == self.found["good"]
            given = {
                "assignment": assignment["id"],
                "version": assignment["version"],
                "technology": self.city.score,
                "economicBenefit": self.city.score,
                "conversionEfficiency": self.city.score,
                "marketDemand": {"holds": good, "reason": "依据企业访谈。"},
                "innovationValue": {"holds": True, "reason": "已获授权专利。"},
                "economicContribution": {"holds": True, "reason": "预计形成产值。"},
                "expectedOn": EXPECTED_ON.isoformat(),
            }
            self.cast.does(evaluator, "evaluationScore", given, "evaluationAssignment { id state }")

    def sees_sheets(self, person: str, count: int) -> None:
        document = "{ evaluationAssignments(first: 50) { nodes { sheet { technology } } } }"
        nodes = self.cast.ask(person, document)["evaluationAssignments"]["nodes"]
        assert sum(n["sheet"] is not None for n in nodes) == count, person

    def close(self) -> None:
        shown = "evaluationBatch { state items { id version outcome achievement { id stage } } }"
        batch = self.found["batch"]
        key = {"id": batch["id"], "version": batch["version"]}
        closed = self.cast.does("staff", "evaluationBatchClose", key, shown, also=("owner",))
        outcomes = {i["achievement"]["id"]: i for i in closed["evaluationBatch"]["items"]}
        good, weak = outcomes[self.found["good"]], outcomes[self.found["weak"]]
        assert (good["outcome"], weak["outcome"]) == ("PASSED", "FAILED")
        assert weak["achievement"]["stage"] == "SUBMITTED"
        self.found["items"] = {"good": good, "weak": weak}

    def admit(self) -> None:
        """The passed one gets its owner; the failed one is not admitted by this route."""
        shown = "serviceEntry { id accountable { id } achievement { id stage } }"
        owner = self.cast.ask("owner", "{ viewer { account { id } } }")["viewer"]["account"]["id"]
        common = {"accountable": owner, "reason": "通过「3有」评价。"}
        items = self.found["items"]
        weak = {"evaluationItem": items["weak"]["id"], "version": items["weak"]["version"]}
        assert self.cast.errors("staff", "serviceEntryAdmit", {**weak, **common}, shown)
        good = {"evaluationItem": items["good"]["id"], "version": items["good"]["version"]}
        done = self.cast.does(
            "staff", "serviceEntryAdmit", {**good, **common}, shown, also=("owner",)
        )["serviceEntry"]
        assert done["accountable"]["id"] == owner
        assert done["achievement"] == {"id": self.found["good"], "stage": "IN_SERVICE"}

    def claim(self) -> None:
        """A claim without its proof is told what is missing; then it is complete."""
        shown = "landing { id version state verdict { holds missing { codes form text } } }"
        given = {
            "achievement": self.found["good"],
            "clause": self.city.clause,
            "facts": list(self.city.facts),
            "evidence": [],
        }
        landing = self.cast.does("liaison", "landingClaim", given, shown, also=("owner",))[
            "landing"
        ]
        assert landing["verdict"]["holds"] is False
        missing = landing["verdict"]["missing"]
        assert [m["form"] for m in missing] == ["EVIDENCE"]
        assert self.city.asked_for in missing[0]["codes"]
        key = {"id": landing["id"], "version": landing["version"]}
        errors = self.cast.errors("liaison", "landingSubmit", key, shown)
        assert [e["message"] for e in errors] == [missing[0]["text"]]
        update = {**key, "evidence": [self.city.proof]}
        landing = self.cast.does("liaison", "landingUpdate", update, shown)["landing"]
        assert landing["verdict"] == {"holds": True, "missing": []}
        key = {"id": landing["id"], "version": landing["version"]}
        landing = self.cast.does("liaison", "landingSubmit", key, shown)["landing"]
        assert landing["state"] == "SUBMITTED"
        self.found["landing"] = landing

    def verify(self) -> None:
        landing = self.found["landing"]
        given = {"id": landing["id"], "version": landing["version"], "reason": "材料齐全，属实。"}
        shown = "landing { state achievement { stage } }"
        done = self.cast.does("department", "landingVerify", given, shown, also=("lead",))
        assert done["landing"] == {"state": "VERIFIED", "achievement": {"stage": "LANDED"}}

    def numbers(self, discovered: list[str], landed: list[str]) -> None:
        """The city's numbers of this year, and the records that they open to."""
        year = self.city.plan.year_of(datetime.now(UTC))
        document = """
        query ($year: Int!) { plan(year: $year) { indicators {
          code target actual items(first: 20) { totalCount nodes {
            achievement { id } landing { state } evidence { name } } } } } }
        """
        found = self.cast.ask("lead", document, year=year)["plan"]["indicators"]
        indicators = {i["code"]: i for i in found}
        for code, expected in ((self.city.discovered, discovered), (self.city.landed, landed)):
            indicator = indicators[code]
            assert indicator["target"] == self.city.plan.target(code, year)
            assert indicator["actual"] == len(expected)
            nodes = indicator["items"]["nodes"]
            assert sorted(n["achievement"]["id"] for n in nodes) == sorted(expected)
        proofs = [n["evidence"] for n in indicators[self.city.landed]["items"]["nodes"]]
        assert proofs == [[{"name": self.city.proof["title"]}] for _ in landed]

    def audit(self) -> None:
        """The log is whole; an edit behind its back is found."""
        assert "is whole" in ran(["verify-audit"], self.environment)
        self.cast.execute(
            "UPDATE audit_entry SET body = replace(body, '属实', '不实') "
            "WHERE operation = 'landing_verify' AND subject = 'landing'"
        )
        process = command(["verify-audit"], self.environment)
        printed, _ = process.communicate(timeout=120)
        assert process.returncode == 1
        assert "was edited" in printed


@contextmanager
def own_database(databases: Databases, name: str) -> Iterator[dict[str, str]]:
    """The environment of a server over an empty database of its own, which goes at the end."""
    maintenance = databases.server.url("postgres")
    asyncio.run(create_database(maintenance, name))
    try:
        yield {
            "DATABASE_URL": databases.server.url(name, LOGIN),
            "MIGRATION_URL": databases.server.url(name),
            "DATA_DIR": str(databases.folder / name),
        }
    finally:
        asyncio.run(_drop(maintenance, name))


@contextmanager
def journey(databases: Databases, city: City, name: str) -> Iterator[Journey]:
    """A running server over an empty database, with the city's plan."""
    with own_database(databases, name) as own:
        environment = {**own, "PLAN_FILE": str(city.plan_file)}
        with served(databases.folder / name, environment) as server:
            yield Journey(city, Cast(server, own["MIGRATION_URL"]), environment)


async def _drop(maintenance: str, name: str) -> None:
    async with connected(maintenance) as owner:
        await owner.execute(f'DROP DATABASE "{name}" WITH (FORCE)')


@pytest.mark.parametrize("city", [DONGGUAN, RIVER], ids=["dongguan", "rivertown"])
def test_one_result_goes_round_the_loop(server: Databases, city: City) -> None:
    with journey(server, city, f"journey_{city.plan.city.code}_{server.worker}") as way:
        way.make_people()
        way.import_results(sample())
        way.numbers([], [])
        way.register()
        way.numbers(way.both(), [])
        way.evaluate()
        way.admit()
        way.numbers(way.both(), [])
        way.claim()
        way.numbers(way.both(), [])
        way.verify()
        way.numbers(way.both(), [way.found["good"]])
        way.audit()
