"""The time limit of requests: each has its own time, though one timer watches over all."""

from __future__ import annotations

import asyncio
import time

import pytest

from backend.core.http.time_limit import TimeLimit


async def taking(limit: TimeLimit, seconds: float) -> float:
    """How long what takes so many seconds was let run."""
    began = time.monotonic()
    try:
        with limit.limited():
            await asyncio.sleep(seconds)
    except TimeoutError:
        pass
    return time.monotonic() - began


async def test_each_has_its_own_time() -> None:
    limit = TimeLimit(0.2)
    found = []
    for wait in (0.0, 0.1, 0.15):
        await asyncio.sleep(wait)
        found.append(asyncio.create_task(taking(limit, 10)))
    assert await taking(limit, 0.01) < 0.1
    for late in found:
        assert 0.19 < await late < 0.4
    # Once more, after nothing was left to watch over.
    await asyncio.sleep(0.3)
    assert 0.19 < await taking(limit, 10) < 0.4


async def test_what_was_late_is_not_cancelled_any_more() -> None:
    limit = TimeLimit(0.05)
    with pytest.raises(TimeoutError), limit.limited():
        await asyncio.sleep(10)
    task = asyncio.current_task()
    assert task is not None
    assert task.cancelling() == 0
    with limit.limited():
        await asyncio.sleep(0)


async def test_who_is_cancelled_by_others_is_not_late() -> None:
    limit = TimeLimit(10)
    task = asyncio.create_task(taking(limit, 10))
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


async def failing(limit: TimeLimit, seconds: float) -> None:
    """What fails when it is done or broken off."""
    with limit.limited():
        try:
            await asyncio.sleep(seconds)
        finally:
            raise KeyError


@pytest.mark.parametrize("seconds", [0, 10])
async def test_what_fails_fails_as_it_does(seconds: float) -> None:
    with pytest.raises(KeyError):
        await failing(TimeLimit(0.05), seconds)
    task = asyncio.current_task()
    assert task is not None
    assert task.cancelling() == 0
