"""Firms that ask for an account, as tests make them."""

from __future__ import annotations

from typing import Any

from backend.core.ids import GlobalId
from tests.api import Api
from tests.cast import PASSWORD
from tests.databases import Database
from tests.files.samples import PDF, PNG, sent
from tests.mutations import done, mutation

APPLICATION = """accountApplication { id version state firmName creditCode contactName contactPhone
  town { id } invitedBy { name } invitationConfirmed licence { name } authorization { name }
  reason decidedBy { displayName } account { waiting displayName }
  organization { id name kind creditCode town { id } invitedBy { name } } match { name }
  viewerCanHandIn viewerCanDecide }"""
_OBJECT = "accountApplication"
OPEN = mutation("accountApplicationOpen", APPLICATION)
HAND_IN = mutation("accountApplicationHandIn", APPLICATION)
ACTIVATE = mutation("accountApplicationActivate", APPLICATION)
REFUSE = mutation("accountApplicationRefuse", APPLICATION)
OWN = f"{{ viewer {{ role waiting account {{ {APPLICATION.replace(_OBJECT, 'application')} }} }} }}"
FIRM = "莞城智造有限公司"
CREDIT_CODE = "91350100M000100Y43"
"""The example of GB 32100-2015."""


async def asking(database: Database, name: str = "applicant", **changes: Any) -> dict[str, Any]:
    """The input that asks for an account."""
    town = str(GlobalId("Town", await database.value("SELECT min(id) FROM town")))
    chosen = {
        "firmName": FIRM,
        "creditCode": CREDIT_CODE,
        "town": town,
        "contactName": "值班联络人",
        "contactPhone": "0769-22220000",
        "signInName": name,
        "password": PASSWORD,
    }
    return {**chosen, **changes}


async def opened(
    city: Api, database: Database, name: str = "applicant", **changes: Any
) -> dict[str, Any]:
    """An application whose person has signed in, as that person sees it."""
    await done(city, None, OPEN, await asking(database, name, **changes))
    city.passwords[name] = PASSWORD
    return await own(city, name)


async def own(city: Api, name: str = "applicant") -> dict[str, Any]:
    """The person's application, as the person sees it now."""
    found = await city.data(OWN, as_=name)
    application: dict[str, Any] = found["viewer"]["account"]["application"]
    return application


async def documents(city: Api, name: str = "applicant") -> dict[str, str]:
    """Both documents, sent in."""
    licence = await sent(city, "营业执照.pdf", PDF, name)
    authorization = await sent(city, "授权书.png", PNG, name)
    return {"licence": licence["id"], "authorization": authorization["id"]}


def key(row: dict[str, Any]) -> dict[str, Any]:
    """The record at the version that was seen."""
    return {"id": row["id"], "version": row["version"]}


async def handed_in(
    city: Api, database: Database, name: str = "applicant", **changes: Any
) -> dict[str, Any]:
    """An application that waits for staff."""
    row = await opened(city, database, name, **changes)
    given = {**key(row), **await documents(city, name)}
    found: dict[str, Any] = (await done(city, name, HAND_IN, given))["accountApplication"]
    return found
