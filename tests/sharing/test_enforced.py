"""A grant is obeyed by every way to records: lists, ids, counts, filters, orderings."""

from __future__ import annotations

import asyncio
from base64 import urlsafe_b64decode
from collections.abc import Sequence
from typing import Any

import orjson
import pytest

from backend.core.ids import GlobalId
from tests.api import Api
from tests.core.rows import give_parts, put_in
from tests.core.whole import gone_all_the_way
from tests.databases import Database
from tests.sharing.clients import asked, entered, keyed, of, refusals, sent
from tests.test_matrix import question_of, reads

TITLE = of("Achievement", "title")
PROJECTS = {"kind": {"eq": "PROJECT"}}
IDS = "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }"
ID = "query ($id: ID!) { node(id: $id) { id __typename } }"


def ids_of(kind: str, numbers: Sequence[int]) -> list[str]:
    """The global ids of the rows."""
    return [str(GlobalId(kind, number)) for number in numbers]


async def library(database: Database) -> list[int]:
    """Achievements in every stage, with parts: all their row numbers."""
    numbers = []
    for start, stage in enumerate(("SUBMITTED", "DRAFT", "VOIDED", "LANDED", "RETURNED", "MERGED")):
        numbers += await put_in(database, "liaison_town", 8, stage=stage, start=start * 10)
    await give_parts(database, numbers)
    return numbers


async def shared(database: Database, more: str = "TRUE") -> list[int]:
    """Those that partners can be granted, by the database itself."""
    rows = await database.rows(
        "SELECT id FROM achievement WHERE stage IN ('SUBMITTED', 'IN_EVALUATION', 'IN_SERVICE', "
        f"'LANDED') AND secrecy = 'PUBLIC' AND {more} ORDER BY id"
    )
    return [row["id"] for row in rows]


EVERY_WAY = """query ($ids: [ID!]!) {
  list: achievements(first: 100) { totalCount nodes { id } edges { node { id } } }
  end: achievements(last: 100) { nodes { id } }
  nodes(ids: $ids) { id }
  inside: organizations(first: 100) { nodes {
    achievements(first: 40) { totalCount nodes { id } } } }
}"""


async def test_rows_are_those_of_the_grant_whatever_the_way(
    city: Api, city_database: Database
) -> None:
    numbers = await library(city_database)
    given = {"ids": ids_of("Achievement", numbers)}
    organization = of("Organization", "achievements")
    for name, filter, condition in (
        ("甲", None, "TRUE"),
        ("乙", PROJECTS, "kind = 'PROJECT'"),
        ("丙", {"trl": {"gte": 2}, "not": PROJECTS}, "trl >= 2 AND kind <> 'PROJECT'"),
    ):
        rows = await shared(city_database, condition)
        assert 0 < len(rows) < len(numbers)
        expected = ids_of("Achievement", rows)
        key = await keyed(city, of("Achievement", "title", filter=filter), organization, name=name)
        data = await asked(city, key, EVERY_WAY, given)
        assert data["list"]["totalCount"] == len(rows)
        assert [n["id"] for n in data["list"]["nodes"]] == expected[::-1]
        assert [e["node"]["id"] for e in data["list"]["edges"]] == expected[::-1]
        assert [n["id"] for n in data["end"]["nodes"]] == expected[::-1]
        assert sorted(n["id"] for n in data["nodes"] if n) == sorted(expected)
        inside = [o["achievements"] for o in data["inside"]["nodes"]]
        assert sum(page["totalCount"] for page in inside) == len(rows)
        assert sorted(n["id"] for page in inside for n in page["nodes"]) == sorted(expected)


async def test_of_what_is_not_granted_there_is_nothing(city: Api, city_database: Database) -> None:
    numbers = await library(city_database)
    key = await keyed(city, of("Town", "name"))
    for kind in ("Achievement", "AchievementParty", "Account", "Organization", "AuditEntry"):
        data = await asked(city, key, IDS, {"ids": ids_of(kind, [1, *numbers[:50]])})
        assert set(map(str, data["nodes"])) == {"None"}
    town = await city_database.value("SELECT min(id) FROM town")
    (given,) = ids_of("Town", [town])
    assert await asked(city, key, ID, {"id": given}) == {
        "node": {"id": given, "__typename": "Town"}
    }


