"""A plan file with mistakes: each is named with its place, all of them at once."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from backend.core.errors import Text
from backend.policy.reading import PlanError, Problem, parse_plan
from tests.policy.plans import RIVERTOWN_FILE

TEXT = RIVERTOWN_FILE.read_text(encoding="utf-8")
MISTAKES = tomllib.loads(Path(__file__).with_name("mistakes.toml").read_text(encoding="utf-8"))
VALUES: list[dict[str, Any]] = MISTAKES["value"]
AGREEMENTS: list[dict[str, Any]] = MISTAKES["agreement"]
SECTIONS = [
    *("city", "plan", "indicators", "towns", "organizations", "liaisons", "industries"),
    *(
        "sources",
        "evaluation",
        "matching",
        "recommenders",
        "service",
        "fact_kinds",
        "evidence_kinds",
        "clauses",
    ),
]


def problems(text: str) -> list[str]:
    """What is said about the file, one line a mistake."""
    with pytest.raises(PlanError) as caught:
        parse_plan(text)
    assert str(caught.value).splitlines() == [str(p) for p in caught.value.problems]
    return [str(problem) for problem in caught.value.problems]


def edited(*mistakes: dict[str, Any]) -> str:
    """The sound file with each mistake put into it."""
    text = TEXT
    for mistake in mistakes:
        assert mistake["old"] in text, mistake["old"]
        text = text.replace(mistake["old"], mistake["new"], 1)
    return text


def test_the_file_without_a_mistake_is_sound() -> None:
    assert parse_plan(edited()).city.code == "999900"


@pytest.mark.parametrize("mistake", VALUES + AGREEMENTS, ids=lambda m: m["said"][0])
def test_each_mistake_is_named_with_its_place(mistake: dict[str, Any]) -> None:
    assert problems(edited(mistake)) == mistake["said"]


def test_all_wrong_values_are_named_at_once() -> None:
    two = [VALUES[0], VALUES[3]]
    assert problems(edited(*two)) == [line for mistake in two for line in mistake["said"]]


def test_all_disagreements_are_named_at_once() -> None:
    three = [AGREEMENTS[1], AGREEMENTS[12], AGREEMENTS[27]]
    assert problems(edited(*three)) == [line for mistake in three for line in mistake["said"]]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[city", "Expected ']' at the end of a table declaration (at end of document)"),
        ("a = 1\nb = \n", "Invalid value (at line 2, column 5)"),
        ("a = " + "[" * 100_000, "its tables are nested too deeply"),
    ],
    ids=["unclosed", "no value", "too deep"],
)
def test_what_is_not_toml_is_said_with_line_and_column(text: str, said: str) -> None:
    assert problems(text) == [f"the file: is not TOML: {said}"]


def test_an_empty_file_lacks_every_section() -> None:
    assert problems("") == [f"{section}: is missing" for section in SECTIONS]


def test_a_section_of_another_shape_is_said() -> None:
    said = problems("city = 1\ntowns = 2\nevaluation = { criteria = 3 }")
    assert said[0] == "city: must be a table: { … }"
    assert "towns: must be a list: [ … ]" in said
    assert "evaluation.criteria: must be a table: { … }" in said


def test_a_problem_reads_as_place_and_message() -> None:
    assert str(Problem("a.b[0]", Text("缺少此项", "is missing"))) == "a.b[0]: is missing"


LONG, LONGER, SHORT = "长" * 201, "长" * 200, "短" * 61
NAMES = [
    ('zh = "河湾大学"', f'zh = "{LONG}"', "organizations[3].name.zh: must have at most 200"),
    ('en = "Rivertown University"', f'en = "{LONG}"', "organizations[3].name.en: must have at"),
    ('zh = "科技办"', f'zh = "{SHORT}"', "organizations[0].short_name.zh: must have at most 60"),
    ('zh = "河口园区"', f'zh = "{LONG}"', "towns[2].name.zh: must have at most 200 characters"),
    ('en = "Estuary Park"', f'en = "{LONG}"', "towns[2].name.en: must have at most 200"),
    # One sign that is compared as four.
    ('zh = "河湾大学"', f'zh = "{"㍿" * 51}"', "organizations[3].name.zh: must have at most 200"),
]


@pytest.mark.parametrize(("old", "new", "said"), NAMES)
def test_a_name_that_no_column_holds_is_said(old: str, new: str, said: str) -> None:
    (told,) = problems(edited({"old": old, "new": new}))
    assert told.startswith(said)


def test_the_longest_names_that_columns_hold_are_sound() -> None:
    for old, new in (
        ('zh = "河湾大学"', f'zh = "{LONGER}"'),
        ('zh = "河湾大学"', f'zh = "{"㍿" * 50}"'),
        ('zh = "科技办"', f'zh = "{SHORT[1:]}"'),
        ('zh = "水处理"', f'zh = "{"长" * 500}"'),
    ):
        parse_plan(edited({"old": old, "new": new}))
