"""Facets and counts: what filters find, under the same rights, for the whole list at once."""

from __future__ import annotations

from typing import Any

import pytest
from graphql import get_named_type

from backend.core.ids import GlobalId, row_of
from tests.api import Api
from tests.core.documents import LISTS, MASKED_FACETS, TYPES
from tests.core.rows import give_parts, put_in
from tests.databases import Database

VALUES = "{ value label count facetIsCut }"


async def facet(city: Api, name: str, as_: str | None = "staff", **said: Any) -> list[Any]:
    """The values of a facet of the achievements, with labels and counts."""
    document = (
        f"query ($by: AchievementFilter) {{ achievements(filter: $by) {{ facets {{ {name} "
        f"{VALUES} }} }} }}"
    )
    if as_ is not None:
        await city.data("{ viewer { role } }", as_=as_)
    headers = {"Accept-Language": said.get("language", "zh-CN")}
    answer = await city.post(document, {"by": said.get("by")}, as_=as_, headers=headers)
    found = answer.json()["data"]
    return [[v["value"], v["label"], v["count"]] for v in found["achievements"]["facets"][name]]


def facets_of(list_name: str) -> list[str]:
    """The facets of a root list."""
    connection: Any = get_named_type(LISTS[list_name].type)
    found: Any = get_named_type(connection.fields["facets"].type)
    return [n for n in found.fields if n != "isExact" and n not in MASKED_FACETS]


def condition(list_name: str, field: str, value: str | None) -> dict[str, Any] | None:
    """The filter that finds the records with the value; None where there is none."""
    by: Any = get_named_type(LISTS[list_name].args["filter"].type)
    operators: Any = get_named_type(by.fields[field].type).fields
    if value is None:
        return {field: {"isNull": True}} if "isNull" in operators else None
    kind = get_named_type(operators["eq"].type).name
    read: Any = {"Boolean": lambda v: v == "true", "Int": int}.get(kind, str)
    return {field: {"eq": read(value)}}


@pytest.mark.parametrize("name", [n for n in sorted(LISTS) if facets_of(n)])
async def test_facets_count_what_filters_find(full: Api, name: str) -> None:
    fields = facets_of(name)
    asked = " ".join(f"{field} {VALUES}" for field in fields)
    by = get_named_type(LISTS[name].args["filter"].type).name
    for person in (None, *sorted(full.passwords)):
        document = f"{{ {name} {{ totalCount facets {{ {asked} }} }} }}"
        whole = (await full.data(document, as_=person))[name]
        for field, values in whole["facets"].items():
            counts = [v["count"] for v in values]
            assert sum(counts) == whole["totalCount"], (person, field)
            assert counts == sorted(counts, reverse=True)
            assert not any(v["facetIsCut"] for v in values)
            for v in values[:2] + values[-1:]:
                given = condition(name, field, v["value"])
                if given is None:
                    continue
                found = await full.data(
                    f"query ($by: {by}) {{ {name}(filter: $by) {{ totalCount }} }}",
                    {"by": given},
                    as_=person,
                )
                assert found[name]["totalCount"] == v["count"], (person, field, v)


async def test_values_and_labels(city: Api, city_database: Database) -> None:
    await put_in(city_database, "liaison_town", 12)
    await city_database.rows("UPDATE achievement SET source = 'MAJOR_PROJECT' WHERE trl = 1")
    industries = await city_database.rows("SELECT * FROM industry ORDER BY id LIMIT 2")
    first, second = (str(GlobalId("Industry", r["id"])) for r in industries)
    assert await facet(city, "stage") == [["SUBMITTED", "已登记", 12]]
    assert await facet(city, "kind") == [["ENTERPRISE", "企业类", 6], ["PROJECT", "项目类", 6]]
    assert await facet(city, "trl") == [
        ["1", None, 3],
        ["2", None, 3],
        ["3", None, 3],
        [None, None, 3],
    ]
    assert await facet(city, "unclassifiedDeclared") == [["false", None, 6], ["true", None, 6]]
    assert await facet(city, "industry") == [
        [first, industries[0]["name"], 6],
        [second, industries[1]["name"], 6],
    ]
    assert await facet(city, "industry", language="en") == [
        [first, industries[0]["name_en"], 6],
        [second, industries[1]["name_en"], 6],
    ]
    assert await facet(city, "stage", language="en") == [["SUBMITTED", None, 12]]
    assert await facet(city, "source") == [
        [None, None, 9],
        ["MAJOR_PROJECT", "重大科技项目", 3],
    ]
    project = {"kind": {"eq": "PROJECT"}, "trl": {"gte": 2}}
    assert await facet(city, "trl", by=project) == [["2", None, 1], ["3", None, 1]]
    await put_in(city_database, "liaison_uni", 1, stage="DRAFT")
    assert await facet(city, "stage", "liaison_uni") == [["DRAFT", "草稿", 1]]
    assert await facet(city, "stage", None) == []


