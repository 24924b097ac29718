"""Ids, amounts, folded titles and the decoding of inputs."""

from __future__ import annotations

from base64 import urlsafe_b64encode
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Any

import pytest
import strawberry

from backend.core import ids
from backend.core.errors import Violation
from backend.core.ids import MAX_ROW, GlobalId
from backend.core.money import MOST, in_words, money
from backend.core.texts import folded
from backend.core.writing import inputs
from backend.core.writing.given import camel


def encoded(text: str) -> str:
    """Base64 as ids have it."""
    return urlsafe_b64encode(text.encode()).decode().rstrip("=")


@pytest.mark.parametrize("row", [0, 1, 9, 10, 123456789, MAX_ROW])
@pytest.mark.parametrize("name", ["Achievement", "Town", "X"])
def test_an_id_names_its_type_and_row(name: str, row: int) -> None:
    text = str(GlobalId(name, row))
    assert "=" not in text
    assert ids.parse(text) == (name, row)
    assert ids.row_of(text, name) == row
    assert ids.row_of(text, f"{name}s") is None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "=",
        "a",
        "1",
        "Achievement:1",
        "成果",
        "\0",
        "%%%%",
        "A" * 101,
        encoded("Achievement"),
        encoded("Achievement:"),
        encoded("Achievement:-1"),
        encoded("Achievement:+1"),
        encoded("Achievement:01"),
        encoded("Achievement: 1"),
        encoded("Achievement:1 "),
        encoded("Achievement:1.0"),
        encoded("Achievement:1_0"),
        encoded("Achievement:1:2"),
        encoded("Achievement:１"),
        encoded("Achievement:²"),
        encoded(f"Achievement:{MAX_ROW + 1}"),
        encoded("Achievement:" + "9" * 40),
        encoded("Achievement:1") + "=",
        encoded("Achievement:1") + "====",
        encoded("Achievement:1") + "\n",
        " " + encoded("Achievement:1"),
    ],
)
def test_what_is_no_id(text: str) -> None:
    assert ids.parse(text) is None
    assert ids.row_of(text, "Achievement") is None


@pytest.mark.parametrize(
    ("yuan", "text"),
    [
        ("0", "0 元"),
        ("0.00", "0 元"),
        ("0.01", "0.01 元"),
        ("0.10", "0.10 元"),
        ("9999.99", "9,999.99 元"),
        ("10000", "1 万元"),
        ("10001", "1.0001 万元"),
        ("10000.50", "10,000.50 元"),
        ("12345.00", "1.2345 万元"),
        ("100000", "10 万元"),
        ("1000000", "100 万元"),
        ("99999999", "9,999.9999 万元"),
        ("100000000", "1 亿元"),
        ("100010000", "1.0001 亿元"),
        ("100001000", "10,000.1 万元"),
        ("100000000.01", "100,000,000.01 元"),
        ("1000000000000", "10,000 亿元"),
        ("999999999999.99", "999,999,999,999.99 元"),
        ("-20000", "-2 万元"),
    ],
)
def test_amounts_in_words(yuan: str, text: str) -> None:
    assert in_words(Decimal(yuan)) == text
    shown = money(Decimal(yuan))
    assert shown is not None
    assert (shown.yuan, shown.text) == (Decimal(yuan), text)


def test_no_amount() -> None:
    assert money(None) is None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("一种耐高温涂层", "一种 耐高温 涂层"),
        ("LED 驱动（二）", "ｌｅｄ驱动(二)"),
        ("《石墨烯》—制备", "石墨烯制备"),
        ("Straße", "STRASSE"),
        ("５Ｇ", "5g"),
        ("\t a\u3000b\n", "AB"),
        ("①", "1"),
    ],
)
def test_titles_that_are_the_same(one: str, other: str) -> None:
    assert folded(one) == folded(other)
    assert folded(folded(one)) == folded(one)


@pytest.mark.parametrize(("one", "other"), [("甲一", "甲二"), ("a1", "a2"), ("é", "e"), ("!", "?")])
def test_titles_that_differ(one: str, other: str) -> None:
    assert folded(one) != folded(other)


