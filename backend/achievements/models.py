"""Achievements with their parties and intellectual property; results registered elsewhere."""

from __future__ import annotations

from tortoise import Model, fields
from tortoise.contrib.postgres.fields import ArrayField

from backend.accounts.models import Account
from backend.achievements import rules
from backend.achievements.backentry import BackEntry
from backend.achievements.values import (
    AchievementKind,
    Application,
    Category,
    Form,
    Level,
    Maturity,
    Originality,
    PartyRole,
    PropertyKind,
    Secrecy,
    Stage,
)
from backend.core.declaring.searched import searches
from backend.core.searching.libraries import compares
from backend.core.searching.models import SearchedText
from backend.files.models import StoredFile
from backend.organizations.models import Organization
from backend.policy.models import Industry


class RegisteredResult(Model):
    """登记成果 (LIB-6): a result registered elsewhere, kept apart by its source.

    The same by source and external id, else by source and folded title.
    """

    id = fields.BigIntField(primary_key=True)
    version = fields.IntField(default=1)
    source = fields.CharField(max_length=100)
    source_date = fields.DateField()
    external_id = fields.CharField(max_length=100, null=True)
    title = fields.CharField(max_length=300)
    title_fold = fields.CharField(max_length=300)
    abstract = fields.TextField()
    keywords: fields.Field[list[str]] = ArrayField("text", default=list)
    discipline = fields.CharField(max_length=100, null=True)
    registration_number = fields.CharField(max_length=100, null=True)
    registered_on = fields.DateField(null=True)
    completing_units = fields.CharField(max_length=1000, null=True)
    completers = fields.CharField(max_length=1000, null=True)
    created_at = fields.DatetimeField(auto_now_add=True)

    class Meta:
        table = "registered_result"
        indexes = (("title_fold",),)


class ImportRun(Model):
    """One import file on its way in: a second run of the same file goes on after `rows_done`."""

    id = fields.BigIntField(primary_key=True)
    version = fields.IntField(default=1)
    source = fields.CharField(max_length=100)
    source_date = fields.DateField()
    file_hash = fields.CharField(max_length=64)
    rows_done = fields.IntField(default=0)
    created = fields.IntField(default=0)
    joined = fields.IntField(default=0)
    unchanged = fields.IntField(default=0)
    refused = fields.IntField(default=0)
    finished_at = fields.DatetimeField(null=True)

    class Meta:
        table = "import_run"
        unique_together = (("source", "source_date", "file_hash"),)


class Achievement(Model):
    """科技成果: a result with industrial promise, registered by an organization's liaison."""

    id = fields.BigIntField(primary_key=True)
    version = fields.IntField(default=1)
    kind = fields.CharEnumField(AchievementKind, max_length=16)
    stage = fields.CharEnumField(Stage, max_length=16, default=Stage.DRAFT)
    title = fields.CharField(max_length=200)
    title_fold = fields.CharField(max_length=300, db_index=True)
    summary = fields.TextField()
    trl = fields.SmallIntField(null=True)
    asking_price = fields.DecimalField(max_digits=14, decimal_places=2, null=True)
    industry_id: int | None
    industry: fields.ForeignKeyNullableRelation[Industry] = fields.ForeignKeyField(
        "models.Industry", null=True, on_delete=fields.RESTRICT, related_name=False
    )
    formed_on = fields.DateField(null=True)
    source = fields.CharField(max_length=40, null=True)
    secrecy = fields.CharEnumField(Secrecy, max_length=16)
    unclassified_declared = fields.BooleanField(default=False)
    reporter_id: int
    reporter: fields.ForeignKeyRelation[Organization] = fields.ForeignKeyField(
        "models.Organization", on_delete=fields.RESTRICT, related_name=False
    )
    registrant_id: int
    registrant: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "models.Account", on_delete=fields.RESTRICT, related_name=False
    )
    registered_result_id: int | None
    registered_result: fields.ForeignKeyNullableRelation[RegisteredResult] = fields.ForeignKeyField(
        "models.RegisteredResult", null=True, on_delete=fields.RESTRICT, related_name=False
    )
    distinct_because = fields.CharField(max_length=500, null=True)
    distinct_from: fields.Field[list[str] | None] = ArrayField("text", null=True)
    """The ids of what `distinct_because` was said of (DISC-4); null without a reason."""
    registration_number = fields.CharField(max_length=100, null=True)
    registered_on = fields.DateField(null=True)
    recommending_unit = fields.CharField(max_length=200, null=True)
    research_from = fields.DateField(null=True)
    research_to = fields.DateField(null=True)
    category = fields.CharEnumField(Category, max_length=32, null=True)
    originality = fields.CharEnumField(Originality, max_length=32, null=True)
    form = fields.CharEnumField(Form, max_length=32, null=True)
    level = fields.CharEnumField(Level, max_length=32, null=True)
    maturity = fields.CharEnumField(Maturity, max_length=32, null=True)
    application = fields.CharEnumField(Application, max_length=32, null=True)
    applied_industry = fields.CharField(max_length=100, null=True)
    keywords: fields.Field[list[str]] = ArrayField("text", default=list)
    completers = fields.CharField(max_length=500, null=True)
    contact_name = fields.CharField(max_length=60, null=True)
    contact_phone = fields.CharField(max_length=40, null=True)
    contact_email = fields.CharField(max_length=120, null=True)
    conversion_ways: fields.Field[list[str]] = ArrayField("text", default=list)
    back_state = fields.CharEnumField(BackEntry, max_length=16, null=True)
    back_on = fields.DateField(null=True)
    back_proof_id: int | None
    back_proof: fields.ForeignKeyNullableRelation[StoredFile] = fields.ForeignKeyField(
        "models.StoredFile", null=True, on_delete=fields.RESTRICT, related_name=False
    )
    back_reason = fields.CharField(max_length=1000, null=True)
    repair_reason = fields.CharField(max_length=1000, null=True)
    merged_into_id: int | None
    merged_into: fields.ForeignKeyNullableRelation[Achievement] = fields.ForeignKeyField(
        "models.Achievement", null=True, on_delete=fields.RESTRICT, related_name=False
    )
    created_at = fields.DatetimeField(auto_now_add=True)
    submitted_at = fields.DatetimeField(null=True, db_index=True)
    first_batch_at = fields.DatetimeField(null=True)

    class Meta:
        table = "achievement"


