"""The official shapes of 0.6B, 4B and 8B: read from settings, counted on the meta device, with their tokenizers."""

from __future__ import annotations

import json
import struct
from pathlib import Path
from typing import Any

import pytest

from qwenfind.errors import ModelError
from qwenfind.inference.catalogue import ModelKind, known
from qwenfind.inference.layout import read_layout
from tests.checkpoints import official_tokenizers, tiny_embedder, tiny_reranker
from tests.helpers import shared_data

torch = pytest.importorskip("torch")
pytest.importorskip("transformers")

from qwenfind.inference.encoder import Encoder  # noqa: E402 -- torch must be there first
from qwenfind.inference.reranker import Reranker  # noqa: E402

# hidden, layers, heads, intermediate, vocabulary, positions, tied, how many files
SHAPES = {
    "qwen3-embedding-0.6b": (1024, 28, 16, 3072, 151_669, 32_768, True, 1),
    "qwen3-embedding-4b": (2560, 36, 32, 9728, 151_665, 40_960, True, 2),
    "qwen3-embedding-8b": (4096, 36, 32, 12_288, 151_665, 40_960, False, 4),
    "qwen3-reranker-0.6b": (1024, 28, 16, 3072, 151_669, 40_960, True, 1),
    "qwen3-reranker-4b": (2560, 36, 32, 9728, 151_669, 40_960, True, 2),
    "qwen3-reranker-8b": (4096, 36, 32, 12_288, 151_669, 40_960, False, 5),
}
# Which of the official tokenizers belongs to which model.
TOKENIZERS = {
    "qwen3-embedding-0.6b": "embedding",
    "qwen3-embedding-4b": "embedding_4b_8b",
    "qwen3-embedding-8b": "embedding_4b_8b",
    "qwen3-reranker-0.6b": "reranker",
    "qwen3-reranker-4b": "reranker",
    "qwen3-reranker-8b": "reranker",
}


def config_of(name: str) -> dict[str, Any]:
    hidden, layers, heads, inner, vocabulary, positions, tied, _ = SHAPES[name]
    official = json.loads((shared_data("qwen3") / "config.json").read_text(encoding="utf-8"))
    return {
        **official,
        "hidden_size": hidden,
        "num_hidden_layers": layers,
        "max_window_layers": layers,
        "num_attention_heads": heads,
        "intermediate_size": inner,
        "vocab_size": vocabulary,
        "max_position_embeddings": positions,
        "tie_word_embeddings": tied,
    }


def network_of(name: str) -> Any:
    """The network on the meta device: shapes without numbers."""
    from transformers import Qwen3Config, Qwen3ForCausalLM, Qwen3Model

    kind: Any = Qwen3Model if name.startswith("qwen3-embedding") else Qwen3ForCausalLM
    with torch.device("meta"):
        return kind(Qwen3Config(**config_of(name)))


def folder_of(name: str, folder: Path) -> Path:
    """The model's folder with weight files of the official size that hold only holes."""
    folder.mkdir()
    (folder / "config.json").write_text(json.dumps(config_of(name)), encoding="utf-8")
    tokenizer = official_tokenizers(shared_data("qwen3")) / TOKENIZERS[name] / "tokenizer.json"
    (folder / "tokenizer.json").symlink_to(tokenizer)
    if name.startswith("qwen3-embedding"):
        for file in ("modules.json", "config_sentence_transformers.json"):
            (folder / file).write_bytes((shared_data("qwen3") / file).read_bytes())
        pooling = {"word_embedding_dimension": SHAPES[name][0], "pooling_mode_lasttoken": True}
        (folder / "1_Pooling").mkdir()
        (folder / "1_Pooling/config.json").write_text(json.dumps(pooling), encoding="utf-8")
    tensors = dict(network_of(name).state_dict())
    if SHAPES[name][6]:
        tensors.pop("lm_head.weight", None)
    count = SHAPES[name][7]
    names = [f"model-{at + 1:05}-of-{count:05}.safetensors" for at in range(count)]
    names = ["model.safetensors"] if count == 1 else names
    weight_map: dict[str, str] = {}
    for at, file in enumerate(names):
        header: dict[str, Any] = {}
        end = 0
        for tensor in list(tensors)[at::count]:
            size = 2 * tensors[tensor].numel()
            header[tensor] = {"dtype": "BF16", "shape": list(tensors[tensor].shape), "data_offsets": [end, end + size]}
            end += size
            weight_map[tensor] = file
        text = json.dumps(header).encode()
        with (folder / file).open("wb") as out:
            out.write(struct.pack("<Q", len(text)) + text)
            out.truncate(8 + len(text) + end)
    if count > 1:
        index = {"metadata": {}, "weight_map": weight_map}
        (folder / "model.safetensors.index.json").write_text(json.dumps(index), encoding="utf-8")
    return folder


