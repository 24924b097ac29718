"""Records grouped, counted and summed: exact, and no more than the viewer's lists show."""

from __future__ import annotations

from collections import Counter, defaultdict
from datetime import datetime
from decimal import Decimal
from typing import Any, NamedTuple

import pytest

from backend.core.declaring.masks import Mask
from backend.core.declaring.records import RECORDS
from backend.core.permissions import Permission
from tests.api import Api
from tests.cast import CAST
from tests.core.rows import put_in
from tests.databases import Database
from tests.demands.needs import proven, real

FIELDS = {
    "landing": "town { name } year month industry { code } kind state clause counted "
    "organization { name } reporter { name } count amount { yuan text }",
    "achievement": "kind stage industry { code } year month trl maturity reporter { name } "
    "reporterKind town { name } count askingPrice { yuan }",
    "demand": "stage proof industry { code } town { name } year month firm { name } "
    "reporter { name } reporterKind trlWanted count budget { yuan }",
}
LANDINGS = """{ landings(first: 100) { totalCount nodes { landingTown { name } state
  clauseCode claimingOrganization { name } achievement { kind industry { code } }
  amount { yuan } } } }"""
ACHIEVEMENTS = """{ achievements(first: 100) { totalCount nodes { kind stage trl
  industry { code } reporter { name kind town { name } } askingPrice { yuan } } } }"""
_LAND = """
INSERT INTO landing (version, revision, achievement_id, clause, plan_version_id, facts,
    claimant_id, claiming_organization_id, created_at, state, landing_town_id, verified_at, amount)
SELECT 1, 1, a.id, $2::text, (SELECT max(id) FROM plan_version), '[]', a.registrant_id,
    a.reporter_id, now(), $3::text, (SELECT id FROM town WHERE name = $4), $5, $6::numeric
FROM achievement a WHERE a.id = $1
"""


class Landed(NamedTuple):
    """A landing to be put in."""

    town: str | None
    moment: str | None = None
    amount: str | None = None
    state: str = "VERIFIED"
    clause: str = "LAND-3.1"


async def land(database: Database, achievement: int, given: Landed) -> None:
    """A landing of the achievement, put in behind the application's back."""
    moment = datetime.fromisoformat(given.moment) if given.moment else None
    amount = Decimal(given.amount) if given.amount else None
    await database.rows(_LAND, achievement, given.clause, given.state, given.town, moment, amount)


async def asked(
    api: Api,
    of: str,
    by: list[str],
    as_: str | None = "staff",
    fields: str = "",
    filter: Any = None,
) -> dict[str, Any]:
    """The whole answer to a question for groups."""
    kind = of.capitalize()
    document = f"""query ($by: [{kind}Dimension!]!, $filter: {kind}Filter) {{
      {of}Stats(by: $by, filter: $filter) {{ {fields or FIELDS[of]} }} }}"""
    return await api.gql(document, {"by": by, "filter": filter}, as_=as_)


def _flat(value: Any) -> Any:
    return next(iter(value.values())) if isinstance(value, dict) else value


async def groups(
    api: Api, of: str, by: list[str], as_: str | None = "staff", filter: Any = None
) -> list[tuple[Any, ...]]:
    """Of each group its dimensions, its count and its sum; all else in it is null."""
    answer = await asked(api, of, by, as_, filter=filter)
    assert "errors" not in answer, answer
    found = []
    for group in answer["data"][f"{of}Stats"]:
        flat = {name: _flat(value) for name, value in group.items()}
        count, total = flat.pop("count"), flat.pop(list(group)[-1])
        names = [_camel(name) for name in by]
        assert {n for n, value in flat.items() if value is not None} <= set(names)
        found.append((*(flat[n] for n in names), count, total))
    return found


def _camel(name: str) -> str:
    first, *rest = name.lower().split("_")
    return first + "".join(part.capitalize() for part in rest)


BOUNDARY = [
    Landed("东城街道", "2025-12-31T15:59:59+00:00", "100.10"),
    Landed("东城街道", "2025-12-31T16:00:00+00:00", "200.20"),
    Landed("东城街道", "2026-06-01T00:00:00+00:00"),
    Landed("长安镇", "2024-12-31T15:59:59.999999+00:00", "0.01"),
    Landed("长安镇", None, "9000.00", "SUBMITTED"),
    Landed(None, "2026-12-31T15:59:59+00:00", "0.02"),
    Landed(None, None, None, "DRAFT"),
]


