"""Fields that not everybody sees: in which rows they are shown to whom, by whatever way."""

from __future__ import annotations

from typing import Any

import orjson
import pytest

from backend.achievements.models import RegisteredResult
from backend.core.declaring.masks import Mask
from backend.core.declaring.records import RECORDS, Node, column, everyone, record
from backend.core.permissions import Permission, Role
from backend.core.viewer import Viewer
from tests.achievements.drafts import complete, joining, submitted
from tests.api import Api
from tests.cast import CAST
from tests.core.whole import gone_all_the_way
from tests.databases import Database
from tests.mutations import done, mutation

CONTACT = {"contact_name", "contact_phone", "contact_email"}
NODE = """query ($id: ID!) { node(id: $id) { ... on Achievement {
  title contactName contactPhone contactEmail } } }"""
LIST = "{ achievements { nodes { title contactName contactPhone contactEmail } } }"
THROUGH = "{ landings { nodes { achievement { title contactName contactPhone contactEmail } } } }"
REGISTER = mutation("achievementRegister", "achievement { contactName contactPhone contactEmail }")
JOIN = mutation("achievementJoin", "achievement { contactName contactPhone contactEmail }")
SEES_CONTACT = {"staff", "staff2", "lead", "liaison_town"}
"""Of 东城街道's achievements: its own people, the center, the lead department."""


def test_the_masked_fields_of_every_type() -> None:
    masked = {f"{d.name}.{column}" for d in RECORDS.values() for column, _ in d.masks}
    contacts = {f"{kind}.{c}" for kind in ("Achievement", "Demand") for c in CONTACT}
    office = {
        f"Publication.{c}" for c in ("consented_on", "novelty", "taken_down_reason", "changed")
    }
    assert masked == contacts | office | {"Account.sign_in_name", "Organization.invited_by_id"}


async def test_contacts(city: Api, city_database: Database) -> None:
    found = await gone_all_the_way(city_database, "liaison_town", "EQUIPMENT", "evaluator1")
    await city_database.rows("UPDATE achievement SET contact_email = 'w@example.cn'")
    given = {"id": found["Achievement"][0]}
    joined = await done(city, "liaison_uni", JOIN, await joining(city, given["id"]))
    assert set(joined["achievement"].values()) == {None}
    seeing = set()
    for person in CAST:
        node = (await city.data(NODE, given, as_=person))["node"]
        listed = (await city.data(LIST, as_=person))["achievements"]["nodes"]
        through = (await city.data(THROUGH, as_=person))["landings"]["nodes"]
        shown = [n for n in (node, *listed, *(t["achievement"] for t in through)) if n]
        contacts = {tuple(n[c] for c in n if c.startswith("contact")) for n in shown}
        if shown:
            seeing.add(person)
        # A name is given in every second row only; the telephone number in each.
        told = {(None, "0769-22220001", "w@example.cn")}
        hidden = {(None, None, None)}
        assert contacts == ((told if person in SEES_CONTACT else hidden) if shown else set())
    assert seeing >= SEES_CONTACT | {"liaison_uni", "evaluator1", "supervisor_industry"}


BY_PHONE = """query ($filter: AchievementFilter, $by: [AchievementOrder!]) {
  achievements(filter: $filter, orderBy: $by) {
    totalCount edges { cursor node { title contactPhone } } pageInfo { endCursor } } }"""


async def test_what_is_hidden_in_a_row_is_null_to_filters_and_orders(
    city: Api, city_database: Database
) -> None:
    first = await submitted(city, "liaison_town", "甲")
    await done(city, "liaison_uni", JOIN, await joining(city, first["id"]))
    await submitted(city, "liaison_uni", "乙")
    await submitted(city, "liaison_uni", "丙")
    await city_database.rows("UPDATE achievement SET contact_phone = NULL WHERE title = '丙'")
    shown: dict[str, list[str]] = {}

    async def asked(given: dict[str, Any]) -> bytes:
        answer = (await city.data(BY_PHONE, given, as_="liaison_uni"))["achievements"]
        assert answer["totalCount"] == len(answer["edges"])
        shown[str(given)] = [e["node"]["title"] for e in answer["edges"]]
        return orjson.dumps(answer)

    conditions: list[dict[str, Any]] = [
        {"isNull": False},
        {"isNull": True},
        {"contains": "0"},
        {"in": ["0769-22220001"]},  # the hidden one
    ]
    wanted: list[dict[str, Any]] = [{"filter": {"contactPhone": c}} for c in conditions]
    wanted += [{"filter": {"not": {"contactPhone": c}}} for c in conditions]
    wanted += [
        {"by": [{"field": "CONTACT_PHONE", "direction": d}, {"field": "ID"}]}
        for d in ("ASC", "DESC")
    ]
    before = [await asked(given) for given in wanted]
    own, none, hidden = "乙", "丙", "甲"
    by_id = [hidden, none]
    assert [sorted(titles) for titles in list(shown.values())[:4]] == [[own], [none], [own], []]
    assert list(shown.values())[8:] == [[own, *by_id]] * 2
    for phone in ("0769-0", None, "9"):
        await city_database.rows(
            "UPDATE achievement SET contact_phone = $1 WHERE title = '甲'", phone
        )
        assert [await asked(given) for given in wanted] == before


