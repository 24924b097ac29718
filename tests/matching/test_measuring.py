"""Weights are measured by answers: what tells accepted from declined, and whether others would."""

from __future__ import annotations

from random import Random

import pytest

from backend.matching.labels import labels, report
from backend.matching.measuring import (
    FEWEST,
    Label,
    compared,
    concordance,
    few,
    fitted,
    promised,
)
from backend.policy.rules import PartKind
from tests.api import Api
from tests.databases import Database
from tests.matching.test_proposals import OFFER, WANTS, answered, proposed, said
from tests.policy.plans import dongguan

NOW = dongguan().matching.weights
TEXT, INDUSTRY = PartKind.TEXT, PartKind.INDUSTRY


def label(accepted: bool, **values: float) -> Label:
    """A label whose other parts are unknown."""
    return Label({kind: values.get(kind, 0.5) for kind in PartKind}, accepted)


def drawn(many: int, tells: PartKind, seed: int = 7) -> list[Label]:
    """Labels of which one part tells, and the text nothing."""
    chosen = Random(seed)
    found = []
    for n in range(many):
        accepted = n % 2 == 0
        tell = min(1.0, max(0.0, chosen.gauss(0.65 if accepted else 0.35, 0.15)))
        found.append(label(accepted, **{TEXT: chosen.random(), tells: tell}))
    return found


def test_concordance_counts_pairs_and_ties_half() -> None:
    found = [label(True, TEXT=0.9), label(True, TEXT=0.4), label(False, TEXT=0.4)]
    assert concordance(found, NOW) == 0.75
    assert concordance([*found, label(False, TEXT=1.0)], NOW) == 0.375


def test_few_labels_say_nothing() -> None:
    assert few(drawn(2 * FEWEST - 1, INDUSTRY))
    assert not few(drawn(2 * FEWEST, INDUSTRY))
    assert report(drawn(4, INDUSTRY), NOW, None) == [
        "2 proposals were accepted, 2 declined for the match.",
        "That says nothing yet: 20 of each are needed.",
    ]


def test_weights_are_fitted_to_what_tells() -> None:
    found = drawn(200, INDUSTRY)
    best = fitted(found, NOW)
    assert sum(best.values()) == 100
    assert best[INDUSTRY] > NOW[INDUSTRY]
    assert concordance(found, best) > 0.85 > 0.6 > concordance(found, NOW)
    on_others = promised(found, NOW)
    assert on_others.is_better
    assert on_others.then > 0.85


def test_nothing_is_promised_where_nothing_tells() -> None:
    chosen = Random(3)
    found = [
        Label({kind: chosen.random() for kind in PartKind}, n % 2 == 0) for n in range(4 * FEWEST)
    ]
    assert concordance(found, fitted(found, NOW)) > concordance(found, NOW)
    assert not promised(found, NOW).is_better


def test_other_weights_are_compared_with_an_interval() -> None:
    found = drawn(120, INDUSTRY)
    others = {**NOW, TEXT: 12, INDUSTRY: 60}
    better = compared(found, NOW, others)
    assert better.low < better.then - better.now < better.high
    assert better.is_better
    same = compared(found, NOW, NOW)
    assert (same.low, same.high, same.is_better) == (0.0, 0.0, False)
    lines = report(found, NOW, others)
    assert lines[0] == "60 proposals were accepted, 60 declined for the match."
    assert lines[-1].endswith("They are better.")


async def test_answers_are_labels(city: Api, city_database: Database) -> None:
    accepted = await proposed(city, "1")
    half = await answered(city, OFFER, said(accepted, "OFFER"))
    await answered(city, WANTS, said(half, "DEMAND"))
    for title, reason in (("2", "ROUTE_UNCLEAR"), ("3", "NO_CAPACITY")):
        await answered(city, OFFER, said(await proposed(city, title), "OFFER", reason))
    await proposed(city, "4")
    found = await labels()
    assert [each.accepted for each in found] == [True, False]
    kept = {p["kind"]: p["contribution"] for p in accepted["parts"]}
    for kind, value in found[0].values.items():
        assert value * NOW[kind] / 100 == pytest.approx(kept[kind], abs=1e-3)
