"""What searching keeps: of each record its folded text and terms; how usual terms are."""

from __future__ import annotations

from tortoise import Model, fields
from tortoise.contrib.postgres.fields import ArrayField


class SearchedText(Model):
    """A record's text as it is searched, in a table beside the record's, under its number.

    Apart from the record, which changes more often than its words do. Each type of records has a
    table of its own; `search_index('<table>')` makes its index (SQL of core).
    """

    id = fields.BigIntField(primary_key=True, generated=False)
    made = fields.SmallIntField()
    """The way of cutting texts that it was made in (`index.MAKING`)."""
    title = fields.TextField()
    body = fields.TextField()
    terms: fields.Field[list[int]] = ArrayField("bigint")

    class Meta:
        abstract = True


class SearchFrequency(Model):
    """In which share of some texts a term stands, by its code.

    Code -1 has the share of all the terms that were not counted.
    """

    id = fields.BigIntField(primary_key=True)
    texts = fields.CharField(max_length=64)
    """Of which texts: empty for all public ones, or the type whose titles they are."""
    code = fields.BigIntField()
    share = fields.FloatField()

    class Meta:
        table = "search_frequency"
        unique_together = (("texts", "code"),)