async def test_texts_that_are_few(city: Api, city_database: Database) -> None:
    """Where results are from, and their disciplines; visitors see them, and filter by them."""
    await city_database.rows(
        "INSERT INTO registered_result (version, created_at, title, title_fold, abstract, "
        "keywords, discipline, source, source_date) SELECT 1, now(), 't' || i, 't' || i, '', '{}', "
        "(ARRAY['光学', '医学', NULL])[i], (ARRAY['甲库', '乙库'])[1 + i % 2], DATE '2026-01-01' "
        "FROM generate_series(1, 3) i"
    )
    asked = f"totalCount facets {{ discipline {VALUES} source {VALUES} }}"
    document = f"""query ($by: RegisteredResultFilter) {{
      registeredResults(filter: $by) {{ {asked} }} }}"""

    async def found(by: dict[str, Any] | None) -> dict[str, list[tuple[Any, ...]]]:
        page = (await city.data(document, {"by": by}))["registeredResults"]
        assert all(
            sum(v["count"] for v in f) == page["totalCount"] for f in page["facets"].values()
        )
        return {
            name: [(v["value"], v["label"], v["count"]) for v in values]
            for name, values in page["facets"].items()
        }

    assert await found(None) == {
        "discipline": [("光学", None, 1), ("医学", None, 1), (None, None, 1)],
        "source": [("乙库", None, 2), ("甲库", None, 1)],
    }
    assert await found({"source": {"eq": "乙库"}}) == {
        "discipline": [("光学", None, 1), (None, None, 1)],
        "source": [("乙库", None, 2)],
    }


async def test_beyond_ten_thousand(city: Api, city_database: Database, counted: list[int]) -> None:
    await put_in(city_database, "liaison_town", 9_999, stage="DRAFT")
    await put_in(city_database, "liaison_town", 1)
    asked = """totalCount totalCountIsExact all: totalCount(exact: true)
        facets { isExact stage { value count } }
        whole: facets(exact: true) { isExact stage { value count } }"""
    document = f"""{{ achievements {{ {asked} }}
        organizations(filter: {{name: {{eq: "东城街道"}}}}) {{
          nodes {{ achievements {{ {asked} }} }} }} }}"""

    async def found(as_: str) -> dict[str, Any]:
        answer = await city.data(document, as_=as_)
        (inner,) = answer["organizations"]["nodes"]
        assert inner["achievements"] == answer["achievements"]
        part: dict[str, Any] = answer["achievements"]
        return part

    before = await found("liaison_town")
    everything = [{"value": "DRAFT", "count": 9_999}, {"value": "SUBMITTED", "count": 1}]
    assert before == {
        "totalCount": 10_000,
        "totalCountIsExact": True,
        "all": 10_000,
        "facets": {"isExact": True, "stage": everything},
        "whole": {"isExact": True, "stage": everything},
    }
    await put_in(city_database, "liaison_town", 5)
    await put_in(city_database, "liaison_town2", 1)
    counted.clear()
    after = await found("liaison_town")
    assert sum(counted) == 5  # two counts, two facets, and the organizations
    assert after == {
        "totalCount": 10_000,
        "totalCountIsExact": False,
        "all": 10_005,
        # The oldest are the drafts.
        "facets": {
            "isExact": False,
            "stage": [{"value": "DRAFT", "count": 9_994}, {"value": "SUBMITTED", "count": 6}],
        },
        "whole": {
            "isExact": True,
            "stage": [{"value": "DRAFT", "count": 9_999}, {"value": "SUBMITTED", "count": 6}],
        },
    }


