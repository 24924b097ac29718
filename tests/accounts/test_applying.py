"""ACC-1: a firm asks for an account, hands in its documents; staff activate it or refuse."""

from __future__ import annotations

import asyncio
from typing import Any

from backend.accounts import applying
from backend.core.ids import GlobalId, row_of
from tests.accounts.applicants import (
    ACTIVATE,
    CREDIT_CODE,
    FIRM,
    HAND_IN,
    OPEN,
    REFUSE,
    asking,
    documents,
    handed_in,
    key,
    opened,
    own,
)
from tests.api import Api
from tests.cast import CAST, PASSWORD
from tests.databases import Database
from tests.demands import needs
from tests.files.samples import PDF, fetched, send, sent
from tests.mutations import done, mutation, reasons, refused, tried, unreadable

WHO = "{ viewer { role waiting permissions organization { name } account { id waiting } } }"
SEEN = """{ accounts { nodes { signInName } } accountApplications { nodes { id } }
  demands { totalCount } achievements { totalCount } auditEntries { totalCount } }"""
ENTER = mutation("organizationCreate", "organization { id version }")
END = mutation("organizationUpdate", "organization { id version }")
OTHER_CODE = "91441900MA4W1F2X0B"
STALE = [("STALE", "version")]


async def organization(city: Api, **said: Any) -> dict[str, Any]:
    """An organization that staff have entered."""
    given = {"name": FIRM, "kind": "ENTERPRISE", **said}
    found: dict[str, Any] = (await done(city, "staff", ENTER, given))["organization"]
    return found


async def named(city: Api, name: str) -> str:
    """The id of an organization."""
    return await needs.organization(city, name)


async def test_a_firm_asks_hands_in_is_activated_and_works(
    city: Api, city_database: Database
) -> None:
    row = await opened(city, city_database)
    assert (row["state"], row["viewerCanHandIn"], row["match"]) == ("OPEN", True, None)
    who = (await city.data(WHO, as_="applicant"))["viewer"]
    assert (who["role"], who["waiting"], who["organization"]) == ("VISITOR", True, None)
    assert who["permissions"] == ["self:manage", "application:hand-in", "file:upload"]
    row = await handed_in_again(city, row)
    assert (row["state"], row["viewerCanHandIn"]) == ("HANDED_IN", False)
    assert (row["licence"], row["authorization"]) == (
        {"name": "营业执照.pdf"},
        {"name": "授权书.png"},
    )
    done_ = (await done(city, "staff", ACTIVATE, key(row)))["accountApplication"]
    assert (done_["state"], done_["decidedBy"]) == ("ACTIVATED", {"displayName": "staff"})
    assert done_["account"] == {"waiting": False, "displayName": "值班联络人"}
    assert done_["organization"] == {
        "id": await named(city, FIRM),
        "name": FIRM,
        "kind": "ENTERPRISE",
        "creditCode": CREDIT_CODE,
        "town": row["town"],
        "invitedBy": None,
    }
    who = (await city.data(WHO, as_="applicant"))["viewer"]
    assert (who["role"], who["waiting"]) == ("ENTERPRISE_USER", False)
    assert who["organization"] == {"name": FIRM}
    given = await needs.complete(city, firm=await named(city, FIRM))
    assert (await done(city, "applicant", needs.REGISTER, given))["demand"]["stage"] == "DRAFT"


async def handed_in_again(city: Api, row: dict[str, Any], **changes: Any) -> dict[str, Any]:
    """The application after both documents were given."""
    given = {**key(row), **await documents(city), **changes}
    found: dict[str, Any] = (await done(city, "applicant", HAND_IN, given))["accountApplication"]
    return found


async def test_who_waits_sees_what_a_visitor_sees_and_its_application(
    city: Api, city_database: Database
) -> None:
    row = await opened(city, city_database)
    await opened(city, city_database, "another", firmName="另一家有限公司", creditCode=OTHER_CODE)
    found = await city.data(SEEN, as_="applicant")
    assert found["accounts"]["nodes"] == [{"signInName": "applicant"}]
    assert found["accountApplications"]["nodes"] == [{"id": row["id"]}]
    seeing = set()
    for person in (None, *CAST):
        nodes = (await city.data(SEEN, as_=person))["accountApplications"]["nodes"]
        if nodes:
            assert len(nodes) == 2
            seeing.add(person)
    assert seeing == {"staff", "staff2"}


