"""Every bound of the issue, at the bound and one beyond it."""

from __future__ import annotations

from typing import Any

import pytest
from graphql import get_introspection_query, parse

from backend.core.errors import Language
from backend.core.http.limits import Limits, check_document, check_variables

LIMITS = Limits()


def english(document: str, variables: dict[str, Any] | None = None) -> list[str]:
    """The messages of all errors."""
    checked = check_document(parse(document), LIMITS)
    errors = [*checked.errors, *check_variables(checked.uses, variables or {}, LIMITS)]
    return [error.message.in_language(Language.EN) for error in errors]


def nested(depth: int, field: str = "thing") -> str:
    """A document so many fields deep."""
    return "{ " + f"{field} {{ " * (depth - 1) + "name" + " }" * (depth - 1) + " }"


def too_large(what: str, count: int | str, limit: int) -> str:
    """The message of a count beyond its limit."""
    return f"The document is too large: {what} {count}, at most {limit}."


@pytest.mark.parametrize(
    ("accepted", "refused", "message"),
    [
        (nested(10), nested(11), too_large("depth", 11, 10)),
        (
            '{ __type(name: "A") ' + nested(14, "ofType") + " }",
            '{ __type(name: "A") ' + nested(15, "ofType") + " }",
            too_large("introspection depth", 16, 15),
        ),
        (
            "{ " + " ".join(f"a{i}: name" for i in range(15)) + " }",
            "{ " + " ".join(f"a{i}: name" for i in range(16)) + " }",
            too_large("aliases", 16, 15),
        ),
        (
            "{ name " + "@include(if: true) " * 10 + "}",
            "{ name " + "@include(if: true) " * 11 + "}",
            too_large("directives", 11, 10),
        ),
        (
            "query ($a: Int @x) @x { name " + "@x " * 8 + "}",
            "query ($a: Int @x) @x { name " + "@x " * 9 + "}",
            too_large("directives", 11, 10),
        ),
        ("{ " + "name " * 300 + "}", "{ " + "name " * 301 + "}", too_large("fields", 301, 300)),
        (
            "{ " + "...F " * 25 + "... { name } " * 25 + "} fragment F on Q { name }",
            "{ " + "...F " * 26 + "... { name } " * 25 + "} fragment F on Q { name }",
            too_large("fragments", 51, 50),
        ),
        (
            "{ name }" + "".join(f" fragment F{i} on Q {{ a }}" for i in range(50)),
            "{ name }" + "".join(f" fragment F{i} on Q {{ a }}" for i in range(51)),
            too_large("fragment definitions", 51, 50),
        ),
    ],
)
def test_counts_of_the_document(accepted: str, refused: str, message: str) -> None:
    """The last count that passes, and the first that does not."""
    assert english(accepted) == []
    assert english(refused) == [message]


def test_counts_are_of_the_expanded_document() -> None:
    """A fragment's fields count wherever it is spread, also one that leads to another."""
    fragments = " fragment A on Q { ...B ...B } fragment B on Q { " + "name " * 30 + "}"
    assert english("{ ...A ...A ...A ...A ...A }" + fragments) == []
    assert english("{ ...A ...A ...A ...A ...A name }" + fragments) == [
        too_large("fields", 301, 300)
    ]


def test_depth_counts_through_fragments() -> None:
    """A fragment's depth is added to the place where it is spread."""
    document = "{ thing { ...A } } fragment A on Thing { thing { ... { ...B } } } fragment B on T "
    assert english(document + nested(8)) == []
    assert english(document + nested(9)) == [too_large("depth", 11, 10)]


def test_each_operation_is_counted_by_itself() -> None:
    """Two operations in one document may each use the limit."""
    half = "{ " + "name " * 300 + "}"
    assert english(f"query A {half} query B {half}") == []


def test_introspection_stays_open() -> None:
    """The standard query, with every option that clients turn on, passes."""
    query = get_introspection_query(
        specified_by_url=True,
        directive_is_repeatable=True,
        schema_description=True,
        input_value_deprecation=True,
    )
    assert english(query) == []


