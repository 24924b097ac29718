"""Pages of a list: every row once, in order, whatever happens meanwhile; forged cursors."""

from __future__ import annotations

import asyncio
from base64 import urlsafe_b64encode
from itertools import count, product
from typing import Any

import orjson
import pytest

from backend.core.declaring.records import RECORDS
from backend.core.ids import row_of
from backend.core.reading.paging import Cursors, keys_of
from tests.api import Api
from tests.core.rows import put_in
from tests.databases import Database

PAGE = """
query ($first: Int!, $after: String, $by: [AchievementOrder!]) {
  achievements(first: $first, after: $after, orderBy: $by) {
    totalCount
    nodes { id }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges { cursor node { id } }
  }
}
"""
FIELDS = '{ __type(name: "AchievementOrderField") { enumValues { name } } }'
Order = list[dict[str, str]]


async def page(
    city: Api, first: int, after: str | None = None, by: Order | None = None
) -> dict[str, Any]:
    """One page as staff see it."""
    given = {"first": first, "after": after, "by": by}
    found = (await city.data(PAGE, given, as_="staff"))["achievements"]
    assert [e["node"] for e in found["edges"]] == found["nodes"]
    cursors = [e["cursor"] for e in found["edges"]]
    info = found["pageInfo"]
    ends = [cursors[0], cursors[-1]] if cursors else [None, None]
    assert [info["startCursor"], info["endCursor"]] == ends
    assert info["hasPreviousPage"] == (after is not None)
    assert isinstance(found, dict)
    return found


def rows_of(found: dict[str, Any]) -> list[int]:
    """The row numbers of a page."""
    rows = [row_of(n["id"], "Achievement") for n in found["nodes"]]
    return [r for r in rows if r is not None]


async def walked(city: Api, size: int, by: Order | None = None) -> list[int]:
    """The rows of all pages, one after the other."""
    rows: list[int] = []
    after: str | None = None
    for _ in range(50):
        found = await page(city, size, after, by)
        rows += rows_of(found)
        after = found["pageInfo"]["endCursor"]
        if not found["pageInfo"]["hasNextPage"]:
            return rows
        assert len(found["nodes"]) == size
    raise AssertionError(rows)


BACKWARD = """
query ($last: Int, $before: String, $after: String, $by: [AchievementOrder!]) {
  achievements(last: $last, before: $before, after: $after, orderBy: $by) {
    nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }
"""


async def walked_back(city: Api, size: int, by: Order | None = None) -> list[int]:
    """The rows of all pages from the end, put in the list's order."""
    rows: list[int] = []
    before: str | None = None
    for _ in range(50):
        given = {"last": size, "before": before, "by": by}
        found = (await city.data(BACKWARD, given, as_="staff"))["achievements"]
        rows = rows_of(found) + rows
        assert found["pageInfo"]["hasNextPage"] == (before is not None)
        before = found["pageInfo"]["startCursor"]
        if not found["pageInfo"]["hasPreviousPage"]:
            return rows
        assert len(found["nodes"]) == size
    raise AssertionError(rows)


async def test_pages_from_the_end(city: Api, city_database: Database) -> None:
    await put_in(city_database, "liaison_town", 13)
    for field in ("ID", "TRL", "FORMED_ON", "TITLE", "LEVEL"):
        for direction in ("ASC", "DESC"):
            by = [{"field": field, "direction": direction}]
            for size in (1, 4, 13, 100):
                assert await walked_back(city, size, by) == await walked(city, 100, by), (by, size)


async def test_between_two_cursors(city: Api, city_database: Database) -> None:
    rows = (await put_in(city_database, "liaison_town", 9))[::-1]
    cursors = [e["cursor"] for e in (await page(city, 9))["edges"]]
    for last, found in ((2, rows[4:6]), (3, rows[3:6]), (0, []), (None, rows[3:6])):
        given = {"last": last, "after": cursors[2], "before": cursors[6]}
        answer = (await city.data(BACKWARD, given, as_="staff"))["achievements"]
        assert rows_of(answer) == found, last
    assert codes(await city.gql(BACKWARD, {"last": 101}, as_="staff")) == ["LIMIT_EXCEEDED"]
    assert codes(await city.gql(BACKWARD, {"before": "zz"}, as_="staff")) == ["BAD_INPUT"]


