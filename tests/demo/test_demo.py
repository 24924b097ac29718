"""The demonstration set: what a new user finds, and that it keeps the platform's own rules."""

from __future__ import annotations

import asyncio
import stat
from collections import Counter
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

import pytest
import pytest_asyncio

from backend.audit.actions import verify
from backend.core.ids import GlobalId
from backend.core.permissions import Role
from backend.demo.acting import Acting
from backend.demo.loading import ACCOUNTS_FILE, load_demo
from backend.demo.story import DATA, read_story
from backend.files.store import contents_of
from backend.policy.actions import read_plan
from backend.serving import fill, orm
from backend.settings import DEFAULT_PLAN_FILE, Settings
from tests.api import Api, serving
from tests.databases import Database, Databases
from tests.journeys.cities import RIVERTOWN

NOW = datetime(2026, 11, 23, 4, tzinfo=UTC)
BOARD = """query ($year: Int!) { plan(year: $year) {
  indicators { code actual literalActual } served { actual records } } }"""
MATCHES = """
query ($of: ID!) { matches(of: $of) {
  record { ... on Demand { title } ... on Organization { name } }
} }
"""
LANDINGS = """
{ landings(first: 100) { nodes {
  state landedOn counted item { title } achievement { stage } demand { stage }
  verdict { holds missing { codes } }
} } }
"""


async def load(settings: Settings, now: datetime = NOW) -> tuple[bool, list[str]]:
    """Load the set as serving does; whether it was loaded, and what was said."""
    said: list[str] = []
    await fill(settings)
    async with orm(settings):
        loaded = await load_demo(settings, said.append, now)
    return loaded, said


def kept_in(folder: Path) -> dict[str, str]:
    """The passwords in the file of accounts."""
    text = (folder / ACCOUNTS_FILE).read_text(encoding="utf-8")
    return {name: password for name, password, _ in (line.split() for line in text.splitlines())}


def own(database: Database, folder: Path) -> Settings:
    """The database's settings with a data folder of the test's own."""
    return replace(database.settings, data_dir=folder)


@pytest_asyncio.fixture(scope="session")
async def demo_template(server: Databases) -> str:
    """A database with the set, as it is on a day in November 2026."""

    async def enter(database: Database) -> None:
        assert (await load(own(database, server.folder / "demo")))[0]

    return await server.ensure_template("template_demo", enter)


@pytest_asyncio.fixture
async def demo(server: Databases, demo_template: str) -> AsyncIterator[Database]:
    """A copy of the database with the set."""
    async with server.clone(demo_template) as made:
        yield made


@pytest_asyncio.fixture
async def demo_api(demo: Database, server: Databases) -> AsyncIterator[Api]:
    """The application over the set; everybody signs in with the generated password."""
    async with serving(demo.settings) as made:
        made.passwords.update(kept_in(server.folder / "demo"))
        yield made


async def test_accounts_are_told_once_and_kept_for_their_owner_only(
    database: Database, tmp_path: Path
) -> None:
    folder = tmp_path / "data"
    loaded, said = await load(own(database, folder))
    assert loaded
    file = folder / ACCOUNTS_FILE
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert [f.name for f in folder.iterdir()] == [ACCOUNTS_FILE]
    assert [line.strip() for line in said[2:]] == file.read_text(encoding="utf-8").splitlines()
    passwords = kept_in(folder)
    assert len(set(passwords.values())) == len(passwords) == 21
    log = "".join(r["body"] for r in await database.rows("SELECT body FROM audit_entry"))
    assert not [p for p in passwords.values() if p in log]


async def test_everybody_can_sign_in(demo: Database, demo_api: Api) -> None:
    rows = await demo.rows("SELECT sign_in_name, role FROM account")
    roles = {row["sign_in_name"]: Role(row["role"]) for row in rows}
    for name in roles:
        await demo_api.sign_in(name, demo_api.passwords[name])
    assert Counter(roles.values()) == {
        Role.ADMINISTRATOR: 1,
        Role.CENTER_STAFF: 2,
        Role.EVALUATOR: 3,
        Role.LIAISON: 9,
        Role.ENTERPRISE_USER: 1,
        Role.LEAD_SUPERVISOR: 1,
        Role.SUPERVISOR: 2,
        Role.LEADER: 1,
        Role.AUDITOR: 1,
    }


