"""What a viewer does not see changes no byte of what they are answered: not of data, counts,
orders, cursors, errors or cost; nor how many statements it takes.

`DOCUMENTS=500 pytest tests/core/test_noninterference.py` asks for more, as every person there is.
"""

from __future__ import annotations

import os
import re
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from random import Random
from typing import Any

import httpx
import orjson
import pytest

from backend.core.declaring.records import RECORDS
from backend.core.declaring.searched import SEARCHED
from backend.core.grants import Grant as Granted
from backend.core.ids import GlobalId, row_of
from backend.core.permissions import Role
from backend.core.searching.index import lacking
from backend.core.viewer import Viewer
from backend.demo.story import read_story
from backend.sharing.granting import granted
from tests.achievements.results import opened
from tests.api import Api, serving
from tests.core.battery import Asked, Battery
from tests.core.documents import Shown
from tests.core.hidden import VIEWS, Hiding
from tests.databases import Database, Databases
from tests.sharing.clients import Grant, entered, of, sent

HOW_MANY = int(os.environ.get("DOCUMENTS", "30"))
Answer = tuple[int, bytes, list[int]]

_OWN = re.compile(rb'"(remaining|requestId)":("[0-9a-f]*"|\d+),?')
"""What each answer has of its own: its number, and what is left of the budget of the minute."""

EXCEPTIONS: dict[tuple[str, str], str] = {
    # A duplicate's hint: that a result was registered, not by whom.
    ("RegisteredResult", "takenUp"): "DISC-4",
    # Whether an organization has its liaison, which a firm that applies for an account has to
    # know: not who that is.
    ("Organization", "hasLiaison"): "DISC-1",
}
"""Fields that tell of hidden records by a rule, which is named."""

MORE = """
INSERT INTO publication (version, achievement_id, title, kind, summary, registered_summary,
    keywords, trl, industry_id, reporter_id, consent_id, consented_on, novelty, published_by_id,
    published_at, taken_down_at, taken_down_by_id, taken_down_reason)
SELECT 1, a.id, a.title, a.kind, a.summary, a.summary, a.keywords, a.trl, a.industry_id,
    a.reporter_id, (SELECT min(id) FROM stored_file), DATE '2026-05-01', '新颖', p.id,
    TIMESTAMPTZ '2026-05-02T00:00:00Z', CASE WHEN a.id % 3 = 0 THEN TIMESTAMPTZ '2026-06-01T00:00Z'
    END, CASE WHEN a.id % 3 = 0 THEN p.id END, CASE WHEN a.id % 3 = 0 THEN '撤下' END
FROM achievement a, account p WHERE p.sign_in_name = 'center1' AND a.id % 2 = 0
    AND a.id NOT IN (SELECT achievement_id FROM publication);
INSERT INTO demand_screening (version, demand_id, problem, problem_reason, targets, targets_reason,
    feasibility, feasibility_reason, screened_by_id, screened_at)
SELECT 1, d.id, TRUE, '清楚', d.id % 2 = 0, '可量化', TRUE, '可行', p.id,
    TIMESTAMPTZ '2026-06-01T00:00:00Z'
FROM demand d, account p WHERE p.sign_in_name = 'center1';
INSERT INTO demand_co_reporter (version, demand_id, organization_id)
SELECT 1, d.id, o.id FROM demand d, organization o WHERE o.id % 20 = d.id % 20;
INSERT INTO merge (version, kept_achievement_id, merged_achievement_id, reason, state, proposer_id,
    proposed_at)
SELECT 1, a.id - 1, a.id, '同一成果', 'PROPOSED', p.id, TIMESTAMPTZ '2026-06-01T00:00:00Z'
FROM achievement a, account p WHERE p.sign_in_name = 'center1' AND a.id % 5 = 0;
WITH firm AS (
    INSERT INTO account (version, sign_in_name, sign_in_fold, display_name, password_hash, role,
        active, waiting, created_at)
    SELECT 1, 'firm' || i, 'firm' || i, '企业' || i, 'none', 'ENTERPRISE_USER', TRUE, TRUE,
        TIMESTAMPTZ '2026-06-01T00:00:00Z' FROM generate_series(1, 3) i
    RETURNING id
)
INSERT INTO account_application (version, account_id, firm_name, firm_fold, credit_code, town_id,
    contact_name, contact_phone, invited_by_id, state, opened_at, address_hash)
SELECT 1, f.id, '企业' || f.id, '企业' || f.id, '9144190000000000' || f.id % 90 + 10,
    (SELECT min(id) FROM town), '王', '0769-1', (SELECT min(id) FROM organization), 'OPEN',
    TIMESTAMPTZ '2026-06-01T00:00:00Z', 'none' FROM firm f;
UPDATE organization SET invited_by_id = (SELECT min(id) FROM organization) WHERE kind = 'ENTERPRISE'
"""
"""Records of the kinds that the demonstration set has none of, or few."""

NARROW = [
    of("Achievement", "title", "kind", "stage", "industry", filter={"kind": {"eq": "PROJECT"}}),
    of("Industry", "name", "code"),
]
WIDE = [
    of("Achievement", "title", "summary", "trl", "reporter", "landings", "contactPhone"),
    of("Organization", "name", "achievements"),
    of("Landing", "landedOn", "achievement", filter={"achievement": {"isNull": False}}),
    of("Publication", "title", "summary"),
    of("RegisteredResult", "title", "source"),
    of("Town", "name"),
]
PARTNERS = {"narrow partner": NARROW, "wide partner": WIDE}

ONE_OF_EACH = ("admin", "auditor", "center1", "expert1", "lead", "leader", "industry")
SOME_LIAISONS = ("liaison-lake",)
SEES_NEARLY_ALL = {"center1", "center2", "lead"}
"""What is hidden from them can hardly be copied: their rows are one of a kind."""

