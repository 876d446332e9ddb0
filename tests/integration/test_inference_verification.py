"""A model that is broken in one of the usual ways, and what is said of it."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from qwenfind.errors import TooLargeError
from qwenfind.events import Event, ModelAsked
from qwenfind.inference import catalogue, precision
from qwenfind.inference.catalogue import KnownFile, KnownModel, ModelKind, Reference
from qwenfind.inference.client import Inference
from qwenfind.inference.layout import InstalledModel, read_layout, sha256_of
from qwenfind.inference.loadable import Running
from qwenfind.inference.weights import Models
from qwenfind.live_models import LiveModels
from tests.checkpoints import known_tiny, small_tokenizer, tiny_embedder, tiny_reranker
from tests.helpers import wait_until

pytest.importorskip("torch")
pytest.importorskip("transformers")

QUERIES = ("What is the capital of China?", "Explain gravity")
DOCUMENTS = ("The capital of China is Beijing.", "Gravity is a force that attracts two bodies towards each other.")
PROMPT = "Instruct: Given a web search query, retrieve relevant passages that answer the query\nQuery:"


@pytest.fixture(scope="module")
def inference() -> Iterator[Inference]:
    inference = Inference(threads=0, idle_exit_s=60)
    yield inference
    inference.close()


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_embedder(tmp_path_factory.mktemp("made") / "tiny")


@pytest.fixture
def entry(source: Path, monkeypatch: pytest.MonkeyPatch) -> KnownModel:
    """A catalogue's entry whose published answers are those of the sound checkpoint."""
    from qwenfind.inference.encoder import Encoder

    encoder = Encoder(source, read_layout(source))
    documents, _ = encoder.encode_passages(DOCUMENTS)
    values = tuple(tuple(float(v) for v in documents @ encoder.encode_query(query)) for query in QUERIES)
    reference = Reference(QUERIES, DOCUMENTS, values, tolerance=0.002, half_tolerance=0.02)
    return announced(monkeypatch, replace(known_tiny(source), reference=reference, prompt=PROMPT))


def announced(monkeypatch: pytest.MonkeyPatch, entry: KnownModel) -> KnownModel:
    monkeypatch.setattr(catalogue, "KNOWN", (entry,))
    return entry


@pytest.fixture
def models(tmp_path: Path, source: Path, entry: KnownModel) -> Models:
    models = Models(tmp_path / "models", starter=tmp_path / "nothing")
    assert models.import_folder(source).name == entry.name
    return models


def change(file: Path, **values: Any) -> None:
    file.write_text(json.dumps({**json.loads(file.read_text(encoding="utf-8")), **values}), encoding="utf-8")


def pool_by(folder: Path, mode: str) -> None:
    change(folder / "1_Pooling/config.json", pooling_mode_lasttoken=False, **{f"pooling_mode_{mode}": True})


def ask_by(folder: Path, prompt: str) -> None:
    change(folder / "config_sentence_transformers.json", prompts={"query": prompt, "document": ""})


def drop_the_end(folder: Path) -> None:
    (folder / "tokenizer.json").write_text(small_tokenizer(ends_texts=False), encoding="utf-8")


def drop_the_end_and_pool_by_mean(folder: Path) -> None:
    drop_the_end(folder)
    pool_by(folder, "mean_tokens")


def test_a_sound_model_gives_the_published_answers(models: Models, inference: Inference) -> None:
    assert models.ask("tiny", inference) == []
    assert models.verdicts() == {"tiny": ()}


@pytest.mark.parametrize(
    ("damage", "said"),
    [
        (lambda folder: pool_by(folder, "mean_tokens"), ["It pools by mean, where lasttoken is right"]),
        (lambda folder: pool_by(folder, "cls_token"), ["It pools by cls, where lasttoken is right"]),
        (lambda folder: ask_by(folder, ""), ["Its prompt is not the makers'"]),
        (lambda folder: ask_by(folder, "query: "), ["Its prompt is not the makers'"]),
        (drop_the_end, ["Its tokenizer leaves out the end token"]),
        (
            drop_the_end_and_pool_by_mean,
            ["leaves out the end token", "it pools by mean, where lasttoken is right"],
        ),
    ],
    ids=["mean", "cls", "no prompt", "other prompt", "no end", "no end and mean"],
)
def test_a_usual_fault_is_named(
    models: Models, inference: Inference, damage: Callable[[Path], object], said: list[str]
) -> None:
    damage(models.find("tiny").folder)

    faults = " ".join(models.ask("tiny", inference))

    for one in said:
        assert one in faults
    named = ("end token", "pools by", "prompt", "inexact", "output layer")
    assert [word for word in named if word in faults] == [word for word in named if any(word in one for one in said)]
    assert models.verdicts()["tiny"]
    assert models.verified() == []


