"""Role × operation, from the schema: each cell stated here and tried over HTTP."""

from __future__ import annotations

from typing import Any

import pytest
from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLList,
    GraphQLNonNull,
    get_named_type,
    is_leaf_type,
    is_required_argument,
    is_required_input_field,
)

from backend.core.permissions import Role
from backend.schema import schema
from tests.accounts.applicants import opened
from tests.api import Api
from tests.cast import CAST
from tests.databases import Database

EVERYBODY_SIGNED_IN = frozenset(Role) - {Role.VISITOR, Role.DATA_PARTNER}
FIRM = frozenset({Role.ENTERPRISE_USER})
STAFF = frozenset({Role.CENTER_STAFF})
ADMINISTRATOR = frozenset({Role.ADMINISTRATOR})
LIAISON = frozenset({Role.LIAISON})
MEMBER = frozenset({Role.MEMBER})
EVALUATOR = frozenset({Role.EVALUATOR})
LEAD = frozenset({Role.LEAD_SUPERVISOR})
SUPERVISORS = frozenset({Role.SUPERVISOR, Role.LEAD_SUPERVISOR})

MAY: dict[str, frozenset[Role]] = {
    "signIn": frozenset(Role) - {Role.DATA_PARTNER},
    "signOut": EVERYBODY_SIGNED_IN,
    "signOutEverywhere": EVERYBODY_SIGNED_IN,
    "passwordChange": EVERYBODY_SIGNED_IN,
    "accountApplicationOpen": frozenset({Role.VISITOR}),
    "accountApplicationHandIn": frozenset(),
    "accountApplicationActivate": STAFF,
    "accountApplicationRefuse": STAFF,
    "accountCreate": ADMINISTRATOR,
    "accountUpdate": ADMINISTRATOR,
    "accountPasswordReset": ADMINISTRATOR,
    "accountDeactivate": ADMINISTRATOR,
    "savedViewSave": EVERYBODY_SIGNED_IN,
    "savedViewRename": EVERYBODY_SIGNED_IN,
    "savedViewRemove": EVERYBODY_SIGNED_IN,
    "organizationCreate": ADMINISTRATOR | STAFF,
    "organizationUpdate": ADMINISTRATOR | STAFF,
    "achievementRegister": LIAISON,
    "achievementUpdate": LIAISON,
    "achievementSubmit": LIAISON,
    "achievementJoin": LIAISON,
    "achievementPublish": STAFF,
    "achievementBackEnter": LIAISON,
    "achievementBackEntryApprove": LEAD,
    "achievementBackEntryRefuse": LEAD,
    "publicationTakeDown": STAFF | LIAISON | MEMBER,
    "achievementReturn": STAFF,
    "achievementVoid": STAFF,
    "mergePropose": STAFF,
    "mergeConfirm": LEAD,
    "mergeRefuse": LEAD,
    "matchPropose": STAFF,
    "matchAnswer": LIAISON | FIRM,
    "matchWithdraw": STAFF,
    "demandRegister": LIAISON | FIRM,
    "demandUpdate": LIAISON | FIRM,
    "demandSubmit": LIAISON | FIRM,
    "demandJoin": LIAISON | FIRM,
    "demandReturn": STAFF,
    "demandVoid": STAFF,
    "demandBackEnter": LIAISON | FIRM,
    "demandBackEntryApprove": LEAD,
    "demandBackEntryRefuse": LEAD,
    "demandProve": LIAISON | FIRM,
    "demandConfirm": STAFF,
    "demandReturnProof": STAFF,
    "demandScreen": STAFF,
    "sheetRowMend": LIAISON | FIRM,
    "sheetImportCheck": LIAISON | FIRM,
    "sheetImportRun": LIAISON | FIRM,
    "sheetImportStop": LIAISON | FIRM,
    "sheetImportDiscard": LIAISON | FIRM,
    "evaluationBatchCreate": STAFF,
    "evaluationAssign": STAFF,
    "evaluationBatchOpen": STAFF,
    "evaluationBatchClose": STAFF,
    "evaluationItemDecline": STAFF,
    "evaluationScore": EVALUATOR,
    "evaluationRecuse": EVALUATOR | STAFF,
    "serviceEntryAdmit": STAFF,
    "serviceEntryAdmitDemand": STAFF,
    "serviceEntryAdmitRecommended": STAFF,
    "serviceEntryHandOver": STAFF,
    "serviceEntryLeave": STAFF,
    "serviceRecordAdd": STAFF | LIAISON,
    "landingBackEnter": LIAISON | STAFF,
    "landingBackEntryApprove": LEAD,
    "landingBackEntryRefuse": LEAD,
    "landingClaim": LIAISON | STAFF,
    "landingUpdate": LIAISON | STAFF,
    "landingCorrect": LIAISON | STAFF,
    "landingSubmit": LIAISON | STAFF,
    "landingVerify": SUPERVISORS,
    "landingReturn": SUPERVISORS,
    "landingCreditReassign": LEAD,
    "progressPublish": LEAD,
    "targetSet": LEAD,
    "auditVerify": frozenset({Role.AUDITOR}),
    "planLoad": ADMINISTRATOR,
    "apiClientCreate": ADMINISTRATOR,
    "apiClientUpdate": ADMINISTRATOR,
    "apiClientRevoke": ADMINISTRATOR,
    "apiClientRenewKey": ADMINISTRATOR,
}
"""Who may call which mutation; whose record it is, the domains' tests say."""

