"""What judging, claiming and verifying a landing need to know of it, read for many at once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any, NamedTuple

import orjson
from pydantic import TypeAdapter

from backend.achievements.rules import may_claim
from backend.achievements.values import UNCOUNTED
from backend.core.declaring.kinds import Batch
from backend.core.reading.reader import Reader, gathered
from backend.core.sql import sql
from backend.core.viewer import Viewer
from backend.landings.admission import ClaimedBy, ClaimedItem, Verifier, check_verifier
from backend.landings.states import EDITABLE, LandingState
from backend.policy.clauses import ItemKind
from backend.policy.current import plan_in_force, plan_version
from backend.policy.plan import Plan
from backend.policy.rules import OrganizationKind
from backend.standards.claims import Evidence, Verdict
from backend.standards.giving import GivenFact, claim_of, read_value, value_as_text
from backend.standards.judge import judge


class ItemKey(NamedTuple):
    """An achievement or a demand, by its number; the other is None."""

    achievement: int | None
    demand: int | None


@dataclass(frozen=True, slots=True)
class Item:
    """An achievement or demand as its claims see it."""

    kind: ItemKind
    registered: bool
    real: bool
    """Of demands whether their proof is confirmed (DEM-1); achievements are."""
    submitted_at: datetime | None
    industry: str | None
    source: str | None
    reporters: dict[int, str | None]
    """The first and co-reporting organizations, with their codes in the plan."""
    accountable: int | None

    def registered_on(self, plan: Plan) -> date | None:
        """The city's day on which it was submitted."""
        return None if self.submitted_at is None else plan.day_of(self.submitted_at)

    def claimed(self) -> ClaimedItem:
        """As the rules on verifiers see it."""
        return ClaimedItem(
            organizations=frozenset(self.reporters),
            organization_codes=frozenset(code for code in self.reporters.values() if code),
            accountable=self.accountable,
            industry=self.industry,
            source=self.source,
        )


@dataclass(frozen=True, slots=True)
class Claimed:
    """One claim with its item."""

    item: Item
    clause: str
    facts: tuple[GivenFact, ...]
    evidence: tuple[Evidence, ...]
    state: LandingState
    claimant: int
    organization: int
    organization_code: str | None
    plan_version: int
    snapshot: dict[str, Any] | None

    def judged(self, plan: Plan, today: date) -> Verdict:
        """The judge's answer; of a verified claim the one that it was verified with."""
        if self.snapshot is not None:
            return restored(self.snapshot)
        return judged(plan, self.item, self.clause, self.facts, self.evidence, today)

    def is_editable_by(self, viewer: Viewer) -> bool:
        """Whether the viewer may change and submit it."""
        return self.state in EDITABLE and self._is_of(viewer)

    def is_correctable_by(self, viewer: Viewer) -> bool:
        """Whether the viewer may propose a correction of it."""
        return self.state is LandingState.VERIFIED and self._is_of(viewer)

    def _is_of(self, viewer: Viewer) -> bool:
        return viewer.organization == self.organization and may_claim(
            viewer, frozenset(self.item.reporters), self.item.accountable
        )

    def is_verifiable_by(self, plan: Plan, verifier: Verifier) -> bool:
        """Whether this person may verify or return it."""
        return self.state is LandingState.SUBMITTED and not check_verifier(
            plan, verifier, self.item.claimed(), self.claimed_by()
        )

    def claimed_by(self) -> ClaimedBy:
        """As the rules on verifiers see who claimed."""
        return ClaimedBy(self.claimant, self.organization, self.organization_code)


def judged(
    plan: Plan,
    item: Item,
    clause: str | None,
    facts: tuple[GivenFact, ...],
    evidence: tuple[Evidence, ...],
    today: date,
) -> Verdict:
    """The judge's answer to a claim for the item."""
    claim = claim_of(plan, item.kind, clause, facts, evidence, item.registered_on(plan))
    return judge(plan, claim, today)


def stored_facts(plan: Plan, facts: tuple[GivenFact, ...]) -> list[dict[str, Any]]:
    """The facts as the table keeps them: each value written in the one way of its type."""
    return [_stored(plan, fact) for fact in facts]


def _stored(plan: Plan, fact: GivenFact) -> dict[str, Any]:
    kind = plan.fact_kind(fact.kind)
    value = read_value(kind, fact.value) if kind else None
    on = None if isinstance(value, date) else fact.on
    text = fact.value if value is None else value_as_text(value)
    return {"kind": fact.kind, "value": text, "on": on.isoformat() if on else None}


def facts_of(stored: list[dict[str, Any]]) -> tuple[GivenFact, ...]:
    """The facts that the table keeps."""
    return tuple(
        GivenFact(f["kind"], f["value"], date.fromisoformat(f["on"]) if f["on"] else None)
        for f in stored
    )


_VERDICT = TypeAdapter(Verdict)


def snapshot(verdict: Verdict) -> dict[str, Any]:
    """The verdict of the clause that decided, as the table keeps it."""
    decisive = tuple(c for c in verdict.clauses if c.code == verdict.decisive)
    kept = Verdict(verdict.holds, verdict.landed_on, decisive, (), verdict.flags, verdict.decisive)
    stored: dict[str, Any] = _VERDICT.dump_python(kept, mode="json")
    return stored


