"""Files by what they contain: two rows of one content share one object."""

from __future__ import annotations

from tortoise import Model, fields

from backend.files.values import FileType


class StoredFile(Model):
    """A file as somebody gave it: its name, and the hash under which its content is kept.

    It is never changed. `uploader` is the number of an account.
    """

    id = fields.BigIntField(primary_key=True)
    version = fields.IntField(default=1)
    name = fields.CharField(max_length=200)
    type = fields.CharEnumField(FileType, max_length=8)
    size = fields.IntField()
    sha256 = fields.CharField(max_length=64, db_index=True)
    uploader_id = fields.BigIntField(db_index=True)
    created_at = fields.DatetimeField()

    class Meta:
        table = "stored_file"


class SupersededFile(Model):
    """A file that a record referred to by a column, until another took its place; it is kept.

    `record` is the number of a record of the declared type `type_name`.
    """

    id = fields.BigIntField(primary_key=True)
    version = fields.IntField(default=1)
    file_id: int
    file: fields.ForeignKeyRelation[StoredFile] = fields.ForeignKeyField(
        "models.StoredFile", on_delete=fields.RESTRICT, related_name=False
    )
    type_name = fields.CharField(max_length=40)
    record = fields.BigIntField()
    column = fields.CharField(max_length=40)
    superseded_at = fields.DatetimeField()

    class Meta:
        table = "superseded_file"
        indexes = (("file",), ("type_name", "record"))
