"""Loads a checkpoint's tokenizer and network. Runs in the inference child only."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import torch
from numpy.typing import NDArray

from qwenfind.errors import ModelError
from qwenfind.inference import devices
from qwenfind.inference.layout import Layout, read_json
from qwenfind.inference.products import onednn, onednn_is_faster
from qwenfind.inference.prompts import Neutraliser
from qwenfind.inference.qwen3 import Qwen3, shape_of
from qwenfind.inference.steps import Steps, finished

PRECISIONS = ("float32", "bfloat16", "float16", "int8")

# Of tokenizer_config.json: what has transformers run another tokenizer than tokenizer.json describes.
_CHANGES = ("add_bos_token", "add_eos_token", "add_prefix_space", "split_special_tokens")

# What a token takes in memory while it is computed, for each number of its hidden state: 2048 tokens of the 0.6B shape,
# 1024 wide, took 0.56 GB beside the weights in bfloat16. So few tokens always run.
_BYTES_PER_NUMBER, _FEWEST_AT_ONCE = 300, 256


class Tokens:
    """A checkpoint's tokenizer, for foreign text: control tokens come from us alone.

    Args:
        folder: the model's folder.
        layout: how the model is run.

    Raises:
        ModelError: the tokenizer cannot be loaded or does not belong to the model.
    """

    def __init__(self, folder: Path, layout: Layout) -> None:
        self.backend: Any = _as_written(folder) or _by_transformers(folder)
        self.backend.no_padding()
        self.backend.no_truncation()
        added = self.backend.get_added_tokens_decoder()
        largest = max(self.backend.get_vocab(with_added_tokens=True).values())
        if layout.vocabulary and largest >= layout.vocabulary:
            raise ModelError(
                f"The tokenizer in {folder.name} belongs to another model.",
                f"It knows {largest + 1} tokens, the model {layout.vocabulary}.",
            )
        self.neutralise = Neutraliser((token.content, token.normalized) for token in added.values())
        self._lower = layout.lower

    def id_of(self, token: str) -> int | None:
        """The id of a token, or None where the tokenizer has none such."""
        found: int | None = self.backend.token_to_id(token)
        return found

    def of_documents(self, texts: Sequence[str], *, prompt: str, max_tokens: int) -> list[list[int]]:
        """Token ids with the model's own beginning and end, cut to `max_tokens`; the end survives the cut."""
        self.backend.enable_truncation(max_length=max_tokens)
        try:
            prepared = [prompt + self.neutralise(text) for text in texts]
            if self._lower:
                prepared = [text.lower() for text in prepared]
            return [encoding.ids for encoding in self.backend.encode_batch_fast(prepared)]
        finally:
            self.backend.no_truncation()

    def characters_within(self, text: str, *, prompt: str, max_tokens: int) -> int:
        """About how many characters of a document `of_documents` leaves."""
        encoding = self.backend.encode(prompt + self.neutralise(text))
        if len(encoding.ids) <= max_tokens:
            return len(text)
        # The model's own end takes the place of what is cut.
        return int(max(0, min(encoding.offsets[max_tokens - 2][1] - len(prompt), len(text))))

    def of_foreign(self, text: str) -> list[int]:
        """Token ids of foreign text, without beginning or end."""
        return list(self.backend.encode(self.neutralise(text), add_special_tokens=False).ids)

    def of_our_own(self, text: str) -> list[int]:
        """Token ids of a text that we wrote ourselves, control tokens included."""
        return list(self.backend.encode(text, add_special_tokens=False).ids)


def _as_written(folder: Path) -> Any:
    """The tokenizer that tokenizer.json describes, where transformers would change nothing of it; else None.

    transformers takes more than a second to load, for which a first search would wait.
    """
    from tokenizers import Tokenizer

    config = read_json(folder, "tokenizer_config.json") or {}
    if config.get("tokenizer_class") != "Qwen2Tokenizer" or any(map(config.get, _CHANGES)):
        return None
    try:
        backend = Tokenizer.from_file(str(folder / "tokenizer.json"))
    except Exception:  # It raises nothing narrower; transformers tells what is wrong.
        return None
    added = {token["content"]: int(at) for at, token in config.get("added_tokens_decoder", {}).items()}
    named = [config.get(f"{role}_token") for role in ("bos", "eos", "pad", "unk")]
    known = all(backend.token_to_id(token) == at for token, at in added.items())
    # A token may be told with more about it, which transformers reads.
    return backend if known and all(token is None or token in list(added) for token in named) else None