async def test_firms_need_something(demo: Database, demo_api: Api) -> None:
    rows = await demo.rows(
        "SELECT stage, proof, count(*) AS n FROM demand GROUP BY 1, 2 ORDER BY 1"
    )
    assert [(r["stage"], r["proof"], r["n"]) for r in rows] == [
        ("DRAFT", "NONE", 1),
        ("LANDED", "CONFIRMED", 2),
        ("SUBMITTED", "CONFIRMED", 3),
        ("SUBMITTED", "NONE", 1),
        ("SUBMITTED", "WAITING", 1),
    ]
    # What is not proven does not count, and says why (KPI-c).
    document = "{ demands(first: 20) { nodes { real notRealBecause letter { name type } } } }"
    found = (await demo_api.data(document, as_="center1"))["demands"]["nodes"]
    assert Counter(d["real"] for d in found) == {True: 5, False: 3}
    assert all(bool(d["notRealBecause"]) is not d["real"] for d in found)
    letters = [d["letter"] for d in found if d["letter"]]
    assert letters == [{"name": "技术合作需求书.pdf", "type": "PDF"}] * 6


async def test_an_achievement_finds_its_demand_and_its_firm(demo: Database, demo_api: Api) -> None:
    number = await demo.value(
        "SELECT id FROM achievement WHERE title = '硫化物固态电解质薄膜的连续化制备技术'"
    )
    found = await demo_api.data(
        MATCHES, {"of": str(GlobalId("Achievement", number))}, as_="center1"
    )
    assert [match["record"] for match in found["matches"]][:2] == [
        {"title": "硫化物电解质膜连续化制备"},
        {"name": "湖畔固态电池（示范）有限公司"},
    ]


async def test_papers_are_kept_and_can_be_read(
    demo: Database, server: Databases, demo_template: str
) -> None:
    # The clone of a database has the store of none: the papers are in that of the template.
    contents = contents_of(server.database(demo_template).settings)
    rows = await demo.rows("SELECT DISTINCT sha256, size FROM stored_file")
    # Letters and proofs of demands, two of each achievement, evidence of landings, consents.
    assert len(rows) == 13 + 2 * 42 + 24 + 12
    for row in rows:
        content = b"".join([piece async for piece in await contents.stream(row["sha256"])])
        assert (len(content), sha256(content).hexdigest()) == (row["size"], row["sha256"])
        said = content.decode("ascii")
        assert said.startswith("%PDF-1.7\n")
        assert int(said.rsplit("startxref\n", 1)[1].split("\n")[0]) == said.index("xref\n0 6")


async def test_there_is_something_at_every_stage(demo: Database) -> None:
    rows = await demo.rows("SELECT stage, count(*) FROM achievement GROUP BY stage")
    assert {r["stage"]: r["count"] for r in rows} == {
        "DRAFT": 3,
        "SUBMITTED": 7,
        "IN_EVALUATION": 11,
        "IN_SERVICE": 8,
        "LANDED": 13,
    }
    rows = await demo.rows("SELECT state, count(*) FROM evaluation_batch GROUP BY state")
    assert {r["state"]: r["count"] for r in rows} == {"CLOSED": 3, "SCORING": 1, "OPEN": 1}
    outcomes = await demo.rows("SELECT DISTINCT outcome FROM evaluation_item")
    assert len(outcomes) == 5
    assert await demo.value("SELECT count(*) FROM handover") == 1
    assert await demo.value("SELECT count(*) FROM registered_result") == 12
    assert await demo.value("SELECT count(registered_result_id) FROM achievement") == 1


async def test_the_board_has_numbers(demo_api: Api) -> None:
    expected = {2025: (25, 7, 9, 3, 4), 2026: (19, 8, 9, 2, 2), 2027: (0, 0, 0, 0, 0)}
    for year, numbers in expected.items():
        board = (await demo_api.data(BOARD, {"year": year}, as_="leader"))["plan"]
        discovered, landed = board["indicators"][:2]
        served = board["served"]
        assert numbers == (
            discovered["actual"],
            landed["actual"],
            landed["literalActual"],
            served["actual"],
            served["records"],
        ), year


