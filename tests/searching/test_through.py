"""Lists whose records have no texts of their own: found by those of what they are about."""

from __future__ import annotations

from typing import Any

import pytest

from backend.core.declaring.completing import complete
from backend.core.declaring.records import RECORDS
from tests.api import Api
from tests.databases import Database
from tests.landings.claims import drafted, put_in_service, verified, waiting
from tests.sharing.clients import keyed, of, sent

STAFF = "staff"
LANDINGS = """
query ($text: String!, $filter: LandingFilter, $first: Int = 20, $after: String) {
  landings(search: $text, filter: $filter, first: $first, after: $after) {
    totalCount totalCountIsExact
    nodes { item { title } }
    edges { highlights { field pieces { text hit } } }
    facets { state { value count } }
    pageInfo { hasNextPage endCursor }
  }
}
"""
ENTRIES = """
query ($text: String!, $filter: ServiceEntryFilter) {
  serviceEntries(search: $text, filter: $filter) { nodes { item { title } } }
}
"""


async def found(
    api: Api, text: str, as_: str | None = STAFF, document: str = LANDINGS, **more: Any
) -> list[str]:
    """The titles of what the records that are found are about, the best first."""
    data = await api.data(document, {"text": text, **more}, as_=as_)
    (listed,) = data.values()
    return [node["item"]["title"] for node in listed["nodes"]]


async def test_claims_are_found_by_their_items_the_best_first(city: Api) -> None:
    await verified(city, title="锂电池隔膜")
    await waiting(city, title="导热涂料", summary="用于电池的涂层。")
    await waiting(city, title="水性油墨")
    assert await found(city, "电池") == ["锂电池隔膜", "导热涂料"]
    assert await found(city, "ldcgm") == ["锂电池隔膜"]
    waits = {"state": {"eq": "SUBMITTED"}}
    assert await found(city, "电池", filter=waits) == ["导热涂料"]
    assert await found(city, "陶瓷") == []


async def test_claims_are_found_by_who_claims(city: Api) -> None:
    await waiting(city, "liaison_town", "导热涂料")
    await waiting(city, "liaison_uni", "水性油墨")
    names = await city.data("{ landings { nodes { claimingOrganization { name } } } }", as_=STAFF)
    newest, oldest = (n["claimingOrganization"]["name"] for n in names["landings"]["nodes"])
    assert await found(city, newest) == ["水性油墨"]
    assert await found(city, oldest) == ["导热涂料"]


async def test_counts_facets_highlights_and_pages(city: Api) -> None:
    await verified(city, title="锂电池隔膜", summary="储能。")
    await waiting(city, title="导热涂料", summary="用于电池的涂层。")
    data = (await city.data(LANDINGS, {"text": "电池", "first": 1}, as_=STAFF))["landings"]
    assert (data["totalCount"], data["totalCountIsExact"]) == (2, True)
    states = {facet["value"]: facet["count"] for facet in data["facets"]["state"]}
    assert states == {"VERIFIED": 1, "SUBMITTED": 1}
    pieces = [
        {"text": "锂", "hit": False},
        {"text": "电池", "hit": True},
        {"text": "隔膜", "hit": False},
    ]
    marks = [{"field": "achievement.title", "pieces": pieces}]
    assert data["edges"] == [{"highlights": marks}]
    after = data["pageInfo"]["endCursor"]
    assert await found(city, "电池", after=after) == ["导热涂料"]
    foreign = await city.post(LANDINGS, {"text": "涂料", "after": after}, as_=STAFF)
    assert [e["extensions"]["code"] for e in foreign.json()["errors"]] == ["BAD_INPUT"]


async def test_several_claims_of_one_item_are_all_found(city: Api, city_database: Database) -> None:
    await waiting(city, title="锂电池隔膜")
    await city_database.rows(
        "INSERT INTO landing SELECT (x).* FROM (SELECT jsonb_populate_record(l, "
        "jsonb_build_object('id', l.id + 1000)) AS x FROM landing l) made"
    )
    assert await found(city, "电池") == ["锂电池隔膜", "锂电池隔膜"]


async def test_nobody_finds_what_they_do_not_see(city: Api) -> None:
    await drafted(city, "liaison_town", "锂电池隔膜")
    assert await found(city, "电池", "liaison_town") == ["锂电池隔膜"]
    for other in ("liaison_uni", "evaluator1", "auditor", None):
        assert await found(city, "电池", other) == []


async def test_entries_are_found_by_their_items(city: Api, city_database: Database) -> None:
    for title in ("锂电池隔膜", "水性油墨"):
        await waiting(city, title=title)
        await put_in_service(city_database, title, STAFF)
    assert await found(city, "电池", document=ENTRIES) == ["锂电池隔膜"]
    left = {"leftAt": {"isNull": False}}
    assert await found(city, "电池", document=ENTRIES, filter=left) == []


@pytest.mark.parametrize(("text", "code"), [("", "BAD_INPUT"), ("电", "BAD_INPUT")])
async def test_what_nothing_is_found_by_is_refused(city: Api, text: str, code: str) -> None:
    answer = await city.post(LANDINGS, {"text": text}, as_=STAFF)
    assert [e["extensions"]["code"] for e in answer.json()["errors"]] == [code]


async def test_partners_need_the_relations_and_their_texts(city: Api) -> None:
    document = '{ landings(search: "电池") { totalCount } }'
    key = await keyed(city, of("Landing", "clauseCode"))
    answer = (await sent(city, key, document)).json()
    assert [e["extensions"]["code"] for e in answer["errors"]] == ["FORBIDDEN"]
    assert answer["data"] is None


def test_a_type_is_about_what_is_searched_alone() -> None:
    entry = RECORDS["ServiceEntry"]
    kept = entry.about
    try:
        for name in ("accountable", "reason", "nothing"):
            entry.about = (name,)
            with pytest.raises(TypeError, match=f"ServiceEntry.{name} leads to nothing"):
                complete(entry, ("achievement_id", "demand_id"), RECORDS)
    finally:
        entry.about = kept
