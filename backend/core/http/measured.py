"""`/metrics`: what the process counts, for who watches over it and nobody else."""

from __future__ import annotations

from ipaddress import ip_address
from secrets import compare_digest

from prometheus_client import CONTENT_TYPE_PLAIN_1_0_0, generate_latest
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from backend.core.metrics import REGISTRY

_FORWARDED = ("forwarded", "x-forwarded-for", "x-forwarded-host", "x-real-ip", "via")


class Measured:
    """The route's endpoint.

    With a token only who brings it is answered; without one only who asks from this machine
    itself, not through a proxy on it.
    """

    def __init__(self, token: str | None) -> None:
        self._token = token

    async def answer(self, request: Request) -> Response:
        """The counts, or 403."""
        if not self._may(request):
            return PlainTextResponse("These counts are not for you.\n", status_code=403)
        return Response(
            generate_latest(REGISTRY),
            headers={"Content-Type": CONTENT_TYPE_PLAIN_1_0_0, "Cache-Control": "no-store"},
        )

    def _may(self, request: Request) -> bool:
        if self._token is None:
            return _is_direct(request)
        given = request.headers.get("authorization", "")
        return compare_digest(given.encode(), f"Bearer {self._token}".encode())


def _is_direct(request: Request) -> bool:
    """Whether the request comes from this machine, forwarded by nobody."""
    if request.client is None or any(name in request.headers for name in _FORWARDED):
        return False
    try:
        return ip_address(request.client.host).is_loopback
    except ValueError:
        return False
