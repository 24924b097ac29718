"""What a client may still ask for: a cost a minute, counted in the memory of this process.

What is left is told by the fields `RateLimit` and `RateLimit-Policy` of the answer's head
(draft-ietf-httpapi-ratelimit-headers-10), and to a person in the answer itself.
"""

from __future__ import annotations

import time
from typing import NamedTuple

from limits.storage import MemoryStorage

from backend.core.errors import CodedError, Text

COST_PER_MINUTE = 200_000
"""Of each client: 40 of the dearest requests, several hundred of a page's."""

WINDOW = 60
"""Seconds from a client's first request until its budget is renewed."""


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


class Budgets:
    """The budgets of all clients of this process."""

    def __init__(self, per_minute: int) -> None:
        self._per_minute = per_minute
        self._spent = MemoryStorage()

    def take(self, client: str, cost: int) -> Standing:
        """Take the cost from the client's budget; raises `BudgetSpent` where it is not there."""
        spent = self._spent.incr(client, WINDOW, cost)
        if spent > self._per_minute:
            raise BudgetSpent(cost, self._standing(client, self._spent.decr(client, cost)))
        return self._standing(client, spent)

    def _standing(self, client: str, spent: int) -> Standing:
        renewed = int(self._spent.get_expiry(client) - time.time()) + 1
        return Standing(self._per_minute, self._per_minute - spent, renewed)


def cost_shown(cost: int, limit: int, remaining: int | None) -> dict[str, int]:
    """What the answer's `extensions` say of its cost."""
    shown = {"requested": cost, "limit": limit}
    return shown if remaining is None else {**shown, "remaining": remaining}
