"""Reranking beside the makers' own example, on one checkpoint of the official shape, at the same precision.

The example is that of the README of github.com/QwenLM/Qwen3-Embedding at f4ad0c4 (transformers: left padding, the
logits of the whole vocabulary, log-softmax of two). Ours is what a search runs: the inference child, a batch a request.
Both see the same passages of Python's own documentation, in turns, each turn with another query.
"""

from __future__ import annotations

import os
import statistics
import tempfile
import threading
import time
from pathlib import Path
from typing import Any

import numpy as np
import psutil

from qwenfind.inference.loadable import Running
from tests.checkpoints import SHAPE_0_6B, official_tokenizers, tiny_reranker
from tests.helpers import shared_data

Row = tuple[str, float, str, float | None]

PASSAGES, QUICK_PASSAGES = 20, 6
TURNS, QUICK_TURNS = 3, 1
PRECISIONS, QUICK_PRECISIONS = ("bfloat16", "float32"), ("bfloat16",)
# At least 1.8 times as fast.
_SHARE = 100 / 1.8
_QUERIES = (
    "How is a class created dynamically?",
    "What happens to an exception that nobody catches?",
    "Which operator binds more tightly?",
    "When is a with statement's exit method called?",
)


def measure(*, quick: bool) -> list[Row]:
    """Every figure of reranking: name, value, unit, and the goal where there is one."""
    # As in the child: threads that spin while they wait would slow the example where anything else runs beside it.
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    tokenizer = (official_tokenizers(shared_data("qwen3")) / "reranker/tokenizer.json").read_text(encoding="utf-8")
    rows: list[Row] = []
    with tempfile.TemporaryDirectory(prefix="qwenfind-bench-") as folder:
        place = tiny_reranker(Path(folder) / "reranker-0.6b", tokenizer=tokenizer, shape=SHAPE_0_6B)
        texts = _passages(QUICK_PASSAGES if quick else PASSAGES)
        for precision in QUICK_PRECISIONS if quick else PRECISIONS:
            turns = QUICK_TURNS if quick or precision == "float32" else TURNS
            rows += [(f"{precision}: {row[0]}", *row[1:]) for row in _beside(place, texts, precision, turns=turns)]
        rows += _equality(Path(folder) / "tiny-reranker", tokenizer, texts)
    return rows


def _beside(folder: Path, texts: list[str], precision: str, *, turns: int) -> list[Row]:
    from qwenfind.inference.client import Inference
    from qwenfind.inference.layout import InstalledModel, read_layout

    makers = _Makers(folder, precision)
    inference = Inference(threads=0, idle_exit_s=600)
    try:
        model = InstalledModel("reranker", folder, size=1, identity="benchmark", layout=read_layout(folder))
        reranker = inference.reranker(model, running=Running(dtype=precision))
        warm = _QUERIES[-1]
        list(reranker.rerank(warm, texts[:4], budget_s=600))
        makers.logits(warm, texts[:1])
        child = psutil.Process(inference._child.pid)
        ours, theirs, firsts, gaps, apart = [], [], [], [], 0.0
        our_work_s = their_work_s = 0.0
        for query in _QUERIES[:turns]:
            began, worked = time.perf_counter(), time.process_time()
            expected = makers.logits(query, texts)
            theirs.append(time.perf_counter() - began)
            their_work_s += time.process_time() - worked
            worked = _work_s(child)
            began = last = time.perf_counter()
            found = {}
            for index, p in reranker.rerank(query, texts, budget_s=600):
                gaps.append(time.perf_counter() - last)
                last = time.perf_counter()
                found[index] = float(np.log(p) - np.log1p(-p))
            ours.append(last - began)
            our_work_s += _work_s(child) - worked
            firsts.append(gaps[-len(found)])
            apart = max(apart, max(abs(found[index] - expected[index]) for index in range(len(texts))))
        spread = float(np.ptp(expected))
        ended_s, free_s = _cancelled(reranker, texts)
    finally:
        inference.close()
    mine, official = statistics.median(ours), statistics.median(theirs)
    batch_s = max(gaps)
    return [
        (f"{len(texts)} passages, the makers' example", official * 1000, "ms", None),
        (f"{len(texts)} passages, ours", mine * 1000, "ms", None),
        ("times as fast", official / mine, "", None),
        ("processor time, the makers' example", 1000 * their_work_s / turns, "ms", None),
        ("processor time, ours", 1000 * our_work_s / turns, "ms", None),
        ("our processor time of the example's", 100 * our_work_s / their_work_s, "%", _SHARE),
        ("our time of the example's", 100 * mine / official, "%", _SHARE),
        (
            "the slowest turn, our time of the example's",
            100 * max(a / b for a, b in zip(ours, theirs, strict=True)),
            "%",
            None,
        ),
        ("logits apart at most, of their spread", 100 * apart / spread, "%", None),
        ("time to the first relevance", statistics.median(firsts) * 1000, "ms", None),
        ("longest time between two relevances", batch_s * 1000, "ms", None),
        ("from cancelling to the search's end", ended_s * 1000, "ms", 100.0),
        ("from cancelling to a free process, of a batch", 100 * free_s / batch_s, "%", 150.0),
    ]