async def test_a_landings_credit_was_given_to_another(demo_api: Api) -> None:
    document = """{ plan(year: 2026) { indicator(code: "KPI-2") { items(first: 20) { nodes {
      reporter { name } organization { name } creditReason } } } } }"""
    found = (await demo_api.data(document, as_="lead"))["plan"]["indicator"]["items"]["nodes"]
    (given,) = [n for n in found if n["creditReason"]]
    assert (given["reporter"], given["organization"]) == (
        {"name": "东莞市科学技术局"},
        {"name": "松山湖高新区"},
    )


async def test_cooperations_say_what_is_paid(demo_api: Api) -> None:
    document = """{ landings(first: 100) { nodes {
      payment { paidRatio } evidence { file { name } } } } }"""
    found = (await demo_api.data(document, as_="lead"))["landings"]["nodes"]
    paid = [n for n in found if n["payment"]]
    assert sorted(n["payment"]["paidRatio"] for n in paid) == ["0.3000", "0.5000"]
    assert all(e["file"] for n in paid for e in n["evidence"])


async def test_visitors_read_what_was_published(demo_api: Api) -> None:
    document = """query ($y: Int!) { publishedProgress(year: $y) { publishedAt
      figures { code actual } } }"""
    numbers = {}
    for year in (2025, 2026):
        found = (await demo_api.data(document, {"y": year}))["publishedProgress"]
        numbers[year] = [f["actual"] for f in found["figures"][:2]]
    assert numbers == {2025: [24, 7], 2026: [13, 4]}


async def test_what_was_verified_holds(demo_api: Api) -> None:
    landings = (await demo_api.data(LANDINGS, as_="lead"))["landings"]["nodes"]
    states = Counter(landing["state"] for landing in landings)
    assert states == {"VERIFIED": 15, "SUBMITTED": 1, "RETURNED": 1}
    for landing in landings:
        assert landing["verdict"]["holds"], landing["item"]["title"]
        verified = landing["state"] == "VERIFIED"
        assert landing["counted"] is verified
        item = landing["achievement"] or landing["demand"]
        assert (item["stage"] == "LANDED") is verified
    (draft,) = [
        landing
        for landing in (await demo_api.data(LANDINGS, as_="liaison-lake"))["landings"]["nodes"]
        if landing["state"] == "DRAFT"
    ]
    assert not draft["verdict"]["holds"]
    assert draft["verdict"]["missing"]


async def test_nothing_is_dated_before_it_could_be(demo: Database) -> None:
    assert not await demo.rows(
        "SELECT title FROM achievement WHERE submitted_at < created_at "
        "AND back_state IS DISTINCT FROM 'APPROVED'"
    )
    assert not await demo.rows(
        "SELECT 1 FROM landing WHERE NOT created_at <= submitted_at OR NOT submitted_at <= "
        "verified_at OR created_at > now()"
    )
    assert not await demo.rows(
        "SELECT 1 FROM evaluation_batch WHERE NOT created_at < opened_at OR NOT opened_at < "
        "closed_at"
    )


async def test_the_audit_log_is_whole_and_says_what_it_is_about(
    demo: Database, server: Databases, demo_template: str
) -> None:
    async with orm(demo.settings):
        chain = await verify(server.database(demo_template).settings.audit_head_file)
    assert chain.faults == []
    first = await demo.rows("SELECT id FROM audit_entry WHERE subject = 'demonstration'")
    assert len(first) == 1
    names = await demo.rows(
        "SELECT DISTINCT operation FROM audit_entry WHERE id > $1", first[0]["id"]
    )
    assert "landing_verify" in {row["operation"] for row in names}


