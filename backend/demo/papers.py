"""Papers of the demonstration set: a letter, a contract, a receipt, each one page of PDF.

The page names a Chinese font and holds none: readers have one of their own.
"""

from __future__ import annotations

from collections.abc import Sequence

_FONT = (
    "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UTF16-H "
    "/DescendantFonts [<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light "
    "/CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> >>] >>"
)
_WIDTH = 595
_TOP, _LEFT, _BETWEEN = 740, 72, 28


def paper(title: str, lines: Sequence[str]) -> bytes:
    """One page that says this."""
    said = [_text(_WIDTH / 2 - 10 * len(title), _TOP, 20, title)]
    said += [
        _text(_LEFT, _TOP - 60 - _BETWEEN * place, 12, line) for place, line in enumerate(lines)
    ]
    stream = "\n".join(said)
    return _file(
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {_WIDTH} 842] /Contents 4 0 R "
            "/Resources << /Font << /F 5 0 R >> >> >>",
            f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream",
            _FONT,
        ]
    )


def _text(left: float, bottom: float, size: int, text: str) -> str:
    code = text.encode("utf-16-be").hex()
    return f"BT /F {size} Tf {left:.0f} {bottom:.0f} Td <{code}> Tj ET"


def _file(objects: Sequence[str]) -> bytes:
    made, places = b"%PDF-1.7\n", []
    for number, body in enumerate(objects, start=1):
        places.append(len(made))
        made += f"{number} 0 obj\n{body}\nendobj\n".encode("ascii")
    rows = "".join(f"{place:010} 00000 n \n" for place in places)
    count = len(objects) + 1
    return (
        made
        + f"xref\n0 {count}\n0000000000 65535 f \n{rows}trailer\n<< /Size {count} /Root 1 0 R >>\n"
        f"startxref\n{len(made)}\n%%EOF\n".encode("ascii")
    )
