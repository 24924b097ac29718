"""Answers compressed on their way, by what the client takes: zstd, else brotli, else gzip.

Compressing what an attacker chose beside what is secret tells of the secret by its length (BREACH).
An answer repeats the aliases of its document, but other sites cannot make a person's browser ask:
the session's cookie is SameSite=Strict. No answer holds a lasting token: the session's is in a
header, which is not compressed.
"""

from starlette.middleware import Middleware
from starlette.types import Receive, Scope, Send
from starlette_compress import CompressMiddleware, add_compress_type

from backend.core.http.answers import GRAPHQL_JSON
from backend.core.http.head import head_of

SMALLEST = 1_000
"""Bytes of the shortest body that is compressed: what is shorter is one packet either way."""

add_compress_type(GRAPHQL_JSON)


class CompressAnswers(CompressMiddleware):
    """Answers say themselves that they vary by what is taken; who takes nothing gets them as is."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on."""
        if b"accept-encoding" in head_of(scope):
            await super().__call__(scope, receive, send)
        else:
            await self.app(scope, receive, send)


ANSWERS = Middleware(
    CompressAnswers, minimum_size=SMALLEST, zstd_level=1, brotli_quality=1, gzip_level=1
)
"""Made anew for each request: 33 KB of Chinese records become 13 KB in 0.12 ms of zstd, 0.16 of
brotli, 0.4 of gzip; the next levels cost two to five times that for 3 to 8 % of the length."""

FILES = Middleware(
    CompressMiddleware, minimum_size=SMALLEST, zstd_level=9, brotli_quality=5, gzip_level=6
)
"""The page's, which a browser fetches once."""