async def test_a_second_start_changes_nothing(demo: Database, tmp_path: Path) -> None:
    before = await demo.value("SELECT count(*) FROM audit_entry")
    assert await load(own(demo, tmp_path)) == (False, [])
    assert await demo.value("SELECT count(*) FROM audit_entry") == before
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "statement",
    [
        "INSERT INTO account (version, sign_in_name, sign_in_fold, display_name, password_hash, "
        "role, active, waiting, created_at) "
        "VALUES (1, 'a', 'a', 'a', '', 'AUDITOR', true, false, now())",
        "INSERT INTO registered_result (version, source, source_date, title, title_fold, abstract, "
        "keywords, created_at) VALUES (1, 's', '2026-01-01', 't', 't', 'a', '{}', now())",
    ],
)
async def test_what_people_entered_is_left_alone(
    database: Database, tmp_path: Path, statement: str
) -> None:
    await database.rows(statement)
    assert await load(own(database, tmp_path)) == (False, [])
    assert list(tmp_path.iterdir()) == []


async def test_two_starts_at_once_load_it_once(database: Database, tmp_path: Path) -> None:
    await fill(database.settings)
    both = await asyncio.gather(
        load(own(database, tmp_path / "1")), load(own(database, tmp_path / "2"))
    )
    assert sorted(loaded for loaded, _ in both) == [False, True]
    assert await database.value("SELECT count(*) FROM account") == 21


async def test_broken_off_it_leaves_nothing(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def stop(_: Acting, __: object) -> None:
        raise KeyError

    with monkeypatch.context() as patch:
        patch.setattr(Acting, "close_batch", stop)
        with pytest.raises(KeyError):
            await load(own(database, tmp_path))
    assert await database.value("SELECT count(*) FROM account") == 0
    assert list(tmp_path.iterdir()) == []
    assert (await load(own(database, tmp_path)))[0]


async def test_days_that_have_not_come_are_left_out(database: Database, tmp_path: Path) -> None:
    early = datetime(2025, 5, 8, 4, tzinfo=UTC)
    await load(own(database, tmp_path), early)
    assert await database.value("SELECT max(submitted_at) FROM achievement") <= early
    rows = await database.rows("SELECT state FROM evaluation_batch")
    assert [r["state"] for r in rows] == ["SCORING"]
    assert await database.value("SELECT count(*) FROM evaluation_sheet") == 8
    assert await database.value("SELECT count(*) FROM landing") == 0


async def test_another_city_has_none(database: Database, tmp_path: Path) -> None:
    settings = replace(own(database, tmp_path), plan_file=RIVERTOWN)
    loaded, said = await load(settings)
    assert not loaded
    assert "it is left out" in said[0]
    assert await database.value("SELECT count(*) FROM account") == 0


def test_the_set_is_of_the_size_and_breadth_that_was_meant() -> None:
    story = read_story()
    assert 55 <= len(story.achievements) + len(story.organizations) <= 65
    _, plan = read_plan(DEFAULT_PLAN_FILE)
    assert {a["industry"] for a in story.achievements.values()} == {i.code for i in plan.industries}
    assert all("（示范）" in o["name"] for o in story.organizations.values())
    for file in DATA.iterdir():
        assert len(file.read_text(encoding="utf-8").splitlines()) <= 400


SHOWN = """
{ publications(first: 100) { totalCount facets { industry { label count } } nodes { title } }
  registeredResults(first: 1) { totalCount } }
"""


async def test_the_showcase_has_what_holders_consented_to(demo: Database, demo_api: Api) -> None:
    """As visitors see it, each with its consent and the statement on novelty (LIB-6)."""
    told = {said["achievement"] for said in read_story().showcase}
    titles = {read_story().achievements[key]["title"] for key in told}
    found = await demo_api.data(SHOWN)
    assert found["publications"]["totalCount"] == len(titles) == 12
    assert {node["title"] for node in found["publications"]["nodes"]} == titles
    assert len(found["publications"]["facets"]["industry"]) == 11
    assert found["registeredResults"]["totalCount"] == 12
    rows = await demo.rows("SELECT consent_id, consented_on, published_at FROM publication")
    assert len({row["consent_id"] for row in rows}) == 12
    assert all(row["consented_on"] <= row["published_at"].date() for row in rows)
