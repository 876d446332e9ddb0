"""Tensors as they lie in a model's files. Runs in the inference child only."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Any

import torch

from qwenfind.errors import ModelError


class Stored:
    """The weight files of a model, open while the context lasts.

    Args:
        folder: the model's folder.
        names: of the files in it.
        device: that tensors are brought to.
    """

    def __init__(self, folder: Path, names: Sequence[str], device: torch.device) -> None:
        self._folder, self._names, self._device = folder, names, device
        self._open = contextlib.ExitStack()
        self._found: dict[str, Any] = {}

    def __enter__(self) -> Stored:
        from safetensors import SafetensorError, safe_open

        try:
            for name in self._names:
                file = self._open.enter_context(safe_open(self._folder / name, framework="pt"))
                self._found |= dict.fromkeys(file.keys(), file)
        except (OSError, SafetensorError) as error:
            self._open.close()
            raise ModelError(f"{self._folder.name} cannot be loaded.", str(error)[:200]) from error
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._open.close()

    def take(self, name: str, *shape: int) -> torch.Tensor:
        """A tensor as it is stored. Embedders have no "model." before their tensors' names, rerankers do.

        Raises:
            ModelError: it is missing or of another shape.
        """
        for full in (name, f"model.{name}"):
            if full in self._found:
                tensor: torch.Tensor = self._found[full].get_tensor(full)
                if tuple(tensor.shape) == shape and tensor.is_floating_point():
                    return tensor.to(self._device)
        raise ModelError(f"{self._folder.name} lacks weights ({name}).", "Get the whole model again.")
