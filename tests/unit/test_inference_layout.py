"""What a model's folder must hold, and what is refused."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from qwenfind.errors import ModelError
from qwenfind.inference.card import licence_on_card
from qwenfind.inference.catalogue import ModelKind, known
from qwenfind.inference.layout import foresee, read_layout
from qwenfind.inference.prompts import DEFAULT_INSTRUCTION
from tests.checkpoints import tiny_bert, tiny_embedder, tiny_reranker

pytest.importorskip("torch")


@pytest.fixture
def embedder(tmp_path: Path) -> Path:
    return tiny_embedder(tmp_path / "embedder")


def _change(file: Path, **values: Any) -> None:
    file.write_text(json.dumps({**json.loads(file.read_text(encoding="utf-8")), **values}), encoding="utf-8")


def test_an_embedder_of_the_official_layout_is_read(embedder: Path) -> None:
    layout = read_layout(embedder)

    assert (layout.kind, layout.pooling, layout.dimensions) == (ModelKind.EMBED, ("lasttoken",), 64)
    assert (layout.max_tokens, layout.causal, layout.tied) == (32768, True, True)
    assert layout.query_prompt.endswith("\nQuery:")
    assert layout.document_prompt == ""
    assert "1_Pooling/config.json" in layout.files


def test_a_bert_embedder_is_read(tmp_path: Path) -> None:
    layout = read_layout(tiny_bert(tmp_path / "bert"))

    assert (layout.pooling, layout.max_tokens, layout.causal) == (("mean",), 48, False)


def test_a_reranker_is_known_by_its_name(tmp_path: Path) -> None:
    assert read_layout(tiny_reranker(tmp_path / "My-Reranker")).kind is ModelKind.RERANK


def test_a_reranker_is_known_by_its_readme(tmp_path: Path) -> None:
    folder = tiny_reranker(tmp_path / "0123456789")
    (folder / "README.md").write_text("# Qwen3-Reranker-0.6B")

    assert read_layout(folder).kind is ModelKind.RERANK


def test_a_chat_model_is_not_taken_for_a_reranker(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="chat model"):
        read_layout(tiny_reranker(tmp_path / "chat"))


def test_a_cross_encoder_is_refused(tmp_path: Path) -> None:
    folder = tiny_bert(tmp_path / "cross")
    (folder / "modules.json").unlink()
    _change(folder / "config.json", architectures=["BertForSequenceClassification"])

    with pytest.raises(ModelError, match="cross-encoder"):
        read_layout(folder)


def test_an_unknown_module_is_named(embedder: Path) -> None:
    modules = json.loads((embedder / "modules.json").read_text())
    modules.append({"idx": 3, "name": "3", "path": "3_CNN", "type": "sentence_transformers.models.CNN"})
    (embedder / "modules.json").write_text(json.dumps(modules))

    with pytest.raises(ModelError, match="CNN"):
        read_layout(embedder)


def test_modules_with_code_of_their_own_are_refused(embedder: Path) -> None:
    modules = json.loads((embedder / "modules.json").read_text())
    modules[1]["type"] = "evil.Pooling"
    (embedder / "modules.json").write_text(json.dumps(modules))

    with pytest.raises(ModelError, match="code of its own"):
        read_layout(embedder)


def test_code_of_its_own_in_the_configuration_is_refused(embedder: Path) -> None:
    _change(embedder / "config.json", auto_map={"AutoModel": "modeling.Model"})

    with pytest.raises(ModelError, match="code of its own"):
        read_layout(embedder)


def test_a_module_outside_the_folder_is_refused(embedder: Path) -> None:
    modules = json.loads((embedder / "modules.json").read_text())
    modules[1]["path"] = "../elsewhere"
    (embedder / "modules.json").write_text(json.dumps(modules))

    with pytest.raises(ModelError, match="outside"):
        read_layout(embedder)


def test_without_a_pooling_file_mean_is_not_assumed(embedder: Path) -> None:
    (embedder / "1_Pooling/config.json").unlink()

    with pytest.raises(ModelError, match="how it pools"):
        read_layout(embedder)


def test_an_unknown_pooling_is_named(embedder: Path) -> None:
    _change(embedder / "1_Pooling/config.json", pooling_mode="attention")

    with pytest.raises(ModelError, match="'attention'"):
        read_layout(embedder)


def test_pickled_weights_are_refused(embedder: Path) -> None:
    (embedder / "model.safetensors").rename(embedder / "pytorch_model.bin")

    with pytest.raises(ModelError, match=r"pytorch_model\.bin.*could run code"):
        read_layout(embedder)


@pytest.mark.parametrize("size", [0, 7, 100, -1])
def test_weights_that_are_cut_short_are_refused(embedder: Path, size: int) -> None:
    file = embedder / "model.safetensors"
    content = file.read_bytes()
    file.write_bytes(content[:size])

    with pytest.raises(ModelError, match="damaged or not fully copied"):
        read_layout(embedder)


def test_a_missing_shard_is_named(embedder: Path) -> None:
    index = {"weight_map": {"a": "model-00001-of-00002.safetensors"}}
    (embedder / "model.safetensors.index.json").write_text(json.dumps(index))

    with pytest.raises(ModelError, match="model-00001-of-00002"):
        read_layout(embedder)


@pytest.mark.parametrize("content", ["", "[1]", "{", '{"a": ' * 5000])
def test_a_damaged_configuration_is_said_to_be_damaged(embedder: Path, content: str) -> None:
    (embedder / "config.json").write_text(content)

    with pytest.raises(ModelError, match="damaged"):
        read_layout(embedder)


def test_an_empty_folder_holds_no_model(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="holds no model"):
        read_layout(tmp_path)


def test_a_default_prompt_stands_in_for_both_sides(embedder: Path) -> None:
    (embedder / "config_sentence_transformers.json").write_text(
        json.dumps({"prompts": {"all": "text: "}, "default_prompt_name": "all"})
    )

    layout = read_layout(embedder)

    assert (layout.query_prompt, layout.document_prompt) == ("text: ", "text: ")


def test_the_prompt_of_a_query_is_found_by_its_other_names(tmp_path: Path) -> None:
    """As in microsoft/harrier-oss-v1-0.6b, which has a prompt for each of three tasks and none called query."""
    folder = tiny_embedder(tmp_path / "harrier")
    prompts = {
        "web_search_query": f"Instruct: {DEFAULT_INSTRUCTION}\nQuery: ",
        "sts_query": "Instruct: Retrieve semantically similar text\nQuery: ",
    }
    (folder / "config_sentence_transformers.json").write_text(json.dumps({"prompts": prompts}))

    layout = read_layout(folder)

    entry = known("harrier-oss-v1-0.6b")
    assert entry is not None
    assert layout.query_prompt == entry.prompt
    assert layout.document_prompt == ""


@pytest.mark.parametrize(
    ("card", "licence"),
    [
        ("---\nlicense: apache-2.0\ntags:\n- mteb\n---\n# Model", "Apache-2.0"),
        ("---\nlicense: other\nlicense_name: 'own-terms'\n---\n", "own-terms"),
        ('---\nlicense: "cc-by-sa-4.0"\n---\n', "cc-by-sa-4.0"),
        ("# Model\nlicense: mit\n", ""),
        ("---\ntags:\n- mteb\n---\nlicense: mit\n", ""),
        ("", ""),
    ],
)
def test_the_licence_is_read_from_the_card(tmp_path: Path, card: str, licence: str) -> None:
    (tmp_path / "README.md").write_text(card)

    assert licence_on_card(tmp_path) == licence


def test_a_model_without_a_card_has_no_known_licence(tmp_path: Path) -> None:
    assert licence_on_card(tmp_path) == ""


def test_what_is_no_model_is_foreseen_without_its_weights(tmp_path: Path) -> None:
    folder = tiny_embedder(tmp_path / "model")
    (folder / "model.safetensors").unlink()
    foresee(folder)

    (folder / "config.json").write_text(json.dumps({"model_type": "qwen3", "auto_map": {}}))
    with pytest.raises(ModelError, match="program code of its own"):
        foresee(folder)
