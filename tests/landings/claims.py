"""Landing claims as tests make them: over the API, by the people of the cast."""

from __future__ import annotations

from typing import Any

from tests.achievements.drafts import submitted
from tests.api import Api
from tests.databases import Database
from tests.evaluations.batches import done, mutation

EVIDENCE = "id kind { code label requires } title number date"
LANDING = f"""
  id version state clauseCode landedOn counted decisionReason submittedAt verifiedAt
  facts {{ kind {{ code label type }} value text on }}
  evidence {{ {EVIDENCE} }}
  landingTown {{ name }}
  claimant {{ displayName }} claimingOrganization {{ name }} verifier {{ displayName }}
  achievement {{ title stage }}
  verdict {{ holds landedOn clause missing {{ form codes lack }} flags {{ code }} }}
  viewerCanEdit viewerCanSubmit viewerCanVerify
"""
CLAIM = mutation("landingClaim", "landing", LANDING)
UPDATE = mutation("landingUpdate", "landing", LANDING)
SUBMIT = mutation("landingSubmit", "landing", LANDING)
VERIFY = mutation("landingVerify", "landing", LANDING)
RETURN = mutation("landingReturn", "landing", LANDING)
SEE = f"query ($id: ID!) {{ node(id: $id) {{ ... on Landing {{ {LANDING} }} }} }}"
LIST = "{ landings(first: 100) { totalCount nodes { id } } }"

SUBMIT_ONLY = mutation("landingSubmit", "landing", "id version state")
VERIFY_ONLY = mutation("landingVerify", "landing", "id version state")
TOWNS = "{ towns(first: 100) { nodes { id name } } }"


def fact(kind: str, value: str, on: str | None = "2025-03-02") -> dict[str, Any]:
    """A fact with its day."""
    return {"kind": kind, "value": value, "on": on}


def proof(kind: str, title: str = "材料", **more: Any) -> dict[str, Any]:
    """A piece of evidence."""
    return {"kind": kind, "title": title, **more}


COMPLETE: dict[str, tuple[str, list[dict[str, Any]], list[dict[str, Any]]]] = {
    "LAND-1": (
        "ENTERPRISE",
        [fact("newly_registered", "true"), fact("tax_paid", "0.01", "2025-04-15")],
        [proof("LICENCE"), proof("TAX_PROOF")],
    ),
    "LAND-2": (
        "PLATFORM",
        [fact("local_entity", "true"), fact("service_income", "50000", "2025-04-15")],
        [proof("LICENCE"), proof("INVOICE")],
    ),
    "LAND-3.1": (
        "PROJECT",
        [fact("traded_in_city", "LICENCE", "2025-04-15")],
        [proof("DEAL_CONTRACT")],
    ),
    "LAND-3.2": (
        "PROJECT",
        [fact("applied_through", "INDUSTRY"), fact("local_benefit", "500000", "2025-04-15")],
        [proof("BENEFIT_PROOF")],
    ),
    "LAND-3.3": (
        "PROJECT",
        [fact("team_settled", "true", "2025-04-15")],
        [proof("SOCIAL_INSURANCE")],
    ),
}
"""Of each clause: the kind of item, facts and evidence that just suffice; landed on 15 April."""

CLAUSE = "LAND-3.1"


def claim_of(achievement: str, clause: str = CLAUSE, **changes: Any) -> dict[str, Any]:
    """The input of a complete claim."""
    _, facts, evidence = COMPLETE[clause]
    chosen = {"achievement": achievement, "clause": clause, "facts": facts, "evidence": evidence}
    return {**chosen, **changes}


async def drafted(
    api: Api, as_: str = "liaison_town", title: str = "石墨烯散热膜", **registration: Any
) -> dict[str, Any]:
    """A complete claim, not yet handed in, of a freshly submitted achievement."""
    achievement = await submitted(api, as_, title, **registration)
    return await done(api, as_, CLAIM, claim_of(achievement["id"]))


async def waiting(
    api: Api, as_: str = "liaison_town", title: str = "石墨烯散热膜", **registration: Any
) -> dict[str, Any]:
    """A claim that waits for its verification."""
    return await done(api, as_, SUBMIT, key(await drafted(api, as_, title, **registration)))


async def verified(
    api: Api, as_: str = "liaison_town", title: str = "石墨烯散热膜", **registration: Any
) -> dict[str, Any]:
    """A landing that the lead department has verified."""
    return await done(api, "lead", VERIFY, key(await waiting(api, as_, title, **registration)))


def key(record: dict[str, Any]) -> dict[str, Any]:
    """The record at the version that was seen."""
    return {"id": record["id"], "version": record["version"]}


async def seen(api: Api, landing: dict[str, Any], as_: str | None) -> dict[str, Any] | None:
    """The claim as somebody sees it now; None where it is not theirs to see."""
    node: dict[str, Any] | None = (await api.data(SEE, {"id": landing["id"]}, as_=as_))["node"]
    return node


async def industry(api: Api, code: str) -> str:
    """The id of the plan's industry."""
    document = "query ($c: String!) { industries(filter: {code: {eq: $c}}) { nodes { id } } }"
    return str((await api.data(document, {"c": code}))["industries"]["nodes"][0]["id"])


async def town(api: Api, name: str) -> str:
    """The id of the town."""
    nodes = (await api.data(TOWNS))["towns"]["nodes"]
    return str(next(n["id"] for n in nodes if n["name"] == name))


async def put_in_service(database: Database, title: str, accountable: str) -> None:
    """Give an achievement an entry in the service library, whose owner is this account."""
    await database.rows(
        "INSERT INTO service_entry (version, achievement_id, route, accountable_id, reason, "
        "admitted_by_id, admitted_at) SELECT 1, a.id, 'EVALUATED', o.id, '通过评价', o.id, now() "
        "FROM achievement a, account o WHERE a.title = $1 AND o.sign_in_name = $2",
        title,
        accountable,
    )
    await database.rows("UPDATE achievement SET stage = 'IN_SERVICE' WHERE title = $1", title)


async def refusal(api: Api, as_: str | None, document: str, given: dict[str, Any]) -> str:
    """The code of the top-level error that a request is answered with."""
    answer = await api.gql(document, {"input": given}, as_=as_)
    assert not answer.get("data")
    code: str = answer["errors"][0]["extensions"]["code"]
    return code
