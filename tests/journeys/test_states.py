"""Whoever does whatever in whatever order: no forbidden state, and the numbers are a recount.

Acts (registering.py, landing.py) are drawn at random, by random people, on random records. Many are
refused, which is fine; what was done has to leave every record in a state that the rules know
(invariants.py). A walk that fails shrinks: what it does not need becomes `rest`.

`WALKS=200 pytest tests/journeys/test_states.py` walks longer, and anew each time.
"""

from __future__ import annotations

import asyncio
import os
from collections import Counter
from typing import NamedTuple

from hypothesis import HealthCheck, given, note, seed, settings
from hypothesis import strategies as st

from backend.schema import schema
from tests.api import serving
from tests.cast import CAST, PASSWORD
from tests.databases import Databases
from tests.journeys import landing, registering
from tests.journeys.invariants import VIEWERS, check_all, check_records
from tests.journeys.walking import Act, Walk

PEOPLE = (
    "liaison_town",
    "liaison_town2",
    "liaison_uni",
    "liaison_lead",
    "staff",
    "staff2",
    "lead",
    "supervisor_industry",
    "supervisor_reform",
    "firm",
    "admin",
)
WALKS = int(os.environ.get("WALKS", "0"))
STEPS, LOOKED_AT, ALL_LOOKED_AT = 160, 20, 80
"""The acts of a walk; after how many the records are checked, and after how many everything."""

WALKS_OF_A_ROUND = 3
"""The first of them is nothing but rest."""

FIRST_ROUNDS, MORE_ROUNDS = (1, 2), (3, 4, 5, 6, 7, 8)
"""Walked always, and until every act has succeeded once."""

LEFT_OUT = {
    "signIn",
    "signOut",
    "signOutEverywhere",
    "passwordChange",
    "accountApplicationOpen",
    "accountApplicationHandIn",
    "accountApplicationActivate",
    "accountApplicationRefuse",
    "accountCreate",
    "accountUpdate",
    "accountPasswordReset",
    "organizationCreate",
    "planLoad",
    "apiClientCreate",
    "apiClientUpdate",
    "apiClientRevoke",
    "apiClientRenewKey",
    "organizationUpdate",
    "achievementUpdate",
    "demandUpdate",
    "landingUpdate",
    "evaluationRecuse",
    "progressPublish",
    "auditVerify",
    "matchPropose",
    "matchAnswer",
    "matchWithdraw",
    "savedViewSave",
    "savedViewRename",
    "savedViewRemove",
    "sheetRowMend",
    "sheetImportCheck",
    "sheetImportRun",
    "sheetImportStop",
    "sheetImportDiscard",
}
"""What no act does: it changes no stage and no number."""


class Step(NamedTuple):
    """An act; `person` None: whoever may do it."""

    act: Act
    person: str | None
    a: int
    b: int

    def __str__(self) -> str:
        return f"{self.act.name}({self.person or self.act.person}, {self.a}, {self.b})"


STOCK = (
    *((registering.register, "liaison_town", a) for a in range(4)),
    *((registering.register_need, "liaison_town", a) for a in range(3)),
    (registering.confirm, "staff", 0),
    (registering.confirm, "staff", 0),
    (landing.evaluate, "staff", 0),
    (landing.from_before, "liaison_town", 0),
)
"""What there is when a walk begins, so that its acts find something to be done with."""

NUMBERS = st.integers(0, 11)
STEP = st.builds(
    Step,
    # `rest` comes first: it is what shrinking prefers.
    st.sampled_from([a for a in (*registering.ACTS, *landing.ACTS) for _ in range(a.often)]),
    st.sampled_from([None] * 3 * len(PEOPLE) + list(PEOPLE)),
    NUMBERS,
    NUMBERS,
)


async def walked(server: Databases, template: str, steps: list[Step]) -> Counter[str]:
    """Go the way, looking round now and then; what succeeded."""
    async with server.clone(template) as database, serving(database.settings) as api:
        api.passwords.update(dict.fromkeys(CAST, PASSWORD))
        walk = Walk(api, database)
        await walk.begin()
        for deed, person, a in STOCK:
            await deed(walk, person, a, 1)
        for number, step in enumerate(steps, start=1):
            await step.act.deed(walk, step.person or step.act.person, step.a, step.b)
            if number % ALL_LOOKED_AT == 0:
                await check_all(walk, VIEWERS[(number + step.a) % len(VIEWERS)])
            elif number % LOOKED_AT == 0:
                await check_records(walk)
        return walk.done


def walk_on(server: Databases, template: str, done: Counter[str], number: int) -> None:
    """Some walks more; `number` decides which, 0 leaves it to chance."""
    with asyncio.Runner() as runner:

        @settings(
            max_examples=WALKS or WALKS_OF_A_ROUND,
            deadline=None,
            database=None,
            suppress_health_check=list(HealthCheck),
        )
        @given(steps=st.lists(STEP, min_size=STEPS, max_size=STEPS))
        def walks(steps: list[Step]) -> None:
            taken = [step for step in steps if step.act.deed is not registering.rest]
            note(" ".join(map(str, taken)))
            if taken:
                done.update(runner.run(walked(server, template, steps)))

        (seed(number)(walks) if number else walks)()


def test_no_order_of_acts_leads_astray(server: Databases, cast_template: str) -> None:
    mutations = schema._schema.mutation_type
    assert mutations is not None
    expected = set(mutations.fields) - LEFT_OUT
    done: Counter[str] = Counter()
    for number in [0] if WALKS else FIRST_ROUNDS:
        walk_on(server, cast_template, done, number)
    for number in () if WALKS else MORE_ROUNDS:
        # A walk in which something never succeeds proves nothing about it.
        if not expected <= set(done):
            walk_on(server, cast_template, done, number)
    missing = expected - set(done)
    assert missing == set(), ", ".join(f"{name} {count}" for name, count in done.most_common())
