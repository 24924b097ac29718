"""What a client may still ask for: a cost a minute, counted in the memory of this process.

What is left is told by the fields `RateLimit` and `RateLimit-Policy` of the answer's head
(draft-ietf-httpapi-ratelimit-headers-10), and to a person in the answer itself.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from backend.core.errors import CodedError, Text

COST_PER_MINUTE = 200_000
"""Of each client: 40 of the dearest requests, several hundred of a page's."""

WINDOW = 60
"""Seconds from a client's first request until its budget is renewed."""

CLIENTS = 10_000
"""As many are remembered before those whose time is over are forgotten."""


class Standing(NamedTuple):
    """A client's budget after a request; `renewed` in seconds from now."""

    budget: int
    remaining: int
    renewed: int

    @property
    def policy(self) -> str:
        """The answer's field `RateLimit-Policy`."""
        return f'"cost";q={self.budget};w={WINDOW}'

    @property
    def limit(self) -> str:
        """The answer's field `RateLimit`."""
        return f'"cost";r={self.remaining};t={self.renewed}'

    def raw_headers(self) -> list[tuple[bytes, bytes]]:
        """How the head of an answer tells it."""
        return [
            (b"ratelimit-policy", self.policy.encode()),
            (b"ratelimit", self.limit.encode()),
        ]

    def refusal_headers(self) -> dict[str, str]:
        """How the head of a refusal tells it."""
        return {
            "RateLimit-Policy": self.policy,
            "RateLimit": self.limit,
            "Retry-After": str(self.renewed),
        }


class BudgetSpent(CodedError):
    """The client's budget does not hold what the request costs; nothing is taken from it."""

    code = "RATE_LIMITED"

    def __init__(self, cost: int, standing: Standing) -> None:
        self.standing = standing
        left, renewed = standing.remaining, standing.renewed
        super().__init__(
            Text(
                f"请求过于频繁：此次查询的成本为 {cost:,}，本分钟的额度还剩 {left:,}；"
                f"{renewed} 秒后恢复。",
                f"Too much was asked for in this minute: the query costs {cost:,}, {left:,} are "
                f"left of the budget; it is renewed in {renewed} seconds.",
            )
        )


@dataclass(slots=True)
class _Window:
    """What a client has spent until its budget is renewed."""

    ends: float
    spent: int = 0


class Budgets:
    """The budgets of all clients of this process.

    A count of our own: those of libraries take a thread or a scan of all clients at each request,
    up to a millisecond of one that has three.
    """

    def __init__(self, per_minute: int, clock: Callable[[], float] = time.monotonic) -> None:
        """`clock` is in seconds."""
        self._per_minute = per_minute
        self._clock = clock
        self._windows: dict[str, _Window] = {}
        self._swept_at = CLIENTS

    def take(self, client: str, cost: int) -> Standing:
        """Take the cost from the client's budget; raises `BudgetSpent` where it is not there."""
        now = self._clock()
        window = self._windows.get(client)
        if window is None or window.ends <= now:
            self._sweep(now)
            window = self._windows[client] = _Window(now + WINDOW)
        left = self._per_minute - window.spent
        renewed = int(window.ends - now) + 1
        if cost > left:
            raise BudgetSpent(cost, Standing(self._per_minute, left, renewed))
        window.spent += cost
        return Standing(self._per_minute, left - cost, renewed)

    def give_back(self, client: str, cost: int) -> None:
        """Give back what was taken for nothing."""
        if (window := self._windows.get(client)) is not None:
            window.spent = max(0, window.spent - cost)

    def _sweep(self, now: float) -> None:
        """Forget whose time is over, when there are twice as many as were left the last time."""
        if len(self._windows) >= self._swept_at:
            self._windows = {c: w for c, w in self._windows.items() if w.ends > now}
            self._swept_at = max(CLIENTS, 2 * len(self._windows))


def cost_shown(cost: int, limit: int, remaining: int | None) -> dict[str, int]:
    """What the answer's `extensions` say of its cost."""
    shown = {"requested": cost, "limit": limit}
    return shown if remaining is None else {**shown, "remaining": remaining}
