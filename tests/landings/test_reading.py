"""Who sees which landing claims, the standard as data, and what reading them costs."""

from __future__ import annotations

from typing import Any

import pytest

from backend.core.database import ReadSnapshot
from tests.achievements.drafts import join, submitted
from tests.api import Api
from tests.cast import CAST
from tests.databases import Database
from tests.evaluations.batches import done
from tests.landings.claims import (
    CLAIM,
    LIST,
    RETURN,
    SUBMIT,
    claim_of,
    drafted,
    industry,
    key,
    put_in_service,
    seen,
    verified,
    waiting,
)

CLAUSES = """
query ($kind: ItemKind, $on: Date) {
  landingClauses(kind: $kind, on: $on) {
    code kind text validFrom validTo
    conditions { depth form text optional codes }
    facts { code label type hint choices { code name } }
    evidenceKinds { code label requires }
  }
}
"""


async def _shown(api: Api, as_: str | None) -> list[str]:
    found = (await api.data(LIST, as_=as_))["landings"]
    assert found["totalCount"] == len(found["nodes"])
    return [n["id"] for n in found["nodes"]]


async def test_each_role_sees_its_own(city: Api, city_database: Database) -> None:
    equipment, energy = await industry(city, "EQUIPMENT"), await industry(city, "ENERGY")
    draft = (await drafted(city, title="甲", industry=equipment))["id"]
    handed_in = (await waiting(city, title="乙", industry=equipment))["id"]
    to_return = await waiting(city, title="丙", industry=energy)
    returned = (await done(city, "lead", RETURN, {**key(to_return), "reason": "补充"}))["id"]
    final = (await verified(city, "liaison_uni", "丁"))["id"]
    of_lead = (await waiting(city, "liaison_lead", "戊"))["id"]
    await put_in_service(city_database, "丁", "liaison_town2")
    everything = [of_lead, final, returned, handed_in, draft]
    expected: dict[str, list[str]] = {
        "staff": everything,
        "staff2": everything,
        "lead": [of_lead, final, returned, handed_in],
        "liaison_town": [returned, handed_in, draft],
        "liaison_uni": [final],
        "liaison_lead": [of_lead],
        # Accountable for 丁, which it therefore sees.
        "liaison_town2": [final],
        "supervisor_industry": [of_lead, handed_in],
        "supervisor_reform": [of_lead, returned],
    }
    for name in CAST:
        assert await _shown(city, name) == expected.get(name, []), name
        for number in everything:
            node = await seen(city, {"id": number}, name)
            assert (node is not None) is (number in expected.get(name, [])), name
    assert await _shown(city, None) == []


async def test_reporters_see_each_others_claims_once_handed_in(city: Api) -> None:
    achievement = await submitted(city, "liaison_town", "甲")
    await join(city, "liaison_uni", achievement["id"])
    landing = await done(city, "liaison_uni", CLAIM, claim_of(achievement["id"]))
    assert await seen(city, landing, "liaison_town") is None
    handed_in = await done(city, "liaison_uni", SUBMIT, key(landing))
    shown = await seen(city, landing, "liaison_town")
    assert shown == {**handed_in, "viewerCanEdit": False, "viewerCanSubmit": False}


async def test_evidence_is_seen_with_its_claim(city: Api) -> None:
    landing = await drafted(city)
    document = "query ($id: ID!) { node(id: $id) { ... on LandingEvidence { title } } }"
    given = {"id": landing["evidence"][0]["id"]}
    assert (await city.data(document, given, as_="staff"))["node"] == {"title": "材料"}
    for name in ("lead", "liaison_uni", "evaluator1", None):
        assert (await city.data(document, given, as_=name))["node"] is None


async def test_lists_are_filtered_ordered_and_paged(city: Api) -> None:
    for title in ("甲", "乙", "丙"):
        await waiting(city, title=title)
    document = """query ($after: String) { landings(first: 2, after: $after,
        filter: {state: {in: [SUBMITTED]}, clauseCode: {eq: "LAND-3.1"}},
        orderBy: [{field: SUBMITTED_AT, direction: ASC}]) {
        totalCount pageInfo { hasNextPage endCursor } nodes { achievement { title } } } }"""
    first = (await city.data(document, as_="staff"))["landings"]
    assert (first["totalCount"], first["pageInfo"]["hasNextPage"]) == (3, True)
    after = {"after": first["pageInfo"]["endCursor"]}
    second = (await city.data(document, after, as_="staff"))["landings"]
    titles = [n["achievement"]["title"] for n in (*first["nodes"], *second["nodes"])]
    assert titles == ["甲", "乙", "丙"]


async def _clauses(api: Api, **variables: Any) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = (await api.data(CLAUSES, variables))["landingClauses"]
    return found