def _by_transformers(folder: Path) -> Any:
    from transformers import AutoTokenizer

    try:
        loaded = AutoTokenizer.from_pretrained(str(folder), local_files_only=True, trust_remote_code=False)
        return loaded.backend_tokenizer
    except (OSError, ValueError, KeyError, AttributeError, ImportError) as error:
        raise ModelError(f"The tokenizer in {folder.name} cannot be loaded.", str(error)[:200]) from error


class Network(Protocol):
    """A network without an output layer, in memory.

    Attributes:
        precision: what it multiplies in.
        table: the embeddings of its vocabulary, shape (vocabulary, hidden).
        tokens_at_once: padded tokens that run at once.
    """

    precision: str
    tokens_at_once: int
    table: torch.Tensor

    def last_rows(self, texts: Sequence[Sequence[int]]) -> torch.Tensor:
        """The hidden state of the last token of each text, shape (texts, hidden)."""
        ...

    def in_steps(self, texts: Sequence[Sequence[int]]) -> Steps[torch.Tensor]:
        """`last_rows`, left wherever that can be."""
        ...

    def hidden(self, texts: Sequence[Sequence[int]]) -> tuple[torch.Tensor, torch.Tensor]:
        """All hidden states, shape (texts, longest, hidden), padded on the right, and the texts' lengths."""
        ...

    def widened(self) -> contextlib.AbstractContextManager[Network]:
        """The same network in float32, while the context lasts."""
        ...


def load_network(folder: Path, layout: Layout, *, precision: str, device: str) -> Network:
    """The network without an output layer, on a device; what it gives lies on the processor.

    Raises:
        ModelError: weights are missing or of the wrong shape, or transformers does not know the architecture.
    """
    shape = shape_of(folder, layout)
    offered = PRECISIONS if shape and device == "cpu" else tuple(name for name in PRECISIONS if name != "int8")
    if precision not in offered:
        raise ModelError(f"{precision} is no number type of this model.", f"Use one of {', '.join(offered)}.")
    if shape:
        return Qwen3(folder, layout, shape, precision=precision, device=device)
    return _Transformers(folder, precision=precision, causal=layout.causal, device=device)


class _Transformers:
    """Any architecture that transformers knows, by its own module."""

    def __init__(self, folder: Path, *, precision: str, causal: bool, device: str) -> None:
        self.precision = precision
        self.tokens_at_once = devices.tokens_at_once(device)
        self._device = device
        self._causal = causal
        self._module = _module(folder, getattr(torch, precision), device)
        self.table: torch.Tensor = self._module.get_input_embeddings().weight

    def last_rows(self, texts: Sequence[Sequence[int]]) -> torch.Tensor:
        hidden, lengths = self.hidden(texts)
        return hidden[torch.arange(len(texts)), lengths - 1]

    def in_steps(self, texts: Sequence[Sequence[int]]) -> Steps[torch.Tensor]:
        yield
        return self.last_rows(texts)

    def hidden(self, texts: Sequence[Sequence[int]]) -> tuple[torch.Tensor, torch.Tensor]:
        ids, lengths = _padded(texts)
        arguments: dict[str, Any] = {"input_ids": ids.to(self._device)}
        # Without a mask a causal model takes its fast path; tokens never see the padding to their right.
        if not self._causal and int(lengths.min()) < ids.shape[1]:
            inside = (torch.arange(ids.shape[1])[None, :] < lengths[:, None]).long()
            arguments["attention_mask"] = inside.to(self._device)
        if self._causal:
            arguments["use_cache"] = False
        hidden: torch.Tensor = self._module(**arguments).last_hidden_state.cpu()
        return hidden, lengths

    @contextlib.contextmanager
    def widened(self) -> Iterator[_Transformers]:
        narrow = getattr(torch, self.precision)
        self._module.float()
        try:
            yield self
        finally:
            # Exact: every 16-bit number survives the way to float32 and back.
            self._module.to(narrow)


