"""Fragments of SQL put together."""

from __future__ import annotations

from backend.core.sql import all_of, any_of, sql


def test_alternatives_stay_together_wherever_they_are_put() -> None:
    either = any_of([sql("a = {}", 1), sql("b = {}", 2)])
    assert sql("c = {} AND {}", 3, either).compile() == (
        "c = $1 AND ((a = $2) OR (b = $3))",
        [3, 1, 2],
    )
    both = all_of([sql("a"), sql("b OR c")])
    assert sql("NOT {}", both).compile() == ("NOT ((a) AND (b OR c))", [])


def test_none_at_all() -> None:
    assert any_of([]).compile() == ("FALSE", [])
    assert all_of([]).compile() == ("TRUE", [])
