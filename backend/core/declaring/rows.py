"""A row that was read, as its viewer may see it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from backend.core.declaring.kinds import Column, Pure
from backend.core.viewer import Viewer

if TYPE_CHECKING:
    from backend.core.declaring.records import Declaration


class Row:
    """One row as its viewer may see it: masked columns are already None."""

    __slots__ = ("declaration", "values", "viewer")

    def __init__(self, declaration: Declaration, values: dict[str, Any], viewer: Viewer) -> None:
        self.declaration = declaration
        self.viewer = viewer
        for column, mask in declaration.masks:
            if column in values and not mask.shows(viewer, values):
                values[column] = None
        self.values = values

    @property
    def id(self) -> int:
        """The row's number in its table."""
        return int(self.values["id"])

    def read(self, name: str) -> Any:
        """The value of a column or pure function by its field's name."""
        spec = self.declaration.fields[name]
        if isinstance(spec, Column):
            return self.values[spec.name]
        assert isinstance(spec, Pure)
        arguments = [self.values[c] for c in spec.needs]
        return (
            spec.function(self.viewer, *arguments) if spec.of_viewer else spec.function(*arguments)
        )
