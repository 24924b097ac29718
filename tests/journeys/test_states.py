"""Whoever does whatever in whatever order: no forbidden state, and the numbers are a recount.

Acts are drawn at random, by random people, on random records. Most are refused, which is fine; what
was done has to leave every record in a state that the rules know.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import datetime
from random import Random
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from backend.audit.actions import verify
from tests.achievements import test_repairs as repairs
from tests.achievements.drafts import JOIN, SUBMIT, complete
from tests.api import Api, serving
from tests.cast import CAST, PASSWORD
from tests.databases import Database, Databases
from tests.evaluations.batches import closed
from tests.landings import test_correcting as correcting
from tests.landings.claims import CLAIM, RETURN, VERIFY, claim_of
from tests.landings.claims import SUBMIT as HAND_IN
from tests.library.entries import ADMIT, HAND_OVER
from tests.mutations import mutation

PEOPLE = ("liaison_town", "liaison_uni", "staff", "staff2", "lead", "supervisor_industry", "admin")
REGISTER = mutation("achievementRegister", "achievement { id }")
TITLES = ("石墨烯散热膜", "高速主轴补偿", "固态电解质膜", "视觉检测系统")
BOARD = """query ($year: Int!) { plan(year: $year) { indicators { code actual
  items(first: 100) { totalCount } } } }"""
SHANGHAI = ZoneInfo("Asia/Shanghai")


class Walk:
    """One random walk through a city of its own."""

    def __init__(self, api: Api, database: Database) -> None:
        self.api = api
        self.database = database

    async def records(self, kind: str) -> list[dict[str, Any]]:
        """Every record of the kind, as staff or the lead department see them."""
        document = f"{{ {kind}(first: 100) {{ nodes {{ id version }} }} }}"
        nodes = (await self.api.data(document, as_="staff"))[kind]["nodes"]
        return sorted(nodes, key=lambda n: str(n["id"]))

    async def chosen(self, kind: str, which: int) -> dict[str, Any] | None:
        """One of them; None where there are none."""
        found = await self.records(kind)
        return found[which % len(found)] if found else None

    async def tell(self, person: str, document: str, given: dict[str, Any]) -> None:
        """Try it; whatever the answer, it is an answer and no fault."""
        answer = await self.api.gql(document, {"input": given}, as_=person)
        codes = {e["extensions"]["code"] for e in answer.get("errors", [])}
        assert codes <= {"FORBIDDEN"}, answer

    async def on(self, person: str, document: str, kind: str, which: int, **more: Any) -> None:
        """Try it on one of the records."""
        row = await self.chosen(kind, which)
        if row is not None:
            await self.tell(person, document, {**row, **more})

    # Acts: each takes who does it and two numbers to choose records by.

    async def register(self, person: str, a: int, b: int) -> None:
        """A draft; sometimes of what is there already."""
        more = {"distinctBecause": "另一项"} if b % 3 == 0 else {}
        title = TITLES[a % len(TITLES)]
        await self.tell(person, REGISTER, {**await complete(self.api, title), **more})

    async def submit(self, person: str, a: int, _: int) -> None:
        """Hand a draft in, or a repaired registration."""
        await self.on(person, SUBMIT, "achievements", a)

    async def join(self, person: str, a: int, _: int) -> None:
        """Become a co-reporter by the same title."""
        row = await self.chosen("achievements", a)
        if row is not None:
            title = TITLES[a % len(TITLES)]
            await self.tell(person, JOIN, {"achievement": row["id"], "title": title})

    async def give_back(self, person: str, a: int, _: int) -> None:
        """Return a registration."""
        await self.on(person, repairs.RETURN, "achievements", a, reason="更正")

    async def void(self, person: str, a: int, _: int) -> None:
        """Void a registration."""
        await self.on(person, repairs.VOID, "achievements", a, reason="重复")

    async def propose(self, person: str, a: int, b: int) -> None:
        """Propose a merge."""
        kept, merged = await self.chosen("achievements", a), await self.chosen("achievements", b)
        if kept and merged:
            said = {"kept": kept["id"], "merged": merged["id"], "reason": "同一项"}
            await self.tell(person, repairs.PROPOSE, said)

    async def confirm(self, person: str, a: int, _: int) -> None:
        """Confirm a merge."""
        await self.on(person, repairs.CONFIRM, "merges", a)

    async def evaluate(self, _: str, a: int, b: int) -> None:
        """A batch from its forming to its closing, of a fresh achievement."""
        count = len(await self.records("achievements"))
        await closed(self.api, {f"成果{count}-{a}": b % 2 == 0})

    async def admit(self, person: str, a: int, _: int) -> None:
        """Admit what passed."""
        row = await self.chosen("evaluationItems", a)
        if row is not None:
            said = {"evaluationItem": row["id"], "version": row["version"], "reason": "通过"}
            await self.tell(person, ADMIT, {**said, "accountable": await self.account("staff")})

    async def hand_over(self, person: str, a: int, b: int) -> None:
        """Make somebody else accountable."""
        to = await self.account(("staff", "staff2", "liaison_town", "lead")[b % 4])
        await self.on(person, HAND_OVER, "serviceEntries", a, accountable=to, reason="轮岗")

    async def claim(self, person: str, a: int, _: int) -> None:
        """Claim a landing, and hand it in."""
        row = await self.chosen("achievements", a)
        if row is not None:
            await self.tell(person, CLAIM, claim_of(row["id"]))
        await self.on(person, HAND_IN, "landings", a)

    async def decide(self, person: str, a: int, b: int) -> None:
        """Verify a claim, or return it."""
        if b % 4:
            await self.on(person, VERIFY, "landings", a)
        else:
            await self.on(person, RETURN, "landings", a, reason="补充")

    async def correct(self, person: str, a: int, b: int) -> None:
        """Propose a correction, hand one in."""
        await self.on(person, correcting.CORRECT, "landings", a, reason="更正")
        await self.on(person, HAND_IN, "landings", b)

    async def account(self, name: str) -> str:
        """The id of an account."""
        document = "query { accounts(first: 100) { nodes { id displayName } } }"
        nodes = (await self.api.data(document, as_="staff"))["accounts"]["nodes"]
        return str(next(n["id"] for n in nodes if n["displayName"] == name))

    # What holds after every act.

    async def check(self) -> None:
        """No forbidden state, and the board is a naive recount."""
        achievements = await self.database.rows("SELECT * FROM achievement")
        landings = await self.database.rows("SELECT * FROM landing")
        entries = await self.database.rows("SELECT * FROM service_entry")
        verified = {r["achievement_id"] for r in landings if r["state"] == "VERIFIED"}
        for row in achievements:
            served = [
                e for e in entries if e["achievement_id"] == row["id"] and e["left_at"] is None
            ]
            assert len(served) <= 1
            assert all(e["accountable_id"] for e in served)
            assert (row["submitted_at"] is None) == (row["stage"] == "DRAFT")
            assert (row["stage"] == "LANDED") == (row["id"] in verified)
            assert (row["merged_into_id"] is not None) == (row["stage"] == "MERGED")
            if row["stage"] == "IN_SERVICE":
                assert len(served) == 1
            if row["stage"] in ("DRAFT", "RETURNED", "VOIDED", "MERGED"):
                assert served == []
        await self._check_merges(achievements)
        await self._check_corrections(landings)
        await self._check_board(achievements, landings)

    async def _check_merges(self, achievements: list[dict[str, Any]]) -> None:
        into = {r["id"]: r["merged_into_id"] for r in achievements}
        for start in into:
            seen, at = set(), start
            while at is not None:
                assert at not in seen, "a ring of merges"
                seen.add(at)
                at = into[at]

    async def _check_corrections(self, landings: list[dict[str, Any]]) -> None:
        state = {r["id"]: r["state"] for r in landings}
        replaced = {r["corrects_id"] for r in landings if r["corrects_id"] and r["state"] in FINAL}
        assert {n for n, s in state.items() if s == "CORRECTED"} == replaced

    async def _check_board(
        self, achievements: list[dict[str, Any]], landings: list[dict[str, Any]]
    ) -> None:
        year = datetime.now(SHANGHAI).year
        counted = [
            r["id"]
            for r in achievements
            if r["submitted_at"] and r["stage"] not in ("RETURNED", "VOIDED", "MERGED")
        ]
        landed = {r["achievement_id"] for r in landings if r["state"] == "VERIFIED"}
        found = (await self.api.data(BOARD, {"year": year}, as_="lead"))["plan"]["indicators"]
        numbers = {i["code"]: (i["actual"], i["items"]["totalCount"]) for i in found}
        assert numbers["KPI-1"] == (len(counted), len(counted))
        assert numbers["KPI-2"] == (len(landed), len(landed))


FINAL = ("VERIFIED", "CORRECTED")
Act = Callable[[Walk, str, int, int], Awaitable[None]]
ACTS: dict[Act, tuple[str, int]] = {
    Walk.register: ("liaison_town", 3),
    Walk.submit: ("liaison_town", 4),
    Walk.join: ("liaison_uni", 1),
    Walk.give_back: ("staff", 1),
    Walk.void: ("staff", 1),
    Walk.propose: ("staff", 3),
    Walk.confirm: ("lead", 3),
    Walk.evaluate: ("staff", 1),
    Walk.admit: ("staff", 3),
    Walk.hand_over: ("staff", 2),
    Walk.claim: ("liaison_town", 4),
    Walk.decide: ("lead", 5),
    Walk.correct: ("liaison_town", 3),
}
"""Who may do it, and how often it is tried."""
STEPS = 45


def steps(seed: int) -> list[tuple[Act, str, int, int]]:
    """A walk; of four acts three are done by somebody who may do them."""
    random = Random(seed)
    drawn = random.choices(list(ACTS), [often for _, often in ACTS.values()], k=STEPS)
    return [
        (
            act,
            ACTS[act][0] if random.random() < 0.75 else random.choice(PEOPLE),
            random.randrange(12),
            random.randrange(12),
        )
        for act in drawn
    ]


@settings(
    max_examples=8,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=list(HealthCheck),
)
@given(seed=st.integers(1, 10_000))
async def test_no_order_of_acts_leads_astray(
    server: Databases, cast_template: str, seed: int
) -> None:
    async with server.clone(cast_template) as database, serving(database.settings) as api:
        api.passwords.update(dict.fromkeys(CAST, PASSWORD))
        walk = Walk(api, database)
        for number, (act, person, a, b) in enumerate(steps(seed)):
            await act(walk, person, a, b)
            if number % 5 == 4:
                await walk.check()
        assert (await verify(database.settings.audit_head_file)).faults == []
