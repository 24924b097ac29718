"""Batches as tests make them: over the API, by the people of the cast."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from tests.achievements.drafts import submitted
from tests.api import Api
from tests.clock import today

EVALUATORS = ("evaluator1", "evaluator2", "evaluator3")

ACCOUNTS = "{ accounts(first: 100) { nodes { id version displayName } } }"
ITEM = """
  id version outcome allInAt
  achievement { id version stage title }
  assignments { id version state evaluator { displayName } }
"""
BATCH = f"id version title state deadline openedAt closedAt items {{ {ITEM} }}"
SEE = f"query ($id: ID!) {{ node(id: $id) {{ ... on EvaluationBatch {{ {BATCH} }} }} }}"
WORK = """
{ evaluationAssignments(first: 100) {
    totalCount
    nodes {
      id version state viewerCanScore viewerCanRecuse
      item { id achievement { title } batch { title } }
      sheet { technology }
    }
} }
"""
ERRORS = "userErrors { code field rule message }"


def day(ahead: int) -> str:
    """The day so many days ahead of the city's today."""
    return (today() + timedelta(days=ahead)).isoformat()


def mutation(name: str, returns: str, selection: str) -> str:
    """The document of a mutation by its name."""
    kind = f"{name[0].upper()}{name[1:]}Input"
    return (
        f"mutation ($input: {kind}!) {{ {name}(input: $input) "
        f"{{ {returns} {{ {selection} }} {ERRORS} }} }}"
    )


CREATE = mutation("evaluationBatchCreate", "evaluationBatch", BATCH)
ASSIGN = mutation("evaluationAssign", "evaluationBatch", BATCH)
OPEN = mutation("evaluationBatchOpen", "evaluationBatch", BATCH)
CLOSE = mutation("evaluationBatchClose", "evaluationBatch", BATCH)
DECLINE = mutation("evaluationItemDecline", "evaluationItem", ITEM + "declinedBecause")
_ASSIGNMENT = "id version state recusedBecause sheet { technology scoredAt expectedOn }"
SCORE = mutation("evaluationScore", "evaluationAssignment", _ASSIGNMENT)
RECUSE = mutation("evaluationRecuse", "evaluationAssignment", _ASSIGNMENT)


async def tried(api: Api, as_: str, document: str, given: dict[str, Any]) -> dict[str, Any]:
    """The payload of a mutation that the person may call, done or refused."""
    answer = await api.data(document, {"input": given}, as_=as_)
    (payload,) = answer.values()
    assert isinstance(payload, dict)
    return payload


async def done(api: Api, as_: str, document: str, given: dict[str, Any]) -> dict[str, Any]:
    """The object of a mutation that has to succeed."""
    payload = await tried(api, as_, document, given)
    assert payload["userErrors"] == []
    (found,) = (v for k, v in payload.items() if k != "userErrors")
    assert isinstance(found, dict)
    return found


async def refused(
    api: Api, as_: str, document: str, given: dict[str, Any]
) -> list[tuple[str, list[str], str | None]]:
    """Why a mutation was refused: code, field and rule of every reason."""
    payload = await tried(api, as_, document, given)
    reasons = [(e["code"], e["field"], e["rule"]) for e in payload["userErrors"]]
    assert reasons
    return reasons


async def accounts(api: Api) -> dict[str, str]:
    """The ids of the cast's accounts by their names."""
    nodes = (await api.data(ACCOUNTS, as_="staff"))["accounts"]["nodes"]
    return {node["displayName"]: node["id"] for node in nodes}


async def see(api: Api, batch: dict[str, Any], as_: str = "staff") -> dict[str, Any]:
    """The batch as somebody sees it now."""
    found = (await api.data(SEE, {"id": batch["id"]}, as_=as_))["node"]
    assert isinstance(found, dict)
    return found


async def batch_of(api: Api, *titles: str, by: str = "liaison_town") -> dict[str, Any]:
    """A batch of freshly submitted achievements."""
    numbers = [(await submitted(api, by, title))["id"] for title in titles]
    return await done(api, "staff", CREATE, {"title": "第一批", "achievements": numbers})


async def assign(
    api: Api, batch: dict[str, Any], evaluators: tuple[str, ...] = EVALUATORS, **more: Any
) -> dict[str, Any]:
    """The batch with these evaluators assigned to all of it."""
    ids = await accounts(api)
    now = await see(api, batch)
    given = {"batch": batch["id"], "version": now["version"], **more}
    return await done(api, "staff", ASSIGN, {**given, "evaluators": [ids[e] for e in evaluators]})


async def move_on(api: Api, batch: dict[str, Any], document: str) -> dict[str, Any]:
    """The batch opened or closed."""
    now = await see(api, batch)
    return await done(api, "staff", document, {"id": batch["id"], "version": now["version"]})


async def in_scoring(
    api: Api, *titles: str, evaluators: tuple[str, ...] = EVALUATORS
) -> dict[str, Any]:
    """A batch of fresh achievements whose scoring is open."""
    batch = await batch_of(api, *titles)
    await assign(api, batch, evaluators)
    return await move_on(api, batch, OPEN)


async def task(api: Api, evaluator: str, title: str) -> dict[str, Any]:
    """The evaluator's newest assignment for the achievement."""
    nodes = (await api.data(WORK, as_=evaluator))["evaluationAssignments"]["nodes"]
    found = (n for n in nodes if (n["item"]["achievement"] or {}).get("title") == title)
    assignment: dict[str, Any] = next(found)
    return assignment


def sheet(yes: bool = True, **changes: Any) -> dict[str, Any]:
    """What a sheet says: 80, 70, 60 and three times the same judgement."""
    judgement = {"holds": yes, "reason": "市场调研充分" if yes else "依据不足"}
    said = {
        "technology": 80,
        "economicBenefit": 70,
        "conversionEfficiency": 60,
        "marketDemand": judgement,
        "innovationValue": judgement,
        "economicContribution": judgement,
        "expectedOn": day(300),
    }
    return {**said, **changes}


async def score(api: Api, evaluator: str, title: str, **said: Any) -> dict[str, Any]:
    """The evaluator's sheet for the achievement, put in."""
    found = await task(api, evaluator, title)
    given = {"assignment": found["id"], "version": found["version"], **sheet(**said)}
    return await done(api, evaluator, SCORE, given)


async def closed(api: Api, judged: dict[str, bool]) -> dict[str, Any]:
    """A closed batch: three evaluators judged each title with three times yes, or no."""
    batch = await in_scoring(api, *judged)
    for evaluator in EVALUATORS:
        for title, yes in judged.items():
            await score(api, evaluator, title, yes=yes)
    return await move_on(api, batch, CLOSE)
