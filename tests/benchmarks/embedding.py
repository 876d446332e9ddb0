"""Passages to vectors with the shape of Qwen3-Embedding-0.6B and random weights, on the processor.

Each side runs in a process of its own, one after the other, on the same checkpoint and passages. Other engines run with
the Python that `QWENFIND_RIVALS` names, where they are installed (`rivals.py`); those that are not are named and left
out.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

from tests.checkpoints import SHAPE_0_6B, official_tokenizers, tiny_embedder
from tests.helpers import shared_data

Row = tuple[str, float, str, float | None]

PASSAGES, QUICK_PASSAGES = 512, 32
_PRECISIONS = ("int8", "bfloat16", "float32")
_RIVALS = ("llama.cpp Q8_0", "OpenVINO int8")
# Rows of the plain matrix products.
_ROWS = 1024
_QUERY = "what did the new roof cost"
# Files of a small index that is searched with the model, to tell what of a search is the query's embedding.
_SEARCHED, _SEARCHES = 16, 21


def measure(*, quick: bool) -> list[Row]:
    """Every figure of embedding: name, value, unit, and the least that is good where there is a goal."""
    data = shared_data("ir")
    content = (official_tokenizers(shared_data("qwen3")) / "embedding/tokenizer.json").read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory(prefix="qwenfind-bench-") as name:
        folder = tiny_embedder(Path(name) / "model", tokenizer=content, shape=SHAPE_0_6B)
        count = QUICK_PASSAGES if quick else PASSAGES
        (folder / "passages.json").write_text(json.dumps(_passages(folder, data, count)), encoding="utf-8")
        peer = _side(folder, "sentence-transformers")
        ours = {precision: _side(folder, f"ours {precision}") for precision in _PRECISIONS}
        ceiling = {precision: _side(folder, f"products {precision}")["speed"] for precision in _PRECISIONS}
        rivals = {rival: found for rival in _RIVALS if (found := _rival(folder, rival)) is not None}
        best = max(_PRECISIONS, key=lambda precision: float(ours[precision]["speed"]))
        warm = _side(folder, f"first {best}")["first_s"]
        searched = _side(folder, "searched")
        _forget(folder)
        cold = _side(folder, f"first {best}")["first_s"]
    speed = ours[best]["speed"]
    rows: list[Row] = [(f"ours in {name}", facts["speed"], "tokens/s", None) for name, facts in ours.items()]
    rows.append(("sentence-transformers, its default (bfloat16)", peer["speed"], "tokens/s", None))
    rows += [(f"products alone in {name}", value, "tokens/s", None) for name, value in ceiling.items()]
    rows += [(rival, value, "tokens/s", None) for rival, value in rivals.items()]
    rows += [
        (f"ours in {best} / sentence-transformers", speed / peer["speed"], "times", 1.6),
        ("ours / sentence-transformers, both in bfloat16", ours["bfloat16"]["speed"] / peer["speed"], "times", 1.1),
        (f"ours / products alone, both in {best}", speed / ceiling[best], "times", 0.75),
    ]
    if rivals:
        fastest = max(rivals, key=lambda rival: rivals[rival])
        rows.append((f"ours in {best} / {fastest}", speed / rivals[fastest], "times", 1.0))
    rows += [
        (f"query p50 in {best}", ours[best]["query_ms"], "ms", None),
        (
            f"a whole search p50, {_SEARCHED} files, precision as the app chooses",
            searched["search_ms"],
            "ms",
            None,
        ),
        ("of it, the query's embedding", 100 * searched["share"], "%", None),
        (f"start to first answer in {best}, the first ever", ours[best]["first_s"], "s", None),
        (f"start to first answer in {best}, cold: weights on disk", cold, "s", None),
        (f"start to first answer in {best}, warm: weights in memory", warm, "s", None),
    ]
    return rows


def _passages(folder: Path, data: Path, count: int) -> list[str]:
    """Pieces of real documents, 170 to 230 tokens long."""
    from tokenizers import Tokenizer

    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    lines = (data / "product_docs/corpus.jsonl").read_text(encoding="utf-8").splitlines()
    passages: list[str] = []
    for line in lines:
        ids = tokenizer.encode(json.loads(line)["text"], add_special_tokens=False).ids
        while len(ids) > 170:
            length = 170 + len(passages) * 37 % 61
            passages.append(tokenizer.decode(ids[:length]))
            ids = ids[length:]
            if len(passages) == count:
                return passages
    raise RuntimeError(f"{data} has only {len(passages)} passages.")


def _side(folder: Path, side: str) -> Any:
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.embedding", side, str(folder)],
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    facts = json.loads(done.stdout.splitlines()[-1])
    print(f"    {side}: {facts}", flush=True)
    return facts


def _rival(folder: Path, rival: str) -> float | None:
    python = os.environ.get("QWENFIND_RIVALS")
    if not python:
        print(f"  {rival}: not run, QWENFIND_RIVALS names no Python")
        return None
    script = Path(__file__).with_name("rivals.py")
    done = subprocess.run([python, str(script), rival, str(folder)], capture_output=True, text=True, check=False)
    if done.returncode:
        print(f"  {rival}: not run, {(done.stderr.strip().splitlines() or ['?'])[-1][:160]}")
        return None
    return float(json.loads(done.stdout.splitlines()[-1])["speed"])


def _forget(folder: Path) -> None:
    """Has the system read the weights from the disk again."""
    for file in folder.glob("*.safetensors"):
        with file.open("rb") as opened:
            os.fsync(opened.fileno())
            os.posix_fadvise(opened.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def _ours(folder: Path, texts: Sequence[str], precision: str) -> dict[str, float]:
    """Our side; with no texts, only how long the first answer takes."""
    began = time.perf_counter()
    from qwenfind.inference.host import handler

    handler(compiled=str(folder / "compiled"))  # sets the process up as the inference child
    from qwenfind.inference.encoder import Encoder
    from qwenfind.inference.layout import read_layout

    encoder = Encoder(folder, read_layout(folder), precision=precision)
    encoder.encode_query(_QUERY)
    first_s = time.perf_counter() - began
    if not texts:
        return {"first_s": first_s}
    tokens = sum(map(len, encoder.token_ids(texts)))
    encoder.encode_passages(texts[:8])
    began = time.perf_counter()
    encoder.encode_passages(texts)
    took = time.perf_counter() - began
    queries = []
    for number in range(21):
        began = time.perf_counter()
        encoder.encode_query(f"{_QUERY} {number}")
        queries.append(time.perf_counter() - began)
    return {"speed": tokens / took, "first_s": first_s, "query_ms": sorted(queries)[10] * 1000}


def _searched(folder: Path, texts: Sequence[str]) -> dict[str, float]:
    """Whole searches by the app, each with a new query, and the share of them that the query's embedding takes."""
    from qwenfind import Home, SearchEngine

    with tempfile.TemporaryDirectory(prefix="qwenfind-bench-") as name:
        docs = Path(name) / "docs"
        docs.mkdir()
        for number, text in enumerate(texts[:_SEARCHED]):
            (docs / f"{number}.txt").write_text(text, encoding="utf-8")
        with SearchEngine(Home.at(Path(name) / "home")) as engine:
            engine.use_model(engine.models.import_folder(folder).name)
            engine.add_folder(docs)
            engine.index()
            whole, alone = [], []
            embedder = engine.embedder()
            for number in range(_SEARCHES + 1):
                began = time.perf_counter()
                embedder.embed_query(f"{_QUERY} in {1990 + number}")
                alone.append(time.perf_counter() - began)
                began = time.perf_counter()
                engine.search(f"{_QUERY} in the year {1990 + number}")
                whole.append(time.perf_counter() - began)
    search_s = statistics.median(whole[1:])
    return {"search_ms": search_s * 1000, "share": statistics.median(alone[1:]) / search_s}


