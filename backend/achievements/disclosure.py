"""LIB-6: what may be published, who takes it down, who sees what was. Pure."""

from __future__ import annotations

from datetime import date

from backend.achievements.rules import STAGES, in_the_future
from backend.achievements.values import UNCOUNTED, Stage
from backend.core.errors import Text, Violation
from backend.core.permissions import Permission, Role
from backend.core.sql import FALSE, TRUE, Sql, any_of, sql
from backend.core.viewer import Viewer


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


def may_take_down(viewer: Viewer, reporter: int) -> bool:
    """The center, and the liaison of who reported it."""
    if not viewer.may(Permission.PUBLICATION_TAKE_DOWN):
        return False
    return viewer.role is Role.CENTER_STAFF or viewer.organization == reporter


def published_already() -> Violation:
    """An achievement stands in the showcase once."""
    message = Text("该成果已在展示中。", "It stands in the showcase already.")
    return Violation("PUBLISHED", ("achievement",), message, "LIB-6")


def taken_down_already() -> Violation:
    """A publication is taken down once."""
    message = Text("该展示已撤下。", "It has been taken down.")
    return Violation("TAKEN_DOWN", ("id",), message, "LIB-6")


def publications_for(viewer: Viewer, row: str) -> Sql:
    """Everybody sees what stands; what was taken down, its people."""
    standing = sql(f"{row}.taken_down_at IS NULL")
    if viewer.may(Permission.ACHIEVEMENT_READ_ALL):
        return TRUE
    if viewer.role is Role.LIAISON:
        own = sql(f"{row}.reporter_id = {{}}::bigint", viewer.organization)
        return any_of([standing, own])
    return standing


def consents_for(viewer: Viewer, row: str) -> Sql:
    """The holder's consent is not published with it: the office and the reporter read it."""
    if viewer.may(Permission.ACHIEVEMENT_READ_ALL):
        return TRUE
    if viewer.role is Role.LIAISON:
        return sql(f"{row}.reporter_id = {{}}::bigint", viewer.organization)
    return FALSE
