"""Answers are compressed as the client takes them, and only where it is worth it."""

from __future__ import annotations

import pytest

from backend.core.http.compression import SMALLEST
from tests.http import sample
from tests.http.client import GRAPHQL_JSON, ask

QUERY = "query ($t: String!) { echo(text: $t) }"
TEXT = "转化" * 1_000


AROUND = '{"data":{"echo":""},"extensions":{"cost":{"requested":1,"limit":5000}}}'


async def echoed(accept_encoding: str, text: str, accept: str = "application/json") -> str:
    """The encoding of an answer that holds the text, which arrives whole whatever it is."""
    headers = {"Accept-Encoding": accept_encoding, "Accept": accept}
    answer = await ask(sample.app(), QUERY, {"t": text}, headers)
    assert answer.json()["data"] == {"echo": text}
    assert int(answer.headers["content-length"]) == answer.num_bytes_downloaded
    assert "Accept-Encoding" in answer.headers["vary"]
    return str(answer.headers.get("content-encoding", "identity"))


@pytest.mark.parametrize(
    ("accept_encoding", "encoding"),
    [
        ("gzip, deflate, br, zstd", "zstd"),
        ("gzip, deflate, br", "br"),
        ("gzip, deflate", "gzip"),
        ("GZIP", "gzip"),
        ("zstd;q=0, br;q=0.0, gzip;q=0.1", "gzip"),
        ("zstd;q=0, *", "br"),
        ("*;q=0.5", "zstd"),
        ("gzip;q=0", "identity"),
        ("gzip;q=no", "identity"),
        ("deflate", "identity"),
        ("compress, x-unknown", "identity"),
        ("identity", "identity"),
        ("*;q=0", "identity"),
        ("", "identity"),
    ],
)
async def test_the_encoding_that_the_client_takes(accept_encoding: str, encoding: str) -> None:
    assert await echoed(accept_encoding, TEXT) == encoding


async def test_either_media_type_is_compressed() -> None:
    assert await echoed("zstd", TEXT, GRAPHQL_JSON) == "zstd"


async def test_short_answers_are_not() -> None:
    around = len(AROUND)
    assert await echoed("zstd", "x" * (SMALLEST - around - 1)) == "identity"
    assert await echoed("zstd", "x" * (SMALLEST - around)) == "zstd"


async def test_compression_shortens() -> None:
    sizes = {}
    for encoding in ("zstd", "br", "gzip", "identity"):
        headers = {"Accept-Encoding": encoding}
        answer = await ask(sample.app(), QUERY, {"t": TEXT}, headers)
        sizes[encoding] = answer.num_bytes_downloaded
    assert sizes.pop("identity") == len(TEXT.encode()) + len(AROUND)
    assert max(sizes.values()) < 200