async def test_every_order_gives_every_row_once(city: Api, city_database: Database) -> None:
    await put_in(city_database, "liaison_town", 23)
    fields = [v["name"] for v in (await city.data(FIELDS))["__type"]["enumValues"]]
    assert {"ID", "TITLE", "TRL", "STAGE", "FORMED_ON", "SUBMITTED_AT"} <= set(fields)
    for field in fields:
        for direction in ("ASC", "DESC"):
            expected = await city_database.rows(
                f'SELECT id FROM achievement ORDER BY "{field.lower()}" {direction} NULLS LAST, '
                f"id {direction}"
            )
            found = await walked(city, 6, [{"field": field, "direction": direction}])
            assert found == [r["id"] for r in expected], (field, direction)


async def test_orders_of_several_steps(city: Api, city_database: Database) -> None:
    await put_in(city_database, "liaison_town", 23)
    by = [
        {"field": "TRL", "direction": "DESC"},
        {"field": "FORMED_ON", "direction": "ASC"},
        {"field": "TITLE", "direction": "DESC"},
        {"field": "ID", "direction": "ASC"},
    ]
    expected = await city_database.rows(
        "SELECT id FROM achievement ORDER BY trl DESC NULLS LAST, formed_on NULLS LAST, "
        "title DESC NULLS LAST, id"
    )
    assert await walked(city, 1, by) == [r["id"] for r in expected]


async def test_sizes_that_divide_and_that_do_not(city: Api, city_database: Database) -> None:
    rows = await put_in(city_database, "liaison_town", 12)
    for size in (1, 5, 6, 11, 12, 13, 100):
        assert await walked(city, size) == rows[::-1], size


async def test_rows_that_come_and_go_meanwhile(city: Api, city_database: Database) -> None:
    await put_in(city_database, "liaison_town", 12)
    by = [{"field": "TITLE", "direction": "ASC"}]
    sorted_rows = rows_of(await page(city, 100, None, by))
    start = await page(city, 5, None, by)
    # The row that the cursor stands on goes, and others come before and after it.
    await city_database.rows("DELETE FROM achievement WHERE id = $1", sorted_rows[4])
    added = await put_in(city_database, "liaison_town", 14, start=100)
    rest = rows_of(await page(city, 100, start["pageInfo"]["endCursor"], by))
    assert len(rest) == len(set(rest))
    assert not set(rest) & set(sorted_rows[:5])
    assert [r for r in rest if r not in added] == sorted_rows[5:]
    assert set(rest) & set(added)
    assert set(added) - set(rest)


ANY_ORDER: list[Order] = [
    [{"field": "TITLE", "direction": "ASC"}],
    [{"field": "TRL", "direction": "DESC"}],
    [{"field": "FORMED_ON", "direction": "ASC"}, {"field": "SUBMITTED_AT", "direction": "DESC"}],
]
COMING = """
INSERT INTO achievement (version, kind, stage, title, title_fold, summary, trl, formed_on, secrecy,
    unclassified_declared, reporter_id, registrant_id, keywords, conversion_ways, created_at,
    submitted_at)
SELECT version, kind, stage, title, title_fold, '来去', trl, formed_on, secrecy,
    unclassified_declared, reporter_id, registrant_id, keywords, conversion_ways, created_at,
    submitted_at
FROM achievement WHERE id = $1 RETURNING id
"""
MOVING = """
UPDATE achievement SET title = '成果 ' || ($2::int % 9), trl = nullif($2::int % 4, 0),
    formed_on = CASE WHEN $2::int % 3 = 0 THEN NULL ELSE DATE '2026-01-01' + $2::int % 5 END
WHERE id = $1
"""


async def come_and_go(database: Database, staying: list[int], came: list[int]) -> None:
    """Rows like those that stay come, move about in every order and go, for ever."""
    here: list[int] = []
    for act in count():
        (new,) = await database.rows(COMING, staying[act % len(staying)])
        here.append(new["id"])
        came.append(new["id"])
        await database.rows(MOVING, here[act % len(here)], act)
        if len(here) > 5:
            await database.rows("DELETE FROM achievement WHERE id = $1", here.pop(act % 5))


