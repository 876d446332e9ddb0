"""What lies in a model's folder, read from its small JSON files. No weights are loaded here."""

from __future__ import annotations

import hashlib
import json
import stat
import struct
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from qwenfind.errors import ModelError
from qwenfind.inference.card import calls_itself_reranker
from qwenfind.inference.catalogue import KnownModel, ModelKind

_MAX_JSON = 64 << 20
_NOT_A_MODEL = "Choose a folder in the format of sentence-transformers with safetensors weights."
# Old pooling configs have one flag a mode; sentence-transformers joins several active ones in this order.
_POOLING_FLAGS = {
    "pooling_mode_cls_token": "cls",
    "pooling_mode_max_tokens": "max",
    "pooling_mode_mean_tokens": "mean",
    "pooling_mode_mean_sqrt_len_tokens": "mean_sqrt_len_tokens",
    "pooling_mode_weightedmean_tokens": "weightedmean",
    "pooling_mode_lasttoken": "lasttoken",
}
# What repositories call the prompt of a query; the later ones: microsoft/harrier-oss-v1, NovaSearch/stella.
_QUERY_PROMPTS = ("query", "web_search_query", "s2p_query")
_ACTIVATIONS = ("Identity", "Tanh", "ReLU", "GELU", "Sigmoid")
# These count positions from the padding id + 1, so two of them are never used.
_OFFSET_POSITIONS = ("roberta", "xlm-roberta", "camembert", "mpnet", "xmod", "data2vec-text")
_ITEM_BYTES = {"F64": 8, "I64": 8, "F32": 4, "I32": 4, "F16": 2, "BF16": 2, "I16": 2}


@dataclass(frozen=True, slots=True)
class Dense:
    """A linear layer after pooling.

    Attributes:
        folder: where its weights lie, relative to the model's folder.
        activation: name of a class in torch.nn.
    """

    folder: str
    inputs: int
    outputs: int
    activation: str


@dataclass(frozen=True, slots=True)
class Layout:
    """How a checkpoint is to be run.

    Attributes:
        kind: embedder or reranker.
        model_type: the architecture's name in transformers.
        max_tokens: longest input, control tokens included.
        vocabulary: rows of the embedding table.
        lower: texts are lower-cased first.
        pooling: how token vectors become one; several are joined.
        dense: linear layers after pooling, in order.
        dimensions: length of a vector, 0 for a reranker.
        query_prompt: put before queries.
        document_prompt: put before passages.
        causal: tokens see only those before them, so that padding on the right needs no mask.
        tied: the output layer is the embedding table.
        weights: names of the weight files.
        parameters: how many numbers they hold.
        files: every file that the model needs, relative to its folder, sorted.
    """

    kind: ModelKind
    model_type: str
    max_tokens: int
    vocabulary: int
    lower: bool
    pooling: tuple[str, ...]
    dense: tuple[Dense, ...]
    dimensions: int
    query_prompt: str
    document_prompt: str
    causal: bool
    tied: bool
    weights: tuple[str, ...]
    parameters: int
    files: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class InstalledModel:
    """A model on this machine.

    Attributes:
        name: how the user calls it.
        folder: where its files lie.
        size: bytes of its weights.
        identity: hash over every file that changes what the model answers; "" where it has a problem.
        layout: how it is run, or None where it has a problem.
        known: its entry in the catalogue, or None.
        licence: of the catalogue, or as its card names it; "" where neither does.
        problem: why it cannot be used, or "".
    """

    name: str
    folder: Path
    size: int = 0
    identity: str = ""
    layout: Layout | None = None
    known: KnownModel | None = None
    licence: str = ""
    problem: str = ""

    @property
    def kind(self) -> ModelKind | None:
        """What the model does, where that could be read."""
        return self.layout.kind if self.layout else (self.known.kind if self.known else None)

    @property
    def published(self) -> bool:
        """Whether its makers' answers are known, so that its own can be compared with them."""
        return self.known is not None and self.known.reference is not None

    @property
    def dimensions(self) -> int:
        """Length of a vector, or 0."""
        return self.layout.dimensions if self.layout else 0


def read_layout(folder: Path) -> Layout:
    """Reads how the checkpoint in a folder is run, and refuses what cannot be run safely or rightly.

    Raises:
        ModelError: the folder holds no model, or one of a kind that is not served.
    """
    config = _config(folder)
    return _laid_out(folder, config, *_weights(folder))


