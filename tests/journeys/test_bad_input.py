"""Bad input on the way round the loop: one clear answer each, with its rule, and nothing changed.

Here the rules that the answers cite are shown together; the borders themselves, and what has no
rule of the plan, are shown where they belong:

- `demands/test_proving.py`: a budget of 99,999.99, of 100,000, negative, with a third decimal;
  proof handed in in January for a registration of December.
- `demands/test_landing.py`: a payment of 0, of 0.01, of the contract's amount, above it, negative;
  an item landed twice (and `kpi/test_board.py`: the later landing is shown and not counted).
- `library/test_recommending.py`: a letter from somebody not eligible, or none.
- `achievements/test_repairs.py`: merging a record with itself, with a voided one, in a ring, twice
  at once; voiding and returning what has landed.
- `files/test_sending.py`: an upload whose type lies, with a path in its name, of 21 MiB, of zero
  bytes, cut off in the middle, two at once with one name.
- `files/test_seeing.py`: another organization's file by its address, or referred to.
- `audit/test_history.py`: a stale save is answered with both versions; each mutation's own test
  shows its stale case.
"""

from __future__ import annotations

from typing import Any

from tests.achievements import test_repairs as repairs
from tests.achievements.drafts import submitted
from tests.api import Api
from tests.databases import Database
from tests.demands import needs
from tests.demands.test_landing import FACTS, claim_of
from tests.landings.claims import CLAIM, SUBMIT, fact, verified
from tests.library.recommended import RECOMMEND, recommendation
from tests.mutations import held, tried

LANDED = "{ achievements(filter: {stage: {eq: LANDED}}) { nodes { id version } } }"
Answer = list[tuple[str, str, str | None]]


class Refusing:
    """Asks, and holds that nothing changed."""

    def __init__(self, api: Api, database: Database) -> None:
        self.api = api
        self.database = database

    async def answer(self, as_: str, document: str, given: dict[str, Any]) -> Answer:
        """Code, field and rule of each reason."""
        before = await held(self.api, self.database, as_)
        errors = (await tried(self.api, as_, document, given))["userErrors"]
        assert await held(self.api, self.database, as_) == before
        assert all(e["message"] for e in errors)
        return [(e["code"], ".".join(e["field"]), e["rule"]) for e in errors]


async def test_budgets_and_payments(city: Api, city_database: Database) -> None:
    refusing = Refusing(city, city_database)
    demand = await needs.submitted(city)
    proof = await needs.proving(city, demand)
    for budget, reason in (
        ("99999.99", ("FACT_NOT_MET", "budget", "DEM-1")),
        ("-1", ("OUT_OF_RANGE", "budget", "FORM-1")),
        ("100000.001", ("TOO_PRECISE", "budget", "FORM-1")),
    ):
        given = {**proof, "budget": budget}
        assert await refusing.answer("liaison_town", needs.PROVE, given) == [reason]
    unproven = ("NOT_REAL", "demand", "DEM-1")
    assert await refusing.answer("liaison_town", CLAIM, claim_of(demand)) == [unproven]
    found = await needs.real(city, title="真实的需求")
    for paid in ("0", "200000.01"):
        facts = [*FACTS[:2], fact("payment", paid, "2026-04-15")]
        draft = await tried(city, "liaison_town", CLAIM, claim_of(found, facts=facts))
        row = {n: draft["landing"][n] for n in ("id", "version")}
        reason = ("FACT_NOT_MET", "facts.payment", "LAND-4")
        assert await refusing.answer("liaison_town", SUBMIT, row) == [reason]
    given = claim_of(found, facts=[*FACTS[:2], fact("payment", "-0.01", "2026-04-15")])
    reason = ("OUT_OF_RANGE", "facts.2.value", "FORM-1")
    assert await refusing.answer("liaison_town", CLAIM, given) == [reason]


async def test_letters_merges_and_what_has_landed(city: Api, city_database: Database) -> None:
    refusing = Refusing(city, city_database)
    first, second, gone = [await submitted(city, "liaison_town", t) for t in ("甲", "乙", "丙")]
    given = await recommendation(city, "achievement", first, needs.FIRM)
    reason = ("NOT_A_RECOMMENDER", "recommender", "EVAL-2")
    assert await refusing.answer("staff", RECOMMEND, given) == [reason]
    await tried(city, "staff", repairs.VOID, {**repairs.key(gone), "reason": "重复"})
    for kept, merged, reason in (
        (first, first, ("SAME_RECORD", "merged", "DISC-5")),
        (first, gone, ("WRONG_STAGE", "merged", "DISC-5")),
        (gone, second, ("NOT_KEPT", "kept", "DISC-5")),
    ):
        given = {"kept": kept["id"], "merged": merged["id"], "reason": "同一项"}
        assert await refusing.answer("staff", repairs.PROPOSE, given) == [reason]
    await verified(city, title="丁")
    nodes = (await city.data(LANDED, as_="staff"))["achievements"]["nodes"]
    given = {**repairs.key(nodes[0]), "reason": "作废"}
    reason = ("LANDED", "id", "LAND-5")
    assert await refusing.answer("staff", repairs.VOID, given) == [reason]