async def test_the_documents_are_seen_by_the_firm_and_by_staff(
    city: Api, city_database: Database
) -> None:
    await opened(city, city_database, "another", firmName="另一家有限公司", creditCode=OTHER_CODE)
    row = await opened(city, city_database)
    files = await documents(city)
    await done(city, "applicant", HAND_IN, {**key(row), **files})
    statuses = {}
    for person in (None, "applicant", "another", *CAST):
        statuses[person] = (await fetched(city, files["licence"], person)).status_code
    assert {p for p, status in statuses.items() if status == 200} == {
        "applicant",
        "staff",
        "staff2",
    }
    # Another's document is not there to be handed in.
    theirs = {**key(await own(city, "another")), **files}
    assert await refused(city, city_database, "another", HAND_IN, theirs) == [
        ("UNKNOWN_REFERENCE", "licence")
    ]


async def test_who_waits_keeps_few_files(city: Api, city_database: Database) -> None:
    await opened(city, city_database)
    for i in range(4):
        await sent(city, f"{i}.pdf", PDF, "applicant")
    response = await send(city, "5.pdf", PDF, "applicant")
    assert (response.status_code, response.json()["userErrors"][0]["code"]) == (429, "TOO_MANY")


async def test_asking_tells_of_no_firm_and_breaks_no_rule(
    city: Api, city_database: Database
) -> None:
    await organization(city, creditCode=CREDIT_CODE)
    answer = await done(city, None, OPEN, await asking(city_database))
    assert answer == {"accountApplication": None, "userErrors": []}
    cases: list[tuple[dict[str, Any], list[tuple[str, str]]]] = [
        ({"signInName": "STAFF"}, [("TAKEN", "signInName")]),
        ({"signInName": "Applicant"}, [("TAKEN", "signInName")]),
        ({"creditCode": "91350100M000100Y44"}, [("BAD_CREDIT_CODE", "creditCode")]),
        ({"firmName": " "}, [("BLANK", "firmName")]),
        ({"firmName": "🏭！"}, [("NO_WORDS", "firmName")]),
        ({"contactPhone": "1" * 41}, [("TOO_LONG", "contactPhone")]),
        ({"password": "short"}, [("PASSWORD_LENGTH", "password")]),
        ({"password": "my name is next1"}, [("PASSWORD_WEAK", "password")]),
        ({"town": "x"}, [("UNKNOWN_REFERENCE", "town")]),
        (
            {"invitedBy": str(GlobalId("Organization", 999_999))},
            [("UNKNOWN_REFERENCE", "invitedBy")],
        ),
        ({"invitedBy": await named(city, "虎门镇")}, [("NO_LIAISON", "invitedBy")]),
    ]
    before = await city_database.value("SELECT count(*) FROM account")
    for said, expected in cases:
        given = await asking(city_database, "next1", **said)
        assert reasons(await tried(city, None, OPEN, given)) == expected, said
    for member in ("firmName", "creditCode", "town", "contactName", "signInName", "password"):
        answer = await city.gql(OPEN, {"input": {**given, member: None}})
        assert [e["extensions"]["code"] for e in answer["errors"]] == ["BAD_INPUT"], member
    assert await city_database.value("SELECT count(*) FROM account") == before


async def test_who_is_signed_in_does_not_ask(city: Api, city_database: Database) -> None:
    await opened(city, city_database)
    given = await asking(city_database, "second")
    for person in ("applicant", "firm", "staff", "admin"):
        answer = await city.gql(OPEN, {"input": given}, as_=person)
        assert answer["errors"][0]["extensions"]["code"] == "FORBIDDEN", person


