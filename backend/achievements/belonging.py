"""What achievements are made of, in the schema: parties, rights, materials. Seen with the whole."""

from __future__ import annotations

from datetime import datetime

from backend.achievements import models
from backend.achievements.values import PartyRole, PropertyKind
from backend.core.declaring.records import RECORDS, Node, column, one, record
from backend.core.permissions import Role
from backend.core.sql import FALSE, TRUE, Sql, around
from backend.core.viewer import Viewer
from backend.files.graphql import File
from backend.files.references import refers
from backend.organizations.graphql import Organization


def _of_achievement(viewer: Viewer, row: str) -> Sql:
    # A part of an achievement is seen by those who see the achievement.
    if viewer.knows(row, "achievement_id"):
        return TRUE
    return around(
        f"EXISTS (SELECT 1 FROM achievement a WHERE a.id = {row}.achievement_id AND {{}})",
        RECORDS["Achievement"].scope(viewer, "a"),
    )


@record(
    models.AchievementParty,
    scope=_of_achievement,
    description="An organization that has a part in an achievement.",
)
class AchievementParty(Node):
    """One party."""

    role: PartyRole = column("Its part.")
    organization: Organization = one("The organization.", "Organization", "organization_id")


@record(
    models.IntellectualProperty,
    scope=_of_achievement,
    description="A right behind an achievement (知识产权).",
)
class IntellectualProperty(Node):
    """One right."""

    kind: PropertyKind = column("Its kind.")
    number: str = column("The patent's or certificate's number.")
    title: str | None = column("Its title.")


def _materials_for(viewer: Viewer, row: str) -> Sql:
    # Files are never shared with partners, nor that there are any.
    return FALSE if viewer.role is Role.DATA_PARTNER else _of_achievement(viewer, row)


@record(
    models.AchievementMaterial,
    scope=_materials_for,
    description="A document that shows what an achievement is (成果材料).",
)
class AchievementMaterial(Node):
    """One document."""

    title: str = column("What it is called.")
    file: File = one("The document itself.", "File", "file_id")
    superseded_at: datetime | None = column("When it was given up for others, UTC.")


refers("AchievementMaterial", "file_id")