def doubling(levels: int, *, used: bool = True) -> str:
    """Fragments that each spread the next one twice."""
    chain = "".join(
        f" fragment F{i} on Query {{ a: thing {{ ...F{i + 1} }} b: thing {{ ...F{i + 1} }} }}"
        for i in range(levels)
    )
    return ("{ ...F0 }" if used else "{ price }") + chain + f" fragment F{levels} on Query {{ x }}"


@pytest.mark.parametrize("used", [True, False])
def test_doubling_fragments_are_decided_in_linear_time(used: bool) -> None:
    """25 levels expand to 33 million fields: counted one by one, this would not end."""
    errors = check_document(parse(doubling(25, used=used)), LIMITS).errors
    assert too_large("fields", "1,000,000+", 300) in [e.message.en for e in errors]


def test_circular_fragments_end() -> None:
    """Each is counted once; validation then names the cycle."""
    assert english("{ ...A } fragment A on Q { x { ...B } } fragment B on Q { y { ...A } }") == []
    assert english("{ ...A } fragment A on Q { ...A }") == []


@pytest.mark.parametrize("name", ["first", "last"])
@pytest.mark.parametrize("value", [-1, 101, 1_000_000, 10**30, -(10**30)])
def test_page_sizes_beyond_the_bounds(name: str, value: int) -> None:
    """Written in the document, given as a variable, or left to the variable's default."""
    expected = [f"things.{name} must be from 0 to 100."]
    document = f"query ($n: Int) {{ things({name}: $n) {{ name }} }}"
    assert english(f"{{ things({name}: {value}) {{ name }} }}") == expected
    assert english(document, {"n": value}) == expected
    with_default = document.replace("Int", f"Int = {value}")
    assert english(with_default) == ["$n must be from 0 to 100."]


def test_page_size_of_5000_digits() -> None:
    """More digits than Python turns into a number."""
    digits = "9" * 5_000
    assert english(f"{{ things(first: {digits}) }}") == ["things.first must be from 0 to 100."]


@pytest.mark.parametrize("value", [0, 1, 100, 100.0])
def test_page_sizes_within_the_bounds(value: float) -> None:
    """Both ends of the range are allowed; whole numbers may come with a decimal point."""
    assert english(f"{{ things(first: {value}) {{ name }} }}") == []
    assert english("query ($n: Int) { things(first: $n) { name } }", {"n": value}) == []


def test_page_size_given_as_1000000_point_0() -> None:
    """JSON's 1000000.0 is an Int to GraphQL, and bounded as one."""
    document = "query ($n: Int) { things(first: $n) { name } }"
    assert english(document, {"n": 1e6}) == ["things.first must be from 0 to 100."]


def test_page_size_inside_a_fragment() -> None:
    """Arguments in fragments are bounded by the same variables."""
    document = "query ($n: Int) { ...A } fragment A on Query { things(last: $n) { name } }"
    assert english(document, {"n": 101}) == ["things.last must be from 0 to 100."]


@pytest.mark.parametrize("count", [100, 101])
def test_ids(count: int) -> None:
    """`nodes` takes 100 ids, as literals, as a variable, and as a default."""
    ids = [f"id{i}" for i in range(count)]
    written = "[" + ", ".join(f'"{i}"' for i in ids) + "]"
    expected = [f"nodes.ids has {count} values, at most 100."] if count > 100 else []
    assert english(f"{{ nodes(ids: {written}) {{ id }} }}") == expected
    document = "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }"
    assert english(document, {"ids": ids}) == expected
    by_default = [text.replace("nodes.ids", "$ids") for text in expected]
    assert english(document.replace("!)", f"! = {written})")) == by_default


@pytest.mark.parametrize("count", [500, 501])
def test_values_of_a_list(count: int) -> None:
    """An `in` takes 500 values wherever it stands."""
    numbers = list(range(count))
    too_many = f"has {count} values, at most 500."
    expected = [f"count.filter {too_many}"] if count > 500 else []
    assert english(f"{{ count(filter: {{in: {numbers}}}) }}") == expected
    by_variable = [text.replace("count.filter", "$f") for text in expected]
    assert english("query ($f: N) { count(filter: $f) }", {"f": {"in": numbers}}) == by_variable
    document = "query ($f: [Int]) { count(filter: {in: $f}) }"
    assert english(document, {"f": numbers}) == by_variable