class Colour(Enum):
    RED = "RED"
    BLUE = "BLUE"


@strawberry.input
class PartInput:
    note: str = inputs.text("A note.", 3)


@strawberry.input
class SampleInput:
    long_name: str | None = inputs.text("T.", 5, optional=True, nullable=True)
    called: str | None = inputs.named("T.", 5, optional=True)
    notes: str | None = inputs.text("T.", 500, optional=True)
    tags: list[str] | None = inputs.texts("T.", 3, 2, optional=True)
    level: int | None = inputs.whole("T.", 1, 9, optional=True)
    price: Decimal | None = inputs.amount("T.", optional=True, nullable=True)
    formed_on: date | None = inputs.day("T.", optional=True)
    sure: bool | None = inputs.choice("T.", optional=True)
    owner: strawberry.ID | None = inputs.reference("T.", "Town", optional=True, nullable=True)
    towns: list[strawberry.ID] | None = inputs.references("T.", "Town", 2, optional=True)
    part: PartInput | None = inputs.part("T.", optional=True)
    parts: list[PartInput] | None = inputs.parts("T.", 2, optional=True)
    colours: list[str] | None = inputs.choices("T.", 1, optional=True)


def decoded(**given: Any) -> tuple[inputs.Draft, list[tuple[str, str]]]:
    """The draft, and what was wrong with its path."""
    found: list[Violation] = []
    draft = inputs.decode(SampleInput(**given), found)
    assert all(v.message.zh and v.message.en for v in found)
    return draft, [(v.code, ".".join(v.field)) for v in found]


TOWN = str(GlobalId("Town", 7))
OTHER = str(GlobalId("Achievement", 7))


def note(text: str) -> PartInput:
    """A part."""
    return PartInput(note=text)


