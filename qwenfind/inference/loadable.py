"""What the child is told to load, and what that takes."""

from __future__ import annotations

from qwenfind.inference.layout import InstalledModel, Layout
from qwenfind.inference.memory import require_memory

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
        self._layout = layout
        # Others than the network of `qwen3` run through to their end.
        self.goes_in_steps = layout.model_type == "qwen3" and layout.causal and layout.pooling == ("lasttoken",)
        self._dtype = dtype

    def require_memory(self) -> None:
        """Refuses a model that the machine cannot hold now.

        Raises:
            TooLargeError: it needs more memory than is free.
        """
        import psutil

        free = psutil.virtual_memory().available
        require_memory(self.name, self._layout.parameters, self._layout.kind, self._dtype, free)
