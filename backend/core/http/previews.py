"""What a shared link says of its record: the page with the record's title and description in it."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from html import escape
from typing import NamedTuple

LONGEST_DESCRIPTION = 160
"""Characters; whoever shows links cuts what is longer."""


class Preview(NamedTuple):
    """A record as a shared link shows it."""

    title: str
    description: str


PreviewOf = Callable[[str], Awaitable[Preview | None]]
"""What everybody may see at the page's address, without its leading slash; None: no record's.
Raises `NotFound` where nobody is shown anything there.
"""

_TITLE = re.compile(r"<title>.*?</title>", re.DOTALL)
_OF_THE_SITE = re.compile(r'\s*<meta\s+(?:name="description"|property="og:[^"]*")[^>]*>')


def with_preview(page: str, preview: Preview) -> str:
    """The page's HTML, the record's preview in the place of the site's."""
    title = escape(preview.title)
    description = escape(_shortened(preview.description))
    head = (
        f"<title>{title} · 转化</title>"
        f'<meta name="description" content="{description}">'
        f'<meta property="og:title" content="{title}">'
        f'<meta property="og:description" content="{description}">'
        '<meta property="og:type" content="article">'
        '<meta property="og:site_name" content="转化">'
    )
    return _TITLE.sub(lambda _: head, _OF_THE_SITE.sub("", page), count=1)


def _shortened(text: str) -> str:
    said = " ".join(text.split())
    if len(said) <= LONGEST_DESCRIPTION:
        return said
    return said[: LONGEST_DESCRIPTION - 1] + "…"