@pytest.fixture
async def landed(city: Api, city_database: Database) -> Api:
    """The city with landings around the turns of its years."""
    numbers = await put_in(city_database, "liaison_town", len(BOUNDARY))
    for number, given in zip(numbers, BOUNDARY, strict=True):
        await land(city_database, number, given)
    return city


async def test_figures_are_exact_by_town_and_the_citys_year(landed: Api) -> None:
    assert await groups(landed, "landing", ["TOWN", "YEAR"]) == [
        ("东城街道", 2025, 1, "100.10"),
        ("东城街道", 2026, 2, "200.20"),
        ("长安镇", 2024, 1, "0.01"),
        ("长安镇", None, 1, "9000.00"),
        (None, 2026, 1, "0.02"),
        (None, None, 1, None),
    ]
    assert await groups(landed, "landing", ["YEAR", "MONTH"]) == [
        (2024, 12, 1, "0.01"),
        (2025, 12, 1, "100.10"),
        (2026, 1, 1, "200.20"),
        (2026, 6, 1, None),
        (2026, 12, 1, "0.02"),
        (None, None, 2, "9000.00"),
    ]
    assert await groups(landed, "landing", []) == [(7, "9300.33")]


async def test_groups_of_what_a_filter_leaves(landed: Api) -> None:
    of_town = {"landingTown": {"where": {"name": {"eq": "东城街道"}}}}
    assert await groups(landed, "landing", ["TOWN"], filter=of_town) == [("东城街道", 3, "300.30")]
    none = {"state": {"eq": "RETURNED"}}
    assert await groups(landed, "landing", ["TOWN", "YEAR"], filter=none) == []
    assert await groups(landed, "landing", [], filter=none) == [(0, None)]


async def test_only_what_is_asked_of_a_group_is_in_it(landed: Api) -> None:
    fields = "n: count ... on LandingStat { __typename a: amount { text } } town { code }"
    answer = await asked(landed, "landing", ["TOWN"], fields=fields)
    assert answer["data"]["landingStats"][0] == {
        "n": 3,
        "__typename": "LandingStat",
        "a": {"text": "300.30 元"},
        "town": {"code": "441900003"},
    }


@pytest.fixture
async def reported(city: Api, city_database: Database) -> Api:
    """The city with achievements of two organizations, in every stage, some of them landed."""
    for person, stage in (
        ("liaison_town", "SUBMITTED"),
        ("liaison_town", "DRAFT"),
        ("liaison_uni", "IN_SERVICE"),
        ("liaison_uni", "VOIDED"),
    ):
        numbers = await put_in(city_database, person, 4, stage=stage)
        await land(city_database, numbers[0], Landed("东城街道", None, "1.00", "DRAFT"))
        await land(city_database, numbers[1], Landed("长安镇", None, "2.50", "SUBMITTED"))
        await land(city_database, numbers[2], Landed("长安镇", "2026-02-01T00:00:00Z", "4.00"))
    await city_database.rows("UPDATE achievement SET asking_price = 10 * trl")
    return city


def counted_from(nodes: list[tuple[Any, ...]]) -> dict[Any, tuple[int, Decimal | None]]:
    """Count and sum of lists' nodes, whose last member is the amount."""
    counts: Counter[Any] = Counter(node[:-1] for node in nodes)
    sums: dict[Any, list[Decimal]] = defaultdict(list)
    for *key, amount in nodes:
        if amount is not None:
            sums[tuple(key)].append(Decimal(amount))
    return {key: (n, sum(sums[key], Decimal()) if sums[key] else None) for key, n in counts.items()}


def _as_counted(found: list[tuple[Any, ...]]) -> dict[Any, tuple[int, Decimal | None]]:
    return {tuple(key): (n, total and Decimal(total)) for *key, n, total in found}


def _name(record: dict[str, Any] | None, key: str = "name") -> Any:
    return record and record[key]