def _sentence_transformers(folder: Path, texts: Sequence[str]) -> dict[str, float]:
    from sentence_transformers import SentenceTransformer

    model = SentenceTransformer(str(folder), device="cpu")
    tokens = sum(len(ids) for ids in model.tokenizer(list(texts))["input_ids"])
    model.encode(list(texts[:8]))
    began = time.perf_counter()
    model.encode(list(texts))
    return {"speed": tokens / (time.perf_counter() - began)}


def _products(precision: str) -> dict[str, float]:
    """Tokens a second if the network were nothing but torch's own products of its shapes."""
    import torch

    from qwenfind.inference.products import best_s, onednn, onednn_is_faster

    sizes = SHAPE_0_6B
    hidden, inner = sizes["hidden_size"], sizes["intermediate_size"]
    heads = sizes["head_dim"] * sizes["num_attention_heads"]
    keys = sizes["head_dim"] * sizes["num_key_value_heads"]
    shapes = ((hidden, heads + 2 * keys), (heads, hidden), (hidden, 2 * inner), (inner, hidden))
    total = 0.0
    with torch.inference_mode():
        for inputs, outputs in shapes:
            if precision == "int8":
                codes = torch.randint(-127, 127, (_ROWS, inputs), dtype=torch.int8)
                narrow = torch.randint(-127, 127, (inputs, outputs), dtype=torch.int8)
                total += best_s(partial(torch._int_mm, codes, narrow), tries=13)
            else:
                dtype = getattr(torch, precision)
                rows, weight = torch.randn(_ROWS, inputs, dtype=dtype), torch.randn(outputs, inputs, dtype=dtype)
                if precision == "float32" and onednn_is_faster():
                    total += best_s(partial(onednn, rows, weight, None), tries=13)
                else:
                    total += best_s(partial(torch.nn.functional.linear, rows, weight), tries=13)
    return {"speed": _ROWS / (total * sizes["num_hidden_layers"])}


def _main(side: str, folder: Path) -> None:
    kind, _, precision = side.partition(" ")
    if kind == "products":
        print(json.dumps(_products(precision)))
        return
    texts = json.loads((folder / "passages.json").read_text(encoding="utf-8"))
    if kind == "searched":
        print(json.dumps(_searched(folder, texts)))
    elif kind == "sentence-transformers":
        print(json.dumps(_sentence_transformers(folder, texts)))
    else:
        print(json.dumps(_ours(folder, texts if kind == "ours" else [], precision)))


if __name__ == "__main__":
    _main(sys.argv[1], Path(sys.argv[2]))
