"""The inference child: answers requests with the models it holds in memory."""

from __future__ import annotations

import contextlib
import ctypes
import math
import os
import sys
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qwenfind.children import Handler, Message
from qwenfind.errors import ChildError, ModelError, TooLargeError
from qwenfind.inference.catalogue import ModelKind
from qwenfind.inference.layout import read_layout
from qwenfind.inference.loadable import PROCESSOR

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from qwenfind.inference.encoder import Encoder
    from qwenfind.inference.reranker import Reranker
    from qwenfind.inference.steps import Steps, Work

    _Rows = tuple[NDArray[np.float32], list[int]]

# An embedder of each of two spaces, and a reranker.
_MOST_MODELS = 3
# Batches that were left for something more urgent and are gone on with.
_MOST_LEFT = 3
_LESS_ON_CARD = "Close programs that use the graphics card."
# Of malloc.h.
_TRIM_THRESHOLD, _TOP_PAD, _MMAP_THRESHOLD = -1, -2, -3


def handler(threads: str = "0", compiled: str = "") -> Handler:
    """The function that answers the parent's requests.

    Args:
        threads: processor threads, "0" for torch's own choice.
        compiled: a folder where what is compiled for this processor is kept; "" to compile it in each process.
    """
    if compiled:
        os.environ.setdefault("NUMBA_CACHE_DIR", compiled)
    # By default OpenMP's threads spin while they wait for each other. With another busy process beside, embedding then
    # ran at less than a third of its speed on two cores. Read once, when torch is imported.
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    _keep_freed_memory()
    import torch

    if int(threads) > 0:
        torch.set_num_threads(int(threads))
    return Host().answer


def _keep_freed_memory() -> None:
    """Has glibc use freed blocks again instead of giving them back; the process ends when idle, which returns all.

    Otherwise the large intermediate results of every product are taken from the system anew, page by page: about 660
    tokens a second became about 750 without that (0.6B shape, bfloat16, two cores).
    """
    if sys.platform != "linux":
        return
    with contextlib.suppress(OSError, AttributeError):
        mallopt = ctypes.CDLL(None).mallopt
        for option, value in ((_MMAP_THRESHOLD, 1 << 30), (_TRIM_THRESHOLD, 1 << 30), (_TOP_PAD, 64 << 20)):
            mallopt(option, value)