async def test_a_part_is_seen_with_its_whole(city: Api, city_database: Database) -> None:
    await library(city_database)
    rights = await city_database.rows("SELECT id, achievement_id FROM intellectual_property")
    right = of("IntellectualProperty", "number")
    given = {"ids": ids_of("IntellectualProperty", [r["id"] for r in rights][:100])}
    alone = await keyed(city, right, name="甲")
    assert set(map(str, (await asked(city, alone, IDS, given))["nodes"])) == {"None"}
    both = await keyed(city, right, of("Achievement", filter=PROJECTS), name="乙")
    wholes = set(await shared(city_database, "kind = 'PROJECT'"))
    expected = [r["id"] for r in rights[:100] if r["achievement_id"] in wholes]
    found = (await asked(city, both, IDS, given))["nodes"]
    assert [n["id"] for n in found if n] == ids_of("IntellectualProperty", expected)
    assert expected


CORRECTION = """
INSERT INTO landing (version, revision, achievement_id, clause, plan_version_id, facts, state,
    claimant_id, claiming_organization_id, created_at, verified_at, verdict, corrects_id)
SELECT version, 2, achievement_id, clause, plan_version_id, facts, state, claimant_id,
    claiming_organization_id, created_at, verified_at, verdict, id FROM landing"""


async def test_landings_are_shared_once_verified(city: Api, city_database: Database) -> None:
    found = await gone_all_the_way(city_database, "liaison_town", "EQUIPMENT", "evaluator1")
    landings = of("Landing", "landedOn", "achievement")
    asking = "{ landings { totalCount nodes { achievement { title } } } }"
    key = await keyed(city, landings, TITLE, name="甲")
    seen = {"totalCount": 1, "nodes": [{"achievement": {"title": "成果 1"}}]}
    assert await asked(city, key, asking) == {"landings": seen}
    # The landing's own filter goes through a relation, which its rows are then reached by again.
    related = of("Landing", "corrects", "landedOn", filter={"achievement": {"isNull": False}})
    through = await keyed(city, related, name="乙")
    by_relation = "{ landings(filter: {corrects: {isNull: false}}) { totalCount } }"
    assert await asked(city, through, by_relation) == {"landings": {"totalCount": 0}}
    await city_database.rows(CORRECTION)
    assert await asked(city, through, by_relation) == {"landings": {"totalCount": 1}}
    for state in ("SUBMITTED", "DRAFT", "CORRECTED"):
        await city_database.rows("UPDATE landing SET state = $1", state)
        assert (await asked(city, key, asking))["landings"]["totalCount"] == 0
    for kind in ("LandingEvidence", "ServiceEntry", "EvaluationItem", "CountedItem"):
        nodes = (await asked(city, key, IDS, {"ids": found[kind]}))["nodes"]
        assert set(map(str, nodes)) == {"None"}, kind


NOT = "The grant of this API client does not include: "
HIDDEN = (
    ("{ achievements { nodes { title trl } } }", "Achievement.trl"),
    ("{ achievements { nodes { title level: trl } } }", "Achievement.trl"),
    ("{ achievements { edges { node { summary } } } }", "Achievement.summary"),
    (
        "{ a: achievements { ...P } } fragment P on AchievementConnection { nodes { ...A } } "
        "fragment A on Achievement { title stage contactName }",
        "Achievement.contactName, Achievement.stage",
    ),
    (
        "{ nodes(ids: []) { ... on Achievement { kind } ... on Town { name } } }",
        "Achievement.kind, Town.name",
    ),
    ("{ nodes(ids: []) { ... on Item { submittedAt } } }", "Item.submittedAt"),
    ("{ achievements { nodes { trl @skip(if: true) } } }", "Achievement.trl"),
    ("{ achievements { nodes { reporter { name } } } }", "Achievement.reporter"),
    ("{ achievements { nodes { history { at } } } }", "Achievement.history"),
    (
        "{ towns { totalCount } accounts { totalCount } viewer { account { id } } }",
        "Account.id, Query.accounts, Query.towns",
    ),
    (
        "{ plan(year: 2026) { year } serviceFollowUp { __typename } }",
        "Query.plan, Query.serviceFollowUp",
    ),
    (
        "{ apiClients { totalCount } grantableTypes { name } }",
        "Query.apiClients, Query.grantableTypes",
    ),
)


