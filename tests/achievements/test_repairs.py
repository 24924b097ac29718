"""DISC-5: returned for repair, voided, merged; what counts follows, and nothing is lost."""

from __future__ import annotations

import asyncio
from typing import Any

from tests.achievements.drafts import registered, submitted
from tests.api import Api
from tests.cast import CAST
from tests.clock import today
from tests.databases import Database
from tests.landings.claims import CLAIM, claim_of, verified
from tests.mutations import done, mutation, reasons, refused, tried, unreadable

ACHIEVEMENT = """achievement { id version stage submittedAt repairReason mergedInto { id }
  viewerCanEdit viewerCanRepair parties { role organization { name } } }"""
RETURN = mutation("achievementReturn", ACHIEVEMENT)
VOID = mutation("achievementVoid", ACHIEVEMENT)
UPDATE = mutation("achievementUpdate", ACHIEVEMENT)
SUBMIT = mutation("achievementSubmit", ACHIEVEMENT)
MERGE = """merge { id version state decisionReason kept { id } merged { id }
  proposer { displayName } decider { displayName } viewerCanDecide }"""
PROPOSE = mutation("mergePropose", MERGE)
CONFIRM = mutation("mergeConfirm", MERGE)
REFUSE = mutation("mergeRefuse", MERGE)
SEE = f"query ($id: ID!) {{ node(id: $id) {{ ... on Achievement {{ {ACHIEVEMENT[14:-1]} }} }} }}"
COUNT = """query ($year: Int!) { plan(year: $year) { indicator(code: "KPI-1") { actual
  items(first: 9) { nodes { achievement { id } } } } } }"""


def key(record: dict[str, Any]) -> dict[str, Any]:
    """The record at the version that was seen."""
    return {"id": record["id"], "version": record["version"]}


async def seen(api: Api, record: dict[str, Any], as_: str | None = "staff") -> Any:
    """The achievement as it is now."""
    return (await api.data(SEE, {"id": record["id"]}, as_=as_))["node"]


async def discovered(api: Api) -> set[str]:
    """What counts this year."""
    year = today().year
    found = (await api.data(COUNT, {"year": year}, as_="lead"))["plan"]["indicator"]
    ids = {n["achievement"]["id"] for n in found["items"]["nodes"]}
    assert found["actual"] == len(ids)
    return ids


async def proposal(api: Api, kept: dict[str, Any], merged: dict[str, Any]) -> dict[str, Any]:
    """A merge that waits for the lead department."""
    given = {"kept": kept["id"], "merged": merged["id"], "reason": "同一项成果"}
    found: dict[str, Any] = (await done(api, "staff", PROPOSE, given))["merge"]
    return found


async def test_a_returned_registration_is_repaired_and_counts_again(city: Api) -> None:
    row = await submitted(city, "liaison_town", "甲")
    given = {**key(row), "reason": "完成单位填写有误"}
    returned = (await done(city, "staff", RETURN, given))["achievement"]
    assert (returned["stage"], returned["repairReason"]) == ("RETURNED", "完成单位填写有误")
    assert await discovered(city) == set()
    mine = await seen(city, row, "liaison_town")
    assert (mine["viewerCanEdit"], mine["viewerCanRepair"]) == (True, False)
    changed = (await done(city, "liaison_town", UPDATE, {**key(mine), "title": "乙"}))[
        "achievement"
    ]
    again = (await done(city, "liaison_town", SUBMIT, key(changed)))["achievement"]
    # The first submission decides the year.
    assert (again["stage"], again["submittedAt"]) == ("SUBMITTED", row["submittedAt"])
    assert await discovered(city) == {row["id"]}


async def test_a_void_registration_leaves_the_count_and_stays(
    city: Api, city_database: Database
) -> None:
    row = await submitted(city, "liaison_town", "甲")
    void = (await done(city, "staff", VOID, {**key(row), "reason": "重复报送"}))["achievement"]
    assert (void["stage"], void["viewerCanRepair"]) == ("VOIDED", False)
    assert await discovered(city) == set()
    assert (await seen(city, row, "liaison_town"))["stage"] == "VOIDED"
    for document, person in ((UPDATE, "liaison_town"), (SUBMIT, "liaison_town")):
        assert await refused(city, city_database, person, document, key(void)) == [
            ("NOT_A_DRAFT", "id")
        ]
    assert await refused(city, city_database, "liaison_town", CLAIM, claim_of(row["id"])) == [
        ("NOT_REGISTERED", "achievement")
    ]
    # Its title is free again.
    assert (await submitted(city, "liaison_uni", "甲"))["stage"] == "SUBMITTED"


