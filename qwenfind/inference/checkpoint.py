"""Loads a checkpoint's tokenizer and network. Runs in the inference child only."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from qwenfind.errors import ModelError
from qwenfind.inference.layout import Layout
from qwenfind.inference.prompts import Neutraliser

DTYPES = {"float32": torch.float32, "bfloat16": torch.bfloat16, "float16": torch.float16}

# Padded tokens that run at once. More of them fall out of a processor's second-level cache: 32 texts of 200 tokens ran
# slower, text for text, than 8 did.
_TOKENS_AT_ONCE = 2048
# A product of this many rows tells which library multiplies faster here.
_TRIAL_ROWS = 256
_WORTHWHILE = 1.15


class Tokens:
    """A checkpoint's tokenizer, for foreign text: control tokens come from us alone.

    Args:
        folder: the model's folder.
        layout: how the model is run.

    Raises:
        ModelError: the tokenizer cannot be loaded or does not belong to the model.
    """

    def __init__(self, folder: Path, layout: Layout) -> None:
        from transformers import AutoTokenizer

        try:
            loaded = AutoTokenizer.from_pretrained(str(folder), local_files_only=True, trust_remote_code=False)
            self.backend: Any = loaded.backend_tokenizer
        except (OSError, ValueError, KeyError, AttributeError, ImportError) as error:
            raise ModelError(f"The tokenizer in {folder.name} cannot be loaded.", str(error)[:200]) from error
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

    def of_foreign(self, text: str) -> list[int]:
        """Token ids of foreign text, without beginning or end."""
        return list(self.backend.encode(self.neutralise(text), add_special_tokens=False).ids)

    def of_our_own(self, text: str) -> list[int]:
        """Token ids of a text that we wrote ourselves, control tokens included."""
        return list(self.backend.encode(text, add_special_tokens=False).ids)


def load_network(folder: Path, *, dtype: str) -> Any:
    """The network without an output layer, in evaluation mode.

    Raises:
        ModelError: weights are missing or of the wrong shape, or transformers does not know the architecture.
    """
    from transformers import AutoModel

    if dtype not in DTYPES:
        raise ModelError(f"{dtype} is no number type of a model.", f"Use one of {', '.join(DTYPES)}.")
    try:
        network, report = AutoModel.from_pretrained(
            str(folder),
            dtype=DTYPES[dtype],
            local_files_only=True,
            trust_remote_code=False,
            use_safetensors=True,
            output_loading_info=True,
        )
    except (OSError, ValueError, KeyError, ImportError, RuntimeError) as error:
        raise ModelError(f"{folder.name} cannot be loaded.", str(error).splitlines()[0][:200]) from error
    # Where weights are missing, transformers makes random ones up and only logs it. A pooler is never asked.
    missing = sorted(name for name in report["missing_keys"] if not name.startswith("pooler."))
    if missing or report["mismatched_keys"]:
        raise ModelError(f"{folder.name} lacks weights ({', '.join(missing[:3])}).", "Get the whole model again.")
    network.eval()
    for parameter in network.parameters():
        parameter.requires_grad_(False)
    _use_the_faster_product(network)
    return network


def groups(lengths: Sequence[int]) -> Iterator[list[int]]:
    """Indices of texts that run together: alike in length, longest first, within the token budget."""
    together: list[int] = []
    for index in sorted(range(len(lengths)), key=lambda i: -lengths[i]):
        if together and (len(together) + 1) * lengths[together[0]] > _TOKENS_AT_ONCE:
            yield together
            together = []
        together.append(index)
    if together:
        yield together


def padded(sequences: Sequence[Sequence[int]], padding: int) -> tuple[torch.Tensor, torch.Tensor]:
    """Token ids padded on the right, and how long each sequence is.

    On the right on every machine: left padding leaves rows with nothing to attend to, which are NaN on macOS
    (sentence-transformers issue 3498).
    """
    lengths = torch.tensor([len(sequence) for sequence in sequences])
    ids = torch.full((len(sequences), int(lengths.max())), padding, dtype=torch.long)
    for row, sequence in enumerate(sequences):
        ids[row, : len(sequence)] = torch.tensor(sequence, dtype=torch.long)
    return ids, lengths


def last_hidden(network: Any, ids: torch.Tensor, lengths: torch.Tensor, *, causal: bool) -> torch.Tensor:
    """Hidden states of the last layer, in the network's number type."""
    arguments: dict[str, Any] = {"input_ids": ids}
    # Without a mask a causal model takes its fast path; tokens never see the padding to their right.
    if not causal and int(lengths.min()) < ids.shape[1]:
        arguments["attention_mask"] = (torch.arange(ids.shape[1])[None, :] < lengths[:, None]).long()
    if causal:
        arguments["use_cache"] = False
    hidden: torch.Tensor = network(**arguments).last_hidden_state
    return hidden


