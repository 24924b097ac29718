"""DISC-5: two records of one demand are merged; what is counted of both, once."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from typing import Any

from backend.audit.actions import verify
from backend.files.references import loose_before
from tests.achievements.drafts import submitted as achievement_submitted
from tests.achievements.test_backentry import asking
from tests.achievements.test_repairs import CONFIRM, PROPOSE, REFUSE
from tests.api import Api
from tests.databases import Database
from tests.demands.needs import key, proven, real, submitted
from tests.demands.test_backentry import APPROVE, ASK
from tests.demands.test_joining import joined
from tests.demands.test_repairs import VOID, discovered, given_back
from tests.mutations import done, mutation, reasons, refused, tried

SEE = """query ($id: ID!) { node(id: $id) { ... on Demand { id version stage proof provedAt real
  letter { id name } budget { yuan } reporter { name } coReporters { organization { name } }
  mergedInto { id } viewerCanRepair } } }"""


async def seen(api: Api, demand: dict[str, Any], as_: str = "staff") -> dict[str, Any]:
    """The demand as it is now."""
    node: dict[str, Any] = (await api.data(SEE, {"id": demand["id"]}, as_=as_))["node"]
    return node


def pair(kept: dict[str, Any], merged: dict[str, Any]) -> dict[str, Any]:
    """The input that proposes the merge."""
    return {"kept": kept["id"], "merged": merged["id"], "reason": "同一项需求"}


async def proposal(api: Api, kept: dict[str, Any], merged: dict[str, Any]) -> dict[str, Any]:
    """The proposal, or what was carried out at once."""
    found: dict[str, Any] = (await done(api, "staff", PROPOSE, pair(kept, merged)))["merge"]
    return found


async def two(api: Api) -> tuple[dict[str, Any], dict[str, Any]]:
    """Two real demands, of 东城街道 and after that of 东莞理工学院."""
    return await real(api, title="甲"), await real(api, "liaison_uni", "乙")


async def test_two_real_demands_are_merged_by_the_lead_department(
    city: Api, city_database: Database
) -> None:
    kept, merged = await two(city)
    await joined_as(city, merged, "乙", "liaison_town2")
    waiting = await proposal(city, kept, merged)
    assert (waiting["state"], waiting["decider"]) == ("PROPOSED", None)
    assert await discovered(city) == 2
    confirmed = (await done(city, "lead", CONFIRM, key(waiting)))["merge"]
    assert (confirmed["state"], confirmed["decider"]) == ("CONFIRMED", {"displayName": "lead"})
    assert await discovered(city) == 1
    gone = await seen(city, merged, "liaison_uni")
    assert (gone["stage"], gone["mergedInto"], gone["viewerCanRepair"]) == (
        "MERGED",
        {"id": kept["id"]},
        False,
    )
    # Its reporters go on as co-reporters; its proof was the later one and stays its own.
    whole = await seen(city, kept, "liaison_uni")
    assert [c["organization"]["name"] for c in whole["coReporters"]] == ["东莞理工学院", "长安镇"]
    assert (whole["reporter"]["name"], whole["letter"]) == ("东城街道", kept["letter"])
    assert whole["provedAt"] == kept["provedAt"]
    assert (await verify(city.settings.audit_head_file)).faults == []


async def joined_as(api: Api, demand: dict[str, Any], title: str, person: str) -> None:
    """Somebody's organization joins the demand of that title."""
    join = mutation("demandJoin", "demand { id }")
    await done(api, person, join, {"demand": demand["id"], "title": title})


async def test_what_changes_no_number_is_merged_at_once(city: Api) -> None:
    kept = await real(city, title="甲")
    unproven = await submitted(city, "liaison_uni", "乙")
    returned = await given_back(city, await submitted(city, "liaison_uni", "丙"))
    waiting = await proven(city, "liaison_uni", "丁")
    for merged in (unproven, returned, waiting):
        found = await proposal(city, kept, merged)
        assert (found["state"], found["proposer"], found["decider"], found["viewerCanDecide"]) == (
            "CONFIRMED",
            {"displayName": "staff"},
            {"displayName": "staff"},
            False,
        )
        assert (await seen(city, merged))["stage"] == "MERGED"
    whole = await seen(city, kept)
    assert [c["organization"]["name"] for c in whole["coReporters"]] == ["东莞理工学院"]
    assert (whole["proof"], whole["letter"]) == ("CONFIRMED", kept["letter"])
    assert await discovered(city) == 1


async def test_the_better_proof_goes_over(city: Api, city_database: Database) -> None:
    kept = await submitted(city, title="甲")
    # A waiting proof goes over at once: nothing counts by it yet.
    waiting = await proven(city, "liaison_uni", "乙")
    assert (await proposal(city, kept, waiting))["state"] == "CONFIRMED"
    now = await seen(city, kept)
    assert (now["proof"], now["letter"]) == ("WAITING", waiting["letter"])
    # A confirmed one makes the kept demand count, be it returned meanwhile.
    confirmed = await real(city, "liaison_uni", "丙")
    await given_back(city, confirmed)
    assert await discovered(city) == 0
    open_ = await proposal(city, kept, confirmed)
    assert open_["state"] == "PROPOSED"
    await done(city, "lead", CONFIRM, key(open_))
    now = await seen(city, kept)
    assert (now["real"], now["provedAt"]) == (True, confirmed["provedAt"])
    assert await discovered(city) == 1