def _work_s(process: psutil.Process) -> float:
    """Seconds that a process had a processor: unlike the clock's, the same whatever else runs."""
    return float(sum(process.cpu_times()[:2]))


def _cancelled(reranker: Any, texts: list[str]) -> tuple[float, float]:
    """Seconds from cancelling, after the first relevance, until the caller is free and until the process is."""
    cancelled, began = threading.Event(), threading.Event()
    ended = threading.Event()

    def search() -> None:
        for _ in reranker.rerank("A query that is given up", texts, budget_s=600, cancelled=cancelled.is_set):
            began.set()
        ended.set()

    threading.Thread(target=search, daemon=True).start()
    began.wait(600)
    # On purpose: into the next batch, because cancelling between two would show nothing.
    time.sleep(0.02)
    at = time.perf_counter()
    cancelled.set()
    ended.wait(600)
    ended_s = time.perf_counter() - at
    from qwenfind.inference.jobs import Priority

    reranker._inference.submit(lambda _worker: None, Priority.QUERY).result(600)
    return ended_s, time.perf_counter() - at


def _equality(folder: Path, tokenizer: str, texts: list[str]) -> list[Row]:
    """Scores of a small network in float32, where rounding hides nothing."""
    from qwenfind.inference.layout import read_layout
    from qwenfind.inference.reranker import Reranker

    tiny_reranker(folder, tokenizer=tokenizer)
    makers = _Makers(folder, "float32")
    reranker = Reranker(folder, read_layout(folder))
    apart = 0.0
    for query in _QUERIES:
        logits, _ = reranker.score(query, texts)
        apart = max(apart, float(np.abs(logits - makers.logits(query, texts)).max()))
    return [("tiny network, float32: logits apart at most, of 1e-4", 100 * apart / 1e-4, "%", 100.0)]


class _Makers:
    """The makers' example, letter for letter but for its names."""

    def __init__(self, folder: Path, precision: str) -> None:
        import torch
        from transformers import AutoModelForCausalLM, AutoTokenizer

        self._torch = torch
        self._tokenizer = AutoTokenizer.from_pretrained(folder, padding_side="left")
        model: Any = AutoModelForCausalLM.from_pretrained(folder, dtype=getattr(torch, precision))
        self._model = model.eval()
        self._no = self._tokenizer.convert_tokens_to_ids("no")
        self._yes = self._tokenizer.convert_tokens_to_ids("yes")
        prefix = (
            "<|im_start|>system\nJudge whether the Document meets the requirements based on the Query and the Instruct "
            'provided. Note that the answer can only be "yes" or "no".<|im_end|>\n<|im_start|>user\n'
        )
        suffix = "<|im_end|>\n<|im_start|>assistant\n<think>\n\n</think>\n\n"
        self._prefix = self._tokenizer.encode(prefix, add_special_tokens=False)
        self._suffix = self._tokenizer.encode(suffix, add_special_tokens=False)

    def logits(self, query: str, passages: list[str]) -> list[float]:
        """log P(yes) - log P(no), which is the logit that ours answers."""
        torch, longest = self._torch, 8192
        instruction = "Given a web search query, retrieve relevant passages that answer the query"
        pairs = [f"<Instruct>: {instruction}\n<Query>: {query}\n<Document>: {text}" for text in passages]
        inputs = self._tokenizer(
            pairs,
            padding=False,
            truncation="longest_first",
            return_attention_mask=False,
            max_length=longest - len(self._prefix) - len(self._suffix),
        )
        for at, ids in enumerate(inputs["input_ids"]):
            inputs["input_ids"][at] = self._prefix + ids + self._suffix
        inputs = self._tokenizer.pad(inputs, padding=True, return_tensors="pt", max_length=longest)
        with torch.no_grad():
            scores = self._model(**inputs).logits[:, -1, :]
            both = torch.stack([scores[:, self._no], scores[:, self._yes]], dim=1)
            both = torch.nn.functional.log_softmax(both.float(), dim=1)
        return [float(value) for value in both[:, 1] - both[:, 0]]


def _passages(count: int) -> list[str]:
    """Passages of about 200 tokens, from all over Python's documentation."""
    from pydoc_data.topics import topics

    from qwenfind.indexing.passages import estimate_tokens, split
    from qwenfind.records import Extract

    found = [
        passage.text
        for name in sorted(topics)
        for passage in split(Extract(text=topics[name]))
        if 170 <= estimate_tokens(passage.text) <= 230
    ]
    return found[:: len(found) // count][:count]
