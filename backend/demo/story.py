"""The demonstration set as its files tell it (`data/`), and its acts in the order of their days."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

DATA = Path(__file__).with_name("data")

CITY = "441900"
"""The set speaks of this city's organizations, industries and clauses; see the plan's file."""

RESULTS = DATA / "registered_results.csv"
RESULTS_SOURCE = "示范高校院所成果目录"
RESULTS_DATE = date(2025, 1, 31)

FIRST_DAY = date(2025, 2, 5)
"""When the set's organizations and accounts are entered."""

Said = dict[str, Any]
"""One table of a data file."""


@dataclass(frozen=True, slots=True)
class Act:
    """Something that somebody does on a day: a method of `Staging`, and what it is given."""

    on: date
    what: str
    given: tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Story:
    """All the files."""

    organizations: dict[str, Said]
    accounts: dict[str, Said]
    achievements: dict[str, Said]
    demands: dict[str, Said]
    reasons: dict[str, dict[str, list[str]]]
    joins: list[Said]
    batches: list[Said]
    handovers: list[Said]
    landings: list[Said]
    cooperations: list[Said]
    credits: list[Said]
    back_entries: list[Said]
    services: list[Said]
    publications: list[Said]
    showcase: list[Said]

    def acts(self) -> list[Act]:
        """Every act, by day; on one day in the order of the files."""
        acts = [*self._registering(), *self._needing(), *self._evaluating()]
        acts += [*self._handing_over(), *self._serving(), *self._landing(), *self._counting()]
        return sorted(acts, key=lambda act: act.on)

    def _registering(self) -> Iterator[Act]:
        for key, said in self.achievements.items():
            yield Act(said["begun"], "register", (key, said))
            if "submitted" in said:
                yield Act(said["submitted"], "submit", (key, said))
        for said in self.joins:
            yield Act(said["on"], "join", (said,))

    def _needing(self) -> Iterator[Act]:
        for key, said in self.demands.items():
            yield Act(said["begun"], "register_demand", (key, said))
            if "submitted" in said:
                yield Act(said["submitted"], "submit_demand", (key, said))
            for proof in said.get("proofs", []):
                yield Act(proof["on"], "prove", (key, proof))
                for decision, what in _PROOF.items():
                    if decision in proof:
                        yield Act(proof[decision]["on"], what, (key, proof[decision]))

    def _evaluating(self) -> Iterator[Act]:
        for batch in self.batches:
            yield Act(batch["created"], "create_batch", (batch,))
            if "opened" in batch:
                yield Act(batch["opened"], "open_batch", (batch,))
            yield from _scoring(batch)
            if "closed" in batch:
                yield Act(batch["closed"], "close_batch", (batch,))
            for item in batch["items"]:
                if "admitted" in item:
                    yield Act(item["admitted"], "admit", (batch, item))
                if "declined" in item:
                    yield Act(item["declined"], "decline", (batch, item))

    def _handing_over(self) -> Iterator[Act]:
        for said in self.handovers:
            yield Act(said["on"], "hand_over", (said,))

    def _landing(self) -> Iterator[Act]:
        for said in (*self.landings, *self.cooperations):
            yield Act(said["claimed"], "claim", (said,))
            if "submitted" in said:
                yield Act(said["submitted"], "submit_claim", (said,))
            for decision in ("verified", "returned"):
                if decision in said:
                    yield Act(said[decision]["on"], decision, (said,))

    def _serving(self) -> Iterator[Act]:
        for said in self.services:
            yield Act(said["on"], "serve", (said,))

    def _counting(self) -> Iterator[Act]:
        for said in self.credits:
            yield Act(said["on"], "reassign", (said,))
        for said in self.back_entries:
            yield Act(said["on"], "ask_back", (said,))
            if "approved" in said:
                yield Act(said["approved"]["on"], "approve_back", (said,))
        for said in self.publications:
            yield Act(said["on"], "publish", (said,))
        for said in self.showcase:
            yield Act(said["on"], "show", (said,))


_PROOF = {"confirmed": "confirm_proof", "returned": "return_proof"}


def _scoring(batch: Said) -> Iterator[Act]:
    for place, (evaluator, day) in enumerate(batch.get("evaluators", {}).items()):
        for number, item in enumerate(batch["items"]):
            if place < len(item["scores"]):
                yield Act(day, "score", (evaluator, item, place, number))


def read_story() -> Story:
    """Read the files."""
    people, told = _read("people"), _read("story") | _read("counted") | _read("showcase")
    achievements = (
        _read(f"achievements_{name}") for name in ("strategic", "future", "traditional")
    )
    return Story(
        organizations=people["organizations"],
        accounts=people["accounts"],
        achievements={key: said for file in achievements for key, said in file.items()},
        demands=_read("demands"),
        **told,
    )


def _read(name: str) -> Said:
    return tomllib.loads((DATA / f"{name}.toml").read_text(encoding="utf-8"))
