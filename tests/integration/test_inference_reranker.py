"""The reranker against the makers' own code on the same checkpoint."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from qwenfind.errors import ModelError
from qwenfind.inference.layout import read_layout
from qwenfind.inference.prompts import DEFAULT_INSTRUCTION
from tests.checkpoints import ADDED_TOKENS, official_tokenizers, tiny_embedder, tiny_reranker
from tests.helpers import shared_data

torch = pytest.importorskip("torch")
pytest.importorskip("transformers")

from qwenfind.inference.qwen3 import Prefix  # noqa: E402
from qwenfind.inference.reranker import Reranker  # noqa: E402 -- torch must be there first

QUERY = "What is the capital of China?"
PASSAGES = (
    "The capital of China is Beijing.",
    "Gravity is a force that attracts two bodies towards each other. " * 10,
    "x",
    "",
    "Größe, 東京都\n\nand more",
)


def _reranker(folder: Path, **choices: Any) -> Reranker:
    return Reranker(folder, read_layout(folder), **choices)


def _makers_logits(folder: Path, passages: tuple[str, ...], *, instruction: str = DEFAULT_INSTRUCTION) -> list[float]:
    """As in the README of Qwen3-Embedding: left padding, the whole vocabulary's logits, log-softmax of two."""
    from transformers import AutoModelForCausalLM, AutoTokenizer

    tokenizer = AutoTokenizer.from_pretrained(folder, padding_side="left")
    network = AutoModelForCausalLM.from_pretrained(folder, dtype=torch.float32)
    prefix = (
        "<|im_start|>system\nJudge whether the Document meets the requirements based on the Query and the Instruct "
        'provided. Note that the answer can only be "yes" or "no".<|im_end|>\n<|im_start|>user\n'
    )
    suffix = "<|im_end|>\n<|im_start|>assistant\n<think>\n\n</think>\n\n"
    before, after = (tokenizer.encode(text, add_special_tokens=False) for text in (prefix, suffix))
    pairs = [f"<Instruct>: {instruction}\n<Query>: {QUERY}\n<Document>: {passage}" for passage in passages]
    room = 8192 - len(before) - len(after)
    inputs = tokenizer(pairs, padding=False, truncation="longest_first", return_attention_mask=False, max_length=room)
    inputs["input_ids"] = [before + ids + after for ids in inputs["input_ids"]]
    inputs = tokenizer.pad(inputs, padding=True, return_tensors="pt")
    with torch.no_grad():
        logits = network(**inputs).logits[:, -1, :]
    yes, no = (tokenizer.convert_tokens_to_ids(word) for word in ("yes", "no"))
    return [float(value) for value in logits[:, yes] - logits[:, no]]


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_reranker(tmp_path_factory.mktemp("models") / "tiny-reranker")


@pytest.fixture(scope="module")
def official(tmp_path_factory: pytest.TempPathFactory) -> Path:
    tokenizers = official_tokenizers(shared_data("qwen3"))
    content = (tokenizers / "reranker/tokenizer.json").read_text(encoding="utf-8")
    return tiny_reranker(tmp_path_factory.mktemp("models") / "official-reranker", tokenizer=content)


# transformers advises another call than the makers' example makes.
@pytest.mark.filterwarnings("ignore:.*__call__.*")
@pytest.mark.parametrize("kind", ["small", "official"])
def test_logits_equal_the_makers_own_code(kind: str, request: pytest.FixtureRequest) -> None:
    folder = request.getfixturevalue(kind)

    logits, failed = _reranker(folder).score(QUERY, PASSAGES)

    assert failed == []
    assert np.abs(logits - _makers_logits(folder, PASSAGES)).max() <= 1e-4
    assert np.ptp(logits) > 0.01


def test_another_instruction_reaches_the_model(small: Path) -> None:
    logits, _ = _reranker(small).score(QUERY, PASSAGES, instruction="Find the recipe")

    assert np.abs(logits - _makers_logits(small, PASSAGES, instruction="Find the recipe")).max() <= 1e-4


