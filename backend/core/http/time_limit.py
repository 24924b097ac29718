"""How long a request may take, watched for all of them by one timer."""

from __future__ import annotations

import asyncio
from types import TracebackType


class TimeLimit:
    """As `asyncio.timeout` for each, which sets a timer that hardly any request needs.

    All have the same time, so the first of those that run is the first whose time is over. Of one
    event loop.
    """

    def __init__(self, seconds: float) -> None:
        """`seconds` from when each begins."""
        self._seconds = seconds
        self._ends: dict[Limited, float] = {}
        self._watching = False

    def limited(self) -> Limited:
        """What is done inside of it, by the task that enters it, raises `TimeoutError` if late."""
        return Limited(self)

    def began(self, limited: Limited) -> None:
        """Watch over it."""
        loop = asyncio.get_running_loop()
        self._ends[limited] = ends = loop.time() + self._seconds
        if not self._watching:
            self._watching = True
            loop.call_at(ends, self._watch)

    def ended(self, limited: Limited) -> None:
        """Watch over it no longer."""
        self._ends.pop(limited, None)

    def _watch(self) -> None:
        loop = asyncio.get_running_loop()
        now, late = loop.time(), []
        for limited, ends in self._ends.items():
            if ends > now:
                loop.call_at(ends, self._watch)
                break
            late.append(limited)
        else:
            self._watching = False
        for limited in late:
            del self._ends[limited]
            limited.break_off()


class Limited:
    """One request under the limit."""

    __slots__ = ("_before", "_is_late", "_limit", "_task")

    def __init__(self, limit: TimeLimit) -> None:
        self._limit = limit
        self._is_late = False

    def __enter__(self) -> None:
        """The time begins."""
        task = asyncio.current_task()
        assert task is not None
        self._task, self._before = task, task.cancelling()
        self._limit.began(self)

    def break_off(self) -> None:
        """The time is over."""
        self._is_late = True
        self._task.cancel()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Raise `TimeoutError` where it was broken off for its time, and for nothing else."""
        self._limit.ended(self)
        mine = self._is_late and self._task.uncancel() <= self._before
        if mine and kind is not None and issubclass(kind, asyncio.CancelledError):
            raise TimeoutError from error