class Host:
    """Models by their key, the least recently used dropped first.

    Every request names its model in full (`model`: key, folder, device, dtype, dimensions), so that a child started
    anew after a crash needs no memory of the old one.
    """

    def __init__(self) -> None:
        self._models: OrderedDict[str, Encoder | Reranker] = OrderedDict()
        self._left: OrderedDict[tuple[str | None, ...], Work[_Rows]] = OrderedDict()

    def answer(self, message: Message, blob: bytes) -> tuple[Message, bytes]:
        """Carries out one request: load, embed, embed_query, rerank, diagnose, devices, describe or unload.

        Embedding and reranking end after `for_s` where that is given, "unfinished" if they are: the same request again
        goes on with them.
        """
        from qwenfind.inference import devices

        del blob
        begun = time.perf_counter()
        try:
            reply, data = getattr(self, f"_{message['op']}")(message)
        except (RuntimeError, MemoryError) as error:
            on_card = message.get("model", message).get("device", PROCESSOR) != PROCESSOR
            if devices.is_out_of_memory(error):
                if not on_card:
                    raise MemoryError from error
                raise TooLargeError("The memory of the graphics card is not enough.", _LESS_ON_CARD) from error
            if on_card:
                raise ChildError(f"The graphics card failed: {str(error)[:200]}") from error
            raise
        return {**reply, "elapsed_s": time.perf_counter() - begun}, data

    def _load(self, message: Message) -> tuple[Message, bytes]:
        self._model(message)
        return {}, b""

    def _devices(self, message: Message) -> tuple[Message, bytes]:
        from qwenfind.inference import devices

        del message
        return {"cards": [asdict(card) for card in devices.cards()]}, b""

    def _describe(self, message: Message) -> tuple[Message, bytes]:
        import torch

        del message
        return {"models": list(self._models), "threads": torch.get_num_threads(), "torch": torch.__version__}, b""

    def _unload(self, message: Message) -> tuple[Message, bytes]:
        key = message["model"]["key"]
        self._drop_left(key)
        return {"unloaded": self._models.pop(key, None) is not None}, b""

    def _embed(self, message: Message) -> tuple[Message, bytes]:
        encoder, texts = self._encoder(message), message["texts"]
        key = (message["model"]["key"], *texts)
        done = self._go_on(key, message, lambda: encoder.passages_in_steps(texts))
        if done is None:
            return {"unfinished": True}, b""
        vectors, failed = done
        keep = sorted(set(range(len(vectors))) - set(failed))
        facts = {"failed": failed, "dimensions": encoder.dimensions}
        if len(texts) == 1:
            facts["read"] = encoder.read_of(texts[0])
        return facts, vectors[keep].astype("<f4").tobytes()

    def _embed_query(self, message: Message) -> tuple[Message, bytes]:
        vector = self._encoder(message).encode_query(message["text"], instruction=message["instruction"])
        return {}, vector.astype("<f4").tobytes()

    def _rerank(self, message: Message) -> tuple[Message, bytes]:
        from qwenfind.inference.reranker import Reranker

        model = self._model(message)
        if not isinstance(model, Reranker):
            raise ModelError("The model is no reranker.", "Choose a Qwen3-Reranker.")
        query, instruction, passages = message["query"], message["instruction"], message["passages"]
        begun = time.perf_counter()
        model.prepare(query, instruction=instruction)
        head_s = time.perf_counter() - begun
        key = (message["model"]["key"], query, instruction, *passages)
        done = self._go_on(key, message, lambda: model.in_steps(query, passages, instruction=instruction))
        if done is None:
            return {"unfinished": True, "head_s": head_s}, b""
        logits, failed = done
        return {"failed": failed, "head_s": head_s}, logits.astype("<f4").tobytes()

    def _diagnose(self, message: Message) -> tuple[Message, bytes]:
        from qwenfind.inference.diagnosis import variants

        # The model is loaded in a way of its own, and there may be no room for it twice.
        self._models.clear()
        self._left.clear()
        folder = Path(message["folder"])
        asked = {name: message[name] for name in ("device", "dtype", "prompt", "queries", "documents")}
        return {"variants": list(variants(folder, **asked))}, b""

    def _encoder(self, message: Message) -> Encoder:
        from qwenfind.inference.encoder import Encoder

        model = self._model(message)
        if not isinstance(model, Encoder):
            raise ModelError("The model is no embedder.", "Choose an embedding model.")
        return model

    def _model(self, message: Message) -> Encoder | Reranker:
        wanted: dict[str, Any] = message["model"]
        key: str = wanted["key"]
        if key not in self._models:
            while len(self._models) >= _MOST_MODELS:
                self._drop_left(self._models.popitem(last=False)[0])
            self._models[key] = _loaded(**{name: value for name, value in wanted.items() if name != "key"})
        self._models.move_to_end(key)
        return self._models[key]

    def _go_on(self, key: tuple[str | None, ...], message: Message, begin: Callable[[], Steps[_Rows]]) -> _Rows | None:
        """What a request comes to, or None where its time is up before."""
        from qwenfind.inference.steps import Work

        work = self._left.pop(key, None) or Work(begin())
        if work.go_on(for_s=message.get("for_s", math.inf)):
            return work.result
        self._left[key] = work
        while len(self._left) > _MOST_LEFT:
            self._left.popitem(last=False)
        return None

    def _drop_left(self, model: str) -> None:
        """Lets go of what a model has begun, which holds it in memory."""
        for key in [key for key in self._left if key[0] == model]:
            del self._left[key]


def _loaded(folder: str, device: str, dtype: str, dimensions: int) -> Encoder | Reranker:
    place = Path(folder)
    layout = read_layout(place)
    if layout.kind is ModelKind.RERANK:
        from qwenfind.inference.reranker import Reranker

        return Reranker(place, layout, precision=dtype, device=device)
    from qwenfind.inference.encoder import Encoder

    return Encoder(place, layout, precision=dtype, device=device, dimensions=dimensions)