def foresee(folder: Path) -> None:
    """Refuses, from its small files alone, what `read_layout` would refuse once the weights are there.

    Raises:
        ModelError: as `read_layout`.
    """
    _laid_out(folder, _config(folder), (), [])


def _config(folder: Path) -> dict[str, Any]:
    config = read_json(folder, "config.json")
    if config is None:
        raise ModelError(f"{folder.name} holds no model: config.json is missing.", _NOT_A_MODEL)
    return config


def _laid_out(
    folder: Path, config: Mapping[str, Any], weights: tuple[str, ...], headers: list[dict[str, Any]]
) -> Layout:
    if "auto_map" in config:
        raise ModelError(
            f"{folder.name} needs program code of its own.", "Only models that transformers knows are run."
        )
    model_type = str(config.get("model_type", ""))
    tokenizer = read_json(folder, "tokenizer_config.json") or {}
    if not (folder / "tokenizer.json").is_file() and not (folder / "vocab.txt").is_file():
        raise ModelError(f"{folder.name} has no tokenizer.json.", "Get the whole model again.")
    modules = _modules(folder)
    common = {
        "model_type": model_type,
        "vocabulary": int(config.get("vocab_size", 0)),
        "causal": model_type in ("qwen2", "qwen3") and _looks_back_only(config),
        "tied": bool(config.get("tie_word_embeddings", True)),
        "weights": weights,
        "parameters": sum(_numbers(header) for header in headers),
    }
    names = [name for name, _ in modules]
    if "LogitScore" in names or not modules:
        return _reranker(folder, config, tokenizer, common, has_modules=bool(modules))
    return _embedder(folder, config, tokenizer, common, modules)


def _embedder(
    folder: Path,
    config: Mapping[str, Any],
    tokenizer: Mapping[str, Any],
    common: Mapping[str, Any],
    modules: list[tuple[str, str]],
) -> Layout:
    names = [name for name, _ in modules]
    if names[0] != "Transformer" or names[1:2] != ["Pooling"]:
        raise ModelError(f"{folder.name} is built of {', '.join(names)}.", "Only transformer and pooling are served.")
    dense: list[Dense] = []
    files = ["modules.json"]
    pooling: tuple[str, ...] = ()
    width, includes_prompt = 0, True
    for name, path in modules[1:]:
        if name == "Pooling":
            settings = read_json(folder, f"{path}/config.json")
            if settings is None:
                raise ModelError(f"{folder.name} does not say how it pools.", f"{path}/config.json is missing.")
            pooling, width = _pooling(folder, settings, config)
            includes_prompt = bool(settings.get("include_prompt", True))
            files.append(f"{path}/config.json")
        elif name == "Dense":
            layer = _dense(folder, path, width)
            dense.append(layer)
            width = layer.outputs
            files += [f"{path}/config.json", f"{path}/model.safetensors"]
        elif name not in ("Normalize", "Dropout"):
            raise ModelError(f"{folder.name} has a {name} module, which is not served.", "Choose another model.")
    transformer = read_json(folder, "sentence_bert_config.json") or {}
    prompts = read_json(folder, "config_sentence_transformers.json") or {}
    query, document = _prompts(prompts)
    if not includes_prompt and (query or document):
        raise ModelError(
            f"{folder.name} leaves its prompt out of pooling, which is not served.", "Choose another model."
        )
    return Layout(
        kind=ModelKind.EMBED,
        max_tokens=_max_tokens(config, tokenizer, transformer),
        lower=bool(transformer.get("do_lower_case", False)),
        pooling=pooling,
        dense=tuple(dense),
        dimensions=width,
        query_prompt=query,
        document_prompt=document,
        files=_present(folder, common["weights"], files),
        **common,
    )


