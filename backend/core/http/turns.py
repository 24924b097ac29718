"""One thing at a time for an account: what takes long, and a place that others wait for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager


class Turns:
    """Whose turn it is, in this process."""

    def __init__(self, refusal: Callable[[], Exception], at_once: int | None = None) -> None:
        """`refusal`: what is raised out of turn. `at_once`: accounts at a time; None: any."""
        self._refusal = refusal
        self._at_once = at_once
        self._running: set[int] = set()

    @contextmanager
    def alone(self, account: int | None) -> Iterator[None]:
        """The account's turn; refused where it is not."""
        assert account is not None
        if account in self._running or len(self._running) == self._at_once:
            raise self._refusal()
        self._running.add(account)
        try:
            yield
        finally:
            self._running.discard(account)