async def test_what_cannot_be_returned_or_voided(city: Api, city_database: Database) -> None:
    draft = await registered(city, "liaison_town", "草稿")
    landed = (await verified(city, title="已落地"))["achievement"]
    rows = await city_database.rows("SELECT id, version FROM achievement WHERE title = '已落地'")
    assert landed["stage"] == "LANDED"
    listed = await city.data(
        "{ achievements(first: 9) { nodes { id title version } } }", as_="staff"
    )
    whole = next(n for n in listed["achievements"]["nodes"] if n["title"] == "已落地")
    assert whole["version"] == rows[0]["version"]
    reason = {"reason": "作废"}
    assert await refused(city, city_database, "staff", VOID, {**key(whole), **reason}) == [
        ("LANDED", "id")
    ]
    assert await refused(city, city_database, "staff", RETURN, {**key(whole), **reason}) == [
        ("WRONG_STAGE", "id")
    ]
    for document in (RETURN, VOID):
        assert await refused(city, city_database, "staff", document, {**key(draft), **reason}) == [
            ("WRONG_STAGE", "id")
        ]
        fresh = await submitted(city, "liaison_town", f"乙{document[20:30]}")
        assert await unreadable(
            city, city_database, "liaison_town", document, {**key(fresh), **reason}
        ) == ["FORBIDDEN"]
        stale = {"id": fresh["id"], "version": fresh["version"] - 1, **reason}
        assert await refused(city, city_database, "staff", document, stale) == [
            ("STALE", "version")
        ]
        blank = {**key(fresh), "reason": " "}
        assert await refused(city, city_database, "staff", document, blank) == [("BLANK", "reason")]
        nothing = {**key(fresh), "reason": None}
        assert await unreadable(city, city_database, "staff", document, nothing) == ["BAD_INPUT"]


async def test_two_records_of_one_thing_are_merged(city: Api) -> None:
    kept = await submitted(city, "liaison_town", "石墨烯散热膜")
    merged = await submitted(
        city,
        "liaison_uni",
        "石墨烯导热薄膜",
        intellectualProperties=[{"kind": "INVENTION", "number": "ZL202610000001.1"}],
    )
    assert await discovered(city) == {kept["id"], merged["id"]}
    waiting = await proposal(city, kept, merged)
    assert await discovered(city) == {kept["id"], merged["id"]}
    confirmed = (await done(city, "lead", CONFIRM, key(waiting)))["merge"]
    assert (confirmed["state"], confirmed["decider"]) == ("CONFIRMED", {"displayName": "lead"})
    assert await discovered(city) == {kept["id"]}
    gone = await seen(city, merged, "liaison_uni")
    assert (gone["stage"], gone["mergedInto"]) == ("MERGED", {"id": kept["id"]})
    # Its reporter goes on as a co-reporter, and its rights are the kept one's.
    whole = await seen(city, kept, "liaison_uni")
    assert whole["parties"] == [{"role": "CO_REPORTER", "organization": {"name": "东莞理工学院"}}]
    document = """query ($id: ID!) { node(id: $id) { ... on Achievement {
        intellectualProperties { number } } } }"""
    rights = (await city.data(document, {"id": kept["id"]}, as_="staff"))["node"]
    assert rights["intellectualProperties"] == [{"number": "ZL202610000001.1"}]


async def test_a_proposal_follows_what_it_was_to_be_merged_into(city: Api) -> None:
    first, second, third = [await submitted(city, "liaison_town", t) for t in ("甲", "乙", "丙")]
    into_first = await proposal(city, first, second)
    into_second = await proposal(city, second, third)
    await done(city, "lead", CONFIRM, key(into_first))
    given = {"id": into_second["id"], "version": into_second["version"] + 1}
    await done(city, "lead", CONFIRM, given)
    merged = "query ($id: ID!) { node(id: $id) { ... on Achievement { mergedInto { id } } } }"
    for record in (second, third):
        found = (await city.data(merged, {"id": record["id"]}, as_="staff"))["node"]
        assert found["mergedInto"] == {"id": first["id"]}


