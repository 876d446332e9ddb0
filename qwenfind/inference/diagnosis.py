"""What a model would answer if it were set up in another way. Runs in the inference child only."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import torch

from qwenfind.errors import ModelError
from qwenfind.inference import checkpoint
from qwenfind.inference.catalogue import ModelKind
from qwenfind.inference.layout import Layout, read_layout
from qwenfind.inference.prompts import END_OF_TEXT

# One way of setting a model up: what it differs in from the way it is set up, and its answers, one row a query.
Variant = tuple[dict[str, str], list[list[float]]]

_POOLINGS = ("lasttoken", "mean", "cls")
_ENDS = ("", "added", "dropped")


def variants(
    folder: Path, *, device: str, dtype: str, prompt: str, queries: Sequence[str], documents: Sequence[str]
) -> Iterator[Variant]:
    """Answers of a model in each of the ways that checkpoints are commonly set up wrong, the nearest ways first.

    Args:
        folder: the model's folder.
        device: what it computes on.
        dtype: number type that it computes in.
        prompt: that its makers put before queries.
        queries: asked in each way.
        documents: answered to.

    Yields:
        {"pooling", "end", "prompt", "output"} as far as they differ, and cosines, or a reranker's logits.

    Raises:
        ModelError: the model cannot be loaded.
    """
    layout = read_layout(folder)
    if layout.kind is ModelKind.RERANK:
        yield from _reranker_variants(folder, layout, (device, dtype), queries, documents)
    elif not layout.dense:
        yield from _Embeddings(folder, layout, (device, dtype)).variants(prompt, queries, documents)


def _reranker_variants(
    folder: Path, layout: Layout, running: tuple[str, str], queries: Sequence[str], documents: Sequence[str]
) -> Iterator[Variant]:
    from qwenfind.inference.reranker import Reranker

    device, dtype = running
    for tied in (layout.tied, not layout.tied):
        try:
            reranker = Reranker(folder, replace(layout, tied=tied), precision=dtype, device=device)
        except ModelError:
            if tied == layout.tied:
                raise
            continue
        answers = [[float(logit) for logit in reranker.score(query, documents)[0]] for query in queries]
        yield ({} if tied == layout.tied else {"output": "tied" if tied else "untied"}), answers


class _Embeddings:
    """An embedder that pools, ends and asks as it is told. One text at a time, so that no padding can matter."""

    def __init__(self, folder: Path, layout: Layout, running: tuple[str, str]) -> None:
        device, dtype = running
        self._layout = layout
        self._tokens = checkpoint.Tokens(folder, layout)
        self._network = checkpoint.load_network(folder, layout, precision=dtype, device=device)
        self._end = self._tokens.id_of(END_OF_TEXT)

    def variants(self, prompt: str, queries: Sequence[str], documents: Sequence[str]) -> Iterator[Variant]:
        layout = self._layout
        prompts = {"": (layout.query_prompt, layout.document_prompt)}
        if prompts[""] != (prompt, ""):
            prompts["published"] = (prompt, "")
        ends = _ENDS if self._end is not None else ("",)
        poolings = ("", *(mode for mode in _POOLINGS if layout.pooling != (mode,)))
        asked = {
            (wording, end): (
                [self._hidden(query, before[0], end) for query in queries],
                [self._hidden(document, before[1], end) for document in documents],
            )
            for (wording, before), end in itertools.product(prompts.items(), ends)
        }
        ways = itertools.product(prompts, ends, poolings)
        for wording, end, pooling in sorted(ways, key=lambda way: sum(map(bool, way))):
            modes = (pooling,) if pooling else layout.pooling
            if any(mode not in _POOLINGS for mode in modes):
                continue
            left, right = asked[wording, end]
            cosines = _vectors(left, modes) @ _vectors(right, modes).T
            changed = {"prompt": wording, "end": end, "pooling": pooling}
            yield {name: value for name, value in changed.items() if value}, cosines.tolist()

    def _hidden(self, text: str, prompt: str, end: str) -> torch.Tensor:
        """Hidden states of one text, shape (tokens, width)."""
        ids = self._tokens.of_documents([text], prompt=prompt, max_tokens=self._layout.max_tokens)[0]
        if end == "added" and self._end is not None and ids[-1:] != [self._end]:
            ids = [*ids, self._end]
        elif end == "dropped" and ids[-1:] == [self._end]:
            ids = ids[:-1]
        with torch.inference_mode():
            hidden, _ = self._network.hidden([ids])
        found: torch.Tensor = hidden[0].float()
        return found


def _vectors(hidden: Sequence[torch.Tensor], modes: Sequence[str]) -> torch.Tensor:
    pooled = torch.stack([torch.cat([_pooled(states, mode) for mode in modes]) for states in hidden])
    return torch.nn.functional.normalize(pooled, dim=1)


def _pooled(states: torch.Tensor, mode: str) -> torch.Tensor:
    return states.mean(dim=0) if mode == "mean" else states[-1 if mode == "lasttoken" else 0]
