"""Filters: each operator on each kind of value, and the fields that are not the viewer's."""

from __future__ import annotations

from typing import Any

import pytest

from backend.core.ids import GlobalId
from tests.api import Api
from tests.core.rows import put_in
from tests.databases import Database

LIST = """
query ($filter: AchievementFilter, $by: [AchievementOrder!]) {
  achievements(first: 100, filter: $filter, orderBy: $by) { totalCount nodes { title } }
}
"""
TITLES = ("100% 涂层", "100 涂层", "a_b", "acb", r"c:\d", "c:d", "LED", "led灯")


async def matched(city: Api, given: dict[str, Any] | None, as_: str = "staff") -> set[str]:
    """The titles of what the filter lets through."""
    found = (await city.data(LIST, {"filter": given}, as_=as_))["achievements"]
    assert found["totalCount"] == len(found["nodes"])
    return {n["title"] for n in found["nodes"]}


async def filled(database: Database) -> None:
    """Eight achievements: TRL 1 to 8 but for the last, formed on the first days of 2026."""
    rows = await put_in(database, "liaison_town", 8)
    for i, (row, title) in enumerate(zip(rows, TITLES, strict=True)):
        await database.rows(
            "UPDATE achievement SET title = $2, trl = $3, formed_on = DATE '2026-01-01' + $4::int, "
            "source = CASE WHEN $4::int < 3 THEN 'LOCAL' WHEN $4::int < 5 THEN 'ROUTINE' END, "
            "keywords = ARRAY['词' || $4::int, '词' || $4::int % 2], "
            "asking_price = CASE WHEN $4::int > 0 THEN $4::int * 0.1 END, "
            "contact_email = $5, submitted_at = TIMESTAMPTZ '2026-05-01T00:00:00Z' "
            "+ $4::int * INTERVAL '1 hour' WHERE id = $1",
            row,
            title,
            None if i == 7 else i + 1,
            i,
            None if i else "wang@example.cn",
        )


def pick(*positions: int) -> set[str]:
    """The titles at these positions."""
    return {TITLES[i] for i in positions}


