"""`python -m backend.exporting.boards.setting FORMAT FONTS`: a drawing typeset, in bounded memory.

A program of its own, because typesetting cannot be stopped otherwise, and what records hold may ask
for more than there is. It reads the drawing as JSON and writes the file.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import typst

TEMPLATE = Path(__file__).with_name("template.typ")
MOST_MEMORY = 1536 * 1024 * 1024
"""Bytes of address space."""
MOST_SECONDS = 20
"""Of computing."""
PNG_PPI = 192
"""Twice the points of a screen."""


def typeset(drawing: str, format: str, fonts: Path) -> bytes:
    """The file; what the drawing says is data of the template, which reads no other file."""
    compiler = typst.Compiler(
        root=fonts,
        font_paths=typst.Fonts(include_system_fonts=False, font_paths=[fonts]),
        sys_inputs={"sheet": drawing, "long": "1" if format == "PNG" else "0"},
    )
    made: Any = compiler.compile(
        TEMPLATE.read_bytes(), format="png" if format == "PNG" else "pdf", ppi=PNG_PPI
    )
    file: bytes = made[0] if isinstance(made, list) else made
    return file


def _bound() -> None:
    try:
        import resource
    except ImportError:  # there are none to set on Windows
        return
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (MOST_SECONDS, MOST_SECONDS))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def main(format: str, fonts: Path) -> None:
    """Read the drawing from the standard input, write the file to the standard output."""
    _bound()
    made = typeset(sys.stdin.buffer.read().decode(), format, fonts)
    sys.stdout.buffer.write(made)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
