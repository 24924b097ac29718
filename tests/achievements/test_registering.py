"""Registering, changing and submitting achievements (DISC-4, KPI-b)."""

from __future__ import annotations

from tests.achievements.drafts import REGISTER, complete, submitted
from tests.api import Api


async def test_a_registration_becomes_a_draft_then_counts(city: Api) -> None:
    found = await submitted(city, "liaison_town", "一种耐高温涂层")
    assert (found["stage"], found["version"]) == ("SUBMITTED", 2)
    assert found["submittedAt"] is not None


async def test_classified_results_are_refused(city: Api) -> None:
    given = await complete(city, "一种涂层", secrecy="CLASSIFIED")
    payload = (await city.data(REGISTER, {"input": given}, as_="liaison_town"))[
        "achievementRegister"
    ]
    assert payload["achievement"] is None
    assert [(e["code"], e["field"], e["rule"]) for e in payload["userErrors"]] == [
        ("CLASSIFIED", ["secrecy"], "DISC-4")
    ]