EVERY = pick(*range(8))
DAY, LATER = "2026-01-03", "2026-01-06"
NOON, NEXT = "2026-05-01T02:00:00Z", "2026-05-01T13:00:00+08:00"
CASES: list[tuple[dict[str, Any], set[str]]] = [
    ({"title": {"eq": "LED"}}, pick(6)),
    ({"title": {"eq": "led"}}, set()),
    ({"title": {"in": ["LED", "acb", "?"]}}, pick(3, 6)),
    ({"title": {"in": []}}, set()),
    ({"title": {"contains": "led"}}, pick(6, 7)),
    ({"title": {"contains": "%"}}, pick(0)),
    ({"title": {"contains": "0%"}}, pick(0)),
    ({"title": {"contains": "_"}}, pick(2)),
    ({"title": {"contains": "a_b"}}, pick(2)),
    ({"title": {"contains": "\\"}}, pick(4)),
    ({"title": {"contains": "\\d"}}, pick(4)),
    ({"title": {"contains": "\\%"}}, set()),
    ({"title": {"contains": "'"}}, set()),
    ({"title": {"contains": "涂层"}}, pick(0, 1)),
    ({"title": {"contains": ""}}, EVERY),
    ({"title": {"isNull": True}}, set()),
    ({"title": {"isNull": False}}, EVERY),
    ({"title": {"contains": "b", "eq": "acb"}}, pick(3)),
    ({"trl": {"eq": 3}}, pick(2)),
    ({"trl": {"in": [1, 7, 9]}}, pick(0, 6)),
    ({"trl": {"in": []}}, set()),
    ({"trl": {"gt": 5}}, pick(5, 6)),
    ({"trl": {"gte": 5}}, pick(4, 5, 6)),
    ({"trl": {"lt": 3}}, pick(0, 1)),
    ({"trl": {"lte": 3}}, pick(0, 1, 2)),
    ({"trl": {"gt": 2, "lt": 5}}, pick(2, 3)),
    ({"trl": {"gt": 5, "lt": 5}}, set()),
    ({"trl": {"isNull": True}}, pick(7)),
    ({"trl": {"isNull": False}}, EVERY - pick(7)),
    ({"trl": {"eq": 40_000}}, set()),
    ({"trl": {"lt": 40_000}}, EVERY - pick(7)),
    ({"trl": {"in": [3, 40_000]}}, pick(2)),
    ({"formedOn": {"eq": DAY}}, pick(2)),
    ({"formedOn": {"in": [DAY, LATER]}}, pick(2, 5)),
    ({"formedOn": {"gt": LATER}}, pick(6, 7)),
    ({"formedOn": {"gte": LATER}}, pick(5, 6, 7)),
    ({"formedOn": {"lt": DAY}}, pick(0, 1)),
    ({"formedOn": {"lte": DAY}}, pick(0, 1, 2)),
    ({"submittedAt": {"eq": NOON}}, pick(2)),
    ({"submittedAt": {"eq": NEXT}}, pick(5)),
    ({"submittedAt": {"gte": NOON, "lt": NEXT}}, pick(2, 3, 4)),
    ({"submittedAt": {"in": [NOON, NEXT]}}, pick(2, 5)),
    ({"kind": {"eq": "PROJECT"}}, pick(0, 2, 4, 6)),
    ({"kind": {"in": ["ENTERPRISE", "PLATFORM"]}}, pick(1, 3, 5, 7)),
    ({"kind": {"in": []}}, set()),
    ({"level": {"isNull": True}}, EVERY),
    ({"unclassifiedDeclared": {"eq": True}}, pick(0, 2, 4, 6)),
    ({"unclassifiedDeclared": {"eq": False}}, pick(1, 3, 5, 7)),
    ({"registeredResult": {"isNull": True}}, EVERY),
    ({"registeredResult": {"isNull": False}}, set()),
    ({"reporter": {"in": []}}, set()),
    ({"kind": {"eq": "PROJECT"}, "trl": {"gte": 4}}, pick(4, 6)),
    ({}, EVERY),
    ({"title": {}}, EVERY),
    ({"contactName": {"eq": "王工"}}, pick(0, 2, 4, 6)),
    ({"contactName": {"isNull": True}}, pick(1, 3, 5, 7)),
    ({"contactEmail": {"contains": "EXAMPLE"}}, pick(0)),
    ({"source": {"eq": "LOCAL"}}, pick(0, 1, 2)),
    ({"source": {"in": ["LOCAL", "ROUTINE"]}}, pick(0, 1, 2, 3, 4)),
    ({"source": {"isNull": True}}, pick(5, 6, 7)),
    ({"keywords": {"anyOf": ["词7"]}}, pick(7)),
    ({"keywords": {"anyOf": ["词7", "词0", "?"]}}, pick(0, 2, 4, 6, 7)),
    ({"keywords": {"anyOf": ["词"]}}, set()),
    ({"keywords": {"anyOf": []}}, set()),
    ({"keywords": {}}, EVERY),
    ({"askingPrice": {"gte": "0.30", "lt": "0.5"}}, pick(3, 4)),
    ({"askingPrice": {"eq": "0.1"}}, pick(1)),
    ({"askingPrice": {"in": ["0.2", "0.70"]}}, pick(2, 7)),
    ({"askingPrice": {"isNull": True}}, pick(0)),
    ({"askingPrice": {"lt": "1E30"}}, EVERY - pick(0)),
    ({"or": [{"trl": {"eq": 3}}, {"title": {"eq": "LED"}}]}, pick(2, 6)),
    ({"or": []}, set()),
    ({"and": []}, EVERY),
    ({"and": [{"trl": {"gte": 3}}, {"trl": {"lte": 4}}]}, pick(2, 3)),
    ({"and": [{}]}, EVERY),
    ({"not": {"trl": {"gte": 3}}}, pick(0, 1, 7)),
    ({"not": {}}, set()),
    ({"not": {"not": {"trl": {"gte": 3}}}}, EVERY - pick(0, 1, 7)),
    ({"kind": {"eq": "PROJECT"}, "or": [{"trl": {"lt": 3}}, {"trl": {"gt": 6}}]}, pick(0, 6)),
    (
        {"or": [{"and": [{"trl": {"eq": 1}}, {"kind": {"eq": "PROJECT"}}]}, {"trl": {"eq": 2}}]},
        pick(0, 1),
    ),
    ({"reporter": {"where": {"name": {"eq": "东城街道"}}}}, EVERY),
    ({"reporter": {"where": {"name": {"contains": "理工"}}}}, set()),
    ({"reporter": {"where": {"town": {"where": {"kind": {"eq": "SUBDISTRICT"}}}}}}, EVERY),
    ({"reporter": {"where": {}}}, EVERY),
    ({"registeredResult": {"where": {}}}, set()),
    ({"not": {"registeredResult": {"where": {}}}}, EVERY),
    ({"not": {"reporter": {"where": {"town": {"where": {"kind": {"eq": "TOWN"}}}}}}}, EVERY),
]


