"""Writes that name each other's people at once: nobody waits in a circle."""

from __future__ import annotations

import asyncio

from tests.api import Api
from tests.databases import Database
from tests.evaluations.batches import closed, tried
from tests.library.entries import ADMIT, HAND_OVER, admission

PAIRS = 5


async def test_two_staff_who_name_each_other(city: Api, city_database: Database) -> None:
    titles = {f"成果{n}": True for n in range(2 * PAIRS)}
    items = (await closed(city, titles))["items"]
    for n in range(PAIRS):
        crossed = [("staff", "staff2"), ("staff2", "staff")]
        given = [await admission(city, items[2 * n + i], crossed[i][1]) for i in (0, 1)]
        admitted = await asyncio.gather(
            *(tried(city, crossed[i][0], ADMIT, given[i]) for i in (0, 1))
        )
        assert [a["userErrors"] for a in admitted] == [[], []]
        entries = [a["serviceEntry"] for a in admitted]
        back = [
            {
                "id": entry["id"],
                "version": entry["version"],
                "accountable": given[1 - i]["accountable"],
                "reason": "轮岗",
            }
            for i, entry in enumerate(entries)
        ]
        handed = await asyncio.gather(
            *(tried(city, crossed[i][0], HAND_OVER, back[i]) for i in (0, 1))
        )
        assert [h["userErrors"] for h in handed] == [[], []]
    rows = await city_database.rows(
        "SELECT a.sign_in_name, count(*) AS n FROM service_entry e "
        "JOIN account a ON a.id = e.accountable_id GROUP BY 1 ORDER BY 1"
    )
    assert rows == [{"sign_in_name": "staff", "n": PAIRS}, {"sign_in_name": "staff2", "n": PAIRS}]
