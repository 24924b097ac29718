"""Persisted documents: sent once, and named by the SHA-256 of their text from then on.

The name comes as `extensions.persistedQuery: {version: 1, sha256Hash}` (Apollo's protocol) or as
`documentId: "sha256:…"` (GraphQL over HTTP, appendix A). With the text beside it, it is kept once
the document is found valid; alone, it is looked up, and a client told that it is not known sends
both.
"""

from __future__ import annotations

import re
from collections import OrderedDict
from collections.abc import Mapping
from hashlib import sha256

from backend.core.errors import CodedError, Text
from backend.core.http.documents import KEPT_CHARACTERS, Documents, Prepared
from backend.core.http.refusals import HttpRefused, refuse, wrong_type

KEPT_NAMES = 1_000
KEPT_TOTAL = 2_000_000
"""Characters of all the texts together; the page's own 70 queries have some 60,000."""

_HASH = re.compile("[0-9a-f]{64}")


class PersistedQueryNotFound(CodedError):
    """No document is known by that name: the client is to send its text with it."""

    code = "PERSISTED_QUERY_NOT_FOUND"

    def __init__(self) -> None:
        # Clients compare it, urql with nothing else: a word of the protocol, not a sentence.
        super().__init__(Text("PersistedQueryNotFound", "PersistedQueryNotFound"))


class NamedDocuments:
    """Prepares documents by their text or by their name; bounded, those used last are known.

    Who sends enough different valid documents makes the others forgotten: they are sent again.
    """

    def __init__(
        self, documents: Documents, *, most: int = KEPT_NAMES, most_characters: int = KEPT_TOTAL
    ) -> None:
        self._documents = documents
        self._most, self._most_characters = most, most_characters
        self._texts: OrderedDict[str, str] = OrderedDict()
        self._characters = 0

    def prepare(self, text: str, name: str | None) -> Prepared:
        """The document; raises `RequestRefused`, and `HttpRefused` for a name that is not its."""
        if name is None:
            return self._documents.prepare(text)
        if not text:
            # The very string that the document is kept under: it is not hashed again.
            return self._documents.prepare(self._known(name))
        if sha256(text.encode()).hexdigest() != name:
            refuse(400, _MISMATCH)
        prepared = self._documents.prepare(text)
        self._keep(name, text)
        return prepared

    def _known(self, name: str) -> str:
        if name not in self._texts:
            # 200 as in Apollo's server: asking is the protocol's first step, and browsers write
            # any 400 into their console.
            raise HttpRefused(200, PersistedQueryNotFound())
        self._texts.move_to_end(name)
        return self._texts[name]

    def _keep(self, name: str, text: str) -> None:
        if name in self._texts or len(text) > KEPT_CHARACTERS:
            return
        self._texts[name] = text
        self._characters += len(text)
        while len(self._texts) > self._most or self._characters > self._most_characters:
            _, forgotten = self._texts.popitem(last=False)
            self._characters -= len(forgotten)


def name_in(parameters: Mapping[str, object]) -> str | None:
    """The name that a request gives its document: 64 hexadecimal digits; None where it has none.

    Raises `HttpRefused` for what is no name.
    """
    document_id = parameters.get("documentId")
    if document_id is not None:
        return _of_document_id(document_id)
    extensions = parameters.get("extensions")
    persisted = extensions.get("persistedQuery") if isinstance(extensions, dict) else None
    return None if persisted is None else _of_extension(persisted)


def _of_document_id(value: object) -> str:
    prefix, _, digits = value.partition(":") if isinstance(value, str) else ("", "", "")
    if prefix != "sha256" or not _HASH.fullmatch(digits):
        refuse(400, _DOCUMENT_ID)
    return digits


def _of_extension(value: object) -> str:
    if not isinstance(value, dict):
        refuse(400, wrong_type("extensions.persistedQuery", "对象", "an object"))
    if type(value.get("version")) is not int or value["version"] != 1:
        refuse(400, _VERSION)
    digits = value.get("sha256Hash")
    if not isinstance(digits, str) or not _HASH.fullmatch(digits):
        refuse(400, _DIGITS)
    return digits


_MISMATCH = Text(
    "哈希值与查询文本不符：应为文本（UTF-8）的 SHA-256。",
    "The hash is not that of the query: SHA-256 of its text in UTF-8 is needed.",
)
_DOCUMENT_ID = Text(
    "参数 documentId 必须是 sha256: 加 64 位小写十六进制数字。",
    "The parameter documentId must be sha256: and 64 lower-case hexadecimal digits.",
)
_VERSION = Text(
    "参数 extensions.persistedQuery.version 必须是 1。",
    "The parameter extensions.persistedQuery.version must be 1.",
)
_DIGITS = Text(
    "参数 extensions.persistedQuery.sha256Hash 必须是 64 位小写十六进制数字。",
    "The parameter extensions.persistedQuery.sha256Hash must be 64 lower-case hexadecimal digits.",
)
