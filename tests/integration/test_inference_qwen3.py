"""Our own Qwen3 network against transformers' on the same checkpoint."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from qwenfind.inference.layout import read_layout
from tests.checkpoints import tiny_embedder

torch = pytest.importorskip("torch")
pytest.importorskip("transformers")

from qwenfind.inference import float_layers, qwen3  # noqa: E402 -- torch must be there first
from qwenfind.inference.qwen3 import Qwen3, shape_of  # noqa: E402
from qwenfind.inference.steps import Work  # noqa: E402

TEXTS = [[5, 9, 300, 17], [8], [5, 9, 300, 17, 22, 40, 41, 42], [7, 7, 7, 7], list(range(200))]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_embedder(tmp_path_factory.mktemp("models") / "tiny-embedder")


def _network(folder: Path, precision: str = "float32") -> Qwen3:
    layout = read_layout(folder)
    shape = shape_of(folder, layout)
    assert shape is not None
    return Qwen3(folder, layout, shape, precision=precision)


def _expected(folder: Path, texts: list[list[int]]) -> list[Any]:
    from transformers import AutoModel

    network = AutoModel.from_pretrained(folder, dtype=torch.float32)
    with torch.inference_mode():
        return [network(torch.tensor([text])).last_hidden_state[0] for text in texts]


def test_every_hidden_state_equals_transformers(folder: Path) -> None:
    with torch.inference_mode():
        hidden, lengths = _network(folder).hidden(TEXTS)

    assert [len(text) for text in TEXTS] == lengths.tolist()
    for row, length, expected in zip(hidden, lengths.tolist(), _expected(folder, TEXTS), strict=True):
        assert (row[:length] - expected).abs().max() <= 1e-5


def test_the_last_rows_are_those_of_all(folder: Path) -> None:
    with torch.inference_mode():
        rows = _network(folder).last_rows(TEXTS)

    assert (rows - torch.stack([hidden[-1] for hidden in _expected(folder, TEXTS)])).abs().max() <= 1e-5


@pytest.mark.parametrize("length", [0, 1, 7])
def test_a_shared_prefix_changes_nothing(folder: Path, length: int) -> None:
    network, before = _network(folder), list(range(100, 100 + length))
    whole = _expected(folder, [before + text for text in TEXTS])

    with torch.inference_mode():
        prefix = network.prefix(before)
        rows = network.last_rows(TEXTS, prefix)
        hidden, _ = network.hidden(TEXTS, prefix)

    assert prefix.length == length
    assert (rows - torch.stack([hidden[-1] for hidden in whole])).abs().max() <= 1e-5
    for row, text, expected in zip(hidden, TEXTS, whole, strict=True):
        assert (row[: len(text)] - expected[length:]).abs().max() <= 1e-5


@pytest.mark.parametrize(("precision", "agreement"), [("bfloat16", 0.999), ("float16", 0.9999), ("int8", 0.999)])
def test_narrower_numbers_give_nearly_the_same(folder: Path, precision: str, agreement: float) -> None:
    with torch.inference_mode():
        narrow = _network(folder, precision).last_rows(TEXTS).float()
        wide = _network(folder).last_rows(TEXTS)

    assert torch.nn.functional.cosine_similarity(narrow, wide).min() > agreement


@pytest.mark.parametrize("length", [0, 7])
def test_long_texts_equal_transformers(folder: Path, length: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(float_layers, "SIMILARITIES", 20)
    before = list(range(100, 100 + length))
    expected = torch.stack([hidden[-1] for hidden in _expected(folder, [before + text for text in TEXTS])])
    network = _network(folder)

    with torch.inference_mode():
        rows = network.last_rows(TEXTS, network.prefix(before))

    assert (rows - expected).abs().max() <= 1e-5


@pytest.mark.parametrize("block", [1, 32, 77, 300])
def test_a_long_text_in_blocks_equals_transformers(folder: Path, block: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(qwen3, "_LONG", 50)
    monkeypatch.setattr(qwen3, "_BLOCK", block)
    network, text = _network(folder), [n * 7 % 300 for n in range(300)]
    steps = 0

    with torch.inference_mode():
        generator = network.in_steps([text])
        try:
            while True:
                next(generator)
                steps += 1
        except StopIteration as end:
            row = end.value

    assert steps == -(-300 // block) * network._shape.layers
    assert (row[0] - _expected(folder, [text])[0][-1]).abs().max() <= 1e-5


def test_a_computation_that_is_left_after_each_step_comes_to_the_same(folder: Path) -> None:
    network = _network(folder)
    work, parts = Work(network.in_steps(TEXTS)), 1

    while not work.go_on(for_s=0):
        parts += 1
        assert not torch.is_inference_mode_enabled()

    assert parts == network._shape.layers + 1
    with torch.inference_mode():
        assert torch.equal(work.result, network.last_rows(TEXTS))


@pytest.mark.parametrize("scale", [30, 3000])
def test_channels_far_larger_than_the_others_survive_eight_bits(tmp_path: Path, scale: int) -> None:
    """The same function, but for a channel before every product that is much larger than its neighbours."""
    from safetensors.torch import load_file, save_file

    folder = tiny_embedder(tmp_path / "model")
    tensors = {name: tensor.float() for name, tensor in load_file(folder / "model.safetensors").items()}
    for at in ("layers.0.", "layers.1."):
        tensors[f"{at}input_layernorm.weight"][3] *= scale
        tensors[f"{at}post_attention_layernorm.weight"][5] *= scale
        tensors[f"{at}mlp.up_proj.weight"][7] *= scale
        tensors[f"{at}mlp.down_proj.weight"][:, 7] /= scale
        for name in ("self_attn.q_proj", "self_attn.k_proj", "self_attn.v_proj"):
            tensors[f"{at}{name}.weight"][:, 3] /= scale
        for name in ("mlp.gate_proj", "mlp.up_proj"):
            tensors[f"{at}{name}.weight"][:, 5] /= scale
    save_file(tensors, folder / "model.safetensors")

    with torch.inference_mode():
        narrow = _network(folder, "int8").last_rows(TEXTS)
        wide = _network(folder).last_rows(TEXTS)

    assert torch.nn.functional.cosine_similarity(narrow, wide).min() > 0.999
