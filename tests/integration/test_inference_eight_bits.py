"""What lies between products of eight-bit integers, against the same in torch."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from qwenfind.inference.layout import read_layout
from tests.checkpoints import tiny_embedder

torch = pytest.importorskip("torch")
pytest.importorskip("numba")

from qwenfind.inference import eight_bits, float_layers, kernels, qwen3  # noqa: E402 -- torch must be there first
from qwenfind.inference.eight_bits import EightBitLayers, Product, Rows  # noqa: E402
from qwenfind.inference.qwen3 import Shape, Weights  # noqa: E402

SHAPE = Shape(hidden=64, inner=96, layers=1, heads=4, key_heads=2, head=16, epsilon=1e-6, theta=1e6)
CREW = kernels.Crew(2)


def _random(*shape: int, seed: int = 3) -> Any:
    return torch.randn(*shape, generator=torch.Generator().manual_seed(seed))


def _decoded(rows: Rows) -> Any:
    codes = rows.codes.float() - kernels.ZERO
    codes[rows.coarse] += (rows.finer[rows.coarse].float() - kernels.ZERO) / kernels.FINER
    return codes * rows.scales[:, None]


def _normed(rows: Any) -> Rows:
    found = Rows.empty(*rows.shape)
    CREW.run(kernels.normed, len(rows), rows.numpy(), np.ones(rows.shape[1], np.float32), 0.0, *found.arrays())
    return found


def _layer(how: Any) -> Any:
    def norm(size: int, seed: int) -> Any:
        return _random(size, seed=seed).abs() + 0.5

    keys = SHAPE.key_heads * SHAPE.head
    return how.layer(
        Weights(
            attention_norm=norm(64, 1),
            query=_random(64, 64, seed=2) / 8,
            key=_random(keys, 64, seed=3) / 8,
            value=_random(keys, 64, seed=4) / 8,
            query_norm=norm(16, 5),
            key_norm=norm(16, 6),
            out=_random(64, 64, seed=7) / 8,
            mlp_norm=norm(64, 8),
            gate=_random(96, 64, seed=9) / 8,
            up=_random(96, 64, seed=10) / 8,
            down=_random(64, 96, seed=11) / 8,
        )
    )


@pytest.mark.parametrize("channels", [1, 5])
def test_a_row_with_outliers_is_multiplied_as_exactly_as_one_without(channels: int) -> None:
    weight, rows = _random(96, 1024, seed=4), _random(7, 1024, seed=5)
    weight[:, :channels] = 0
    rows[2, :channels] *= 500

    coded = _normed(rows)
    product = Product(weight)(coded) * coded.scales[:, None]

    assert coded.coarse.tolist() == [False, False, True, False, False, False, False]
    exact = torch.nn.functional.rms_norm(rows, (1024,)) @ weight.T
    lost = (product - exact).norm(dim=1) / exact.norm(dim=1)
    assert lost.max() < 0.03


@pytest.mark.parametrize("size", [1e-30, 1.0, 1e15])
def test_gates_open_as_torchs(size: float) -> None:
    inner = _random(300, 192) * torch.linspace(0.1, 30, 300)[:, None]
    found = Rows.empty(300, 96)

    by = np.full(300, 1.0, np.float32)
    inner[:, 96:] *= size
    CREW.run(kernels.gated, 300, inner.numpy(), by, *found.arrays())

    expected = torch.nn.functional.silu(inner[:, :96]) * inner[:, 96:]
    assert ((_decoded(found) - expected).abs() <= 1.01 * found.scales[:, None] / 2 + 1e-12 * size).all()


@pytest.mark.parametrize("wrong", [float("nan"), float("inf"), float("-inf")])
def test_what_is_no_number_stays_none(wrong: float) -> None:
    rows = _random(5, 64)
    rows[3, 17] = wrong

    coded = _normed(rows)
    product = Product(_random(8, 64))(coded) * coded.scales[:, None]

    assert torch.isfinite(product).all(dim=1).tolist() == [True, True, True, False, True]


def test_a_layer_is_that_of_the_floats() -> None:
    """Queries, keys and values lie in each run of texts as those of the floats do, and so does what comes of them."""
    lengths = [3, 5, 5, 1, 2]
    floats, bits = float_layers.FloatLayers(SHAPE, "float32", torch.device("cpu")), EightBitLayers(SHAPE)
    x = _random(sum(lengths), 64, seed=12)
    with torch.inference_mode():
        expected, found = (_layer_output(how, x.clone(), lengths) for how in (floats, bits))

    assert torch.nn.functional.cosine_similarity(found - x, expected - x).min() > 0.995


def test_a_long_text_in_blocks_is_that_in_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tiny_embedder(tmp_path / "tiny-embedder")
    layout = read_layout(folder)
    shape = qwen3.shape_of(folder, layout)
    assert shape is not None
    network, text = qwen3.Qwen3(folder, layout, shape, precision="int8"), [n * 7 % 300 for n in range(150)]

    with torch.inference_mode():
        expected = network.last_rows([text])
        monkeypatch.setattr(qwen3, "_LONG", 50)
        monkeypatch.setattr(qwen3, "_BLOCK", 32)
        found = network.last_rows([text])

    assert torch.nn.functional.cosine_similarity(found, expected).min() > 0.9999


def _layer_output(how: Any, x: Any, lengths: list[int]) -> Any:
    layer, batch = _layer(how), how.batch(lengths, 7)
    mixed = [how.attended(heads, only_last=False) for heads in how.heads(x, layer, batch)]
    return how.finished(x, mixed, layer, batch)


@pytest.mark.parametrize(("length", "before"), [(1, 0), (1, 4), (7, 0), (40, 9)])
@pytest.mark.parametrize("size", [0.01, 1.0, 30.0])
def test_weights_are_torchs_softmax(length: int, before: int, size: float) -> None:
    similar = (size * _random(6 * length, before + length)).bfloat16()
    weights = torch.empty_like(similar)

    CREW.run(kernels.weighed, len(similar), eight_bits._bits(similar), length, eight_bits._bits(weights))

    hidden = torch.full((length, before + length), float("-inf")).triu_(before + 1).repeat(6, 1)
    expected = torch.softmax(similar.float() + hidden, -1)
    assert ((weights.float() - expected).abs() <= expected * 2**-8 + 1e-30).all()


def test_threads_share_rows_without_a_difference() -> None:
    rows = _random(1000, 64)
    alone, together = Rows.empty(1000, 64), Rows.empty(1000, 64)
    arguments = (rows.numpy(), np.ones(64, np.float32), 1e-6)

    kernels.normed(0, 1000, *arguments, *alone.arrays())
    kernels.Crew(3).run(kernels.normed, 1000, *arguments, *together.arrays())

    assert torch.equal(alone.codes, together.codes)
    assert torch.equal(alone.scales, together.scales)


def test_what_was_compiled_is_kept_and_made_anew_where_it_is_damaged(tmp_path: Path) -> None:
    def prepare() -> set[int]:
        subprocess.run(
            [sys.executable, "-c", "from qwenfind.inference import kernels; kernels.prepare()"],
            env={**os.environ, "NUMBA_CACHE_DIR": str(tmp_path)},
            check=True,
        )
        return {file.stat().st_mtime_ns for file in tmp_path.rglob("*.nbc")}

    first = prepare()
    assert first
    assert prepare() == first
    for file in tmp_path.rglob("*.nbi"):
        file.write_bytes(b"")
    again = prepare()
    assert len(again) == len(first)
    assert not again & first


def test_shares_make_channels_alike() -> None:
    weight = _random(20, 8)
    weight[:, 2] = 0
    share = eight_bits.shares(torch.full((8,), 4.0), weight)

    assert share[2] == 1
    sizes = (weight * share).abs().amax(0)
    assert torch.allclose(sizes[share != 1], (4 / share)[share != 1], rtol=1e-4)
