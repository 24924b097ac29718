"""What holds after any acts in any order: the meaning of every stage, rights, and the numbers."""

from __future__ import annotations

from collections import Counter
from datetime import datetime
from decimal import Decimal
from itertools import pairwise
from typing import Any

from backend.audit.actions import verify
from backend.core.server.deploy import connected
from tests.cast import CAST
from tests.journeys.registering import last_year
from tests.journeys.walking import LISTS, Walk
from tests.kpi.recount import check_numbers
from tests.kpi.test_board import SHANGHAI

TABLES = {
    "achievement": "SELECT * FROM achievement",
    "demand": "SELECT * FROM demand",
    "landing": "SELECT * FROM landing",
    "entry": "SELECT e.*, a.active FROM service_entry e JOIN account a ON a.id = e.accountable_id",
    "publication": "SELECT * FROM publication WHERE taken_down_at IS NULL",
    "merge": "SELECT * FROM merge WHERE state = 'CONFIRMED'",
    "handover": "SELECT * FROM handover ORDER BY id",
    "verifier": "SELECT l.id, v.organization_id FROM landing l "
    "JOIN account v ON v.id = l.verifier_id",
}
FINAL = ("VERIFIED", "CORRECTED")
OUT = ("DRAFT", "RETURNED", "VOIDED", "MERGED")
"""The stages in which an item is not in the discovery library."""
COUNTED_BY = {"achievement": "submitted_at", "demand": "proved_at", "landing": "verified_at"}
"""What decides the year in which a record counts."""
REAL_FROM = Decimal(100_000)
HISTORIES = ("achievements", "demands", "serviceEntries", "landings")

Rows = list[dict[str, Any]]
Tables = dict[str, Rows]


async def check_records(walk: Walk) -> Tables:
    """What the stages and states of every record mean, from the tables, which come back."""
    async with connected(walk.database.owner_url) as owner:
        tables = {n: [dict(r) for r in await owner.fetch(q)] for n, q in TABLES.items()}
    for item, decides in COUNTED_BY.items():
        for row in tables[item]:
            _check_back_entry(row, decides)
            if item != "landing":
                _check_item(tables, item, row)
    for row in tables["demand"]:
        _check_demand(row)
    _check_merges(tables)
    _check_landings(tables)
    _check_entries(tables)
    return tables


async def check_all(walk: Walk, viewer: str) -> None:
    """Records, numbers, rights and the log; `viewer` is whose lists are compared with `node`."""
    await _check_showcase(walk, await check_records(walk))
    await check_numbers(walk.api, walk.database, (last_year(), last_year() + 1))
    await _check_histories(walk)
    await _check_rights(walk, viewer)
    assert (await verify(walk.database.settings.audit_head_file)).faults == []


def _check_back_entry(row: dict[str, Any], decides: str) -> None:
    """KPI-i: an approved day is the one that decides the year."""
    if row["back_state"] is not None:
        assert row["back_on"] is not None
        assert row["back_proof_id"] is not None
    if row["back_state"] == "APPROVED":
        midnight = datetime.combine(row["back_on"], datetime.min.time(), SHANGHAI)
        assert row[decides] == midnight


def _check_item(tables: Tables, item: str, row: dict[str, Any]) -> None:
    """What stages mean of achievements and demands alike."""
    active = [e for e in tables["entry"] if e[f"{item}_id"] == row["id"] and e["left_at"] is None]
    verified = [
        n for n in tables["landing"] if n[f"{item}_id"] == row["id"] and n["state"] == "VERIFIED"
    ]
    assert len(active) <= 1
    assert all(e["active"] for e in active), "accountable, but gone"
    assert (row["submitted_at"] is None) == (row["stage"] == "DRAFT")
    assert (row["stage"] == "LANDED") == bool(verified)
    assert (row["merged_into_id"] is not None) == (row["stage"] == "MERGED")
    if row["stage"] != "LANDED":
        assert (row["stage"] == "IN_SERVICE") == (len(active) == 1)


def _check_demand(row: dict[str, Any]) -> None:
    """DEM-1 and KPI-c: what each state of a proof means."""
    waits_or_holds = row["proof"] in ("WAITING", "CONFIRMED")
    assert (row["proved_at"] is not None) == waits_or_holds
    assert (row["proof_decided_by_id"] is not None) == (row["proof"] in ("CONFIRMED", "RETURNED"))
    assert row["proof_decided_by_id"] != row["registrant_id"]
    if waits_or_holds:
        assert row["letter_id"] is not None
        assert row["budget"] >= REAL_FROM
        assert row["stage"] != "DRAFT"
    if row["stage"] in ("IN_SERVICE", "LANDED"):
        assert row["proof"] == "CONFIRMED"


