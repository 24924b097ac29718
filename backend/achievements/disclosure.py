"""LIB-6: what may be published, who takes it down, who sees what was. Pure."""

from __future__ import annotations

import re
from datetime import date

from backend.achievements.rules import STAGES, in_the_future
from backend.achievements.values import UNCOUNTED, PartyRole, Stage
from backend.core.errors import Text, Violation
from backend.core.permissions import Permission, Role
from backend.core.sql import FALSE, TRUE, Sql, any_of, sql
from backend.core.viewer import Viewer

COPIED = {
    "title": "title",
    "kind": "kind",
    "registered_summary": "summary",
    "keywords": "keywords",
    "trl": "trl",
    "industry_id": "industry_id",
    "reporter_id": "reporter_id",
}
"""What a publication keeps of the record, by the record's columns."""

CHANGED = (
    "(SELECT ("
    + ", ".join(f"recorded.{column}" for column in COPIED.values())
    + ") IS DISTINCT FROM ("
    + ", ".join(f"{{}}.{column}" for column in COPIED)
    + ") FROM achievement recorded WHERE recorded.id = {}.achievement_id)"
)
"""Whether the record says something else by now, as an expression over publications."""

STANDING = (
    "({}.taken_down_at IS NULL AND EXISTS (SELECT 1 FROM achievement registered "
    "WHERE registered.id = {}.achievement_id AND registered.stage NOT IN ("
    + ", ".join(f"'{stage}'" for stage in sorted(UNCOUNTED))
    + ")))"
)
"""Whether everybody sees it: not taken down, and still in the discovery library (DISC-5)."""

_CONTACTS = re.compile(
    r"(?<!\d)1[3-9]\d(?:[ -]?\d{4}){2}(?!\d)|(?<!\d)0\d{2,3}[ -]?\d{7,8}(?!\d)|\S@\w+\.\w"
)
"""Numbers of mobile and fixed telephones, and addresses of mail."""


def check_summary(summary: str | None) -> list[Violation]:
    """Personal data is never public: a contact is given to whoever asks, one by one."""
    if summary is None or not _CONTACTS.search(summary):
        return []
    message = Text(
        "公开简介中有电话或邮箱，请删除：联系方式不公开。",
        "It holds a telephone number or an address of mail; contacts are never published.",
    )
    return [Violation("CONTACT_PUBLISHED", ("summary",), message, "LIB-6")]


def check_publishable(stage: Stage) -> list[Violation]:
    """LIB-6: what stands in the discovery library is published."""
    if stage not in UNCOUNTED:
        return []
    name = STAGES[stage]
    message = Text(f"成果{name.zh}，不能公开展示。", f"It is {name.en}, and not published.")
    return [Violation("NOT_REGISTERED", ("achievement",), message, "LIB-6")]


def check_consent(consented_on: date | None, today: date) -> list[Violation]:
    """The consent has been given by now."""
    if consented_on is None or consented_on <= today:
        return []
    return [in_the_future("consentedOn")]


def check_statement(nothing_secret: bool) -> list[Violation]:
    """Publication can destroy a patent: somebody has to have looked."""
    if nothing_secret:
        return []
    message = Text(
        "请确认公开内容不含秘密，也不影响尚未申请的专利。",
        "Confirm that nothing secret, and nothing that a patent still needs, is published.",
    )
    return [Violation("STATEMENT_MISSING", ("nothingSecret",), message, "LIB-6")]


def of_holder(organization: int | None, row: str) -> Sql:
    """The condition over publications that the organization holds or reported what they show."""
    return sql(
        f"({row}.reporter_id = {{}}::bigint OR EXISTS (SELECT 1 FROM achievement_party holding "
        f"WHERE holding.achievement_id = {row}.achievement_id "
        f"AND holding.role = '{PartyRole.HOLDER}' AND holding.organization_id = {{}}::bigint))",
        organization,
        organization,
    )


def removable_by(viewer: Viewer, row: str) -> Sql:
    """Whose publications the viewer takes down: the center all, others what is held by theirs."""
    if not viewer.may(Permission.PUBLICATION_TAKE_DOWN):
        return FALSE
    if viewer.role is Role.CENTER_STAFF:
        return TRUE
    return of_holder(viewer.organization, row)


def published_already() -> Violation:
    """An achievement stands in the showcase once."""
    message = Text("该成果已在展示中。", "It stands in the showcase already.")
    return Violation("PUBLISHED", ("achievement",), message, "LIB-6")


def taken_down_already() -> Violation:
    """A publication is taken down once."""
    message = Text("该展示已撤下。", "It has been taken down.")
    return Violation("TAKEN_DOWN", ("id",), message, "LIB-6")


def publications_for(viewer: Viewer, row: str) -> Sql:
    """Everybody sees what stands; the rest, the office and the holder's liaison."""
    return any_of([sql(STANDING.replace("{}", row)), consents_for(viewer, row)])


def consents_for(viewer: Viewer, row: str) -> Sql:
    """The holder's consent is not published with it: the office and the holder's liaison see it."""
    if viewer.may(Permission.ACHIEVEMENT_READ_ALL):
        return TRUE
    if viewer.role is Role.LIAISON:
        return of_holder(viewer.organization, row)
    return FALSE