async def test_every_operator(city: Api, city_database: Database) -> None:
    await filled(city_database)
    wrong = []
    for given, expected in CASES:
        answer = await city.gql(LIST, {"filter": given}, as_="staff")
        found = (answer.get("data") or {}).get("achievements")
        titles = {n["title"] for n in found["nodes"]} if found else answer["errors"]
        if titles != expected or (found and found["totalCount"] != len(expected)):
            wrong.append((given, titles))
    assert wrong == []
    assert await matched(city, None) == EVERY


LEFT_OUT = (
    "筛选条件 {} 不能为 null：不需要这个条件时请省略它",
    "`{}` in the filter may not be null: leave it out to set no such condition",
)
WITHOUT_VALUE = (
    "；要找没有值的记录，请用 isNull: true",
    "; for records without a value use `isNull: true`",
)
NULLS: list[tuple[dict[str, Any], str, bool]] = [
    ({"title": None}, "title", True),
    ({"keywords": None}, "keywords", False),
    ({"unclassifiedDeclared": None}, "unclassifiedDeclared", False),
    ({"reporter": None}, "reporter", True),
    *(({"title": {o: None}}, f"title.{o}", True) for o in ("eq", "in", "contains")),
    ({"title": {"isNull": None}}, "title.isNull", False),
    *(({"trl": {o: None}}, f"trl.{o}", True) for o in ("eq", "in", "gte", "lte", "gt", "lt")),
    ({"formedOn": {"gte": None}}, "formedOn.gte", True),
    ({"submittedAt": {"lt": None, "gte": NOON}}, "submittedAt.lt", True),
    ({"askingPrice": {"lte": None}}, "askingPrice.lte", True),
    *(({"source": {o: None}}, f"source.{o}", True) for o in ("eq", "in")),
    ({"unclassifiedDeclared": {"eq": None}}, "unclassifiedDeclared.eq", False),
    ({"keywords": {"anyOf": None}}, "keywords.anyOf", False),
    *(({"reporter": {o: None}}, f"reporter.{o}", True) for o in ("eq", "in", "where")),
    ({"reporter": {"isNull": None}}, "reporter.isNull", False),
    *(({o: None}, o, False) for o in ("and", "or", "not")),
    ({"kind": {"eq": "PROJECT"}, "trl": {"gte": None}}, "trl.gte", True),
    ({"or": [{"trl": {"eq": 3}}, {"trl": {"eq": None}}]}, "or.1.trl.eq", True),
    ({"and": [{"not": {"kind": None}}]}, "and.0.not.kind", True),
    (
        {"reporter": {"where": {"town": {"where": {"name": {"eq": None}}}}}},
        "reporter.where.town.where.name.eq",
        True,
    ),
]


def said(path: str, takes_is_null: bool) -> tuple[str, str]:
    """What is wrong with a null at the place, in Chinese and in English."""
    endings = WITHOUT_VALUE if takes_is_null else ("", "")
    zh, en = (text.format(path) + more for text, more in zip(LEFT_OUT, endings, strict=True))
    return f"{zh}。", f"{en}."


async def test_a_null_is_no_condition(city: Api, city_database: Database) -> None:
    """Who forgot a value is told so, and not shown everything."""
    await filled(city_database)
    # What is known goes in front of Strawberry from here on.
    assert await matched(city, {"title": {"eq": "LED"}}) == pick(6)
    assert await matched(city, {"title": {"eq": "acb"}}) == pick(3)
    for given, path, takes_is_null in NULLS:
        for language, message in zip(("zh", "en"), said(path, takes_is_null), strict=True):
            headers = {"Accept-Language": language}
            answer = (await city.post(LIST, {"filter": given}, as_="staff", headers=headers)).json()
            assert answer["data"] is None, given
            assert [
                (e["extensions"]["code"], e["message"], e["path"]) for e in answer["errors"]
            ] == [("BAD_INPUT", message, ["achievements"])], given
    # No filter at all is none; what was left out, or whose variable was, is no condition.
    assert await matched(city, None) == EVERY


