"""How much memory a model takes, and what is said where there is not enough."""

from __future__ import annotations

import pytest

from qwenfind.errors import TooLargeError
from qwenfind.inference.catalogue import ModelKind, known
from qwenfind.inference.memory import memory_needed, require_memory

GIB = 1 << 30


def refused(name: str, dtype: str, free: int) -> TooLargeError:
    model = known(name)
    assert model is not None
    with pytest.raises(TooLargeError) as caught:
        require_memory(name, model.parameters, model.kind, dtype, free)
    return caught.value


def test_the_need_is_that_of_the_number_type() -> None:
    model = known("qwen3-embedding-4b")
    assert model is not None
    needs = [memory_needed(model.parameters, dtype) / GIB for dtype in ("float32", "bfloat16", "int8")]

    assert [round(need, 1) for need in needs] == [16.9, 8.7, 4.6]


def test_a_model_that_does_not_fit_says_what_it_needs_what_is_free_and_what_would_fit() -> None:
    error = refused("qwen3-embedding-8b", "bfloat16", 6 * GIB)

    assert error.title == "qwen3-embedding-8b needs 16 GB of memory in bfloat16, 6.0 GB are free."
    assert error.hint == "Close other programs, or use qwen3-embedding-0.6b (1.7 GB)."


def test_a_reranker_is_replaced_by_a_reranker() -> None:
    assert "qwen3-reranker-0.6b" in refused("qwen3-reranker-4b", "float32", 8 * GIB).hint


def test_where_nothing_fits_nothing_is_advised() -> None:
    assert refused("starter", "float32", 1).hint == "Close other programs."


def test_a_model_that_fits_is_let_in() -> None:
    require_memory("own", 22_000_000, ModelKind.EMBED, "float32", GIB)