async def test_one_address_asks_so_often(city: Api, city_database: Database) -> None:
    given = [await asking(city_database, f"person {i}") for i in range(8)]
    found = [reasons(p) for p in await asyncio.gather(*(tried(city, None, OPEN, g) for g in given))]
    many = [("TOO_MANY_ATTEMPTS", "")]
    assert sorted(found) == [[]] * 5 + [many] * 3
    # What is decided, or an hour old, is not counted.
    await city_database.rows(
        "UPDATE account_application SET opened_at = opened_at - interval '60 minutes' "
        "WHERE id = (SELECT min(id) FROM account_application)"
    )
    assert reasons(await tried(city, None, OPEN, await asking(city_database, "next one"))) == []
    assert reasons(await tried(city, None, OPEN, await asking(city_database, "last one"))) == many
    log = await city_database.value("SELECT string_agg(body, '') FROM audit_entry")
    hashes = await city_database.rows("SELECT DISTINCT address_hash FROM account_application")
    assert [h for h in hashes if h["address_hash"] in log] == []


async def test_guessing_names_is_slowed(city: Api, city_database: Database) -> None:
    given = await asking(city_database, "staff")
    for _ in range(20):
        assert reasons(await tried(city, None, OPEN, given)) == [("TAKEN", "signInName")]
    assert reasons(await tried(city, None, OPEN, given)) == [("TOO_MANY_ATTEMPTS", "")]
    await city_database.rows("UPDATE sign_in_failure SET last_at = last_at - interval '15 minutes'")
    assert reasons(await tried(city, None, OPEN, given)) == [("TAKEN", "signInName")]


async def test_what_is_handed_in_is_whole_and_can_be_corrected(
    city: Api, city_database: Database
) -> None:
    row = await opened(city, city_database)
    files = await documents(city)
    missing = [("REQUIRED", "licence"), ("REQUIRED", "authorization")]
    cases: list[tuple[dict[str, Any], list[tuple[str, str]]]] = [
        ({}, missing),
        ({"licence": files["licence"]}, missing[1:]),
        ({"licence": None}, [("REQUIRED", "licence")]),
        ({"firmName": None, **files}, [("REQUIRED", "firmName")]),
        ({"town": None, **files}, [("REQUIRED", "town")]),
        ({**files, "authorization": files["licence"]}, [("SAME_FILE", "authorization")]),
        ({**files, "creditCode": "1" * 18}, [("BAD_CREDIT_CODE", "creditCode")]),
        ({**files, "version": 9}, STALE),
        ({**files, "id": "x"}, [("UNKNOWN_REFERENCE", "id")]),
    ]
    for said, expected in cases:
        given = {**key(row), **said}
        assert await refused(city, city_database, "applicant", HAND_IN, given) == expected, said
    row = await handed_in_again(
        city, row, firmName="莞城智造股份有限公司", contactName="新联系人", invitedBy=None
    )
    assert (row["firmName"], row["contactName"]) == ("莞城智造股份有限公司", "新联系人")
    assert row["creditCode"] == CREDIT_CODE
    again = {**key(row), "contactPhone": "0769-1"}
    assert await refused(city, city_database, "applicant", HAND_IN, again) == [
        ("NOT_WITH_YOU", "id")
    ]


async def test_a_refused_firm_hands_in_again(city: Api, city_database: Database) -> None:
    row = await handed_in(city, city_database)
    given = {**key(row), "reason": "授权书未加盖公章。"}
    assert await refused(city, city_database, "staff", REFUSE, {**given, "reason": " "}) == [
        ("BLANK", "reason")
    ]
    assert await unreadable(city, city_database, "staff", REFUSE, {**given, "reason": None}) == [
        "BAD_INPUT"
    ]
    assert await refused(city, city_database, "staff", REFUSE, {**given, "version": 1}) == STALE
    await done(city, "staff", REFUSE, given)
    row = await own(city)
    assert (row["state"], row["reason"]) == ("REFUSED", "授权书未加盖公章。")
    for document in (REFUSE, ACTIVATE):
        said = {**key(row), **({"reason": "重复"} if document is REFUSE else {})}
        assert await refused(city, city_database, "staff", document, said) == [
            ("NOT_HANDED_IN", "id")
        ]
    # Only the one paper comes anew.
    paper = await sent(city, "授权书（盖章）.pdf", PDF, "applicant")
    given = {**key(row), "authorization": paper["id"]}
    row = (await done(city, "applicant", HAND_IN, given))["accountApplication"]
    assert row["licence"] == {"name": "营业执照.pdf"}
    assert row["authorization"] == {"name": "授权书（盖章）.pdf"}
    done_ = (await done(city, "staff", ACTIVATE, key(row)))["accountApplication"]
    assert (done_["state"], done_["reason"]) == ("ACTIVATED", None)


