"""Where contents are kept: a folder, or any S3-compatible store. A content's key is its hash."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import datetime
from typing import BinaryIO

import obstore
from obstore.store import LocalStore, ObjectStore, S3Store

from backend.settings import Settings

CHUNK = 256 * 1024
"""Bytes of one piece of a download."""


class Contents:
    """The contents of files by their SHA-256, as lower-case hexadecimal."""

    def __init__(self, store: ObjectStore) -> None:
        self._store = store

    async def keep(self, sha256: str, file: BinaryIO) -> None:
        """Keep the whole content of `file`; what is there already is the same."""
        if not await self.holds(sha256):
            file.seek(0)
            await obstore.put_async(self._store, _key(sha256), file)

    async def holds(self, sha256: str) -> bool:
        """Whether the content is there."""
        try:
            await obstore.head_async(self._store, _key(sha256))
        except FileNotFoundError:
            return False
        return True

    async def stream(self, sha256: str) -> AsyncIterator[bytes]:
        """The content piece by piece; FileNotFoundError, at once, where there is none."""
        found = await obstore.get_async(self._store, _key(sha256))
        pieces = found.stream(min_chunk_size=CHUNK)

        async def read() -> AsyncIterator[bytes]:
            async for piece in pieces:
                yield bytes(piece)

        return read()

    async def drop(self, sha256: str) -> None:
        """Remove the content; nothing where there is none."""
        try:
            await obstore.delete_async(self._store, _key(sha256))
        except FileNotFoundError:
            return

    async def kept_before(self, moment: datetime) -> AsyncIterator[str]:
        """The hashes of the contents that came before the moment."""
        async for several in obstore.list(self._store):
            for one in several:
                if one["last_modified"] < moment:
                    yield one["path"].rpartition("/")[2]


def _key(sha256: str) -> str:
    # No folder of a file system holds all of them.
    return f"{sha256[:2]}/{sha256}"


def contents_of(settings: Settings) -> Contents:
    """The store that the settings name."""
    place = settings.file_store
    if place.bucket is None:
        place.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        return Contents(LocalStore(place.folder))
    return Contents(
        S3Store(
            place.bucket,
            prefix=place.prefix or None,
            endpoint=place.endpoint,
            access_key_id=place.access_key,
            secret_access_key=place.secret_key,
            region=place.region,
            virtual_hosted_style_request=False,
            client_options={"allow_http": True, "timeout": "60s"},
        )
    )
