"""Role × operation, from the schema: each cell stated here and tried over HTTP."""

from __future__ import annotations

from typing import Any

import pytest
from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    is_required_input_field,
)

from backend.core.permissions import Role
from backend.schema import schema
from tests.api import Api
from tests.cast import CAST
from tests.databases import Database

EVERYBODY_SIGNED_IN = frozenset(Role) - {Role.VISITOR, Role.DATA_PARTNER}
STAFF = frozenset({Role.CENTER_STAFF})
ADMINISTRATOR = frozenset({Role.ADMINISTRATOR})
LIAISON = frozenset({Role.LIAISON})
EVALUATOR = frozenset({Role.EVALUATOR})
SUPERVISORS = frozenset({Role.SUPERVISOR, Role.LEAD_SUPERVISOR})

MAY: dict[str, frozenset[Role]] = {
    "signIn": frozenset(Role) - {Role.DATA_PARTNER},
    "signOut": EVERYBODY_SIGNED_IN,
    "signOutEverywhere": EVERYBODY_SIGNED_IN,
    "passwordChange": EVERYBODY_SIGNED_IN,
    "accountCreate": ADMINISTRATOR,
    "accountUpdate": ADMINISTRATOR,
    "accountPasswordReset": ADMINISTRATOR,
    "accountDeactivate": ADMINISTRATOR,
    "organizationCreate": ADMINISTRATOR | STAFF,
    "organizationUpdate": ADMINISTRATOR | STAFF,
    "achievementRegister": LIAISON,
    "achievementUpdate": LIAISON,
    "achievementSubmit": LIAISON,
    "achievementJoin": LIAISON,
    "evaluationBatchCreate": STAFF,
    "evaluationAssign": STAFF,
    "evaluationBatchOpen": STAFF,
    "evaluationBatchClose": STAFF,
    "evaluationItemDecline": STAFF,
    "evaluationScore": EVALUATOR,
    "evaluationRecuse": EVALUATOR | STAFF,
    "serviceEntryAdmit": STAFF,
    "serviceEntryHandOver": STAFF,
    "landingClaim": LIAISON | STAFF,
    "landingUpdate": LIAISON | STAFF,
    "landingSubmit": LIAISON | STAFF,
    "landingVerify": SUPERVISORS,
    "landingReturn": SUPERVISORS,
}
"""Who may call which mutation; whose record it is, the domains' tests say."""

PERSON: dict[Role, str | None] = {
    Role.VISITOR: None,
    **{person.role: name for name, person in CAST.items()},
}
"""Somebody of each role; data partners have no accounts."""

SCALARS: dict[str, Any] = {
    "ID": "bm8",
    "String": "甲乙丙丁戊己庚辛壬癸",
    "Int": 1,
    "Boolean": True,
    "Date": "2026-01-01",
    "Decimal": "1.00",
}


def mutations() -> dict[str, Any]:
    """The fields of the schema's Mutation type."""
    found = schema._schema.mutation_type
    assert found is not None
    return dict(found.fields)


def value_of(kind: Any) -> Any:
    """A value that the type takes; it need not mean anything."""
    if isinstance(kind, GraphQLNonNull):
        return value_of(kind.of_type)
    if isinstance(kind, GraphQLList):
        return [value_of(kind.of_type)]
    if isinstance(kind, GraphQLEnumType):
        return next(iter(kind.values))
    if isinstance(kind, GraphQLInputObjectType):
        fields = kind.fields.items()
        return {n: value_of(f.type) for n, f in fields if is_required_input_field(f)}
    return SCALARS[kind.name]


def document_of(name: str, field: Any) -> tuple[str, dict[str, Any]]:
    """The mutation with the least that its input needs."""
    if "input" not in field.args:
        return f"mutation {{ {name} {{ userErrors {{ code }} }} }}", {}
    kind = field.args["input"].type
    text = f"mutation ($i: {kind}) {{ {name}(input: $i) {{ userErrors {{ code }} }} }}"
    return text, {"i": value_of(kind)}


def test_each_mutation_has_its_line() -> None:
    assert set(MAY) == set(mutations())


def test_each_role_has_somebody() -> None:
    assert set(PERSON) == set(Role) - {Role.DATA_PARTNER}


async def _cell(api: Api, person: str | None, name: str) -> str | None:
    text, variables = document_of(name, mutations()[name])
    answer = await api.gql(text, variables, as_=person)
    errors = answer.get("errors", [])
    return errors[0]["extensions"]["code"] if errors else None


@pytest.mark.parametrize("role", sorted(PERSON), ids=str)
async def test_the_role_may_do_just_this(city: Api, city_database: Database, role: Role) -> None:
    person = PERSON[role]
    if person is not None:
        await city.sign_in(person, city.passwords[person])
    before = await city_database.value("SELECT count(*) FROM audit_entry")
    refusal = "UNAUTHENTICATED" if role is Role.VISITOR else "FORBIDDEN"
    forbidden = [n for n, roles in MAY.items() if role not in roles]
    assert {n: await _cell(city, person, n) for n in forbidden} == dict.fromkeys(forbidden, refusal)
    assert await city_database.value("SELECT count(*) FROM audit_entry") == before
    # Signing out comes last: it ends the right to the others.
    allowed = sorted((n for n, roles in MAY.items() if role in roles), key=_ends_the_session)
    for name in allowed:
        if person is not None and name == "signOutEverywhere":
            await city.sign_in(person, city.passwords[person])
        assert await _cell(city, person, name) is None, name


def _ends_the_session(name: str) -> bool:
    return name.startswith("signOut")


REFUSED_READS: dict[str, frozenset[Role]] = {
    "achievementDuplicates": frozenset(Role) - LIAISON,
}
"""Root fields that are refused as a whole; all others answer with what the viewer may see."""


def query_fields() -> GraphQLObjectType:
    found = schema._schema.query_type
    assert found is not None
    return found


def test_lists_of_records_are_empty_for_a_visitor_but_where_all_may_see_them() -> None:
    connections = {n for n, f in query_fields().fields.items() if "first" in f.args}
    assert connections == OPEN_LISTS | CLOSED_LISTS


OPEN_LISTS = {"organizations", "towns", "industries", "registeredResults"}
CLOSED_LISTS = {
    "accounts",
    "achievements",
    "auditEntries",
    "evaluationAssignments",
    "evaluationBatches",
    "landings",
    "serviceEntries",
}


@pytest.mark.parametrize("role", sorted(PERSON), ids=str)
async def test_the_role_reads_just_this(city: Api, role: Role) -> None:
    person = PERSON[role]
    for name, refused in REFUSED_READS.items():
        answer = await city.gql(f'{{ {name}(title: "甲") {{ id }} }}', as_=person)
        assert ("errors" in answer) == (role in refused), name
    counted = " ".join(f"{n} {{ totalCount }}" for n in sorted(CLOSED_LISTS))
    found = await city.data(f"{{ {counted} }}", as_=person)
    seen = {n for n, page in found.items() if page["totalCount"]}
    assert seen == SEEN_AT_FIRST.get(role, set() if role is Role.VISITOR else {"accounts"})


SEEN_AT_FIRST = {Role.AUDITOR: {"accounts", "auditEntries"}}
"""Before anything was registered: everybody signed in sees some accounts, auditors the log."""
