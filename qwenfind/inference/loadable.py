"""What the child is told to load, and what that takes."""

from __future__ import annotations

from qwenfind.errors import ModelError
from qwenfind.inference.layout import InstalledModel, Layout

_ITEM_BYTES = {"float32": 4, "bfloat16": 2, "float16": 2, "int8": 1}
# Generous: it ends a child that hangs, not one that is slow.
_LOAD_DEADLINE_S = 120.0
_SLOWEST_DISK_BYTES_S = 20e6


class Loadable:
    """A model as the child knows it."""

    def __init__(self, model: InstalledModel, layout: Layout, *, dtype: str, dimensions: int) -> None:
        self.name = model.name
        self.dtype = dtype
        self.key = f"{model.name}:{model.identity[:16]}:{dtype}:{dimensions}"
        self.message = {"key": self.key, "folder": str(model.folder), "dtype": dtype, "dimensions": dimensions}
        self.load_deadline_s = _LOAD_DEADLINE_S + model.size / _SLOWEST_DISK_BYTES_S
        self._bytes = layout.parameters * _ITEM_BYTES.get(dtype, 4)

    def require_memory(self) -> None:
        """Refuses a model that the machine cannot hold, before the system starts to swap or kill."""
        import psutil

        free = psutil.virtual_memory().available
        if self._bytes > free:
            raise ModelError(
                f"{self.name} needs {self._bytes / 1e9:.1f} GB of memory, {free / 1e9:.1f} GB are free.",
                "Close other programs or choose a smaller model.",
            )