async def test_a_refused_merge_changes_nothing(city: Api, city_database: Database) -> None:
    kept, merged = [await submitted(city, "liaison_town", t) for t in ("甲", "乙")]
    waiting = await proposal(city, kept, merged)
    given = {**key(waiting), "reason": "两项不同的成果"}
    found = (await done(city, "lead", REFUSE, given))["merge"]
    assert (found["state"], found["decisionReason"]) == ("REFUSED", "两项不同的成果")
    assert await discovered(city) == {kept["id"], merged["id"]}
    for document, said in ((CONFIRM, {}), (REFUSE, {"reason": "再"})):
        assert await refused(city, city_database, "lead", document, {**key(found), **said}) == [
            ("DECIDED", "id")
        ]
    assert (await proposal(city, kept, merged))["state"] == "PROPOSED"


async def test_what_cannot_be_merged(city: Api, city_database: Database) -> None:
    first = await submitted(city, "liaison_town", "甲")
    second = await submitted(city, "liaison_uni", "乙")
    third = await submitted(city, "liaison_uni", "丙")
    void = await submitted(city, "liaison_uni", "丁")
    await done(city, "staff", VOID, {**key(void), "reason": "重复"})

    async def refusal(kept: dict[str, Any], merged: dict[str, Any]) -> list[tuple[str, str]]:
        given = {"kept": kept["id"], "merged": merged["id"], "reason": "同一项"}
        return await refused(city, city_database, "staff", PROPOSE, given)

    assert await refusal(first, first) == [("SAME_RECORD", "merged")]
    assert await refusal(void, first) == [("NOT_KEPT", "kept")]
    assert await refusal(first, void) == [("WRONG_STAGE", "merged")]
    assert await refusal(second, first) == [("NOT_THE_FIRST", "kept")]
    waiting = await proposal(city, first, second)
    assert await refusal(first, second) == [("MERGE_PROPOSED", "merged")]
    # A ring cannot close: what was merged neither keeps nor merges again.
    later = await proposal(city, second, third)
    await done(city, "lead", CONFIRM, key(waiting))
    # What was to be merged into it is to be merged into the first one now: seen anew.
    assert await refused(city, city_database, "lead", CONFIRM, key(later)) == [("STALE", "version")]
    assert await refusal(second, first) == [("NOT_KEPT", "kept")]
    assert await refusal(third, second) == [("WRONG_STAGE", "merged")]
    given = {"kept": first["id"], "merged": third["id"], "reason": "同一项"}
    for person in ("lead", "liaison_town"):
        assert await unreadable(city, city_database, person, PROPOSE, given) == ["FORBIDDEN"]


async def test_two_merges_of_one_record_at_once(city: Api) -> None:
    first, second, third = [await submitted(city, "liaison_town", t) for t in ("甲", "乙", "丙")]
    waiting = [await proposal(city, first, third)]
    both = await asyncio.gather(
        tried(city, "lead", CONFIRM, key(waiting[0])),
        tried(
            city,
            "staff",
            PROPOSE,
            {"kept": second["id"], "merged": third["id"], "reason": "同一项"},
        ),
    )
    assert reasons(both[0]) == []
    assert reasons(both[1]) in ([("MERGE_PROPOSED", "merged")], [("WRONG_STAGE", "merged")])


async def test_who_sees_the_proposals(city: Api) -> None:
    kept, merged = [await submitted(city, "liaison_town", t) for t in ("甲", "乙")]
    await proposal(city, kept, merged)
    found = {}
    for person in (None, *CAST):
        data = await city.data("{ merges { totalCount nodes { viewerCanDecide } } }", as_=person)
        found[person] = [n["viewerCanDecide"] for n in data["merges"]["nodes"]]
    assert {p: d for p, d in found.items() if d} == {
        "staff": [False],
        "staff2": [False],
        "lead": [True],
    }
