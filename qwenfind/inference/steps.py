"""Computations in steps, so that something more urgent can come between. Runs in the inference child only."""

from __future__ import annotations

import math
import time
from collections.abc import Generator
from typing import Generic, TypeAlias, TypeVar

import torch

T = TypeVar("T")

Steps: TypeAlias = Generator[None, None, T]
"""A computation that may be left wherever it yields; it returns its result."""


class Work(Generic[T]):
    """A computation that was begun.

    Attributes:
        result: what came out, once `go_on` has said that it is done.
    """

    result: T

    def __init__(self, steps: Steps[T]) -> None:
        self._steps = steps

    def go_on(self, *, for_s: float = math.inf) -> bool:
        """Works until it is done, or until the time is up and a step is over; says whether it is done."""
        until = time.perf_counter() + for_s
        # Not inside the steps: left there, the mode would hold for whatever runs between them.
        with torch.inference_mode():
            while True:
                try:
                    next(self._steps)
                except StopIteration as end:
                    self.result = end.value
                    return True
                if time.perf_counter() >= until:
                    return False


def finished(steps: Steps[T]) -> T:
    """The result of a computation that is not left."""
    work = Work(steps)
    work.go_on()
    return work.result