async def test_only_staff_decide(city: Api, city_database: Database) -> None:
    row = await handed_in(city, city_database)
    for person in ("applicant", *CAST):
        if person in ("staff", "staff2"):
            continue
        for document in (ACTIVATE, REFUSE):
            given = {**key(row), **({"reason": "x"} if document is REFUSE else {})}
            codes = await unreadable(city, city_database, person, document, given)
            assert codes == ["FORBIDDEN"], person
    assert (
        await refused(city, city_database, "staff", ACTIVATE, {**key(row), "version": 1}) == STALE
    )
    assert await refused(
        city, city_database, "staff", ACTIVATE, {**key(row), "invitationConfirmed": None}
    ) == [("REQUIRED", "invitationConfirmed")]


async def test_an_organization_that_is_there_is_used(city: Api, city_database: Database) -> None:
    by_name = await organization(city)
    row = await handed_in(city, city_database)
    seen = await city.data("{ accountApplications { nodes { match { name } } } }", as_="staff")
    assert seen["accountApplications"]["nodes"] == [{"match": {"name": FIRM}}]
    made = (await done(city, "staff", ACTIVATE, key(row)))["accountApplication"]["organization"]
    # What the check has shown is put where nothing was.
    assert (made["id"], made["creditCode"], made["town"]) == (
        by_name["id"],
        CREDIT_CODE,
        row["town"],
    )
    # Another person of the firm, by its code and a former name; through the same check.
    second = await handed_in(city, city_database, "second", firmName="莞城智造旧名有限公司")
    made = (await done(city, "staff", ACTIVATE, key(second)))["accountApplication"]["organization"]
    assert (made["id"], made["name"]) == (by_name["id"], FIRM)
    count = "SELECT count(*) FROM organization WHERE credit_code = $1"
    assert await city_database.value(count, CREDIT_CODE) == 1
    assert await city_database.value("SELECT count(*) FROM organization WHERE name ~ '旧名'") == 0


async def test_an_organization_that_cannot_be_the_firms(city: Api, city_database: Database) -> None:
    row = await handed_in(city, city_database)
    given = key(row)
    there = await organization(city, creditCode=OTHER_CODE)
    another = [("ANOTHER_FIRM", "id")]
    assert await refused(city, city_database, "staff", ACTIVATE, given) == another
    named_otherwise = await organization(city, name="另一家有限公司", creditCode=CREDIT_CODE)
    assert await refused(city, city_database, "staff", ACTIVATE, given) == another
    await city_database.rows(
        "DELETE FROM organization WHERE id = $1", row_of(named_otherwise["id"], "Organization")
    )
    for change, expected in (
        ({"creditCode": None, "kind": "UNIVERSITY"}, [("WRONG_ORGANIZATION", "id")]),
        ({"kind": "ENTERPRISE", "active": False}, [("ENDED", "id")]),
    ):
        there = (await done(city, "staff", END, {**key(there), **change}))["organization"]
        assert await refused(city, city_database, "staff", ACTIVATE, given) == expected


async def test_a_closed_account_is_not_activated(city: Api, city_database: Database) -> None:
    row = await handed_in(city, city_database)
    await city_database.rows("UPDATE account SET active = false WHERE sign_in_name = 'applicant'")
    assert await refused(city, city_database, "staff", ACTIVATE, key(row)) == [("ENDED", "id")]


async def test_two_activate_at_once(city: Api, city_database: Database) -> None:
    first = await handed_in(city, city_database)
    second = await handed_in(city, city_database, "second")
    await city.data(WHO, as_="staff")
    both = await asyncio.gather(
        *(tried(city, "staff", ACTIVATE, key(row)) for row in (first, first, second))
    )
    codes = sorted(code for payload in both for code, _ in reasons(payload))
    # Of one application once; of one firm's two, one after the other, or one has to be sent again
    # (the other may have made the firm at the same moment).
    assert codes in (["STALE"], ["STALE", "TAKEN"], ["TAKEN"])
    done = "SELECT count(*) FROM account_application WHERE state = 'ACTIVATED'"
    assert await city_database.value(done) == 3 - len(codes)
    count = "SELECT count(*) FROM organization WHERE name = $1"
    assert await city_database.value(count, FIRM) == 1