async def test_more_values_than_are_shown(city: Api, city_database: Database) -> None:
    (row,) = await put_in(city_database, "liaison_town", 1)
    await city_database.rows(
        "WITH made AS (INSERT INTO organization (version, name, name_fold, kind, active, "
        "created_at) SELECT 1, '单位' || i, '单位' || i, 'OTHER', TRUE, now() "
        "FROM generate_series(1, 101) i "
        "RETURNING id) INSERT INTO achievement (version, kind, stage, title, title_fold, summary, "
        "secrecy, unclassified_declared, reporter_id, registrant_id, keywords, "
        "conversion_ways, created_at) "
        "SELECT 1, a.kind, a.stage, a.title, a.title_fold, '', a.secrecy, FALSE, made.id, "
        "a.registrant_id, '{}', '{}', now() FROM achievement a, made WHERE a.id = $1",
        row,
    )
    await put_in(city_database, "liaison_town", 1)
    document = f"{{ achievements {{ totalCount facets {{ reporter {VALUES} kind {VALUES} }} }} }}"
    found = (await city.data(document, as_="staff"))["achievements"]
    reporters = found["facets"]["reporter"]
    assert found["totalCount"] == 103
    assert [v["count"] for v in reporters] == [2] + [1] * 99
    rows = [row_of(v["value"], "Organization") or 0 for v in reporters]
    assert reporters[0]["label"] == "东城街道"
    assert rows[1:] == sorted(rows[1:])
    assert {v["facetIsCut"] for v in reporters} == {True}
    assert [v["facetIsCut"] for v in found["facets"]["kind"]] == [False]


INVITED = f"{{ organizations {{ totalCount facets {{ invitedBy {VALUES} }} }} }}"


async def test_what_is_masked_is_no_facet(city: Api, city_database: Database) -> None:
    """Refused where the viewer sees it in no row; else what is hidden counts as null."""
    (town,) = await city_database.rows("SELECT id FROM organization WHERE name = '东城街道'")
    await city_database.rows(
        "UPDATE organization SET invited_by_id = $1 "
        "WHERE name IN ('莞研新材料有限公司', '松湖创投')",
        town["id"],
    )
    for person in (None, "admin"):
        answer = await city.gql(INVITED, as_=person)
        assert answer["data"] is None
        assert [e["extensions"]["code"] for e in answer["errors"]] == ["FORBIDDEN"], person
    shown = {}
    for person in ("staff", "liaison_town", "firm", "liaison_uni"):
        found = (await city.data(INVITED, as_=person))["organizations"]
        values = found["facets"]["invitedBy"]
        assert sum(v["count"] for v in values) == found["totalCount"]
        shown[person] = {v["label"]: v["count"] for v in values if v["value"] is not None}
    assert shown == {
        "staff": {"东城街道": 2},
        "liaison_town": {"东城街道": 2},
        "firm": {"东城街道": 1},
        "liaison_uni": {},
    }


PARTS = """query ($after: String) { organizations(first: 100) { nodes { name
  achievementsAsParty(first: 2, after: $after, orderBy: [{field: TITLE}, {field: ID}]) {
    totalCount facets { reporter { label count } } pageInfo { endCursor } nodes { id } } } } }"""


async def test_through_a_table(city: Api, city_database: Database) -> None:
    """Records that two rows of the table between lead to are there once."""
    town = await put_in(city_database, "liaison_town", 3, start=1)
    college = await put_in(city_database, "liaison_uni", 2, start=4)
    await give_parts(city_database, [*town, *college])
    await city_database.rows(
        "INSERT INTO achievement_party (version, achievement_id, organization_id, role) "
        "SELECT 1, achievement_id, organization_id, 'COMPLETING' FROM achievement_party"
    )

    async def listed(as_: str | None, after: str | None = None) -> list[dict[str, Any]]:
        nodes = (await city.data(PARTS, {"after": after}, as_=as_))["organizations"]["nodes"]
        return [n["achievementsAsParty"] for n in nodes if n["achievementsAsParty"]["nodes"]]

    one, other = await listed("liaison_town")
    assert one == other
    assert one["totalCount"] == 3
    assert one["facets"] == {"reporter": [{"label": "东城街道", "count": 3}]}
    assert [row_of(n["id"], "Achievement") for n in one["nodes"]] == town[:2]
    rest, _ = await listed("liaison_town", one["pageInfo"]["endCursor"])
    assert [row_of(n["id"], "Achievement") for n in rest["nodes"]] == town[2:]
    for person, counts in (("staff", [5, 5]), ("liaison_uni", [2, 2]), ("admin", []), (None, [])):
        assert [p["totalCount"] for p in await listed(person)] == counts, person


def test_each_type_has_the_facets_of_its_closed_sets() -> None:
    kinds: Any = TYPES
    assert list(kinds["LandingFacets"].fields) == [
        "isExact",
        "state",
        "landingTown",
        "claimant",
        "claimingOrganization",
        "verifier",
        "backState",
        "credited",
        "creditedBy",
    ]
    assert list(kinds["RegisteredResultFacets"].fields) == ["isExact", "discipline", "source"]
