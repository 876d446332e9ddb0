"""Tiny random checkpoints: the Qwen3 ones that the self-test runs too, and a BERT embedder; the official tokenizers."""

from __future__ import annotations

import atexit
import json
import os
import shutil
import subprocess
import sys
import tempfile
from functools import cache
from pathlib import Path

from qwenfind.inference.catalogue import KnownFile, KnownModel, ModelKind
from qwenfind.inference.layout import sha256_of
from qwenfind.inference.tiny import (
    ADDED_TOKENS,
    MODULES,
    TRAINING_TEXT,
    small_tokenizer,
    tiny_embedder,
    tiny_reranker,
    write_json,
)

__all__ = [
    "ADDED_TOKENS",
    "SHAPE_0_6B",
    "known_tiny",
    "official_tokenizers",
    "small_tokenizer",
    "tiny_bert",
    "tiny_embedder",
    "tiny_reranker",
]


@cache
def official_tokenizers(qwen_data: Path) -> Path:
    """The official tokenizer files, rebuilt hash for hash in a few seconds: embedding/, embedding_4b_8b/, reranker/."""
    folder = _session_folder()
    shutil.copyfile(qwen_data / "qwen.tiktoken", folder / "qwen.tiktoken")
    script = qwen_data / "build_tokenizer.py"
    subprocess.run(
        [sys.executable, str(script), str(folder)],
        check=True,
        stdout=subprocess.DEVNULL,
        # Read as UTF-8 on every platform.
        env={**os.environ, "PYTHONUTF8": "1"},
    )
    return folder


# Of Qwen3-Embedding-0.6B: model.safetensors has the official 1,191,586,416 bytes.
SHAPE_0_6B = {
    "head_dim": 128,
    "hidden_size": 1024,
    "intermediate_size": 3072,
    "max_window_layers": 28,
    "num_attention_heads": 16,
    "num_hidden_layers": 28,
    "num_key_value_heads": 8,
}


def tiny_bert(folder: Path, *, seed: int = 2) -> Path:
    """A BERT embedder with random weights in the layout of all-MiniLM-L6-v2."""
    import torch
    from safetensors.torch import save_file
    from tokenizers import Tokenizer, models, normalizers, pre_tokenizers, processors
    from transformers import BertConfig, BertModel

    words = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"]
    words += sorted({word for text in TRAINING_TEXT for word in text.lower().replace(",", " ,").split()})
    words += [*"abcdefghijklmnopqrstuvwxyz[]", *(f"##{letter}" for letter in "abcdefghijklmnopqrstuvwxyz")]
    vocabulary = {word: number for number, word in enumerate(dict.fromkeys(words))}
    tokenizer = Tokenizer(models.WordPiece(vocabulary, unk_token="[UNK]"))
    tokenizer.normalizer = normalizers.BertNormalizer(lowercase=True)
    tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    tokenizer.post_processor = processors.TemplateProcessing(
        single="[CLS] $A [SEP]", special_tokens=[("[CLS]", vocabulary["[CLS]"]), ("[SEP]", vocabulary["[SEP]"])]
    )
    tokenizer.add_special_tokens(words[:5])
    folder.mkdir(parents=True, exist_ok=True)
    tokenizer.save(str(folder / "tokenizer.json"))
    config = BertConfig(
        vocab_size=len(vocabulary),
        hidden_size=32,
        num_hidden_layers=2,
        num_attention_heads=4,
        intermediate_size=64,
        max_position_embeddings=64,
    )
    torch.manual_seed(seed)
    network = BertModel(config)
    save_file({name: value.contiguous() for name, value in network.state_dict().items()}, folder / "model.safetensors")
    write_json(folder / "config.json", {**json.loads(config.to_json_string()), "architectures": ["BertModel"]})
    special = {f"{name}_token": f"[{name.upper()}]" for name in ("pad", "unk", "cls", "sep", "mask")}
    write_json(
        folder / "tokenizer_config.json",
        {**special, "do_lower_case": True, "model_max_length": 64, "tokenizer_class": "BertTokenizer"},
    )
    (folder / "vocab.txt").write_text("\n".join(vocabulary) + "\n", encoding="utf-8")
    write_json(folder / "modules.json", MODULES)
    write_json(folder / "1_Pooling/config.json", {"word_embedding_dimension": 32, "pooling_mode_mean_tokens": True})
    write_json(folder / "sentence_bert_config.json", {"max_seq_length": 48, "do_lower_case": False})
    return folder


def _session_folder() -> Path:
    folder = Path(tempfile.mkdtemp(prefix="qwenfind-tokenizers-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


def known_tiny(folder: Path) -> KnownModel:
    """A catalogue's entry for a checkpoint that was made here, called "tiny"."""
    file = folder / "model.safetensors"
    size = file.stat().st_size
    return KnownModel(
        name="tiny",
        title="Tiny",
        kind=ModelKind.EMBED,
        repo="maker/tiny",
        revision="f" * 40,
        licence="Apache-2.0",
        languages="nonsense",
        parameters=1_000,
        size=size,
        files=(KnownFile(file.name, size, sha256_of(file)),),
    )
