"""Typesetting in a process of its own, which may end badly: see `setting.py`."""

from __future__ import annotations

import asyncio
import logging
import sys
from dataclasses import asdict
from pathlib import Path

import orjson

from backend.core.errors import CodedError, Text, TimedOut
from backend.exporting.boards.asking import Format
from backend.exporting.boards.drawing import Drawing
from backend.settings import ROOT

FONTS = ("NotoSansSC_400Regular.ttf", "NotoSansSC_700Bold.ttf")
"""What boards are set in; the page's build puts them into its folder."""
PATIENCE = 30.0
"""Seconds after which a typesetter is ended."""

logger = logging.getLogger("zhuanhua.exporting")


class FontsMissing(CodedError):
    """Without its fonts no Chinese is drawn."""

    code = "UNAVAILABLE"

    def __init__(self) -> None:
        super().__init__(
            Text(
                "服务器缺少生成文件所需的中文字体，请联系管理员重新构建页面（make run）。",
                "The server lacks the Chinese fonts that this file is set in; "
                "an administrator has to build the page anew (make run).",
            )
        )


class NotSet(CodedError):
    """The typesetter ended without a file."""

    code = "UNAVAILABLE"

    def __init__(self) -> None:
        super().__init__(
            Text(
                "没有生成文件，请缩小范围后重试。",
                "No file was made; narrow what it shows and try again.",
            )
        )


async def typeset_apart(drawing: Drawing, format: Format, fonts: Path) -> bytes:
    """The file; raises `FontsMissing`, `TimedOut` or `NotSet` where there is none."""
    if not all((fonts / name).is_file() for name in FONTS):
        raise FontsMissing
    setter = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "backend.exporting.boards.setting",
        format.value,
        str(fonts),
        cwd=ROOT,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    try:
        given = orjson.dumps(asdict(drawing), default=list)
        made, said = await asyncio.wait_for(setter.communicate(given), PATIENCE)
    except TimeoutError:
        raise TimedOut from None
    finally:
        if setter.returncode is None:
            setter.kill()
            await setter.wait()
    if setter.returncode != 0 or not made:
        logger.error("a board was not typeset: %s", said.decode(errors="replace")[-2000:])
        raise NotSet
    return made