@pytest.mark.parametrize(
    ("member", "given", "kept", "wrong"),
    [
        ("long_name", " 甲乙 ", "甲乙", []),
        ("long_name", "12345", "12345", []),
        ("long_name", "  12345  ", "12345", []),
        ("long_name", "123456", None, [("TOO_LONG", "longName")]),
        ("long_name", "㎏㎏", "㎏㎏", []),
        ("long_name", "㎏㎏㎏", None, [("TOO_LONG", "longName")]),
        ("long_name", "１２３４５", "１２３４５", []),
        ("notes", "㎏" * 500, "㎏" * 500, []),
        ("notes", "长" * 501, None, [("TOO_LONG", "notes")]),
        ("long_name", "", None, [("BLANK", "longName")]),
        ("long_name", "\u3000 \n", None, [("BLANK", "longName")]),
        ("long_name", "\u200b \u2060\t", None, [("BLANK", "longName")]),
        ("long_name", "a\x07b", None, [("UNREADABLE", "longName")]),
        ("long_name", "a\nb", None, [("UNREADABLE", "longName")]),
        ("long_name", "\u202ea", None, [("UNREADABLE", "longName")]),
        ("notes", "a\r\n\tb", "a\r\n\tb", []),
        ("notes", "a\x07", None, [("UNREADABLE", "notes")]),
        ("notes", "a\u2028b", None, [("UNREADABLE", "notes")]),
        ("notes", "a\u2066b", None, [("UNREADABLE", "notes")]),
        ("notes", "a\x85b", None, [("UNREADABLE", "notes")]),
        ("long_name", None, None, []),
        ("called", "①", "①", []),
        ("called", "é", "é", []),
        ("called", "🙂_!", None, [("NO_WORDS", "called")]),
        ("called", " ", None, [("BLANK", "called")]),
        ("called", "123456", None, [("TOO_LONG", "called")]),
        ("called", None, None, [("REQUIRED", "called")]),
        ("tags", ["", "a", "a", "bbbb"], ["a", "bbbb"], [("TOO_LONG", "tags.3")]),
        ("tags", ["a\nb"], ["a\nb"], [("UNREADABLE", "tags.0")]),
        ("tags", [" a", "a", "", " ", "\u200b"], ["a"], []),
        ("tags", ["a", "b", "c"], ["a", "b", "c"], [("TOO_MANY", "tags")]),
        ("tags", ["a", "bbbb"], ["a", "bbbb"], [("TOO_LONG", "tags.1")]),
        ("tags", None, None, [("REQUIRED", "tags")]),
        ("level", 1, 1, []),
        ("level", 9, 9, []),
        ("level", 0, None, [("OUT_OF_RANGE", "level")]),
        ("level", 10, None, [("OUT_OF_RANGE", "level")]),
        ("level", None, None, [("REQUIRED", "level")]),
        ("price", Decimal("0"), Decimal("0.00"), []),
        ("price", Decimal("1.5"), Decimal("1.50"), []),
        ("price", Decimal("1.500"), Decimal("1.50"), []),
        ("price", MOST, MOST, []),
        ("price", MOST + Decimal("0.01"), None, [("OUT_OF_RANGE", "price")]),
        ("price", Decimal("-0.01"), None, [("OUT_OF_RANGE", "price")]),
        ("price", Decimal("0.001"), None, [("TOO_PRECISE", "price")]),
        ("price", Decimal("NaN"), None, [("OUT_OF_RANGE", "price")]),
        ("price", Decimal("sNaN"), None, [("OUT_OF_RANGE", "price")]),
        ("price", Decimal("Infinity"), None, [("OUT_OF_RANGE", "price")]),
        ("price", Decimal("1E+30"), None, [("OUT_OF_RANGE", "price")]),
        ("price", Decimal("1E-9999"), None, [("TOO_PRECISE", "price")]),
        ("price", None, None, []),
        ("formed_on", date(1900, 1, 1), date(1900, 1, 1), []),
        ("formed_on", date(2200, 1, 1), date(2200, 1, 1), []),
        ("formed_on", date(1899, 12, 31), None, [("OUT_OF_RANGE", "formedOn")]),
        ("formed_on", date(2200, 1, 2), None, [("OUT_OF_RANGE", "formedOn")]),
        ("sure", False, False, []),
        ("sure", None, None, [("REQUIRED", "sure")]),
        ("owner", TOWN, 7, []),
        ("owner", OTHER, None, [("UNKNOWN_REFERENCE", "owner")]),
        ("owner", "garbage", None, [("UNKNOWN_REFERENCE", "owner")]),
        ("owner", None, None, []),
        ("towns", [TOWN, TOWN], [7], []),
        ("towns", [TOWN, OTHER], [7], [("UNKNOWN_REFERENCE", "towns.1")]),
        ("towns", [TOWN] * 3, [7], [("TOO_MANY", "towns")]),
        ("part", note(" a "), {"note": "a"}, []),
        ("part", note(""), {"note": None}, [("BLANK", "part.note")]),
        ("parts", [note("a"), note("aaaa")], None, [("TOO_LONG", "parts.1.note")]),
        ("parts", [note("a")] * 3, [{"note": "a"}] * 2, [("TOO_MANY", "parts")]),
        ("colours", [Colour.RED, Colour.RED], [Colour.RED], []),
        ("colours", list(Colour), list(Colour), [("TOO_MANY", "colours")]),
    ],
)
def test_members_of_an_input(
    member: str, given: Any, kept: Any, wrong: list[tuple[str, str]]
) -> None:
    draft, found = decoded(**{member: given})
    assert found == wrong
    if member == "parts" and kept is None:
        kept = [{"note": "a"}, {"note": None}]
    assert draft == {member: kept}


def test_what_is_left_out_is_left_out() -> None:
    assert decoded() == ({}, [])


def test_everything_wrong_is_said_at_once() -> None:
    _, found = decoded(long_name="", level=0, owner=OTHER, part=note(""))
    assert found == [
        ("BLANK", "longName"),
        ("OUT_OF_RANGE", "level"),
        ("UNKNOWN_REFERENCE", "owner"),
        ("BLANK", "part.note"),
    ]


@pytest.mark.parametrize(
    ("python", "schema"), [("a", "a"), ("formed_on", "formedOn"), ("in_", "in"), ("a_b_c", "aBC")]
)
def test_names_as_the_schema_spells_them(python: str, schema: str) -> None:
    assert camel(python) == schema