VALUED = """query ($town: String) { achievements(filter: { title: { eq: $town } }) {
  nodes { title } } }"""
ONE = """query ($id: ID) { achievements(filter: { reporter: { eq: $id } }) { nodes { title } } }"""
NESTED = """query ($id: ID) { organizations(first: 100) { nodes {
  achievements(filter: { reporter: { eq: $id } }) { nodes { title } } } } }"""
GROUPS = "query ($id: ID) { achievementStats(by: [], filter: { reporter: { eq: $id } }) { count } }"


@pytest.mark.parametrize(
    ("document", "name", "path"),
    [(VALUED, "town", "title.eq"), (ONE, "id", "reporter.eq")],
)
async def test_a_variable_that_is_null(
    city: Api, city_database: Database, document: str, name: str, path: str
) -> None:
    await filled(city_database)
    for _ in range(3):  # the first is executed, the next ones come in front of the executor
        answer = await city.gql(document, {name: None}, as_="staff")
        assert answer["data"] is None
        (error,) = answer["errors"]
        assert error["extensions"]["code"] == "BAD_INPUT"
        assert error["message"] == said(path, True)[0]
        found = await city.data(document, {}, as_="staff")
        assert {n["title"] for n in found["achievements"]["nodes"]} == EVERY


async def test_a_null_in_lists_inside_records_and_in_groups(
    city: Api, city_database: Database
) -> None:
    await filled(city_database)
    for document in (NESTED, GROUPS):
        for _ in range(3):
            assert await city.data(document, {}, as_="staff")
            answer = await city.gql(document, {"id": None}, as_="staff")
            assert answer["data"] is None
            found = {(e["extensions"]["code"], e["message"]) for e in answer["errors"]}
            assert found == {("BAD_INPUT", said("reporter.eq", True)[0])}, document


async def test_ids(city: Api, city_database: Database) -> None:
    await filled(city_database)
    numbers = await city_database.rows(
        "SELECT reporter_id, industry_id, title FROM achievement ORDER BY id"
    )
    reporter = str(GlobalId("Organization", numbers[0]["reporter_id"]))
    industry = GlobalId("Industry", numbers[0]["industry_id"])
    nobody = str(GlobalId("Organization", 2**63 - 1))
    assert await matched(city, {"reporter": {"eq": reporter}}) == EVERY
    assert await matched(city, {"reporter": {"eq": nobody}}) == set()
    assert await matched(city, {"reporter": {"in": [nobody, reporter]}}) == EVERY
    same = {n["title"] for n in numbers if n["industry_id"] == industry.row}
    assert await matched(city, {"industry": {"eq": str(industry)}}) == same


@pytest.mark.parametrize("given", [str(GlobalId("Town", 1)), "1", "", "成果", "A" * 500])
async def test_ids_of_another_type(city: Api, given: str) -> None:
    for condition in ({"eq": given}, {"in": [given]}):
        answer = await city.gql(LIST, {"filter": {"reporter": condition}}, as_="staff")
        assert [e["extensions"]["code"] for e in answer["errors"]] == ["BAD_INPUT"]


REGISTRANTS = """query ($filter: AchievementFilter!) {
  achievements(filter: $filter) { totalCount nodes { title registrant { displayName } } }
}"""