def restored(stored: dict[str, Any]) -> Verdict:
    """The verdict that the table keeps."""
    return _VERDICT.validate_python(stored)


async def claimed(reader: Reader, number: int) -> Claimed:
    """The claim with this number; asked of rows that the viewer sees."""
    found: Claimed = await reader.batched(_CLAIMED, number)
    return found


async def all_claimed(reader: Reader, numbers: list[int]) -> list[Claimed]:
    """The claims with these numbers, in their order."""
    return await gathered(*(claimed(reader, n) for n in numbers))


async def item(reader: Reader, of: ItemKey) -> Item:
    """The item; asked of rows that the viewer sees."""
    found: Item = await reader.batched(_ITEM, of)
    return found


async def plan_for(reader: Reader, claim: Claimed) -> Plan:
    """The plan that speaks of the claim: a verified one's is the plan that it was verified by."""
    plan = await plan_in_force(reader)
    if claim.snapshot is None and plan.clause(claim.clause) is not None:
        return plan
    return await plan_version(reader, claim.plan_version)


async def verifier(reader: Reader) -> Verifier:
    """The viewer as the rules on verifiers see it."""
    viewer = reader.viewer
    found: tuple[str | None, OrganizationKind] | None = None
    if viewer.organization is not None:
        found = await reader.batched(_ORGANIZATION, viewer.organization)
    code, kind = found or (None, None)
    return Verifier(viewer.account or 0, viewer.role, viewer.organization, code, kind)


def now() -> datetime:
    """The clock."""
    return datetime.now(UTC)


async def _items(reader: Reader, keys: list[ItemKey]) -> list[Item]:
    rows = await reader.fetch(
        sql(
            "SELECT i.achievement_id, i.demand_id, i.kind, i.stage, i.submitted_at, i.source, "
            "i.real, f.code AS industry, (SELECT json_object_agg(o.id, o.code) "
            "FROM organization o WHERE o.id = i.reporter_id OR o.id = ANY(i.co_reporters)) "
            "AS reporters, (SELECT s.accountable_id FROM service_entry s WHERE s.left_at IS NULL "
            "AND (s.achievement_id = i.achievement_id OR s.demand_id = i.demand_id)) "
            "AS accountable FROM item i LEFT JOIN industry f ON f.id = i.industry_id "
            "WHERE i.achievement_id = ANY({}::bigint[]) OR i.demand_id = ANY({}::bigint[])",
            [k.achievement for k in keys if k.achievement is not None],
            [k.demand for k in keys if k.demand is not None],
        )
    )
    found = {ItemKey(row["achievement_id"], row["demand_id"]): _item(row) for row in rows}
    return [found[key] for key in keys]


def _item(row: dict[str, Any]) -> Item:
    return Item(
        kind=ItemKind(row["kind"]),
        registered=row["stage"] not in UNCOUNTED,
        real=row["real"],
        submitted_at=row["submitted_at"],
        industry=row["industry"],
        source=row["source"],
        reporters={int(n): code for n, code in orjson.loads(row["reporters"]).items()},
        accountable=row["accountable"],
    )


async def _claims(reader: Reader, numbers: list[int]) -> list[Claimed]:
    rows = await reader.fetch(
        sql(
            "SELECT l.*, o.code AS organization_code, "
            "(SELECT json_agg(json_build_array(e.kind, e.number, e.dated) ORDER BY e.position) "
            "FROM landing_evidence e WHERE e.landing_id = l.id AND e.superseded_at IS NULL) "
            "AS evidence "
            "FROM landing l JOIN organization o ON o.id = l.claiming_organization_id "
            "WHERE l.id = ANY({}::bigint[])",
            numbers,
        )
    )
    items = await gathered(
        *(item(reader, ItemKey(row["achievement_id"], row["demand_id"])) for row in rows)
    )
    found = {row["id"]: _claim(row, of) for row, of in zip(rows, items, strict=True)}
    return [found[n] for n in numbers]


def _claim(row: dict[str, Any], of: Item) -> Claimed:
    return Claimed(
        item=of,
        clause=row["clause"],
        facts=facts_of(orjson.loads(row["facts"])),
        evidence=tuple(_evidence(*e) for e in orjson.loads(row["evidence"] or "[]")),
        state=LandingState(row["state"]),
        claimant=row["claimant_id"],
        organization=row["claiming_organization_id"],
        organization_code=row["organization_code"],
        plan_version=row["plan_version_id"],
        snapshot=orjson.loads(row["verdict"]) if row["verdict"] else None,
    )


def _evidence(kind: str, number: str | None, dated: str | None) -> Evidence:
    return Evidence(kind, number, date.fromisoformat(dated) if dated else None)


async def _organizations(
    reader: Reader, numbers: list[int]
) -> list[tuple[str | None, OrganizationKind]]:
    rows = await reader.fetch(
        sql("SELECT id, code, kind FROM organization WHERE id = ANY({}::bigint[])", numbers)
    )
    found = {row["id"]: (row["code"], OrganizationKind(row["kind"])) for row in rows}
    return [found[n] for n in numbers]


_ITEM = Batch(_items, "item")
_CLAIMED = Batch(_claims, "id")
_ORGANIZATION = Batch(_organizations, "id")
