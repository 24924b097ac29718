"""The refused rows of an import, kept as a file in which people can mend them."""

from __future__ import annotations

import csv
import shutil
import tempfile
from collections.abc import Sequence
from hashlib import file_digest
from io import TextIOWrapper
from itertools import count
from pathlib import Path
from types import TracebackType

from backend.achievements.csv_rows import Refused, Row

REASON_COLUMNS = ("行号", "原因", "reason")
"""What stands before the file's own columns; an import of the mended file passes over them."""


class RefusedRows:
    """Gathers refused rows outside memory, in the input's own columns, with their reasons."""

    def __init__(self, header: Sequence[str]) -> None:
        self._count = 0
        self._bytes = tempfile.TemporaryFile()  # noqa: SIM115 - closed with its text
        # The mark at the start lets Excel know that it is UTF-8.
        self._text = TextIOWrapper(self._bytes, "utf-8-sig", errors="replace", newline="")
        self._writer = csv.writer(self._text)
        self._writer.writerow([*REASON_COLUMNS, *header])

    def __enter__(self) -> RefusedRows:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._text.close()

    def add(self, portion: Sequence[Row | Refused]) -> None:
        """Gather those of the rows that are refused."""
        for row in portion:
            if isinstance(row, Refused):
                self._count += 1
                zh = "；".join(reason.zh for reason in row.reasons)
                en = "; ".join(reason.en for reason in row.reasons)
                cells = [cell.replace("\0", "\ufffd") for cell in row.record.cells]
                self._writer.writerow([row.record.row, zh, en, *cells])

    def keep(self, source: Path, spare_folder: Path | None) -> Path | None:
        """Write the file beside the source, else into the spare folder; None: nothing to keep."""
        if not self._count:
            return None
        self._text.flush()
        try:
            return self._keep_in(source.parent, source.stem)
        except OSError:
            if spare_folder is None:
                raise
            spare_folder.mkdir(parents=True, exist_ok=True)
            return self._keep_in(spare_folder, source.stem)

    def _keep_in(self, folder: Path, stem: str) -> Path:
        # People mend rows in such a file: one with other content is never written over.
        names = (f"{stem}.refused{'' if n == 1 else f'-{n}'}.csv" for n in count(1))
        file = next(f for f in (folder / name for name in names) if self._may_be(f))
        if not file.exists():
            self._bytes.seek(0)
            with file.open("xb") as kept:
                shutil.copyfileobj(self._bytes, kept)
        return file

    def _may_be(self, file: Path) -> bool:
        if not file.exists():
            return True
        self._bytes.seek(0)
        own = file_digest(self._bytes, "sha256").digest()
        with file.open("rb") as present:
            return file_digest(present, "sha256").digest() == own