@pytest.mark.parametrize(("document", "named"), HIDDEN)
async def test_fields_are_refused_all_at_once_before_anything_is_read(
    city: Api, counted: list[int], document: str, named: str
) -> None:
    key = await keyed(city, TITLE)
    counted.clear()
    for _ in range(2):
        assert await refusals(city, key, document) == [("FORBIDDEN", f"{NOT}{named}.")]
    assert counted == []


async def test_of_two_operations_the_one_that_is_meant_is_looked_at(city: Api) -> None:
    key = await keyed(city, TITLE)
    document = (
        "query A { achievements { nodes { title } } } query B { achievements { nodes { trl } } }"
    )
    client = city.client("a program")
    found = {}
    for name in ("A", "B", "A"):
        answer = await client.post(
            "/graphql",
            json={"query": document, "operationName": name},
            headers={"Authorization": f"Bearer {key}"},
        )
        found[name] = "errors" in answer.json()
    assert found == {"A": False, "B": True}


async def test_what_leads_to_records_and_what_is_public_is_open(city: Api) -> None:
    key = await keyed(city, TITLE)
    document = """{
      __typename __schema { queryType { name } }
      viewer { role name language organization { __typename } }
      sources { code name } landingClauses { code conditions { text } }
      achievements { __typename totalCount pageInfo { hasNextPage endCursor __typename }
        edges { cursor node { __typename title } } }
      node(id: "x") { id __typename ... on Item { title } }
    }"""
    data = await asked(city, key, document)
    assert data["viewer"]["organization"] is None
    assert data["sources"]
    assert data["node"] is None


CONDITIONS = (
    ("{trl: {gte: 1}}", "Achievement.trl"),
    ('{or: [{title: {eq: "x"}}, {not: {stage: {eq: LANDED}}}]}', "Achievement.stage"),
    ("{contactName: {isNull: true}}", "Achievement.contactName"),
    ("{registrant: {isNull: true}}", "Achievement.registrant"),
    ('{industry: {where: {code: {eq: "X"}}}}', "Industry.code"),
    ('{industry: {where: {name: {eq: "X"}, version: {eq: 1}}}}', "Industry.version"),
)


@pytest.mark.parametrize(("condition", "named"), CONDITIONS)
async def test_filters_by_what_is_not_granted_are_refused(
    city: Api, counted: list[int], condition: str, named: str
) -> None:
    key = await keyed(city, of("Achievement", "title", "industry"), of("Industry", "name"))
    counted.clear()
    ((code, message),) = await refusals(
        city, key, f"{{ achievements(filter: {condition}) {{ totalCount }} }}"
    )
    assert (code, named in message) == ("FORBIDDEN", True)
    assert counted == []


async def test_filters_in_variables_and_in_nested_lists_are_refused_too(city: Api) -> None:
    key = await keyed(city, TITLE, of("Organization", "achievements"))
    document = """query ($f: AchievementFilter, $o: [AchievementOrder!]) {
      organizations { nodes { achievements(filter: $f, orderBy: $o) { totalCount } } } }"""
    assert await asked(city, key, document, {"f": {"title": {"eq": "x"}}})
    for given in ({"f": {"trl": {"gte": 1}}}, {"o": [{"field": "TRL"}]}):
        answer = (await sent(city, key, document, given)).json()
        assert [e["extensions"]["code"] for e in answer["errors"]] == ["FORBIDDEN"]
        assert answer["data"] is None


async def test_orderings_by_what_is_not_granted_are_refused(city: Api) -> None:
    key = await keyed(city, of("Achievement", "title", "contactName"))
    document = "query ($o: [AchievementOrder!]) { achievements(orderBy: $o) { totalCount } }"
    for field in ("TITLE", "ID", "CONTACT_NAME"):
        assert await asked(city, key, document, {"o": [{"field": field}]})
    for field in ("TRL", "CONTACT_PHONE", "STAGE", "SUBMITTED_AT"):
        given = {"o": [{"field": "TITLE"}, {"field": field}]}
        ((code, _),) = await refusals(city, key, document, given)
        assert code == "FORBIDDEN", field