async def test_who_invited_the_firm_is_confirmed(city: Api, city_database: Database) -> None:
    town = await named(city, "东城街道")
    row = await handed_in(city, city_database, invitedBy=town)
    assert row["invitedBy"] == {"name": "东城街道"}
    given = key(row)
    assert await refused(city, city_database, "staff", ACTIVATE, given) == [
        ("REQUIRED", "invitationConfirmed")
    ]
    given["invitationConfirmed"] = True
    made = (await done(city, "staff", ACTIVATE, given))["accountApplication"]
    assert (made["invitationConfirmed"], made["organization"]["invitedBy"]) == (
        True,
        {"name": "东城街道"},
    )
    # The first stays, whoever invites the firm's next person; nobody else is told of either.
    other = await handed_in(city, city_database, "second", invitedBy=await named(city, "长安镇"))
    given = {**key(other), "invitationConfirmed": True}
    made = (await done(city, "staff", ACTIVATE, given))["accountApplication"]
    assert made["organization"]["invitedBy"] == {"name": "东城街道"}
    document = """query ($n: String!) { organizations(filter: {name: {eq: $n}})
      { nodes { invitedBy { name } } } }"""
    told = set()
    for person in (None, "applicant", *CAST):
        (node,) = (await city.data(document, {"n": FIRM}, as_=person))["organizations"]["nodes"]
        if node["invitedBy"]:
            told.add(person)
    offices = {"staff", "staff2", "lead", "leader", "supervisor_industry", "supervisor_reform"}
    assert told == offices | {"applicant", "liaison_town"}


async def test_an_invitation_that_is_none(city: Api, city_database: Database) -> None:
    town = await named(city, "东城街道")
    row = await handed_in(city, city_database, invitedBy=town)
    given = {**key(row), "invitationConfirmed": False}
    made = (await done(city, "staff", ACTIVATE, given))["accountApplication"]
    assert (made["invitationConfirmed"], made["organization"]["invitedBy"]) == (False, None)
    other = await handed_in(city, city_database, "second")
    given = {**key(other), "invitationConfirmed": True}
    assert await refused(city, city_database, "staff", ACTIVATE, given) == [
        ("NOT_INVITED", "invitationConfirmed")
    ]


async def test_who_can_have_invited(city: Api) -> None:
    document = """{ organizations(first: 100, filter: {hasLiaison: {eq: true}})
      { nodes { name } } }"""
    nodes = (await city.data(document))["organizations"]["nodes"]
    liaisons = {p.organization for p in CAST.values() if p.role == "LIAISON"}
    assert {n["name"] for n in nodes} == liaisons


async def test_who_waits_changes_its_password(city: Api, city_database: Database) -> None:
    await opened(city, city_database)
    change = mutation("passwordChange", "account { waiting }")
    given = {"current": PASSWORD, "new": "another Long secret 8"}
    assert (await done(city, "applicant", change, given))["account"] == {"waiting": True}


def test_no_firm_invites_itself() -> None:
    (found,) = applying.check_invitation(7, 7, True)
    assert (found.code, found.rule) == ("NOT_INVITED", "KPI-e")
    assert applying.check_invitation(7, 8, True) == []


async def test_no_firm_invites_another(city: Api, city_database: Database) -> None:
    other = (await organization(city, name="链主企业有限公司", kind="ENTERPRISE"))["id"]
    account = mutation("accountCreate", "account { id }")
    liaison = {"signInName": "firmliaison", "displayName": "联络", "role": "LIAISON"}
    await done(city, "admin", account, {**liaison, "organization": other})
    given = await asking(city_database, invitedBy=other)
    assert reasons(await tried(city, None, OPEN, given)) == [("NO_INVITER", "invitedBy")]