def _reranker(
    folder: Path,
    config: Mapping[str, Any],
    tokenizer: Mapping[str, Any],
    common: Mapping[str, Any],
    *,
    has_modules: bool,
) -> Layout:
    architectures = config.get("architectures") or [""]
    if any(str(name).endswith("ForSequenceClassification") for name in architectures):
        raise ModelError(f"{folder.name} is a cross-encoder, which is not served.", "Choose a Qwen3-Reranker.")
    if common["model_type"] != "qwen3" or "Qwen3ForCausalLM" not in architectures:
        raise ModelError(f"{folder.name} does not say how it is used: modules.json is missing.", _NOT_A_MODEL)
    # A chat model has the same files; only its name tells it from the rerankers published without modules.json.
    if not has_modules and "rerank" not in folder.name.lower() and not calls_itself_reranker(folder):
        raise ModelError(
            f"{folder.name} may be a chat model: it has no modules.json.",
            'If it is a Qwen3-Reranker, give its folder a name with "reranker" in it.',
        )
    return Layout(
        kind=ModelKind.RERANK,
        max_tokens=_max_tokens(config, tokenizer, {}),
        lower=False,
        pooling=("lasttoken",),
        dense=(),
        dimensions=0,
        query_prompt="",
        document_prompt="",
        files=_present(folder, common["weights"], ["modules.json", "1_LogitScore/config.json"]),
        **common,
    )


def read_json(folder: Path, name: str) -> dict[str, Any] | None:
    """A small JSON object of a model, or None where the file is not there.

    Raises:
        ModelError: the file is damaged.
    """
    value = _json(folder, name)
    if value is not None and not isinstance(value, dict):
        raise ModelError(f"{name} in {folder.name} is damaged.", "Get the whole model again.")
    return value


def tensors(file: Path) -> dict[str, Any]:
    """The header of a safetensors file: name -> dtype, shape and place of each tensor.

    Raises:
        ModelError: the file is not whole. (Format: github.com/huggingface/safetensors, README.)
    """
    damaged = ModelError(f"{file.name} is damaged or not fully copied.", "Get the model again.")
    try:
        with file.open("rb") as handle:
            size = file.stat().st_size
            (length,) = struct.unpack("<Q", handle.read(8))
            if length > min(_MAX_JSON, size - 8):
                raise damaged
            header = json.loads(handle.read(length))
        header.pop("__metadata__", None)
        ends = [int(tensor["data_offsets"][1]) for tensor in header.values()]
    except (OSError, ValueError, KeyError, TypeError, AttributeError, struct.error) as error:
        raise damaged from error
    if not ends or max(ends) + 8 + length != size:
        raise damaged
    return dict(header)


def sha256_of(file: Path) -> str:
    """The SHA-256 of a file's content, in hexadecimal."""
    with file.open("rb") as handle:
        return hashlib.file_digest(handle, "sha256").hexdigest()


def _json(folder: Path, name: str) -> Any:
    file = folder / name
    try:
        facts = file.stat()
    except OSError:
        return None
    if not stat.S_ISREG(facts.st_mode) or facts.st_size > _MAX_JSON:
        raise ModelError(f"{name} in {folder.name} is no ordinary file.", "Get the whole model again.")
    try:
        return json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise ModelError(f"{name} in {folder.name} is damaged.", "Get the whole model again.") from error


def _weights(folder: Path) -> tuple[tuple[str, ...], list[dict[str, Any]]]:
    index = read_json(folder, "model.safetensors.index.json")
    if index is not None:
        named = index.get("weight_map")
        names = sorted({str(name) for name in named.values()}) if isinstance(named, dict) else []
    else:
        names = ["model.safetensors"] if (folder / "model.safetensors").is_file() else []
    if not names:
        pickled = next((file.name for pattern in ("*.bin", "*.pt") for file in folder.glob(pattern)), "")
        if pickled:
            raise ModelError(
                f"{folder.name} holds only pickled weights ({pickled}), which could run code.",
                "Get the model's safetensors files.",
            )
        raise ModelError(f"{folder.name} holds no model.safetensors.", _NOT_A_MODEL)
    for name in names:
        if PurePosixPath(name).name != name or not (folder / name).is_file():
            raise ModelError(f"The model {folder.name} lacks {name}.", "Get the whole model again.")
    return tuple(names), [tensors(folder / name) for name in names]


def _numbers(header: Mapping[str, Any]) -> int:
    total = 0
    for tensor in header.values():
        begin, end = tensor["data_offsets"]
        total += (int(end) - int(begin)) // _ITEM_BYTES.get(str(tensor["dtype"]), 1)
    return total