WAITING = {
    "signIn",
    "signOut",
    "signOutEverywhere",
    "passwordChange",
    "accountApplicationHandIn",
}
"""What an account may call that waits to be activated; its role does not count until then."""

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
    "DateTime": "2026-01-01T00:00:00Z",
    "Decimal": "1.00",
    "JSON": {},
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
    return code_of(await api.gql(text, variables, as_=person))


def code_of(answer: dict[str, Any]) -> str | None:
    """The code of the answer's first top-level error; None where there is none."""
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


async def test_who_waits_may_do_just_this(city: Api, city_database: Database) -> None:
    await opened(city, city_database)
    before = await city_database.value("SELECT count(*) FROM audit_entry")
    forbidden = sorted(set(MAY) - WAITING)
    found = {n: await _cell(city, "applicant", n) for n in forbidden}
    assert found == dict.fromkeys(forbidden, "FORBIDDEN")
    assert await city_database.value("SELECT count(*) FROM audit_entry") == before
    # In the order of their names signing out comes last.
    for name in sorted(WAITING):
        if name == "signOutEverywhere":
            await city.sign_in("applicant", city.passwords["applicant"])
        assert await _cell(city, "applicant", name) is None, name


def _ends_the_session(name: str) -> bool:
    return name.startswith("signOut")


EVERYBODY = frozenset(Role) - {Role.DATA_PARTNER}

MAY_ASK: dict[str, frozenset[Role]] = {
    "viewer": EVERYBODY,
    "auditCheck": EVERYBODY,
    "node": EVERYBODY,
    "nodes": EVERYBODY,
    "plan": EVERYBODY,
    "progressSnapshots": EVERYBODY,
    "publishedProgress": EVERYBODY,
    "sources": EVERYBODY,
    "landingClauses": EVERYBODY,
    "landingVerdict": EVERYBODY,
    "achievementDuplicates": LIAISON,
    "demandDuplicates": LIAISON | FIRM,
    "similarRecords": LIAISON | FIRM | STAFF,
    "matches": EVERYBODY,
    "suggestions": EVERYBODY,
    "matchProposals": EVERYBODY,
    "matchAnswerStats": EVERYBODY,
    "matchAnswering": EVERYBODY,
    "accountApplications": EVERYBODY,
    "accounts": EVERYBODY,
    "achievementStats": EVERYBODY,
    "planVersions": EVERYBODY,
    "planComparison": ADMINISTRATOR,
    "apiClients": EVERYBODY,
    "sheetMostRows": EVERYBODY,
    "rights": ADMINISTRATOR,
    "grantPreview": ADMINISTRATOR,
    "grantableTypes": ADMINISTRATOR | {Role.AUDITOR},
    "achievements": EVERYBODY,
    "auditEntries": EVERYBODY,
    "demandScreenings": EVERYBODY,
    "demandStats": EVERYBODY,
    "demands": EVERYBODY,
    "evaluationAssignments": EVERYBODY,
    "evaluationBatches": EVERYBODY,
    "evaluationItems": EVERYBODY,
    "evaluationRound": EVERYBODY,
    "industries": EVERYBODY,
    "landingStats": EVERYBODY,
    "landings": EVERYBODY,
    "landingsToVerify": EVERYBODY,
    "liaisonDefects": EVERYBODY,
    "merges": EVERYBODY,
    "organizations": EVERYBODY,
    "publications": EVERYBODY,
    "recommenders": EVERYBODY,
    "registeredResults": EVERYBODY,
    "savedViews": EVERYBODY,
    "serviceEntries": EVERYBODY,
    "serviceFollowUp": EVERYBODY,
    "sheetImports": EVERYBODY,
    "sheetRows": EVERYBODY,
    "towns": EVERYBODY,
}
"""Who is answered by which root field; what is in the answer, `SEES` and the domains' tests say."""

