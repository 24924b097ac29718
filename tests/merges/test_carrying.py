"""What a merge carries over: entries, records, evaluations, landings, the stage; and when not."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest

from tests.achievements.drafts import REGISTER, complete, submitted
from tests.achievements.test_publishing import PUBLISH, TAKE_DOWN, publishing
from tests.achievements.test_repairs import CONFIRM, PROPOSE
from tests.achievements.test_taking_up import TAKEN, imported, taken
from tests.api import Api
from tests.clock import today
from tests.databases import Database
from tests.demands.needs import key
from tests.evaluations.batches import closed, in_scoring
from tests.evaluations.batches import done as record_of
from tests.landings import claims
from tests.library.entries import ADMIT, admission
from tests.library.recommended import recommended
from tests.library.test_leaving import LEAVE, leaving
from tests.merges.test_demands import pair
from tests.mutations import Reason, done, mutation, refused

ACHIEVEMENT = """id version stage mergedInto { id } serviceEntry { id version leftAt
    accountable { displayName } records { what } item { id } }
  evaluationItems { outcome } landings { id state counted verifiedAt achievement { id } }"""
SEE = f"query ($id: ID!) {{ node(id: $id) {{ ... on Achievement {{ {ACHIEVEMENT} }} }} }}"
RECORD = mutation("serviceRecordAdd", "serviceRecord { id }")
LANDED = """query ($year: Int!) { plan(year: $year) { indicator(code: "KPI-2") { actual
  items(first: 9) { nodes { countedAt landing { id } item { id } organization { name } } } } } }"""


async def seen(api: Api, row: dict[str, Any], as_: str = "staff") -> dict[str, Any]:
    """The achievement as it is now."""
    node: dict[str, Any] = (await api.data(SEE, {"id": row["id"]}, as_=as_))["node"]
    return node


async def merged_into(api: Api, kept: dict[str, Any], merged: dict[str, Any]) -> dict[str, Any]:
    """What is kept, after the merge was proposed and confirmed."""
    waiting = (await done(api, "staff", PROPOSE, pair(kept, merged)))["merge"]
    assert waiting["state"] == "PROPOSED"
    await done(api, "lead", CONFIRM, key(waiting))
    return await seen(api, kept)


async def landed(api: Api, row: dict[str, Any], as_: str = "liaison_town") -> dict[str, Any]:
    """A verified landing of the achievement, under the standard of projects."""
    claim = await record_of(api, as_, claims.CLAIM, claims.claim_of(row["id"]))
    handed_in = await record_of(api, as_, claims.SUBMIT, key(claim))
    return await record_of(api, "lead", claims.VERIFY, key(handed_in))


async def test_an_entry_goes_over_with_its_records(city: Api) -> None:
    kept = await submitted(city, "liaison_town", "甲")
    merged = await submitted(city, "liaison_uni", "乙")
    entry = await recommended(city, "achievement", merged)
    on = today().isoformat()
    said = {"entry": entry["id"], "kind": "VISIT", "day": on, "what": "走访"}
    await done(city, "staff", RECORD, said)
    found = await merged_into(city, kept, merged)
    assert found["stage"] == "IN_SERVICE"
    assert found["serviceEntry"] == {
        "id": entry["id"],
        "version": 2,
        "leftAt": None,
        "accountable": {"displayName": "staff"},
        "records": [{"what": "走访"}],
        "item": {"id": kept["id"]},
    }
    gone = await seen(city, merged, "liaison_uni")
    assert (gone["stage"], gone["mergedInto"], gone["serviceEntry"]) == (
        "MERGED",
        {"id": kept["id"]},
        None,
    )
    given = leaving({"id": entry["id"], "version": 2})
    left = (await done(city, "staff", LEAVE, given))["serviceEntry"]
    assert left["achievement"]["stage"] == "SUBMITTED"


async def test_two_in_service_are_not_merged(city: Api, city_database: Database) -> None:
    kept = await submitted(city, "liaison_town", "甲")
    merged = await submitted(city, "liaison_uni", "乙")
    first = await recommended(city, "achievement", kept)
    second = await recommended(city, "achievement", merged)
    assert await refusal(city, city_database, kept, merged) == [("BOTH_IN_SERVICE", "merged")]
    await done(city, "staff", LEAVE, leaving(second))
    found = await merged_into(city, kept, merged)
    # The entry that has left stays to be read; what is served is the kept one's.
    entries = "{ serviceEntries { nodes { id leftBecause item { id } } } }"
    nodes = (await city.data(entries, as_="staff"))["serviceEntries"]["nodes"]
    assert {n["id"]: (n["leftBecause"], n["item"]["id"]) for n in nodes} == {
        first["id"]: (None, kept["id"]),
        second["id"]: ("WITHDRAWN", kept["id"]),
    }
    assert found["stage"] == "IN_SERVICE"


async def refusal(
    api: Api, database: Database, kept: dict[str, Any], merged: dict[str, Any]
) -> list[Reason]:
    """Why the merge cannot be proposed."""
    return await refused(api, database, "staff", PROPOSE, pair(kept, merged))


async def test_what_is_in_evaluation_waits_for_its_end(city: Api, city_database: Database) -> None:
    first = await submitted(city, "liaison_uni", "甲")
    batch = await in_scoring(city, "乙")
    judged = batch["items"][0]["achievement"]
    last = await submitted(city, "liaison_uni", "丙")
    assert await refusal(city, city_database, first, judged) == [("IN_EVALUATION", "merged")]
    assert await refusal(city, city_database, judged, last) == [("IN_EVALUATION", "merged")]


async def test_an_evaluation_goes_over_once_it_has_ended(
    city: Api, city_database: Database
) -> None:
    kept = await submitted(city, "liaison_uni", "甲")
    (item,) = (await closed(city, {"乙": True}))["items"]
    merged = item["achievement"]
    # It has passed, and waits to be admitted.
    assert await refusal(city, city_database, kept, merged) == [("IN_EVALUATION", "merged")]
    await record_of(city, "staff", ADMIT, await admission(city, item, "staff"))
    found = await merged_into(city, kept, merged)
    assert (found["stage"], found["evaluationItems"]) == ("IN_SERVICE", [{"outcome": "ADMITTED"}])


async def test_what_has_been_in_a_batch_is_due_for_none(city: Api, city_database: Database) -> None:
    due = "query ($id: ID!) { node(id: $id) { ... on Achievement { stage evaluationDueOn } } }"
    kept = await submitted(city, "liaison_uni", "甲")
    (item,) = (await closed(city, {"乙": False}))["items"]
    before = (await city.data(due, {"id": kept["id"]}, as_="staff"))["node"]
    assert before["evaluationDueOn"] is not None
    await merged_into(city, kept, item["achievement"])
    after = (await city.data(due, {"id": kept["id"]}, as_="staff"))["node"]
    assert after == {"stage": "SUBMITTED", "evaluationDueOn": None}


async def test_a_landing_keeps_its_day_and_the_first_counts(
    city: Api, city_database: Database
) -> None:
    kept = await submitted(city, "liaison_town", "甲")
    merged = await submitted(city, "liaison_uni", "乙")
    later = await landed(city, kept)
    earlier = await landed(city, merged, "liaison_uni")
    moment = datetime.fromisoformat("2025-11-30T04:00:00+00:00")
    await city_database.rows(
        "UPDATE landing SET verified_at = $1 WHERE achievement_id = (SELECT id FROM achievement "
        "WHERE title = '乙')",
        moment,
    )
    year = today().year
    assert [await numbers(city, y) for y in (2025, year)] == [1, 1]
    found = await merged_into(city, kept, merged)
    assert found["stage"] == "LANDED"
    assert {n["id"]: (n["state"], n["counted"], n["verifiedAt"]) for n in found["landings"]} == {
        later["id"]: ("VERIFIED", False, later["verifiedAt"]),
        earlier["id"]: ("VERIFIED", True, moment.isoformat()),
    }
    assert [await numbers(city, y) for y in (2025, year)] == [1, 0]
    line = (await city.data(LANDED, {"year": 2025}, as_="lead"))["plan"]["indicator"]["items"]
    assert line["nodes"] == [
        {
            "countedAt": moment.isoformat(),
            "landing": {"id": earlier["id"]},
            "item": {"id": kept["id"]},
            # The credit is the first reporter's.
            "organization": {"name": "东城街道"},
        }
    ]


async def numbers(api: Api, year: int) -> int:
    """How many landed in the year."""
    found = (await api.data(LANDED, {"year": year}, as_="lead"))["plan"]["indicator"]["actual"]
    assert isinstance(found, int)
    return found


async def test_a_claim_goes_on_after_the_merge(city: Api) -> None:
    kept = await submitted(city, "liaison_town", "甲")
    merged = await submitted(city, "liaison_uni", "乙")
    claim = await record_of(city, "liaison_uni", claims.CLAIM, claims.claim_of(merged["id"]))
    found = await merged_into(city, kept, merged)
    assert (found["stage"], [n["state"] for n in found["landings"]]) == ("SUBMITTED", ["DRAFT"])
    mine = {"id": claim["id"], "version": claim["version"] + 1}
    handed_in = await record_of(city, "liaison_uni", claims.SUBMIT, mine)
    await record_of(city, "lead", claims.VERIFY, key(handed_in))
    assert (await seen(city, kept))["stage"] == "LANDED"


async def test_who_verified_the_one_does_not_come_to_report_it(
    city: Api, city_database: Database
) -> None:
    kept = await submitted(city, "liaison_lead", "甲")
    merged = await submitted(city, "liaison_uni", "乙")
    await landed(city, merged, "liaison_uni")
    assert await refusal(city, city_database, kept, merged) == [("VERIFIED_BY_PARTY", "merged")]


async def test_landings_of_another_standard_are_not_mixed(
    city: Api, city_database: Database
) -> None:
    kept = await submitted(city, "liaison_town", "甲", kind="ENTERPRISE")
    merged = await submitted(city, "liaison_uni", "乙")
    claim = await record_of(city, "liaison_uni", claims.CLAIM, claims.claim_of(merged["id"]))
    assert claim["state"] == "DRAFT"
    assert await refusal(city, city_database, kept, merged) == [("OTHER_STANDARD", "merged")]


async def test_what_is_published_is_taken_down_first(city: Api, city_database: Database) -> None:
    kept = await submitted(city, "liaison_town", "甲")
    merged = await submitted(city, "liaison_uni", "乙")
    given = await publishing(city, merged)
    shown = (await done(city, "staff", PUBLISH, given))["publication"]
    assert await refusal(city, city_database, kept, merged) == [("PUBLISHED", "merged")]
    await done(city, "staff", TAKE_DOWN, {**key(shown), "reason": "合并"})
    assert (await merged_into(city, kept, merged))["stage"] == "SUBMITTED"


async def test_a_returned_achievement_is_merged_at_once(city: Api) -> None:
    kept = await submitted(city, "liaison_town", "甲")
    merged = await submitted(city, "liaison_uni", "乙")
    give_back = mutation("achievementReturn", "achievement { id version }")
    await done(city, "staff", give_back, {**key(merged), "reason": "重复报送"})
    found = (await done(city, "staff", PROPOSE, pair(kept, merged)))["merge"]
    assert (found["state"], found["decider"]) == ("CONFIRMED", {"displayName": "staff"})
    assert (await seen(city, merged))["mergedInto"] == {"id": kept["id"]}


@pytest.mark.parametrize("both", [False, True])
async def test_what_was_taken_up_is_not_free_again(
    city: Api, city_database: Database, both: bool
) -> None:
    first, second = await imported(city_database)
    taken_up = {"registeredResult": first} if both else {}
    kept = await submitted(city, "liaison_town", "甲", **taken_up)
    merged = await submitted(city, "liaison_uni", "乙", registeredResult=second)
    await merged_into(city, kept, merged)
    assert await taken(city) == [both, True]
    given = await complete(city, "丙", registeredResult=second)
    assert await refused(city, city_database, "liaison_town2", REGISTER, given) == TAKEN
    holds = "SELECT registered_result_id IS NULL AS none FROM achievement ORDER BY id"
    assert [row["none"] for row in await city_database.rows(holds)] == [False, not both]