class Publication(Model):
    """What of an achievement was published, and on whose consent (LIB-6); kept when taken down."""

    id = fields.BigIntField(primary_key=True)
    version = fields.IntField(default=1)
    achievement_id: int
    achievement: fields.ForeignKeyRelation[Achievement] = fields.ForeignKeyField(
        "models.Achievement", on_delete=fields.RESTRICT, related_name=False
    )
    title = fields.CharField(max_length=200)
    kind = fields.CharEnumField(AchievementKind, max_length=16)
    summary = fields.TextField()
    registered_summary = fields.TextField()
    """What the record itself said then: whether it has changed is seen by it."""
    keywords: fields.Field[list[str]] = ArrayField("text", default=list)
    trl = fields.SmallIntField(null=True)
    industry_id: int | None
    industry: fields.ForeignKeyNullableRelation[Industry] = fields.ForeignKeyField(
        "models.Industry", null=True, on_delete=fields.RESTRICT, related_name=False
    )
    reporter_id: int
    reporter: fields.ForeignKeyRelation[Organization] = fields.ForeignKeyField(
        "models.Organization", on_delete=fields.RESTRICT, related_name=False
    )
    consent_id: int
    consent: fields.ForeignKeyRelation[StoredFile] = fields.ForeignKeyField(
        "models.StoredFile", on_delete=fields.RESTRICT, related_name=False
    )
    consented_on = fields.DateField()
    novelty = fields.CharField(max_length=1000)
    published_by_id: int
    published_by: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "models.Account", on_delete=fields.RESTRICT, related_name=False
    )
    published_at = fields.DatetimeField(db_index=True)
    taken_down_at = fields.DatetimeField(null=True)
    taken_down_by_id: int | None
    taken_down_by: fields.ForeignKeyNullableRelation[Account] = fields.ForeignKeyField(
        "models.Account", null=True, on_delete=fields.RESTRICT, related_name=False
    )
    taken_down_reason = fields.CharField(max_length=1000, null=True)

    class Meta:
        table = "publication"
        indexes = (("consent",),)


class AchievementParty(Model):
    """An organization that holds, completed or also reported an achievement."""

    id = fields.BigIntField(primary_key=True)
    version = fields.IntField(default=1)
    achievement_id: int
    achievement: fields.ForeignKeyRelation[Achievement] = fields.ForeignKeyField(
        "models.Achievement", on_delete=fields.CASCADE, related_name=False
    )
    organization_id: int
    organization: fields.ForeignKeyRelation[Organization] = fields.ForeignKeyField(
        "models.Organization", on_delete=fields.RESTRICT, related_name=False
    )
    role = fields.CharEnumField(PartyRole, max_length=16)

    class Meta:
        table = "achievement_party"
        unique_together = (("achievement", "organization", "role"),)


class IntellectualProperty(Model):
    """A patent, copyright or other right behind an achievement (知识产权)."""

    id = fields.BigIntField(primary_key=True)
    version = fields.IntField(default=1)
    achievement_id: int
    achievement: fields.ForeignKeyRelation[Achievement] = fields.ForeignKeyField(
        "models.Achievement", on_delete=fields.CASCADE, related_name=False
    )
    kind = fields.CharEnumField(PropertyKind, max_length=32)
    number = fields.CharField(max_length=60)
    number_fold = fields.CharField(max_length=60, db_index=True)
    title = fields.CharField(max_length=200, null=True)

    class Meta:
        table = "intellectual_property"


class AchievementMaterial(Model):
    """成果材料: a document that shows what an achievement is; kept once it was handed in."""

    id = fields.BigIntField(primary_key=True)
    version = fields.IntField(default=1)
    achievement_id: int
    achievement: fields.ForeignKeyRelation[Achievement] = fields.ForeignKeyField(
        "models.Achievement", on_delete=fields.CASCADE, related_name=False
    )
    title = fields.CharField(max_length=200)
    file_id: int
    file: fields.ForeignKeyRelation[StoredFile] = fields.ForeignKeyField(
        "models.StoredFile", on_delete=fields.RESTRICT, related_name=False
    )
    superseded_at = fields.DatetimeField(null=True)

    class Meta:
        table = "achievement_material"
        indexes = (("achievement",), ("file",))


@searches(
    Achievement,
    "title",
    "summary",
    "keywords",
    "completers",
    "applied_industry",
    "registration_number",
)
class AchievementText(SearchedText):
    """What achievements are searched by."""

    class Meta:
        table = "achievement_text"


@searches(
    RegisteredResult,
    "title",
    "abstract",
    "keywords",
    "completing_units",
    "completers",
    "registration_number",
    counted=True,
)
class RegisteredResultText(SearchedText):
    """What registered results are searched by."""

    class Meta:
        table = "registered_result_text"


compares(Achievement, rules.REGISTERED)
compares(RegisteredResult, "TRUE")


@searches(Publication, "title", "summary", "keywords", counted=True)
class PublicationText(SearchedText):
    """What publications are searched by."""

    class Meta:
        table = "publication_text"
