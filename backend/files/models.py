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
