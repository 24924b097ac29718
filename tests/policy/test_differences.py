"""What differs between two plans, entry by entry, and where a key of a file stands."""

from __future__ import annotations

from typing import Any

import pytest

from backend.policy.differences import ChangeKind, differences
from backend.policy.lines import line_of, lines_of
from backend.policy.reading import parse_plan
from tests.policy.plans import DONGGUAN_FILE, dongguan

TEXT = DONGGUAN_FILE.read_text(encoding="utf-8")
CO_BUILT = '[[quotas]]\nkind = "CO_BUILT_INSTITUTE"\nvalue = 5\ncounts = ["ACHIEVEMENT"]\n'
LAB = '[[quotas]]\nkind = "PROVINCIAL_LAB"\nvalue = 5\ncounts = ["ACHIEVEMENT"]\n\n'
FACILITY = '[[quotas]]\nkind = "SCIENCE_FACILITY"\nvalue = 5\ncounts = ["ACHIEVEMENT"]\n\n'

Said = tuple[str, str, str, str | None, str | None, str | None]

CASES: dict[str, tuple[str, str, list[Said]]] = {
    "a target": (
        "2026 = 160",
        "2026 = 170",
        [("indicators", "CHANGED", "KPI-1", "target · 2026", "160", "170")],
    ),
    "a target taken away": (
        "2026 = 3, 2027 = 5",
        "2026 = 3",
        [("indicators", "CHANGED", "KPI-4", "target · 2027", "5", None)],
    ),
    "a quota gone": (
        CO_BUILT,
        "",
        [
            (
                "quotas",
                "REMOVED",
                "CO_BUILT_INSTITUTE",
                None,
                "number: 5; counts: achievements",
                None,
            )
        ],
    ),
    "quotas in another order": (
        LAB + FACILITY,
        FACILITY + LAB,
        [("quotas", "CHANGED", "", "order", None, None)],
    ),
    "an industry": (
        '[[tags]]\ncode = "GREEN"',
        '[[industries]]\ncode = "SPACE"\ngroup = "FUTURE"\n'
        'name = { zh = "空间", en = "Space" }\n\n[[tags]]\ncode = "GREEN"',
        [("industries", "ADDED", "SPACE", None, None, None)],
    ),
    "one of a list": (
        "2026-01-01, 2026-01-02,",
        "2026-01-01,",
        [("working_years", "CHANGED", "2026", "days off", "2026-01-02", None)],
    ),
    "a threshold deep in a clause": (
        "at_least = 50_000",
        "at_least = 60_000",
        [
            (
                "clauses",
                "CHANGED",
                "LAND-2",
                "Service income, cumulative · at least",
                "50000",
                "60000",
            )
        ],
    ),
    "a section that is one": (
        "follow_up_days = 30 ",
        "follow_up_days = 20 ",
        [("service", "CHANGED", "", "days between follow-ups", "30", "20")],
    ),
    "weights": (
        "TEXT = 60, INDUSTRY = 12",
        "TEXT = 58, INDUSTRY = 14",
        [
            ("matching", "CHANGED", "", "weight · text", "60", "58"),
            ("matching", "CHANGED", "", "weight · industry", "12", "14"),
        ],
    ),
    "codes by their names": (
        'groups = ["FUTURE"]\ntags = ["GREEN"]',
        'groups = ["SPECIAL"]\ntags = ["GREEN"]',
        [
            (
                "scopes",
                "CHANGED",
                "DEVELOPMENT_BUREAU",
                "groups",
                "future industries",
                "special industries",
            )
        ],
    ),
    "comments alone": ("# decides what", "# says what", []),
}


@pytest.mark.parametrize("case", CASES)
def test_what_differs_is_said_by_its_entry(case: str) -> None:
    old, new, said = CASES[case]
    assert old in TEXT
    found = differences(dongguan(), parse_plan(TEXT.replace(old, new, 1)))
    assert [
        (
            c.section,
            c.kind.value,
            c.code,
            c.what and c.what.en,
            c.before and c.before.en,
            c.after and c.after.en,
        )
        for c in found
    ] == said


def test_the_other_way_round_is_the_other_way_round() -> None:
    other = parse_plan(TEXT.replace(CO_BUILT, "", 1))
    (there,), (back,) = differences(dongguan(), other), differences(other, dongguan())
    assert (there.kind, back.kind) == (ChangeKind.REMOVED, ChangeKind.ADDED)
    assert there.before == back.after


@pytest.mark.parametrize(
    ("place", "line"),
    [
        (("city", "code"), 2),
        (("towns", 1, "name", "zh"), 7),
        (("towns", 1), 6),
        (("towns", 1, "kind"), 6),
        (("evaluation", "haves", "MARKET_DEMAND"), 9),
        (("towns",), 3),
        (("clauses",), None),
    ],
)
def test_a_place_is_found_by_its_line(place: tuple[Any, ...], line: int | None) -> None:
    text = (
        '[city]\ncode = "1"\n[[towns]]\ncode = "a"\n\n[[towns]]\nname = { zh = "x" }\n'
        "[evaluation.haves]\nMARKET_DEMAND = 1\n"
    )
    assert line_of(lines_of(text), place) == line