def _check_merges(tables: Tables) -> None:
    """DISC-5: what was merged leads to one that stands, by a proposal that was confirmed."""
    for item in ("achievement", "demand"):
        into = {r["id"]: r["merged_into_id"] for r in tables[item]}
        for start in into:
            seen, at = set(), start
            while at is not None:
                assert at not in seen, "a ring of merges"
                seen.add(at)
                at = into[at]
        confirmed = {(m[f"merged_{item}_id"], m[f"kept_{item}_id"]) for m in tables["merge"]}
        assert confirmed - {(None, None)} == {(a, b) for a, b in into.items() if b is not None}


def _check_landings(tables: Tables) -> None:
    """LAND-5 and the head of the standards: who verifies, and what a correction replaces."""
    landings = {r["id"]: r for r in tables["landing"]}
    replaced = {
        n["corrects_id"] for n in landings.values() if n["corrects_id"] and n["state"] in FINAL
    }
    assert {n for n, row in landings.items() if row["state"] == "CORRECTED"} == replaced
    items = {(k, r["id"]): r for k in ("achievement", "demand") for r in tables[k]}
    verifiers = {r["id"]: r["organization_id"] for r in tables["verifier"]}
    for row in landings.values():
        assert (row["verified_at"] is not None) == (row["state"] in FINAL)
        kind = "achievement" if row["achievement_id"] else "demand"
        item = items[kind, row[f"{kind}_id"]]
        if row["state"] != "DRAFT":
            assert row["submitted_at"] is not None
        assert row["credited_id"] is None or row["state"] in FINAL
        if row["state"] in FINAL:
            assert row["landed_on"] is not None
            assert row["verifier_id"] != row["claimant_id"]
            assert verifiers[row["id"]] not in (
                row["claiming_organization_id"],
                item["reporter_id"],
            )
        if row["corrects_id"] is not None:
            corrected = landings[row["corrects_id"]]
            assert row["revision"] == corrected["revision"] + 1
            if row["state"] in FINAL:
                _check_day_of_correction(row, corrected)


def _check_day_of_correction(row: dict[str, Any], corrected: dict[str, Any]) -> None:
    """It has that one's day, but none before its landing, or one approved since (KPI-b, KPI-i)."""
    kept = corrected["verified_at"].astimezone(SHANGHAI).date() >= row["landed_on"]
    approved_since = row["back_state"] == "APPROVED" != corrected["back_state"]
    if not approved_since:
        assert (row["verified_at"] == corrected["verified_at"]) is kept


def _check_entries(tables: Tables) -> None:
    """SERV-1: every handover begins with who was accountable, and ends with who is."""
    for entry in tables["entry"]:
        own = [h for h in tables["handover"] if h["entry_id"] == entry["id"]]
        for before, after in pairwise(own):
            assert before["to_account_id"] == after["from_account_id"]
        assert not own or own[-1]["to_account_id"] == entry["accountable_id"]
        assert (entry["left_at"] is None) == (entry["left_because"] is None)


async def _check_showcase(walk: Walk, tables: Tables) -> None:
    """LIB-6: everybody reads what was published and stands in the discovery library, once."""
    library = {r["id"] for r in tables["achievement"] if r["stage"] not in OUT}
    own = [p["achievement_id"] for p in tables["publication"]]
    assert len(own) == len(set(own))
    standing = [p for p in tables["publication"] if p["achievement_id"] in library]
    page = (await walk.api.data("{ publications(first: 100) { nodes { title } } }"))["publications"]
    assert Counter(n["title"] for n in page["nodes"]) == Counter(p["title"] for p in standing)


async def _check_histories(walk: Walk) -> None:
    """Every record tells its history, and its newest version is the one it is at."""
    fields = (
        "nodes { version history { version operation fields { field } } } pageInfo { endCursor }"
    )
    for name in HISTORIES:
        document = f"query ($after: String) {{ {name}(first: 30, after: $after) {{ {fields} }} }}"
        nodes: list[Any] = [None]
        after = None
        while nodes:
            page = (await walk.api.data(document, {"after": after}, as_="staff"))[name]
            nodes, after = page["nodes"], page["pageInfo"]["endCursor"]
            for node in nodes:
                assert node["history"][0]["version"] == node["version"], name


async def _check_rights(walk: Walk, viewer: str) -> None:
    """Somebody's lists hold just what `node` shows them, and nothing twice."""
    lists = " ".join(f"{n}(first: 100) {{ totalCount nodes {{ id }} }}" for n in sorted(LISTS))
    mine = await walk.api.data(f"{{ {lists} }}", as_=viewer)
    all_ = await walk.api.data(f"{{ {lists} }}", as_="staff")
    for name in LISTS:
        ids = [n["id"] for n in all_[name]["nodes"]]
        document = "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }"
        shown = (await walk.api.data(document, {"ids": ids}, as_=viewer))["nodes"] if ids else []
        seen = Counter(n["id"] for n in mine[name]["nodes"])
        assert seen == Counter(n["id"] for n in shown if n is not None), (viewer, name)
        assert mine[name]["totalCount"] == len(mine[name]["nodes"]), (viewer, name)


VIEWERS = sorted(CAST)
