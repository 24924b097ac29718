"""What a landing is worth: the fact that the plan calls its amount."""

from __future__ import annotations

from typing import Any

from tests.achievements.drafts import submitted
from tests.api import Api
from tests.evaluations.batches import done, mutation
from tests.landings.claims import (
    CLAIM,
    COMPLETE,
    SUBMIT,
    UPDATE,
    VERIFY,
    claim_of,
    fact,
    key,
)

AMOUNT = "query ($id: ID!) { node(id: $id) { ... on Landing { amount { yuan } } } }"
CORRECT = mutation("landingCorrect", "landing", "id version")
FACTS = COMPLETE["LAND-3.1"][1]


async def amount(api: Api, landing: dict[str, Any]) -> str | None:
    """What the landing is worth, in yuan."""
    found = (await api.data(AMOUNT, {"id": landing["id"]}, as_="staff"))["node"]["amount"]
    return found and str(found["yuan"])


async def test_it_is_what_the_claim_says_last(city: Api) -> None:
    achievement = (await submitted(city, "liaison_town", "甲"))["id"]
    landing = await done(city, "liaison_town", CLAIM, claim_of(achievement))
    assert await amount(city, landing) is None
    for said, worth in (("1200000", "1200000.00"), ("0.5", "0.50")):
        facts = [*FACTS, fact("deal_amount", said, None)]
        landing = await done(city, "liaison_town", UPDATE, {**key(landing), "facts": facts})
        assert await amount(city, landing) == worth
    landing = await done(city, "liaison_town", UPDATE, {**key(landing), "landingTown": None})
    assert await amount(city, landing) == "0.50"
    landing = await done(city, "liaison_town", UPDATE, {**key(landing), "facts": FACTS})
    assert await amount(city, landing) is None


async def test_other_money_of_a_claim_is_not_its_amount(city: Api) -> None:
    achievement = (await submitted(city, "liaison_town", "甲", kind="ENTERPRISE"))["id"]
    landing = await done(city, "liaison_town", CLAIM, claim_of(achievement, "LAND-1"))
    assert await amount(city, landing) is None


async def test_a_correction_begins_with_it(city: Api) -> None:
    achievement = (await submitted(city, "liaison_town", "甲"))["id"]
    facts = [*FACTS, fact("deal_amount", "80000", None)]
    landing = await done(city, "liaison_town", CLAIM, claim_of(achievement, facts=facts))
    landing = await done(city, "liaison_town", SUBMIT, key(landing))
    landing = await done(city, "lead", VERIFY, key(landing))
    given = {**key(landing), "reason": "金额更正"}
    copy = await done(city, "liaison_town", CORRECT, given)
    assert await amount(city, copy) == await amount(city, landing) == "80000.00"
