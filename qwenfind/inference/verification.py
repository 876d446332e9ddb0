"""Whether a model answers as its makers published, and where it does not, what is wrong with it."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from qwenfind.errors import ChildError, FailedError, ModelError, TooLargeError
from qwenfind.inference.catalogue import KnownModel, ModelKind, Reference
from qwenfind.inference.jobs import Priority, Worker
from qwenfind.inference.layout import InstalledModel, sha256_of
from qwenfind.inference.loadable import Loadable, Running

if TYPE_CHECKING:
    from qwenfind.inference.client import Inference

# Twenty-odd short texts in each number type, after loading.
_DIAGNOSIS_S = 900.0
_RERANK_S = 600.0

Answers = Sequence[Sequence[float]]


def faults_of(model: InstalledModel, running: Running, inference: Inference) -> list[str]:
    """What is wrong with a model's answers, one sentence each; empty where they are the published ones.

    Of a model without published answers it is only seen that it answers.

    Raises:
        ModelError: what runs models is not installed.
        TooLargeError: it does not fit into the free memory, so that nothing is known.
        ChildError: the program is closing.
    """
    reference = model.known.reference if model.known else None
    ask = _asking(model, running, inference)
    try:
        answers = ask(reference)
    except TooLargeError:
        raise
    except ModelError as error:
        if reference is None or model.known is None:
            return [str(error)]
        reasons = _reasons(model, model.known, reference, running, inference)
        return [*(reasons or [error.title]), *_changed(model, model.known)]
    if reference is None or model.known is None:
        return []
    if deviation(answers, reference) <= tolerance_of(reference, running.dtype):
        return []
    reasons = _reasons(model, model.known, reference, running, inference)
    return [_worst(answers, reference), *reasons, *_changed(model, model.known)]


def deviation(answers: Answers, reference: Reference) -> float:
    """How far the worst answer lies off; infinite where one is no number."""
    worst = 0.0
    for row, published in zip(answers, reference.values, strict=True):
        for found, should in zip(row, published, strict=True):
            worst = max(worst, abs(found - should)) if math.isfinite(found) else math.inf
    return worst


def tolerance_of(reference: Reference, dtype: str) -> float:
    """How far an answer may lie off in a number type."""
    return reference.tolerance if dtype == "float32" else reference.half_tolerance


def _worst(answers: Answers, reference: Reference) -> str:
    pairs = [
        (found, should)
        for row, published in zip(answers, reference.values, strict=True)
        for found, should in zip(row, published, strict=True)
    ]
    found, should = max(pairs, key=lambda pair: abs(pair[0] - pair[1]) if math.isfinite(pair[0]) else math.inf)
    return f"It answers {found:.4f} where {should:.4f} was published."


def _asking(model: InstalledModel, running: Running, inference: Inference) -> Callable[[Reference | None], Answers]:
    """The function that asks a model; where nothing is published, it is asked anything, and answers nothing."""
    if model.kind is ModelKind.EMBED:
        embedder = inference.embedder(model, running=running)

        def embed(reference: Reference | None) -> Answers:
            if reference is None:
                embedder.embed_query("a")
                return []
            documents = embedder.embed_passages(reference.documents)
            found: Answers = [(documents @ embedder.embed_query(query)).tolist() for query in reference.queries]
            return found

        return embed
    reranker = inference.reranker(model, running=running)

    def rerank(reference: Reference | None) -> Answers:
        if reference is None:
            list(reranker.rerank("a", ["b"], budget_s=_RERANK_S))
            return []
        answers = []
        for query in reference.queries:
            judged = dict(reranker.rerank(query, reference.documents, budget_s=_RERANK_S))
            answers.append([_logit(judged.get(index, math.nan)) for index in range(len(reference.documents))])
        return answers

    return rerank


def _logit(p: float) -> float:
    return math.log(p / (1 - p)) if 0 < p < 1 else (p - 0.5) * math.inf


def _reasons(
    model: InstalledModel, known: KnownModel, reference: Reference, running: Running, inference: Inference
) -> list[str]:
    """Which one way of setting the model up gives the published answers, or comes nearest."""
    nearest: tuple[float, str] | None = None
    for way in dict.fromkeys((running, Running())):
        try:
            if way != running and model.layout is not None:
                Loadable(model, model.layout, running=way, dimensions=0).require_memory()
            found = _variants(model, known, reference, way, inference)
        except (ModelError, FailedError):
            continue
        except ChildError:
            if inference.closed:
                raise
            continue
        for changed, answers in found:
            if way != running:
                changed = {**changed, "precision": way.dtype}
            off = deviation(answers, reference)
            if off <= tolerance_of(reference, way.dtype):
                return [_words(changed, model, running)] if changed else []
            if changed and (nearest is None or off < nearest[0]):
                nearest = off, _words(changed, model, running)
    if nearest is None:
        return []
    return [f"No usual fault explains it; nearest ({nearest[0]:.2f} off): {nearest[1]}"]


def _variants(
    model: InstalledModel, known: KnownModel, reference: Reference, way: Running, inference: Inference
) -> list[tuple[dict[str, str], list[list[float]]]]:
    message = {
        "op": "diagnose",
        "folder": str(model.folder),
        "device": way.device,
        "dtype": way.dtype,
        "prompt": known.prompt,
        "queries": list(reference.queries),
        "documents": list(reference.documents),
    }

    def job(worker: Worker) -> list[tuple[dict[str, str], list[list[float]]]]:
        reply, _ = worker.request(message, deadline_s=_DIAGNOSIS_S)
        return [(changed, answers) for changed, answers in reply["variants"]]

    return inference.submit(job, Priority.BACKGROUND).result()


def _words(changed: dict[str, str], model: InstalledModel, running: Running) -> str:
    told = []
    if changed.get("end") == "added":
        told.append("its tokenizer leaves out the end token that the makers' puts after each text")
    elif changed.get("end") == "dropped":
        told.append("its tokenizer puts an end token after each text that the makers' does not")
    if pooling := changed.get("pooling"):
        has = " and ".join(model.layout.pooling) if model.layout else "another way"
        told.append(f"it pools by {has}, where {pooling} is right (1_Pooling/config.json)")
    if "prompt" in changed:
        told.append("its prompt is not the makers' (config_sentence_transformers.json)")
    if output := changed.get("output"):
        told.append(f"its output layer is {output}, which its config.json denies (tie_word_embeddings)")
    if precision := changed.get("precision"):
        told.append(f"{running} is too inexact for it, {precision} is right")
    joined = "; ".join(told)
    return f"{joined[0].upper()}{joined[1:]}."


def _changed(model: InstalledModel, known: KnownModel) -> list[str]:
    """Names the files that are not those of the pinned revision."""
    names = [
        file.path
        for file in known.files
        if file.sha256 and (model.folder / file.path).is_file() and sha256_of(model.folder / file.path) != file.sha256
    ]
    return [f"Not as published: {', '.join(sorted(names))}."] if names else []