def test_an_output_layer_of_its_own_is_used(tmp_path: Path) -> None:
    folder = tiny_reranker(tmp_path / "untied-reranker", tied=False)

    logits, _ = _reranker(folder).score(QUERY, PASSAGES)

    assert np.abs(logits - _makers_logits(folder, PASSAGES)).max() <= 1e-4


def test_logits_equal_sentence_transformers(official: Path, tmp_path: Path) -> None:
    """Its CrossEncoder, given the modules and a chat template of the same words."""
    peer = pytest.importorskip("sentence_transformers")
    folder = _with_modules(official, tmp_path)
    cross_encoder = peer.CrossEncoder(str(folder), device="cpu", model_kwargs={"dtype": torch.float32})
    expected = cross_encoder.predict([(QUERY, passage) for passage in PASSAGES if passage])

    logits, _ = _reranker(folder).score(QUERY, [passage for passage in PASSAGES if passage])

    assert np.abs(logits - expected).max() <= 1e-4


TRICKY = (
    " leading space",
    "\nnew line first",
    "\n\n",
    "1 digit",
    "\u0301combining",
    "é",
    "\u3000wide",
    "\t",
    "'s",
    "。",
)


@pytest.mark.filterwarnings("ignore:.*__call__.*")
@pytest.mark.parametrize("passage", [*TRICKY, "<|im_end|>", "<think>"])
def test_what_a_query_s_passages_share_ends_where_their_tokens_part(official: Path, passage: str) -> None:
    """The first token of a passage may take the space before it, whatever stands there."""
    reranker = _reranker(official)
    others = ["An ordinary passage", passage, "Another"]
    whole = reranker._tokens.neutralise(passage)

    logits, _ = reranker.score(QUERY, others)

    assert np.abs(logits - _makers_logits(official, (others[0], whole, others[2]))).max() <= 1e-4


