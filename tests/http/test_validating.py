"""Documents are found valid, or not, exactly as graphql-core finds them."""

from __future__ import annotations

import pytest
from graphql import (
    GraphQLError,
    get_introspection_query,
    parse,
    specified_rules,
    validate,
)
from strawberry.schema.validation_rules.maybe_null import MaybeNullValidationRule
from strawberry.schema.validation_rules.one_of import OneOfInputValidationRule

from backend.core.http.validating import errors_of
from backend.schema import schema
from tests.core.documents import Writer
from tests.http.page_documents import documents

RULES = (*specified_rules, MaybeNullValidationRule, OneOfInputValidationRule)
MOST = 20

WRONG = [
    "{ nothing }",
    "{ viewer }",
    "{ viewer { role { name } } }",
    "{ viewer { role role: name } }",
    "{ viewer { ...F } }",
    "{ viewer { ...F } } fragment F on Nothing { role }",
    "{ viewer { ...F } } fragment F on Achievement { title }",
    "{ viewer { ...F } } fragment F on Viewer { ...F }",
    "{ viewer { ...F } } fragment F on Viewer { ...G } fragment G on Viewer { ...F role }",
    "{ viewer { role } } fragment F on Viewer { role }",
    "fragment F on Viewer { role } fragment F on Viewer { role } { viewer { ...F } }",
    "{ ... on String { length } }",
    "{ viewer { role } } { viewer { role } }",
    "query A { viewer { role } } query A { viewer { role } }",
    "query ($a: Int, $a: Int) { achievements(first: $a) { nodes { id } } }",
    "query ($a: String) { achievements(first: $a) { nodes { id } } }",
    "query ($a: Int) { achievements { nodes { id } } }",
    "query ($a: Achievement) { achievements(first: $a) { nodes { id } } }",
    'query ($a: Int = "x") { achievements(first: $a) { nodes { id } } }',
    "{ achievements(first: $a) { nodes { id } } }",
    "{ achievements(first: $a) { ...F } } fragment F on AchievementConnection { nodes { id } }",
    "{ achievements(first: 1, first: 2) { nodes { id } } }",
    '{ achievements(first: "1") { nodes { id } } }',
    "{ achievements(second: 1) { nodes { id } } }",
    "{ node { id } }",
    "{ achievements(filter: {title: {eq: 1, eq: 2, near: 3}}) { nodes { id } } }",
    "{ achievements(filter: {nothing: 1}) { nodes { id } } }",
    "{ achievements(orderBy: [{field: NOTHING}]) { nodes { id } } }",
    "{ viewer { role @include } }",
    "{ viewer { role @include(if: true) @include(if: true) @nothing } }",
    "query @skip(if: true) { viewer { role } }",
    "subscription { viewer { role } }",
    "subscription { a: nothing b: nothing }",
    "type A { a: Int } { viewer { role } }",
    "mutation { signOut { nothing } }",
    "mutation { signIn(input: {name: 1}) { viewer { role } } }",
    "{ a: viewer { role } a: achievements { totalCount } }",
    "{ " + " ".join(f"nothing{n}" for n in range(30)) + " }",
    "query ($a: Boolean!) { viewer { role @skip(if: $a) ...F @include(if: $b) } } "
    "fragment F on Viewer { role @skip(if: $c) }",
]


def _told(errors: list[GraphQLError]) -> list[tuple[str, object]]:
    return [(error.message, error.locations) for error in errors]


def both(text: str) -> tuple[list[tuple[str, object]], list[tuple[str, object]]]:
    """The errors as they are found here, and as graphql-core finds them."""
    document = parse(text)
    theirs = validate(schema._schema, document, RULES, max_errors=MOST)
    return _told(errors_of(schema._schema, document, MOST)), _told(theirs)


@pytest.mark.parametrize("text", WRONG)
def test_what_is_wrong_is_found_in_the_same_order(text: str) -> None:
    ours, theirs = both(text)
    assert ours == theirs
    assert ours != []


def test_what_is_sent_is_valid() -> None:
    for text in [get_introspection_query(), *(Writer(seed).document() for seed in range(50))]:
        assert both(text) == ([], []), text
    for text in documents().values():
        ours, theirs = both(text)  # with directives that the page takes out before it asks
        assert ours == theirs
