"""The built page and its files."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

from starlette.exceptions import HTTPException
from starlette.responses import PlainTextResponse, Response
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

IMMUTABLE = "public, max-age=31536000, immutable"
NOT_BUILT = (
    "页面还没有构建：请运行 make run。API 在 /graphql。\n"
    "The page has not been built: run `make run`. The API is at /graphql.\n"
)


class Page(StaticFiles):
    """Files of one folder; addresses that are no file are the page's own and answered with it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        super().__init__(directory=folder, check_dir=False)

    async def check_config(self) -> None:
        """The folder may appear later: the page is built beside a running server."""

    async def get_response(self, path: str, scope: Scope) -> Response:
        """The file, the page, or a sentence saying that it is not built."""
        if _is_address(path):
            path = "index.html"
        try:
            response = await super().get_response(path, scope)
        except HTTPException as error:
            if error.status_code == 404 and path == "index.html":
                return PlainTextResponse(NOT_BUILT, status_code=404)
            raise
        # Built files carry a hash of what they hold in their name; the page names them.
        hashed = PurePosixPath(path).parts[:1] == ("assets",)
        response.headers["Cache-Control"] = IMMUTABLE if hashed else "no-cache"
        if tag := response.headers.get("ETag"):
            # Compressed on the way, it is not the same byte for byte.
            response.headers["ETag"] = f"W/{tag}"
        return response


def _is_address(path: str) -> bool:
    """Whether the path is for the page's own router: no built file, and without an extension."""
    parts = PurePosixPath(path).parts
    return parts[:1] not in (("assets",), ("..",)) and not PurePosixPath(path).suffix
