"""Tiny random checkpoints in the official layout of the Qwen3 embedder and reranker.

They answer nonsense, but by the same code paths, tokens and files as the real ones: the self-test runs them.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

ADDED_TOKENS = (
    *("<|endoftext|>", "<|im_start|>", "<|im_end|>", "<|object_ref_start|>", "<|object_ref_end|>"),
    *("<|box_start|>", "<|box_end|>", "<|quad_start|>", "<|quad_end|>", "<|vision_start|>", "<|vision_end|>"),
    *("<|vision_pad|>", "<|image_pad|>", "<|video_pad|>", "<tool_call>", "</tool_call>", "<|fim_prefix|>"),
    *("<|fim_middle|>", "<|fim_suffix|>", "<|fim_pad|>", "<|repo_name|>", "<|file_sep|>", "<tool_response>"),
    *("</tool_response>", "<think>", "</think>"),
)
_SPECIAL = 14
_SPLIT = (
    r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
)
TRAINING_TEXT = (
    "yes no yes no the capital of China is Beijing",
    "Given a web search query, retrieve relevant passages that answer the query",
    "Judge whether the Document meets the requirements based on the Query and the Instruct provided",
    "Gravity is a force that attracts two bodies towards each other",
)
_QUERY_PROMPT = "Instruct: Given a web search query, retrieve relevant passages that answer the query\nQuery:"
MODULES = [
    {"idx": 0, "name": "0", "path": "", "type": "sentence_transformers.models.Transformer"},
    {"idx": 1, "name": "1", "path": "1_Pooling", "type": "sentence_transformers.models.Pooling"},
    {"idx": 2, "name": "2", "path": "2_Normalize", "type": "sentence_transformers.models.Normalize"},
]
_POOLING_FLAGS = ("cls_token", "mean_tokens", "max_tokens", "mean_sqrt_len_tokens", "weightedmean_tokens", "lasttoken")


@cache
def small_tokenizer(*, ends_texts: bool) -> str:
    """A tokenizer of the official form with a few hundred tokens, as tokenizer.json. Needs no shared data."""
    from tokenizers import AddedToken, Regex, Tokenizer, models, normalizers, pre_tokenizers, processors, trainers

    tokenizer = Tokenizer(models.BPE())
    tokenizer.normalizer = normalizers.NFC()
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(_SPLIT), behavior="isolated"),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )
    trainer = trainers.BpeTrainer(
        vocab_size=400, initial_alphabet=pre_tokenizers.ByteLevel.alphabet(), show_progress=False, min_frequency=1
    )
    tokenizer.train_from_iterator(TRAINING_TEXT, trainer)
    for number, token in enumerate(ADDED_TOKENS):
        added = [AddedToken(token, normalized=False, special=number < _SPECIAL)]
        tokenizer.add_special_tokens(added) if number < _SPECIAL else tokenizer.add_tokens(added)
    steps: list[Any] = [processors.ByteLevel(add_prefix_space=False, trim_offsets=False, use_regex=False)]
    if ends_texts:
        end = "<|endoftext|>"
        steps.append(
            processors.TemplateProcessing(
                single=f"$A {end}", pair=f"$A $B {end}", special_tokens=[(end, tokenizer.token_to_id(end))]
            )
        )
    tokenizer.post_processor = processors.Sequence(steps)
    return str(tokenizer.to_str())


def tiny_embedder(
    folder: Path,
    *,
    tokenizer: str | None = None,
    pooling: str = "lasttoken",
    seed: int = 0,
    shape: Mapping[str, int] | None = None,
) -> Path:
    """A Qwen3 embedder with random weights in the official layout: no `model.` before the tensors' names.

    Args:
        folder: made here.
        tokenizer: content of tokenizer.json; the small one by default.
        pooling: "cls_token", "mean_tokens", "max_tokens", "mean_sqrt_len_tokens", "weightedmean_tokens", "lasttoken".
        seed: of the weights.
        shape: sizes that differ from the tiny ones, by their names in config.json.
    """
    content = tokenizer or small_tokenizer(ends_texts=True)
    config = {**_qwen_config(content, max_position_embeddings=32768), **(shape or {})}
    folder.mkdir(parents=True, exist_ok=True)
    _save_network(folder, config, seed=seed, prefix="")
    write_json(folder / "modules.json", MODULES)
    pooling_config: dict[str, Any] = {"word_embedding_dimension": config["hidden_size"]}
    pooling_config |= {f"pooling_mode_{flag}": flag == pooling for flag in _POOLING_FLAGS}
    write_json(folder / "1_Pooling/config.json", {**pooling_config, "include_prompt": True})
    prompts = {"query": _QUERY_PROMPT, "document": ""}
    write_json(
        folder / "config_sentence_transformers.json",
        {"prompts": prompts, "default_prompt_name": None, "similarity_fn_name": "cosine"},
    )
    _write_tokenizer(folder, content)
    return folder


def tiny_reranker(
    folder: Path,
    *,
    tokenizer: str | None = None,
    seed: int = 1,
    tied: bool = True,
    shape: Mapping[str, int] | None = None,
) -> Path:
    """A Qwen3 reranker with random weights in the official layout: `model.` before the tensors' names.

    Args:
        folder: made here; without "rerank" in its name it is taken for a chat model, as `modules` is left out.
        tokenizer: content of tokenizer.json; the small one by default.
        seed: of the weights.
        tied: the output layer is the embedding table.
        shape: sizes that differ from the tiny ones, by their names in config.json.
    """
    content = tokenizer or small_tokenizer(ends_texts=False)
    config = {**_qwen_config(content, max_position_embeddings=40960, tied=tied), **(shape or {})}
    folder.mkdir(parents=True, exist_ok=True)
    _save_network(folder, config, seed=seed, prefix="model.")
    _write_tokenizer(folder, content)
    return folder


def _qwen_config(tokenizer: str, *, max_position_embeddings: int, tied: bool = True) -> dict[str, Any]:
    described = json.loads(tokenizer)
    size = 1 + max(token["id"] for token in described["added_tokens"])
    return {
        "architectures": ["Qwen3ForCausalLM"],
        "attention_bias": False,
        "attention_dropout": 0.0,
        "bos_token_id": size - len(described["added_tokens"]),
        "eos_token_id": size - len(described["added_tokens"]),
        "head_dim": 16,
        "hidden_act": "silu",
        "hidden_size": 64,
        "initializer_range": 0.02,
        "intermediate_size": 96,
        "max_position_embeddings": max_position_embeddings,
        "max_window_layers": 2,
        "model_type": "qwen3",
        "num_attention_heads": 4,
        "num_hidden_layers": 2,
        "num_key_value_heads": 2,
        "rms_norm_eps": 1e-06,
        "rope_scaling": None,
        "rope_theta": 1000000,
        "sliding_window": None,
        "tie_word_embeddings": tied,
        "torch_dtype": "bfloat16",
        "transformers_version": "4.51.3",
        "use_cache": True,
        "use_sliding_window": False,
        "vocab_size": size,
    }


def _save_network(folder: Path, config: dict[str, Any], *, seed: int, prefix: str) -> None:
    import torch
    from safetensors.torch import save_file

    generator = torch.Generator().manual_seed(seed)
    hidden, inner, head = config["hidden_size"], config["intermediate_size"], config["head_dim"]
    queries, keys = config["num_attention_heads"] * head, config["num_key_value_heads"] * head

    def random(*shape: int) -> torch.Tensor:
        # Larger than the real ones', so that so small a network tells texts apart.
        scale = float(shape[-1]) ** -0.5
        drawn: torch.Tensor = torch.randn(*shape, generator=generator) * scale
        return drawn.to(torch.bfloat16)

    tensors = {f"{prefix}embed_tokens.weight": random(config["vocab_size"], hidden)}
    for layer in range(config["num_hidden_layers"]):
        at = f"{prefix}layers.{layer}."
        tensors |= {
            f"{at}self_attn.q_proj.weight": random(queries, hidden),
            f"{at}self_attn.k_proj.weight": random(keys, hidden),
            f"{at}self_attn.v_proj.weight": random(keys, hidden),
            f"{at}self_attn.o_proj.weight": random(hidden, queries),
            f"{at}self_attn.q_norm.weight": 1 + random(head),
            f"{at}self_attn.k_norm.weight": 1 + random(head),
            f"{at}mlp.gate_proj.weight": random(inner, hidden),
            f"{at}mlp.up_proj.weight": random(inner, hidden),
            f"{at}mlp.down_proj.weight": random(hidden, inner),
            f"{at}input_layernorm.weight": 1 + random(hidden),
            f"{at}post_attention_layernorm.weight": 1 + random(hidden),
        }
    tensors[f"{prefix}norm.weight"] = 1 + random(hidden)
    if prefix and not config["tie_word_embeddings"]:
        tensors["lm_head.weight"] = random(config["vocab_size"], hidden)
    save_file(tensors, folder / "model.safetensors", metadata={"format": "pt"})
    write_json(folder / "config.json", config)


def _write_tokenizer(folder: Path, content: str) -> None:
    (folder / "tokenizer.json").write_text(content, encoding="utf-8")
    described = json.loads(content)
    decoder = {str(token.pop("id")): token for token in described["added_tokens"]}
    write_json(
        folder / "tokenizer_config.json",
        {
            "add_bos_token": False,
            "add_prefix_space": False,
            "added_tokens_decoder": decoder,
            "additional_special_tokens": list(ADDED_TOKENS[1:_SPECIAL]),
            "bos_token": None,
            "clean_up_tokenization_spaces": False,
            "eos_token": "<|im_end|>",
            "errors": "replace",
            "model_max_length": 131072,
            "pad_token": "<|endoftext|>",
            "split_special_tokens": False,
            "tokenizer_class": "Qwen2Tokenizer",
            "unk_token": None,
        },
    )


def write_json(file: Path, value: Any) -> None:
    """Writes a file of JSON, and makes its folder."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(value, indent=2), encoding="utf-8")
