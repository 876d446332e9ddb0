"""Texts to vectors with any checkpoint in the format of sentence-transformers. Runs in the inference child only."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

from qwenfind.errors import ModelError
from qwenfind.inference import checkpoint
from qwenfind.inference.layout import Dense, Layout
from qwenfind.inference.prompts import END_OF_TEXT, query_prompt_with
from qwenfind.inference.steps import Steps, finished


class Encoder:
    """An embedding model in memory.

    Args:
        folder: the model's folder.
        layout: how the model is run.
        precision: what the network multiplies in, of `checkpoint.PRECISIONS`.
        device: what it computes on.
        dimensions: vectors are cut to this length (Matryoshka) before they are normalised; 0 for the model's own.

    Raises:
        ModelError: the checkpoint is damaged, or its tokenizer does not end texts as its pooling needs.
    """

    def __init__(
        self, folder: Path, layout: Layout, *, precision: str = "float32", device: str = "cpu", dimensions: int = 0
    ) -> None:
        if not 0 <= dimensions <= layout.dimensions:
            raise ModelError(f"{folder.name} has no {dimensions} dimensions.", f"It has {layout.dimensions}.")
        self.dimensions = dimensions or layout.dimensions
        self._layout = layout
        self._tokens = checkpoint.Tokens(folder, layout)
        # Other models of this form end texts as they were trained; theirs are told by the makers' own prompt.
        if layout.causal and layout.pooling == ("lasttoken",) and layout.query_prompt.endswith("\nQuery:"):
            _require_end_token(folder, self._tokens)
        self._network = checkpoint.load_network(folder, layout, precision=precision, device=device)
        self._dense = [_load_dense(folder, dense) for dense in layout.dense]

    def encode_query(self, text: str, *, instruction: str | None = None) -> NDArray[np.float32]:
        """The normalised vector of a query, shape (dimensions,).

        Raises:
            ModelError: the model answers no numbers for this text.
        """
        vectors, failed = finished(self._encode([text], self._query_prompt(instruction)))
        if failed:
            raise ModelError("The model gives no vector for this query.", "Word it in another way.")
        first: NDArray[np.float32] = vectors[0]
        return first

    def encode_passages(self, texts: Sequence[str]) -> tuple[NDArray[np.float32], list[int]]:
        """Normalised vectors in the order of the texts, shape (n, dimensions), and the indices that failed.

        The row of a text that failed is zero and means nothing.
        """
        return finished(self.passages_in_steps(texts))

    def passages_in_steps(self, texts: Sequence[str]) -> Steps[tuple[NDArray[np.float32], list[int]]]:
        """`encode_passages`, for `steps.Work`."""
        return self._encode(texts, self._layout.document_prompt)

    def read_of(self, text: str) -> int:
        """About how many characters of a passage are read; what is longer than the model's input is cut."""
        return self._tokens.characters_within(
            text, prompt=self._layout.document_prompt, max_tokens=self._layout.max_tokens
        )

    def token_ids(self, texts: Sequence[str], *, prompt: str = "") -> list[list[int]]:
        """What the network is given."""
        return self._tokens.of_documents(texts, prompt=prompt, max_tokens=self._layout.max_tokens)

    def query_ids(self, text: str, *, instruction: str | None = None) -> list[int]:
        """What the network is given for a query."""
        return self.token_ids([text], prompt=self._query_prompt(instruction))[0]

    def _query_prompt(self, instruction: str | None) -> str:
        foreign = None if instruction is None else self._tokens.neutralise(instruction)
        return query_prompt_with(self._layout.query_prompt, foreign)

    def _encode(self, texts: Sequence[str], prompt: str) -> Steps[tuple[NDArray[np.float32], list[int]]]:
        if not texts:
            return np.zeros((0, self.dimensions), dtype=np.float32), []
        sequences = self.token_ids(texts, prompt=prompt)

        def run(network: checkpoint.Network, group: list[int]) -> Steps[torch.Tensor]:
            vectors = yield from self._pooled(network, [sequences[index] for index in group])
            for weight, bias, activation in self._dense:
                vectors = activation(torch.nn.functional.linear(vectors, weight, bias))
            # The official order: first cut, then normalise.
            return torch.nn.functional.normalize(vectors[:, : self.dimensions], dim=1)

        return (yield from checkpoint.finite_rows(run, [len(sequence) for sequence in sequences], self._network))

    def _pooled(self, network: checkpoint.Network, texts: list[list[int]]) -> Steps[torch.Tensor]:
        if self._layout.pooling == ("lasttoken",):
            return (yield from network.in_steps(texts)).float()
        hidden, lengths = network.hidden(texts)
        return torch.cat([_pooled(hidden, lengths, mode) for mode in self._layout.pooling], dim=1)


def _pooled(hidden: torch.Tensor, lengths: torch.Tensor, mode: str) -> torch.Tensor:
    """One vector a text from its token vectors (as sentence-transformers' Pooling), summed in float32."""
    if mode == "cls":
        return hidden[:, 0].float()
    if mode == "lasttoken":
        return hidden[torch.arange(hidden.shape[0]), lengths - 1].float()
    inside = torch.arange(hidden.shape[1])[None, :] < lengths[:, None]
    if mode == "max":
        return hidden.float().masked_fill(~inside[:, :, None], float("-inf")).amax(dim=1)
    weights = inside.float()
    if mode == "weightedmean":
        weights = weights * torch.arange(1, hidden.shape[1] + 1)
    summed = torch.einsum("btd,bt->bd", hidden.float(), weights)
    divisor = weights.sum(dim=1, keepdim=True)
    return summed / (divisor.sqrt() if mode == "mean_sqrt_len_tokens" else divisor)


def _require_end_token(folder: Path, tokens: checkpoint.Tokens) -> None:
    # Without it vectors are off by 0.2 in cosine and nothing else tells (QwenLM/Qwen3-Embedding issue 54).
    end = tokens.id_of(END_OF_TEXT)
    for text in ("a", "a long text that is cut short"):
        if end is None or tokens.of_documents([text], prompt="", max_tokens=4)[0][-1] != end:
            raise ModelError(
                f"The tokenizer in {folder.name} does not end texts with {END_OF_TEXT}.",
                "It is from before the makers' fix: get the model again.",
            )


def _load_dense(folder: Path, dense: Dense) -> tuple[torch.Tensor, torch.Tensor | None, torch.nn.Module]:
    from safetensors.torch import load_file

    tensors = load_file(folder / dense.folder / "model.safetensors")
    weight, bias = tensors.get("linear.weight"), tensors.get("linear.bias")
    if weight is None or tuple(weight.shape) != (dense.outputs, dense.inputs):
        raise ModelError(f"{dense.folder} in {folder.name} is damaged.", "Get the whole model again.")
    activation: torch.nn.Module = getattr(torch.nn, dense.activation)()
    return weight.float(), None if bias is None else bias.float(), activation
