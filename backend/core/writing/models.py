"""What writing keeps beside the records: which writes were done under which keys."""

from __future__ import annotations

from tortoise import Model, fields


class DoneWrite(Model):
    """A write that an account did under a key, and the record that it answered with."""

    id = fields.BigIntField(primary_key=True)
    account = fields.BigIntField()
    key = fields.CharField(max_length=64)
    operation = fields.CharField(max_length=80)
    digest = fields.CharField(max_length=64)
    record = fields.BigIntField(null=True)
    at = fields.DatetimeField()

    class Meta:
        table = "done_write"
        unique_together = (("account", "key"),)