async def test_of_two_confirmed_proofs_the_first_decides_the_year(
    city: Api, city_database: Database
) -> None:
    kept, merged = await two(city)
    await city_database.rows(
        "UPDATE demand SET proved_at = '2025-12-31T15:00:00Z' WHERE title = '乙'"
    )
    await done(city, "lead", CONFIRM, key(await proposal(city, kept, merged)))
    now = await seen(city, kept)
    assert (now["provedAt"], now["letter"]) == (
        "2025-12-31T15:00:00+00:00",
        merged["letter"],
    )
    assert await discovered(city) == 0


async def test_what_cannot_be_merged(city: Api, city_database: Database) -> None:
    first, second = await two(city)
    third = await real(city, "liaison_uni", "丙")
    void = await submitted(city, "liaison_uni", "丁")
    await done(city, "staff", VOID, {**key(void), "reason": "重复"})
    result = await achievement_submitted(city, "liaison_town", "一种涂层")

    async def refusal(kept: dict[str, Any], merged: dict[str, Any]) -> list[tuple[str, str]]:
        return await refused(city, city_database, "staff", PROPOSE, pair(kept, merged))

    assert await refusal(first, first) == [("SAME_RECORD", "merged")]
    assert await refusal(void, first) == [("NOT_KEPT", "kept")]
    assert await refusal(first, void) == [("WRONG_STAGE", "merged")]
    assert await refusal(second, first) == [("NOT_THE_FIRST", "kept")]
    assert await refusal(first, result) == [("OTHER_KIND", "merged")]
    assert await refusal(result, first) == [("OTHER_KIND", "merged")]
    assert await refusal(first, {"id": "x"}) == [("UNKNOWN_REFERENCE", "merged")]
    waiting = await proposal(city, first, second)
    assert await refusal(first, second) == [("MERGE_PROPOSED", "merged")]
    # A ring cannot close: what was merged neither keeps nor merges again.
    later = await proposal(city, second, third)
    await done(city, "lead", CONFIRM, key(waiting))
    # What was to be merged into it is to be merged into the first one now: seen anew.
    assert await refused(city, city_database, "lead", CONFIRM, key(later)) == [("STALE", "version")]
    assert await refusal(second, first) == [("NOT_KEPT", "kept")]
    assert await refusal(third, second) == [("WRONG_STAGE", "merged")]
    said = {"id": later["id"], "version": later["version"] + 1, "reason": "已并入另一条"}
    assert (await done(city, "lead", REFUSE, said))["merge"]["state"] == "REFUSED"
    rules = (await tried(city, "staff", PROPOSE, pair(first, first)))["userErrors"]
    assert [e["rule"] for e in rules] == ["DISC-5"]


async def test_demands_of_two_firms_are_two(city: Api, city_database: Database) -> None:
    created = mutation("organizationCreate", "organization { id }")
    firm = {"name": "另一企业有限公司", "kind": "ENTERPRISE"}
    other = (await done(city, "staff", created, firm))["organization"]["id"]
    kept = await submitted(city, title="甲")
    merged = await submitted(city, title="乙", firm=other)
    assert await refused(city, city_database, "staff", PROPOSE, pair(kept, merged)) == [
        ("OTHER_FIRM", "merged")
    ]


async def test_the_same_merge_at_once(city: Api) -> None:
    kept, merged = await two(city)
    both = await asyncio.gather(
        *(tried(city, person, PROPOSE, pair(kept, merged)) for person in ("staff", "staff2"))
    )
    assert sorted(reasons(p) for p in both) == [[], [("MERGE_PROPOSED", "merged")]]


async def test_a_joined_reporter_is_not_entered_twice(city: Api) -> None:
    kept = await real(city)
    await joined(city, kept)
    merged = await submitted(city, "liaison_uni", "乙")
    await proposal(city, kept, merged)
    whole = await seen(city, kept)
    assert [c["organization"]["name"] for c in whole["coReporters"]] == ["东莞理工学院"]


async def test_the_proof_that_gives_way_is_kept(city: Api, city_database: Database) -> None:
    kept, merged = await two(city)
    await city_database.rows(
        "UPDATE demand SET proved_at = '2025-12-31T15:00:00Z' WHERE title = '乙'"
    )
    await done(city, "lead", CONFIRM, key(await proposal(city, kept, merged)))
    assert (await seen(city, kept))["letter"] == merged["letter"]
    given_up = await seen(city, merged)
    assert (given_up["letter"], given_up["provedAt"]) == (kept["letter"], kept["provedAt"])
    # Nothing of either is cleaned away: both letters are referred to.
    assert await loose_before(datetime.now(UTC)) == []
    assert await discovered(city) == 0


async def test_who_waits_for_its_own_year_is_decided_first(
    city: Api, city_database: Database
) -> None:
    kept, merged = await two(city)
    asked = (
        await done(
            city, "liaison_uni", ASK, await asking(city, merged, "2026-03-02", "liaison_uni")
        )
    )["demand"]
    assert await refused(city, city_database, "staff", PROPOSE, pair(kept, merged)) == [
        ("BACK_ENTRY_WAITS", "merged")
    ]
    await done(city, "lead", APPROVE, key(asked))
    # The day that was approved is the earlier one, and goes over with its proof.
    await done(city, "lead", CONFIRM, key(await proposal(city, kept, merged)))
    assert (await seen(city, kept))["provedAt"] == "2026-03-01T16:00:00+00:00"