@pytest.mark.parametrize("name", SHAPES)
def test_a_model_of_the_official_shape_is_read_as_the_catalogue_says(name: str, tmp_path: Path) -> None:
    entry = known(name)
    assert entry is not None

    layout = read_layout(folder_of(name, tmp_path / name))

    assert layout.kind is entry.kind
    assert layout.dimensions == entry.dimensions
    assert (layout.causal, layout.tied, layout.vocabulary) == (True, SHAPES[name][6], SHAPES[name][4])
    assert layout.query_prompt == entry.prompt
    assert len(layout.weights) == SHAPES[name][7]
    # The 8B reranker's count was published as a rounded number.
    assert layout.parameters == pytest.approx(entry.parameters, rel=1e-3 if name == "qwen3-reranker-8b" else 0)
    assert entry.size == pytest.approx(2 * layout.parameters, rel=1e-3)
    if entry.kind is ModelKind.EMBED:
        assert entry.table_parameters == SHAPES[name][4] * SHAPES[name][0]


@pytest.mark.parametrize("name", TOKENIZERS)
def test_a_small_network_with_each_official_tokenizer_answers(name: str, tmp_path: Path) -> None:
    """The real vocabulary, its control tokens and how texts end; only the network is small."""
    file = official_tokenizers(shared_data("qwen3")) / TOKENIZERS[name] / "tokenizer.json"
    content = file.read_text(encoding="utf-8")
    if name.startswith("qwen3-embedding"):
        folder = tiny_embedder(tmp_path / name, tokenizer=content)
        layout = read_layout(folder)
        encoder = Encoder(folder, layout)
        expected = json.loads((shared_data("qwen3") / "selftest.json").read_text(encoding="utf-8"))["token_ids"]
        assert layout.vocabulary == SHAPES[name][4]
        assert encoder.query_ids("What is the capital of China?") == expected["embed_query_0"]
        assert encoder.token_ids(["The capital of China is Beijing."])[0] == expected["embed_doc_0"]
        assert encoder.encode_query("a").shape == (layout.dimensions,)
    else:
        folder = tiny_reranker(tmp_path / name, tokenizer=content)
        logits, failed = Reranker(folder, read_layout(folder)).score("a", ["b"])
        assert (logits.shape, failed) == ((1,), [])


def test_the_tokenizer_of_another_size_is_refused_where_its_tokens_do_not_fit(tmp_path: Path) -> None:
    """0.6B's has four tokens more than 4B and 8B have rows for."""
    tokenizers = official_tokenizers(shared_data("qwen3"))
    made = {
        name: tiny_embedder(
            tmp_path / name, tokenizer=(tokenizers / name / "tokenizer.json").read_text(encoding="utf-8")
        )
        for name in ("embedding", "embedding_4b_8b")
    }
    folder = made["embedding_4b_8b"]
    for file in ("tokenizer.json", "tokenizer_config.json"):
        (folder / file).write_bytes((made["embedding"] / file).read_bytes())

    with pytest.raises(ModelError, match="belongs to another model") as caught:
        Encoder(folder, read_layout(folder))
    assert caught.value.hint == "It knows 151669 tokens, the model 151665."