@pytest.mark.parametrize("by", ANY_ORDER, ids=lambda by: by[0]["field"])
async def test_writers_at_the_same_time(city: Api, city_database: Database, by: Order) -> None:
    staying = await put_in(city_database, "liaison_town", 23)
    expected = await walked(city, 100, by)
    assert sorted(expected) == staying
    came: list[int] = []
    writer = asyncio.create_task(come_and_go(city_database, staying, came))
    others: set[int] = set()
    try:
        for size, walk in product((2, 5), (walked, walked_back)):
            before = len(came)
            rows: list[int] = []
            while len(came) == before:  # until one came while the pages were read
                rows = await walk(city, size, by)
                assert [r for r in rows if r in staying] == expected, (size, walk)
            others |= set(rows) - set(staying)
    finally:
        writer.cancel()
    assert others
    assert others <= set(came)


async def test_nothing_at_all(city: Api) -> None:
    found = await page(city, 20)
    assert (found["totalCount"], found["nodes"]) == (0, [])
    assert found["pageInfo"]["hasNextPage"] is False


async def test_no_rows_asked_for(city: Api, city_database: Database) -> None:
    await put_in(city_database, "liaison_town", 2)
    found = await page(city, 0)
    assert (found["totalCount"], found["nodes"]) == (2, [])
    assert found["pageInfo"]["hasNextPage"] is True


@pytest.mark.parametrize("first", [-1, 101, 1_000_000, -(2**31)])
async def test_sizes_that_are_refused(city: Api, first: int) -> None:
    asked = [
        await city.gql(PAGE, {"first": first}, as_="staff"),
        await city.gql(f"{{ achievements(first: {first}) {{ totalCount }} }}", as_="staff"),
    ]
    assert [codes(a) for a in asked] == [["LIMIT_EXCEEDED"]] * 2


def codes(answer: dict[str, Any]) -> list[str]:
    """The codes of an answer's errors."""
    return [e["extensions"]["code"] for e in answer.get("errors", [])]


def cursor(content: object) -> str:
    """A cursor with this content."""
    return urlsafe_b64encode(orjson.dumps(content)).decode().rstrip("=")


def raw(content: bytes) -> str:
    """A cursor of these bytes."""
    return urlsafe_b64encode(content).decode().rstrip("=")


A = "Achievement"
TITLE, TRL, FORMED, SUBMITTED, STAGE = ("TITLE", "TRL", "FORMED_ON", "SUBMITTED_AT", "STAGE")


def placed(field: str, value: object, row: object = 1) -> str:
    """A cursor of the list ordered by the field, with this value."""
    return cursor([A, [field.lower(), "id"], [value, row]])


FORGED = [
    (TITLE, ""),
    (TITLE, "="),
    (TITLE, "a"),
    (TITLE, "!!!!"),
    (TITLE, "成果"),
    (TITLE, "é"),
    (TITLE, "A" * 5000),
    (TITLE, raw(b"\xff\xfe")),
    (TITLE, raw(b"[" * 50_00)),
    (TITLE, raw(b"[" * 2000 + b"]" * 2000)),
    (TITLE, raw(b"{}")),
    (TITLE, raw(b"null")),
    (TITLE, raw(b"7")),
    (TITLE, raw(b'"abc"')),
    (TITLE, raw(b"[1,2,3]")),
    (TITLE, cursor([A, ["title", "id"], 7])),
    (TITLE, cursor([A, ["title", "id"], None])),
    (TITLE, cursor([A, ["title", "id"], {"a": 1, "b": 2}])),
    (TITLE, cursor([A, ["title", "id"], ["a"]])),
    (TITLE, cursor([A, ["title", "id"], ["a", 1, 1]])),
    (TITLE, cursor([A, ["-title", "-id"], ["a", 1]])),
    (TITLE, cursor([A, ["id"], [1]])),
    (TITLE, cursor(["Organization", ["title", "id"], ["a", 1]])),
    (TITLE, placed(TITLE, 1)),
    (TITLE, placed(TITLE, ["a"])),
    (TITLE, placed(TITLE, "a", "1")),
    (TITLE, placed(TITLE, "a", 1.5)),
    (TITLE, placed(TITLE, "a", True)),
    (TITLE, placed(TITLE, "a", 2**63)),
    (TITLE, raw(b'["Achievement",["title","id"],["a",' + b"9" * 400 + b"]]")),
    (TITLE, raw(b'["Achievement",["title","id"],["\\ud800",1]]')),
    (TITLE, placed(TITLE, "a\0b")),
    (TRL, placed(TRL, "3")),
    (FORMED, placed(FORMED, "yesterday")),
    (FORMED, placed(FORMED, 20260101)),
    (FORMED, placed(FORMED, "2026-02-30")),
    (SUBMITTED, placed(SUBMITTED, "2026-01-01")),
    (SUBMITTED, placed(SUBMITTED, "2026-01-01T00:00:00")),
    (SUBMITTED, placed(SUBMITTED, 1.0)),
    (SUBMITTED, placed(SUBMITTED, "0001-01-01T00:00:00+23:59")),
    (SUBMITTED, placed(SUBMITTED, "9999-12-31T23:59:59-23:59")),
    (STAGE, placed(STAGE, 1)),
    (STAGE, placed(STAGE, "a\0b")),
]


