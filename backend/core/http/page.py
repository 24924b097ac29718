"""The built page and its files."""

from __future__ import annotations

import asyncio
import logging
import re
from pathlib import Path, PurePosixPath

from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.responses import HTMLResponse, PlainTextResponse, Response
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

from backend.core.errors import NotFound
from backend.core.http.previews import Preview, PreviewOf, with_preview

IMMUTABLE = "public, max-age=31536000, immutable"
NOT_BUILT = (
    "页面还没有构建：请运行 make run。API 在 /graphql。\n"
    "The page has not been built: run `make run`. The API is at /graphql.\n"
)
PREVIEW_WITHIN = 1.0
"""Seconds that a record's preview may take: the page comes without it, as it would elsewhere."""
MOST_PREVIEWS = 4
"""Previews that are read at the same time, each with a connection to the database, by whoever asks,
outside of any budget. Beyond, the page comes without one.
"""

VISITORS = ("showcase", "plan", "progress", "data", "about")
"""Addresses whose page asks at once for what visitors need, as it is built for them: the same page
otherwise. The playground is an entry of its own.
"""

_BROTLI = re.compile(r"(^|,)\s*br\s*(;\s*q=(?!0(\.0*)?\s*(,|$))[^,]*)?(,|$)", re.IGNORECASE)
"""Brotli among what is taken, and not by a weight of nothing."""

logger = logging.getLogger("zhuanhua.page")


class Page(StaticFiles):
    """Files of one folder; addresses that are no file are the page's own and answered with it."""

    def __init__(self, folder: Path, preview_of: PreviewOf | None = None) -> None:
        """`preview_of`: what a shared link to one of the page's addresses says."""
        self._folder = folder
        self._preview_of = preview_of
        self._previewing = 0
        super().__init__(directory=folder, check_dir=False)

    async def check_config(self) -> None:
        """The folder may appear later: the page is built beside a running server."""

    async def get_response(self, path: str, scope: Scope) -> Response:
        """The file, the page, or a sentence saying that it is not built."""
        if _is_address(path):
            name = self._page_for(path)
            if scope["method"] in ("GET", "HEAD") and (own := await self._own(path, name)):
                return own
            path = name
        # Built files carry a hash of what they hold in their name; the page names them.
        hashed = PurePosixPath(path).parts[:1] == ("assets",)
        try:
            response = hashed and await self._packed(path, scope)
            response = response or await super().get_response(path, scope)
        except HTTPException as error:
            if error.status_code == 404 and path == "index.html":
                return PlainTextResponse(NOT_BUILT, status_code=404)
            raise
        response.headers["Cache-Control"] = IMMUTABLE if hashed else "no-cache"
        if tag := response.headers.get("ETag"):
            # Compressed on the way, it is not the same byte for byte.
            response.headers["ETag"] = f"W/{tag}"
        return response

    async def _own(self, path: str, name: str) -> Response | None:
        """The page where it is not the same for every address: with a record's preview, or as one
        that was not found, which programs that follow links are told by the status alone.
        """
        try:
            preview, status = await self._preview(path), 200
        except NotFound:
            preview, status = None, 404
        if preview is None and status == 200:
            return None
        page = await asyncio.to_thread(self._text_of, name)
        if page is None:
            return None
        said = with_preview(page, preview) if preview else page
        return HTMLResponse(said, status, headers={"Cache-Control": "no-cache"})

    async def _packed(self, path: str, scope: Scope) -> Response | None:
        """The file as the build has compressed it, a tenth smaller than can be done on the way."""
        packed = f"{path}.br"
        if not _BROTLI.search(Headers(scope=scope).get("accept-encoding", "")):
            return None
        _, found = await asyncio.to_thread(self.lookup_path, packed)
        if found is None:
            return None
        response = await super().get_response(packed, scope)
        response.headers["Content-Encoding"] = "br"
        response.headers.add_vary_header("Accept-Encoding")
        return response

    async def _preview(self, path: str) -> Preview | None:
        if self._preview_of is None or self._previewing >= MOST_PREVIEWS:
            return None
        self._previewing += 1
        try:
            async with asyncio.timeout(PREVIEW_WITHIN):
                return await self._preview_of(path)
        except NotFound:
            raise
        except Exception as error:
            logger.warning("no preview of /%s: %r", path, error)
            return None
        finally:
            self._previewing -= 1

    def _page_for(self, path: str) -> str:
        [place] = PurePosixPath(path).parts[:1] or [""]
        if place in VISITORS and (self._folder / "visitors.html").exists():
            return "visitors.html"
        return "index.html"

    def _text_of(self, name: str) -> str | None:
        try:
            return (self._folder / name).read_text(encoding="utf-8")
        except FileNotFoundError:
            return None


def _is_address(path: str) -> bool:
    """Whether the path is for the page's own router: no built file, and without an extension."""
    parts = PurePosixPath(path).parts
    return parts[:1] not in (("assets",), ("..",)) and not PurePosixPath(path).suffix