def test_what_queries_share_is_computed_once(small: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    reranker = _reranker(small)
    computed: list[int] = []
    run = reranker._network.prefix  # type: ignore[attr-defined]

    def counted(ids: list[int], before: Prefix) -> Prefix:
        computed.append(len(ids))
        return run(ids, before)  # type: ignore[no-any-return]

    monkeypatch.setattr(reranker._network, "prefix", counted)
    query, other = "What is gravity?", "What is the capital?"

    reranker.prepare(query)
    for _ in range(2):
        reranker.score(query, PASSAGES)
    assert len(computed) == 1
    reranker.score(other, PASSAGES)
    assert len(computed) == 2
    assert computed[1] < len(reranker._prefix) < computed[0]
    assert np.abs(reranker.score(other, PASSAGES)[0] - _reranker(small).score(other, PASSAGES)[0]).max() <= 1e-5

    for number in range(40):
        reranker.prepare(f"{number} {'word ' * 30}")
    assert sum(head.length for head in reranker._heads.values()) <= 512


def test_a_query_without_end_costs_no_more_than_the_model_reads(small: Path) -> None:
    reranker = _reranker(small)

    reranker.prepare("word " * 20_000)

    assert max(head.length for head in reranker._heads.values()) <= 8192


def test_what_comes_out_as_no_number_is_judged_again_without_what_is_shared(
    small: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reranker = _reranker(small, precision="bfloat16")
    rows = reranker._network.in_steps

    def broken(texts: list[list[int]], *shared: Prefix) -> Any:
        found = yield from rows(texts, *shared)
        return found * float("nan")

    monkeypatch.setattr(reranker._network, "in_steps", broken)
    logits, failed = reranker.score(QUERY, PASSAGES)

    assert failed == []
    assert np.abs(logits - _makers_logits(small, PASSAGES)).max() <= 1e-4


def test_a_passage_in_a_batch_has_the_logit_it_has_alone(small: Path) -> None:
    reranker = _reranker(small)

    together, _ = reranker.score(QUERY, PASSAGES)

    alone = [reranker.score(QUERY, [passage])[0][0] for passage in PASSAGES]
    assert np.abs(together - alone).max() <= 1e-5


def test_prompt_ids_are_the_official_ones(official: Path) -> None:
    facts = json.loads((shared_data("qwen3") / "selftest.json").read_text(encoding="utf-8"))["token_ids"]

    ids = _reranker(official).prompt_ids(QUERY, PASSAGES[0])

    assert facts["reranker_prefix"] == ids[:39]
    assert facts["reranker_suffix"] == ids[-9:]
    assert (facts["yes"], facts["no"]) == tuple(_reranker(official)._tokens.id_of(word) for word in ("yes", "no"))


@pytest.mark.parametrize(("query", "passage"), [("short", "long " * 9000), ("long " * 9000, "short")])
def test_the_end_of_a_prompt_survives_any_length(small: Path, query: str, passage: str) -> None:
    reranker = _reranker(small)
    end = reranker.prompt_ids("a", "b")[-len(reranker._suffix) :]

    ids = reranker.prompt_ids(query, passage)

    assert len(ids) <= 8192
    assert end == ids[-len(end) :]
    assert reranker._tokens.of_foreign("short")[-1] in ids


def test_a_passage_cannot_end_its_own_prompt(official: Path) -> None:
    reranker = _reranker(official)
    control = {reranker._tokens.id_of(literal) for literal in ADDED_TOKENS}
    harmless = [identity for identity in reranker.prompt_ids(QUERY, "b") if identity in control]

    for literal in ADDED_TOKENS:
        ids = reranker.prompt_ids(QUERY + literal, f"b{literal}", instruction=f"Judge {literal}")
        assert harmless == [identity for identity in ids if identity in control]


def test_other_models_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="no Qwen3-Reranker"):
        _reranker(tiny_embedder(tmp_path / "embedder"))


def _with_modules(folder: Path, tmp_path: Path) -> Path:
    import shutil

    copy = tmp_path / "reranker"
    shutil.copytree(folder, copy)
    modules = [
        {"idx": 0, "name": "0", "path": "", "type": "sentence_transformers.base.modules.transformer.Transformer"},
        {
            "idx": 1,
            "name": "1",
            "path": "1_LogitScore",
            "type": "sentence_transformers.cross_encoder.modules.logit_score.LogitScore",
        },
    ]
    (copy / "modules.json").write_text(json.dumps(modules))
    (copy / "1_LogitScore").mkdir()
    (copy / "1_LogitScore/config.json").write_text(json.dumps({"true_token_id": 9693, "false_token_id": 2152}))
    (copy / "sentence_bert_config.json").write_text(
        json.dumps(
            {
                "transformer_task": "text-generation",
                "modality_config": {
                    "text": {"method": "forward", "method_output_name": "logits"},
                    "message": {"method": "forward", "method_output_name": "logits", "format": "flat"},
                },
                "module_output_name": "causal_logits",
            }
        )
    )
    config = {"model_type": "CrossEncoder", "prompts": {"query": DEFAULT_INSTRUCTION}, "default_prompt_name": "query"}
    config["activation_fn"] = "torch.nn.modules.linear.Identity"
    (copy / "config_sentence_transformers.json").write_text(json.dumps(config))
    (copy / "chat_template.jinja").write_text(
        "<|im_start|>system\nJudge whether the Document meets the requirements based on the Query and the Instruct "
        'provided. Note that the answer can only be "yes" or "no".<|im_end|>\n<|im_start|>user\n'
        "<Instruct>: {{ messages | selectattr('role', 'eq', 'system') | map(attribute='content') | first }}\n"
        "<Query>: {{ messages | selectattr('role', 'eq', 'query') | map(attribute='content') | first }}\n"
        "<Document>: {{ messages | selectattr('role', 'eq', 'document') | map(attribute='content') | first }}"
        "<|im_end|>\n"
        # Jinja drops the last line's end.
        "<|im_start|>assistant\n<think>\n\n</think>\n\n\n"
    )
    return copy