WHO = (
    "visitor",
    *(sorted(read_story().accounts) if "DOCUMENTS" in os.environ else ONE_OF_EACH + SOME_LIAISONS),
    *PARTNERS,
)


@dataclass(slots=True)
class Asking:
    """Somebody who asks."""

    viewer: Viewer
    post: Callable[[str, dict[str, Any]], Awaitable[httpx.Response]]
    shown: Shown
    spared: dict[str, set[int]]


async def somebody(name: str, api: Api, database: Database) -> Asking:
    """Who is called so: a person, the visitor or a partner."""
    if name in PARTNERS:
        return await partner(PARTNERS[name], api, database)
    if name == "visitor":
        return Asking(Viewer(), api.post, unexcepted, {})
    await api.sign_in(name, api.passwords[name])
    (row,) = await database.rows("SELECT * FROM account WHERE sign_in_name = $1", name)
    viewer = Viewer(Role(row["role"]), row["id"], row["organization_id"])
    return Asking(viewer, partial(api.post, as_=name), unexcepted, {})


async def partner(entries: Grant, api: Api, database: Database) -> Asking:
    """A new API client with the grant."""
    made = await entered(api, "合作方", *entries, requestsPerMinute=6000)
    number = row_of(made["id"], "ApiClient")
    assert number is not None
    text = await database.value("SELECT granted::text FROM api_client WHERE id = $1", number)
    grant = granted(orjson.dumps(orjson.loads(text)).decode())
    assert isinstance(grant, Granted)
    viewer = Viewer(Role.DATA_PARTNER, client=number, grant=grant)
    fields = {(e["type"], f) for e in entries for f in [*e["fields"], "id"]}

    def shown(kind: str, name: str) -> bool:
        if kind.endswith("Facets"):
            return (kind.removesuffix("Facets"), name) in fields or name == "isExact"
        if kind in {*RECORDS, "Query"}:
            return (kind, name) in fields and unexcepted(kind, name)
        return True

    return Asking(viewer, partial(sent, api, made["key"]), shown, {"api_client": {number}})


def unexcepted(kind: str, name: str) -> bool:
    """Whether the field, or the facet of it, is one that must tell nothing."""
    return (kind.removesuffix("Facets"), name) not in EXCEPTIONS


async def asked_of(battery: Battery, database: Database) -> list[Asked]:
    """What is to be asked of the database: of all that can be as much as there is time for."""
    found = [*battery.documents(), *battery.written(range(HOW_MANY))]
    by_id: list[Asked] = []
    for declaration in (d for d in RECORDS.values() if d.name not in VIEWS):
        rows = await database.rows(f'SELECT id FROM "{declaration.table}" ORDER BY id LIMIT 200')
        ids = [str(GlobalId(declaration.name, r["id"])) for r in rows]
        by_id += battery.of_ids(declaration.name, ids)
    return [
        *battery.random.sample(found, min(HOW_MANY, len(found))),
        *battery.random.sample(by_id, min(HOW_MANY // 2, len(by_id))),
    ]


async def answers_to(asked: list[Asked], by: Asking, counted: list[int]) -> list[Answer]:
    """The answers: status, bytes but for what each has of its own, statements."""
    found = []
    for document, variables in asked:
        before = len(counted)
        answer = await by.post(document, variables)
        found.append((answer.status_code, _OWN.sub(b"", answer.content), counted[before:]))
    return found


@asynccontextmanager
async def of_its_own(
    server: Databases, filled: tuple[Database, dict[str, str]]
) -> AsyncIterator[tuple[Api, Database]]:
    """The application over a copy of the demonstration set, with `MORE`."""
    database, passwords = filled
    async with server.clone(database.name) as clone, serving(clone.settings) as api:
        async with clone.as_owner() as owner:
            await owner.execute(MORE)
        await made_searchable(clone)
        api.passwords.update(passwords)
        yield api, clone


async def made_searchable(database: Database) -> None:
    """Make the texts of what was changed behind the application's back anew, as a start does."""
    async with opened(database):
        for searched in SEARCHED.values():
            async for _ in lacking(searched):
                pass


@pytest.mark.parametrize("name", WHO)
async def test_what_is_hidden_changes_nothing(
    filled: tuple[Database, dict[str, str]],
    server: Databases,
    counted: list[int],
    monkeypatch: pytest.MonkeyPatch,
    name: str,
) -> None:
    # Else a session is noted as seen now and then, which takes statements of its own.
    monkeypatch.setattr("backend.accounts.sessions._SEEN_EVERY", timedelta(days=1))
    async with of_its_own(server, filled) as (api, database):
        asking = await somebody(name, api, database)
        asked = await asked_of(Battery(asking.shown, Random(name)), database)
        before = await answers_to(asked, asking, counted)
        async with database.as_owner() as owner:
            hiding = Hiding(owner, asking.viewer, asking.spared)
            await hiding.change_everything()
            for searched in SEARCHED.values():
                await owner.execute(f'UPDATE "{searched.table}" SET made = 0')
        await made_searchable(database)
        after = await answers_to(asked, asking, counted)
    refused = [answer for _, answer, _ in before if not answer.startswith(b'{"data":{')]
    # Partners are refused what was made at random with an order or a field beyond their grant.
    assert len(refused) < 0.3 * len(asked)
    acts = {act for act, _ in hiding.done}
    assert acts == {"UPDATE", "COPY", "DELETE"} or (name in SEES_NEARLY_ALL and "UPDATE" in acts)
    for document, was, became in zip(asked, before, after, strict=True):
        assert was == became, document
