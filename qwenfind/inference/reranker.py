"""P(yes) of query and passage with a Qwen3-Reranker. Runs in the inference child only."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

from qwenfind.errors import ModelError
from qwenfind.inference import checkpoint
from qwenfind.inference.catalogue import ModelKind
from qwenfind.inference.layout import Layout, read_json
from qwenfind.inference.prompts import RERANK_PREFIX, RERANK_SUFFIX, rerank_head
from qwenfind.inference.qwen3 import NOTHING, Prefix, Qwen3
from qwenfind.inference.steps import Steps, finished

# What queries share is kept of so many tokens: 0.1 MB each in the smallest model, 0.3 MB in the largest.
_KEPT_TOKENS = 512
# The makers' own limit for a prompt; passages are far shorter.
_MAX_TOKENS = 8192


class Reranker:
    """A reranking model in memory.

    Args:
        folder: the model's folder.
        layout: how the model is run.
        precision: what the network multiplies in, of `checkpoint.PRECISIONS`.
        device: what it computes on.

    Raises:
        ModelError: the checkpoint is no Qwen3-Reranker, or is damaged.
    """

    def __init__(self, folder: Path, layout: Layout, *, precision: str = "float32", device: str = "cpu") -> None:
        if layout.kind is not ModelKind.RERANK or not layout.causal:
            raise ModelError(f"{folder.name} is no Qwen3-Reranker.", "Other rerankers are not served.")
        self._tokens = checkpoint.Tokens(folder, layout)
        self._prefix = self._tokens.of_our_own(RERANK_PREFIX)
        self._suffix = self._tokens.of_our_own(RERANK_SUFFIX)
        yes, no = self._tokens.id_of("yes"), self._tokens.id_of("no")
        if yes is None or no is None or len(self._tokens.of_our_own("<|im_end|>")) != 1:
            raise ModelError(f"The tokenizer in {folder.name} is not a Qwen3-Reranker's.", "Get the model again.")
        score = read_json(folder, "1_LogitScore/config.json") or {}
        if (score.get("true_token_id", yes), score.get("false_token_id", no)) != (yes, no):
            raise ModelError(f"{folder.name} answers with other words than yes and no.", "It is not served.")
        self._network = checkpoint.load_network(folder, layout, precision=precision, device=device)
        self._direction = self._output_row(folder, layout, yes) - self._output_row(folder, layout, no)
        # By their tokens, the latest last.
        self._heads: OrderedDict[tuple[int, ...], Prefix] = OrderedDict()
        self._room = min(layout.max_tokens, _MAX_TOKENS) - len(self._prefix) - len(self._suffix)

    def prepare(self, query: str, *, instruction: str | None = None) -> None:
        """Computes what all passages of a query share, so that `score` finds it. What an earlier query had is kept."""
        with torch.inference_mode():
            self._shared(self._head_ids(query, instruction))

    def score(
        self, query: str, passages: Sequence[str], *, instruction: str | None = None
    ) -> tuple[NDArray[np.float32], list[int]]:
        """Logits of P(yes) in the order of the passages, and the indices that failed.

        P(yes) = sigmoid(logit): the softmax over "yes" and "no" alone, as in the makers' code. The logit of a passage
        that failed is zero and means nothing.
        """
        return finished(self.in_steps(query, passages, instruction=instruction))

    def in_steps(
        self, query: str, passages: Sequence[str], *, instruction: str | None
    ) -> Steps[tuple[NDArray[np.float32], list[int]]]:
        """`score`, for `steps.Work`."""
        if not passages:
            return np.zeros(0, dtype=np.float32), []
        prompts = [self.prompt_ids(query, passage, instruction=instruction) for passage in passages]
        # Where query and passage meet, a token may hold of both: only what the prompts agree in is shared.
        common = min(_agreement(self._head_ids(query, instruction), prompt) for prompt in prompts)
        with torch.inference_mode():
            before = self._shared(prompts[0][:common])
        rests = [prompt[before.length :] for prompt in prompts]

        def run(network: checkpoint.Network, group: list[int]) -> Steps[torch.Tensor]:
            if network is self._network and isinstance(network, Qwen3):
                rows = yield from network.in_steps([rests[index] for index in group], before)
            else:
                rows = yield from network.in_steps([prompts[index] for index in group])
            # Two rows of the output layer are enough; all logits would be 151,669 numbers a token.
            return (rows.float() @ self._direction)[:, None]

        values, failed = yield from checkpoint.finite_rows(run, [len(rest) for rest in rests], self._network)
        return values[:, 0], failed

    def prompt_ids(self, query: str, passage: str, *, instruction: str | None = None) -> list[int]:
        """What the network is given: the passage is cut where the whole would be too long, never the end."""
        head = rerank_head(query, instruction)
        body = self._tokens.of_foreign(head + passage)
        if len(body) > self._room and len(self._tokens.of_foreign(head)) > self._room // 2:
            body = self._tokens.of_foreign(head)[: self._room // 2] + self._tokens.of_foreign(passage)
        return self._prefix + body[: self._room] + self._suffix

    def _head_ids(self, query: str, instruction: str | None) -> list[int]:
        """How a prompt begins, whatever its passage; of a very long query not all."""
        # The last space belongs to the passage's first token.
        return self._prefix + self._tokens.of_foreign(rerank_head(query, instruction).rstrip())[: self._room // 2]

    def _shared(self, ids: Sequence[int]) -> Prefix:
        """What the network keeps of these tokens; computed as far as no earlier prompt began with them."""
        if not isinstance(self._network, Qwen3):
            return NOTHING
        known, before = max(self._heads.items(), key=lambda head: _agreement(head[0], ids), default=((), NOTHING))
        before = before.first(_agreement(known, ids))
        if before.length == len(ids):
            if known:
                self._heads.move_to_end(known)
            return before
        made = self._network.prefix(ids[before.length :], before)
        self._heads[tuple(ids)] = made
        while len(self._heads) > 1 and sum(head.length for head in self._heads.values()) > _KEPT_TOKENS:
            self._heads.popitem(last=False)
        return made

    def _output_row(self, folder: Path, layout: Layout, token: int) -> torch.Tensor:
        if layout.tied:
            return self._network.table[token].detach().cpu().float()
        from safetensors import safe_open

        for name in layout.weights:
            with safe_open(folder / name, framework="pt") as file:
                if "lm_head.weight" in file.keys():  # noqa: SIM118 -- safe_open is no mapping
                    row: torch.Tensor = file.get_slice("lm_head.weight")[token]
                    return row.float()
        raise ModelError(f"{folder.name} lacks its output layer (lm_head.weight).", "Get the whole model again.")


def _agreement(one: Sequence[int], other: Sequence[int]) -> int:
    """How many of the first tokens are the same."""
    return next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