async def test_the_standard_is_data_that_everybody_reads(city: Api) -> None:
    every = await _clauses(city)
    assert [(c["code"], c["kind"]) for c in every] == [
        ("LAND-1", "ENTERPRISE"),
        ("LAND-3.1", "PROJECT"),
        ("LAND-3.2", "PROJECT"),
        ("LAND-3.3", "PROJECT"),
        ("LAND-2", "PLATFORM"),
        ("LAND-4", "DEMAND"),
    ]
    assert await _clauses(city, kind="PROJECT", on="2024-12-31") == []
    (third,) = (
        c for c in await _clauses(city, kind="PROJECT", on="2025-01-01") if c["code"] == "LAND-3.3"
    )
    kinds = {
        "LABOUR_CONTRACT": "劳动合同",
        "SOCIAL_INSURANCE": "社保缴纳证明",
        "EMPLOYER_CERTIFICATE": "用人单位出具的证明",
    }
    assert third == {
        "code": "LAND-3.3",
        "kind": "PROJECT",
        "text": "项目类③：项目相关团队落户东莞工作",
        "validFrom": "2025-01-01",
        "validTo": None,
        "conditions": [
            {"depth": 0, "form": "ALL", "text": "须全部满足", "optional": False, "codes": []},
            {
                "depth": 1,
                "form": "FACT",
                "text": "项目相关团队落户东莞工作",
                "optional": False,
                "codes": ["team_settled"],
            },
            {
                "depth": 1,
                "form": "EVIDENCE",
                "text": "团队在东莞工作的证明材料",
                "optional": False,
                "codes": list(kinds),
            },
        ],
        "facts": [
            {
                "code": "team_settled",
                "label": "项目相关团队落户东莞工作",
                "type": "FLAG",
                "hint": "日期填团队到东莞工作的日期",
                "choices": [],
            }
        ],
        "evidenceKinds": [
            {"code": code, "label": label, "requires": []} for code, label in kinds.items()
        ],
    }


async def test_a_platform_is_asked_who_recognised_it(city: Api) -> None:
    (clause,) = await _clauses(city, kind="PLATFORM")
    facts = {f["code"]: f for f in clause["facts"]}
    assert {"code": "SCIENCE_BUREAU", "name": "市科技局"} in facts["recognised_by"]["choices"]
    assert facts["service_income"]["type"] == "MONEY"
    notice = next(k for k in clause["evidenceKinds"] if k["code"] == "FORMAL_NOTICE")
    assert notice == {"code": "FORMAL_NOTICE", "label": "正式通知", "requires": ["NUMBER", "DATE"]}
    depths = [(c["depth"], c["form"]) for c in clause["conditions"]]
    assert depths[:4] == [(0, "ALL"), (1, "FACT"), (1, "EVIDENCE"), (1, "ANY")]
    assert max(depth for depth, _ in depths) == 3


async def test_the_standard_speaks_english_too(city: Api) -> None:
    variables = {"kind": "PROJECT"}
    response = await city.post(CLAUSES, variables, headers={"Accept-Language": "en"})
    clause = response.json()["data"]["landingClauses"][2]
    assert clause["text"] == "Project ③: the project's team settled and works in Dongguan"
    assert clause["conditions"][0]["text"] == "All of these"
    assert clause["evidenceKinds"][0]["label"] == "Labour contract"


@pytest.fixture
def statements(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The statements of reads, as they are sent."""
    sent: list[str] = []
    fetch = ReadSnapshot.fetch

    async def counted(self: ReadSnapshot, text: str, values: list[Any]) -> list[dict[str, Any]]:
        sent.append(text)
        return await fetch(self, text, values)

    monkeypatch.setattr(ReadSnapshot, "fetch", counted)
    return sent


async def test_more_claims_cost_no_more_statements(city: Api, statements: list[str]) -> None:
    document = """{ landings { totalCount nodes {
        clause { code } facts { text } evidence { kind { label } title } landingTown { name }
        verdict { holds missing { text } } claimant { displayName } verifier { displayName }
        achievement { title reporter { name } } claimingOrganization { name }
        viewerCanEdit viewerCanSubmit viewerCanVerify } } }"""
    await verified(city, title="甲")
    await city.data("{ viewer { name } }", as_="supervisor_industry")
    counts = []
    for title in ("乙", "丙", "丁"):
        await waiting(city, title=title)
        await verified(city, "liaison_uni", title=f"{title}二")
        for name in ("lead", "liaison_town"):
            statements.clear()
            await city.data(document, as_=name)
            counts.append(len(statements))
    assert counts == counts[:2] * 3
    assert max(counts) <= 13