def finite_rows(
    run: Callable[[list[int]], torch.Tensor], count: int, lengths: Sequence[int], network: Any
) -> tuple[NDArray[np.float32], list[int]]:
    """Runs all sequences in groups; what comes out non-finite is run again alone in float32.

    Args:
        run: from indices to one row of numbers each.
        count: how many sequences there are.
        lengths: of each.
        network: whose number type is widened for the second try.

    Returns:
        one row a sequence, and the indices of those that stayed non-finite, whose rows are zero.
    """
    rows: list[NDArray[np.float32] | None] = [None] * count
    doubtful: list[int] = []
    with torch.inference_mode():
        for group in groups(lengths):
            values = run(group).float()
            sound = torch.isfinite(values).all(dim=1).tolist()
            for index, row, good in zip(group, values.numpy(), sound, strict=True):
                rows[index] = row
                if not good:
                    doubtful.append(index)
        failed = []
        for index in doubtful:
            with _widened(network):
                values = run([index]).float()
            rows[index] = values.numpy()[0]
            if not bool(torch.isfinite(values).all()):
                failed.append(index)
                rows[index] = np.zeros_like(values.numpy()[0])
    return np.stack([row for row in rows if row is not None]).astype(np.float32, copy=False), sorted(failed)


@contextlib.contextmanager
def _widened(network: Any) -> Iterator[None]:
    narrow = next(network.parameters()).dtype
    if narrow == torch.float32:
        yield
        return
    network.float()
    try:
        yield
    finally:
        # Exact: every 16-bit number survives the way to float32 and back.
        network.to(narrow)


class _OneDnnLinear(torch.nn.Module):
    """A linear layer multiplied by oneDNN instead of the platform's BLAS."""

    def __init__(self, linear: torch.nn.Linear) -> None:
        super().__init__()
        self.weight = linear.weight
        self.bias = linear.bias
        self.in_features, self.out_features = linear.in_features, linear.out_features

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """The product; the same numbers to within float32 rounding."""
        return _onednn(x, self.weight, self.bias)


def _onednn(x: torch.Tensor, weight: torch.Tensor, bias: torch.Tensor | None) -> torch.Tensor:
    product: torch.Tensor = torch.ops.mkldnn._linear_pointwise(x, weight, bias, "none", [], "")
    return product


def _use_the_faster_product(network: Any) -> None:
    """Lets oneDNN multiply where it is faster than the BLAS that torch was built with.

    torch multiplies float32 with MKL, which runs its slower code on processors that are not Intel's: on an AMD EPYC
    9005 oneDNN did 440 GFLOP/s where MKL did 205. Both are tried here for a few milliseconds.
    """
    linears = [module for module in network.modules() if type(module) is torch.nn.Linear]
    if not linears or linears[0].weight.dtype != torch.float32:
        return
    sample = max(linears, key=lambda linear: linear.weight.numel())
    rows = torch.randn(_TRIAL_ROWS, sample.in_features)
    try:
        with torch.inference_mode():
            usual = torch.nn.functional.linear(rows, sample.weight, sample.bias)
            other = _onednn(rows, sample.weight, sample.bias)
            if not torch.allclose(usual, other, rtol=1e-3, atol=1e-4):
                return
            usual_s = _best_s(lambda: torch.nn.functional.linear(rows, sample.weight, sample.bias))
            other_s = _best_s(lambda: _onednn(rows, sample.weight, sample.bias))
    except (AttributeError, RuntimeError):
        return
    if usual_s < other_s * _WORTHWHILE:
        return
    for parent in list(network.modules()):
        for name, child in list(parent.named_children()):
            if type(child) is torch.nn.Linear:
                setattr(parent, name, _OneDnnLinear(child))


def _best_s(work: Callable[[], object]) -> float:
    taken = []
    for _ in range(5):
        begun = time.perf_counter()
        work()
        taken.append(time.perf_counter() - begun)
    return min(taken)