async def test_what_is_null_because_it_is_hidden_is_said_once_for_a_level(
    city: Api, city_database: Database
) -> None:
    first = await submitted(city, "liaison_town", "甲")
    await done(city, "liaison_uni", JOIN, await joining(city, first["id"]))
    await submitted(city, "liaison_uni", "乙")

    async def said(document: str, as_: str, **given: Any) -> list[tuple[list[Any], str]]:
        answer = await city.gql(document, given, as_=as_)
        errors = answer.get("errors", [])
        assert {e["extensions"]["code"] for e in errors} <= {"MASKED"}
        return [(e["path"], e["message"]) for e in errors]

    asked = "{ achievements { nodes { title phone: contactPhone } } }"
    # 甲 is older, so it is the second of the list.
    path = ["achievements", "nodes", 1, "phone"]
    message = "您无权查看 Achievement.contactPhone（1 条记录），已留空。"
    assert await said(asked, "liaison_uni") == [(path, message)]
    assert await said(asked, "staff") == []
    assert await said(asked, "liaison_town") == []
    node = "query ($id: ID!) { node(id: $id) { ... on Achievement { contactPhone } } }"
    assert await said(node, "liaison_uni", id=first["id"]) == [(["node", "contactPhone"], message)]
    account = "{ achievements(last: 1) { nodes { registrant { signInName } } } }"
    path = ["achievements", "nodes", 0, "registrant", "signInName"]
    message = "您无权查看 Account.signInName（1 条记录），已留空。"
    assert await said(account, "staff") == [(path, message)]


async def test_the_answer_to_a_write_is_masked_alike(city: Api) -> None:
    given = await complete(city, "甲", contactName="王一", contactEmail="w@example.cn")
    own = (await done(city, "liaison_town", REGISTER, given))["achievement"]
    assert own == {
        "contactName": "王一",
        "contactPhone": given["contactPhone"],
        "contactEmail": "w@example.cn",
    }
    other = await submitted(city, "liaison_uni", "乙")
    joined = await done(city, "liaison_town", JOIN, {"achievement": other["id"], "title": "乙"})
    assert set(joined["achievement"].values()) == {None}


def test_a_mask_without_holders_shows_a_row_to_its_own_only() -> None:
    mask = Mask(organizations=("reporter_id",), accounts=("registrant_id",))
    row = {"reporter_id": 7, "registrant_id": 9}
    nobodys = {"reporter_id": None, "registrant_id": None}
    for viewer, shows in (
        (Viewer(), False),
        (Viewer(Role.LIAISON, account=1, organization=7), True),
        (Viewer(Role.LIAISON, account=9, organization=1), True),
        (Viewer(Role.LIAISON, account=1, organization=1), False),
        (Viewer(Role.CENTER_STAFF, account=1), False),
    ):
        assert mask.shows(viewer, row) is shows
        assert not mask.shows(viewer, nobodys)
        assert not mask.everywhere(viewer)
    held = Mask(Permission.CONTACT_READ)
    assert held.everywhere(Viewer(Role.CENTER_STAFF))
    assert held.shows(Viewer(Role.CENTER_STAFF), nobodys)
    assert not held.shows(Viewer(Role.LIAISON, 1, 7), row)


def test_what_is_masked_can_be_null() -> None:
    with pytest.raises(TypeError, match=r"Secret\.title is masked, and can never be null"):

        @record(RegisteredResult, scope=everyone, description="A result.")
        class Secret(Node):
            title: str = column("Its title.", mask=Mask(Permission.CONTACT_READ))

    assert "Secret" not in RECORDS