FOR_ALL = frozenset({"industries", "organizations", "towns"})
SIGNED_IN = FOR_ALL | {"accounts"}

SEES: dict[Role, frozenset[str]] = {
    **dict.fromkeys(EVERYBODY_SIGNED_IN, SIGNED_IN),
    Role.VISITOR: FOR_ALL,
    Role.AUDITOR: SIGNED_IN | {"auditEntries"},
    **dict.fromkeys({*STAFF, *SUPERVISORS, Role.LEADER}, SIGNED_IN | {"liaisonDefects"}),
    Role.ADMINISTRATOR: SIGNED_IN | {"liaisonDefects", "planVersions"},
}
"""The lists that hold something before anything is registered; the others are empty."""

ANSWERS_OTHERWISE = {"landingVerdict": "NOT_FOUND", "plan": "BAD_INPUT", "matches": "BAD_INPUT"}
"""What those who may ask get for an id of nothing, and for the year 1."""


def reads() -> dict[str, Any]:
    """The fields of the schema's Query type."""
    found = schema._schema.query_type
    assert found is not None
    return dict(found.fields)


def question_of(name: str, field: Any) -> tuple[str, dict[str, Any]]:
    """The root field with the least that it needs, and no more."""
    needed = {n: a.type for n, a in field.args.items() if is_required_argument(a)}
    declared = ", ".join(f"${n}: {kind}" for n, kind in needed.items())
    given = ", ".join(f"{n}: ${n}" for n in needed)
    head = f"query ({declared}) {{ {name}({given})" if needed else f"{{ {name}"
    shown = "" if is_leaf_type(get_named_type(field.type)) else " { __typename }"
    return f"{head}{shown} }}", {n: value_of(kind) for n, kind in needed.items()}


def lists() -> list[str]:
    """The root fields that are lists of records."""
    return sorted(n for n, f in reads().items() if {"first", "filter"} <= f.args.keys())


def test_each_root_field_has_its_line() -> None:
    assert set(MAY_ASK) == set(reads())


def test_what_is_seen_is_a_list() -> None:
    assert frozenset().union(*SEES.values()) <= set(lists())


@pytest.mark.parametrize("role", sorted(PERSON), ids=str)
async def test_the_role_reads_just_this(city: Api, role: Role) -> None:
    person = PERSON[role]
    refusal = "UNAUTHENTICATED" if role is Role.VISITOR else "FORBIDDEN"
    expected, found = {}, {}
    for name, field in reads().items():
        may = role in MAY_ASK[name]
        expected[name] = ANSWERS_OTHERWISE.get(name) if may else refusal
        text, variables = question_of(name, field)
        found[name] = code_of(await city.gql(text, variables, as_=person))
    assert found == expected
    counted = " ".join(f"{n} {{ totalCount }}" for n in lists())
    pages = await city.data(f"{{ {counted} }}", as_=person)
    assert {n for n, page in pages.items() if page["totalCount"]} == SEES[role]
