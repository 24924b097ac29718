"""The audit log's table. The application's login may add and read, nothing else."""

from __future__ import annotations

from tortoise import Model, fields


class AuditEntry(Model):
    """One act in the chain: `hash` is the SHA-256 of the entry before's hash and this body.

    `body` is the JSON text that was hashed; the other columns repeat parts of it to be searched.
    """

    id = fields.BigIntField(primary_key=True, generated=False)
    at = fields.DatetimeField()
    actor = fields.BigIntField(null=True)
    role = fields.CharField(max_length=32)
    operation = fields.CharField(max_length=64)
    subject = fields.CharField(max_length=64)
    subject_row = fields.BigIntField(null=True)
    body = fields.TextField()
    previous = fields.CharField(max_length=64)
    hash = fields.CharField(max_length=64)

    class Meta:
        table = "audit_entry"
        indexes = (("subject", "subject_row"), ("actor",))