@pytest.mark.parametrize("levels", [30, 31])
def test_nesting_of_values(levels: int) -> None:
    """Lists and objects go 30 levels into each other."""
    value: Any = 1
    for i in range(levels):
        value = [value] if i % 2 else {"a": value}
    written = str(value).replace("'", "")
    too_deep = "is nested more than 30 levels deep."
    assert english(f"{{ echo(text: {written}) }}") == (
        [f"echo.text {too_deep}"] if levels > 30 else []
    )
    assert english("query ($v: T) { echo(text: $v) }", {"v": value}) == (
        [f"$v {too_deep}"] if levels > 30 else []
    )


UNSTORABLE = "has a character that cannot be stored (NUL or a lone surrogate)."


@pytest.mark.parametrize(
    ("document", "place"),
    [
        (r'{ echo(text: "a\u0000b") }', "echo.text"),
        ('{ echo(text: """a\0b""") }', "echo.text"),
        (r'{ echo(text: [{a: ["\u{0}"]}]) }', "echo.text"),
        (r'{ echo @a(b: "\u0000") }', "@a.b"),
        (r'query @a(b: "\u0000") { echo }', "@a.b"),
        (r'query ($x: String @a(b: "\u0000")) { echo }', "@a.b"),
        (r'query ($x: String = "\u0000") { echo }', "$x"),
        (r'{ ...A } fragment A on Query { thing { echo(text: "\u0000") } }', "echo.text"),
    ],
)
def test_nul_in_the_document(document: str, place: str) -> None:
    """NUL is refused wherever text can be written."""
    assert english(document) == [f"{place} {UNSTORABLE}"]


@pytest.mark.parametrize(
    "value", ["\0", "a\ud800", "\udfffb", ["x", "\0"], {"a": [{"b": "\0"}]}, {"\0": 1}]
)
def test_unstorable_text_in_variables(value: object) -> None:
    """NUL and lone surrogates are refused at any depth, in keys as well."""
    assert english("{ echo }", {"v": value}) == [f"$v {UNSTORABLE}"]


def test_text_of_every_plane_passes() -> None:
    """Rare characters and emoji are text."""
    assert english("{ echo }", {"v": "转化𠮷😀\n\t\x7f"}) == []


def test_the_errors_of_one_answer_are_bounded() -> None:
    """A thousand mistakes are answered with twenty."""
    assert len(english("{ " + "things(first: -1) " * 300 + "}")) == 20


def test_messages_exist_in_chinese() -> None:
    """The default language."""
    errors = check_document(parse("{ things(first: 101) }"), LIMITS).errors
    assert [e.message.zh for e in errors] == ["things.first 必须在 0 到 100 之间。"]
    assert [e.code for e in errors] == ["LIMIT_EXCEEDED"]


@pytest.mark.parametrize(
    ("document", "variables", "expected"),
    [
        ("{ few(first: 21) things(first: 100) }", {}, ["few.first must be from 0 to 20."]),
        ("query ($n: Int = 21) { few(first: $n) }", {}, ["$n must be from 0 to 20."]),
        (
            "query ($n: Int = 21) { few(first: $n) things(first: $n) }",
            {},
            ["$n must be from 0 to 20."],
        ),
        (
            "query ($n: Int) { few(first: $n) things(first: $n) }",
            {"n": 1000},
            ["few.first must be from 0 to 20.", "things.first must be from 0 to 100."],
        ),
        ("query ($n: Int) { few(first: $n) }", {"n": 20}, []),
    ],
)
def test_fields_that_declare_shorter_pages(
    document: str, variables: dict[str, Any], expected: list[str]
) -> None:
    """Their own bound holds, and is told, wherever the size is written."""
    checked = check_document(parse(document), LIMITS, {"few": 20})
    errors = [*checked.errors, *check_variables(checked.uses, variables, LIMITS)]
    assert [e.message.en for e in errors] == expected
