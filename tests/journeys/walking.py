"""Somebody who walks through a city of their own and tries things, most of which are refused."""

from __future__ import annotations

from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from tests.achievements.drafts import complete
from tests.api import Api
from tests.cast import CAST, PASSWORD
from tests.databases import Database
from tests.demands.needs import FIRM, organization
from tests.demands.needs import complete as complete_need
from tests.evaluations.batches import accounts
from tests.files.samples import PDF, send
from tests.library.recommended import LAB
from tests.mutations import mutation

LISTS = {
    "achievements": "title stage backState backOn",
    "merges": "state",
    "demands": "title stage proof backState backOn",
    "demandScreenings": "waitsForAdmission",
    "evaluationItems": "outcome waitsForAdmission",
    "serviceEntries": "leftAt item { id }",
    "landings": "state correction { id } backState credited { id } achievement { backState }",
    "publications": "takenDownAt",
}
"""What is chosen from, and what of it is looked at in choosing."""

ENDED = ("staff2", "liaison_town2", "supervisor_reform")
"""Whose accounts may end on the way."""

Record = dict[str, Any]
Fits = Callable[[Record], bool]


@dataclass
class Walk:
    """One walk; `done` counts the mutations that succeeded."""

    api: Api
    database: Database
    done: Counter[str] = field(default_factory=Counter)
    accounts: dict[str, str] = field(default_factory=dict)
    organizations: dict[str, str] = field(default_factory=dict)
    registration: Record = field(default_factory=dict)
    need: Record = field(default_factory=dict)

    async def begin(self) -> None:
        """Learn what does not change on the way."""
        for person in ENDED:
            await self.api.sign_in(person, PASSWORD)
        self.accounts = await accounts(self.api)
        names = {FIRM, LAB, *(p.organization for p in CAST.values() if p.organization)}
        self.organizations = {n: await organization(self.api, n) for n in names}
        self.registration = await complete(self.api, "", formedOn="2024-06-01")
        self.need = await complete_need(self.api, "")

    async def chosen(self, kind: str, which: int, fits: Fits | None = None) -> Record | None:
        """One record of the list: three times of four one that fits, where there is one."""
        document = f"{{ {kind}(first: 100) {{ nodes {{ id version {LISTS[kind]} }} }} }}"
        found = (await self.api.data(document, as_="staff"))[kind]["nodes"]
        found.sort(key=age)
        fitting = [n for n in found if fits is None or fits(n)]
        among = fitting if fitting and which % 4 < 3 else found
        return among[which % len(among)] if among else None

    async def tell(self, person: str, name: str, given: Record, shown: str = "") -> Record | None:
        """Try a mutation; whatever the answer, it is an answer and no fault. What was done."""
        document = mutation(name, shown)
        answer = await self.api.gql(document, {"input": given}, as_=person)
        codes = {e["extensions"]["code"] for e in answer.get("errors", [])}
        assert codes <= {"FORBIDDEN", "UNAUTHENTICATED"}, answer
        if codes or answer["data"][name]["userErrors"]:
            return None
        self.done[name] += 1
        payload: Record = answer["data"][name]
        return payload

    async def on(
        self,
        person: str,
        name: str,
        kind: str,
        which: int,
        fits: Fits | None = None,
        *,
        member: str = "id",
        **more: Any,
    ) -> None:
        """Try a mutation on a record that exists, at its version."""
        row = await self.chosen(kind, which, fits)
        if row is not None:
            await self.tell(person, name, {member: row["id"], "version": row["version"], **more})

    async def file(self, person: str) -> str:
        """A file that somebody gives as proof; whoever may not, names one that is not there."""
        response = await send(self.api, "证明.pdf", PDF, person)
        return str(response.json()["file"]["id"]) if response.status_code == 201 else "x"


Deed = Callable[[Walk, str, int, int], Awaitable[None]]


class Act(NamedTuple):
    """What may be tried: by whom with success, and how often."""

    name: str
    deed: Deed
    person: str
    often: int


class Acts(list[Act]):
    """Acts by the rooms that they are in."""

    def may(self, person: str, often: int) -> Callable[[Deed], Deed]:
        """Enter a deed; it takes who does it and two numbers to choose records and values by."""

        def entered(deed: Deed) -> Deed:
            self.append(Act(deed.__name__, deed, person, often))
            return deed

        return entered


def age(row: Record) -> tuple[int, str]:
    """What sorts records by when they were made."""
    return len(row["id"]), row["id"]


def stage(*names: str) -> Fits:
    """Records in one of these stages."""
    return lambda row: row["stage"] in names


def state(*names: str) -> Fits:
    """Records in one of these states."""
    return lambda row: row["state"] in names