@pytest.mark.parametrize("person", [None, *CAST])
async def test_everybody_counts_what_their_lists_show(reported: Api, person: str | None) -> None:
    listed = (await reported.data(LANDINGS, as_=person))["landings"]
    assert listed["totalCount"] == len(listed["nodes"])
    expected = counted_from(
        [
            (
                _name(n["landingTown"]),
                n["state"],
                _name(n["claimingOrganization"]),
                _name(_name(n["achievement"], "industry"), "code"),
                n["amount"] and n["amount"]["yuan"],
            )
            for n in listed["nodes"]
        ]
    )
    by = ["TOWN", "STATE", "ORGANIZATION", "INDUSTRY"]
    assert _as_counted(await groups(reported, "landing", by, person)) == expected
    listed = (await reported.data(ACHIEVEMENTS, as_=person))["achievements"]
    assert listed["totalCount"] == len(listed["nodes"])
    expected = counted_from(
        [
            (
                n["stage"],
                n["trl"],
                n["reporter"]["kind"],
                _name(n["reporter"]["town"]),
                n["askingPrice"] and n["askingPrice"]["yuan"],
            )
            for n in listed["nodes"]
        ]
    )
    by = ["STAGE", "TRL", "REPORTER_KIND", "TOWN"]
    assert _as_counted(await groups(reported, "achievement", by, person)) == expected


async def test_what_is_out_of_sight_behind_a_record_is_null(
    reported: Api, city_database: Database
) -> None:
    # A claim that another organization made: it sees the claim, and not the item.
    await city_database.rows(
        "UPDATE landing SET claiming_organization_id = (SELECT organization_id FROM account "
        "WHERE sign_in_name = 'liaison_town2') WHERE state = 'SUBMITTED'"
    )
    by = ["KIND", "INDUSTRY", "REPORTER"]
    assert await groups(reported, "landing", by, "liaison_town2") == [
        (None, None, None, 4, "10.00")
    ]
    seen = await groups(reported, "landing", by, "staff", filter={"state": {"eq": "SUBMITTED"}})
    assert [(kind, count) for kind, _, _, count, _ in seen] == [("ENTERPRISE", 2)] * 2
    assert {reporter for _, _, reporter, _, _ in seen} == {"东城街道", "东莞理工学院"}


BOARD = "query ($y: Int!) { plan(year: $y) { indicators { code actual } } }"
NOT_COUNTED = {"not": {"stage": {"in": ["RETURNED", "VOIDED", "MERGED"]}}}


async def test_the_boards_own_figures(landed: Api, city_database: Database) -> None:
    numbers = await put_in(city_database, "liaison_uni", 12, start=20)
    for i, moment in enumerate(("2025-12-31T15:59:59Z", "2025-12-31T16:00:00Z")):
        await city_database.rows(
            "UPDATE achievement SET submitted_at = $2 WHERE id = ANY($1::bigint[])",
            numbers[i * 5 : i * 5 + 5],
            datetime.fromisoformat(moment),
        )
    await city_database.rows("UPDATE achievement SET stage = 'VOIDED' WHERE id = $1", numbers[0])
    # The second landing of an item is shown and not counted.
    (again,) = await city_database.rows("SELECT min(achievement_id) AS id FROM landing")
    await land(city_database, again["id"], Landed("长安镇", "2026-07-01T00:00:00Z"))
    submitted = {**NOT_COUNTED, "submittedAt": {"isNull": False}}
    found = await groups(landed, "achievement", ["YEAR"], "lead", filter=submitted)
    await real(landed, title="需求甲")
    await proven(landed, title="需求乙")
    await city_database.rows(
        "UPDATE demand SET proved_at = $1", datetime.fromisoformat("2025-12-31T16:00:00Z")
    )
    demands = await groups(landed, "demand", ["YEAR"], "lead", filter=NOT_COUNTED)
    assert [row[:2] for row in demands] == [(2026, 1), (None, 1)]
    firsts = Counter(dict(row[:2] for row in found)) + Counter({2026: 1})
    found = await groups(landed, "landing", ["COUNTED", "YEAR"], "lead")
    seconds = {year: count for counted, year, count, _ in found if counted}
    assert sum(count for counted, year, count, _ in found if not counted and year) == 1
    assert set(firsts) == {2025, 2026}
    assert set(seconds) == {2024, 2025, 2026}
    for year in (2024, 2025, 2026, 2027):
        cells = (await landed.data(BOARD, {"y": year}, as_="lead"))["plan"]["indicators"]
        actual = {cell["code"]: cell["actual"] for cell in cells}
        assert actual["KPI-1"] == firsts.get(year, 0)
        assert actual["KPI-2"] == seconds.get(year, 0)