async def test_the_order_and_the_cursors_tell_nothing_that_is_not_granted(city: Api) -> None:
    asking = "{ towns(first: 100) { nodes { id } pageInfo { endCursor } } }"
    keys = {}
    for fields in (("name",), ("name", "code")):
        key = await keyed(city, of("Town", *fields), name="".join(fields))
        page = (await asked(city, key, asking))["towns"]
        cursor = page["pageInfo"]["endCursor"]
        signed = urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4))
        keys[fields] = orjson.loads(signed[signed.index(b'["Town"') :])[1]
        onward = f'{{ towns(first: 1, after: "{cursor}") {{ nodes {{ id }} }} }}'
        assert await asked(city, key, onward) == {"towns": {"nodes": []}}
    assert keys == {("name",): ["id"], ("name", "code"): ["code", "id"]}


async def test_facets_are_those_of_the_grant(city: Api, city_database: Database) -> None:
    await library(city_database)
    asking = """{ achievements { facets { isExact kind { value count }
      industry { value label count } } } }"""
    found = {}
    for fields in ((), ("name",)):
        key = await keyed(
            city,
            of("Achievement", "kind", "industry", filter=PROJECTS),
            of("Industry", *fields),
            name=f"甲{len(fields)}",
        )
        found[fields] = (await asked(city, key, asking))["achievements"]["facets"]
    rows = await shared(city_database, "kind = 'PROJECT'")
    for facets in found.values():
        assert facets["isExact"]
        assert facets["kind"] == [{"value": "PROJECT", "count": len(rows)}]
        assert sum(value["count"] for value in facets["industry"]) == len(rows)
    assert {value["label"] for value in found[()]["industry"]} == {None}
    assert None not in {value["label"] for value in found["name",]["industry"]}
    assert await refusals(city, key, asking.replace("kind {", "stage {")) == [
        ("FORBIDDEN", f"{NOT}AchievementFacets.stage.")
    ]


async def test_groups_are_not_shared(city: Api) -> None:
    key = await keyed(city, TITLE)
    assert await refusals(city, key, "{ achievementStats(by: [YEAR]) { count } }") == [
        ("FORBIDDEN", f"{NOT}Query.achievementStats.")
    ]


async def test_a_masked_field_is_seen_by_who_was_granted_it(
    city: Api, city_database: Database
) -> None:
    await put_in(city_database, "liaison_town", 8)
    asking = "{ achievements(orderBy: [{field: ID}]) { nodes { contactName contactPhone } } }"
    plain = await keyed(city, TITLE, name="甲")
    name = of("Achievement", "title", "contactName")
    some = await keyed(city, name, name="乙")
    both = await keyed(city, of("Achievement", "contactName", "contactPhone"), name="丙")
    rows = await city_database.rows(
        'SELECT contact_name AS "contactName", contact_phone AS "contactPhone" FROM achievement '
        "WHERE secrecy = 'PUBLIC' ORDER BY id"
    )
    assert (await asked(city, both, asking))["achievements"]["nodes"] == rows
    assert await refusals(city, some, asking) == [("FORBIDDEN", f"{NOT}Achievement.contactPhone.")]
    assert await refusals(city, plain, asking) == [
        ("FORBIDDEN", f"{NOT}Achievement.contactName, Achievement.contactPhone.")
    ]
    counting = '{ achievements(filter: {contactName: {eq: "王工"}}) { totalCount } }'
    named = sum(row["contactName"] == "王工" for row in rows)
    assert (await asked(city, some, counting))["achievements"]["totalCount"] == named
    assert [code for code, _ in await refusals(city, plain, counting)] == ["FORBIDDEN"]


SAME = """{ achievements(first: 100, orderBy: [{field: ID}]) {
  totalCount nodes { id title contactName industry { code } } } }"""


