"""Tokens counted by one expression, beside those that graphql-core's own lexer reads."""

from __future__ import annotations

import random

import pytest
from graphql import GraphQLSyntaxError, Lexer, Source, TokenKind, get_introspection_query

from backend.core.http.tokens import has_more_tokens
from tests.http.page_documents import documents

PIECES = [
    *("a", "_b1", "甲", "0", "1", "-2.5e+3", "1.0", "...", "\ufeff", " ", "\t", ",", "\n", "\r\n"),
    *("{", "}", "(", ")", "[", "]", ":", "=", "@", "!", "$", "&", "|", '"', "\\", "#", ".", "-"),
    *('#x"\n', "# {\r\n", '""', '""""""', '"甲#"', '"\\"\\\\"', '"\\u{1F600}"', '"""\n#\n"""'),
    *('"""a"b\\""" \\ ""x"""', '"""\\\\"""'),
]


def counted(text: str) -> int:
    """The tokens and comments that graphql-core reads; raises where they are none."""
    lexer = Lexer(Source(text))
    while lexer.advance().kind is not TokenKind.EOF:
        pass
    count, token = 0, lexer.token.prev
    while token and token.kind is not TokenKind.SOF:
        count, token = count + 1, token.prev
    return count


def exact(text: str) -> bool:
    """Whether the count is graphql-core's."""
    count = counted(text)
    return not has_more_tokens(text, count) and (count == 0 or has_more_tokens(text, count - 1))


def test_documents_that_are_really_sent() -> None:
    sent = [*documents().values(), get_introspection_query()]
    assert len(sent) > 60
    assert [text for text in sent if not exact(text)] == []


def test_texts_put_together_from_every_kind_of_token() -> None:
    chance, read = random.Random(4), 0
    for _ in range(5_000):
        text = "".join(chance.choices(PIECES, k=chance.randint(1, 20)))
        try:
            counted(text)
        except GraphQLSyntaxError:
            continue
        read += 1
        assert exact(text), text
    assert read > 500


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ('{ a(b: "' + "x" * 90_000, 6),
        ('"""' + '\\"""' * 20_000, 1),
        ('"' + '\\"' * 40_000, 1),
        ('"' + "\\" * 90_000, 1),
        ("#" * 90_000, 1),
        (" " * 90_000, 0),
        ("甲" * 30_000, 30_000),
    ],
)
def test_texts_that_are_no_document(text: str, count: int) -> None:
    """What is never closed is one token; what is none at all is one a character."""
    assert not has_more_tokens(text, count)
    assert count == 0 or has_more_tokens(text, count - 1)