@pytest.mark.parametrize("with_rows", [True, False], ids=["rows", "empty"])
async def test_forged_cursors(city: Api, city_database: Database, with_rows: bool) -> None:
    if with_rows:
        await put_in(city_database, "liaison_town", 3)
    found = {}
    for field, forged in FORGED:
        given = {"first": 5, "after": forged, "by": [{"field": field, "direction": "ASC"}]}
        found[field, forged[:200]] = codes(await city.gql(PAGE, given, as_="staff"))
    assert {k: v for k, v in found.items() if v != ["BAD_INPUT"]} == {}


async def test_a_cursor_signed_with_another_secret(city: Api, city_database: Database) -> None:
    await put_in(city_database, "liaison_town", 3)
    by = [{"field": "TITLE", "direction": "ASC"}]
    real = (await page(city, 1, None, by))["pageInfo"]["endCursor"]
    keys, declaration = keys_of(("title",)), RECORDS[A]
    kept = Cursors(city_database.settings.secret_file.read_bytes())
    values = kept.values(declaration, keys, real)
    assert kept.of(declaration, keys, values) == real
    forged = Cursors().of(declaration, keys, values)
    assert (len(forged), forged[-20:]) == (len(real), real[-20:])
    answer = await city.gql(PAGE, {"first": 1, "after": forged, "by": by}, as_="staff")
    assert codes(answer) == ["BAD_INPUT"]


async def test_a_cursor_cut_short_or_of_another_list(city: Api, city_database: Database) -> None:
    await put_in(city_database, "liaison_town", 3)
    by = [{"field": "TITLE", "direction": "ASC"}]
    real = (await page(city, 1, None, by))["pageInfo"]["endCursor"]
    cut = [real[:n] for n in range(1, len(real), 5)]
    for forged in cut:
        answer = await city.gql(PAGE, {"first": 1, "after": forged, "by": by}, as_="staff")
        assert codes(answer) == ["BAD_INPUT"], forged
    for other in (None, [{"field": "TITLE", "direction": "DESC"}], [{"field": "TRL"}]):
        answer = await city.gql(PAGE, {"first": 1, "after": real, "by": other}, as_="staff")
        assert codes(answer) == ["BAD_INPUT"], other
    elsewhere = "query ($after: String) { organizations(after: $after) { totalCount } }"
    assert codes(await city.gql(elsewhere, {"after": real})) == ["BAD_INPUT"]


async def test_an_ordering_has_an_end(city: Api, city_database: Database) -> None:
    await put_in(city_database, "liaison_town", 3)
    steps = [{"field": f, "direction": "ASC"} for f in ("TRL", "TITLE", "KIND")]
    found = await page(city, 2, None, steps)
    same = await page(city, 2, None, [*steps, *reversed(steps), *steps])
    assert (same["nodes"], same["pageInfo"]) == (found["nodes"], found["pageInfo"])
    given = {"first": 1, "after": None, "by": [steps[0]] * 11}
    answer = await city.gql(PAGE, given, as_="staff")
    assert [e["extensions"]["code"] for e in answer["errors"]] == ["LIMIT_EXCEEDED"]