def _modules(folder: Path) -> list[tuple[str, str]]:
    listed = _json(folder, "modules.json")
    if listed is None:
        return []
    modules = []
    try:
        for module in sorted(listed, key=lambda item: int(item["idx"])):
            kind, path = str(module["type"]), str(module["path"])
            if not kind.startswith("sentence_transformers."):
                raise ModelError(f"{folder.name} needs program code of its own ({kind}).", "Choose another model.")
            place = PurePosixPath(path)
            if place.is_absolute() or ".." in place.parts or "\\" in path:
                raise ModelError(f"modules.json in {folder.name} points outside the folder.", "Do not use this model.")
            modules.append((kind.rsplit(".", 1)[-1], path))
    except (KeyError, TypeError, ValueError) as error:
        raise ModelError(f"modules.json in {folder.name} is damaged.", "Get the whole model again.") from error
    if not modules:
        raise ModelError(f"modules.json in {folder.name} is empty.", "Get the whole model again.")
    if modules[0][1]:
        raise ModelError(f"{folder.name} keeps its transformer in a folder of its own.", "Choose another model.")
    return modules


def _pooling(folder: Path, settings: Mapping[str, Any], config: Mapping[str, Any]) -> tuple[tuple[str, ...], int]:
    chosen = settings.get("pooling_mode")
    if chosen is None:
        modes = [mode for flag, mode in _POOLING_FLAGS.items() if settings.get(flag)] or ["mean"]
    else:
        modes = [chosen] if isinstance(chosen, str) else [str(mode) for mode in chosen]
    for mode in modes:
        if mode not in _POOLING_FLAGS.values():
            raise ModelError(f"{folder.name} pools by {mode!r}, which is not served.", "Choose another model.")
    width = settings.get("embedding_dimension") or settings.get("word_embedding_dimension") or config.get("hidden_size")
    if not isinstance(width, int) or width <= 0:
        raise ModelError(f"{folder.name} does not say how long its vectors are.", "Get the whole model again.")
    return tuple(modes), width * len(modes)


def _dense(folder: Path, path: str, width: int) -> Dense:
    settings = read_json(folder, f"{path}/config.json") or {}
    activation = str(settings.get("activation_function", "torch.nn.modules.activation.Tanh"))
    name = activation.rsplit(".", 1)[-1]
    if not activation.startswith("torch.nn.") or name not in _ACTIVATIONS or settings.get("use_residual"):
        raise ModelError(f"{folder.name} has a Dense module that is not served.", "Choose another model.")
    if settings.get("in_features") != width or not (folder / path / "model.safetensors").is_file():
        raise ModelError(f"{path} in {folder.name} is damaged.", "Get the whole model again.")
    tensors(folder / path / "model.safetensors")
    return Dense(path, width, int(settings["out_features"]), name)


def _prompts(settings: Mapping[str, Any]) -> tuple[str, str]:
    prompts = settings.get("prompts") or {}
    default = prompts.get(settings.get("default_prompt_name") or "", "")
    document = next((prompts[name] for name in ("document", "passage", "corpus") if name in prompts), default)
    query = next((prompts[name] for name in _QUERY_PROMPTS if name in prompts), default)
    return str(query), str(document)


def _max_tokens(config: Mapping[str, Any], tokenizer: Mapping[str, Any], transformer: Mapping[str, Any]) -> int:
    positions = config.get("max_position_embeddings")
    if isinstance(positions, int) and config.get("model_type") in _OFFSET_POSITIONS:
        positions -= 2
    limits = (positions, tokenizer.get("model_max_length"), transformer.get("max_seq_length"))
    # Tokenizers without a limit say 1e30.
    known = [int(limit) for limit in limits if isinstance(limit, int | float) and 0 < limit < 1e9]
    return min(known, default=512)


def _looks_back_only(config: Mapping[str, Any]) -> bool:
    return bool(config.get("is_causal", True)) and not config.get("use_bidirectional_attention")


def _present(folder: Path, weights: tuple[str, ...], modules: list[str]) -> tuple[str, ...]:
    names = [
        *weights,
        *modules,
        "config.json",
        "config_sentence_transformers.json",
        "sentence_bert_config.json",
        "model.safetensors.index.json",
        "tokenizer.json",
        "tokenizer_config.json",
        "special_tokens_map.json",
        "added_tokens.json",
        "vocab.json",
        "merges.txt",
        "vocab.txt",
    ]
    return tuple(sorted({name for name in names if (folder / name).is_file()}))