def test_a_number_type_that_is_too_inexact_is_named(
    tmp_path: Path, source: Path, entry: KnownModel, inference: Inference, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert entry.reference is not None
    announced(monkeypatch, replace(entry, reference=replace(entry.reference, half_tolerance=1e-6)))
    models = Models(
        tmp_path / "models", starter=tmp_path / "nothing", running=lambda _model: Running("cpu", "bfloat16")
    )
    models.import_folder(source)

    assert "Bfloat16 on cpu is too inexact for it, float32 is right." in models.ask("tiny", inference)


def test_a_file_that_is_not_the_published_one_is_named(
    tmp_path: Path, source: Path, entry: KnownModel, inference: Inference, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = source / "config.json"
    pinned = KnownFile("config.json", config.stat().st_size, sha256_of(config))
    announced(monkeypatch, replace(entry, files=(*entry.files, pinned)))
    models = Models(tmp_path / "models", starter=tmp_path / "nothing")
    change(models.import_folder(source).folder / "config.json", rope_theta=3)

    faults = models.ask("tiny", inference)

    assert faults[0].startswith("It answers ")
    assert faults[-1] == "Not as published: config.json."
    assert "No usual fault explains it; nearest (" in faults[1]


def test_a_reranker_whose_output_layer_is_denied_is_named(
    tmp_path: Path, inference: Inference, monkeypatch: pytest.MonkeyPatch
) -> None:
    from qwenfind.inference.reranker import Reranker

    source = tiny_reranker(tmp_path / "tiny-reranker", tied=False)
    logits = tuple(float(v) for v in Reranker(source, read_layout(source)).score(QUERIES[0], DOCUMENTS)[0])
    reference = Reference(QUERIES[:1], DOCUMENTS, (logits,), tolerance=0.01, half_tolerance=0.5)
    entry = replace(known_tiny(source), name="tiny-reranker", kind=ModelKind.RERANK, reference=reference)
    announced(monkeypatch, entry)
    models = Models(tmp_path / "models", starter=tmp_path / "nothing")
    folder = models.import_folder(source).folder
    assert models.ask("tiny-reranker", inference) == []
    change(folder / "config.json", tie_word_embeddings=True)

    faults = models.ask("tiny-reranker", inference)

    assert "Its output layer is untied, which its config.json denies (tie_word_embeddings)." in faults


def test_verify_reads_the_files_anew(models: Models) -> None:
    assert models.verify("tiny") == []
    file = models.find("tiny").folder / "model.safetensors"
    facts = file.stat()
    with file.open("r+b") as out:
        out.seek(facts.st_size - 1)
        out.write(b"\x7f")
    os.utime(file, ns=(facts.st_atime_ns, facts.st_mtime_ns))

    assert "not the published file" in models.verify("tiny")[0]


def test_a_model_that_does_not_fit_is_not_called_wrong(models: Models, monkeypatch: pytest.MonkeyPatch) -> None:
    import psutil

    monkeypatch.setattr(psutil, "virtual_memory", lambda: type("Memory", (), {"available": 100_000_000})())

    with pytest.raises(TooLargeError, match=r"tiny needs 0\.5 GB of memory in float32, 0\.1 GB are free"):
        models.ask("tiny")
    assert models.verdicts() == {}


def test_a_verdict_holds_for_the_device_and_number_type_that_it_was_found_on(
    tmp_path: Path, source: Path, entry: KnownModel, inference: Inference
) -> None:
    running = [Running("cpu", "float32")]
    models = Models(tmp_path / "models", starter=tmp_path / "nothing", running=lambda _model: running[0])
    models.import_folder(source)
    models.ask(entry.name, inference)

    running[0] = Running("cpu", "bfloat16")
    assert models.verdicts() == {}
    models.ask(entry.name, inference)
    assert models.verdicts() == {"tiny": ()}

    # Going back is no reason to ask again.
    running[0] = Running("cpu", "float32")
    assert models.verdicts() == {"tiny": ()}


class Asked:
    """Counts how often a model is asked."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.names: list[str] = []
        usual = Models.ask

        def ask(models: Models, name: str, inference: Inference | None = None) -> list[str]:
            self.names.append(name)
            return usual(models, name, inference)

        monkeypatch.setattr(Models, "ask", ask)


def test_models_are_asked_in_the_background_once_for_how_they_run(
    models: Models, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked, told = Asked(monkeypatch), list[Event]()
    live = LiveModels(models._home, threads=0, idle_exit_s=60, publish=told.append)
    running = ["float32"]

    def runs(_model: InstalledModel) -> Running:
        return Running("cpu", running[0])

    monkeypatch.setattr(live.models, "_running", runs)
    try:
        live.ask(["tiny", "", "tiny"])
        assert wait_until(lambda: told == [ModelAsked("tiny", ())], deadline_s=60), (told, asked.names)
        live.ask(["tiny", "not-here"])
        assert wait_until(lambda: live._asking is None)
        assert asked.names == ["tiny", "not-here"]

        running[0] = "bfloat16"
        live.ask(["tiny"])
        assert wait_until(lambda: len(told) == 2, deadline_s=60)
    finally:
        live.close()
    assert live._asking is None


def test_a_model_that_runs_in_another_way_from_now_on_is_asked_again(
    models: Models, monkeypatch: pytest.MonkeyPatch
) -> None:
    narrow, told = Running(dtype="bfloat16"), list[Event]()
    monkeypatch.setattr(precision, "ranked", lambda _trials, _agree: (narrow, Running()))
    live = LiveModels(models._home, threads=0, idle_exit_s=60, publish=told.append)
    try:
        live.models.ask("tiny")
        assert live.models.verdicts() == {"tiny": ()}

        live.embedder("tiny").embed_passages(["a"])

        assert live.embedder("tiny").running == narrow
        assert wait_until(lambda: told == [ModelAsked("tiny", ())], deadline_s=60), told
        assert live.models.verdicts() == {"tiny": ()}
    finally:
        live.close()
    # As the next start knows it, without any model in memory.
    later = LiveModels(models._home, threads=0, idle_exit_s=60)
    assert later._running(later.models.find("tiny")) == narrow
    later.close()
