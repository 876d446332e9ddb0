"""What the child is told to load, and what that takes."""

from __future__ import annotations

from dataclasses import dataclass

from qwenfind.inference.layout import InstalledModel, Layout
from qwenfind.inference.memory import require_memory

PROCESSOR = "cpu"

# The larger models fit into few machines in float32.
_HALF_FROM_BYTES = 2e9
# Generous: it ends a child that hangs, not one that is slow.
_LOAD_DEADLINE_S = 120.0
_SLOWEST_DISK_BYTES_S = 20e6


@dataclass(frozen=True, slots=True)
class Running:
    """On what a model computes here, and in which number type; another pair may answer differently.

    Attributes:
        device: "cpu", "cuda", "xpu" or "mps".
        dtype: "float32", "bfloat16", "float16" or "int8".
    """

    device: str = PROCESSOR
    dtype: str = "float32"

    def __str__(self) -> str:
        return f"{self.dtype} on {self.device}"


def usual_running(model: InstalledModel) -> Running:
    """How a model runs on a machine of which nothing was measured."""
    return Running(dtype="bfloat16" if model.size > _HALF_FROM_BYTES else "float32")


def goes_in_steps(layout: Layout) -> bool:
    """Whether a batch can be left before its end: others than the network of `qwen3` run through."""
    return layout.model_type == "qwen3" and layout.causal and layout.pooling == ("lasttoken",)


class Loadable:
    """A model as the child knows it."""

    def __init__(self, model: InstalledModel, layout: Layout, *, running: Running, dimensions: int) -> None:
        self.name = model.name
        self.running = running
        self.key = f"{model.name}:{model.identity[:16]}:{running}:{dimensions}"
        self.message = {
            "key": self.key,
            "folder": str(model.folder),
            "device": running.device,
            "dtype": running.dtype,
            "dimensions": dimensions,
        }
        self.load_deadline_s = _LOAD_DEADLINE_S + model.size / _SLOWEST_DISK_BYTES_S
        self._layout = layout

    def require_memory(self) -> None:
        """Refuses a model that the machine cannot hold now. What a graphics card can hold, the child sees.

        Raises:
            TooLargeError: it needs more memory than is free.
        """
        import psutil

        if self.running.device == PROCESSOR:
            free = psutil.virtual_memory().available
            require_memory(self.name, self._layout.parameters, self._layout.kind, self.running.dtype, free)