def _module(folder: Path, dtype: torch.dtype, device: str) -> Any:
    from transformers import AutoModel

    try:
        module, report = AutoModel.from_pretrained(
            str(folder),
            dtype=dtype,
            local_files_only=True,
            trust_remote_code=False,
            use_safetensors=True,
            output_loading_info=True,
            # WORKAROUND for pytorch#182726: on macOS torch's fused attention gave NaN in batches.
            attn_implementation="eager" if device == "mps" else None,
        )
    except (OSError, ValueError, KeyError, ImportError, RuntimeError) as error:
        raise ModelError(f"{folder.name} cannot be loaded.", str(error).splitlines()[0][:200]) from error
    # Where weights are missing, transformers makes random ones up and only logs it. A pooler is never asked.
    missing = sorted(name for name in report["missing_keys"] if not name.startswith("pooler."))
    if missing or report["mismatched_keys"]:
        raise ModelError(f"{folder.name} lacks weights ({', '.join(missing[:3])}).", "Get the whole model again.")
    module.eval()
    for parameter in module.parameters():
        parameter.requires_grad_(False)
    if device == "cpu" and dtype == torch.float32 and onednn_is_faster():
        _use_onednn(module)
    return module.to(device)


def room(network: Network) -> int:
    """Tokens that half of the memory which is free now has room for."""
    import psutil

    free: int = psutil.virtual_memory().available
    return max(_FEWEST_AT_ONCE, free // 2 // (_BYTES_PER_NUMBER * network.table.shape[1]))


def groups(lengths: Sequence[int], tokens: int) -> Iterator[list[int]]:
    """Indices of texts that run together: alike in length, longest first, within the token budget."""
    together: list[int] = []
    for index in sorted(range(len(lengths)), key=lambda i: -lengths[i]):
        if together and (len(together) + 1) * lengths[together[0]] > tokens:
            yield together
            together = []
        together.append(index)
    if together:
        yield together


def _padded(sequences: Sequence[Sequence[int]]) -> tuple[torch.Tensor, torch.Tensor]:
    """Token ids padded on the right, and how long each sequence is.

    On the right on every machine: left padding leaves rows with nothing to attend to, which are NaN on macOS
    (sentence-transformers issue 3498).
    """
    lengths = torch.tensor([len(sequence) for sequence in sequences])
    ids = torch.zeros((len(sequences), int(lengths.max())), dtype=torch.long)
    for row, sequence in enumerate(sequences):
        ids[row, : len(sequence)] = torch.tensor(sequence, dtype=torch.long)
    return ids, lengths


def finite_rows(
    run: Callable[[Network, list[int]], Steps[torch.Tensor]], lengths: Sequence[int], network: Network
) -> Steps[tuple[NDArray[np.float32], list[int]]]:
    """Runs all sequences in groups; what comes out non-finite is run again alone in float32.

    Args:
        run: from a network and indices to one row of numbers each, in steps.
        lengths: of the sequences.
        network: to run.

    Returns:
        one row a sequence, and the indices of those that stayed non-finite, whose rows are zero.
    """
    rows: list[NDArray[np.float32] | None] = [None] * len(lengths)
    doubtful: list[int] = []
    for group in groups(lengths, min(network.tokens_at_once, room(network))):
        values = (yield from devices.fitting(run, network, group)).float()
        sound = torch.isfinite(values).all(dim=1).tolist()
        for index, row, good in zip(group, values.numpy(), sound, strict=True):
            rows[index] = row
            if not good:
                doubtful.append(index)
    failed = []
    with network.widened() if doubtful else contextlib.nullcontext(network) as wide:
        for index in doubtful:
            values = finished(run(wide, [index])).float()
            rows[index] = values.numpy()[0]
            if not bool(torch.isfinite(values).all()):
                failed.append(index)
                rows[index] = np.zeros_like(values.numpy()[0])
    return np.stack([row for row in rows if row is not None]).astype(np.float32, copy=False), sorted(failed)


class _OneDnnLinear(torch.nn.Module):
    """A linear layer multiplied by oneDNN instead of the platform's BLAS."""

    def __init__(self, linear: torch.nn.Linear) -> None:
        super().__init__()
        self.weight = linear.weight
        self.bias = linear.bias
        self.in_features, self.out_features = linear.in_features, linear.out_features

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """The product; the same numbers to within float32 rounding."""
        return onednn(x, self.weight, self.bias)


def _use_onednn(module: Any) -> None:
    for parent in list(module.modules()):
        for name, child in list(parent.named_children()):
            if type(child) is torch.nn.Linear:
                setattr(parent, name, _OneDnnLinear(child))