async def test_what_the_viewer_cannot_see_is_null_to_filters_too(
    city: Api, city_database: Database
) -> None:
    await put_in(city_database, "liaison_town", 2)
    names = {"liaison_town": "甲", "evaluator1": "乙"}
    ids: dict[str, str] = {}
    rows = await city_database.rows("SELECT id FROM achievement ORDER BY id")
    for row, (name, title) in zip(rows, names.items(), strict=True):
        number = await city_database.value("SELECT id FROM account WHERE sign_in_name = $1", name)
        ids[name] = str(GlobalId("Account", number))
        await city_database.rows(
            "UPDATE achievement SET registrant_id = $2, title = $3 WHERE id = $1",
            row["id"],
            number,
            title,
        )
    shown, hidden = ids["liaison_town"], ids["evaluator1"]
    cases: list[tuple[dict[str, Any], set[str], set[str]]] = [
        ({"eq": shown}, {"甲"}, {"甲"}),
        ({"eq": hidden}, set(), {"乙"}),
        ({"in": [shown, hidden]}, {"甲"}, {"甲", "乙"}),
        ({"isNull": True}, {"乙"}, set()),
        ({"isNull": False}, {"甲"}, {"甲", "乙"}),
        ({"eq": hidden, "isNull": True}, set(), set()),
        ({"eq": hidden, "isNull": False}, set(), {"乙"}),
        ({}, {"甲", "乙"}, {"甲", "乙"}),
        ({"where": {}}, {"甲"}, {"甲", "乙"}),
        ({"where": {"displayName": {"eq": "evaluator1"}}}, set(), {"乙"}),
        ({"where": {"displayName": {"eq": "liaison_town"}}}, {"甲"}, {"甲"}),
        ({"where": {"not": {"displayName": {"eq": "liaison_town"}}}}, set(), {"乙"}),
    ]
    for condition, to_the_liaison, to_the_staff in cases:
        for person, expected in (("liaison_town", to_the_liaison), ("staff", to_the_staff)):
            given = {"filter": {"registrant": condition}}
            found = (await city.data(REGISTRANTS, given, as_=person))["achievements"]
            assert {n["title"] for n in found["nodes"]} == expected, (person, condition)
            assert found["totalCount"] == len(expected), (person, condition)
            for node in found["nodes"]:
                unseen = node["title"] == "乙" and person == "liaison_town"
                assert (node["registrant"] is None) is unseen


async def test_what_is_hidden_is_hidden_through_a_relation_too(city: Api) -> None:
    hidden = {"registrant": {"where": {"signInName": {"isNull": False}}}}
    for given in (hidden, {"not": hidden}, {"or": [{"and": [hidden]}]}):
        answer = await city.gql(LIST, {"filter": given})
        assert [e["extensions"]["code"] for e in answer["errors"]] == ["FORBIDDEN"], given


@pytest.mark.parametrize("by", ["not", "and", "where"])
async def test_filters_have_a_depth(city: Api, by: str) -> None:
    given: Any = {}
    for _ in range(50):
        deeper = {"not": given} if by == "not" else {"and": [given]}
        given = {"reporter": {"where": given}} if by == "where" else deeper
    answer = await city.gql(LIST, {"filter": given}, as_="staff")
    assert {e["extensions"]["code"] for e in answer["errors"]} <= {"LIMIT_EXCEEDED", "BAD_INPUT"}


@pytest.mark.parametrize("given", ["0001-01-01T00:00:00+23:59", "9999-12-31T23:59:59-23:59"])
async def test_times_outside_the_calendar(city: Api, given: str) -> None:
    for condition in ({"gte": given}, {"in": [given]}):
        answer = await city.gql(LIST, {"filter": {"submittedAt": condition}}, as_="staff")
        assert [e["extensions"]["code"] for e in answer["errors"]] == ["BAD_INPUT"]


CONTACT = ("contactName", "contactPhone", "contactEmail")
ORDERS = ("CONTACT_NAME", "CONTACT_PHONE", "CONTACT_EMAIL")


@pytest.mark.parametrize(
    ("person", "refused"),
    [
        (None, True),
        ("admin", True),
        ("liaison_town", False),
        ("firm", False),
        ("staff", False),
        ("lead", False),
    ],
)
async def test_fields_that_are_not_everybodys(
    city: Api, city_database: Database, person: str | None, refused: bool
) -> None:
    await filled(city_database)
    given: list[dict[str, Any]] = [{"filter": {f: {"isNull": False}}} for f in CONTACT]
    given += [{"by": [{"field": f}]} for f in ORDERS]
    given += [{"by": [{"field": "TITLE"}, {"field": f}]} for f in ORDERS]
    for variables in given:
        answer = await city.gql(LIST, variables, as_=person)
        codes = [e["extensions"]["code"] for e in answer.get("errors", [])]
        assert codes == (["FORBIDDEN"] if refused else []), variables


@pytest.mark.parametrize("number", ["NaN", "Infinity", "1E+999999", "1E-999999"])
async def test_numbers_that_no_column_holds(city: Api, number: str) -> None:
    for given in ({"gte": number}, {"in": ["1", number]}):
        answer = await city.gql(LIST, {"filter": {"askingPrice": given}}, as_="staff")
        assert [e["extensions"]["code"] for e in answer["errors"]] == ["BAD_INPUT"]