MASKED = Mask(Permission.CONTACT_READ, organizations=("reporter_id",))


async def test_a_masked_field_is_summed_where_it_is_seen(
    reported: Api, monkeypatch: pytest.MonkeyPatch
) -> None:
    declaration = RECORDS["Achievement"]
    monkeypatch.setattr(declaration, "masks", (*declaration.masks, ("asking_price", MASKED)))
    by = ["REPORTER"]
    everything = await groups(reported, "achievement", by, "staff")
    assert [row[:2] for row in everything] == [("东莞理工学院", 8), ("东城街道", 8)]
    assert all(Decimal(row[2]) > 0 for row in everything)
    assert await groups(reported, "achievement", by, "liaison_town") == everything[1:]
    # A supervisor sees rows that are another's: they count, and what they cost is not summed.
    seen = await groups(reported, "achievement", by, "supervisor_industry")
    assert seen
    assert {row[2] for row in seen} == {None}
    counts = "reporter { name } count"
    asked_for_none = await asked(reported, "achievement", by, "leader", fields=counts)
    assert "errors" not in asked_for_none
    refused = await asked(reported, "achievement", by, "leader")
    assert refused["errors"][0]["extensions"]["code"] == "FORBIDDEN"
    assert refused["errors"][0]["path"] == ["achievementStats"]
    assert refused["data"] is None
    monkeypatch.setattr(declaration, "masks", (*declaration.masks, ("trl", Mask())))
    hidden = await asked(reported, "achievement", ["TRL"], "staff", fields="count")
    assert hidden["errors"][0]["extensions"]["code"] == "FORBIDDEN"


@pytest.mark.parametrize(
    ("by", "code"),
    [
        (["TOWN", "YEAR", "TOWN"], "BAD_INPUT"),
        (["TOWN", "YEAR", "STATE", "KIND", "CLAUSE"], "LIMIT_EXCEEDED"),
    ],
)
async def test_dimensions_that_are_refused(landed: Api, by: list[str], code: str) -> None:
    answer = await asked(landed, "landing", by)
    assert [e["extensions"]["code"] for e in answer["errors"]] == [code]
    assert answer["data"] is None


async def test_a_hidden_filter_is_refused(landed: Api) -> None:
    hidden = {"contactName": {"contains": "王"}}
    answer = await asked(landed, "achievement", ["STAGE"], None, filter=hidden)
    assert answer["errors"][0]["extensions"]["code"] == "FORBIDDEN"


async def test_more_groups_than_a_chart_has_are_refused(city: Api, city_database: Database) -> None:
    (number,) = await put_in(city_database, "liaison_town", 1)
    await land(city_database, number, Landed(None, clause="C0"))
    await city_database.rows(
        "INSERT INTO landing (version, revision, achievement_id, clause, plan_version_id, facts, "
        "claimant_id, claiming_organization_id, created_at, state) SELECT 1, 1, achievement_id, "
        "'C' || i, plan_version_id, '[]', claimant_id, claiming_organization_id, now(), state "
        "FROM landing, generate_series(1, 1000) AS i"
    )
    answer = await asked(city, "landing", ["CLAUSE"])
    assert [e["extensions"]["code"] for e in answer["errors"]] == ["LIMIT_EXCEEDED"]
    most = {"not": {"clauseCode": {"eq": "C7"}}}
    assert len(await groups(city, "landing", ["CLAUSE"], filter=most)) == 1000


@pytest.mark.parametrize("rows", [1, 10, 100])
async def test_one_statement_however_many_rows(
    city: Api, city_database: Database, counted: list[int], rows: int
) -> None:
    await put_in(city_database, "liaison_town", rows)
    await city.data("{ viewer { role } }", as_="staff")
    counted.clear()
    found = await groups(city, "achievement", ["INDUSTRY", "TRL", "TOWN", "YEAR"])
    assert sum(row[4] for row in found) == rows
    assert counted == [1]