async def test_clients_with_different_grants_share_no_plan(
    city: Api, city_database: Database
) -> None:
    await library(city_database)
    field = ("title", "contactName", "industry")
    industry = of("Industry", "code")
    code = await city_database.value("SELECT code FROM industry ORDER BY id LIMIT 1")
    first = of("Industry", "code", filter={"code": {"eq": code}})
    grants: dict[str, tuple[dict[str, Any], ...]] = {
        "全部": (of("Achievement", *field), industry),
        "项目": (of("Achievement", *field, filter=PROJECTS), industry),
        "一业": (of("Achievement", *field), first),
        "标题": (TITLE,),
        "也是全部": (of("Achievement", *field), industry),
    }
    keys = {name: (await entered(city, name, *grant))["key"] for name, grant in grants.items()}

    async def one(name: str) -> bytes:
        return (await sent(city, keys[name], SAME)).content

    alone = {name: await one(name) for name in grants}
    people = {p: (await city.post(SAME, as_=p)).content for p in (None,)}
    round_ = [name for _ in range(8) for name in grants]
    at_once = await asyncio.gather(*(one(name) for name in round_))
    assert [alone[name] for name in round_] == at_once
    assert alone["全部"] == alone["也是全部"]
    assert len(set(alone.values())) == len(grants) - 1
    counts = {n: orjson.loads(a).get("data") for n, a in alone.items()}
    assert counts["标题"] is None
    for name, condition in (("全部", "TRUE"), ("项目", "kind = 'PROJECT'")):
        expected = ids_of("Achievement", await shared(city_database, condition))
        assert [n["id"] for n in counts[name]["achievements"]["nodes"]] == expected
    for name, seen in (("全部", True), ("一业", False)):
        codes = {
            n["industry"] and n["industry"]["code"] for n in counts[name]["achievements"]["nodes"]
        }
        assert (len(codes), code in codes, None in codes) == (2, True, not seen)
    assert (await city.post(SAME)).content == people[None]


UNSEEN = (
    "UPDATE achievement SET trl = 9, contact_name = '李', summary = '别的', level = NULL",
    "UPDATE achievement SET title = '秘密' WHERE secrecy <> 'PUBLIC'",
    "UPDATE achievement SET title = '草稿' WHERE stage IN ('DRAFT', 'VOIDED', 'RETURNED')",
    "UPDATE achievement SET title = '企业', formed_on = NULL WHERE kind <> 'PROJECT'",
    "UPDATE organization SET short_name = '别名', credit_code = NULL",
    "UPDATE town SET name = '某镇'",
    "DELETE FROM intellectual_property",
)
QUESTIONS = (
    """{ achievements(first: 5, orderBy: [{field: TITLE}]) { totalCount
      nodes { id title reporter { name } } pageInfo { endCursor hasNextPage } } }""",
    '{ achievements(filter: {reporter: {where: {name: {contains: "街"}}}}) { totalCount } }',
    "{ organizations(first: 50) { nodes { name achievements { totalCount } } } }",
    "{ achievements { nodes { trl } } }",
    "{ achievements(filter: {trl: {gte: 3}}) { totalCount } }",
    "{ towns { totalCount } }",
    "{ achievements { nodes { intellectualProperties { number } } } }",
)


async def test_what_is_not_granted_changes_no_byte_of_any_answer(
    city: Api, city_database: Database
) -> None:
    numbers = await library(city_database)
    key = await keyed(
        city,
        of("Achievement", "title", "reporter", filter=PROJECTS),
        of("Organization", "name", "achievements"),
    )
    every = {"ids": ids_of("Achievement", numbers)}

    async def answers() -> list[bytes]:
        found = [(await sent(city, key, q)).content for q in QUESTIONS]
        return [*found, (await sent(city, key, IDS, every)).content]

    before = await answers()
    assert b"errors" not in before[0]
    for change in UNSEEN:
        await city_database.rows(change)
        assert await answers() == before, change


DOUBLING = " ".join(f"fragment F{i} on Item {{ ...F{i + 1} ...F{i + 1} }}" for i in range(4))


async def test_fragments_in_fragments_are_looked_into(city: Api) -> None:
    key = await keyed(city, TITLE)
    document = f"{{ nodes(ids: []) {{ ...F0 }} }} {DOUBLING} fragment F4 on Achievement "
    assert await asked(city, key, document + "{ title }") == {"nodes": []}
    assert await refusals(city, key, document + "{ trl }") == [
        ("FORBIDDEN", f"{NOT}Achievement.trl.")
    ]


async def test_the_roots_that_are_open(city: Api) -> None:
    key = await keyed(city, TITLE)
    found = set()
    for name, field in reads().items():
        text, variables = question_of(name, field)
        answer = (await sent(city, key, text, variables)).json()
        codes = [e["extensions"]["code"] for e in answer.get("errors", ())]
        assert codes in ([], ["FORBIDDEN"]), name
        found |= set() if codes else {name}
    assert found == {"achievements", "landingClauses", "node", "nodes", "sources", "viewer"}
